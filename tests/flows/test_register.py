"""What each kind of dossier does to the register: from what owners said to what is opened, changed and closed."""

import datetime as dt
from typing import Any

import pytest

from flows.answers import Answer
from flows.conversations import Draft
from flows.dossiers import thawed
from flows.effects import (
    INHERITED,
    Altered,
    Below,
    Closed,
    Effect,
    Facts,
    Held,
    Numbered,
    Opened,
    Succeeded,
    Unresolved,
)
from flows.register import closing_ids, effects, places_to_link
from tests.flows.asker import COMPANY, CVR, OTHER_CVR, THIRD_CVR, Asker
from tests.flows.organisations import REGISTER

TODAY, MARCH = dt.date(2026, 11, 23), dt.date(2027, 3, 1)
ABOVE = dict.fromkeys(("address", "phone", "email", "web", "fax", "location_number", "system", "vans"), INHERITED)


def sent(*said: str, **more: Any) -> Draft:
    """The dossier that these words lead to, as a draft."""
    asker = Asker(register=REGISTER, **more)
    asker.say_all("hej", *said, "ja")
    [dossier] = asker.dossiers
    return thawed(dossier.canonical, dossier.submitted_at)


def done(draft: Draft, **held: Any) -> tuple[Effect, ...]:
    return effects(draft, Held(**held), TODAY)


def registration(*rest: str) -> Draft:
    return sent(
        "registrer", "tandlæge", CVR, "ja", "ja", "1029829825", "1.3.2027", *rest,
        companies={CVR: COMPANY},
    )  # fmt: skip


def picked(facts: Facts, *names: str) -> list[Any]:
    return [facts[name] for name in names]


ORDERED = ("Ida Prøve, tandlæge, 123455", "ikke flere", "bestil", "Al Dente", "ja", "ida@example.org", "ja")


def test_a_registration_opens_the_company_its_clinic_and_its_practitioner_from_the_top_down() -> None:
    company, clinic, unit = done(registration(*ORDERED))

    assert isinstance(company, Opened)
    assert (company.key, company.kind, company.first, company.under) == ("company", "company", MARCH, None)
    assert picked(company.facts, "name", "cvr", "phone") == ["Aarhus Tandklinik ApS", CVR, "+4570123456"]
    assert isinstance(clinic, Opened)
    assert (clinic.key, clinic.kind, clinic.under, clinic.numbered) == ("1", "institution", "company", True)
    assert picked(clinic.facts, "address", "phone", "system", "p_number", "type", "sent_to") == [
        INHERITED, INHERITED, "Al Dente", "1029829825", "550681000005102", "kontakt@klinik.dk",
    ]  # fmt: skip
    assert isinstance(unit, Opened)
    assert (unit.key, unit.kind, unit.under) == ("1/2", "unit", "1")
    assert unit.facts == {
        "name": "Ida Prøve",
        "type": "255203001",
        "profession": "5433",
        "ydernummer": "123455",
        **ABOVE,
    }


def test_a_company_that_stands_there_gets_its_clinic_and_keeps_what_it_says() -> None:
    clinic, *_ = done(registration(*ORDERED), company=77)

    assert isinstance(clinic, Opened)
    assert (clinic.key, clinic.under) == ("1", 77)


def test_a_clinic_that_takes_over_another_succeeds_it() -> None:
    draft = registration(*ORDERED)
    linked = Answer({"state": "linked", "reference": "SOR-1", "last_day": "2027-02-28"})

    taken = done(Draft(**{**as_fields(draft), "answers": {**draft.answers, "1/takes_over": linked}}), closes=12)

    assert taken[-1] == Succeeded(12, "1")


def as_fields(draft: Draft) -> dict[str, Any]:
    return {name: getattr(draft, name) for name in draft.__dataclass_fields__}


def test_a_change_of_one_fact_changes_that_fact_from_its_day() -> None:
    draft = sent("ny telefon 70 12 34 57 fra 1. marts 2027", OTHER_CVR, "fys nord", "fys@example.org", "ja")

    assert done(draft) == (Altered(12, MARCH, {"phone": "+4570123457"}),)


def test_a_change_without_a_day_counts_from_the_day_it_is_registered() -> None:
    draft = sent("ny email ny@example.org", OTHER_CVR, "begge", "fys@example.org", "ja")

    assert {each.first for each in done(draft) if isinstance(each, Altered)} == {TODAY}


def test_a_practitioner_who_leaves_closes_their_unit() -> None:
    draft = closing_unit()

    assert done(draft) == (Closed(4, dt.date(2026, 12, 31)),)


