"""Who else has a conversation open: seen at once, gone within ten seconds of a page that died."""

from collections.abc import Callable

import pytest

from bot.errors import NotPermitted
from bot.services.floor.presence import BEAT, GONE, Presence, Present
from flows.rights import Role
from storage.staff_values import StaffMember

METTE = StaffMember(1, "Mette Prøve", "mette@example.org", Role.CASEWORKER)
PER = StaffMember(2, "Per Prøve", "per@example.org", Role.CASEWORKER)
REVISOR = StaffMember(4, "Rie Prøve", "rie@example.org", Role.AUDITOR)
HERE = 7


def test_others_are_seen_and_oneself_is_not() -> None:
    presence = Presence()
    presence.beat(HERE, "a", METTE, 0.0)
    presence.beat(HERE, "b", PER, 0.0, writes=True)

    assert presence.others(HERE, METTE, 0.1) == (Present("staff:2", "Per Prøve", writes=True),)
    assert presence.others(HERE, PER, 0.1) == (Present("staff:1", "Mette Prøve", writes=False),)
    assert presence.others(8, METTE, 0.1) == ()


def test_a_page_that_died_is_gone_within_ten_seconds_and_one_that_beats_is_not() -> None:
    presence = Presence()
    presence.beat(HERE, "died", PER, 0.0)
    presence.beat(HERE, "lives", REVISOR, 0.0)
    for beats in range(1, 4):
        presence.beat(HERE, "lives", REVISOR, beats * BEAT)

    assert GONE + BEAT / 3 < 10
    assert [each.name for each in presence.others(HERE, METTE, GONE - 0.1)] == ["Per Prøve", "Rie Prøve"]
    assert [each.name for each in presence.others(HERE, METTE, GONE)] == ["Rie Prøve"]


def test_a_beat_may_be_late_without_anybody_vanishing() -> None:
    assert 2 * BEAT < GONE


def test_closing_one_of_two_pages_takes_nobody_away() -> None:
    presence = Presence()
    presence.beat(HERE, "one", PER, 0.0)
    presence.beat(HERE, "two", PER, 0.0)

    presence.leaves(HERE, "one")
    assert [each.name for each in presence.others(HERE, METTE, 0.0)] == ["Per Prøve"]
    presence.leaves(HERE, "two")

    assert presence.others(HERE, METTE, 0.0) == ()


def test_whoever_writes_on_one_page_writes_whichever_page_spoke_last() -> None:
    presence = Presence()
    presence.beat(HERE, "one", PER, 0.0, writes=True)
    presence.beat(HERE, "two", PER, 0.1)

    assert [each.writes for each in presence.others(HERE, METTE, 0.2)] == [True]


def test_an_auditor_watches_and_writes_nothing_and_nobody_without_an_account_is_there() -> None:
    presence = Presence()
    presence.beat(HERE, "one", REVISOR, 0.0, writes=True)
    gone = StaffMember(5, "Ulla Prøve", "ulla@example.org", Role.CASEWORKER, active=False)

    assert [each.writes for each in presence.others(HERE, METTE, 0.0)] == [False]
    with pytest.raises(NotPermitted):
        presence.beat(HERE, "two", gone, 0.0)


async def test_whoever_listens_hears_at_once_who_comes_writes_and_goes_and_no_mere_beat() -> None:
    presence = Presence()
    steps: list[Callable[[], None]] = [
        lambda: presence.beat(HERE, "b", PER, 0.0),
        lambda: presence.beat(HERE, "b", PER, BEAT),
        lambda: presence.beat(HERE, "b", PER, BEAT + 1, writes=True),
        lambda: presence.leaves(HERE, "b"),
        lambda: presence.leaves(HERE, "b"),
    ]
    heard = []
    async with presence.listen(HERE) as bell:
        for step in steps:
            step()
            heard.append(bell.is_set())
            bell.clear()

    assert heard == [True, False, True, True, False]


async def test_nothing_is_kept_of_conversations_that_nobody_has_open() -> None:
    presence = Presence()
    presence.beat(HERE, "b", PER, 0.0)
    async with presence.listen(HERE):
        pass
    presence.others(HERE, METTE, GONE)

    assert (presence._pages, presence._bells) == ({}, {})  # noqa: SLF001 - it lives as long as the process
