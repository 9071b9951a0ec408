"""Recorded registrations, as scripts."""

import json
from collections.abc import Mapping
from pathlib import Path

from flows.heard import Asked, Chose, Due, Edited, Result, Resumed, Said, Sent, Visit, Wish
from flows.replies import Known
from tests.recorded.script import HELLO, Line, Script

COMPANIES = Path(__file__).parents[2] / "bot/clients/companies/example_companies.json"
FOUND = {company["cvr"]: company for company in json.loads(COMPANIES.read_text("utf-8"))}
DENTIST, DOCTOR, PHYSIO, CHIROPRACTOR = "26919991", "13748136", "99000015", "99012307"


def looked_up(cvr: str) -> tuple[Line, Line]:
    """The owner gives a CVR number, and the company register knows it."""
    return cvr, Result("company_lookup", cvr, FOUND[cvr])


def unknown(cvr: str) -> tuple[Line, Line]:
    """The owner gives a CVR number, and the company register does not know it."""
    return cvr, Result("company_lookup", cvr, None, "not_found")


COMPANY: tuple[Line, ...] = ("Prøveklinikken ApS", "Eksempelvej 4, 8600 Silkeborg", "99 99 99 04")
DENTAL: tuple[Line, ...] = (*HELLO, "tandlæge", *looked_up(DENTIST), "ja")
NOTHING_MORE: tuple[Line, ...] = ("ingen", "nej tak")
BARE: tuple[Line, ...] = (
    *HELLO, "tandlæge", *unknown(CHIROPRACTOR), *COMPANY, "ja", "ikke endnu", "1.3.2027", *NOTHING_MORE,
    "prove@example.org",
)  # fmt: skip