def closing_unit() -> Draft:
    said = {
        "1/what": Answer("practitioner_leaves"),
        "1/who": Answer({"entity": 4, "name": "Anna Eksempel", "ydernummer": "061654"}),
        "1/last_day": Answer("2026-12-31"),
    }
    return Draft(1, "change", 1, answers=said, items={"change": (1,)})


def test_a_practitioner_who_moves_has_another_clinic_from_that_day() -> None:
    said = {
        "1/what": Answer("practitioner_moves"),
        "1/who": Answer({"entity": 4, "name": "Anna Eksempel", "ydernummer": None}),
        "1/moves_to": Answer([{"entity": 12, "kind": "institution", "name": "Fys Nord"}]),
        "1/valid_from": Answer("2027-03-01"),
    }

    assert done(Draft(1, "change", 1, answers=said, items={"change": (1,)})) == (Altered(4, MARCH, {"parent": 12}),)


def test_a_practitioner_who_comes_opens_a_unit_that_has_all_else_from_the_clinic() -> None:
    said = {
        "1/what": Answer("practitioner_comes"),
        "1/at_clinic": Answer([{"entity": 12, "kind": "institution", "name": "Fys Nord"}]),
        "1/practitioner_name": Answer("Bo Prøve"),
        "1/profession": Answer("5151"),
        "1/valid_from": Answer("2027-03-01"),
    }

    [unit] = done(Draft(1, "change", 1, answers=said, items={"change": (1,)}))

    assert unit == Opened(
        "1/1", "unit", MARCH, {"name": "Bo Prøve", "type": "255203001", "profession": "5151", **ABOVE}, 12
    )


def test_a_closure_closes_what_is_below_first() -> None:
    draft = sent("jeg vil lukke", CVR, "hele virksomheden", "ja", "31. december 2026", "pension", "anna@example.org")
    below = {1: (Below(2, "institution"), Below(4, "unit"), Below(9, "unit"))}

    closed = done(draft, below=below)

    assert closing_ids(draft, {}) == (1,)
    assert closed == tuple(Closed(entity, dt.date(2026, 12, 31)) for entity in (4, 9, 2, 1))


def test_a_number_that_is_ordered_is_issued_from_the_day_it_is_registered() -> None:
    assert done(number("order", system=Answer("Novax"), sent_to=Answer("fys@example.org"))) == (
        Numbered(12, TODAY, {"system": "Novax", "sent_to": "fys@example.org"}),
    )


def test_a_number_that_is_given_back_is_gone_the_day_after_its_last() -> None:
    [given_back] = done(number("give_back", last_day=Answer("2027-02-28")))

    assert given_back == Altered(12, MARCH, dict.fromkeys(("location_number", "system", "vans", "sent_to")))


def test_a_switch_changes_the_system_from_its_day() -> None:
    switched = number("switch", new_system=Answer("Xdont"), valid_from=Answer("2027-03-01"))

    assert done(switched) == (Altered(12, MARCH, {"system": "Xdont"}),)


def number(act: str, **answers: Answer) -> Draft:
    at = Answer([{"entity": 12, "kind": "institution", "name": "Fys Nord"}])
    return Draft(1, "location_number", 1, answers={"at_clinic": at, "number_act": Answer(act), **answers})


def test_an_organisation_that_was_not_found_has_to_be_linked_first() -> None:
    draft = sent("jeg vil lukke", "10150817", "Prøveklinikken", "virksomheden", "31. december 2026", "pension",
                 "lukker", "anna@example.org")  # fmt: skip

    assert places_to_link(draft) == ("closes.0",)
    with pytest.raises(Unresolved) as unresolved:
        done(draft)
    assert (unresolved.value.cause, unresolved.value.place) == ("unlinked", "closes.0")
    assert done(draft, links={"closes.0": 7}) == (Closed(7, dt.date(2026, 12, 31)),)


def test_what_is_registered_instead_is_what_is_registered() -> None:
    draft = sent("ny telefon 70 12 34 57 fra 1. marts 2027", THIRD_CVR, "fod@example.org", "ja")

    [altered, *_] = done(draft, instead={"1/new_phone": "+4570123458"})

    assert isinstance(altered, Altered)
    assert altered.facts == {"phone": "+4570123458"}


def test_a_request_and_a_report_do_nothing_by_themselves() -> None:
    assert done(Draft(1, "request", 1)) == done(Draft(1, "report", 1)) == ()
