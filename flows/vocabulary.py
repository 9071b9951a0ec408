"""The words an owner may use for what is built in: data for recognising, Danish and English side by side."""

import re
from collections.abc import Mapping

from flows.heard import Wish

_SIGNS = re.compile(r"[^\w\s&+@-]|_")


def plain(text: str) -> str:
    """Words for comparing: small letters, no punctuation, single spaces, no leading slash."""
    return " ".join(_SIGNS.sub(" ", text.lower()).split())


def words_in(text: str) -> frozenset[str]:
    """The words, or groups of words, that stand between commas."""
    return frozenset(word.strip() for word in text.split(","))


YES = words_in(
    "ja, j, jep, jo, jada, oki, okay da, ja tak,"
    " yes, y, yep, yeah, ok, okay, det er rigtigt, rigtigt, korrekt, det passer, det stemmer,"
    " passer, stemmer, bekræft, confirm, correct, that is right, thats right, sure, selvfølgelig, gerne, accepter,"
    " jeg accepterer, accepterer, accepteret, i accept, accept, agree, i agree, godkend, det er os, det er den,"
    " passer fint, alt er ens"
)
NO = words_in(
    "nej, n, nej tak, niks, nix, næ, næh, ikke helt,"
    " nope, no, no thanks, not, forkert, det er forkert, wrong, passer ikke, ikke rigtigt"
)
# Words around a yes or a no that leave it what it is: "ja, det har den", "nej det passer ikke".
AROUND = words_in(
    "det, den, de, vi, jeg, os, har, er, gør, vil, gerne, tak, selvfølgelig, alt, alle, hele, helt, rigtigt, korrekt,"
    " passer, stemmer, samme, fint, nok, da, ja, jo,"
    " accepterer, godkender, it, is, we, i, they, do, does, are, have, that, right,"
    " correct, please, thanks, the, same, accept, agree"
)
DONT_KNOW = words_in(
    "ved ikke, ved ikke endnu, ved jeg ikke, det ved jeg ikke, jeg ved det ikke, jeg ved ikke, aner det ikke,"
    " dont know, i dont know, don t know, i don t know, no idea, not sure"
)
NOT_YET = DONT_KNOW | words_in(
    "ikke endnu, endnu ikke, har ikke, har ikke endnu, det har jeg ikke, det har vi ikke, kommer senere, senere,"
    " not yet, dont have it, i dont have it, later, don t have it"
)
NONE = words_in(
    "ingen, nej, ikke nogen, ingen har, nul, 0, none, nobody, no one, no, har ingen, vi har ingen, der er ingen,"
    " ingen behandlere, intet, ikke noget, nothing"
)
NO_MORE = words_in(
    "ikke flere, nej, ingen flere, færdig, det var det, no more, thats all, that s all, that is all, done, no, ingen"
)
EVERY = words_in(
    "alle, alle sammen, dem alle, dem alle sammen, begge, begge to, begge klinikker, alle klinikker, all, all of them,"
    " both, both clinics, both of them, all clinics"
)
WHOLE = words_in(
    "hele virksomheden, virksomheden, det hele, alt, alt sammen, hele firmaet, the whole company, the company,"
    " everything, all of it"
)
SAME = words_in(
    "samme, den samme, som virksomheden, alt er det samme, det hele er det samme, alt det samme,"
    " everything is the same, behold svaret, keep the answer,"
    " det samme, de samme, same, the same, uændret, behold, behold det, keep, keep it, som det var"
)
OTHER = words_in("andet, et andet, noget andet, other, another, something else, et andet system, another system")
ALL_RIGHT = words_in("send, send det, send ind, indsend, submit, send it, ja send, yes send, jeg erklærer og sender")

RECEIPT = words_in(
    "kvittering, kvitteringen, min kvittering, vis kvittering, receipt, my receipt, the receipt, show receipt"
)

GO_ON = words_in(
    "fortsæt, vi fortsætter, jeg fortsætter, lad os fortsætte, videre, gå videre, go on, continue, carry on"
)

# What is said when all is done; nothing is asked for.
THANKS = words_in(
    "tak, mange tak, tusind tak, tak for hjælpen, tak for hjælp, tak skal du have, tak skal i have, super, super tak,"
    " perfekt, fint, fint tak, ok, okay, ok tak, det var det, det var alt, ikke mere, farvel, hej hej, thanks,"
    " thank you, many thanks, thanks a lot, ok thanks, great, perfect, that is all, thats all, bye, goodbye"
)

ANOTHER = words_in(
    "en klinik mere, en klinik til, endnu en klinik, tilføj klinik, tilføj en klinik, flere klinikker, another clinic,"
    " one more clinic, add clinic, add a clinic, add another clinic"
)

ANOTHER_CHANGE = words_in(
    "tilføj en ændring, tilføj ændring, en ændring mere, en ændring til, endnu en ændring, flere ændringer,"
    " jeg har flere ændringer, vi har flere ændringer, jeg har en ændring mere, vi har en ændring mere, add a change,"
    " another change, one more change, more changes, add another change"
)

