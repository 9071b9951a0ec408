"""The columns of the extract's tables by name; the official list is not published, so a name may have variants."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from bot.errors import CommandRefused

Names = Mapping[str, tuple[str, ...]]  # what we call it -> what the extract may call it, as `_plain` writes it

ADDRESSES = ("visiting", "postal", "activity")  # the first that is there is where the clinic is found
_PARTS = {
    "street": ("streetname",),
    "number": ("streetbuildingid", "streetbuildingidentifier"),
    "floor": ("floorid", "flooridentifier"),
    "door": ("suiteid", "suiteidentifier"),
    "more": ("additionaladdressinfo",),
    "postcode": ("postcodeid", "postcodeidentifier"),
    "town": ("districtname",),
}
SPECIALITY_COLUMNS = tuple(f"speciality{n}" for n in range(1, 9))
ENTITIES: Names = {
    "code": ("sorid",),
    "kind": ("sortype",),
    "name": ("entityname",),
    "type": ("entitytypename",),
    "owner_type": ("institutionownerentitytypename",),
    "parent": ("parentsorid", "parententitysorid"),
    "institution": ("healthinstitutionsorid",),
    "owner": ("institutionownersorid", "institutionownerid"),
    "cvr": tuple(map("".join, product(("", "institutionowner"), ("cvr",), ("", "number", "numberidentifier")))),
    "first_from": ("firstfromdate",),
    "from": ("fromdate",),
    "to": ("todate",),
    "ydernummer": ("provideridentifier", "providerid", "ydernummer"),
    "location_number": ("eanlocationcode", "eanlocationcodeidentifier"),
    "phone": ("virtualaddresstelephonenumber", "virtualaddresstelephonenumberidentifier"),
    "email": ("virtualaddressemailaddress", "virtualaddressemailaddressidentifier"),
    "web": ("virtualaddresswebsite",),
    "fax": ("virtualaddressfaxnumber", "virtualaddressfaxnumberidentifier"),
    **{each: (f"prioritizedentity{each}name",) for each in SPECIALITY_COLUMNS},
    **{
        f"{which}_{part}": tuple(f"{which}address{each}" for each in names)
        for which, (part, names) in product(ADDRESSES, _PARTS.items())
    },
}
LOCATIONS: Names = {
    "code": ("sorid", "entitysorid"),
    "location_number": ("eanlocationcode", "eanlocationcodeidentifier", "locationcode", "ean"),
    "system": ("systemtypename", "systemtype", "edbsystem"),
    "vans": ("communicationsuppliername", "communicationsupplier", "netoperatoer", "netoperatør"),
    "inactive": ("nonactiveindicator", "nonactive"),
}
REPLACED: Names = {"code": ("replacedsorid", "sorid"), "by": ("replacedbysorid", "newsorid")}
_NEEDED = {"code": "SorId", "kind": "SorType", "name": "EntityName", "type": "EntityTypeName"}


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each of our values stands in a row."""

    places: Mapping[str, int]

    @classmethod
    def of(cls, header: Sequence[str], names: Names) -> "Columns":
        """The columns under this heading; unknown ones are ignored."""
        found = {_plain(name): place for place, name in reversed(list(enumerate(header)))}
        first = {ours: next((found[each] for each in theirs if each in found), None) for ours, theirs in names.items()}
        return cls({ours: place for ours, place in first.items() if place is not None})

    def has(self, *names: str) -> bool:
        """All of these columns are there."""
        return all(name in self.places for name in names)

    def value(self, row: Sequence[str], name: str) -> str:
        """What stands in the row under our name; "" where there is no such column."""
        place = self.places.get(name)
        return unwrapped(row[place]) if place is not None and place < len(row) else ""


def check_entities(columns: Columns) -> None:
    """Raise `CommandRefused`, naming them all, where columns are missing without which nothing can be read."""
    missing = [theirs for ours, theirs in _NEEDED.items() if not columns.has(ours)]
    if not columns.has("from") and not columns.has("first_from"):
        missing.append("FromDate")
    if not columns.has("parent") and not columns.has("institution", "owner"):
        missing.append("ParentSorId (or HealthInstitutionSorId and InstitutionOwnerSorId)")
    if missing:
        raise CommandRefused(f"This is no extract of SOR's entities: it lacks {', '.join(missing)}.")


def unwrapped(value: str) -> str:
    """The value without the `="…"` that keeps a spreadsheet from taking a code for a number."""
    plain = value.strip()
    return plain[2:-1].strip() if plain.startswith('="') and plain.endswith('"') and len(plain) > 2 else plain


def _plain(name: str) -> str:
    small = re.sub(r"[\W_]", "", name.casefold())
    # Some sets write Sor before every name.
    return small if small in {"sorid", "sortype"} else small.removeprefix("sor")
