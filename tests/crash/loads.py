"""Loads over Telegram while the product is killed again and again, and the checker of what came of them."""

import asyncio
import itertools
import os
import random
import signal
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache
from sqlite3 import Connection, connect

from flows.identifiers import is_cvr
from tests.crash.house import House, until
from tests.crash.memory import left_behind

DRAINING = 300.0  # seconds at most until all is said, at the pace that Telegram allows
SEND = "Ja, send"
READING = 1.5  # seconds: nobody has read a review sooner
SAYABLE = ("prompt", "remark", "notice", "receipt")


@dataclass(frozen=True)
class Load:
    """So many chats that type so many lines each, all at once or so many in a second."""

    chats: int
    lines: int
    per_second: float = 0  # 0: they wait already when the product starts
    kills: int = 3

    def typed(self) -> list[tuple[int, str]]:
        """What is typed by whom, in order of time; a review is sent when it has been read."""
        lines = {chat: [line for line in lines_of(chat, self.lines) if line != SEND] for chat in self.all_chats}
        return [
            (chat, line) for at in range(self.lines) for chat in self.all_chats for line in lines[chat][at : at + 1]
        ]

    @property
    def all_chats(self) -> range:
        """The numbers of the chats."""
        return range(1, self.chats + 1)


@dataclass
class Report:
    """How long things took; nothing is asserted of it."""

    kills: int = 0
    stops: list[float] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        stops = f", stopped in {max(self.stops):.1f} s at most" if self.stops else ""
        return f"{self.kills} kills, up again in {max(self.starts):.1f} s at most{stops}"


def lines_of(chat: int, count: int) -> list[str]:
    """A registration of this chat's own, in which each line is an answer to a question of its own."""
    name = f"Eksempel Nummer {chat} ApS"
    begin = ["/start", "Registrér virksomhed og klinik", "psykolog", cvr_of(chat), name]
    end = [f"Prøvevej {chat}, 8000 Aarhus C", "70 12 34 56", "ja", "ikke endnu", "1. marts 2027", "nej tak"]
    sent = ["anna@example.org", SEND]
    again, more = divmod(max(count - len(begin) - len(end) - len(sent), 0), 2)
    changed = [line for number in range(again) for line in ("tilbage", f"Eksempel Nummer {chat} Navn {number} ApS")]
    return [*begin, *changed, *["status"] * more, *end, *sent][:count]


@cache
def cvr_of(chat: int) -> str:
    """A CVR number that nobody has in the shipped file, for each chat another one."""
    after = int(cvr_of(chat - 1)) + 1 if chat else 30_000_000
    return next(str(number) for number in itertools.count(after) if is_cvr(str(number)))


async def under_fire(house: House, load: Load, sign: signal.Signals, seed: int) -> Report:
    """Put a load on a product that is ended and started again as often as the load says; then wait until all is said."""
    assert house.api is not None
    chance, report = random.Random(seed), Report()  # noqa: S311 - the same moments in every run
    for chat in load.all_chats:
        house.api.meets(chat)
    typing = asyncio.create_task(_type(house, load))
    if not load.per_second:
        await typing
    await _start(house, report)
    lasts = len(load.typed()) / load.per_second if load.per_second else 2.0
    for _ in range(load.kills):
        await asyncio.sleep(chance.uniform(0.2, 1.0) * lasts / (load.kills + 1))
        await _end(house, sign, report)
        _seen_is_marked(house, load, report.kills)
        await _start(house, report)
    await typing
    await until(house.at_rest, "all is said", DRAINING)
    if SEND in lines_of(1, load.lines):
        await _send(house, load, sign, report)
    return report


async def _send(house: House, load: Load, sign: signal.Signals, report: Report) -> None:
    """Everybody sends what they have read, and it is ended once more meanwhile."""
    assert house.api is not None
    await asyncio.sleep(READING)
    for chat in load.all_chats:
        house.api.types(chat, SEND)
    await asyncio.sleep(READING / 10)
    await _end(house, sign, report)
    _seen_is_marked(house, load, report.kills)
    await _start(house, report)
    await until(house.at_rest, "all is sent", DRAINING)


