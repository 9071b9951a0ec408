"""What an owner hears of a case that was registered: where that is true, and in a demonstration what is true there."""

import datetime as dt
from dataclasses import replace

import pytest

from bot.wiring import FLOWS
from flows.conversations import Conversation, Draft
from flows.heard import Heard, Judged, Said
from flows.moment import Moment, Tokens, micros
from flows.replies import Decision
from flows.turns import take_turn
from tests.flows.asker import FACTS, SAID_IN

NOW = dt.datetime(2026, 11, 23, 10, tzinfo=dt.UTC)
REFERENCE = "SOR-1"
OPENED = (
    {"entity": 1, "kind": "company", "name": "Eksempel ApS", "sor": "672261000016008"},
    {"entity": 2, "kind": "institution", "name": "Eksempel ApS", "sor": "672271000016003"},
)


def told(heard: Heard, *, demo: bool) -> str:
    """What the owner of a case that is registered is told."""
    sent = Draft(1, "registration", 1, "submitted", {}, reference=REFERENCE, submitted_at=micros(NOW))
    conversation = Conversation(1, greeted=True, draft=sent, drafts=1)
    decided = {REFERENCE: Decision("registered", micros(NOW))}
    moment = Moment(NOW, replace(FACTS, demo=demo), Tokens("t", "r", "c"), decided=decided)
    turn = take_turn(FLOWS, conversation, heard, moment)
    return "\n".join(SAID_IN["da"](remark) for reply in turn.replies for remark in reply.remarks)


def test_a_company_and_its_clinic_of_the_same_name_are_told_apart_by_what_each_is() -> None:
    said = told(Judged(REFERENCE, "registered", {"opened": [*OPENED]}), demo=False)

    assert "• Eksempel ApS (virksomhed): SOR-kode 672261000016008" in said
    assert "• Eksempel ApS (klinik): SOR-kode 672271000016003" in said


@pytest.mark.parametrize("heard", [Judged(REFERENCE, "registered", {}), Said("mine sager")], ids=["told", "asked"])
def test_a_demonstration_says_that_nothing_is_registered_in_sor(heard: Heard) -> None:
    assert "egistreret i SOR" in told(heard, demo=False)
    assert "egistreret i SOR" not in told(heard, demo=True)
    assert "egistreret, men kun i demonstrationens eget register" in told(heard, demo=True)
