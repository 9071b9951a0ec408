"""The files of the extract: found, opened and read line by line, never as a whole."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from bot.clients.sor_extract.columns import ENTITIES, Columns, Names, check_entities
from bot.errors import CommandRefused


@dataclass(slots=True)
class Table:
    """One table of the extract, open: its columns, and its rows with the number of their first line."""

    columns: Columns
    rows: Iterator[tuple[int, list[str] | None]]  # None: a line that is no CSV
    done: Callable[[], float]  # the part that was read, from 0 to 1


@dataclass(frozen=True, slots=True)
class Extract:
    """The extract in a file."""

    path: Path
    zipped: bool
    entities: str
    locations: str | None = None
    replaced: str | None = None

    @property
    def daily(self) -> bool:
        """Whether closed entities are left out, so that what has vanished is closed."""
        return "daily" in Path(self.entities).name.casefold()

    @contextmanager
    def table(self, name: str, names: Names) -> Iterator[Table]:
        """Open one of the tables; raises `CommandRefused` where it cannot be read."""
        try:
            with self._bytes(name) as (raw, size), io.TextIOWrapper(raw, "utf-8-sig", newline="") as text:
                reader = csv.reader(text, delimiter=";")
                columns = Columns.of(next(reader, []), names)
                if names is ENTITIES:
                    check_entities(columns)
                yield Table(columns, _rows(reader), lambda: raw.tell() / size if size else 1.0)
        except UnicodeDecodeError as wrong:
            raise CommandRefused(f"{name} is not written in UTF-8: {wrong.reason}.") from wrong
        except (zipfile.BadZipFile, OSError, EOFError) as wrong:
            raise CommandRefused(f"{self.path} cannot be read: {wrong}.") from wrong

    @contextmanager
    def _bytes(self, name: str) -> Iterator[tuple[IO[bytes], int]]:
        if not self.zipped:
            with self.path.open("rb") as plain:
                yield plain, self.path.stat().st_size
            return
        with zipfile.ZipFile(self.path) as folder, folder.open(name) as packed:
            yield packed, folder.getinfo(name).file_size


def open_extract(path: Path) -> Extract:
    """The extract in this file, CSV or zip; raises `CommandRefused` where there is none."""
    if not path.is_file():
        raise CommandRefused(f"There is no file {path}.")
    if not zipfile.is_zipfile(path):
        if path.suffix.casefold() == ".zip":
            raise CommandRefused(f"{path} is damaged: it is called a zip file and is none.")
        return Extract(path, zipped=False, entities=path.name)
    with zipfile.ZipFile(path) as folder:
        members = {Path(name).name.casefold(): name for name in folder.namelist()}
    entities = _called(members, "sorentity")
    if entities is None:
        raise CommandRefused(f"There is no SOREntity.csv in {path}.")
    replaced = _called(members, "sorreplacedentities")
    return Extract(path, True, entities, _called(members, "locationscodes"), replaced)


def _called(members: dict[str, str], start: str) -> str | None:
    return next((name for plain, name in sorted(members.items()) if plain.startswith(start)), None)


def _rows(reader: Iterator[list[str]]) -> Iterator[tuple[int, list[str] | None]]:
    while True:
        line: int = getattr(reader, "line_num", 0) + 1
        try:
            row = next(reader, None)
        except csv.Error:
            yield line, None
            continue
        if row is None:
            return
        if any(row):
            yield line, row
