"""The way back: out of a list that lies beside a question, out of what was added, and from a refused answer."""

import pytest

from flows.heard import Asked, Wish
from tests.flows.asker import Asker
from tests.flows.ways import at_review, led_to


@pytest.mark.parametrize("back", ["tilbage", "back", "gå tilbage"])
def test_back_closes_the_list_of_everything_that_helps(back: str) -> None:
    asker = led_to("company_name")
    asker.presses("Mere")

    asker.says(back)

    assert (asker.at, asker.draft.at) == ("company_name", "")


def test_the_button_back_in_the_list_closes_it_and_stands_there_at_the_first_question_too() -> None:
    asker = led_to("institution_type")
    asker.presses("Mere")

    asker.presses("Tilbage")

    assert asker.at == "1/institution_type"


def test_a_command_to_go_back_closes_the_list() -> None:
    asker = led_to("company_name")
    asker.presses("Mere")

    asker.hears(Asked(Wish.BACK))

    assert asker.at == "company_name"


def test_back_in_the_whole_list_leaves_the_question_as_it_was() -> None:
    asker = led_to("institution_type")
    asker.presses("Se hele listen")

    asker.presses("Tilbage")

    assert asker.asked.startswith("Hvilken slags klinik er det?")


def test_back_in_the_list_of_sections_leads_to_the_review() -> None:
    asker = at_review()
    asker.presses("Ret et svar")

    asker.presses("Tilbage")

    assert "Læs det hele igennem." in asker.asked


@pytest.mark.parametrize("back", ["Tilbage", None])
def test_back_from_what_was_to_be_added_leads_to_the_review(back: str | None) -> None:
    asker = at_review()
    asker.presses("Tilføj oplysninger")
    asker.presses("Fax")
    assert asker.at == "company_fax"

    asker.presses(back) if back else asker.hears(Asked(Wish.BACK))

    assert "Læs det hele igennem." in asker.asked


def test_back_before_anything_is_under_way_closes_the_list() -> None:
    asker = Asker()
    asker.says("hej")
    asker.presses("Mere")

    asker.presses("Tilbage")

    assert asker.asked == "Hvad vil du gøre?"


def test_after_three_wrong_answers_the_way_back_is_still_there() -> None:
    asker = led_to("cvr")

    asker.say_all("12", "123", "1234")

    assert asker.buttons == ["Tilbage", "Mere", "Kontakt et menneske"]
