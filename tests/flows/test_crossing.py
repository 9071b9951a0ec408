"""What crosses on its way: a yes to what nobody can have read, and an answer that was given already."""

import pytest

from flows.heard import Chose, Said
from flows.moment import micros
from tests.flows.asker import COMPANY, CVR, Asker
from tests.flows.ways import at_review, led_to

BEHIND, SOON, LATER = 300_000, 2_000_000, 6_000_000  # microseconds after the prompt before was put
LOOKED_UP = 5_000_000  # how long the look-up took: what is typed meanwhile came in before its result


def says_after(asker: Asker, pause: int, text: str, *, scripted: bool = False) -> tuple[str, ...]:
    """Type something that comes in so long after what was put last; gives the keys of what is remarked."""
    asker.heard_at = micros(asker.now) + pause
    asker.hears(Said(text, scripted=scripted))
    asker.heard_at = 0
    return asker.remarks


@pytest.fixture
def asker() -> Asker:
    """An owner who is asked what kind of place it is."""
    return led_to("institution_type")


@pytest.mark.parametrize("pause", [BEHIND, SOON])
@pytest.mark.parametrize("text", ["tandlæge", "Tandlægepraksis", "550681000005102"])
def test_a_text_that_says_what_was_just_pressed_is_noted_already(asker: Asker, pause: int, text: str) -> None:
    asker.presses("tandlægepraksis")

    assert says_after(asker, pause, text) == ("noted-already",)
    assert asker.prompt.place == "cvr"
    assert asker.conversation.refusals == 0


def test_a_text_that_says_so_much_later_is_an_answer_to_what_is_asked_now(asker: Asker) -> None:
    asker.presses("tandlægepraksis")

    assert says_after(asker, LATER, "tandlæge") == ("refused-cvr-letters",)


def test_another_answer_behind_a_press_is_no_second_answer_to_it(asker: Asker) -> None:
    asker.presses("tandlægepraksis")

    assert says_after(asker, BEHIND, "psykolog") == ("refused-cvr-letters",)


def test_the_same_answer_typed_twice_in_a_burst_is_taken_once(asker: Asker) -> None:
    asker.say_all("tandlæge", CVR)

    assert asker.prompt.place == "company_name"
    assert says_after(asker, BEHIND - LOOKED_UP, CVR) == ("noted-already",)
    asker.says("Klinikken ved Havnen")
    assert says_after(asker, BEHIND, "Klinikken ved Havnen") == ("noted-already",)
    assert asker.prompt.place == "company_address"


def test_what_is_typed_behind_a_button_by_its_number_is_noted_already(asker: Asker) -> None:
    number = asker.buttons.index("tandlægepraksis")
    asker.hears(Chose(asker.prompt.token, number))

    assert says_after(asker, BEHIND, str(number + 1)) == ("noted-already",)


def test_a_yes_right_behind_a_number_does_not_take_a_company_that_nobody_has_read(asker: Asker) -> None:
    asker.companies = {CVR: COMPANY}
    asker.says("tandlæge")
    asker.says(CVR)

    assert asker.prompt.place == "found"
    assert says_after(asker, BEHIND, "ja") == ("typed-ahead",)
    assert asker.prompt.place == "found"
    assert says_after(asker, SOON, "ja") == ()
    assert asker.prompt.place == "1/same_as_company"


def test_a_no_right_behind_a_number_is_taken(asker: Asker) -> None:
    asker.companies = {CVR: COMPANY}
    asker.say_all("tandlæge", CVR)
    says_after(asker, BEHIND, "nej")

    assert asker.prompt.place == "company_name"


def test_a_yes_that_came_in_before_the_review_can_have_been_read_does_not_send() -> None:
    asker = at_review()

    assert says_after(asker, BEHIND, "ja") == ("typed-ahead",)
    assert not asker.dossiers
    says_after(asker, SOON, "ja")
    assert len(asker.dossiers) == 1


def test_a_press_is_always_in_time() -> None:
    asker = at_review()
    asker.heard_at = micros(asker.now) + 1
    asker.presses("Ja, send")

    assert len(asker.dossiers) == 1


@pytest.mark.parametrize("yes", ["ja", "jep", "yes"])
def test_a_yes_behind_sending_is_not_a_yes_to_what_is_offered_after_it(yes: str) -> None:
    asker = at_review()
    asker.presses("Ja, send")

    assert says_after(asker, BEHIND, yes) == ("noted-already",)


def test_a_line_of_a_script_comes_when_what_was_put_was_printed() -> None:
    asker = at_review()
    says_after(asker, 1, "ja", scripted=True)

    assert len(asker.dossiers) == 1
