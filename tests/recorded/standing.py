"""Recorded conversations about what stands in the register already, and requests to the SOR team, as scripts."""

from collections.abc import Mapping

from flows.heard import Visit
from tests.flows.asker import CVR, OTHER_CVR
from tests.flows.organisations import REGISTER
from tests.recorded.script import Line, Script

ONE = {CVR: REGISTER[CVR]}
TWO = {OTHER_CVR: REGISTER[OTHER_CVR]}
LARGE = {"prøve region": REGISTER["prøve region"]}
NOT_FOUND: tuple[Line, ...] = ("30000005", "Klinikken ved Havnen")


def beginning(flow: str) -> tuple[Line, ...]:
    """The owner chooses this purpose."""
    return "hej", f"[{flow}]"


CHANGE = beginning("change")
CHANGING: Mapping[str, Script] = {
    "telephone": Script("The shortest change.", (*CHANGE, CVR, "telefon", "70 12 34 57", "[send]"), register=ONE),
    "said_whole": Script("A change in one sentence, before the company is known.", (
        "hej", "ny telefon 70 12 34 57 fra 1. marts", CVR, "[send]", "[receipt]",
    ), register=ONE),
    "not_found": Script("A company that is not in the register, with all that is offered.", (
        *CHANGE, *NOT_FOUND, "telefon", "begge", "70 12 34 57", "anna@example.org", "[more_facts]", "[sor_code]",
        "672291000016004", Visit("1/valid_from"), "1. marts 2027", "ændr cvr", "30000005", "[send]",
    )),
    "several": Script("One change after the other, at two clinics.", (
        *CHANGE, OTHER_CVR, "nyt system", "begge", "EasyMe", "[add]", "adresse", "fys nord",
        "Prøvevej 7, 8000 Aarhus C", "[add]", "[email]", "virksomheden", "ny@example.org", "[add]", "hjemmeside",
        "virksomheden", "www.example.org", "[add]", "navn", "fys syd", "Fys Centrum", "[add]", "type", "fys nord",
        "kiropraktor", "[add]", "vans", "begge", "MultiMed", "[add]", "lokationsnummerets e-mail", "fys nord", "post@example.org",
        "tilbage", "[keep]", "[send]",
    ), register=TWO),
    "practitioners": Script("Practitioners come, leave and move.", (
        *CHANGE, OTHER_CVR, "[practitioner_comes]", "fys nord", "Bo Prøve", "fysioterapeut", "ikke endnu", "[add]",
        "tager ydernummeret med", "Anna Eksempel", "31. december 2026", "[add]", "behandler flytter", "Ea Prøve",
        "fys syd", "[add]", "behandler stopper", "Ida Prøve", "i morgen", "[send]",
    ), register=TWO),
    "large": Script("A region, which is a matter for a request.", (
        *CHANGE, "prøve region", "xyzzy", "en anden", "prøve region", "[begin]", "pause",
    ), register=LARGE),
    "other_owner": Script("A new owner is a closure and a registration.", (
        *CHANGE, CVR, "ny ejer", "xyzzy", "[visit]", "[keep]", "[begin]", "mine sager", "[switch]", "pause",
    ), register=ONE),
}  # fmt: skip

CLOSURE = beginning("closure")
CLOSING: Mapping[str, Script] = {
    "two_clinics": Script("Both clinics of a company.", (
        *CLOSURE, OTHER_CVR, "begge klinikker", "31. december 2026", "pension", "anna@example.org", "[send]",
    ), register=TWO),
    "large": Script("A region is meant, and then another company.", (
        *CLOSURE, "prøve region", "[visit]", "30000005", "Klinikken ved Havnen", "pause",
    ), register=LARGE),
    "sold": Script("The whole company, to someone who takes over.", (
        *CLOSURE, CVR, "hele virksomheden", "nej", "hele virksomheden", "ja", "31. december 2026", "solgt",
        "Ny Ejer ApS", "anna@example.org", "[more_facts]", "[visit]", "Journalerne følger med.", "[send]",
    ), register=ONE),
    "not_found": Script("A clinic that is not in the register.", (
        *CLOSURE, *NOT_FOUND, "klinikken", "1. december 2020", "[confirm]", "[stopped]", "[team]", "anna@example.org",
        Visit("sor_code"), "spring over", "ændr cvr", "[keep]", "[send]",
    )),
}  # fmt: skip

