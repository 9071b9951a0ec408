"""Clearly made-up data for a demonstration: organisations, and what owners say."""

import itertools
from collections.abc import Iterator

from flows.identifiers import is_cvr
from flows.issuing import sor_code

ORGANISATIONS = 1000
CLINICS = ("Strand", "Skov", "Eng", "Bakke", "Havn", "Torv", "Mark")  # one for each status of a dossier
_FIRST_CVR, _FIRST_SERIAL = 99_100_000, 90_000_000  # beyond every number that was ever given to anybody
_HEAD = (
    "SorId;SorType;ParentSorId;EntityName;EntityTypeName;InstitutionOwnerEntityTypeName;InstitutionOwnerCvrNumber;"
    "FirstFromDate;FromDate;ToDate;VisitingAddressStreetName;VisitingAddressStreetBuildingId;VisitingAddressPostCodeId;"
    "VisitingAddressDistrictName;PostalAddressStreetName;PostalAddressStreetBuildingId;PostalAddressPostCodeId;"
    "PostalAddressDistrictName;VirtualAddressTelephoneNumber;VirtualAddressEmailAddress;VirtualAddressWebsite;"
    "EanLocationCode;ProviderIdentifier"
)
_KINDS = ("tandlægepraksis", "almen lægepraksis", "fysioterapiklinik", "kiropraktorklinik")
_TOWNS = (
    ("8000", "Aarhus C"),
    ("5000", "Odense C"),
    ("9000", "Aalborg"),
    ("8600", "Silkeborg"),
    ("2100", "København Ø"),
)


def cvrs() -> Iterator[str]:
    """CVR numbers with the right check digit that nobody has."""
    return (str(number) for number in itertools.count(_FIRST_CVR) if is_cvr(str(number)))


def extract() -> str:
    """A daily extract of so many organisations: a company and its clinic by turns."""
    rows, numbers = [_HEAD], cvrs()
    for at in range(ORGANISATIONS // 2):
        cvr, kind, (postcode, town) = next(numbers), _KINDS[at % len(_KINDS)], _TOWNS[at % len(_TOWNS)]
        company, clinic = sor_code(_FIRST_SERIAL + 2 * at), sor_code(_FIRST_SERIAL + 2 * at + 1)
        address = f"Prøvevej;{at + 1};{postcode};{town};;;;"
        reached = f"999{at:05};prøve{at}@example.org;;;".replace("prøve", "proeve")
        rows.append(
            f'="{company}";IE;;Prøveselskab {at + 1} ApS;privat;privat;{cvr};2020-01-01;2020-01-01;;{address};{reached}'
        )
        rows.append(
            f'="{clinic}";SI;="{company}";Prøveklinik {at + 1};{kind};privat;{cvr};2020-01-01;2020-01-01;;;;;;;;;;;;;;'
        )
    return "\n".join(rows) + "\n"


def registration(cvr: str, name: str) -> tuple[str, ...]:
    """All that an owner says to register a company and its clinic."""
    return (
        "hej", "registrer", "fysioterapi", cvr, name, "Prøvevej 4, 8600 Silkeborg", "99 99 99 04, kontakt@example.org",
        "ja", "ikke endnu", "1.3.2027", "ingen", "nej tak", "kontakt@example.org", "ja",
    )  # fmt: skip


def talks(free: Iterator[str]) -> dict[str, tuple[str, ...]]:
    """Owners in the middle of a conversation, some of whom want to talk with a person."""
    return {
        # Not the example company of the README, whose reader would be the second with a case about it.
        "demo-1": ("hej", "jeg vil registrere min klinik", "kiropraktor", "99012307"),
        "demo-2": ("hej", "registrer", "fysioterapi", next(free), "Prøve Fys ApS", "en adresse jeg ikke kan finde"),
        "demo-3": ("hej", "registrer", "tandlæge", "2691999", "hvad er et CVR-nummer?", "jeg vil tale med et menneske"),
        "demo-4": ("hello", "english", "register", "person"),
        "demo-5": ("hej", "luk", "13748136", "tal med en person"),
        "demo-6": ("hej", "ny telefon 70 12 34 56 fra mandag", "99000015"),
        "demo-7": (
            "bestil lokationsnummer", "99100028", "ja", "Novax", "kontakt@example.org", "jeg accepterer", "ja",
        ),
        "demo-8": (
            "anmodning", "opret", "sundhedsforvaltning", "Prøvelund Kommune", next(free), "Prøvevej 1, 8000 Aarhus C",
            "70 12 34 50", "spring over", "nej tak", "kontakt@example.org", "ja",
        ),
    }  # fmt: skip