async def _type(house: House, load: Load) -> None:
    assert house.api is not None
    for chat, line in load.typed():
        house.api.types(chat, line)
        if load.per_second:
            await asyncio.sleep(1 / load.per_second)


async def _start(house: House, report: Report) -> None:
    begun = time.monotonic()
    await house.start()
    report.starts.append(time.monotonic() - begun)


async def _end(house: House, sign: signal.Signals, report: Report) -> None:
    begun = time.monotonic()
    os.kill(house.pid, sign)
    code = await house.ended()
    report.kills += 1
    if sign is signal.SIGTERM:
        assert code == 0, house.log()
        report.stops.append(time.monotonic() - begun)
    else:
        assert code == -sign, house.log()


def _seen_is_marked(house: House, load: Load, crashes: int) -> None:
    """Whatever somebody has seen stands in the file and was marked there before it was said."""
    assert house.api is not None
    query = "SELECT text FROM deliveries WHERE address LIKE '%:' || ? AND claimed_at IS NOT NULL"
    with left_behind(house.file) as connection:
        for chat in load.all_chats:
            marked = Counter(text for (text,) in connection.execute(query, (chat,)))
            seen = Counter(house.api.chats[chat].said)
            unmarked = [text for text, count in seen.items() if not marked[text] or count > marked[text] + crashes]
            assert not unmarked, f"seen in chat {chat}, and without a row: {unmarked}"


def check(house: House, load: Load, crashes: int) -> None:
    """Nothing lost, nothing twice, everything in order; what was said may have been said again once a crash."""
    assert house.api is not None
    with closing(connect(house.file)) as connection:
        for chat in load.all_chats:
            lines = lines_of(chat, load.lines)
            assert _typed(connection, chat) == lines, f"chat {chat}: lost, twice or out of order"
            _check_answers(connection, chat, lines)
            _check_said(_rows(connection, chat), house.api.chats[chat].said, crashes)
        assert connection.execute("SELECT count(*) FROM arrivals WHERE state = 'dead'").fetchone() == (0,)


def _typed(connection: Connection, chat: int) -> list[str]:
    query = """SELECT entries.text FROM entries JOIN addresses USING (conversation_id)
               WHERE author = 'owner' AND addresses.address LIKE '%:' || ? ORDER BY entries.id"""
    return ["/start" if text.startswith("/start") else text for (text,) in connection.execute(query, (chat,))]


def _check_answers(connection: Connection, chat: int, lines: Sequence[str]) -> None:
    query = "SELECT stage, json_extract(body, '$.answers.company_name.v') FROM drafts WHERE cvr = ?"
    name = [line for line in lines if line.startswith("Eksempel")][-1]
    expected = [("submitted" if SEND in lines else "review", name)]
    found = connection.execute(query, (cvr_of(chat),)).fetchall()
    assert found == expected, f"chat {chat}: answers that never were: {found}"
    dossiers = connection.execute("SELECT count(*) FROM dossiers WHERE cvr = ?", (cvr_of(chat),)).fetchone()[0]
    assert dossiers == lines.count(SEND), f"chat {chat}: {dossiers} dossiers"


def _rows(connection: Connection, chat: int) -> list[tuple[str, str]]:
    query = f"SELECT text, state FROM deliveries WHERE address LIKE '%:' || ? AND kind IN {SAYABLE} ORDER BY id"
    return connection.execute(query, (chat,)).fetchall()


def _check_said(rows: Sequence[tuple[str, str]], said: Sequence[str], crashes: int) -> None:
    texts = [text for text, state in rows if state != "unknown" or text in said]
    back = at = 0
    for each in (each for each in said if each):
        if at < len(texts) and texts[at] == each:
            at += 1
        else:
            assert each in texts[:at], f"said out of order: {each}"
            at = len(texts[:at]) - texts[:at][::-1].index(each)
            back += 1
    assert at == len(texts), f"not said: {texts[at:]}"
    assert back <= crashes, f"said again {back} times after {crashes} crashes"
    assert not [each for each, count in Counter(said).items() if count > 1 and "reference er" in each]
