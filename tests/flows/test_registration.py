"""The registration as it is defined, and the ways that lead through it."""

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows import catalogue
from flows.answers import Given
from flows.catalogue.entries import InstitutionType
from flows.dossiers import content
from flows.heard import Visit
from flows.listed import INSTITUTION_TYPE, OTHER_TYPE
from flows.questions import Asking
from flows.registration import REGISTRATION
from flows.replies import Known
from flows.stages import Stage
from flows.stored import canonical
from flows.talk import Talk
from tests.flows.asker import COMPANY, CVR, FACTS, START, TERMS, Asker
from tests.flows.ways import PERSON, Answers, at_review, key_at, led_to, on_to, sent, with_clinics

FOUND = {CVR: COMPANY}
ORDERED: Answers = {"ordering": "bestil"}
WITH_A_PERSON: Answers = {"practitioners": (PERSON, "ikke flere"), "ordering": "bestil"}
LONGEST_TOKEN = 16


# The types ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("answers", [{}, WITH_A_PERSON, {"ordering": "har et", "same_as_company": "nej"}])
def test_every_button_of_the_review_fits_into_sixty_four_bytes(answers: Answers) -> None:
    asker = at_review(answers)

    longest = f"{'t' * LONGEST_TOKEN}:{len(asker.prompt.offered)}"

    assert len(longest.encode()) <= 64
    assert all(each.label for each in asker.prompt.offered)


@pytest.mark.parametrize("kind", catalogue.INSTITUTION_TYPES, ids=lambda each: each.da)
def test_each_type_leads_where_its_route_says(kind: InstitutionType) -> None:
    asker = led_to("institution_type")
    lead = {"self_service": "cvr", "if_private": "private", "request": "elsewhere", "ask": "elsewhere"}

    asker.says(kind.code)

    assert key_at(asker) == lead[kind.route]


@pytest.mark.parametrize("kind", catalogue.INSTITUTION_TYPES, ids=lambda each: each.da)
@pytest.mark.parametrize("language", ["da", "en"])
def test_each_type_is_found_by_its_own_name(kind: InstitutionType, language: str) -> None:
    asker = led_to("institution_type")

    asker.says(getattr(kind, language))

    assert asker.value("1/institution_type") == kind.code


def test_the_usual_types_are_types_of_the_list() -> None:
    assert set(catalogue.COMMON_TYPES) <= set(INSTITUTION_TYPE.every)


# How much is asked -------------------------------------------------------------------------------------------------

ANOTHER_ORDERED: Answers = {"same_as_company": "nej", "ordering": "bestil"}


@pytest.mark.parametrize(
    ("answers", "companies", "prompts"),
    [({}, {}, 12), (WITH_A_PERSON, {}, 15), ({}, FOUND, 10), (WITH_A_PERSON, FOUND, 13)],
    ids=["bare", "a practitioner and an order", "bare, found", "a practitioner and an order, found"],
)
def test_the_shortest_ways_take_so_many_prompts(answers: Answers, companies: Any, prompts: int) -> None:
    asker = sent(answers, companies=companies)

    assert len(asker.put) == prompts
    assert asker.draft.stage == Stage.SUBMITTED


def test_without_any_email_the_receiving_address_is_one_prompt_more() -> None:
    asker = sent({**WITH_A_PERSON, "company_phone": "70 12 34 56"})

    assert len(asker.put) == 16


@pytest.mark.parametrize(
    ("answers", "prompts"),
    [({}, 7), ({"same_as_company": "nej"}, 8), (ORDERED, 9), (ANOTHER_ORDERED, 10)],
    ids=["the same", "another address", "the same, ordered", "another address, ordered"],
)
def test_another_clinic_takes_so_many_prompts(answers: Answers, prompts: int) -> None:
    asker = at_review()
    before = len(asker.put)
    asker.says("en klinik mere")

    on_to("review", asker, answers)

    assert len(asker.put) - before == prompts


@pytest.mark.parametrize("words", ["hospital", "apotek", "plejehjem", "tandlæge"])
def test_the_route_is_told_by_the_third_prompt(words: str) -> None:
    asker = led_to("institution_type")

    asker.say_all(words, "nej")

    assert len(asker.put) <= 3
    assert key_at(asker) in {"elsewhere", "cvr"}


