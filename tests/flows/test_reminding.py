"""What is said into an owner's silence, whatever happens between: restarts, late looks, repeats, a person, other words."""

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.conversations import Conversation
from flows.daytime import by_day, is_day, morning
from flows.floor import Floor
from flows.heard import Due
from flows.moment import DENMARK
from flows.stages import Stage
from tests.flows.asker import START, Asker, stored_and_read

SPRING, AUTUMN = dt.date(2027, 3, 28), dt.date(2026, 10, 25)  # the clocks change in the night to these days


@dataclass
class Silence:
    """An owner with the due times that the database holds for them."""

    asker: Asker = field(default_factory=Asker)
    alarms: list[tuple[int, Due]] = field(default_factory=list)
    said: list[tuple[str, dt.datetime]] = field(default_factory=list)  # into this silence
    forgotten: int = 0

    def begin(self) -> "Silence":
        self.says("registrér")
        return self

    def says(self, text: str) -> None:
        self.said.clear()
        self.asker.says(text)
        self._keep()

    def passes(self, time: dt.timedelta) -> None:
        self.asker.now += time

    def looks(self, times: int = 1) -> None:
        """Whoever looks for due times finds those that have come; each may be heard more than once."""
        come = [(at, each) for at, each in self.alarms if at <= self.asker.moment().micros]
        due = sorted(come, key=lambda alarm: (alarm[0], alarm[1].key))
        self.alarms = [each for each in self.alarms if each not in due]
        for _, each in due:
            for _ in range(times):
                laid_aside = self.asker.draft.wakes_on
                self.asker.hears(each)
                self._judge(laid_aside)
                self._keep()

    def starts_anew(self) -> None:
        self.asker.conversation = stored_and_read(self.asker.conversation)

    def is_with(self, floor: Floor) -> None:
        conversation = self.asker.conversation
        self.asker.conversation = replace(conversation, floor=floor, epoch=conversation.epoch + 1)

    @property
    def lines(self) -> list[str]:
        return [line for line, _ in self.said]

    def _keep(self) -> None:
        self.alarms += [(alarm.at, Due(alarm.what, alarm.key)) for alarm in self.asker.turn.alarms]
        self.forgotten += len(self.asker.turn.forgotten)

    def _judge(self, laid_aside: str) -> None:
        for reply in self.asker.turn.replies:
            assert reply.kind == "reminder"
            assert reply.prompt is not None
            assert is_day(self.asker.now), "nobody is written to at night"
            assert self.asker.conversation.floor == Floor.BOT, "a person holds the conversation"
            if laid_aside:
                assert reply.prompt.phrase.key == "reminder-wake"
                assert self.asker.moment().today.isoformat() >= laid_aside
            self.said.append((reply.prompt.phrase.key, self.asker.now))
        assert all(count == 1 for count in Counter(self.lines).values()), f"said twice: {self.lines}"


hours = st.integers(0, 400).map(lambda count: ("passes", dt.timedelta(hours=count / 4)))
days = st.integers(1, 40).map(lambda count: ("passes", dt.timedelta(days=count)))
doings = st.one_of(
    hours,
    days,
    st.integers(1, 3).map(lambda times: ("looks", times)),
    st.sampled_from(list(Floor)).map(lambda floor: ("is_with", floor)),
    st.just(("starts_anew",)),
    st.sampled_from(["psykolog", "tandlæge", "status", "vent til 1. marts", "vent 3 uger", "ingen påmindelser",
                     "påmindelser", "pause", "stop", "ja", "start forfra", "hej"]).map(lambda text: ("says", text)),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(doings, max_size=25))
def test_whatever_happens_no_line_is_said_twice_into_a_silence_and_none_at_night(
    script: list[tuple[object, ...]],
) -> None:
    silence = Silence().begin()

    for doing, *about in script:
        getattr(silence, str(doing))(*about)

    live = [each for each in silence.alarms if each[1].what == "reminder"]
    unsent = silence.asker.draft.stage not in {Stage.EXPIRED, Stage.SUBMITTED}
    assert not unsent or live, "a draft that was not sent is always looked at again"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 96), min_size=1, max_size=40))
