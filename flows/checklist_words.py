"""The words by which an owner says that somebody else was told: "jeg har sagt det til regionen"."""

import re
from collections.abc import Mapping

from flows.must_know import Who
from flows.sayings import nearly_same
from flows.vocabulary import plain

_NAMES: Mapping[Who, str] = {
    Who.TREATMENT_PLACES: "behandlingsstedsregistret, behandlingsstedsregisteret, behandlingsstedregistret,"
    " behandlingsstederne, styrelsen, styrelsen for patientsikkerhed, stps, the register of places of treatment,"
    " places of treatment, the danish patient safety authority, patient safety authority",
    Who.CVR: "cvr, cvr-registret, virk, virk dk, erhvervsstyrelsen, the cvr register, the cvr, business register,"
    " the business register",
    Who.REGION: "regionen, region, min region, vores region, the region, my region, our region",
    Who.SUPPLIER: "leverandøren, systemleverandøren, min leverandør, vores leverandør, leverandør,"
    " leverandøren af systemet, systemhuset, the supplier, supplier, the system supplier, our supplier, my supplier",
    Who.PATIENTS: "patienterne, patienter, mine patienter, vores patienter, alle patienter, the patients, patients,"
    " my patients, our patients",
}
NAMES: Mapping[str, Who] = {plain(word): who for who, words in _NAMES.items() for word in words.split(",")}

_TOLD = (
    r"(?:sagt det til|fortalt det til|fortalt|givet besked til|givet|givet det videre til|meldt det til|meldt til"
    r"|skrevet til|ringet til|orienteret|informeret|underrettet|told|informed|notified|written to|called|been in touch"
    r" with)"
)
_SAID = (
    re.compile(rf"(?:(?:nu )?(?:har )?(?:jeg|vi)(?: har)?(?: nu)? |(?:i|we) (?:have |ve )?(?:now )?)?{_TOLD} (.+)"),
    re.compile(r"(.+?) (?:ved det(?: nu)?|har fået besked|er orienteret|er informeret|er underrettet)"),
    re.compile(r"(.+?) (?:knows?(?: now)?|has been told|have been told|is informed|are informed)"),
)
_AFTER = re.compile(r" (?:besked|det|om det|nu|about it|it|now)$")


def said_told(text: str) -> Who | None:
    """Whom these words say was told; None where they say something else."""
    said = plain(text)
    if len(said) > 100:
        return None
    for pattern in _SAID:
        if found := pattern.fullmatch(said):
            return _named(_AFTER.sub("", found[1]))
    return None


def _named(said: str) -> Who | None:
    if said in NAMES:
        return NAMES[said]
    near = {who for name, who in NAMES.items() if nearly_same(said, name, 6)}
    return near.pop() if len(near) == 1 else None