NUMBER = beginning("location_number")
NUMBERS: Mapping[str, Script] = {
    "ordered": Script("A number is ordered, after the terms were declined once.", (
        *NUMBER, CVR, "bestil", "Novax", "kontakt@example.org", "[visit]", "[keep]", "ja",
        "[send]", "hvor er mit nummer",
    ), register=ONE),
    "switched": Script("Another system, at one of two clinics.", (
        *NUMBER, OTHER_CVR, "fys nord", "skift", "EasyMe", "1. februar 2027", "[send]",
    ), register=TWO),
    "given_back": Script("A number of a clinic that is not in the register is given back.", (
        *NUMBER, *NOT_FOUND, "giv tilbage", "31. december 2026", "anna@example.org", Visit("sor_code"),
        "672291000016004", "ændr cvr", "[keep]", "[send]",
    )),
    "large": Script("A region, whose request comes instead.", (*NUMBER, "prøve region", "[begin]"), register=LARGE),
    "no_orders": Script("Without terms nothing can be ordered.", (
        *NUMBER, CVR, "bestil", "xyzzy", "[visit]", "skift", "EasyMe", "i morgen", "annuller", "ja",
    ), ordering=False, register=ONE),
}  # fmt: skip

UNITS = (
    "Prøvelund; hospice; Prøvevej 7, 8000 Aarhus C; 70 12 34 56; ; ; ; ; ; nej\n"
    "Prøvebo; hospice; Prøvevej 9, 8000 Aarhus C; 70 12 34 57; ; ; ; ; ; ja; Novax"
)
REQUEST = beginning("request")
REQUESTING: Mapping[str, Script] = {
    "created": Script("A private hospital asks to be registered.", (
        *REQUEST, "opret", "privathospital", "Prøvehospitalet", CVR, "Prøvevej 7, 8000 Aarhus C",
        "70 12 34 56, post@example.org", "spring over", "ja", "Novax", "Ida Prøve, ida@example.org", "[more_facts]",
        Visit("request_fax"), "70 12 34 57", "[send]",
    )),
    "units": Script("A municipality asks for several units, in lines.", (
        *REQUEST, "opret", "sundhedsforvaltning", "Prøvelund Kommune", CVR, "Prøvevej 1, 8000 Aarhus C",
        "70 12 34 56", "spring over", "nej", "ida@example.org", "flere enheder", "Prøvelund", UNITS, "[send]",
    )),
    "one_by_one": Script("Telephone, e-mail and web given one at a time.", (
        *REQUEST, "opret", "hospice", "Prøvehospice", CVR, "Prøvevej 7, 8000 Aarhus C", "[one_by_one]", "70 12 34 56",
        "post@example.org", "www.example.org", "061655", "[confirm]", "nej", "[suggested]", "[send]",
    )),
    "changed": Script("A region changes a ward.", (
        *REQUEST, "ændr", "Region Prøve", CVR, "Afdeling 3 hedder Afdeling 4 fra 1. marts 2027.", "spring over",
        "ida@example.org", Visit("location_number"), "5790002288289", "[send]",
    )),
    "from_a_registration": Script("A hospital that began as a registration.", (
        "hej", "[registration]", "hospital", "[begin]", "Prøvehospitalet", CVR,
    )),
}  # fmt: skip

LOOK_UP = beginning("public_facts")
LOOKING_UP: Mapping[str, Script] = {
    "seen": Script("What stands there, and then another one.", (
        *LOOK_UP, CVR, "[visit]", "eksempel", "[answer]", "xyzzy", "status", "mine sager",
    ), register=REGISTER),
    "reported": Script("What stands there is wrong.", (
        *LOOK_UP, CVR, "[report]", "Telefonen går til en privat person.", "spring over", "[send]",
    ), register=ONE),
    "changed": Script("Its owner changes what stands there.", (
        *LOOK_UP, CVR, Visit("cvr"), CVR, "[change]", "telefon", "70 12 34 57", "[send]",
    ), register=ONE),
}  # fmt: skip

REPORT = beginning("report")
REPORTING: Mapping[str, Script] = {
    "found": Script("An error about a company in the register.", (
        *REPORT, CVR, "Telefonen går til en privat person.", "spring over", "[send]",
    ), register=ONE),
    "not_found": Script("An error about one that is not, with an address.", (
        *REPORT, "Klinikken ved Havnen", "Den er lukket.", "ea@example.org", Visit("cvr"), "30000005", "[send]",
    )),
    "thought_better": Script("A report that is not sent.", (
        *REPORT, "2691999", "30000005", "Den er flyttet.", "tilbage", "Den er lukket.", "annuller", "ja", "[take_up]",
    )),
}  # fmt: skip
