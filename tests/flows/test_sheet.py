"""The sheet for the supplier: which cases have one, what stands on it, and the hash it is checked by."""

import json
from dataclasses import replace
from typing import Any

import pytest

from flows.dossiers import thawed
from flows.sheet import clinics, has_sheet, sheet_hash
from tests.flows.asker import CVR, OTHER_CVR, Asker
from tests.flows.organisations import REGISTER
from tests.flows.ways import on_to, sent, with_clinics

ORDERED = {"ordering": "bestil", "system": "Novax", "sent_to": "kontakt@klinik.dk"}


def frozen_clinics(asker: Asker) -> list[dict[str, Any]]:
    """What the sheet says, read from the dossier as it was frozen."""
    frozen = asker.dossiers[-1]
    return list(clinics(thawed(frozen.canonical, frozen.submitted_at)))


def said(register: Any, *lines: str) -> Asker:
    asker = Asker(register=register)
    asker.say_all("hej", *lines, "ja")
    assert asker.draft.reference, asker.text
    return asker


def test_an_ordered_number_has_a_sheet_with_all_that_the_supplier_needs() -> None:
    asker = sent(ORDERED)

    assert frozen_clinics(asker) == [
        {
            "name": "Aarhus Tandklinik ApS", "state": "ordered", "number": None, "sor": None, "system": "Novax",
            "vans": None, "email": "kontakt@klinik.dk", "valid_from": "2027-03-01",
        }
    ]  # fmt: skip


def test_a_number_that_is_there_already_stands_on_the_sheet() -> None:
    (clinic,) = frozen_clinics(sent({"ordering": "har et", "location_number": "5790002288289"}))

    assert (clinic["state"], clinic["number"]) == ("existing", "5790002288289")


def test_only_a_clinic_with_a_number_stands_on_the_sheet() -> None:
    asker = with_clinics(1, ORDERED)
    asker.says("en klinik mere")
    on_to("review", asker, {**ORDERED, "same_as_company": "nej"})
    asker.says("ja")

    assert [clinic["name"] for clinic in frozen_clinics(asker)] == ["Klinikken i Havnegade"]


def test_a_switch_of_system_holds_what_the_register_knows() -> None:
    asker = said(REGISTER, "lokationsnummer", CVR, "skift", "Novax", "1. marts 2027")

    (clinic,) = frozen_clinics(asker)

    assert (clinic["name"], clinic["system"], clinic["valid_from"]) == ("Eksempel Tandklinik", "Novax", "2027-03-01")


def test_a_change_of_system_at_both_clinics_stands_on_the_sheet_for_both() -> None:
    asker = said(REGISTER, "ændr oplysninger", OTHER_CVR, "journalsystem", "begge", "XMO", "spring over")

    assert [(each["name"], each["system"]) for each in frozen_clinics(asker)] == [
        ("Fys Nord", "XMO"),
        ("Fys Syd", "XMO"),
    ]


@pytest.mark.parametrize(
    "asker",
    [
        sent(),
        said(REGISTER, "lokationsnummer", CVR, "giv tilbage", "31. december"),
        said(REGISTER, "ændr oplysninger", CVR, "ny telefon 70 12 34 99 fra mandag"),
    ],
)
def test_a_case_with_no_number_to_set_up_has_no_sheet(asker: Asker) -> None:
    assert not has_sheet(asker.draft)
    assert "Der er ikke noget ark" in asker.says("ark til leverandøren")


def test_a_case_that_is_not_sent_has_no_sheet() -> None:
    asker = with_clinics(1, ORDERED)

    assert not has_sheet(asker.draft)


def test_the_sheet_is_handed_over_by_a_button_and_by_words() -> None:
    asker = sent(ORDERED)

    asker.presses("Ark til leverandøren")
    pressed = asker.turn.replies[0]
    asker.says("ark til leverandøren")
    named = asker.turn.replies[0]

    assert (pressed.kind, pressed.reference) == ("sheet", asker.draft.reference)
    assert named == pressed


def test_the_hash_is_the_same_for_the_same_case_and_another_for_any_other() -> None:
    frozen = sent(ORDERED).dossiers[-1]
    draft = thawed(frozen.canonical, frozen.submitted_at)
    changed = json.loads(frozen.canonical)
    changed["answers"]["1/system"]["value"] = "XMO"
    others = (
        thawed(json.dumps(changed), frozen.submitted_at),
        replace(draft, reference="3AFJ-7XDT"),
        replace(draft, revision=2),
    )

    assert sheet_hash(draft) == sheet_hash(thawed(frozen.canonical, frozen.submitted_at))
    assert sheet_hash(draft) not in set(map(sheet_hash, others))
