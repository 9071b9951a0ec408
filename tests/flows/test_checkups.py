"""The half-yearly question: what a no leads into, and that nobody is asked twice which company it is."""

import pytest

from flows.heard import Due
from tests.flows.asker import CVR, Asker
from tests.flows.organisations import BARE, REGISTER
from tests.flows.ways import sent


def asked(register: dict[str, tuple[dict[str, object], ...]]) -> Asker:
    """An owner who was just asked whether all is still right about their company."""
    asker = sent({"ordering": "har et"}, register=register)
    asker.presses("Ja, spørg mig")
    asker.hears(Due("checkup", f"{CVR}:{asker.conversation.checkups[CVR].alarm}"))
    return asker


@pytest.fixture
def asker() -> Asker:
    return asked(REGISTER)


@pytest.mark.parametrize("no", ["nej", "[Nej, noget er ændret]"])
def test_a_no_begins_a_change_of_the_company_that_was_asked_about(asker: Asker, no: str) -> None:
    asker.presses(no[1:-1]) if no.startswith("[") else asker.says(no)

    assert asker.draft.flow == "change"
    assert asker.value("subject")["found"]["entity"] == BARE["entity"]
    assert asker.at == "1/what"
    assert "Ændringen gælder Aarhus Tandklinik ApS." in asker.text


def test_a_company_that_the_register_does_not_hold_yet_is_carried_over_too() -> None:
    asker = asked({})

    asker.says("nej")

    assert (asker.value("cvr"), asker.value("organisation_name")) == (CVR, "Aarhus Tandklinik ApS")
    assert asker.at == "1/what"


def test_it_can_be_another_company_all_the_same(asker: Asker) -> None:
    asker.says("nej")

    asker.say_all("tilbage", "tilbage", "tilbage")

    assert asker.at == "subject"
