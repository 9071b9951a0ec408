"""Made-up CPR numbers, how they are written, and where to look for them afterwards.

All belong to people born from 2030 on, so that no number is anybody's.
"""

import datetime as dt
import email
import email.policy
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from flows.identifiers import is_p_number
from tests.crash.house import House

FIRST, LAST = dt.date(2030, 1, 1), dt.date(2057, 12, 31)
JOINTS = ("-", "", " ", ".", "–", " - ", "/", "\u00a0", "\u2011", "\u200b-", "_")
CONTEXTS = (
    "{}", "mit cpr er {}", "CPR: {}, tak", "Ida Prøve {}", "({})", "Eksempelvej 4 {} 8000 Aarhus", "1029829825 {}",
    "26919991 og {}", "tlf. 99 99 99 04, {}", "ret navn til {}", "ja {}", "{}@example.org", "ida@example.org {}",
)  # fmt: skip
_HAPPENS_TO_STAND = re.compile(rb"(?<!\d)(\d{6})(?:[^0-9A-Za-z]{0,6})(\d{4})(?!\d)")


@dataclass
class Planting:
    """Draws numbers, no two alike, and remembers all that were drawn."""

    seed: int
    drawn: dict[str, str] = field(default_factory=dict)  # the ten digits, and how they were written
    _chance: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)  # noqa: S311 - the same numbers in every run

    def number(self, *, p_number: bool = False, joint: str | None = None) -> str:
        """One number as somebody may write it; undivided it may pass as a P-number only where that is said."""
        digits = self._digits()
        while digits in self.drawn or (is_p_number(digits) and not p_number):
            digits = self._digits()
        joint = self._chance.choice(JOINTS) if joint is None else joint
        self.drawn[digits] = f"{digits[:6]}{joint}{digits[6:]}"
        return self.drawn[digits]

    def text(self) -> str:
        """A line with a number in it."""
        return self._chance.choice(CONTEXTS).format(self.number())

    def _digits(self) -> str:
        born = FIRST + dt.timedelta(days=self._chance.randrange((LAST - FIRST).days))
        # With such a seventh digit the years 37 to 57 are those of this century.
        return f"{born:%d%m%y}{self._chance.randint(5, 8)}{self._chance.randrange(1000):03}"

    def found_in(self, text: str | bytes) -> set[str]:
        """The numbers that stand in a text, however they are written there."""
        content = text.encode() if isinstance(text, str) else text
        whole = {(first + last).decode() for first, last in _HAPPENS_TO_STAND.findall(content)}
        written = {digits for digits, form in self.drawn.items() if form.encode() in content}
        return (whole & set(self.drawn)) | written

    def without(self, text: str) -> str:
        """A text without the numbers, as a test may name it."""
        for form in self.drawn.values():
            text = text.replace(form, "…")
        return text

    def found_below(self, folder: Path) -> dict[str, set[str]]:
        """The numbers that stand in any file below a folder, by file; letters are opened."""
        found = {str(file.relative_to(folder)): self._found_in_all(contents_of(file)) for file in files_below(folder)}
        return {name: numbers for name, numbers in found.items() if numbers}

    def _found_in_all(self, contents: Iterable[bytes]) -> set[str]:
        return set().union(*(self.found_in(each) for each in contents))


def found_before_it_is_tidied(house: House, planting: Planting) -> dict[str, set[str]]:
    """The numbers that stand in the files of a product that still lives, its write-ahead log among them."""
    assert house.file.with_name(f"{house.file.name}-wal").stat().st_size, "nothing was written ahead"
    return planting.found_below(house.folder)


def files_below(folder: Path) -> list[Path]:
    """Every file below a folder."""
    return sorted(each for each in folder.rglob("*") if each.is_file())


def contents_of(file: Path) -> Iterator[bytes]:
    """What stands in a file, and in the parts of a letter."""
    content = file.read_bytes()
    yield content
    if file.suffix == ".eml":
        for part in email.message_from_bytes(content, policy=email.policy.default).walk():
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                yield payload
