"""Practitioners named in words: each with a profession and a ydernummer, as far as the words tell."""

import re
from dataclasses import dataclass, replace

from flows.catalogue import profession_named
from flows.errors import InvalidAnswer
from flows.identifiers import read_ydernummer

_BETWEEN_PEOPLE = re.compile(r"[;\n]|(?<!-) (?:og|and|samt|&) ", re.IGNORECASE)
_NUMBERED = re.compile(r"\A\W*(?:\d{1,2}[.)] )?")
_YDERNUMMER_OR_BARE = re.compile(
    r"(?:\byder[ -]?(?:nummer|number|nr|no)?\b[.: ]*)?(?<![\d+-])(?<!\d )(?P<value>\d{4,6})(?![\d-])(?! \d)",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"\b(?:navn|name|behandler(?:e|en)?|practitioners?|yder\w*|nummer|number|nr)\b\.?|(?<!\w)\w*\d\w*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Practitioner:
    """A practitioner as far as the words tell; what they do not tell is ""."""

    name: str = ""
    profession_code: str = ""
    ydernummer: str = ""


def read_practitioners(text: str) -> tuple[Practitioner, ...]:
    """The practitioners in the text, one per line or divided by commas, semicolons or "og"; () where there are none."""
    people = [person for line in _BETWEEN_PEOPLE.split(text) for person in _people(_NUMBERED.sub("", line))]
    return tuple(person for person in people if person.name or person.ydernummer)


def _people(line: str) -> list[Practitioner]:
    people = [Practitioner()]
    for part in re.split(r"[,()/\t]", line):
        said, before = _practitioner(part), people[-1]
        # "Anna Jensen, almen medicin": words in small letters behind a name are no other person.
        if before.name[:1].isupper() and said.name[:1].islower():
            said = replace(said, name="")
        if said.name and before.name:
            people.append(said)
        else:
            people[-1] = Practitioner(
                before.name or said.name,
                before.profession_code or said.profession_code,
                before.ydernummer or said.ydernummer,
            )
    return people


def _practitioner(part: str) -> Practitioner:
    match = _YDERNUMMER_OR_BARE.search(part)
    ydernummer = _ydernummer(match["value"]) if match else ""
    words = _NO_NAME.sub(" ", _YDERNUMMER_OR_BARE.sub(" ", part)).replace(":", " ").split()
    for length in range(min(4, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            if found := profession_named(" ".join(words[start : start + length])):
                name = words[:start] + _without_field(words[start + length :])
                return Practitioner(_joined(name), found.code, ydernummer)
    return Practitioner(_joined(words), "", ydernummer)


def _without_field(words: list[str]) -> list[str]:
    """The words behind a profession without its field: "speciallæge i almen medicin"."""
    return [] if words[:1] and words[0].casefold() in {"i", "in", "for", "med", "with"} else words


def _joined(words: list[str]) -> str:
    name = " ".join(words).strip(" .-–*•·")
    return name if re.search(r"[^\W\d_]", name) else ""


def _ydernummer(digits: str) -> str:
    try:
        return read_ydernummer(digits)
    except InvalidAnswer:
        return ""
