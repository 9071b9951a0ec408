"""Made-up extracts in the form of SOR's own: `;`, UTF-8 with its mark, codes written as ="..."."""

import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from stdnum import ean, verhoeff

Row: TypeAlias = dict[str, str]

COLUMNS = [
    "SorId",
    "SorType",
    "ParentSorId",
    "EntityName",
    "EntityTypeName",
    "InstitutionOwnerSorId",
    "InstitutionOwnerEntityTypeName",
    "InstitutionOwnerCvrNumber",
    "HealthInstitutionSorId",
    "HealthInstitutionEntityName",
    "HealthInstitutionEntityTypeName",
    "FirstFromDate",
    "FromDate",
    "ToDate",
    "PostalAddressStreetName",
    "PostalAddressStreetBuildingId",
    "PostalAddressFloorId",
    "PostalAddressSuiteId",
    "PostalAddressAdditionalAddressInfo",
    "PostalAddressPostCodeId",
    "PostalAddressDistrictName",
    "VisitingAddressStreetName",
    "VisitingAddressStreetBuildingId",
    "VisitingAddressPostCodeId",
    "VisitingAddressDistrictName",
    "VisitingAddressCoordETRS89z32EMeasure",
    "VirtualAddressTelephoneNumber",
    "VirtualAddressEmailAddress",
    "VirtualAddressWebsite",
    "EanLocationCode",
    "EanLocationCodeRegionName",
    "ProviderIdentifier",
    "PrioritizedEntitySpeciality1Name",
    "SomethingUnknown",
]
TYPES = ("tandlægepraksis", "almen lægepraksis", "fysioterapiklinik", "kiropraktorklinik", "speciallægepraksis")
FIRST_WORDS = ("Tandlægerne", "Lægerne", "Klinik", "Fysioterapien", "Praksis", "Prøveklinikken", "Tandlæge", "Sundhed")
LAST_WORDS = (
    "ved Åen",
    "Eksempel",
    "på Torvet",
    "Ærø",
    "Østergade",
    "ApS",
    "I/S",
    "Nord",
    "v/ Prøve Prøvesen",
    "og Søn",
)
STREETS = ("Prøvevej", "Ågade", "Østergade", "Eksempelstræde", "Møllebakken")


def sor(serial: int) -> str:
    """A SOR code with its check digit."""
    body = f"{serial}100001600"
    return f"{body}{verhoeff.calc_check_digit(body)}"


def gln(serial: int) -> str:
    """A location number with its check digit."""
    body = f"5790009{serial:05d}"
    return f"{body}{ean.calc_check_digit(body)}"


def cvr(serial: int) -> str:
    """A number with the form of a CVR number: the seven digits from which one can be made, counted up."""
    for digits in range(2_000_000 + serial * 2, 9_000_000):
        rest = -sum(int(d) * w for d, w in zip(str(digits), (2, 7, 6, 5, 4, 3, 2), strict=True)) % 11
        if rest < 10:
            return f"{digits}{rest}"
    raise ValueError(serial)


def row(serial: int, kind: str, parent: int | None = None, /, **values: str) -> Row:
    """A row with this code under that one; what else it holds by column."""
    name = f"{FIRST_WORDS[serial % 8]} {LAST_WORDS[serial // 8 % 10]} {serial // 80}"
    given = {"SorId": f'="{sor(serial)}"', "SorType": kind, "EntityName": name, "FromDate": "2020-01-01"}
    given["EntityTypeName"] = {"IE": "privat", "SI": TYPES[serial % 5], "OE": "supplerende"}[kind]
    if parent is not None:
        given["ParentSorId"] = f'="{sor(parent)}"'
    return given | values


def clinic(serial: int) -> list[Row]:
    """A company with an institution and three units, as most are."""
    n = serial * 5
    place = {
        "PostalAddressStreetName": STREETS[serial % 5],
        "PostalAddressStreetBuildingId": str(serial % 200 + 1),
        "PostalAddressPostCodeId": "8000",
        "PostalAddressDistrictName": "Aarhus C",
    }
    contact = {
        "VirtualAddressTelephoneNumber": f"{20_000_000 + serial}",
        "VirtualAddressEmailAddress": f"post{serial}@example.org",
        "VirtualAddressWebsite": f"www.klinik{serial}.example.org",
    }
    return [
        row(n + 1, "IE", **{"InstitutionOwnerCvrNumber": cvr(serial), **place, **contact}),
        row(n + 2, "SI", n + 1, EanLocationCode=gln(serial) if serial < 100_000 else ""),
        *(row(n + each, "OE", n + 2, ProviderIdentifier=f"{n + each:06d}"[:6]) for each in (3, 4, 5)),
    ]


def clinics(rows: int) -> Iterator[Row]:
    """So many rows, five to a company."""
    for serial in range(rows // 5):
        yield from clinic(serial)


def lines(rows: Iterable[Row], columns: Sequence[str] = COLUMNS) -> Iterator[str]:
    """The lines of a table."""
    yield ";".join(columns) + "\r\n"
    yield from (";".join(each.get(name, "") for name in columns) + "\r\n" for each in rows)


def table(rows: Iterable[Row], columns: Sequence[str] = COLUMNS) -> str:
    """The rows as text."""
    return "".join(lines(rows, columns))


def written(path: Path, rows: Iterable[Row], columns: Sequence[str] = COLUMNS) -> Path:
    """The rows as a file."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        file.writelines(lines(rows, columns))
    return path


def zipped(path: Path, **tables: str) -> Path:
    """Tables as members of a zip file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as folder:
        for name, text in tables.items():
            folder.writestr(f"{name}.csv", "\ufeff" + text)
    return path
