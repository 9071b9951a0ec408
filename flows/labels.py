"""The labels people put before a fact, Danish and English, with the numbers that stand behind them."""

import re
import unicodedata
from functools import lru_cache

_I = re.IGNORECASE
ASIDE, BARE, LABELLED, MAIN = range(4)  # how much speaks for a telephone number
_GAP = r"(?:[\s.:()/–-]|\b(?:nummer|number|numre|nr|no|reg|company|kode|code|er|is|på|til|at|dk)\b){0,12}?"
_DIGITS = r"(?P<value>(?:\+|00)?\d(?:[ .()/-]{0,2}\d){5,14})(?!\d)"

P_NUMBER = re.compile(
    rf"(?<!\w)(?:p|p[ -]?(?:nummer|number|nr|no|enhed)|produktionsenhed\w*|production unit)\b{_GAP}"
    r"(?P<value>\d(?:[ .-]?\d){9})(?! ?\d)", _I,
)  # fmt: skip
CVR = re.compile(rf"(?<!\w)(?:cvr|se|vat|cvr/se|se/cvr)\b{_GAP}(?:dk)?[ -]?(?P<value>\d(?:[ .-]?\d){{7}})(?! ?\d)", _I)
YDERNUMMER = re.compile(rf"\byder(?:nummer|number|numre|nr|no)?\b{_GAP}(?P<value>\d{{1,6}})(?![\d-])", _I)
FAX = re.compile(rf"(?:\b(?:tele)?fax\w*|(?<!\w)f\s?[:.])(?!\w){_GAP}{_DIGITS}", _I)

_MAIN = r"hoved(?:nummer|telefon|tlf|nr)\w*|main(?: number| line| phone)?|omstilling\w*|switchboard|reception(?:en)?"
_PLAIN = r"tlf|tel|telefon(?:en|isk)?|telefonnummer|telephone|phone|ring(?: til| på)?|call(?: us)?"
_ASIDE = (
    r"mob(?:il|ile|iltelefon|ilnummer)?|cell|direkte|direct|akut\w*|vagt\w*|privat|sekret\w*|receptfornyelse|booking"
    r"|tidsbestilling|bogholderi|afdeling\w*|operation\w*|sms"
)
PHONE = re.compile(
    rf"(?:(?<!\w)(?:{_MAIN}|{_PLAIN}|{_ASIDE})(?!\w)|(?<!\w)[tmp]\s?[:.])(?!\w){_GAP}{_DIGITS}", _I
)  # fmt: skip
_IS_MAIN = re.compile(rf"(?<!\w)(?:{_MAIN})(?!\w)", _I)
_IS_ASIDE = re.compile(rf"(?<!\w)(?:{_ASIDE})(?!\w)|(?<!\w)m\s?[:.]", _I)

# Numbers that are none of ours, with what says so: a bank's, a payment's, an hour's.
_OTHER = re.compile(
    r"(?<!\w)(?:mobile ?pay|swipp|reg|konto|account|iban|bic|swift|bank|ean|gln|lokationsn\w*|branche\w*|kunden\w*"
    r"|medlemsn\w*|faktura(?:nr|nummer)?|ordre\w*|ref|giro|fik|autorisationsn\w*)(?:[\s.:()-]|\b(?:nr|nummer|no|number|kode"
    r"|box|boks)\b){0,8}(?:[a-z]{2})?\d[\d .-]*\d(?!\d)", _I,
)  # fmt: skip
_HOURS = re.compile(r"(?<![\d.:])\d{1,2}(?:[.:]\d{2})?\s?[-–]\s?\d{1,2}[.:]\d{2}(?![\d.:])")

_TELEPHONES, _MARKS = frozenset("☎☏📞📱📲"), frozenset("®™")
_BETWEEN = re.compile(r"\s*(?:[|·•]|\s//\s|\n)\s*")
_DASHED = re.compile(r"(?<!\d) [–—-] | [–—-] (?!\d)")
_HOLDS_FACTS = re.compile(r"@|\d{4}|(?:\d[ .]?){8}")


def divided(text: str) -> str:
    """The text with the facts of a one-line block on lines of their own, without numbers that are none of ours."""
    without = _HOURS.sub("\n", _OTHER.sub("\n", "".join(map(_without_picture, text))))
    lines = (line.strip() for line in _BETWEEN.split(without))
    return "\n".join(_DASHED.sub("\n", line) if _HOLDS_FACTS.search(line) else line for line in lines if line)


@lru_cache(maxsize=4096)
def _without_picture(sign: str) -> str:
    """A picture divides, as a line does; that of a telephone is a label."""
    if sign in _TELEPHONES:
        return "\ntlf "
    return "" if sign in _MARKS else "\n" if unicodedata.category(sign) == "So" else sign


def weight_of(before: str) -> int:
    """What the words before a labelled telephone number make of it: the main one, a telephone, or one beside it."""
    words = re.split(r"[\n,;]|\d{4}", before)[-1][-60:]
    if _IS_ASIDE.search(words):
        return ASIDE
    return MAIN if _IS_MAIN.search(words) else LABELLED
