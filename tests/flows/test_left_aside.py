"""What is said of drafts that another one took the place of: a line each, by name, one a day for all of them."""

import datetime as dt
from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.daytime import day_of, is_day
from flows.floor import Floor
from flows.heard import Asked, Wish
from flows.moment import DENMARK
from flows.stages import Stage
from tests.flows.test_reminding import Silence

DAY, HOUR = dt.timedelta(days=1), dt.timedelta(hours=1)


@dataclass
class Cases(Silence):
    """An owner with several cases, and the lines said of each."""

    text: str = ""  # of the last line

    def _judge(self, _laid_aside: str) -> None:
        for reply in self.asker.turn.replies:
            assert reply.kind == "reminder"
            assert reply.prompt is not None
            assert is_day(self.asker.now)
            assert self.asker.conversation.floor == Floor.BOT
            self.said.append((reply.prompt.phrase.key, self.asker.now))
            self.text = self.asker.text

    def goes_by(self, time: dt.timedelta, step: dt.timedelta = HOUR) -> None:
        """Time passes, and somebody looks for due times every hour of it."""
        until = self.asker.now + time
        while self.asker.now < until:
            self.passes(step)
            self.starts_anew()
            self.looks()

    def begins(self, flow: str) -> None:
        """Begin something else by a link."""
        self.asker.hears(Asked(Wish.START, flow))
        self._keep()


@pytest.fixture
def two() -> Cases:
    """A registration that was left for a change."""
    cases = Cases()
    cases.says("registrér")
    for text in ("psykolog", "30000005", "Eksempel Samtaler ApS"):
        cases.says(text)
    cases.begins("close")
    assert [draft.flow for draft in cases.asker.conversation.parked] == ["registration"]
    cases.said.clear()
    return cases


def test_a_draft_that_lies_aside_gets_a_line_after_a_day_and_a_week_and_a_warning_by_its_name(two: Cases) -> None:
    two.goes_by(dt.timedelta(days=29))

    lines = [line for line in two.lines if line.startswith("aside")]
    assert lines == ["aside-day", "aside-week", "aside-last"]


def test_its_own_line_is_said_in_its_own_words_and_leads_back_to_it(two: Cases) -> None:
    while "aside-day" not in two.lines:
        two.goes_by(HOUR)

    assert two.text.startswith("Denne sag er gemt, men ikke sendt endnu: Registrering: Eksempel Samtaler ApS.")
    two.asker.presses("Fortsæt: Registrering: Eksempel Samtaler ApS")
    assert two.asker.draft.flow == "registration"
    assert two.asker.draft.aside_since == 0
    assert two.asker.at == "company_address"


def test_the_owner_is_written_to_once_a_day_at_most_for_all_of_them(two: Cases) -> None:
    two.begins("request")
    two.begins("number")

    two.goes_by(dt.timedelta(days=40))

    times = [at for _, at in two.said]
    assert len(times) >= 9
    assert all(later - earlier >= DAY for earlier, later in pairwise(times))
    assert len({day_of(at) for at in times}) == len(times)


def test_it_is_deleted_when_its_days_are_over_and_never_unwarned(two: Cases) -> None:
    two.goes_by(dt.timedelta(days=40))

    warned = dict(two.said)["aside-last"]
    assert two.asker.now - warned > dt.timedelta(days=3)
    assert two.forgotten == 2
    assert two.asker.conversation.parked == ()


def test_nobody_is_reminded_of_it_who_wants_no_reminders_but_warned(two: Cases) -> None:
    two.says("ingen påmindelser")

    two.goes_by(dt.timedelta(days=29))

    assert [line for line in two.lines if line.startswith("aside")] == ["aside-last"]


def test_nobody_is_reminded_of_it_while_a_person_holds_the_conversation(two: Cases) -> None:
    two.is_with(Floor.STAFF)

    two.goes_by(dt.timedelta(days=40))

    assert two.lines == []
    assert two.forgotten == 0


def test_nobody_is_reminded_of_it_in_the_middle_of_something_else(two: Cases) -> None:
    two.passes(dt.timedelta(hours=23, minutes=50))
    two.says("30000005")
    two.passes(dt.timedelta(minutes=20))
    two.looks()

    assert two.lines == []
    two.goes_by(dt.timedelta(hours=2))
    assert two.lines == ["aside-day"]


def test_what_was_laid_aside_until_a_day_comes_back_on_it_though_another_was_begun() -> None:
    cases = Cases()
    for text in ("registrér", "psykolog", "30000005", "Eksempel Samtaler ApS", "vent til 1. marts"):
        cases.says(text)
    cases.begins("close")
    while cases.asker.conversation.parked and "aside-wake" not in cases.lines:
        cases.goes_by(DAY, step=6 * HOUR)

    assert cases.asker.now.astimezone(DENMARK).date() == dt.date(2027, 3, 1)
    assert cases.asker.conversation.parked[-1].stage == Stage.ASKING


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 60), min_size=1, max_size=40))
def test_however_rarely_anybody_looks_no_line_is_said_twice_and_none_is_forgotten_unwarned(gaps: list[int]) -> None:
    cases = Cases()
    cases.says("registrér")
    cases.begins("close")

    for gap in [*gaps, *([20] * 90)]:
        cases.goes_by(gap * HOUR, step=gap * HOUR)

    lines = [line for line in cases.lines if line.startswith("aside")]
    assert len(set(lines)) == len(lines)
    assert lines[-1] == "aside-last"
    assert cases.forgotten == 2
