"""Reading the numbers by which companies, clinics and practitioners are known; the rules are those of domain.md."""

import re
from collections.abc import Callable

from stdnum import ean, verhoeff
from stdnum.dk import cvr

from flows.errors import InvalidAnswer

_LABELS = {
    "cvr": r"(?:cvr(?:[\s-]?(?:nummer|number|nr|no))?\.?)?",
    "p-number": r"(?:p(?:[\s-]?(?:nummer|number|nr|no))?\.?)?",
    "ydernummer": r"(?:yder(?:nummer|[\s-]?nr)?\.?)?",
    "location-number": r"(?:(?:lokations|location)[\s-]?(?:nummer|number|nr|no)\.?|gln|ean)?",
    "sor-code": r"(?:sor(?:[\s-]?(?:kode|code|id|nr))?\.?)?",
    "authorisation-id": r"(?:autorisations|authorisation)?[\s-]?(?:id\b)?",
}
_OLD_P_WEIGHTS, _P_WEIGHTS = (1, 5, 6, 7, 3, 6, 4, 8, 9, 1), (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_LAST_OLD_P_NUMBER = 1_006_959_421  # numbers up to here came from a faulty generator
_SOR_CODE = re.compile(r"[1-9]\d{0,7}1000016\d{3}")
_SOR_DUMMIES = {"12345678901", "99999999999", "543210987654321", "00000000001"}
_AUTHORISATION_ID = re.compile(r"[B-DF-HJ-NP-TV-Z0-9]{5}")

_ALIKE = re.compile(r"(?<=[0-9])[oOlI](?=[0-9]|\b)|\b[oO](?=[0-9])")
_NUMBER = re.compile(r"(?<!\w)[0-9](?:[ .-]?[0-9])*(?!\w)")

_TELEPHONE_BEFORE = re.compile(
    r"(?:\+45|0045|\b(?:tlf|tel|telefon|telephone|phone|mobil|fax)[a-z]*+[\s.:]*+(?:(?:er|is)\b)?)[\s.:]*+\Z",
    re.IGNORECASE,
)
_EIGHT_DIGITS = re.compile(
    r"(?<!\d)\d{8}(?!\d)"
    r"|(?<!\d)(?<!\d[ .-])(?:\d\d(?:[ .-]\d\d){3}|\d{4}[ .-]\d{4}|\d\d[ .]\d{3}[ .]\d{3})(?![ .-]?\d)",
    re.ASCII,
)
_LONG_NUMBER = re.compile(r"(?<!\d)\d{11,18}(?!\d)", re.ASCII)
_DIVIDED_NUMBER = re.compile(r"(?<![\d+])\d(?:[ .-]?\d){10,17}(?!\d)", re.ASCII)


def digits_of(text: str) -> str:
    """The text without the spaces, dots and dashes people put between digits."""
    return re.sub(r"[\s.\-‐-―−]", "", text)


def read_cvr(text: str) -> str:
    """The eight digits of a company's CVR number."""
    digits = _digits(re.sub(r"\bDK(?=[\s\d-])", "", text, flags=re.IGNORECASE), "cvr")
    if len(digits) == 10 and is_p_number(digits):
        raise InvalidAnswer("cvr-is-p-number")
    if len(digits) == 13:
        raise InvalidAnswer("cvr-is-location-number")
    _must_have(digits, 8, "cvr")
    if digits[0] == "0":
        raise InvalidAnswer("cvr-zero")
    if not is_cvr(digits):
        raise InvalidAnswer("cvr-modulus")
    return digits


def is_cvr(text: str) -> bool:
    """Whether eight digits can be a CVR number: the first is not 0 and the weighted sum fits modulo 11."""
    return re.fullmatch(r"[0-9]{8}", text) is not None and cvr.is_valid(text)


def read_p_number(text: str) -> str:
    """The ten digits of a P-number, the number of a production unit."""
    digits = _digits(text, "p-number")
    if is_cvr(digits):
        raise InvalidAnswer("p-number-is-cvr")
    _must_have(digits, 10, "p-number")
    if digits[0] != "1":
        raise InvalidAnswer("p-number-start")
    if not is_p_number(digits):
        raise InvalidAnswer("p-number-modulus")
    return digits


def is_p_number(digits: str) -> bool:
    """Whether ten digits can be a P-number: they begin with 1 and the sum fits, with the weights of their age."""
    if not re.fullmatch(r"1[0-9]{9}", digits):
        return False
    weights = _OLD_P_WEIGHTS if int(digits) <= _LAST_OLD_P_NUMBER else _P_WEIGHTS
    return _weighted(digits, weights) % 11 == 0


def read_ydernummer(text: str) -> str:
    """The six digits of a ydernummer; leading zeros may be left out by the owner."""
    digits = _digits(text, "ydernummer")
    if not 1 <= len(digits) <= 6:
        raise InvalidAnswer("ydernummer-length", given=len(digits), wanted=6)
    if not digits.strip("0"):
        raise InvalidAnswer("ydernummer-zero")
    return digits.zfill(6)


def ydernummer_sum_fits(ydernummer: str) -> bool:
    """Whether the last digit agrees with the others, as in every known ydernummer; no source states it as a rule."""
    return _weighted(ydernummer, (6, 5, 4, 3, 2, 1)) % 11 == 0


def read_location_number(text: str) -> str:
    """The thirteen digits of a location number (GLN)."""
    digits = _digits(text, "location-number")
    _must_have(digits, 13, "location-number")
    if len(set(digits[:12])) == 1:
        raise InvalidAnswer("location-number-dummy")
    if not ean.is_valid(digits):
        raise InvalidAnswer("location-number-check")
    return digits


def read_sor_code(text: str) -> str:
    """The 11 to 18 digits of a SOR code."""
    digits = _digits(text, "sor-code")
    if digits in _SOR_DUMMIES:
        raise InvalidAnswer("sor-code-dummy")
    if not _SOR_CODE.fullmatch(digits):
        raise InvalidAnswer("sor-code-shape")
    if not verhoeff.is_valid(digits):
        raise InvalidAnswer("sor-code-check")
    return digits


def read_authorisation_id(text: str) -> str:
    """The five characters of a health professional's authorisation id, in capitals."""
    characters = digits_of(_unlabelled(text, "authorisation-id")).upper()
    _must_have(characters, 5, "authorisation-id")
    if not _AUTHORISATION_ID.fullmatch(characters):
        raise InvalidAnswer("authorisation-id-letters")
    return characters


def cvrs_in(text: str) -> tuple[str, ...]:
    """Every CVR number standing in a text, once, in order; numbers marked as telephone numbers are left out."""
    unmarked = (hit for hit in _EIGHT_DIGITS.finditer(text) if not _TELEPHONE_BEFORE.search(text[: hit.start()]))
    return tuple(dict.fromkeys(digits for hit in unmarked if is_cvr(digits := digits_of(hit.group()))))


def register_numbers_in(text: str) -> tuple[str, ...]:
    """Every CVR number, location number and SOR code standing in a text, once, in order of these kinds."""
    undivided = _LONG_NUMBER.findall(text)
    divided = map(digits_of, _DIVIDED_NUMBER.findall(_LONG_NUMBER.sub(",", text)))
    long = (number for number in (*undivided, *divided) if is_location_number(number) or is_sor_code(number))
    return (*cvrs_in(text), *dict.fromkeys(long))


def is_location_number(text: str) -> bool:
    """Whether the text is thirteen digits that can be a location number."""
    return _reads(read_location_number, text)


def is_sor_code(text: str) -> bool:
    """Whether the text is the digits of a SOR code with its check digit, and none of the placeholders."""
    return _reads(read_sor_code, text)


def _reads(read: Callable[[str], str], text: str) -> bool:
    try:
        return read(text) == text
    except InvalidAnswer:
        return False


def _unlabelled(text: str, kind: str) -> str:
    label = rf"\A\s*{_LABELS[kind]}\s*+(?:(?:er|is)\b)?\s*+:?\s*+"
    return re.sub(label, "", text, flags=re.IGNORECASE)


def _digits(text: str, kind: str) -> str:
    said = _unlabelled(text, kind)
    digits = digits_of(said)
    if not re.fullmatch(r"[0-9]*", digits) and not (digits := _digits_among_words(said)):
        raise InvalidAnswer(f"{kind}-letters")
    return digits


def _digits_among_words(text: str) -> str:
    """The one number in a sentence, with O read as 0 and l as 1 within it; "" where there is none or several."""
    alike = _ALIKE.sub(lambda found: "0" if found[0] in "oO" else "1", text)
    numbers = _NUMBER.findall(alike)
    return digits_of(numbers[0]) if len(numbers) == 1 else ""


def _must_have(characters: str, wanted: int, kind: str) -> None:
    if len(characters) != wanted:
        raise InvalidAnswer(f"{kind}-length", given=len(characters), wanted=wanted)


def _weighted(digits: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))