@pytest.mark.parametrize("kind", ["tandlæge", "konsulentvirksomhed", OTHER_TYPE])
@pytest.mark.parametrize("known", ["registered", "submitted", "under_way"])
def test_a_known_cvr_number_is_told_by_the_third_prompt(kind: str, known: str) -> None:
    asker = led_to("already", {"institution_type": kind}, known={CVR: Known(**{known: True})})

    assert len(asker.put) == 3
    assert asker.put[-1] == f"already:already-{known}"


def test_where_only_private_places_register_a_known_cvr_number_is_told_upon_the_third_answer() -> None:
    asker = led_to("already", {"institution_type": "plejehjem"}, known={CVR: Known(registered=True)})

    assert [name.partition(":")[0] for name in asker.put] == ["1/institution_type", "1/private", "cvr", "already"]


def test_a_type_of_no_name_is_described_once_the_company_is_known() -> None:
    asker = at_review({"institution_type": OTHER_TYPE})

    places = [name.partition(":")[0] for name in asker.put]

    assert places.index("company_phone") < places.index("1/type_described")


# The review, back and change ---------------------------------------------------------------------------------------


def test_the_review_lists_every_answer_on_the_path_with_a_change_for_each() -> None:
    asker = at_review({**WITH_A_PERSON, "same_as_company": "nej", "private": "ja"})
    unshown = {"standing", "lookup", "ordering_open"}
    given = {step.text for step in REGISTRATION.path(asker.draft) if asker.draft.answers.get(step.text)}

    rows = {asker.prompt.offered[row.option].act.about for row in asker.prompt.rows}

    assert given - rows == {*unshown, "1/ordering_open", "1/practitioners"} - {"ordering_open"}
    assert [each.act.kind for each in asker.prompt.offered if each.role == "change"] == ["visit"] * len(rows)


def test_what_was_not_given_reads_so_at_the_review() -> None:
    asker = at_review({"company_phone": "70 12 34 56"})

    assert "E-mail: Ikke oplyst" in asker.text
    assert "Hjemmeside: Ikke oplyst" in asker.text


def test_what_is_not_there_yet_is_told_at_the_review() -> None:
    asker = at_review({"p_number": "ikke endnu"})

    assert "P-nummer: Ikke endnu" in asker.text


def test_a_clinic_like_the_company_is_kept_as_inherited_and_not_copied() -> None:
    asker = at_review({"same_as_company": "nej", "clinic_name": "Havnegade 3, 8000 Aarhus C"})

    assert asker.draft.answers["1/clinic_phone"].given is Given.INHERITED
    assert asker.draft.answers["1/clinic_phone"].value is None
    assert "Klinikkens telefon: Samme som virksomheden" in asker.text


def test_back_leads_without_limit_to_the_first_question() -> None:
    asker = at_review(WITH_A_PERSON)
    asked = [step for step in REGISTRATION.path(asker.draft) if step.question.asking is Asking.ASKED]

    asker.say_all(*["tilbage"] * (len(asked) + 1))

    assert asker.at == "1/institution_type"
    assert asker.remarks == ("nothing-before",)


def test_back_and_forth_changes_nothing() -> None:
    asker = at_review()
    before = asker.draft.answers
    asker.say_all("tilbage", "tilbage", "tilbage")

    asker.says("Behold svaret")

    assert key_at(asker) == "review"
    assert asker.draft.answers == before


def test_a_change_during_a_change_leaves_the_first_as_it_was() -> None:
    asker = at_review()
    asker.say_all("ændr telefon", "ændr åbningsdato", "2. marts 2027")

    assert key_at(asker) == "review"
    assert asker.value("1/open_from") == "2027-03-02"
    assert asker.value("company_phone") == "+4570123456"


def test_after_a_change_only_what_is_newly_needed_is_asked() -> None:
    asker = at_review()
    before = len(asker.put)
    asker.say_all("ændr lokationsnummer", "bestil")

    on_to("review", asker)

    assert [name.partition(":")[0] for name in asker.put[before:]] == ["1/ordering", "1/system", "1/terms", ""]


def test_an_answer_that_fell_away_is_the_suggestion_when_it_is_asked_for_again() -> None:
    asker = at_review(ORDERED)
    asker.say_all("ændr lokationsnummer", "nej", "ændr lokationsnummer", "bestil")

    assert asker.at == "1/system"
    assert asker.buttons[0] == "Behold »Novax«"
    assert not asker.draft.answers["1/system"].active


