"""The words an owner may use for what is built in: data for recognising, Danish and English side by side."""

import re
from collections.abc import Mapping

from flows.heard import Wish

_SIGNS = re.compile(r"[^\w\s&+@-]|_")


def plain(text: str) -> str:
    """Words for comparing: small letters, no punctuation, single spaces, no leading slash."""
    return " ".join(_SIGNS.sub(" ", text.lower()).split())


def _words(text: str) -> frozenset[str]:
    return frozenset(word.strip() for word in text.split(","))


YES = _words(
    "ja, j, jep, jo, ja tak, yes, y, yep, yeah, ok, okay, det er rigtigt, rigtigt, korrekt, det passer, det stemmer,"
    " passer, stemmer, bekræft, confirm, correct, that is right, thats right, sure, selvfølgelig, gerne, accepter,"
    " jeg accepterer, i accept, accept, godkend"
)
NO = _words(
    "nej, n, nej tak, niks, nope, no, no thanks, not, forkert, det er forkert, wrong, passer ikke, ikke rigtigt"
)
NOT_YET = _words(
    "ikke endnu, endnu ikke, har ikke, har ikke endnu, det har jeg ikke, det har vi ikke, ved ikke, ved jeg ikke,"
    " det ved jeg ikke, kommer senere, senere, not yet, dont have it, i dont have it, dont know, i dont know, later,"
    " don t have it, i don t know"
)
NONE = _words(
    "ingen, nej, ikke nogen, ingen har, nul, 0, none, nobody, no one, no, har ingen, vi har ingen, der er ingen,"
    " ingen behandlere"
)
NO_MORE = _words("ikke flere, nej, ingen flere, færdig, det var det, no more, thats all, that is all, done, no, ingen")
EVERY = _words(
    "alle, alle sammen, begge, begge to, begge klinikker, alle klinikker, all, all of them, both,"
    " both clinics, both of them, all clinics"
)
WHOLE = _words(
    "hele virksomheden, virksomheden, det hele, alt, alt sammen, hele firmaet, the whole company, the company,"
    " everything, all of it"
)
SAME = _words("samme, det samme, de samme, same, the same, uændret, behold, behold det, keep, keep it, som det var")
CHOICES: Mapping[str, Mapping[str, frozenset[str]]] = {
    "what": {
        "address": _words("adresse, ny adresse, flytning, vi flytter, klinikken flytter, vi er flyttet, address,"
                          " new address, we move, we are moving, we have moved"),
        "phone": _words("telefon, telefonnummer, ny telefon, nyt telefonnummer, tlf, nyt nummer, phone, telephone,"
                        " new phone, new number, phone number"),
        "email": _words("e-mail, email, mail, ny mail, ny e-mail, mailadresse, new e-mail, new email"),
        "web": _words("hjemmeside, web, webadresse, ny hjemmeside, website, web page"),
        "name": _words("navn, nyt navn, vi skifter navn, name, new name"),
        "type": _words("type, slags, kind, kind of place"),
        "system": _words("system, nyt system, journalsystem, nyt journalsystem, skift af system, skifter system,"
                         " new system, journal system"),
        "vans": _words("vans, netoperatør, vans-leverandør, vans supplier"),
        "sent_to": _words("modtager, modtagende e-mail, lokationsnummerets e-mail, receiving e-mail"),
        "practitioner_comes": _words("ny behandler, ny læge, ny ansat, behandler kommer, en behandler mere, tilføj"
                                     " behandler, new practitioner, new doctor, a practitioner joins"),
        "practitioner_leaves_with": _words("stopper med ydernummer, tager ydernummeret med, behandler stopper med"
                                           " ydernummer, leaves with ydernummer, takes the ydernummer along"),
        "practitioner_leaves": _words("behandler stopper, behandler rejser, læge stopper, stopper, rejser, stopper uden"
                                      " ydernummer, practitioner leaves, leaves, leaves without ydernummer"),
        "practitioner_moves": _words("behandler flytter, flytter klinik, practitioner moves, moves"),
        "owner": _words("nyt cvr-nummer, nyt cvr, ny selskabsform, selskabsform, ny ejer, ejerskifte, salg, solgt,"
                        " vi sælger, new cvr, new cvr number, new owner, legal form, sale, sold"),
        "further_clinic": _words("klinik mere, en klinik mere, ny klinik, endnu en klinik, another clinic,"
                                 " further clinic, a new clinic"),
    },
    "closes": {},
    "reason": {
        "retired": _words("pension, jeg går på pension, går på pension, stopper på grund af alder, retire, retiring,"
                          " retirement"),
        "sold": _words("solgt, salg, sælger, klinikken er solgt, sold, sale, selling"),
        "merged": _words("fusion, lagt sammen, sammenlægning, merged, merger"),
        "legal_form": _words("selskabsform, ny selskabsform, nyt cvr, nyt cvr-nummer, new cvr number, legal form"),
        "stopped": _words("stopper, lukker, ophører, konkurs, andet, noget andet, other, bankrupt, stopped, closing"),
    },
    "parted": {
        "all": YES | _words("luk alt, luk det hele, luk alle, close all, close everything, close them all"),
        "choose": NO | _words("vælg igen, choose again"),
    },
    "number_fate": {
        "closes": _words("lukkes, luk, nedlæg, close, close it, closes"),
        "goes_on": _words("overtages, går videre, efterfølger, successor, taken over, goes on"),
        "team": _words("ved ikke, ved jeg ikke, det ved jeg ikke, i dont know, dont know, don t know"),
    },
    "number_act": {
        "order": _words("bestil, bestille, nyt, order, order one, new"),
        "switch": _words("skift, skift system, nyt system, system, switch, switch system, new system"),
        "give_back": _words("giv tilbage, aflever, luk, opsig, give back, return, close"),
    },
    "seen": {"change": _words("ændr, ret, change"), "report": _words("fejl, meld fejl, report"),
             "other": _words("en anden, another")},
    "no_orders": {"other_act": _words("noget andet, something else"), "pause": _words("gem, save")},
    "owner": {
        "close": _words("luk, lukke, luk den gamle, close, close the old one"),
        "register": _words("registrér, opret, registrer den nye, register, register the new one"),
        "other_change": _words("en anden ændring, noget andet, another change, something else"),
    },
    "ordering": {
        "none": NONE | _words("nej tak, vi skal ikke have et, ikke nu, no thanks, not now, vi har ikke brug for det"),
        "existing": _words("har, vi har et, jeg har et, ja vi har et, har allerede, eksisterende, existing, have one,"
                           " we have one, i have one, already have one, har et"),
        "order": _words("bestil, bestille, bestil et, ja bestil, nyt, ja tak, ja, order, order one, a new one, yes"),
    },
    "already": {
        "go_on": YES | _words("fortsæt, fortsæt alligevel, videre, go on, continue, continue anyway"),
        "stop": NO | _words("stop her, stop here"),
        "contact": _words("kontakt, hvem, contact, who"),
    },
    "request_act": {
        "create": _words("opret, ny, nyt, create, new"), "change": _words("ændr, ændring, ret, change"),
        "close": _words("luk, lukning, nedlæg, close, closure"),
    },
    "elsewhere": {"request": YES | _words("anmod, anmodning, send anmodning, send en anmodning, request,"
                                          " send a request"),
                  "other_type": _words("en anden type, anden type, another type"), "pause": _words("gem, save")},
    "terms": {"decline": NO | _words("afvis, afslå, bestil ikke, ikke nu, decline, dont order, don t order, not now")},
}  # fmt: skip
ALL_RIGHT = _words("send, send det, send ind, indsend, submit, send it, ja send, yes send, jeg erklærer og sender")