MANY_UNITS = words_in(
    "flere enheder, mange enheder, vi har flere enheder, vi har mange enheder, regneark, jeg har et regneark,"
    " many units, several units, more units, we have many units, spreadsheet, i have a spreadsheet"
)

WISHES: Mapping[str, Wish] = {
    word: wish
    for wish, words in {
        Wish.START: "start, begynd, forfra fra starten, hjem, home",
        Wish.HELP: "hjælp, hjælp mig, hvorfor, hvorfor spørger du, hvad betyder det, forstår ikke, help, why, "
        "help me, why do you ask, what does that mean, what is that, hvad er det, hvad mener du, ?",
        Wish.REPEAT: "gentag, igen, sig det igen, repeat, again, say again, hvad spurgte du om,"
        " gentag spørgsmålet, repeat the question",
        Wish.BACK: "tilbage, gå tilbage, forrige, back, go back, previous",
        Wish.SKIP: "spring over, spring det over, overspring, skip, skip it, pass",
        Wish.CHANGE: "ændr, ret, ændre, rette, ændr noget, ret noget, change, edit, change something,"
        " ret et svar, change an answer",
        Wish.STATUS: "status, hvor langt er jeg, hvor langt er vi, hvad mangler, how far, whats left, progress",
        Wish.PAUSE: "pause, hold pause, vent, senere i dag, fortsæt senere, jeg vender tilbage, continue later,"
        " take a break",
        Wish.CANCEL: "annuller, afbryd, stop, fortryd, cancel, stop it, quit, exit, afslut, abort,"
        " stop sagen, stop registreringen, stop ændringen, stop lukningen, stop sagen om lokationsnummer,"
        " stop anmodningen, stop opslaget, stop meldingen, stop the case, stop the registration, stop the change,"
        " stop the closure, stop the case about a location number, stop the request, stop the look up, stop the report",
        Wish.START_OVER: "start forfra, begynd forfra, forfra, start over, restart, begin again, start again",
        Wish.PERSON: "menneske, et menneske, kontakt et menneske, tal med et menneske, medarbejder, contact a person,"
        " person, en person, tal med en person, human, agent, a person, talk to a person, talk to someone,"
        " ring til mig, tal med nogen, jeg vil tale med et menneske, jeg vil gerne tale med et menneske,"
        " jeg vil gerne tale med nogen, kan jeg tale med et menneske, kan jeg tale med nogen,"
        " i want to talk to a person, i would like to talk to a person, can i talk to a person, can i talk to someone,"
        " er du et menneske, er du en robot, are you human, are you a robot",
        Wish.MESSAGE: "skriv en besked, læg en besked, efterlad en besked, leave a message, write a message",
        Wish.WITHDRAW: "jeg klarer det selv, jeg klarer mig, ikke nødvendigt længere, ikke længere nødvendigt,"
        " det er løst, jeg klarer mig nu, tilbage til robotten, fortsæt med robotten, afslut samtalen, back to the bot,"
        " go on with the bot, end the conversation, i can manage now, i can manage, i will manage, no longer needed,"
        " it is solved, never mind",
        Wish.TOPICS: "hjælp og viden, viden, emner, faq, ofte stillede spørgsmål, help and knowledge, topics,"
        " knowledge, help topics",
        Wish.DANISH: "dansk, på dansk, danish, in danish",
        Wish.ENGLISH: "english, engelsk, in english, på engelsk, speak english",
        Wish.MORE: "mere, flere valg, menu, more, more choices",
        Wish.MOVE: "fortsæt et andet sted, flyt, kode, skift til telefon, skift til computer, continue elsewhere, move,"
        " code, resume code, fortsæt på en anden enhed, continue on another device",
        Wish.PHONE_CODE: "telefonkode, telefonkoden, min telefonkode, phone code, my phone code, telephone code",
        Wish.MORE_FACTS: "flere oplysninger, tilføj oplysninger, more details, add details",
        Wish.NUMBER: "hvor er mit nummer, hvor er mit lokationsnummer, hvornår får jeg mit nummer, hvornår kommer mit"
        " nummer, hvornår får jeg mit lokationsnummer, when do i get my number, where is my number,"
        " where is my location number",
        Wish.MINE: "mine sager, mine, sager, skift sag, skift til en anden sag, min sag, my cases, cases, switch case,"
        " switch cases, my case",
        Wish.CHECKLIST: "huskeliste, huskelisten, min huskeliste, vis huskeliste, vis huskelisten, tjekliste,"
        " checkliste, hvem skal have besked, hvem skal vide det, hvem skal jeg give besked, checklist, my checklist,"
        " the checklist, show checklist, to do list, who must know, who should i tell, who must i tell,"
        " who else must know",
        Wish.SHEET: "ark til leverandøren, ark til systemleverandøren, leverandørark, ark, supplier sheet,"
        " sheet for the supplier, sheet for my supplier, the sheet, sheet",
        Wish.HANDOVER: "overdragelseskode, overdragelseskoden, vis overdragelseskoden, hvor er overdragelseskoden,"
        " hvor finder jeg overdragelseskoden, ny overdragelseskode, jeg har mistet overdragelseskoden,"
        " jeg har en overdragelseskode, vi har en overdragelseskode, jeg har fået en overdragelseskode,"
        " handover code, the handover code, show the handover code, where is the handover code, new handover code,"
        " i have a handover code, we have a handover code, i lost the handover code",
        Wish.COPY: "kopi af mine oplysninger, kopi af mine data, en kopi af mine oplysninger, en kopi af mine data,"
        " jeg vil have en kopi af mine oplysninger, jeg vil gerne have en kopi af mine oplysninger,"
        " jeg vil gerne have en kopi af mine data, hvad har i om mig, alt i har om mig, indsigt, aktindsigt,"
        " a copy of my data, copy of my data, a copy of my information, copy of my information,"
        " i want a copy of my data, i would like a copy of my data, give me a copy of my data,"
        " can i have a copy of my data, what do you have about me, download my data, export my data",
        Wish.COPY_DATA: "kopi som json, kopi som data, kopi af mine oplysninger som json, kopi af mine data som json,"
        " json, copy as json, copy as data, a copy of my data as json, copy of my data as json",
        Wish.FORGET: "glem denne enhed, glem mig, forget this device, forget me",
        Wish.NO_REMINDERS: "ingen påmindelser, ikke flere påmindelser, stop påmindelser, slå påmindelser fra,"
        " ingen flere påmindelser, no reminders, no more reminders, stop reminders, stop reminding me, dont remind me,"
        " don t remind me, unsubscribe, afmeld, afmeld påmindelser, mind mig ikke om det",
        Wish.REMINDERS: "påmindelser, send påmindelser, slå påmindelser til, mind mig om det, reminders,"
        " send reminders, remind me, turn on reminders",
        Wish.TEMPLATE: "skabelon, skabelonen, hent skabelon, hent skabelonen, send skabelonen, template, the template,"
        " get the template, send the template",
    }.items()
    for word in words_in(words)
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

# How an owner's own question begins, where words are no answer.
QUESTION = re.compile(
    r"(?:hvad|hvor|hvorfor|hvordan|hvilke[nt]?|hvem|skal (?:jeg|vi)|behøver|what|where|why|how|which|who|do (?:i|we)"
    r"|must (?:i|we))\b"
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
    for word in words_in(words)
}
LAST = words_in("den sidste, sidste, det sidste, the last, last, last one, the last one, nederste")

ENGLISH = words_in(
    "hello, hi, hey, good, morning, afternoon, i, want, to, my, clinic, register, please, the, a, we, are, open, new,"
    " how, can, do, would, like, need, help, english, our, is, this, dental, dentist, doctor, company, you, speak, in,"
    " and, for, have, with, what, close, change, number, order, physiotherapy"
)
DANISH = words_in(
    "hej, goddag, godmorgen, jeg, vil, min, klinik, registrere, gerne, vi, er, ny, nyt, hvordan, kan, du, hjælp, vores,"
    " det, dette, tandlæge, læge, virksomhed, og, for, har, med, hvad, lukke, ændre, nummer, bestille, oprette, en, et"
)

# Words that stand in sentences and not in names of persons.
SENTENCES = (DANISH | ENGLISH) - {"du", "en", "do", "van"} | words_in(
    "ikke, ved, endnu, senere, kender, skal, mangler, flere, ingen, ja, nej, dont, don, know, not, yet, later, none,"
    " yes, no, they, there, hun, han, der, som, alle, ydernummer, ydernumre, behandlere, mig, selv, os, noget, nogen,"
    " kun, bare, begge, springer, over, tak, me, myself, us, any, only, just, both, thanks, hvem, who"
)
# Words for what is asked that are no names of anything: "adressen", "det hele".
THINGS = words_in(
    "adresse, adressen, telefon, telefonen, telefonnummer, telefonnummeret, tlf, mail, mailen, e-mail, e-mailen, email,"
    " navn, navnet, hjemmeside, hjemmesiden, address, phone, telephone, name, website, hele, alt, intet, everything,"
    " nothing, all, den, samme, same, første, anden, andet, andre, sidste, lidt, vent, hallo, er, ok, it, too, også"
)
_TRADES = words_in(
    "clinic, dental, dentist, doctor, company, physiotherapy, klinik, tandlæge, læge, virksomhed, behandlere, care,"
    " our, min, my, vores"
)
NO_NAMES = (SENTENCES | THINGS) - _TRADES
ABOUT_CONTACTS = words_in(
    "skriv, send, ring, til, på, min, mit, vores, mail, e-mail, email, mailadresse, adresse, tlf, telefon,"
    " mobil, telefonnummer, kontakt, navn, hedder, write, phone, tel, mobile, name, at, call, contact"
)
NEGATIONS = words_in("ikke, ingen, nej, not, none, no, dont, don")
UNSURE = words_in("ved, kender, endnu, senere, mangler, know, yet, later")
