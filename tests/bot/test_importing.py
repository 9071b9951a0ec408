"""SOR's public extract enters the register: once, again, and when it has changed."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.clients.sor_extract.files import open_extract
from bot.errors import CommandRefused
from bot.services.finding import as_data
from bot.services.importing import Imported, Importing, Telling
from flows.standing import part_with, parts_of
from storage.database import Database
from storage.values import Learnt
from tests.bot.sor_extracts import COLUMNS, Row, clinic, clinics, cvr, gln, row, sor, table, written, zipped
from tests.storage.clinics import find, known
from tests.storage.samples import rows

DAY = dt.date(2026, 11, 25)
NEXT = DAY + dt.timedelta(days=1)
NOW = dt.datetime(2026, 11, 26, 9, tzinfo=dt.UTC)
FULL = 200_000
EXAMPLE = Path(__file__).parents[2] / "bot" / "clients" / "sor_extract" / "example_register.csv"


@dataclass
class Desk:
    """Imports files and remembers what was told."""

    database: Database
    folder: Path
    told: list[tuple[int, str, str]] = field(default_factory=list)

    async def take(
        self, rows: Sequence[Row] | Iterator[Row], day: dt.date = DAY, *, name: str = "SorEntity_daily.csv", **more: Any
    ) -> Imported:
        """Import these rows, as the daily file unless it has another name."""
        return await self.open(written(self.folder / name, rows), day, **more)

    async def open(self, path: Path, day: dt.date = DAY, **more: Any) -> Imported:
        """Import a file."""
        self.told.clear()
        telling = Telling(self._told, self._told, lambda *_: None)
        return await Importing(self.database, lambda: NOW).take(open_extract(path), day, telling, **more)

    def _told(self, line: int, cause: str, value: str) -> None:
        self.told.append((line, cause, value))


@pytest.fixture
def desk(database: Database, tmp_path: Path) -> Desk:
    return Desk(database, tmp_path)


async def stands_under(database: Database, identifier: str, day: dt.date = DAY) -> dict[str, Any]:
    """What is found under a number, as the flows see it."""
    [found] = await find(database, identifier, day)
    return as_data(found)


async def test_a_company_with_its_clinic_and_units_is_found_as_the_file_has_it(desk: Desk) -> None:
    done = await desk.take(clinic(7))

    found = await stands_under(desk.database, gln(7))
    company = found["company"]
    institution = part_with(company, found["hit"])
    assert (done.learnt, desk.told) == (Learnt(new=5), [])
    assert institution is not None
    assert (company["cvr"], company["sor"], company["type"]) == (cvr(7), sor(36), "550891000005100")
    assert (company["address"]["street"], company["address"]["town"]) == ("Østergade", "Aarhus C")
    assert (institution["sor"], institution["kind"], institution["type"]) == (sor(37), "institution", "547011000005103")
    assert (institution["phone"], institution["email"]) == ("+4520000007", "post7@example.org")
    assert institution["inherited"] == ["address", "phone", "email", "web"]
    assert {part["ydernummer"] for part in institution["parts"]} == {"000038", "000039", "000040"}
    assert (company["valid_from"], company["valid_to"]) == ("2020-01-01", None)


async def test_what_an_entity_has_of_its_own_is_not_inherited(desk: Desk) -> None:
    own = {
        "VisitingAddressStreetName": "Ågade",
        "VisitingAddressStreetBuildingId": "2",
        "VisitingAddressPostCodeId": "4000",
    }
    rows = clinic(0)
    rows[1] |= own | {
        "VirtualAddressTelephoneNumber": "32 68 53 41", "PrioritizedEntitySpeciality1Name": "kardiologi",
        "PostalAddressStreetName": "Postvej", "PostalAddressPostCodeId": "5000",
    }  # fmt: skip
    rows[2] |= {"EanLocationCode": gln(0)}
    await desk.take(rows)

    company = (await stands_under(desk.database, sor(2)))["company"]
    [institution] = company["parts"]
    unit = next(part for part in institution["parts"] if part["sor"] == sor(3))
    [found] = await find(desk.database, sor(2), DAY)
    assert (institution["address"]["street"], institution["phone"], institution["email"]) == (
        "Ågade",
        "+4532685341",
        None,
    )
    assert institution["inherited"] == []
    assert (unit["location_number"], unit["phone"], unit["address"]["street"]) == (gln(0), "+4532685341", "Ågade")
    assert unit["inherited"] == ["address", "phone", "location_number"]
    assert found.company.parts[0].body["specialities"] == ["394579002"]
    assert found.company.parts[0].body["postal_address"]["street"] == "Postvej"


BAD: dict[str, tuple[Row, str]] = {
    "a wrong check digit": ({"SorId": '="672291000016001"'}, "the check digit of the SOR code is wrong"),
    "a placeholder": ({"SorId": "99999999999"}, "the SOR code is a placeholder"),
    "another placeholder": ({"SorId": '="543210987654321"'}, "the SOR code is a placeholder"),
    "no code": ({"SorId": ""}, "this is no SOR code"),
    "an unknown kind": ({"SorType": "XX"}, "the kind of entity is unknown"),
    "an unknown type": ({"EntityTypeName": "luftslot"}, "the type is unknown"),
    "no type": ({"EntityTypeName": ""}, "the type is unknown"),
    "no name": ({"EntityName": " - "}, "there is no name"),
    "no date": ({"FromDate": "i går"}, "this is no date"),
    "an impossible day": ({"FromDate": "2026-02-30"}, "this is no date"),
    "no first day": ({"FromDate": ""}, "there is no first day"),
    "an end before the beginning": ({"ToDate": "2019-12-31"}, "it ends before it begins"),
    "no parent": ({"ParentSorId": ""}, "no parent is named"),
    "a parent with a wrong code": ({"ParentSorId": "672291000016001"}, "the parent's code is no SOR code"),
    "a missing parent": ({"ParentSorId": sor(99)}, "what it stands under is missing"),
    "a parent of the wrong kind": ({"ParentSorId": sor(27)}, "it cannot stand under an entity of that kind"),
}


@pytest.mark.parametrize("wrong", BAD)
async def test_a_bad_row_is_reported_by_its_line_and_left_out_with_what_is_under_it(desk: Desk, wrong: str) -> None:
    changed, cause = BAD[wrong]
    rows = [*clinic(5), row(1, "IE"), row(2, "SI", 1) | changed, row(3, "OE", 2)]

    done = await desk.take(rows)

    assert (8, cause) in [(line, said) for line, said, _ in desk.told]
    assert [line for line, *_ in desk.told] == [8, 9]
    assert (done.learnt.new, done.left_out.total(), done.left_out[cause]) == (6, 2, 1)


async def test_the_same_entity_from_the_same_day_is_taken_once(desk: Desk) -> None:
    done = await desk.take([*clinic(5), row(26, "IE")])

    assert desk.told == [(7, "the same entity from the same day stands here twice", sor(26))]
    assert done.learnt == Learnt(new=5)


async def test_a_line_that_is_no_csv_or_too_short_is_reported(desk: Desk) -> None:
    path = written(desk.folder / "SorEntity_daily.csv", clinic(5))
    path.write_bytes(path.read_bytes() + f"{sor(1)};IE\r\n".encode() + b"x" * 140_000 + b"\r\n")

    done = await desk.open(path)

    assert [each[:2] for each in desk.told] == [
        (7, "the row is shorter than the heading"),
        (8, "the line is no CSV"),
    ]
    assert done.learnt == Learnt(new=5)


async def test_a_value_that_cannot_be_read_is_left_empty_and_reported(desk: Desk) -> None:
    rows = clinic(5)
    rows[0] |= {"VirtualAddressTelephoneNumber": "12", "InstitutionOwnerCvrNumber": "26919992"}

    done = await desk.take(rows)

    assert sorted(desk.told) == [(2, "CVR number", "26919992"), (2, "phone", "12")]
    assert (done.learnt.new, done.left_empty.total()) == (5, 2)
    company = (await stands_under(desk.database, sor(26)))["company"]
    assert (company["cvr"], company["phone"], company["email"]) == (None, None, "post5@example.org")


@pytest.mark.parametrize(
    "written_so", ["2020-03-01", "01-03-2020", "1.3.2020", "2020-03-01 00:00:00", "2020-03-01T00:00:00"]
)
async def test_a_day_is_read_however_it_is_written(desk: Desk, written_so: str) -> None:
    await desk.take([row(1, "IE", FromDate=written_so, ToDate="9999-12-31")])

    company = (await stands_under(desk.database, sor(1)))["company"]
    assert (company["valid_from"], company["valid_to"]) == ("2020-03-01", None)


async def test_the_same_file_again_changes_nothing(desk: Desk, database_url: str) -> None:
    await desk.take(clinics(20))

    again = await desk.take(clinics(20), NEXT)

    assert (again.learnt, again.closed) == (Learnt(unchanged=20), 0)
    assert [source for *_, source in await known(database_url, 1)] == ["sor-extract 2026-11-25"]


async def test_a_newer_file_adds_versions_only_where_something_changed(desk: Desk, database_url: str) -> None:
    rows = clinic(0)
    await desk.take(rows)
    [before] = await find(desk.database, sor(2), DAY)

    rows[1] |= {"EntityName": "Nyt Navn", "FromDate": "2026-11-26"}
    done = await desk.take(rows, NEXT)

    assert done.learnt == Learnt(changed=1, unchanged=4)
    assert await known(database_url, before.hit) == [
        (before.company.parts[0].name, "2020-01-01", "2026-11-25", "sor-extract 2026-11-26"),
        ("Nyt Navn", "2026-11-26", None, "sor-extract 2026-11-26"),
    ]


async def test_what_vanishes_from_the_daily_file_was_open_until_the_day_before(desk: Desk) -> None:
    await desk.take([*clinic(0), *clinic(1)])

    done = await desk.take(clinic(1), NEXT)

    [found] = await find(desk.database, sor(2), NEXT)
    assert (done.closed, found.state, found.as_of) == (5, "closed", DAY)
    assert (await desk.take(clinic(1), NEXT)).closed == 0


async def test_what_closes_on_a_known_day_keeps_that_day(desk: Desk) -> None:
    rows = [*clinic(0), row(9, "SI", 1, ToDate="2026-11-10"), row(10, "SI", 1, ToDate="2027-01-31")]
    await desk.take(rows)

    done = await desk.take(clinic(0), NEXT)

    [closed], [early] = await find(desk.database, sor(9), NEXT), await find(desk.database, sor(10), NEXT)
    assert (done.closed, closed.as_of, early.as_of) == (1, dt.date(2026, 11, 10), DAY)


async def test_nothing_is_closed_for_not_being_in_a_complete_file(desk: Desk) -> None:
    await desk.take([*clinic(0), *clinic(1)])

    done = await desk.take(clinic(1), NEXT, name="SOREntity.csv")

    [found] = await find(desk.database, sor(2), NEXT)
    assert (done.closed, found.state) == (0, "in_force")


async def test_a_row_that_is_left_out_has_not_vanished(desk: Desk) -> None:
    await desk.take(clinic(0))
    rows = clinic(0)
    rows[1]["EntityTypeName"] = "luftslot"

    done = await desk.take(rows, NEXT)

    assert (done.closed, done.left_out.total()) == (0, 4)
    assert [each.state for each in await find(desk.database, sor(2), NEXT)] == ["in_force"]


@pytest.mark.parametrize("wrong", [{"EntityTypeName": "luftslot"}, {"ParentSorId": sor(99)}])
async def test_of_an_entity_with_several_rows_all_are_taken_or_none(
    desk: Desk, database_url: str, wrong: dict[str, str]
) -> None:
    earlier, later = row(2, "SI", 1, ToDate="2020-12-31"), row(2, "SI", 1, FromDate="2021-01-01", EntityName="Nyt")
    await desk.take([row(1, "IE"), earlier, later, row(3, "OE", 2)])
    [found] = await find(desk.database, sor(2), DAY)
    before = await known(database_url, found.hit)

    done = await desk.take([row(1, "IE"), earlier, later | wrong, row(3, "OE", 2)], NEXT)

    assert (3, "another row of the same entity is left out", sor(2)) in desk.told
    assert (len(before), await known(database_url, found.hit)) == (2, before)
    assert (done.learnt.changed, done.closed) == (0, 0)


async def test_a_file_that_was_cut_off_closes_nothing_unless_it_is_said_so(desk: Desk) -> None:
    await desk.take(clinics(400))

    cut = await desk.take(clinics(200), NEXT)
    meant = await desk.take(clinics(200), NEXT, close_many=True)

    assert (cut.closed, cut.vanished) == (0, 200)
    assert (meant.closed, meant.vanished) == (200, 0)


async def test_what_was_to_come_and_is_withdrawn_never_comes(desk: Desk) -> None:
    await desk.take([*clinic(0), row(9, "SI", 1, FromDate="2027-01-01")])
    assert [each.state for each in await find(desk.database, sor(9), DAY)] == ["coming"]

    await desk.take(clinic(0), NEXT)

    assert await find(desk.database, sor(9), NEXT) == ()


async def test_an_older_file_is_refused(desk: Desk) -> None:
    await desk.take(clinic(0), NEXT)

    with pytest.raises(CommandRefused, match="2026-11-26"):
        await desk.take(clinic(0), DAY)


async def test_the_complete_set_brings_history_location_numbers_and_successors(desk: Desk, database_url: str) -> None:
    rows = clinic(0)
    rows[1]["EanLocationCode"] = ""
    early = row(2, "SI", 1, FromDate="2010-01-01", ToDate="2019-12-31", EntityName="Før")
    columns = [each for each in COLUMNS if each != "EanLocationCode"]
    path = zipped(
        desk.folder / "Sor_complete.zip",
        SOREntity=table([*rows, early], columns),
        LocationsCodes=f"SorId;EanLocationCode;Edb-system;CommunicationSupplier\r\n{sor(2)};{gln(3)};Novax;KMD\r\n",
        SORReplacedEntities=f"SorId;ReplacedBySorId\r\n{sor(2)};{sor(1)}\r\n",
    )

    done = await desk.open(path)

    [found] = await find(desk.database, gln(3), DAY)
    [institution] = found.company.parts
    assert (done.learnt, desk.told) == (Learnt(new=5), [])
    assert {name: institution.body[name] for name in ("system", "vans", "replaced_by")} == {
        "system": "Novax",
        "vans": "41000035001",
        "replaced_by": [sor(1)],
    }
    assert [name for name, *_ in await known(database_url, found.hit)] == ["Før", institution.name]
    assert (await desk.open(path, NEXT)).learnt == Learnt(unchanged=5)


async def test_a_missing_column_is_one_clear_message(desk: Desk) -> None:
    path = written(desk.folder / "SorEntity_daily.csv", clinic(0), ["SorId", "EntityName", "FromDate"])

    with pytest.raises(CommandRefused, match=r"lacks SorType, EntityTypeName, ParentSorId \(or "):
        await desk.open(path)


@pytest.mark.parametrize("columns", [("InstitutionOwnerSorId", "HealthInstitutionSorId")])
async def test_the_parent_may_be_named_by_its_level(desk: Desk, columns: tuple[str, str]) -> None:
    rows = clinic(0)
    for each in rows[1:]:
        parent = each.pop("ParentSorId")
        each[columns[0] if each["SorType"] == "SI" else columns[1]] = parent

    path = written(desk.folder / "SorEntity_daily.csv", rows, [each for each in COLUMNS if each != "ParentSorId"])

    assert (await desk.open(path)).learnt == Learnt(new=5)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("daily.csv", "SorId;SorType;EntityName;EntityTypeName;FromDate;ParentSorId\r\n;;Æ".encode("latin-1"), "UTF-8"),
        ("complete.zip", b"PK\x03\x04 not to the end", "damaged"),
        ("empty.csv", b"", "lacks SorId"),
    ],
)
async def test_a_file_that_is_none_is_one_clear_message(desk: Desk, name: str, content: bytes, said: str) -> None:
    path = desk.folder / name
    path.write_bytes(content)

    with pytest.raises(CommandRefused, match=said):
        await desk.open(path)


async def test_a_file_that_is_missing_and_a_zip_without_entities_are_refused(desk: Desk) -> None:
    with pytest.raises(CommandRefused, match="no file"):
        await desk.open(desk.folder / "nowhere.csv")
    with pytest.raises(CommandRefused, match=r"no SOREntity\.csv"):
        await desk.open(zipped(desk.folder / "other.zip", Geolocations="a;b\r\n"))


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_postgresql_has_counted_what_was_imported_and_so_finds_it_by_its_indexes(
    desk: Desk, database_url: str
) -> None:
    await desk.take(clinics(100))

    assert await rows(database_url, "SELECT reltuples FROM pg_class WHERE relname = 'organisations'") == [(100.0,)]


async def test_a_large_file_is_taken_and_found(desk: Desk, size: int) -> None:
    done = await desk.take(clinics(size))

    last = size // 5 - 1
    found = await stands_under(desk.database, sor(size - 3))
    assert (done.learnt, done.left_out.total()) == (Learnt(new=size), 0)
    assert found["company"]["cvr"] == cvr(last)
    async with desk.database.reading() as reading:
        named = await reading.register.named(found["company"]["name"], DAY)
    assert found["company"]["sor"] in {each.company.sor_code for each in named}


@pytest.fixture
def size(request: pytest.FixtureRequest) -> int:
    """How many rows a large file has: with --full as many as the real one."""
    return FULL if request.config.getoption("--full") else 3000


async def test_the_example_that_is_shipped_is_taken_whole(desk: Desk) -> None:
    done = await desk.open(EXAMPLE)

    company = (await stands_under(desk.database, "13748136"))["company"]
    assert (done.learnt, desk.told) == (Learnt(new=7), [])
    assert [part["name"] for _, part in parts_of(company)][2:] == ["Anna Eksempel", "Bo Prøve"]