def test_however_rarely_anybody_looks_a_draft_is_deleted_after_its_days_and_never_unwarned(gaps: list[int]) -> None:
    silence = Silence().begin()
    began = silence.asker.now

    for gap in [*gaps, *([20] * 60)]:
        silence.passes(dt.timedelta(hours=gap))
        silence.starts_anew()
        silence.looks()
        if silence.forgotten:
            break

    assert silence.forgotten == 1
    assert silence.asker.draft.answers == {}
    assert silence.asker.now - began > dt.timedelta(days=30)
    warned = dict(silence.said)["reminder-last"]
    assert silence.asker.now - warned > dt.timedelta(days=3)


def test_after_a_long_stop_of_the_program_one_line_is_said_and_not_all_that_were_due() -> None:
    silence = Silence().begin()

    silence.passes(dt.timedelta(days=9))
    silence.looks()

    assert silence.lines == ["reminder-week"]


def test_after_a_stop_longer_than_the_draft_is_kept_the_owner_is_warned_before_anything_is_deleted() -> None:
    silence = Silence().begin()
    silence.says("psykolog")

    silence.passes(dt.timedelta(days=90))
    silence.looks()

    assert silence.lines == ["reminder-last"]
    assert silence.asker.draft.answers


def test_an_answer_sets_no_due_time() -> None:
    silence = Silence().begin()
    set_at_the_beginning = len(silence.alarms)

    for text in ("psykolog", "30000005", "Eksempel ApS"):
        silence.says(text)

    assert (set_at_the_beginning, len(silence.alarms)) == (1, 1)


def test_whoever_answers_every_day_is_never_reminded() -> None:
    silence = Silence().begin()

    for text in ("psykolog", "30000005", "Eksempel ApS", "Prøvevej 7, 8000 Aarhus C"):
        silence.passes(dt.timedelta(hours=23))
        silence.looks()
        assert silence.lines == []
        silence.says(text)


def test_a_due_time_that_is_no_longer_awaited_does_nothing() -> None:
    silence = Silence().begin()
    before = silence.asker.conversation

    silence.asker.hears(Due("reminder", "1:5"))
    silence.asker.hears(Due("reminder", "7:5"))
    silence.asker.hears(Due("checkup", "26919991:5"))
    silence.asker.hears(Due("forget", "1:5"))

    assert silence.asker.conversation == before
    assert silence.asker.turn.forgotten == ()


def test_a_registration_left_for_a_new_one_is_deleted_when_its_days_are_over() -> None:
    silence = Silence().begin()
    silence.says("start forfra")
    silence.says("ja")

    silence.passes(dt.timedelta(days=30, hours=20))
    silence.looks()

    assert silence.asker.draft.number == 2
    assert silence.forgotten == 1


@pytest.mark.parametrize("day", [SPRING, AUTUMN, SPRING - dt.timedelta(days=1), dt.date(2026, 12, 31)])
def test_a_day_begins_at_eight_and_ends_at_twenty_by_danish_clocks(day: dt.date) -> None:
    def at(hour: int, minute: int = 0) -> dt.datetime:
        return dt.datetime.combine(day, dt.time(hour, minute), DENMARK)

    assert [is_day(at(*time)) for time in ((7, 59), (8, 0), (19, 59), (20, 0))] == [False, True, True, False]
    assert morning(day) == at(8)
    assert by_day(at(3, 30)) == at(8)
    assert by_day(at(20)) == morning(day + dt.timedelta(days=1))
    assert by_day(at(12)) == at(12)


@given(st.integers(0, 3 * 366 * 24 * 60))
def test_the_next_day_is_never_earlier_and_never_far(minutes: int) -> None:
    instant = START + dt.timedelta(minutes=minutes)

    later = by_day(instant, dt.timedelta(minutes=59))

    assert is_day(later)
    assert dt.timedelta() <= later - instant <= dt.timedelta(hours=14)


@pytest.mark.parametrize("before", [SPRING, AUTUMN])
def test_an_evening_before_the_clocks_change_is_followed_by_a_morning_at_eight(before: dt.date) -> None:
    evening = dt.datetime.combine(before - dt.timedelta(days=1), dt.time(21), DENMARK)

    local = by_day(evening).astimezone(DENMARK)

    assert (local.date(), local.time()) == (before, dt.time(8))


def test_not_all_owners_are_written_to_at_the_same_moment_in_the_morning() -> None:
    silences = []
    for number in (1, 1000):
        late = dt.datetime(2026, 11, 23, 21, tzinfo=dt.UTC)
        silence = Silence(Asker(conversation=Conversation(id=number), now=late)).begin()
        silences.append(silence.alarms[0][0])

    assert len(set(silences)) == 2
