"""An open page of a conversation: every line once whatever happens to the connection, and who else is here."""

import asyncio
import itertools
import threading
import time
from dataclasses import replace
from typing import Any

import pytest

from bot.console.live import SIGNED_IN
from bot.services.floor.presence import GONE
from flows.rights import Role
from tests.console.office import Browser, Office
from tests.console.test_conversations import says
from tests.console.wire import PATIENCE, EventSource, Wire, connected
from tests.storage.samples import line

SCRIPT = 200  # events
SIZES = (1, 7, 2, 9, 3)


@pytest.fixture
def desk(desk_on_both: Office) -> Office:
    """On both databases."""
    return desk_on_both


async def _lines_come(desk: Office, here: int, up_to: int) -> None:
    """Lines are added in bunches until there are so many."""
    sizes = itertools.cycle(SIZES)
    while (there := len(await _every(desk, here))) < up_to:
        async with desk.product.database.work() as work:
            await work.conversations.get(here)
            await work.transcripts.add([line(here, "linje") for _ in range(min(next(sizes), up_to - there))])
            await work.commit()
        await asyncio.sleep(0)


async def _every(desk: Office, here: int) -> list[int]:
    async with desk.product.database.reading() as reading:
        return [each.id for each in await reading.transcripts.after(here, 0, 1000, "staff")]


async def _reads(source: EventSource, wire: Wire, lines: int) -> None:
    """Read until there are so many lines, and half of whatever comes next."""
    while len(source.lines()) < lines:
        source.feed(await wire.some())


