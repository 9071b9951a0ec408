"""Taking several facts out of one message, in any order, with or without labels, in Danish or English."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from flows.addresses import Address, addresses_in
from flows.contacts import Span, emails_in, phones_in, read_phone, webs_in
from flows.errors import InvalidAnswer
from flows.identifiers import is_cvr, read_cvr, read_p_number, read_ydernummer, ydernummer_sum_fits

T = TypeVar("T")

_I = re.IGNORECASE
_NUMBER_WORD = r"[ -]?(?:nummer|number|numre|nr|no)?\b"
_IS = r"(?:[.: ]|\ber\b|\bis\b)*"
_P_NUMBER = re.compile(rf"\bp[ -]?(?:nummer|number|nr|no|enhed)\b{_IS}(?P<value>\d(?:[ .-]?\d){{9}})(?!\d)", _I)
_CVR = re.compile(rf"\b(?:cvr|se-?nr){_NUMBER_WORD}{_IS}(?P<value>(?:DK)?[ -]?\d(?:[ .-]?\d){{7}})(?!\d)", _I)
_YDERNUMMER = re.compile(rf"\byder{_NUMBER_WORD}{_IS}(?P<value>\d{{1,6}})(?![\d-])", _I)
_DIGITS = r"(?P<value>(?:\+|00)?\d(?:[ .()/-]{0,2}\d){5,14})(?!\d)"
_FAX = re.compile(rf"\b(?:tele)?fax{_NUMBER_WORD}{_IS}{_DIGITS}", _I)
_PHONE = re.compile(
    rf"\b(?:tlf|tel|telefon|telephone|phone|mobil|mobile|ring(?: til)?|call){_NUMBER_WORD}{_IS}{_DIGITS}", _I
)
_TEN_DIGITS = re.compile(r"(?<![\d+-])(?<!\d )(?P<value>\d{10})(?![\d-])(?! \d)")
_EIGHT_DIGITS = re.compile(r"(?<![\d+-])(?<!\d )(?P<value>\d{8}|\d\d(?: \d\d){3}|\d{4} \d{4})(?![\d-])(?! \d)")
_SIX_DIGITS = re.compile(r"(?<![\d+-])(?<!\d )(?P<value>\d{5,6})(?![\d-])(?! \d)")

_NAME = re.compile(r"\b(?:(?:klinik|firma)?navn(?:et)?|name|hedder|kaldes|called)\b(?:[: ]|\ber\b|\bis\b)*", _I)
_MAY_BE_NAME = re.compile(r"(?=.*[^\W\d_]{2})(?!.*\d{4}).*")
_LEFT_OVER = (
    r"(?:og|and|vi|we|er|is|are|har|have|på|at|in|ligger|bor|located|with|med|vores|our|den|det|hos"
    r"|tlf|tel|telefon(?:en|nummer|nummeret)?|phone|mobil|e-?mail(?:en)?|mail(?:en)?|mailadresse|web|hjemmeside(?:n)?"
    r"|website|adresse(?:n)?|address|cvr|kontakt|contact|kun|bare|only|just|nej|ja|no|yes|andet|anden|anderledes)"
)
_BEFORE = re.compile(rf"\A(?:[\W_]|{_LEFT_OVER}\b)+", _I)
_BEHIND = re.compile(rf"(?:[\W_]|\b{_LEFT_OVER})+\Z", _I)


@dataclass(frozen=True, slots=True)
class Piece(Generic[T]):
    """One fact taken out; `sure` is False where the words may mean something else."""

    value: T
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """What one message held; `rest` are the lines nothing was made of."""

    name: Piece[str] | None = None
    address: Piece[Address] | None = None
    phones: tuple[Piece[str], ...] = ()
    faxes: tuple[Piece[str], ...] = ()
    emails: tuple[Piece[str], ...] = ()
    webs: tuple[Piece[str], ...] = ()
    cvr: Piece[str] | None = None
    p_number: Piece[str] | None = None
    ydernummer: Piece[str] | None = None
    rest: tuple[str, ...] = ()


def take_apart(text: str, expects: frozenset[str] = frozenset()) -> Found:
    """The facts in the text; `expects` names those wanted, which decides where a value may be one or another.

    Its words are the fields of `Found` in the singular; an empty set wants everything.
    """
    rest = _Rest(text)
    emails, webs = rest.spans(emails_in), rest.spans(webs_in)
    p_number, cvr = rest.first(_P_NUMBER, read_p_number), rest.first(_CVR, read_cvr)
    ydernummer = rest.first(_YDERNUMMER, read_ydernummer)
    faxes, phones = rest.every(_FAX, read_phone), rest.every(_PHONE, read_phone)
    address = rest.address()
    if p_number is None and "p_number" in expects:
        p_number = rest.first(_TEN_DIGITS, read_p_number)
    phones += rest.spans(phones_in)
    cvr, phones = rest.eight_digits(expects, cvr, phones)
    if ydernummer is None and (not expects or "ydernummer" in expects):
        ydernummer = rest.six_digits(sure="ydernummer" in expects)
    name, lines = rest.name(wanted=not expects or "name" in expects)
    return Found(
        name=name,
        address=address,
        phones=phones,
        faxes=faxes,
        emails=emails,
        webs=webs,
        cvr=cvr,
        p_number=p_number,
        ydernummer=ydernummer,
        rest=lines,
    )


class _Rest:
    """The words nothing has been made of yet."""

    def __init__(self, text: str) -> None:
        self.text = text

    def spans(self, finder: Callable[[str], tuple[Span, ...]]) -> tuple[Piece[str], ...]:
        """Everything a finder finds."""
        found = finder(self.text)
        for start, end, _ in reversed(found):
            self._cut(start, end)
        return tuple(Piece(value) for value in dict.fromkeys(value for *_, value in found))

    def every(self, pattern: re.Pattern[str], read: Callable[[str], str]) -> tuple[Piece[str], ...]:
        """Every value the pattern finds and the reader accepts; what it refuses stays where it is."""
        found = [(match, _read_or_none(match["value"], read)) for match in pattern.finditer(self.text)]
        accepted = [(match, value) for match, value in found if value is not None]
        for match, _ in reversed(accepted):
            self._cut(match.start(), match.end())
        return tuple(Piece(value) for value in dict.fromkeys(value for _, value in accepted))

    def first(self, pattern: re.Pattern[str], read: Callable[[str], str]) -> Piece[str] | None:
        """The first value the pattern finds and the reader accepts."""
        for match in pattern.finditer(self.text):
            if (value := _read_or_none(match["value"], read)) is not None:
                self._cut(match.start(), match.end())
                return Piece(value)
        return None

    def address(self) -> Piece[Address] | None:
        """The first address."""
        found = addresses_in(self.text)
        if not found:
            return None
        start, end, address = found[0]
        self._cut(start, end)
        return Piece(address, sure=address.known_postcode and not address.town_differs)

    def eight_digits(
        self, expects: frozenset[str], cvr: Piece[str] | None, phones: tuple[Piece[str], ...]
    ) -> tuple[Piece[str] | None, tuple[Piece[str], ...]]:
        """Eight digits that fit a CVR number and a telephone alike, by what is wanted and still missing."""
        for match in reversed(list(_EIGHT_DIGITS.finditer(self.text))):
            digits = match["value"].replace(" ", "")
            may_be_cvr = is_cvr(digits) and cvr is None and (not expects or "cvr" in expects)
            may_be_phone = digits[0] in "23456789" and (not expects or "phone" in expects)
            # Eight digits in one row that happen to fit are rarely a telephone: only every eleventh would fit.
            if may_be_cvr and (not may_be_phone or phones or " " not in match["value"]):
                cvr = Piece(digits, sure=not may_be_phone)
            elif may_be_phone:
                phones = (*phones, Piece(read_phone(digits), sure=not may_be_cvr))
            else:
                continue
            self._cut(match.start(), match.end())
        return cvr, phones

    def six_digits(self, *, sure: bool) -> Piece[str] | None:
        """A ydernummer without a label; where it is not asked for, only six digits whose sum fits."""
        match = _SIX_DIGITS.search(self.text)
        if match is None or not (sure or (len(match["value"]) == 6 and ydernummer_sum_fits(match["value"]))):
            return None
        self._cut(match.start(), match.end())
        return Piece(read_ydernummer(match["value"]), sure)

    def name(self, *, wanted: bool) -> tuple[Piece[str] | None, tuple[str, ...]]:
        """A name, if one is wanted, and the lines that then are left."""
        parts = [part for part in re.split(r"[,;\n]", self.text) if _bare(part)]
        labelled = next((part for part in parts if _NAME.search(part)), None)
        likely = labelled or next((part for part in parts if _MAY_BE_NAME.fullmatch(part)), None)
        if likely is None or not wanted:
            return None, tuple(map(_bare, parts))
        parts.remove(likely)
        value = _bare(_NAME.split(likely)[-1])
        return Piece(value, sure=labelled is not None or not parts), tuple(map(_bare, parts))

    def _cut(self, start: int, end: int) -> None:
        self.text = f"{self.text[:start]}, {self.text[end:]}"


def _bare(part: str) -> str:
    """The part without the labels and small words that stood around what was taken out."""
    without = _BEHIND.sub("", _BEFORE.sub("", part))
    return without if re.search(r"\w", without) else ""


def _read_or_none(text: str, read: Callable[[str], str]) -> str | None:
    try:
        return read(text)
    except InvalidAnswer:
        return None
