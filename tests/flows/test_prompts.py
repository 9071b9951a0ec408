"""How much is asked, and how long: every prompt is counted from the flow's first question to the last yes."""

from statistics import median

import pytest

from bot.wiring import FLOWS
from flows.stages import Stage
from tests.flows.asker import CVR, OTHER_CVR, Asker
from tests.flows.leading import ASKED, led_to, led_to_question
from tests.flows.organisations import REGISTER
from tests.flows.walking import Row
from tests.flows.ways import at_review

SENDING = [flow.name for flow in FLOWS.values() if flow.sends]


@pytest.mark.parametrize(
    ("at_most", "said"),
    [
        pytest.param(4, ("ændr oplysninger", CVR, "telefon", "70 12 34 57"), id="a new telephone number"),
        pytest.param(2, ("ny telefon 70 12 34 57 fra mandag", CVR), id="the same in one sentence"),
        pytest.param(
            5, ("ændr oplysninger", OTHER_CVR, "adresse", "Fys Nord", "Prøvevej 9, 8000 Aarhus C"), id="a new address"
        ),
        pytest.param(2, ("vi flytter til Prøvevej 9, 8000 Aarhus C", CVR), id="that in one sentence"),
        pytest.param(
            5, ("ændr oplysninger", CVR, "tager ydernummeret med", "anna", "31. december 2026"),
            id="a practitioner leaves",
        ),
        pytest.param(
            6, ("ændr oplysninger", OTHER_CVR, "nyt system", "begge", "EasyMe"), id="another system at two clinics"
        ),
        pytest.param(
            8, ("jeg vil lukke", OTHER_CVR, "begge klinikker", "31. december 2026", "pension", "anna@example.org"),
            id="two clinics close",
        ),
    ],
)  # fmt: skip
def test_what_owners_come_with_most_takes_few_prompts(at_most: int, said: tuple[str, ...]) -> None:
    asker = Asker(register=REGISTER)
    asker.say_all("hej", *said, "ja")

    assert asker.draft.stage == Stage.SUBMITTED
    assert len(asker.put) <= at_most


def test_the_median_message_is_short() -> None:
    asked = [led_to_question(flow, key) for flow, key in ASKED] + [led_to(Row(flow, "review")) for flow in SENDING]
    words = [sum(any(map(str.isalnum, word)) for word in asker.text.split()) for asker in asked]

    assert median(words) <= 40


@pytest.mark.parametrize(("flow", "key"), ASKED)
def test_a_question_is_short(flow: str, key: str) -> None:
    assert len(led_to_question(flow, key).asked.split()) <= 60


@pytest.mark.parametrize(
    ("changed", "first"),
    [
        pytest.param("ret lokationsnummer", "Behold »Nej, ikke nu«", id="a choice"),
        pytest.param("ret klinikkens oplysninger", "Behold »Ja, som virksomheden«", id="yes or no"),
        pytest.param("ret p-nummer", "Behold »Ikke endnu«", id="not yet"),
    ],
)
def test_an_answer_that_stands_there_is_put_once_and_said_to_be_it(changed: str, first: str) -> None:
    asker = at_review({"p_number": "ikke endnu"})
    asker.says(changed)

    same = first.removeprefix("Behold »").removesuffix("«")
    assert asker.buttons[0] == first
    assert same not in asker.buttons
    asker.says(same)
    assert asker.prompt.rows


def test_an_answer_that_fell_off_the_path_is_put_once_and_said_to_be_the_earlier_one() -> None:
    asker = at_review({"ordering": "bestil"})
    asker.say_all("ret lokationsnummer", "nej", "ret lokationsnummer", "bestil")

    assert asker.at == "1/system"
    assert asker.buttons[0] == "Behold »Novax«"
    assert not [label for label in asker.buttons[1:] if "Novax" in label]
    asker.says("Novax")
    assert asker.value("1/system") == "Novax"
