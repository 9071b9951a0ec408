"""Taking several facts out of one message, in any order, with or without labels, in Danish or English."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from flows.addresses import Address, addresses_in
from flows.block_names import LEGAL_FORM, OF_CLINIC, name_in
from flows.contacts import Span, emails_in, phones_in, read_phone, webs_in
from flows.errors import InvalidAnswer
from flows.identifiers import is_cvr, read_cvr, read_p_number, read_ydernummer, ydernummer_sum_fits
from flows.labels import BARE, CVR, FAX, MAIN, P_NUMBER, PHONE, YDERNUMMER, divided, weight_of

T = TypeVar("T")

_TEN_DIGITS = re.compile(r"(?<![\d+-])(?<!\d )(?P<value>\d{10})(?![\d-])(?! \d)")
_EIGHT_DIGITS = re.compile(r"(?<![\d+-])(?<!\d )(?P<value>\d{8}|\d\d(?: \d\d){3}|\d{4} \d{4})(?![\d-])(?! \d)")
_SIX_DIGITS = re.compile(r"(?<![\d+-])(?<!\d )(?P<value>\d{5,6})(?![\d-])(?! \d)")
_OF_OTHERS = re.compile(
    r"(?:\A|\.)(?:facebook|instagram|linkedin|google|youtube|tiktok|trustpilot|sundhed|virk|krak|degulesider|goo)\.\w+\Z",
    re.IGNORECASE,
)
_MAILBOXES = re.compile(r"(?:gmail|hotmail|outlook|live|yahoo|icloud|mail|msn|stofanet|youmail)\.\w+", re.IGNORECASE)

_LEFT_OVER = (
    r"(?:og|and|vi|we|er|is|are|har|have|på|at|in|ligger|holder til|bor|located|with|med|vores|our|den|det|hos"
    r"|tlf|tel|telefon(?:en|nummer|nummeret)?|phone|mobil|e-?mail(?:en)?|mail(?:en)?|mailadresse|web|hjemmeside(?:n)?"
    r"|website|adresse(?:n)?|address|cvr|kontakt|contact|kun|bare|only|just|nej|ja|no|yes|andet|anden|anderledes)"
)
_BEFORE = re.compile(rf"\A(?:[\W_]|{_LEFT_OVER}\b)+", re.IGNORECASE)
_BEHIND = re.compile(rf"(?:[^\w).]|(?<!\.\w)\.|_|\b{_LEFT_OVER})+\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece(Generic[T]):
    """One fact taken out; `sure` is False where the words may mean something else."""

    value: T
    sure: bool = True


Pieces: TypeAlias = "tuple[Piece[str], ...]"
Weighed: TypeAlias = "list[tuple[int, Piece[str]]]"  # telephone numbers, each with the weight of its label


@dataclass(frozen=True, slots=True)
class Found:
    """What one message held, the likeliest of several first; `rest` are the lines nothing was made of."""

    name: Piece[str] | None = None
    address: Piece[Address] | None = None
    phones: Pieces = ()
    faxes: Pieces = ()
    emails: Pieces = ()
    webs: Pieces = ()
    cvr: Piece[str] | None = None
    p_number: Piece[str] | None = None
    ydernummer: Piece[str] | None = None
    rest: tuple[str, ...] = ()


def take_apart(text: str, expects: frozenset[str] = frozenset()) -> Found:
    """The facts in the text; `expects` names those wanted, which decides where a value may be one or another.

    Its words are the fields of `Found` in the singular; an empty set wants everything.
    """
    rest = _Rest(divided(text), expects)
    emails, webs = rest.spans(emails_in), rest.spans(webs_in)
    p_number, cvr = rest.first(P_NUMBER, read_p_number), rest.first(CVR, read_cvr)
    ydernummer = rest.first(YDERNUMMER, read_ydernummer)
    faxes, phones = rest.numbers(FAX), rest.numbers(PHONE)
    labelled, address = bool(phones), rest.address()
    p_number = p_number or rest.ten_digits()
    phones += [(BARE, Piece(value)) for value in rest.spans(phones_in)]
    cvr, bare = rest.eight_digits(cvr, labelled=labelled)
    ydernummer = ydernummer or rest.six_digits()
    name, lines = rest.name([each.partition("@")[2] for each in emails] + webs)
    return Found(
        name=name,
        address=address,
        phones=_mainly(phones + bare),
        faxes=_mainly(faxes),
        emails=tuple(Piece(value, sure=len(emails) == 1) for value in emails),
        webs=_of_ours(webs, emails),
        cvr=cvr,
        p_number=p_number,
        ydernummer=ydernummer,
        rest=lines,
    )


class _Rest:
    """The words nothing has been made of yet."""

    def __init__(self, text: str, expects: frozenset[str]) -> None:
        self.text, self.expects = text, expects

    def spans(self, finder: Callable[[str], tuple[Span, ...]]) -> list[str]:
        """Everything a finder finds, once."""
        found = finder(self.text)
        self._cut((start, end) for start, end, _ in found)
        return list(dict.fromkeys(value for *_, value in found))

    def numbers(self, pattern: re.Pattern[str]) -> Weighed:
        """Every telephone number behind such a label, with what the label makes of it; what is none stays."""
        found = [(match, _read_or_none(match["value"], read_phone)) for match in pattern.finditer(self.text)]
        accepted = [(match, value) for match, value in found if value is not None]
        weighed = [(weight_of(self.text[: match.start("value")]), Piece(value)) for match, value in accepted]
        self._cut(match.span() for match, _ in accepted)
        return weighed

    def first(self, pattern: re.Pattern[str], read: Callable[[str], str]) -> Piece[str] | None:
        """The first value the pattern finds and the reader accepts; unsure where there is another one."""
        found = [(match, _read_or_none(match["value"], read)) for match in pattern.finditer(self.text)]
        accepted = [(match, value) for match, value in found if value is not None]
        self._cut(match.span() for match, _ in accepted)
        return Piece(accepted[0][1], sure=len({value for _, value in accepted}) == 1) if accepted else None

    def address(self) -> Piece[Address] | None:
        """The first address; one of several, or with words in it that are no street's, is not sure."""
        found = addresses_in(self.text)
        if not found:
            return None
        address = found[0][2]
        self._cut((start, end) for start, end, _ in found)
        words = address.street.split()
        odd = (
            len(words) > 4 or (len(words) > 1 and OF_CLINIC.search(address.street)) or LEGAL_FORM.search(address.street)
        )
        known = address.known_postcode and not address.town_differs and not odd
        return Piece(address, sure=known and len({each for *_, each in found}) == 1)

    def ten_digits(self) -> Piece[str] | None:
        """A P-number without a label, sure only where one is wanted."""
        found = (match for match in _TEN_DIGITS.finditer(self.text) if _read_or_none(match["value"], read_p_number))
        match = next(found, None) if self._wants("p_number") else None
        if match is None:
            return None
        self._cut([match.span()])
        return Piece(match["value"], sure="p_number" in self.expects)

    def eight_digits(self, cvr: Piece[str] | None, *, labelled: bool) -> tuple[Piece[str] | None, Weighed]:
        """Eight digits that fit a CVR number and a telephone alike, by what is wanted and still missing."""
        phones: Weighed = []
        for match in reversed(list(_EIGHT_DIGITS.finditer(self.text))):
            digits = match["value"].replace(" ", "")
            may_be_cvr = is_cvr(digits) and cvr is None and self._wants("cvr")
            may_be_phone = digits[0] in "23456789" and self._wants("phone")
            # Eight digits in one row that happen to fit are rarely a telephone: only every eleventh would fit.
            if may_be_cvr and (not may_be_phone or labelled or " " not in match["value"]):
                cvr = Piece(digits, sure=not may_be_phone and "cvr" in self.expects)
            elif may_be_phone:
                phones.insert(0, (BARE, Piece(read_phone(digits), sure=not (is_cvr(digits) and self._wants("cvr")))))
            else:
                continue
            self._cut([match.span()])
        return cvr, phones

    def six_digits(self) -> Piece[str] | None:
        """A ydernummer without a label; where it is not asked for, only six digits whose sum fits."""
        match, sure = _SIX_DIGITS.search(self.text), "ydernummer" in self.expects
        if match is None or not self._wants("ydernummer"):
            return None
        if not sure and not (len(match["value"]) == 6 and ydernummer_sum_fits(match["value"])):
            return None
        self._cut([match.span()])
        return Piece(read_ydernummer(match["value"]), sure)

    def name(self, hosts: list[str]) -> tuple[Piece[str] | None, tuple[str, ...]]:
        """A name, if one is wanted, and the lines that then are left."""
        lines = [bare for line in re.split(r"[;\n]", self.text) if (bare := _bare(line))]
        if not self._wants("name"):
            return None, tuple(lines)
        ours = [host for host in hosts if not _MAILBOXES.match(host) and not _OF_OTHERS.search(host)]
        name, sure = name_in(lines, ours, wanted="name" in self.expects)
        left = tuple(line for line in lines if not name or name not in line)
        return (Piece(name, sure) if name else None), left

    def _wants(self, fact: str) -> bool:
        return not self.expects or fact in self.expects

    def _cut(self, spans: Iterable[tuple[int, int]]) -> None:
        for start, end in sorted(spans, reverse=True):
            self.text = f"{self.text[:start]}\n{self.text[end:]}"


