"""What `python -m bot import register` shows: how far it has come, what was left out and why, and what it did."""

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import TextIO

from bot.clients.sor_extract.files import Extract
from bot.services.importing import Imported, Telling

_WIDTH = 30  # characters of the bar


@dataclass(slots=True)
class Report:
    """Lines about rows, and on a terminal a bar below them."""

    lines: TextIO
    bar: TextIO
    _shown: str = ""

    @property
    def telling(self) -> Telling:
        """What the import tells as it goes."""
        return Telling(self._left_out, self._left_empty, self._progress)

    def end(self) -> None:
        """Take the bar away."""
        if self._shown:
            self.bar.write("\r\x1b[K")
            self.bar.flush()
            self._shown = ""

    def _left_out(self, line: int, cause: str, value: str) -> None:
        self._line(f"line {line}: left out, {cause}", value)

    def _left_empty(self, line: int, what: str, value: str) -> None:
        self._line(f"line {line}: {what} left empty, it cannot be read", value)

    def _line(self, said: str, value: str) -> None:
        self.end()
        self.lines.write(f"{said}: {value}\n" if value else f"{said}\n")

    def _progress(self, step: str, part: float) -> None:
        if not self.bar.isatty():
            return
        full = round(part * _WIDTH)
        shown = f"{step} [{'#' * full}{'-' * (_WIDTH - full)}] {part:4.0%}"
        if shown != self._shown:
            self.bar.write(f"\r{shown}")
            self.bar.flush()
            self._shown = shown


def summary(done: Imported, extract: Extract, day: dt.date) -> str:
    """What an import found and did, in a few lines."""
    kind = "daily" if extract.daily else "complete"
    learnt, out, empty = done.learnt, done.left_out.total(), done.left_empty.total()
    lines = [
        f"{extract.entities}, taken as the {kind} extract of {day}: {done.rows} rows, {out} left out",
        *_counted(done.left_out),
        *([f"{empty} left empty"] if empty else []),
        *_counted(done.left_empty),
        f"Entities: {learnt.new} new, {learnt.changed} changed, {learnt.unchanged} unchanged, {done.closed} closed",
    ]
    if done.vanished:
        lines.append(
            f"{done.vanished} have vanished, which is a great many: the file may be cut off, so none was closed."
            " --close-many closes them."
        )
    return "".join(f"{line}\n" for line in lines)


def _counted(counter: Counter[str]) -> list[str]:
    return [f"  {count:>7}  {cause}" for cause, count in counter.most_common()]
