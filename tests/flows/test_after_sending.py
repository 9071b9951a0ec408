"""After a case is sent nothing an owner presses or says breaks the conversation, or leaves them with nothing to do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.heard import Asked, Chose, Due, Said, Wish
from tests.flows.asker import CVR, Asker, stored_and_read
from tests.flows.organisations import REGISTER
from tests.flows.ways import sent

WORDS = (
    "huskeliste", "mine sager", "ark til leverandøren", "kopi af mine oplysninger", "kopi som json", "ja", "nej",
    "jeg har sagt det til regionen", "behandlingsstedsregistret ved det", "ændr oplysninger", CVR, "tilbage", "stop",
    "registrér", "annuller", "ingen påmindelser", "english",
)  # fmt: skip
SENT = sent({"ordering": "bestil"}, register=REGISTER)
steps = st.lists(st.integers(0, 40) | st.sampled_from(WORDS) | st.sampled_from(list(Wish)), max_size=15)


def does(asker: Asker, step: int | str | Wish) -> None:
    """Press the button of this number, where there is one; wish for something, or say it."""
    if isinstance(step, Wish):
        asker.hears(Asked(step))
    elif isinstance(step, str):
        asker.hears(Said(step))
    else:
        asker.hears(Chose(asker.prompt.token, step))


@pytest.mark.parametrize("words", ["tak", "Mange tak!", "tak for hjælpen", "farvel", "thanks"])
def test_thanks_are_thanks(words: str) -> None:
    said = SENT.like().says(words)

    assert "Selv tak" in said
    assert "Vælg først" not in said


@given(steps)
def test_whatever_comes_after_a_case_something_can_be_answered(taken: list[int | str | Wish]) -> None:
    asker = SENT.like()
    for step in taken:
        does(asker, step)

    assert asker.prompt.offered or asker.prompt.place
    assert stored_and_read(asker.conversation).draft == asker.conversation.draft


@given(steps)
def test_whatever_comes_between_the_checklist_is_reminded_of_once_at_most(taken: list[int | str | Wish]) -> None:
    asker = SENT.like()
    due = Due("checklist", f"1:{asker.draft.list_alarm}")
    for step in taken:
        does(asker, step)
    said = 0
    for _ in range(2):
        asker.hears(due)
        said += any(reply.kind == "reminder" for reply in asker.turn.replies)

    assert said <= 1
