"""Reading telephone numbers, e-mail addresses and web addresses, alone or out of a text with several facts."""

import re
from collections.abc import Callable, Iterable
from typing import TypeAlias

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberMatcher

from flows.errors import InvalidAnswer
from flows.identifiers import cvrs_in, digits_of

Span: TypeAlias = tuple[int, int, str]  # start, end, and the value as the reader gives it

LONGEST = 254  # characters of an address, as in the register

_PHONE_LABEL = re.compile(r"\A\s*(?:tlf|tel|telefon|telephone|phone|mobil)[a-z]*[\s.:]*", re.IGNORECASE)
_CVR_LABEL = re.compile(
    r"\bcvr(?:[\s-]?(?:nummer|number|nr|no))?[\s.:]*+(?:(?:er|is)\b)?[\s:]*+(?:dk)?[\s-]*+\Z", re.IGNORECASE
)
_EMAIL_LABEL = re.compile(r"\A(?:mailto:|(?:e-?)?mail(?:adresse)?\s*:)\s*", re.IGNORECASE)
_MEANT_AS_EMAIL = re.compile(r"[^\s,;@/]+@[^\s,;/]*")
_EMAIL = re.compile(r"[^\s@,;:<>()\[\]\"']{1,64}@[^\s@,;:<>()\[\]\"'/]+")

_LABEL = r"[^\W_](?:[^\W_]|-){0,62}"
_HOST = rf"(?:{_LABEL}\.)+[^\W\d_]{{2,24}}"
_WEB = re.compile(rf"(?:https?://)?(?P<host>{_HOST})(?P<rest>(?::\d{{2,5}})?(?:[/?#]\S*)?)", re.IGNORECASE)
# Without https:// or www., only well-known endings: a full stop without a space behind it is no address.
_WEB_IN_TEXT = re.compile(
    rf"(?<![\w@./-])(?:https?://{_HOST}|www\.{_HOST}|(?:{_LABEL}\.)+(?:dk|com|net|org|eu|health|clinic|care)\b)"
    r"(?![\w@-]|\.\w)(?::\d{2,5})?(?:/[^\s<>\"']*)?",
    re.IGNORECASE,
)


def read_phone(text: str, region: str = "DK") -> str:
    """A telephone number in E.164; six bare digits belong to `region` "GL" or "FO", and are refused for "DK"."""
    number = re.sub(r"[()/]", "", digits_of(_PHONE_LABEL.sub("", text)))
    if not re.fullmatch(r"\+?[0-9]*", number):
        raise InvalidAnswer("phone-letters")
    number = re.sub(r"\A00", "+", number)
    if len(number) == 6 and number.isdecimal():
        return _six_digits(number, region)
    danish = re.sub(r"\A(?:\+45|45(?=[0-9]{8}\Z))", "", number)
    return _foreign(danish) if danish.startswith("+") else _danish(danish)


def shown_phone(e164: str) -> str:
    """A telephone number as people write it: +45 12 34 56 78."""
    if re.fullmatch(r"\+45[0-9]{8}", e164):
        return "+" + " ".join(e164[start : start + 2] for start in (1, 3, 5, 7, 9))
    return phonenumbers.format_number(phonenumbers.parse(e164), PhoneNumberFormat.INTERNATIONAL)


def read_email(text: str) -> str:
    """An e-mail address that can exist, its domain in small letters."""
    address = _EMAIL_LABEL.sub("", text.strip()).strip(" <>.,;")
    if "@" not in address:
        raise InvalidAnswer("email-at")
    if address.count("@") > 1:
        raise InvalidAnswer("email-twice")
    if _email(address) is None:
        domain_stands = _email(f"post@{address.partition('@')[2]}") is not None
        raise InvalidAnswer("email-shape" if domain_stands else "email-domain")
    return str(_email(address))


def read_web(text: str) -> str:
    """A web address without https:// and without a last slash, its host in small letters."""
    address = re.sub(r"\A(?:hjemmeside|website|web)\s*:\s*", "", text.strip(), flags=re.IGNORECASE).rstrip(".,;")
    if _EMAIL.fullmatch(address):
        raise InvalidAnswer("web-is-email")
    found = _WEB.fullmatch(address)
    if found is None or len(address) > LONGEST:
        raise InvalidAnswer("web-shape")
    return (found["host"].lower() + found["rest"]).rstrip("/")


def phones_in(text: str, *, cvr_too: bool = True) -> tuple[Span, ...]:
    """The telephone numbers in a text; eight digits that `cvrs_in` takes are not among them.

    Every eleventh telephone number passes as a CVR number: where none can be meant, `cvr_too` is False.
    """
    taken = cvrs_in(text) if cvr_too else ()
    matches = ((match.start, match.end) for match in PhoneNumberMatcher(text, "DK"))
    free = (
        (start, end)
        for start, end in matches
        if digits_of(text[start:end]) not in taken and not _CVR_LABEL.search(text[:start])
    )
    return _spans(text, free, read_phone)


def emails_in(text: str) -> tuple[Span, ...]:
    """The e-mail addresses in a text."""
    return _spans(text, (_without_stops(match) for match in _EMAIL.finditer(text)), read_email)


def broken_email_in(text: str) -> str:
    """What was meant as an e-mail address and cannot be read, where the text holds no other; "" where there is none."""
    found = None if emails_in(text) else _MEANT_AS_EMAIL.search(text)
    return found[0] if found else ""


def webs_in(text: str) -> tuple[Span, ...]:
    """The web addresses in a text; what stands in an e-mail address is none."""
    emails = emails_in(text)
    found = (_without_stops(match) for match in _WEB_IN_TEXT.finditer(text))
    free = (each for each in found if not any(each[0] < end and start < each[1] for start, end, _ in emails))
    return _spans(text, free, read_web)


def _six_digits(number: str, region: str) -> str:
    if region == "DK":
        raise InvalidAnswer("phone-six-digits")
    return _foreign(f"+{phonenumbers.country_code_for_region(region)}{number}")


def _danish(number: str) -> str:
    if len(number) != 8:
        raise InvalidAnswer("phone-length", given=len(number))
    if number[0] in "01":
        raise InvalidAnswer("phone-start")
    return f"+45{number}"


def _foreign(number: str) -> str:
    try:
        parsed = phonenumbers.parse(number)
    except NumberParseException as fault:
        raise InvalidAnswer("phone-unknown") from fault
    if not phonenumbers.is_valid_number(parsed):
        raise InvalidAnswer("phone-unknown")
    return phonenumbers.format_number(parsed, PhoneNumberFormat.E164)


def _email(address: str) -> str | None:
    try:
        return validate_email(address, check_deliverability=False, allow_smtputf8=False).normalized
    except EmailNotValidError:
        return None


def _without_stops(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), match.start() + len(match.group().rstrip(".,;:!?)"))


def _spans(text: str, places: Iterable[tuple[int, int]], read: Callable[[str], str]) -> tuple[Span, ...]:
    found = ((start, end, _read_or_none(text[start:end], read)) for start, end in places)
    return tuple((start, end, value) for start, end, value in found if value is not None)


def _read_or_none(text: str, read: Callable[[str], str]) -> str | None:
    try:
        return read(text)
    except InvalidAnswer:
        return None