async def _read_with_a_cut(browser: Browser, here: int, cut_after: int, up_to: int) -> list[int]:
    source = EventSource()
    async with connected(browser, f"/conversations/{here}/events?after=0") as wire:
        assert await wire.status() == 200
        await _reads(source, wire, cut_after)
        if cut_after < up_to:
            torn = await wire.some()
            source.feed(torn[: len(torn) // 2])
    source.cut()
    # As a browser does by itself: the old address, and the number of the last whole event.
    async with connected(browser, f"/conversations/{here}/events?after=0", source.last_id) as wire:
        await _reads(source, wire, up_to)
    return source.lines()


async def test_a_connection_cut_in_any_of_two_hundred_events_misses_nothing_and_repeats_nothing(desk: Office) -> None:
    here = await says(desk, "hej")
    await _lines_come(desk, here, SCRIPT)
    every = await _every(desk, here)
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    assert await _read_with_a_cut(ida, here, 0, SCRIPT) == every
    threads = threading.active_count()

    wrong = [cut for cut in range(SCRIPT + 1) if await _read_with_a_cut(ida, here, cut, SCRIPT) != every]

    assert wrong == []
    assert threading.active_count() <= threads + 4, "a cut costs no connection to the database"


async def test_lines_that_come_while_connections_are_cut_come_once_and_in_order(desk: Office) -> None:
    here = await says(desk, "hej")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    source, sizes = EventSource(), itertools.cycle(SIZES)
    writing = asyncio.create_task(_lines_come(desk, here, SCRIPT))

    while len(source.lines()) < SCRIPT:
        async with connected(ida, f"/conversations/{here}/events?after=0", source.last_id) as wire:
            await _reads(source, wire, min(len(source.lines()) + next(sizes), SCRIPT))
        source.cut()
    await writing

    assert source.lines() == await _every(desk, here)


async def test_who_takes_the_floor_is_told_at_once_and_only_when_it_changes(desk: Office) -> None:
    here = await says(desk, "registrér")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    bo = await desk.signed_in(await desk.member("Bo Prøve"))
    source = EventSource()

    async with connected(ida, f"/conversations/{here}/events") as wire:
        while not source.states():
            source.feed(await wire.some())
        await bo.post(f"/conversations/{here}/claim")
        while len(source.states()) < 2:
            source.feed(await wire.some())

    assert [each["standing"].split()[0] for each in source.states()] == ["bot", "staff"]


async def test_a_colleague_is_seen_as_soon_as_their_page_is_open_and_writes_and_until_it_is_left(desk: Office) -> None:
    here = await says(desk, "hej")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    bo = await desk.signed_in(await desk.member("Bo Prøve"))
    said = ["", "Ser med: Bo Prøve.", "Skriver her nu: Bo Prøve.", ""]
    acts = [{"page": "bos-side"}, {"page": "bos-side", "writes": "yes"}, {"page": "bos-side", "left": "yes"}]
    source = EventSource()

    async with connected(ida, f"/conversations/{here}/events") as wire:
        for number, act in enumerate([None, *acts], 1):
            if act is not None:
                assert (await bo.post(f"/conversations/{here}/here", act)).status_code == 204
            told = time.monotonic()
            while len(source.states()) < number:
                source.feed(await wire.some())
            assert time.monotonic() - told < 1

    assert [each["present"] for each in source.states()] == said


async def test_a_colleague_whose_page_died_is_gone_within_ten_seconds(desk: Office) -> None:
    now = [0.0]
    desk = _with(desk, ticking=lambda: now[0])
    here = await says(desk, "hej")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    bo = await desk.signed_in(await desk.member("Bo Prøve"))
    await bo.post(f"/conversations/{here}/here", page="bos-side")

    before = (await ida.get(f"/conversations/{here}/lines")).json()["state"]["present"]
    now[0] += GONE
    after = (await ida.get(f"/conversations/{here}/lines")).json()["state"]["present"]

    assert (before, after) == ("Ser med: Bo Prøve.", "")


async def test_an_auditor_watches_and_is_never_said_to_write(desk: Office) -> None:
    here = await says(desk, "hej")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    rie = await desk.signed_in(await desk.member("Rie Prøve", Role.AUDITOR))

    await rie.post(f"/conversations/{here}/here", page="ries-side", writes="yes")

    assert (await ida.get(f"/conversations/{here}/lines")).json()["state"]["present"] == "Ser med: Rie Prøve."


async def test_a_stream_ends_when_its_reader_signs_out_and_when_their_time_is_up(desk: Office) -> None:
    here = await says(desk, "hej")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    bo = await desk.signed_in(await desk.member("Bo Prøve"))

    async def told_to_the_end(browser: Browser, begun: asyncio.Event) -> list[str]:
        source = EventSource()
        async with connected(browser, f"/conversations/{here}/events") as wire:
            assert await wire.status() == 200
            begun.set()
            while some := await wire.some():
                source.feed(some)
        return [kind for kind, _ in source.events]

    begun = [asyncio.Event(), asyncio.Event()]
    reading = [asyncio.create_task(told_to_the_end(*each)) for each in zip((ida, bo), begun, strict=True)]
    await asyncio.gather(*(each.wait() for each in begun))
    await ida.post("/sign-out")
    first = await asyncio.wait_for(reading[0], PATIENCE)
    desk.clock.goes_on(minutes=31)
    second = await asyncio.wait_for(reading[1], PATIENCE)

    assert (first[-1], second[-1]) == ("over", "over")
    assert SIGNED_IN <= 10


async def test_an_open_page_keeps_nobody_signed_in(desk: Office) -> None:
    here = await says(desk, "hej")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    for _ in range(4):
        desk.clock.goes_on(minutes=10)
        answer = await ida.post(f"/conversations/{here}/here", page="idas-side")

    assert answer.status_code == 303  # to sign in
    assert answer.headers["location"].startswith("/staff/sign-in")


async def test_a_sitting_has_so_many_streams_and_one_that_ended_makes_room(desk: Office) -> None:
    desk = _with(desk, streams=1)
    here = await says(desk, "hej")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    bo = await desk.signed_in(await desk.member("Bo Prøve"))
    path = f"/conversations/{here}/events"

    async with connected(ida, path) as first:
        statuses = [await first.status(), (await ida.get(path)).status_code]
        async with connected(bo, path) as others:
            statuses.append(await others.status())
    async with connected(ida, path) as again:
        statuses.append(await again.status())

    assert statuses == [200, 429, 200, 200]


async def test_a_server_that_stops_ends_its_streams_at_once(desk: Office) -> None:
    here = await says(desk, "hej")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    async with connected(ida, f"/conversations/{here}/events") as wire:
        assert await wire.status() == 200
        desk.needs.closing.set()
        while await wire.some():
            pass
        await asyncio.wait_for(wire.task, 1)


def _with(desk: Office, **more: Any) -> Office:
    """The same office under other settings."""
    return Office(desk.product, replace(desk.needs, **more), desk.clock)