ANOTHER = _words(
    "en klinik mere, en klinik til, endnu en klinik, tilføj klinik, tilføj en klinik, flere klinikker, another clinic,"
    " one more clinic, add clinic, add a clinic, add another clinic"
)

WISHES: Mapping[str, Wish] = {
    word: wish
    for wish, words in {
        Wish.START: "start, begynd, forfra fra starten, hjem, home",
        Wish.HELP: "hjælp, hjælp mig, hvorfor, hvorfor spørger du, hvad betyder det, forstår ikke, help, why, "
        "help me, why do you ask, what does that mean, what is that, hvad er det, ?",
        Wish.REPEAT: "gentag, igen, sig det igen, repeat, again, say again, hvad spurgte du om",
        Wish.BACK: "tilbage, gå tilbage, forrige, back, go back, previous",
        Wish.SKIP: "spring over, spring det over, overspring, skip, skip it, pass",
        Wish.CHANGE: "ændr, ret, ændre, rette, ændr noget, ret noget, change, edit, change something",
        Wish.STATUS: "status, hvor langt er jeg, hvor langt er vi, hvad mangler, how far, whats left, progress",
        Wish.PAUSE: "pause, hold pause, vent, senere i dag, fortsæt senere, jeg vender tilbage, continue later",
        Wish.CANCEL: "annuller, afbryd, stop, fortryd, cancel, stop it, quit, exit, afslut, abort",
        Wish.START_OVER: "start forfra, begynd forfra, forfra, start over, restart, begin again, start again",
        Wish.PERSON: "menneske, et menneske, tal med et menneske, medarbejder, person, en person, support,"
        " tal med en person, human, agent, a person, talk to a person, talk to someone, ring til mig",
        Wish.DANISH: "dansk, på dansk, danish, in danish",
        Wish.ENGLISH: "english, engelsk, in english, på engelsk, speak english",
        Wish.MORE: "mere, flere valg, menu, more, more choices",
        Wish.MOVE: "fortsæt et andet sted, flyt, kode, skift til telefon, skift til computer, continue elsewhere, move,"
        " code, resume code, fortsæt på en anden enhed, continue on another device",
        Wish.MORE_FACTS: "flere oplysninger, tilføj oplysninger, more details, add details",
        Wish.NUMBER: "hvor er mit nummer, hvor er mit lokationsnummer, hvornår får jeg mit nummer, hvornår kommer mit"
        " nummer, hvornår får jeg mit lokationsnummer, where is my number, where is my location number,"
        " when do i get my number",
        Wish.MINE: "mine sager, mine, sager, skift sag, skift til en anden sag, min sag, my cases, cases, switch case,"
        " switch cases, my case",
        Wish.FORGET: "glem denne enhed, glem mig, forget this device, forget me",
    }.items()
    for word in _words(words)
}

