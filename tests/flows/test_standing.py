import datetime as dt
import json
from typing import Any

from flows.standing import Entity, is_inherited, kind_and_name, part_with, parts_of, standing, stands

MARCH = dt.date(2026, 3, 1)
ADDRESS = {"street": "Prøvevej", "number": "1", "postcode": "8000", "town": "Aarhus C"}
UNIT = Entity(
    3, "unit", "Behandler Eksempel", MARCH, dt.date(2027, 1, 31), sor_code="672291000016004",
    body={"type": "255203001", "ydernummer": "057584", "inherits": ["address", "phone", "email", "location_number"]},
)  # fmt: skip
CLINIC = Entity(
    2, "institution", "Prøveklinikken", MARCH, sor_code="672271000016003", location_number="5790002288289",
    body={"type": "394761003", "phone": "+4532685341", "system": "Novax", "inherits": ["address", "email", "web"]},
    parts=(UNIT,),
)  # fmt: skip
COMPANY = Entity(
    1, "company", "Prøveklinikken ApS", MARCH, cvr="26919991",
    body={"address": ADDRESS, "email": "post@example.org"}, parts=(CLINIC,),
)  # fmt: skip


def stood() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(json.dumps(standing(COMPANY)))
    return data


def test_everything_about_a_company_is_plain_data() -> None:
    assert standing(COMPANY) == stood()
    assert {key: value for key, value in stood().items() if key != "parts"} == {
        "entity": 1,
        "kind": "company",
        "sor": None,
        "cvr": "26919991",
        "name": "Prøveklinikken ApS",
        "type": None,
        "address": ADDRESS,
        "phone": None,
        "email": "post@example.org",
        "web": None,
        "fax": None,
        "location_number": None,
        "system": None,
        "vans": None,
        "ydernummer": None,
        "profession": None,
        "valid_from": "2026-03-01",
        "valid_to": None,
        "inherited": [],
        "complete": True,
    }


def test_what_is_inherited_is_looked_up_above_and_named() -> None:
    [clinic] = stood()["parts"]
    [unit] = clinic["parts"]

    assert (clinic["address"], clinic["email"], clinic["web"]) == (ADDRESS, "post@example.org", None)
    assert clinic["inherited"] == ["address", "email"]
    assert (unit["address"], unit["phone"], unit["location_number"]) == (ADDRESS, "+4532685341", "5790002288289")
    assert unit["inherited"] == ["address", "phone", "email", "location_number"]
    assert (unit["system"], unit["ydernummer"], unit["valid_to"]) == (None, "057584", "2027-01-31")


def test_the_parts_are_read_in_order_with_their_depth() -> None:
    assert [(depth, part["entity"]) for depth, part in parts_of(stood())] == [(0, 1), (1, 2), (2, 3)]


def test_a_part_is_found_by_its_entity() -> None:
    company = stood()
    part = part_with(company, 3)

    assert part is not None
    assert part["name"] == "Behandler Eksempel"
    assert kind_and_name(company, 2) == ("institution", "Prøveklinikken")
    assert part_with(company, 9) is None
    assert kind_and_name(company, 9) is None


def test_a_fact_is_read_by_its_name_whoever_it_comes_from() -> None:
    company = stood()

    assert stands(company, 2, "phone") == stands(company, 3, "phone") == "+4532685341"
    assert (is_inherited(company, 2, "phone"), is_inherited(company, 3, "phone")) == (False, True)
    assert stands(company, 1, "phone") is stands(company, 9, "phone") is None
    assert not is_inherited(company, 9, "phone")
