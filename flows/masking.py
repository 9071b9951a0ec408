"""The guard that keeps CPR numbers out: it goes by form alone, since the check digit has not held since 2007."""

import re
from dataclasses import dataclass
from typing import Any

from flows.identifiers import is_p_number

MASK = "●●●●●●-●●●●"

_DAY, _MONTH = r"(?:0[1-9]|[12][0-9]|3[01])", r"(?:0[1-9]|1[0-2])"
_DASHES = r"\-‐-―−⁃˗﹘﹣－/_.·"
# Raw updates are masked before they are cleaned, so what is not seen may stand between the digits.
_SPACES = r"[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*+"
_JOINT = rf"{_SPACES}[{_DASHES}]{{0,3}}+{_SPACES}"
_SHAPE = rf"{_DAY}{_MONTH}[0-9]{{2}}"

_CPR = re.compile(rf"(?<![0-9]){_SHAPE}(?P<joint>{_JOINT})[0-9]{{4}}(?![0-9])")
_DATED = re.compile(
    rf"(?<![0-9]){_DAY}(?P<between>[{_DASHES}]){_MONTH}(?P=between)"
    rf"(?:[0-9]{{2}}(?: ?[{_DASHES}] ?| )|(?:19|20)[0-9]{{2}}[\-‐-―−])[0-9]{{4}}(?![0-9]|[{_DASHES}][0-9])"
)
# A telephone number looks the same behind a country code, and from its second pair on before a postcode.
_PAIRED = re.compile(
    r"(?<![0-9])(?<!\+[0-9] )(?<!\+[0-9]{2} )(?<!\+[0-9]{3} )(?<![ :.][0-9]{2} )(?<!^[0-9]{2} )"
    rf"{_DAY} {_MONTH} [0-9]{{2}}(?: ?[{_DASHES}] ?| )[0-9]{{2}} ?[0-9]{{2}}(?![0-9])"
)
_UNDIVIDED = re.compile(rf"{_SHAPE}[0-9]{{4}}")

_YDERNUMMER_BEFORE = re.compile(r"yder[\s-]?(?:nummer|nr)\.?\s*+(?:er\b)?\s*+[:=]?\s*+\Z", re.IGNORECASE)
_TOWN_AFTER = re.compile(r"[ ,]{1,3}[^\W\d_]{2}")

_P_LABEL = r"(?:(?:vores|our|mit|my)\s+)?p(?:[\s-]?(?:nummer(?:et)?|number|nr|no))?\.?\s*+(?:er\b|is\b)?\s*+[:=]?\s*+"
_ALONE = re.compile(rf"(?P<label>(?:{_P_LABEL})?)(?P<digits>[0-9](?: ?[0-9]){{9}})\.?", re.IGNORECASE)
_CPR_GROUPS = re.compile(r"[0-9]{6} ")


@dataclass(frozen=True, slots=True)
class Masked:
    """A text without CPR numbers: whether one was taken out, and ten digits only the turn can judge."""

    text: str
    masked: bool = False
    kept_back: str = ""


def mask(text: str) -> str:
    """The text with every CPR-shaped number replaced by `MASK`."""
    return _PAIRED.sub(MASK, _DATED.sub(MASK, _CPR.sub(_masked_unless_ydernummer, text)))


def holds_cpr(text: str) -> bool:
    """Whether something shaped like a CPR number stands in the text."""
    return mask(text) != text


def looks_like_cpr(digits: str) -> bool:
    """Whether ten undivided digits begin with a day and a month."""
    return _UNDIVIDED.fullmatch(digits) is not None


def mask_all(data: Any) -> Any:
    """JSON data in the same shape with every string in it masked; numbers are left as they are."""
    if isinstance(data, str):
        return mask(data)
    if isinstance(data, dict):
        return {mask_all(key): mask_all(value) for key, value in data.items()}
    if isinstance(data, list):
        return [mask_all(each) for each in data]
    return data


def cut_out(text: str) -> Masked:
    """The cleaned text masked, where ten digits that may as well be a P-number are kept back for the turn to decide.

    Digits are kept back only when the text holds nothing else but them and a label; `masked` is then False.
    """
    alone = _ALONE.fullmatch(text.strip())
    digits = alone["digits"].replace(" ", "") if alone else ""
    if alone is None or not looks_like_cpr(digits):
        without = mask(text)
        return Masked(without, masked=without != text)
    may_be_p_number = is_p_number(digits) and not _CPR_GROUPS.match(alone["digits"])
    return Masked(alone["label"] + MASK, masked=not may_be_p_number, kept_back=digits if may_be_p_number else "")


def _masked_unless_ydernummer(found: re.Match[str]) -> str:
    is_on_two_lines = "\n" in found["joint"] and found["joint"].isspace()
    is_labelled = _YDERNUMMER_BEFORE.search(found.string[: found.start()]) is not None
    is_before_town = _TOWN_AFTER.match(found.string, found.end()) is not None
    return found.group() if is_on_two_lines and is_labelled and is_before_town else MASK
