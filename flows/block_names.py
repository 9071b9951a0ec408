"""What a clinic or company is called in a pasted block: the most likely of its lines, and whether that is sure."""

import re
from collections.abc import Sequence

from flows.vocabulary import NO_NAMES, plain

LONGEST = 60

_I = re.IGNORECASE
LEGAL_FORM = re.compile(r"(?<![\w/])(?:ApS|A/S|I/S|IVS|P/S|K/S|[SAF](?:MBA|\.M\.B\.A\.?))(?![\w/])", _I)
OF_CLINIC = re.compile(
    r"klinik|praksis|læge|tand|fysi|terap|kiroprak|psykolog|jordem|optik|øjen|ørel|hud|fod|cent(?:er|ret)|hus(?:et)?\b"
    r"|pleje|sundhed|akupunktur|dental|health|clinic|practice|care|physio|psycholog|osteopat|massage|hospital",
    _I,
)
_COMPANY_LABEL = re.compile(
    r"(?<!\w)(?:(?:klinik|firma|virksomheds?|selskabs)navn(?:et)?|(?:company|clinic) name|firma|virksomhed(?:en)?"
    r"|klinik(?:ken)?|p-enhed|org|organisation|company|clinic)(?:\s*:\s*|\n)(?P<value>[^\n]+)",
    _I,
)
_NAME_LABEL = re.compile(
    r"(?<!\w)(?:(?:navn(?:et)?|name)(?:\s|:|\b(?:er|is)\b)+|(?:hedder|kaldes|called)\s+)(?P<value>[^\n]+)", _I
)
_GREETING = re.compile(
    r"\A(?:(?:med |de )?(?:venlig|kærlig|bedste)\w* hilsen\w*|m\.?v\.?h|vh|kh|dbh|hilsen|(?:kind|best|warm)? ?regards"
    r"|sincerely|hej|hello|hi|dear|kære|tak|thanks?|cheers)(?!\w)\W*",
    _I,
)
_NO_NAME = re.compile(
    r"\A(?:v/|v\.|ved |c/o|att\b|aut\b|autoriseret|statsaut|medlem|følg|find |forside|menu|cookies|copyright|åb[ne]"
    r"|lukke|open|closed|man(?:dag)?\b|tirsdag|telefontid|[\w-]+[:;=])|\d{4}|[@?!:]|parkering|anmeldels|betaling|afbud"
    r"|rettigheder|\A\W*['\"].*['\"]\W*\Z",
    _I,
)
_LABEL = re.compile(r"\A[^:]{1,30}:\s+")
_TITLE = re.compile(
    r"\A(?:(?:aut\.?|klinisk|stats\w*)\s)*(?:ejer|indehaver|owner|klinikejer|klinikchef|leder|sekretær|[\w ]*manager"
    r"|direktør|partner|tandlæge|læge|fysioterapeut|fodterapeut|speciallæge|psykolog|kiropraktor|osteopat)\b",
    _I,
)
_SENTENCE_GOES_ON = re.compile(
    r",? (?:og|and) (?:vi|we|ligger|holder|har|er|bor|is|are|have)\b|, (?:og|and|vores|our|som)\b|\. ", _I
)
_ENDS = re.compile(r"\A(?:[\W_]|(?:19|20)\d\d(?:[-–]\d+)? )+|[^\w)!.]+\Z|(?<=\w\w)\.\Z")


def name_in(lines: Sequence[str], hosts: Sequence[str], *, wanted: bool) -> tuple[str, bool]:
    """The name that stands in these lines, and whether it is sure; "" where there is none.

    `hosts` are the domains of the block's e-mail and web addresses, which often say the name once more.
    """
    whole, host = "\n".join(lines), "".join(map(_letters, hosts))
    if (match := _COMPANY_LABEL.search(whole)) and (name := _cut(match["value"])) and not _NO_NAME.search(name):
        return name, True
    if (match := _NAME_LABEL.search(whole)) and (name := _cut(match["value"])):
        return name, wanted or _weight(name, host) > 0
    told = list(dict.fromkeys(name for line in lines if (name := _candidate(line))))
    weights = [_weight(name, host) + (index == 0) for index, name in enumerate(told)]
    if not told:
        return "", False
    best = max(weights)
    others = sorted(weights)[:-1]
    sure = best - max(others, default=0) >= 3 and best >= 4 if others else wanted or best > 2
    return told[weights.index(best)], sure


def _candidate(line: str) -> str:
    """What of a line can be a name; "" where none of it can."""
    said = _GREETING.sub("", line)
    if frozenset(plain(said).split()) <= NO_NAMES | {"mit", "vores", "tak", "eller", "or"}:
        return ""
    if LEGAL_FORM.search(said):
        return _cut(said) if len(said.split()) <= 12 else ""
    if _NO_NAME.search(said) or len(said.split()) > 8 or not re.search(r"[^\W\d_]{2}", said):
        return ""
    if said != line and not OF_CLINIC.search(said):
        return ""
    first, comma, _ = said.partition(", ")
    return _cut(first if comma and OF_CLINIC.search(first) else said)


def _cut(said: str) -> str:
    """A name without what stands behind it: nothing follows a legal form, and a sentence goes on without it."""
    said = _LABEL.sub("", said)
    legal = LEGAL_FORM.search(said)
    end = legal.end() if legal else match.start() if (match := _SENTENCE_GOES_ON.search(said)) else len(said)
    return _ENDS.sub("", said[:end])


def _weight(name: str, host: str) -> int:
    """How much speaks for a name: its legal form, a word for a clinic, an owner behind it, the address on the web."""
    words = (_letters(word) for word in re.findall(r"\w{4,}", name))
    signs = (
        4 * bool(LEGAL_FORM.search(name)),
        2 * bool(OF_CLINIC.search(name)),
        2 * any(word in host for word in words),
        bool(re.search(r"\bv/", name)),
        -3 * bool(_TITLE.match(name) and not LEGAL_FORM.search(name)),
    )
    return sum(signs)


def _letters(text: str) -> str:
    """Small letters and digits as they stand in a domain."""
    spelled = text.lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    return re.sub(r"[^a-z0-9]", "", spelled)