def test_another_cvr_number_puts_the_companys_facts_again_with_the_old_ones_at_hand() -> None:
    asker = at_review()
    asker.say_all("ændr cvr", "13748136")

    assert asker.at == "company_name"
    assert asker.buttons[0] == "Behold »Aarhus Tandklinik ApS«"
    assert asker.value("company_address") is None


def test_an_answer_off_the_path_is_not_sent() -> None:
    asker = at_review(ORDERED)
    asker.say_all("ændr lokationsnummer", "nej", "ja")

    assert "Novax" not in asker.dossiers[0].canonical
    assert asker.draft.answers["1/system"].value == "Novax"


# The dossier -------------------------------------------------------------------------------------------------------


def test_terms_that_changed_after_they_were_accepted_are_put_again() -> None:
    asker = at_review(ORDERED)
    asker.facts = replace(FACTS, terms=replace(TERMS, version="2027-1"))

    asker.says("ja")

    assert asker.dossiers == []
    assert asker.remarks == ("review-changed",)
    assert asker.at == "1/terms"
    asker.say_all("ja", "ja")
    assert json.loads(asker.dossiers[0].canonical)["answers"]["1/terms"]["value"]["version"] == "2027-1"


def test_sending_twice_gives_the_same_reference() -> None:
    asker = sent()
    first = asker.draft.reference

    said = asker.presses("Vis kvitteringen")

    assert first in said
    assert [dossier.reference for dossier in asker.dossiers] == [first]


def test_a_dossier_holds_sources_cautions_and_what_is_open() -> None:
    asker = sent({**WITH_A_PERSON, "p_number": "ikke endnu", "open_from": "1. marts 2020"},
                 companies=FOUND)  # fmt: skip

    held = json.loads(asker.dossiers[0].canonical)

    assert held["answers"]["company_name"] == {"source": "lookup", "value": "Aarhus Tandklinik ApS"}
    assert held["answers"]["1/p_number"] == {"given": "not_yet", "source": "owner"}
    assert held["answers"]["1/open_from"] == {"cautions": ["date-past"], "source": "owner", "value": "2020-03-01"}
    assert held["answers"]["1/sent_to"]["source"] == "suggested"
    assert held["open"] == ["1/p_number"]
    assert held["remarks"] == ["1/open_from:date-past"]
    assert held["items"] == {"1/practitioner": [2], "institution": [1]}


def test_a_clinic_that_was_taken_out_is_not_in_the_dossier() -> None:
    asker = with_clinics(2)
    asker.hears(Visit("2/institution_type"))
    asker.presses("Fjern Klinik 2: Aarhus Tandklinik ApS")

    asker.says("ja")

    assert '"2/' not in asker.dossiers[0].canonical


ANYHOW = sorted(
    {"company_name", "company_address", "company_phone", "1/p_number", "1/open_from", "1/system", "case_contact"}
)
OTHERWISE = {
    "company_name": "Klinikken på Havnen", "company_address": "Havnegade 3, 9000 Aalborg", "company_phone": "70123499",
    "1/p_number": "1028076343", "1/open_from": "2. april 2027", "1/system": "Vores eget", "case_contact": "b@klinik.dk",
}  # fmt: skip


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.permutations(ANYHOW))
def test_a_dossier_is_the_same_in_whatever_order_it_was_answered(order: list[str]) -> None:
    asker, in_order = (at_review({**ORDERED, "case_contact": "a@klinik.dk"}) for _ in range(2))

    held, expected = (answered_anew(each, places) for each, places in ((asker, order), (in_order, ANYHOW)))

    assert held == expected


def answered_anew(asker: Asker, places: list[str]) -> str:
    """The canonical text of a dossier after these places were answered otherwise, one after the other."""
    for place in places:
        asker.hears(Visit(place))
        asker.says(OTHERWISE[place])
        on_to("review", asker)
    talk = Talk(asker.flows, asker.conversation, at_one_moment(asker))
    return canonical(content(talk, "3AFJ-7XDT"))


def at_one_moment(asker: Asker) -> Any:
    """The same instant, whatever the number of turns before it."""
    return replace(asker.moment(), now=START)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(sorted(OTHERWISE)), max_size=6))
def test_the_hash_of_a_dossier_is_that_of_its_canonical_text(changed: list[str]) -> None:
    asker = at_review(ORDERED)
    answered_anew(asker, changed)

    asker.says("ja")

    dossier = asker.dossiers[0]
    assert hashlib.sha256(dossier.canonical.encode()).hexdigest() == dossier.sha256
    assert canonical(json.loads(dossier.canonical)) == dossier.canonical