REGISTERING: Mapping[str, Script] = {
    "bare_clinic": Script("The shortest way from hello to the receipt.", (*BARE, "[send]", "[receipt]", "status")),
    "practitioner_and_order": Script("Practitioners, and a location number ordered.", (
        *DENTAL, "ja", "[1029829825]", "i dag", "Ida Prøve, tandlæge, 123455", "Bo Prøve", "[5433]", "ikke endnu",
        "ikke flere", "bestil", "Prøvesystem", "[answer]", "Ida Prøve, ida@example.org, 99 99 99 05", "send",
    )),
    "terms_declined": Script("An order, until its terms are read.", (
        *HELLO, "fysioterapi", *looked_up(PHYSIO), "ja", "ja", "[1099000275]", "i dag", "ingen", "[order]",
        "Prøvesystem", "fysio@example.org", "[visit]", "[none]", "fysio@example.org", "[send]",
    )),
    "look_up_found": Script("The company register fills the company.", (
        *HELLO, "fysioterapi", *looked_up(PHYSIO), "[True]", "[True]", "[1099000275]", "i dag", *NOTHING_MORE,
        "fysio@example.org", "[send]",
    )),
    "look_up_not_theirs": Script("The company register knows another company.", (
        *HELLO, "tandlæge", *looked_up(DENTIST), "nej", "Prøveklinikken ApS", "Eksempelvej 4, 8600 Silkeborg",
        "[one_by_one]", "99 99 99 04", "prove@example.org", "prove.example.org", "ja", "1029829825", "i dag",
        *NOTHING_MORE, "[suggested]", "[send]",
    )),
    "look_up_late": Script("The company register answers after its time, with the name still asked.", (
        *HELLO, "kiropraktor", CHIROPRACTOR, Due("company_lookup", CHIROPRACTOR),
        Result("company_lookup", CHIROPRACTOR, FOUND[CHIROPRACTOR]), "ja", "99 99 99 05", "ja", "ikke endnu",
        "1.3.2027", *NOTHING_MORE, "kiro@example.org", "[send]",
    )),
    "look_up_too_late": Script("The company register answers when the name is given, and is not heard.", (
        *HELLO, "kiropraktor", CHIROPRACTOR, Due("company_lookup", CHIROPRACTOR), "Prøvekiropraktik ApS",
        Result("company_lookup", CHIROPRACTOR, FOUND[CHIROPRACTOR]), "Eksempelgade 21, 2100 København Ø",
    )),
    "look_up_unavailable": Script("The company register cannot be asked.", (
        *HELLO, "tandlæge", DENTIST, Result("company_lookup", DENTIST, None, "unavailable"), *COMPANY,
    )),
    "changes": Script("Answers changed on the way and at the review.", (
        *HELLO, "tandlæge", *unknown(CHIROPRACTOR), *COMPANY, "ændr navn", "Prøveklinik To ApS", "ja", "ikke endnu",
        "1.3.2027", "ændr åbningsdato", "[keep]", "ingen", "nej tak", "prove@example.org", "[change]", "[section]",
        "[visit]", "Prøveklinik Tre ApS", Visit("company_phone"), "99 99 99 06", "ændr cvr", *looked_up(DENTIST), "ja",
        Edited("prove2@example.org"), "[confirm]", Visit("nowhere"), "ændr månen", "[1029829825]",
        "[send]",
    )),
    "back": Script("Back, step by step, and on again.", (
        *HELLO, "tilbage", "tandlæge", *unknown(CHIROPRACTOR), "Prøveklinikken ApS", "tilbage", "[keep]",
        "Eksempelvej 4, 8600 Silkeborg", "back", "Eksempelvej 5, 8600 Silkeborg", "99 99 99 04", "ja", "[back]", "nej",
    )),
    "english": Script("A conversation in English.", (
        "Hello, I want to register my clinic", "[confirm]", "[begin]", "physiotherapy", *looked_up(PHYSIO), "no",
        "Test Physio", "Eksempelvej 7A, 9000 Aalborg", "99 99 99 03, fysio@example.org", "yes", "not yet",
        "1 March 2027", "none", "på dansk", "in english", "none", "yes", "send",
    )),
    "two_clinics": Script("A second clinic with a name and an address of its own, and a third.", (
        *BARE, "[add]", "tandlæge", "nej", "Prøveklinikken Odense, Prøvetorvet 4, 5000 Odense C", "ikke endnu",
        "i dag", *NOTHING_MORE, "en klinik mere", "fysioterapi", "ændr virksomhedens navn", "Prøveklinikkerne ApS",
        "ja", "ikke endnu", "1.5.2027", *NOTHING_MORE, "[send]",
    )),
    "clinic_one_by_one": Script("A clinic that differs from its company, asked one fact at a time.", (
        *DENTAL, "nej", "[one_by_one]", "Eksempel Tandklinik Nord", "Eksempelvej 9, 9000 Aalborg", "99 99 99 08",
        "nord@example.org", "nord.example.org", "[1028076343]", "i morgen", *NOTHING_MORE, "ja", "[send]",
    )),
    "cancel_and_take_up": Script("Cancelled, taken up again, begun anew.", (
        *HELLO, "tandlæge", "annuller", "nej", "annuller", "ja", "status", "[take_up]", *unknown(CHIROPRACTOR),
        "Prøveklinikken ApS", "start forfra", "[confirm]", "fysioterapi", "/start", "[go_on]", "annuller", "[confirm]",
        "[begin]",
    )),
    "elsewhere": Script("Kinds of place that are registered elsewhere.", (
        *HELLO, "hospital", "[visit]", "plejehjem", "nej", "[pause]", "[go_on]", "tilbage", "ja",
    )),
    "described": Script("A place that no list knows, with a company that others have sent in.", (
        *HELLO, "andet sundhedsvæsen", PHYSIO, "[go_on]", Result("company_lookup", PHYSIO, FOUND[PHYSIO]), "ja",
        "Prøvestation for ro", "ja", "1099000275", "i dag", "ingen", "nej tak", "fysio@example.org", "[send]",
    ), {PHYSIO: Known(submitted=True)}),
    "ordering_closed": Script("No location number can be ordered, and there is one already.", (
        *DENTAL, "ja", "1029829825", "i dag", "ingen", "vi har et", "5790000000005", "ikke endnu", "ja",
    ), ordering=False),
    "more_facts": Script("Everything that is offered at the review.", (
        *HELLO, "speciallæge", *unknown(CHIROPRACTOR), *COMPANY, "ja", "ikke endnu", "1.3.2027",
        "Ida Prøve, læge, 123455", "ikke flere", "har allerede", "ikke endnu", "prove@example.org", "[more_facts]",
        "[company_fax]", "99 99 99 09", "[more_facts]", "[company_co]", "Ida Prøve", Visit("1/visiting_address"),
        "Eksempelvej 6, 8600 Silkeborg", Visit("1/clinic_fax"), "99 99 99 10", Visit("1/region"), "[answer]",
        Visit("1/speciality"), "kardiologi", Visit("1/2/practitioner_name"), "Ea Prøve",
        Visit("1/2/authorisation_id"), "0BCD1", Visit("1/current_system"), "Prøvesystem",
        Visit("1/vans"), "[answer]", "[send]",
    )),
    "refusals": Script("Wrong answers, help, a sticker, a CPR number, an old button, a person.", (
        "hvad er det her", *HELLO, "blå", "grøn", "rød", "hjælp", Sent("sticker"), "tandlæge", "26919992", "?",
        Chose("prompt-1", 0), Chose("prompt-99", 7), Said("mit nummer er ******-****", masked=True), "spring over",
        "status", "menneske", "mere", "pause", Asked(Wish.START), "[go_on]", Resumed("web"), *unknown(CHIROPRACTOR),
        "nej", "Prøveklinikken ApS", "Eksempelvej 4, 0001 Månen", "nej", "Eksempelvej 4, 8600 Silkeborg", "12",
        "FLYT-ABCD-EFGH",
    )),
}  # fmt: skip
