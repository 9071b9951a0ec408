"""An ordered location number: its two days, the pause, and what its owner hears when it is late."""

import datetime as dt

import pytest

from bot.wiring import FLOWS
from flows.answers import Answer
from flows.conversations import Conversation, Draft
from flows.heard import Due
from flows.moment import Moment, Tokens, instant, micros
from flows.number_deadline import days_left, owner_day, staff_day
from flows.replies import Decision, Turn
from flows.turns import take_turn
from tests.flows.asker import FACTS, OTHER_CVR, SAID_IN, Asker
from tests.flows.organisations import REGISTER

MONDAY = dt.date(2026, 11, 23)
SENT = dt.datetime(2026, 11, 23, 10, tzinfo=dt.UTC)
REFERENCE = "SOR-1"


@pytest.mark.parametrize(
    ("pauses", "day"),
    [
        ([], "2026-12-07"),
        ([(dt.date(2026, 11, 24), dt.date(2026, 11, 27))], "2026-12-10"),
        ([(dt.date(2026, 11, 27), dt.date(2026, 11, 29))], "2026-12-07"),  # a weekend counts in neither
        ([(dt.date(2026, 11, 24), dt.date(2026, 11, 25)), (dt.date(2026, 12, 1), dt.date(2026, 12, 3))], "2026-12-10"),
    ],
)
def test_staff_count_ten_working_days_and_those_on_which_it_was_with_its_owner(
    pauses: list[tuple[dt.date, dt.date]], day: str
) -> None:
    assert staff_day(MONDAY, pauses) == dt.date.fromisoformat(day)


@pytest.mark.parametrize(
    ("today", "left"),
    [
        ("2026-11-23", 10),
        ("2026-11-27", 6),
        ("2026-11-28", 6),  # a Saturday: as on the Friday before
        ("2026-12-04", 1),
        ("2026-12-07", 0),
        ("2026-12-08", -1),
        ("2026-12-12", -4),
        ("2026-12-28", -14),  # Christmas counts in neither
    ],
)
def test_working_days_count_down_to_the_day_and_on_from_it(today: str, left: int) -> None:
    assert days_left(dt.date.fromisoformat(today), dt.date(2026, 12, 7)) == left


def test_the_owner_was_told_the_later_day() -> None:
    sent = dt.datetime(2026, 12, 14, 10, tzinfo=dt.UTC)

    assert (staff_day(sent.date(), []), owner_day(micros(sent))) == (dt.date(2026, 12, 29), dt.date(2026, 12, 30))


def rung(what: str, status: str, now: dt.datetime = SENT + dt.timedelta(days=14), **draft: object) -> Turn:
    """What comes of the due time of a number that was ordered, while its dossier stands so."""
    at = micros(SENT)
    answers = {"number_act": Answer("order"), "case_contact": Answer({"email": "anna@example.org"})}
    ordered = Draft(1, "location_number", 1, "submitted", answers, reference=REFERENCE, submitted_at=at)
    moment = Moment(now, FACTS, Tokens("t", "r", "c"), decided={REFERENCE: Decision(status)})
    conversation = Conversation(1, greeted=True, draft=ordered, drafts=1)
    return take_turn(FLOWS, conversation, Due("number", f"1:{draft.get('at', at)}:{what}"), moment)


def said(turn: Turn) -> str:
    return "\n".join(SAID_IN["da"](remark) for reply in turn.replies for remark in reply.remarks)


@pytest.mark.parametrize(
    ("status", "cause"),
    [("submitted", "venter stadig på en sagsbehandler"), ("in_review", "er ved at gennemgå"), ("approved", "godkendt")],
)
def test_whoever_waits_for_a_late_number_is_told_the_cause_and_the_new_day(status: str, cause: str) -> None:
    turn = rung("late", status)

    assert cause in said(turn)
    assert "Du får det senest mandag den 14. december 2026." in said(turn)
    assert [errand.kind for errand in turn.errands] == ["decision_mail"]


def test_two_days_before_it_is_said_that_it_will_be_late() -> None:
    assert "bliver forsinket" in said(rung("soon", "submitted"))


@pytest.mark.parametrize("status", ["registered", "rejected", "withdrawn", "returned"])
def test_nothing_is_said_of_a_number_that_has_come_or_waits_for_its_owner(status: str) -> None:
    assert said(rung("late", status)) == ""


def test_the_due_time_of_an_earlier_revision_says_nothing() -> None:
    assert said(rung("late", "submitted", at=micros(SENT) - 1)) == ""


def test_an_order_sets_both_due_times() -> None:
    asker = Asker(register=REGISTER)
    asker.say_all(
        "hej", "bestil lokationsnummer", OTHER_CVR, "fys nord", "bestil", "Novax", "fys@example.org", "ja", "ja"
    )

    alarms = [(each.key.rpartition(":")[2], instant(each.at)) for each in asker.turn.alarms if each.what == "number"]

    assert [(what, at.date().isoformat(), at.hour) for what, at in alarms] == [
        ("soon", "2026-12-03", 7),
        ("late", "2026-12-07", 7),
    ]
