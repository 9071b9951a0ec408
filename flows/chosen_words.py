"""What people call the ways of a choice: data for recognising, Danish and English side by side."""

from collections.abc import Mapping

from flows.vocabulary import NO, NONE, YES, words_in

CHOICES: Mapping[str, Mapping[str, frozenset[str]]] = {
    "what": {
        "address": words_in("adresse, ny adresse, flytning, vi flytter, klinikken flytter, vi er flyttet, address,"
                          " new address, we move, we are moving, we have moved"),
        "phone": words_in("telefon, telefonnummer, ny telefon, nyt telefonnummer, tlf, nyt nummer, phone, telephone,"
                        " new phone, new number, phone number"),
        "email": words_in("e-mail, email, mail, ny mail, ny e-mail, mailadresse, new e-mail, new email"),
        "web": words_in("hjemmeside, web, webadresse, ny hjemmeside, website, web page"),
        "name": words_in("navn, nyt navn, vi skifter navn, name, new name"),
        "type": words_in("type, slags, kind, kind of place"),
        "system": words_in("system, nyt system, journalsystem, nyt journalsystem, skift af system, skifter system,"
                         " skifter journalsystem, skifte journalsystem,"
                         " new system, journal system"),
        "vans": words_in("vans, netoperatør, vans-leverandør, vans supplier"),
        "sent_to": words_in("modtager, modtagende e-mail, lokationsnummerets e-mail, receiving e-mail"),
        "practitioner_comes": words_in("ny behandler, ny læge, ny ansat, behandler kommer, en behandler mere, tilføj"
                                     " behandler, new practitioner, new doctor, a practitioner joins"),
        "practitioner_leaves_with": words_in("stopper med ydernummer, tager ydernummeret med, behandler stopper med"
                                           " ydernummer, leaves with ydernummer, takes the ydernummer along"),
        "practitioner_leaves": words_in("behandler stopper, behandler rejser, læge stopper, stopper, rejser,"
                                        " stopper uden ydernummer, practitioner leaves, leaves,"
                                        " leaves without ydernummer"),
        "practitioner_moves": words_in("behandler flytter, flytter klinik, practitioner moves, moves"),
        "owner": words_in("nyt cvr-nummer, nyt cvr, ny selskabsform, selskabsform, ny ejer, ejerskifte, salg, solgt,"
                        " vi sælger, new cvr, new cvr number, new owner, legal form, sale, sold"),
        "further_clinic": words_in("klinik mere, en klinik mere, ny klinik, endnu en klinik, another clinic,"
                                 " further clinic, a new clinic"),
    },
    "reason": {
        "retired": words_in("pension, jeg går på pension, går på pension, stopper på grund af alder, retire, retiring,"
                          " retirement"),
        "sold": words_in("solgt, salg, sælger, klinikken er solgt, sold, sale, selling"),
        "merged": words_in("fusion, lagt sammen, sammenlægning, merged, merger"),
        "legal_form": words_in("selskabsform, ny selskabsform, nyt cvr, nyt cvr-nummer, new cvr number, legal form"),
        "stopped": words_in("stopper, lukker, ophører, konkurs, andet, noget andet, other, bankrupt, stopped, closing"),
    },
    "parted": {
        "all": YES | words_in("luk alt, luk det hele, luk alle, close all, close everything, close them all"),
        "choose": NO | words_in("vælg igen, choose again"),
    },
    "number_fate": {
        "closes": words_in("lukkes, luk, nedlæg, close, close it, closes"),
        "goes_on": words_in("overtages, går videre, efterfølger, successor, taken over, goes on"),
        "team": words_in("ved ikke, ved jeg ikke, det ved jeg ikke, i dont know, dont know, don t know"),
    },
    "number_act": {
        "order": words_in("bestil, bestille, nyt, order, order one, new"),
        "switch": words_in("skift, skift system, nyt system, system, switch, switch system, new system"),
        "give_back": words_in("giv tilbage, aflever, luk, opsig, give back, return, close"),
    },
    "seen": {"change": words_in("ændr, ret, change"), "report": words_in("fejl, meld fejl, report"),
             "other": words_in("en anden, another")},
    "no_orders": {"other_act": words_in("noget andet, something else"), "pause": words_in("gem, save")},
    "large": {"request": YES | words_in("anmod, anmodning, send en anmodning, request, send a request"),
              "other": NO | words_in("en anden, noget andet, another, another one")},
    "owner": {
        "close": words_in("luk, lukke, luk den gamle, close, close the old one"),
        "register": words_in("registrér, opret, registrer den nye, register, register the new one"),
        "other_change": words_in("en anden ændring, noget andet, another change, something else"),
    },
    "ordering": {
        "none": NONE | words_in("nej tak, vi skal ikke have et, ikke nu, no thanks, not now, vi har ikke brug for det,"
                               " senere, måske senere, nej ikke nu, nej det har vi ikke"),
        "existing": words_in("har, vi har et, jeg har et, ja vi har et, har allerede, eksisterende, existing, have one,"
                           " we have one, i have one, already have one, har et, det har vi, ja det har vi,"
                           " det har jeg"),
        "order": words_in("bestil, bestille, bestil et, ja bestil, nyt, ja tak, ja gerne, ja, order, order one,"
                        " a new one, bestil et til os, vi vil gerne bestille et, ja vi vil gerne bestille et,"
                        " order please, yes, yes please"),
    },
    "same_as_company": {
        "no": words_in("anden adresse, en anden adresse, andet navn, et andet navn, anden telefon, andet telefonnummer,"
                     " noget er anderledes, anderledes, forskellig, forskellige, ikke samme, another address, different"
                     " address, a different address, another name, a different name, different, not the same"),
    },
    "already": {
        "go_on": YES | words_in("fortsæt, fortsæt alligevel, videre, go on, continue, continue anyway"),
        "stop": NO | words_in("stop her, stop here"),
        "contact": words_in("kontakt, hvem, contact, who"),
    },
    "request_act": {
        "create": words_in("opret, ny, nyt, create, new"), "change": words_in("ændr, ændring, ret, change"),
        "close": words_in("luk, lukning, nedlæg, close, closure"),
    },
    "elsewhere": {"request": YES | words_in("anmod, anmodning, send anmodning, send en anmodning, request,"
                                          " send a request"),
                  "other_type": words_in("en anden type, anden type, another type"), "pause": words_in("gem, save")},
    "terms": {
        "decline": NO | words_in("afvis, afslå, bestil ikke, ikke nu, decline, dont order, don t order, not now"),
    },
}  # fmt: skip
