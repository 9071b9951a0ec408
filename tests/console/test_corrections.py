"""Mistakes of the register itself: what can be put right of which organisation, by two persons."""

import re
from dataclasses import replace

import pytest

from flows.masking import MASK
from tests.console.office import Browser, Office
from tests.console.test_dossiers import staff
from tests.console.test_organisation import company
from tests.storage.clinics import add

DAY = "2026-11-23"
FYSIO = "fysioterapiklinik"


async def clinics(desk: Office) -> tuple[Browser, Browser]:
    """A company with a clinic and a practitioner's unit, and two who work on the register."""
    clinic = company(desk, entity_id=2, kind="institution", name="Prøve Bro", cvr=None, parent_id=1)
    unit = replace(clinic, entity_id=3, kind="unit", name="Behandler Prøve", parent_id=2)
    other = replace(clinic, entity_id=4, name="Prøve Kaj", location_number="5790002288289")
    await add(desk.product.database, company(desk), clinic, unit, other)
    return await staff(desk)


async def proposes(browser: Browser, entity: int, fact: str, value: str, **more: str) -> int:
    said = {"fact": fact, "value": value, "first": DAY, "reason": "Skrivefejl.", **more}
    return (await browser.post(f"/register/{entity}/correct", said)).status_code


async def registers(browser: Browser) -> int:
    page = (await browser.get("/corrections")).text
    [sha256] = re.findall(r'name="sha256" value="([0-9a-f]{64})"', page)
    [number] = re.findall(r"/staff/corrections/(\d+)/register", page)
    return (await browser.post(f"/corrections/{number}/register", sha256=sha256)).status_code


@pytest.mark.parametrize(
    ("entity", "fact", "typed", "stands"),
    [
        (1, "address", "Eksempelvej 4, 8600", "Eksempelvej 4, 8600 Silkeborg"),
        (2, "address", "Eksempelvej 4, 8600 Århus", "Eksempelvej 4, 8600 Silkeborg"),
        (2, "p_number", "1029 829 825", "1029829825"),
        (2, "p_number", "1005408410", "1005408410"),  # shaped like a CPR number, and one of its own kind
        (2, "location_number", "5790002288296", "5790002288296"),
        (2, "phone", "70 12 34 56", "+45 70 12 34 56"),
        (3, "ydernummer", "1236", "001236"),
        (1, "name", "Prøverigtig ApS", "Prøverigtig ApS"),
    ],
)
async def test_what_one_proposes_another_registers(
    demo_desk: Office, entity: int, fact: str, typed: str, stands: str
) -> None:
    anne, birk = await clinics(demo_desk)

    assert await proposes(anne, entity, fact, typed) == 303
    assert stands in anne.page or stands in (await anne.get("/corrections")).text
    assert await registers(birk) == 303

    await birk.get(f"/register/{entity}")
    assert stands in birk.page


async def test_a_type_is_chosen_from_the_list(demo_desk: Office) -> None:
    anne, birk = await clinics(demo_desk)
    page = (await anne.get("/register/2")).text
    code = re.findall(rf'<option value="(\d+)">{FYSIO}</option>', page)[0]

    assert await proposes(anne, 2, "type", "", type="12345") == 409
    assert "Vælg en type på listen." in anne.page
    assert await proposes(anne, 2, "type", "", type=code) == 303
    await registers(birk)

    await birk.get("/register/2")
    assert re.search(rf"Type\s+{FYSIO}", birk.page)


@pytest.mark.parametrize(
    ("entity", "fact", "typed", "told"),
    [
        (2, "p_number", "1029829826", "Det er ikke et P-nummer."),
        (2, "location_number", "5790002288290", "Det er ikke et lokationsnummer."),
        (2, "location_number", "5790002288289", "Lokationsnummeret er brugt af en anden"),
        (2, "address", "Eksempelvej", "Adressen kan ikke læses."),
        (2, "phone", "12", "Det er ikke et telefonnummer."),
        (2, "email", "ida.example.org", "Det er ikke en e-mailadresse."),
        (1, "p_number", "1029829825", "Det er ikke et P-nummer."),  # a company has none
        (1, "cvr", "26919991", "Udfyld oplysning, værdi og første dag."),
    ],
)
async def test_what_cannot_be_right_is_refused_and_stays_in_the_form(
    demo_desk: Office, entity: int, fact: str, typed: str, told: str
) -> None:
    anne, _ = await clinics(demo_desk)

    assert await proposes(anne, entity, fact, typed) == 409

    assert told in anne.page
    page = (await anne.post(f"/register/{entity}/correct", fact=fact, value=typed, reason="Skrivefejl.")).text
    assert f'value="{typed}"' in page
    assert 'value="Skrivefejl."' in page


async def test_a_corrected_location_number_is_given_to_nothing_else(demo_desk: Office) -> None:
    anne, birk = await clinics(demo_desk)
    await proposes(anne, 2, "location_number", "5790002288296")
    assert await proposes(anne, 3, "location_number", "5790002288296") == 303, "not registered yet"
    page = (await birk.get("/corrections")).text
    hashes = re.findall(r'name="sha256" value="([0-9a-f]{64})"', page)

    assert (await birk.post("/corrections/1/register", sha256=hashes[0])).status_code == 303
    assert (await birk.post("/corrections/2/register", sha256=hashes[1])).status_code == 409
    assert "Nummeret er brugt før" in birk.page


async def test_no_cpr_number_comes_into_a_correction(demo_desk: Office) -> None:
    anne, _ = await clinics(demo_desk)

    await proposes(anne, 1, "name", "Bo 010190-1234", reason="Som 010190-1234 siger")
    page = (await anne.get("/corrections")).text

    assert "010190-1234" not in page
    assert page.count(MASK) == 2
