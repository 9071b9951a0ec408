"""What stands in a database file, as it can be compared between two runs: without times, tokens and references."""

import json
import re
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

State = dict[str, list[str]]

TABLES = {
    "conversations": "SELECT language, floor, held_by, epoch, waits_until IS NULL, mind FROM conversations ORDER BY id",
    "drafts": "SELECT number, flow, version, stage, cvr, email, body FROM drafts ORDER BY conversation_id, number",
    "entries": "SELECT author, kind, text, about, audience FROM entries ORDER BY conversation_id, id",
    "deliveries": "SELECT kind, text, buttons, epoch, state FROM deliveries ORDER BY conversation_id, id",
    "arrivals": "SELECT kind, body, text, state FROM arrivals WHERE kind <> 'due' ORDER BY conversation_id, id",
    "errands": "SELECT kind, key, about, state FROM errands ORDER BY conversation_id, id",
    "dossiers": "SELECT revision, flow, version, cvr, canonical, status, signed, contact_email FROM dossiers ORDER BY id",
    # Checkpoints are made at each start and as time goes by.
    "audit": "SELECT chain, number, act, actor FROM audit WHERE chain <> 'checkpoints' ORDER BY chain, number",
}
OUTSTANDING = """
    SELECT (SELECT count(*) FROM arrivals WHERE state = 'waiting' AND kind <> 'due')
         + (SELECT count(*) FROM conversations WHERE waits_until IS NOT NULL)
         + (SELECT count(*) FROM deliveries WHERE state IN ('queued', 'sending'))
         + (SELECT count(*) FROM errands WHERE state IN ('waiting', 'running'))
"""
PORT = re.compile(r"(?<=127\.0\.0\.1:)\d+")
TIME = re.compile(r"\b1[789]\d{14}\b|20\d\d-\d\d-\d\dT\d\d:[\d:.+]+")
PLACE = re.compile(r'\\"place\\": ?\\"([^"\\]+)\\"')
REF = re.compile(r'(?<=\\"ref\\":\\")\d+')  # the number of a message, which counts what is said twice as well


@contextmanager
def reading(file: Path) -> Iterator[sqlite3.Connection]:
    """The file as it stands while its product lives, in the middle of its work or not."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        yield connection


@contextmanager
def left_behind(file: Path) -> Iterator[sqlite3.Connection]:
    """A copy of what a killed product left: opening the file itself would tidy it up before the next start does."""
    with TemporaryDirectory() as folder:
        for each in file.parent.glob(f"{file.name}*"):
            if not each.name.endswith("-shm"):
                shutil.copy(each, folder)
        with closing(sqlite3.connect(Path(folder) / file.name)) as connection:
            yield connection


def at_rest(file: Path) -> bool:
    """Whether nothing is outstanding: no turn, no result, no message and no errand."""
    try:
        with reading(file) as connection:
            return not connection.execute(OUTSTANDING).fetchone()[0]
    except sqlite3.OperationalError:  # there is no file yet, or no table in it
        return False


def state_of(connection: sqlite3.Connection) -> State:
    """Every row that matters, as text that is the same in every run."""
    hidden = _drawn(connection)
    return {
        table: [_plain(json.dumps(row, ensure_ascii=False), hidden) for row in connection.execute(query)]
        for table, query in TABLES.items()
    }


def plain(connection: sqlite3.Connection, said: Iterable[str]) -> list[str]:
    """Words that were said, as they are the same in every run."""
    hidden = _drawn(connection)
    return [_plain(each, hidden) for each in said]


def said_since(connection: sqlite3.Connection, last: int) -> list[tuple[int, str, str]]:
    """The messages queued after a row: their number, words and what has become of them."""
    rows = connection.execute("SELECT id, text, state FROM deliveries WHERE id > ? AND kind <> 'delete'", (last,))
    return rows.fetchall()


def last_message(file: Path) -> int:
    """The number of the newest message; 0 where there is none."""
    try:
        with reading(file) as connection:
            return int(connection.execute("SELECT coalesce(max(id), 0) FROM deliveries").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def _drawn(connection: sqlite3.Connection) -> re.Pattern[str] | None:
    """What was drawn by lot: tokens and references."""
    found: set[str] = set()
    for query in ("SELECT token FROM deliveries", "SELECT reference FROM drafts", "SELECT reference FROM dossiers"):
        found |= {row[0] for row in connection.execute(query) if row[0]}
    return re.compile("|".join(map(re.escape, found))) if found else None


def _plain(text: str, hidden: re.Pattern[str] | None) -> str:
    without = hidden.sub("◆", text) if hidden else text
    return PORT.sub("", REF.sub("", TIME.sub("◷", without)))


def asked_in(state: State) -> set[str]:
    """The questions that the prompts in a state ask."""
    places = PLACE.findall("".join(state["conversations"]))
    return {place.rpartition("/")[2] for place in places}


def difference(expected: State, found: State) -> str:
    """The rows in which two states differ, by table; "" where they are the same."""
    said: list[str] = []
    for table in expected:
        here, there = expected[table], found[table]
        at = next((at for at, pair in enumerate(zip(here, there, strict=False)) if pair[0] != pair[1]), None)
        if at is not None:
            said.append(
                f"{table} {at}:\n  expected {_near(here[at], there[at])}\n  found    {_near(there[at], here[at])}"
            )
        elif len(here) != len(there):
            more = (here if len(here) > len(there) else there)[min(len(here), len(there)) :]
            said.append(f"{table}: {len(here)} rows expected, {len(there)} found; {more[:3]}")
    return "\n".join(said)


def _near(one: str, other: str) -> str:
    """A text around the place where it begins to differ from another."""
    at = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), 0)
    return f"{one[:60]} … {one[max(at - 60, 0) : at + 200]}"


def dossiers(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """What was submitted."""
    return [json.loads(row[0]) for row in connection.execute("SELECT canonical FROM dossiers")]
