"""How much of a pasted block is found, and how much of what is found is wrong, fact by fact."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from flows.addresses import Address
from flows.cleaning import clean
from flows.taking_apart import Found, Piece, take_apart

HERE = Path(__file__).parent
FACTS = ("name", "address", "cvr", "phone", "email", "web", "p_number", "fax")
PARTS = ("street", "number", "floor", "door", "co", "postcode", "town")
SEVERAL = {"phone": "phones", "email": "emails", "web": "webs", "fax": "faxes"}

Block = Mapping[str, Any]  # {"text": ..., "facts": {fact: value, or the parts of an address}}


def blocks(name: str) -> list[Block]:
    """The blocks of a file: `frozen`, written before the parser from the facts alone, or `own`."""
    read: list[Block] = json.loads((HERE / f"{name}.json").read_text("utf-8"))
    return read


def measured(block: Block) -> Iterator[tuple[str, str]]:
    """Each fact that stands in a block or was found in it, with how it was found.

    `right` and `wrong` are what was found and sure; `right, unsure` and `wrong, unsure` what would be asked; what is
    not found is `missed`.
    """
    found = take_apart(clean(block["text"]))
    for fact in FACTS:
        piece, meant = first(found, fact), block["facts"].get(fact)
        if piece is None:
            if meant is not None:
                yield fact, "missed"
            continue
        how = "right" if meant is not None and _same(piece.value, meant) else "wrong"
        yield fact, how if piece.sure else f"{how}, unsure"


def first(found: Found, fact: str) -> Piece[Any] | None:
    """What would be put in the place of one fact."""
    pieces = getattr(found, SEVERAL.get(fact, fact))
    if isinstance(pieces, tuple):
        return pieces[0] if pieces else None
    piece: Piece[Any] | None = pieces
    return piece


def _same(value: Any, meant: Any) -> bool:
    """Whether a value is the one that was meant; an address by its parts, those that were not meant left empty."""
    if not isinstance(value, Address):
        return bool(value == meant)
    parts = asdict(value)
    return all(parts[part] == meant.get(part, "") for part in PARTS)


def totals(name: str) -> Counter[str]:
    """How many facts of a file's blocks were found how."""
    return Counter(how for block in blocks(name) for _, how in measured(block))


def report(name: str, *, whole: bool = False) -> str:
    """The figures of a file as text; the whole of them names what was not right, block by block."""
    count = totals(name)
    meant = sum(len(set(block["facts"]) & set(FACTS)) for block in blocks(name))
    lines = [f"{name}: {meant} facts in {len(blocks(name))} blocks"]
    lines += [f"  {how}: {number} ({number / meant:.1%})" for how, number in sorted(count.items())]
    if whole:
        for index, block in enumerate(blocks(name)):
            found = take_apart(clean(block["text"]))
            lines += [
                f"  {index} {fact}: {how}; {getattr(first(found, fact), 'value', None)!r} for {block['facts'].get(fact)!r}"
                for fact, how in measured(block)
                if how != "right"
            ]
    return "\n".join(lines)
