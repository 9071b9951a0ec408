"""The companies that come with the product, and files of them in general."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from stdnum.dk import cvr as cvr_numbers

from bot.clients.company_lookup import Company, CompanyLookup, open_company_lookup
from bot.settings import Settings


def look_up(lookup: CompanyLookup, cvr: str) -> Company | None:
    return asyncio.run(lookup.look_up(cvr))


def shipped() -> list[dict[str, Any]]:
    path = Path(__file__).parents[2] / "bot/clients/companies/example_companies.json"
    entries: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return entries


def test_the_shipped_companies_are_found_without_the_internet() -> None:
    lookup = open_company_lookup(Settings.model_fields["company_lookup"].default, "")

    found = [look_up(lookup, each["cvr"]) for each in shipped()]

    assert [each and each.name for each in found] == [each["name"] for each in shipped()]
    assert look_up(lookup, "99999999") is None


def test_the_shipped_companies_are_made_up_and_their_numbers_right() -> None:
    units = [unit["p_number"] for each in shipped() for unit in each.get("p_numbers", [])]
    weights = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)

    assert [each["name"] for each in shipped() if "Eksempel" not in each["name"]] == []
    assert [each["cvr"] for each in shipped() if not cvr_numbers.is_valid(each["cvr"])] == []
    assert [p for p in units if sum(w * int(d) for w, d in zip(weights, p, strict=True)) % 11] == []
    assert len(set(units)) == len(units)


def test_a_file_that_holds_no_companies_stops_the_start(tmp_path: Path) -> None:
    (tmp_path / "companies.json").write_text('[{"navn": "Eksempel"}]', encoding="utf-8")

    with pytest.raises(ValueError, match="no company"):
        open_company_lookup(f"file:{tmp_path / 'companies.json'}", "")
