"""Personal data in a transcript are veiled until somebody has said why they need to read them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flows.identifiers import is_location_number, is_p_number, is_sor_code

VEIL = "●●●"
# A quotation mark ends an address: what quotes it stays whole.
_EMAIL = re.compile(r"[^\s@,;:<>()\[\]\"'»«“”„’‘›‹]{1,64}@[\w-]+(?:\.[\w-]+)*")
# Digits in groups, however they are divided; what stands between two groups is caught.
_RUN = re.compile(r"(?<!\w)(?:\(\+\d{1,3}\) ?|\+ ?)?\d+(?:(?: ?\(0\) ?|[ \u00a0.‐-―-])\d+)*(?!\w)")
_GROUP = re.compile(r"\d+")
# What is said before a number that is no telephone's.
_NAMED_BEFORE = re.compile(
    r"(?:(?:\bcvr|\bp|\byder|\blokations|\blocation|\bgln|\bean|\bsor)\W{0,3}(?:nummer|number|kode|code|nr)?\W{0,3}"
    r"(?:er\b|is\b)?|\bdk)[\s:-]*\Z",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])\W(?:0?[1-9]|1[0-2])\W(?:19|20)\d\d|(?:19|20)\d\d\W(?:0[1-9]|1[0-2])\W\d\d"
)
# How people divide the eight digits of a Danish number.
_SHAPES = {(8,), (2,) * 4, (4, 4), (2, 3, 3), (3, 2, 3), (3, 3, 2), (2, 6), (2, 2, 4), (4, 2, 2), (1,) * 8}
_DANISH, _LONGEST = 8, 15  # digits; E.164 allows no more
_HOME = ("+45", "0045")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known in a conversation: who is named in it, and what is nobody's secret."""

    names: frozenset[str] = frozenset()
    public: frozenset[str] = frozenset()  # numbers, by their last eight digits, and addresses
    ours: tuple[str, ...] = ()  # sentences of our own that hold an example: in them it stays, and nowhere else

    def __or__(self, more: "Known") -> "Known":
        """Both together."""
        return Known(self.names | more.names, self.public | more.public, self.ours + more.ours)


def veiled(text: str, known: Known = Known()) -> str:
    """The text without e-mail addresses, telephone numbers and the names that are known in its conversation.

    Numbers of companies, clinics and places are public, and so is what `known` says of how staff are reached.
    """
    found = [*_emails(text, known), *_phones(text, known)]
    kept = [span for each in known.ours for span in _all_of(each, text)] if found else []
    for begins, ends in sorted(found, reverse=True):
        if not any(start <= begins and ends <= end for start, end in kept):
            text = text[:begins] + VEIL + text[ends:]
    for name in sorted(known.names, key=len, reverse=True):
        words = r"\s+".join(map(re.escape, name.split()))
        text = re.sub(rf"(?<!\w){words}(?=(?:['’]?s)?(?!\w))", VEIL, text, flags=re.IGNORECASE)
    return text


def public_in(*texts: str) -> Known:
    """The numbers and addresses in texts that everybody may read, such as how staff are reached."""
    numbers = (text[begins:ends] for text in texts for begins, ends in _phones(text, Known()))
    addresses = (found.group().casefold() for text in texts for found in _EMAIL.finditer(text))
    return Known(public=frozenset([*map(_digits, numbers), *addresses]))


def examples_in(sentences: Iterable[str]) -> Known:
    """Those of our own sentences that hold an example of what is personal otherwise."""
    nobody = Known()
    return Known(ours=tuple({each for each in sentences if [*_emails(each, nobody), *_phones(each, nobody)]}))


def _all_of(words: str, text: str) -> Iterator[tuple[int, int]]:
    at = text.find(words)
    while at >= 0:
        yield at, at + len(words)
        at = text.find(words, at + 1)


def _emails(text: str, known: Known) -> Iterator[tuple[int, int]]:
    for found in _EMAIL.finditer(text):
        if found.group().casefold() not in known.public:
            yield found.span()


def _phones(text: str, known: Known) -> Iterator[tuple[int, int]]:
    """Where the telephone numbers stand; those that are public, and what is a number of something else, left out."""
    for run in _RUN.finditer(text):
        begins, groups = run.start(), [found.span() for found in _GROUP.finditer(text, run.start(), run.end())]
        if "+" not in run.group() and (_is_identifier(_all_digits(run.group())) or _NAMED_BEFORE.search(text[:begins])):
            continue
        for first, last in _numbers(text, begins, groups):
            if _digits(text[first:last]) not in known.public:
                yield first, last


def _numbers(text: str, begins: int, groups: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The telephone numbers among groups of digits that follow each other."""
    at = 0
    while at < len(groups):
        abroad = at == 0 and ("+" in text[begins : groups[0][0]] or text.startswith("00", groups[0][0]))
        size = _abroad(text, begins, groups) if abroad else _danish(text, groups[at:])
        if size:
            yield (begins if abroad else groups[at][0]), groups[at + size - 1][1]
        at += size or 1


def _abroad(text: str, begins: int, groups: Sequence[tuple[int, int]]) -> int:
    """How many groups belong to a number that begins with its country's code; 0 where there are too few digits."""
    most = _LONGEST
    if (said := re.sub(r"[^\d+]", "", text[begins : groups[-1][1]])).startswith(_HOME):
        most = _DANISH + len(said[: 3 if said[0] == "+" else 4].lstrip("+"))
    size, digits = 0, 0
    for first, last in groups:
        if size and digits + last - first > most:
            break
        size, digits = size + 1, digits + last - first
    return size if digits > 6 else 0


def _danish(text: str, groups: Sequence[tuple[int, int]]) -> int:
    """How many groups, the next ones, are a telephone number; 0 where they are none."""
    for size in range(min(len(groups), _DANISH), 0, -1):
        shape = tuple(last - first for first, last in groups[:size])
        between = {text[last:first] for (_, last), (first, _) in pairwise(groups[:size])}
        words = text[groups[0][0] : groups[size - 1][1]]
        trunk = text[groups[0][0]] == "0" and size > 2 and shape[0] == 3 and 9 <= sum(shape) <= 11
        if trunk or (shape in _SHAPES and len(between) < 2 and not _DATE.fullmatch(words)):
            return size
    return 0


def _is_identifier(digits: str) -> bool:
    """Whether digits are the number of a production unit, a place or an organisation, however they are divided."""
    return is_p_number(digits) or is_location_number(digits) or is_sor_code(digits)


def _all_digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _digits(number: str) -> str:
    """The eight digits of a number, however it is written."""
    return _all_digits(number)[-8:]