CHANGES = re.compile(
    r"^(?:(?:jeg|vi) (?:vil|skal) (?:gerne )?|(?:må|kan) (?:jeg|vi) |lad mig |i(?:'d| would) like to |i want to "
    r"|let me |can (?:i|we) |please )?(?:ændre?|ret(?:te)?|skifte?|tilføje?|change|edit|correct|add)\s+(.+)$"
)

ORDINALS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "den første, første, det første, the first, first, first one, the first one, et, en, one",
            "den anden, anden, det andet, andet, the second, second, second one, the second one, to, two",
            "den tredje, tredje, det tredje, the third, third, third one, the third one, tre, three",
            "den fjerde, fjerde, det fjerde, the fourth, fourth, fourth one, fire, four",
            "den femte, femte, det femte, the fifth, fifth, fifth one, fem, five",
            "den sjette, sjette, det sjette, the sixth, sixth, sixth one, seks, six",
        ),
        start=1,
    )
    for word in _words(words)
}
LAST = _words("den sidste, sidste, det sidste, the last, last, last one, the last one, nederste")

ENGLISH = _words(
    "hello, hi, hey, good, morning, afternoon, i, want, to, my, clinic, register, please, the, a, we, are, open, new,"
    " how, can, do, would, like, need, help, english, our, is, this, dental, dentist, doctor, company, you, speak, in,"
    " and, for, have, with, what, close, change, number, order, physiotherapy"
)
DANISH = _words(
    "hej, goddag, godmorgen, jeg, vil, min, klinik, registrere, gerne, vi, er, ny, nyt, hvordan, kan, du, hjælp, vores,"
    " det, dette, tandlæge, læge, virksomhed, og, for, har, med, hvad, lukke, ændre, nummer, bestille, oprette, en, et"
)

# Words that stand in sentences and not in names of persons.
SENTENCES = (DANISH | ENGLISH) - {"du", "en", "do", "van"} | _words(
    "ikke, ved, endnu, senere, kender, skal, mangler, flere, ingen, ja, nej, dont, don, know, not, yet, later, none,"
    " yes, no, they, there, hun, han, der, som, alle, ydernummer, ydernumre, behandlere"
)

