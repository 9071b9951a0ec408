"""A message as it is read: in lines, the question itself set off, links to follow, numbers that stay together."""

import re
from dataclasses import dataclass

# The full stop after an address belongs to the sentence.
_ADDRESS = re.compile(r"(https?://[^\s<>\"»«]*[^\s<>\"»«.,;:!?)])")
SHORT = 80  # letters that can be read at a glance, all of them bold
MARKS = {"•": "item", "–": "under"}
_STEP = re.compile(r"[^/]*/+|[^/]+")
# What falls apart where a line ends reads like two things: a number in groups, a word after a hyphen, a reference.
_WHOLE = re.compile(
    r"((?:\+\d\d )?\b\d{2}(?: \d{2}){3}\b|\b(?:CVR|CPR|SOR|P)-\w+|\b[0-9A-Z]{4}(?:-[0-9A-Z]{4})+\b"
    r"|(?<![^\s@])[^\s@]+@(?=\w))"
)
# A full stop ends a sentence where a space follows; those within numbers do not.
_QUESTION = re.compile(r"((?:[^.!?:…]|[.:](?! ))+\?)")


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a line: plain text, an address in the steps at which it may be broken, or what is kept in one line."""

    text: str
    asked: bool = False
    kept: str = ""  # "whole": never broken; "step": broken at its end only
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a message: plain, an item of a list or what stands under one, or the gap between two paragraphs."""

    kind: str  # plain | item | under | gap
    pieces: tuple[Piece, ...]


def lines(text: str, asks: bool = False) -> tuple[Line, ...]:
    """The lines of a message; where it asks, the question is told from the hints around it."""
    # A prompt without a question mark is asked whole when it is short, and only told when it is long.
    wholly = asks and "?" not in text and "\n\n" not in text and len(text) <= SHORT
    return tuple(Line(_kind(each), _pieces(each, asks, wholly)) for each in text.split("\n"))


def _kept(text: str) -> str:
    return "step" if text.endswith("@") else "whole"


def _kind(line: str) -> str:
    if not line.strip():
        return "gap"
    return MARKS.get(line[0], "plain")


def _pieces(line: str, asks: bool, wholly: bool) -> tuple[Piece, ...]:
    found: list[Piece] = []
    # A sign before an item stays with its first word, however long that is.
    line = f"{line[0]}\N{NO-BREAK SPACE}{line[2:]}" if line[:1] in MARKS and line[1:2] == " " else line
    for number, part in enumerate(_ADDRESS.split(line)):
        if number % 2:
            found.append(Piece(part, asked=wholly, steps=tuple(_STEP.findall(part))))
        else:
            found += _sentences(part, asks, wholly)
    return tuple(found)


def _sentences(text: str, asks: bool, wholly: bool) -> list[Piece]:
    parts = enumerate(_QUESTION.split(text) if asks and "?" in text else [text])
    return [
        Piece(each, asked=wholly or bool(number % 2), kept=_kept(each) if place % 2 else "")
        for number, part in parts
        for place, each in enumerate(_WHOLE.split(part))
        if each
    ]
