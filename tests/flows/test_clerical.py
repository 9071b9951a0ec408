"""The fixed list of what may be registered otherwise than it was sent in, and nothing beside it."""

from typing import Any

import pytest

from flows.addresses import address_to_json, read_address
from flows.clerical import clerical, suggested


def at(text: str, **parts: str) -> dict[str, Any]:
    return address_to_json(read_address(text)) | parts


HERE = at("Nørregade 12, 8000 Aarhus C")


@pytest.mark.parametrize(
    ("key", "submitted", "registered", "rule"),
    [
        ("company_address", at("Nørregade 12, 8000 Aarhus C", town="Aarhus"), HERE, "town"),
        ("clinic_address", at("Nørregade 12, 8000 Aarhus C", town="Århus"), HERE, "town"),
        ("company_address", at("NØRREGADE 12, 8000 Aarhus C"), HERE, "letter-case"),
        ("company_name", "AARHUS TANDKLINIK APS", "Aarhus Tandklinik ApS", "letter-case"),
        (
            "visiting_address",
            at("Gl. Kongevej 1, 1610 København V"),
            at("Gammel Kongevej 1, 1610 København V"),
            "street",
        ),
        ("new_address", at("Sdr. Boulevard 3, 5000 Odense C"), at("Søndre Boulevard 3, 5000 Odense C"), "street"),
        ("new_address", at("Aagade 3, 5000 Odense C"), at("Ågade 3, 5000 Odense C"), "street"),
        ("company_address", HERE, HERE, ""),
        ("company_address", HERE, at("Nørregade 14, 8000 Aarhus C"), ""),
        ("company_address", HERE, at("Søndergade 12, 8000 Aarhus C"), ""),
        ("company_address", HERE, at("Nørregade 12, 8200 Aarhus N"), ""),
        ("company_address", HERE, at("Nørregade 12, 8000 Aarhus C", town="Odense"), ""),
        ("company_name", "Aarhus Tandklinik ApS", "Aarhus Tandklinik A/S", ""),
        ("company_phone", "+4570123456", "+4570123457", ""),
        ("company_email", "A@example.org", "a@example.org", ""),
    ],
)
def test_a_normalisation_has_a_rule_or_is_none(key: str, submitted: Any, registered: Any, rule: str) -> None:
    assert clerical(key, submitted, registered) == rule


def test_the_town_of_a_postcode_is_suggested_where_it_is_another() -> None:
    given = suggested("company_address", at("Nørregade 12, 8000 Aarhus C", town="Aarhus"))

    assert given["town"] == "Aarhus C"
    assert suggested("company_address", HERE) is None
    assert suggested("company_name", "AARHUS") is None
