"""Danish addresses: read from words written in one go, kept in the register's parts, and written out again."""

import re
from dataclasses import asdict, dataclass
from typing import Any, TypeAlias

from flows.address_words import CODE, LABEL, TOWN, AddressWords, houses
from flows.catalogue import postcode
from flows.catalogue.searching import fold
from flows.errors import InvalidAnswer
from flows.phrases import phrase

# Characters the register has room for; sources give 20, 34 and 50 for the town, and 34 is the specification's.
LIMITS = {"co": 34, "street": 40, "number": 10, "floor": 10, "door": 4, "local_town": 34, "box": 4, "town": 34}

# No street has a colon; "at Nørregade", "og ligger på Nørregade": a name begins with a capital behind such a word.
_LEADING = re.compile(r".*:\s*|(?:.* )?(?:på|at) (?=[A-ZÆØÅ])")

Span: TypeAlias = "tuple[int, int, Address]"


@dataclass(frozen=True, slots=True)
class Address:
    """An address in the parts the register has; `washed` tells whether an address service has confirmed it."""

    street: str
    number: str
    floor: str = ""
    door: str = ""
    local_town: str = ""
    postcode: str = ""
    town: str = ""
    co: str = ""
    box: str = ""
    country: str = "DK"
    washed: bool = False
    known_postcode: bool = True
    official_town: str = ""  # the list's town for the postcode, or ""

    @property
    def town_differs(self) -> bool:
        """The owner named another town than the list does; "Aarhus" for "Aarhus C" is no other town."""
        given, official = fold(self.town), fold(self.official_town)
        return bool(official) and not (official.startswith(given) or given.startswith(official))


def read_address(text: str) -> Address:
    """The address in the words; raises the cause for the first part that is missing or too long."""
    words = AddressWords(text)
    words.take_all()
    parts: dict[str, Any] = {**words.found, "known_postcode": bool(words.found["official_town"])}
    address = Address(**parts)
    for part, limit in LIMITS.items():
        if len(getattr(address, part)) > limit:
            raise InvalidAnswer("address-too-long", part=phrase(f"address-{part.replace('_', '-')}"), limit=limit)
    return address


def addresses_in(text: str) -> tuple[Span, ...]:
    """The addresses in a text with several facts, each from its street or c/o to its town."""
    found: list[Span] = []
    for code in CODE.finditer(text):
        start = _start(text, code.start(), found[-1][1] if found else 0)
        end = _end(text, code)
        if start is not None and (address := _read_or_none(text[start:end])) is not None:
            found.append((start, end, address))
    return tuple(found)


def one_line(address: Address) -> str:
    """The address as people write it, so that reading it gives the same address again."""
    return ", ".join(lines(address))


def lines(address: Address) -> tuple[str, ...]:
    """The address as on an envelope, without the name; every line has something on it."""
    prefix = "FO-" if address.country == "FO" else ""
    written = (
        f"c/o {address.co}" if address.co else "",
        ", ".join(part for part in (f"{address.street} {address.number}", _floor_written(address)) if part),
        address.local_town,
        f"Postboks {address.box}" if address.box else "",
        f"{prefix}{address.postcode} {address.town}",
    )
    return tuple(line for line in written if line)


def address_to_json(address: Address) -> dict[str, Any]:
    """The address as plain JSON data, by its parts."""
    return asdict(address)


def address_from_json(stored: dict[str, Any]) -> Address:
    """The inverse of `address_to_json`."""
    return Address(**stored)


def _floor_written(address: Address) -> str:
    if not address.floor:
        return f"dør {address.door}" if address.door else ""
    if address.door:
        return f"{address.floor}. {address.door}"
    return f"{address.floor}. sal" if address.floor.isdecimal() else f"{address.floor}."


def _read_or_none(text: str) -> Address | None:
    try:
        return read_address(text)
    except InvalidAnswer:
        return None


def _start(text: str, code: int, earliest: int) -> int | None:
    """Where the address that ends with this postcode begins: at its street, or at the c/o or box before it."""
    breaks = (match.end() for match in re.finditer(r"[,;\n]\s*", text[earliest:code]))
    starts = [earliest, *(earliest + each for each in breaks)][-8:]
    for place, start in reversed(list(enumerate(starts))):
        part = re.split(r"[,;\n]", text[start:code])[0]
        if houses([part.strip(" .")]):
            before = starts[max(place - 1, 0)]
            is_first = re.match(r"c/?o\b|postboks", text[before:], re.IGNORECASE) is None
            return start + _words_before(part) if is_first else before
    return None


def _words_before(part: str) -> int:
    """Where the street begins in a part: behind its label, whatever that is, or the words that lead to it."""
    label = LABEL.match(part) or _LEADING.match(part)
    return label.end() if label else 0


def _end(text: str, code: re.Match[str]) -> int:
    """Behind the town: the list's own where it stands there, otherwise at most two words."""
    town = TOWN.match(text, code.end())
    if town is None:
        return code.end()
    official = postcode(code["four"] or "")
    words = town["town"].split(" ")
    known = [
        n for n in range(1, len(words) + 1) if official and fold(official.town).startswith(fold(" ".join(words[:n])))
    ]
    taken = " ".join(words[: known[-1] if known else 2])
    return town.start("town") + len(taken)