# What people call a thing they want to change; the longest name that stands in the words wins.
NAMES: Mapping[str, tuple[str, ...]] = {
    "institution_type": ("type", "slags", "art", "institutionstype", "kind", "kind of place", "klinikkens type"),
    "private": ("privat", "private"),
    "cvr": ("cvr", "cvr-nummer", "cvr nummer", "cvr-nr", "cvr nr", "company number"),
    "company_name": ("virksomhedens navn", "firmanavn", "virksomhedsnavn", "navn", "company name", "name"),
    "company_address": (
        "virksomhedens adresse",
        "adresse",
        "postadresse",
        "address",
        "company address",
        "postal address",
    ),
    "company_phone": ("telefon", "telefonnummer", "tlf", "virksomhedens telefon", "phone", "telephone", "phone number"),
    "company_email": ("e-mail", "email", "mail", "mailadresse", "virksomhedens e-mail", "e-mail address"),
    "company_web": ("hjemmeside", "web", "webadresse", "website", "web page"),
    "company_fax": ("fax", "faxnummer", "fax number"),
    "company_co": ("c o", "co", "co-navn", "c o navn", "c o name", "care of"),
    "same_as_company": ("samme", "samme oplysninger", "same", "klinikkens oplysninger", "clinic details"),
    "clinic_name": ("navn", "name", "klinikkens navn", "kliniknavn", "clinic name", "name of the clinic"),
    "clinic_address": ("adresse", "address", "klinikkens adresse", "klinikadresse", "clinic address"),
    "clinic_phone": (
        "telefon",
        "telefonnummer",
        "tlf",
        "phone",
        "telephone",
        "phone number",
        "klinikkens telefon",
        "clinic phone",
    ),
    "clinic_email": (
        "e-mail",
        "email",
        "mail",
        "e-mail address",
        "klinikkens e-mail",
        "klinikkens mail",
        "clinic e-mail",
        "clinic email",
    ),
    "clinic_web": ("hjemmeside", "web", "website", "klinikkens hjemmeside", "clinic website"),
    "p_number": ("p-nummer", "p nummer", "p-nr", "p nr", "p number", "p-number", "produktionsenhed"),
    "open_from": ("åbningsdato", "dato", "startdato", "åbner", "opens", "opening date", "date", "start date"),
    "visiting_address": ("besøgsadresse", "visiting address"),
    "clinic_fax": ("fax", "faxnummer", "klinikkens fax", "clinic fax"),
    "region": ("region",),
    "speciality": ("speciale", "speciality", "specialty"),
    "practitioner_name": ("navn", "name", "behandlerens navn", "practitioner's name", "practitioners name"),
    "profession": ("faggruppe", "profession", "fag"),
    "ydernummer": ("ydernummer", "ydernr", "provider number"),
    "authorisation_id": ("autorisations-id", "autorisationsid", "autorisation", "authorisation id", "authorization id"),
    "practitioners": ("behandlere", "behandler", "practitioners", "practitioner"),
    "ordering": ("lokationsnummer", "location number", "ean", "gln"),
    "location_number": (
        "mit lokationsnummer",
        "eksisterende lokationsnummer",
        "nuværende lokationsnummer",
        "my location number",
        "present location number",
    ),
    "system": ("system", "journalsystem", "edb-system", "system name"),
    "sent_to": (
        "modtager",
        "modtagende e-mail",
        "lokationsnummeret sendes til",
        "receiving e-mail",
        "receiving email",
        "location number is sent to",
    ),
    "terms": ("betingelser", "vilkår", "terms"),
    "vans": ("vans", "vans-leverandør", "netoperatør", "vans supplier"),
    "subject": ("klinik", "virksomhed", "clinic", "company", "clinic or company", "klinik eller virksomhed"),
    "what": ("hvad der ændres", "ændringen", "what changes", "the change"),
    "where": ("gælder", "hvor", "where", "applies to"),
    "at_clinic": ("klinik", "clinic"),
    "new_address": ("adresse", "address", "ny adresse", "new address"),
    "new_phone": ("telefon", "telefonnummer", "tlf", "telephone", "phone", "phone number"),
    "new_email": ("e-mail", "email", "mail"),
    "new_web": ("hjemmeside", "web", "website"),
    "new_name": ("navn", "name"),
    "new_type": ("type", "klinikkens type", "kind of clinic"),
    "new_system": ("system", "journalsystem", "journal system"),
    "new_vans": ("vans", "vans-leverandør", "vans supplier"),
    "new_sent_to": ("e-mail for lokationsnummeret", "e-mail for the location number", "modtager"),
    "who": ("behandler", "practitioner", "hvem", "who"),
    "last_day": ("sidste dag", "last day", "lukkedato", "dato"),
    "moves_to": ("ny klinik", "new clinic"),
    "valid_from": ("gælder fra", "applies from", "dato", "date", "fra", "skiftet sker", "the switch is on"),
    "organisation_name": ("virksomhed", "company", "organisation", "navn", "name"),
    "sor_code": ("sor-kode", "sor kode", "sor code", "sor code sor-kode"),
    "closes": ("lukkes", "closes", "hvad der lukkes", "what closes"),
    "reason": ("grund", "reason"),
    "successor": ("overtages af", "efterfølger", "taken over by", "successor"),
    "number_fate": ("lokationsnummer", "location number"),
    "more_words": ("bemærkning", "remark"),
    "number_act": ("hvad der skal ske", "what is to happen"),
    "wrong": ("fejlen", "fejl", "the error", "error"),
    "request_act": ("anmodning om", "anmodning", "request to", "request"),
    "request_type": ("type",),
    "request_address": ("adresse", "address"),
    "request_phone": ("telefon", "telefonnummer", "tlf", "telephone", "phone"),
    "request_email": ("e-mail", "email", "mail"),
    "request_web": ("hjemmeside", "web", "website"),
    "request_fax": ("fax", "faxnummer"),
    "request_ydernummer": ("ydernummer", "ydernr"),
    "wants_number": ("lokationsnummer ønskes", "lokationsnummer", "location number wanted", "location number"),
    "request_text": ("ændring eller lukning", "change or closure", "tekst", "text"),
    "case_contact": (
        "kontakt",
        "kontaktperson",
        "din e-mail",
        "your e-mail",
        "kontakt i sagen",
        "contact",
        "contact person",
        "case contact",
    ),
}
