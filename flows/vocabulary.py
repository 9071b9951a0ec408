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
SAME = _words("samme, det samme, de samme, same, the same, uændret, behold, behold det, keep, keep it, som det var")
CHOICES: Mapping[str, Mapping[str, frozenset[str]]] = {
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
    "elsewhere": {"other_type": _words("en anden type, anden type, another type"), "pause": _words("gem, save")},
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
        Wish.FORGET: "glem denne enhed, glem mig, forget this device, forget me",
        Wish.NO_REMINDERS: "ingen påmindelser, ikke flere påmindelser, stop påmindelser, slå påmindelser fra,"
        " ingen flere påmindelser, no reminders, no more reminders, stop reminders, stop reminding me, dont remind me,"
        " don t remind me, unsubscribe, afmeld, afmeld påmindelser, mind mig ikke om det",
        Wish.REMINDERS: "påmindelser, send påmindelser, slå påmindelser til, mind mig om det, reminders,"
        " send reminders, remind me, turn on reminders",
    }.items()
    for word in _words(words)
}

# "Vent til 1. marts", "remind me on 1 March"; the day is read by `flows.dates`.
LAY_ASIDE = re.compile(
    r"^(?:(?:jeg|vi) (?:vil|skal) (?:gerne )?|(?:please|can we|let us|lets) )?"
    r"(?:(?:vent|vente|pause|hold pause|park[eé]r|læg (?:det|den|registreringen) til side|wait|hold|park|pause it)"
    r"(?: med (?:det|registreringen|resten))? (?:ind)?(?:til|until|till|to)"
    r"|(?:på)?mind mig (?:om (?:det|registreringen) )?(?:igen )?(?:den|på)|spørg (?:mig )?igen|vend tilbage|kom tilbage"
    r"|remind me(?: again)? on|ask(?: me)? again(?: on)?|come back(?: on)?) (.+)$"
)
LAY_ASIDE_FOR = re.compile(
    r"^(?:vent|pause|hold pause|wait|mind mig om det om|remind me in)(?: i| for)? "
    r"(\w+ (?:dage?|uger?|måned(?:er)?|days?|weeks?|months?))$"
)

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
    "case_contact": ("kontakt", "kontaktperson", "kontakt i sagen", "contact", "contact person", "case contact"),
}