def _mainly(numbers: Weighed) -> Pieces:
    """The telephone numbers, the main one first: of several, only one that is labelled as such is sure."""
    by_value: dict[str, tuple[int, Piece[str]]] = {}
    for weight, piece in sorted(numbers, key=lambda each: -each[0]):
        by_value.setdefault(piece.value, (weight, piece))
    ordered = list(by_value.values())
    if len(ordered) < 2:
        return tuple(piece for _, piece in ordered)
    (best, first), (next_best, _) = ordered[:2]
    sure = best > next_best and (best == MAIN or (best > BARE and next_best < BARE))
    return (Piece(first.value, sure and first.sure), *(Piece(piece.value, sure=False) for _, piece in ordered[1:]))


def _of_ours(webs: list[str], emails: list[str]) -> Pieces:
    """The web addresses, those of networks and portals left out; sure is one that the e-mail address agrees with."""
    own = {_host(web): web for web in reversed(webs) if not _OF_OTHERS.search(_host(web))}
    domains = {domain for email in emails if not _MAILBOXES.match(domain := email.partition("@")[2])}
    agreeing = [host for host in own if host in domains]
    if len(agreeing) == 1:
        return (Piece(own.pop(agreeing[0])), *(Piece(web, sure=False) for web in own.values()))
    return tuple(Piece(web, sure=len(own) == 1 and not domains) for web in reversed(own.values()))


def _host(web: str) -> str:
    return re.split(r"[/:?#]", web)[0].removeprefix("www.")


def _bare(line: str) -> str:
    """The line without the labels and small words that stood around what was taken out."""
    without = _BEHIND.sub("", _BEFORE.sub("", line))
    return without if re.search(r"\w", without) else ""


def _read_or_none(text: str, read: Callable[[str], str]) -> str | None:
    try:
        return read(text)
    except InvalidAnswer:
        return None
