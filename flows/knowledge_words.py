"""The words by which an owner asks about a topic: data for recognising, Danish and English side by side."""

import re
from collections.abc import Mapping

from flows.knowledge import QUEUE_OF, Topic
from flows.sayings import Alike
from flows.vocabulary import plain

# What is asked after: "hvad er et ...", "where do I find my ...".
_NOUNS: Mapping[Topic, str] = {
    Topic.SOR: "sor, sor-registret, sundhedsvæsenets organisationsregister, organisationsregistret, registret,"
    " register",
    Topic.LOCATION_NUMBER: "lokationsnummer, lokationsnummeret, lokationsnumre, lokations nummer, ean, ean-nummer,"
    " ean nummer, gln, gln-nummer, gln nummer, location number, location numbers, ean number, gln number,"
    " elektronisk postkasse, electronic mailbox",
    Topic.NUMBERS: "numre, numrene, forskellige numre, alle de numre, numbers, different numbers, all these numbers",
    Topic.CVR: "cvr, cvr-nummer, cvr nummer, cvr-nummeret, cvr-nr, cvr nr, cvr number, cvr-number, company number",
    Topic.P_NUMBER: "p-nummer, p nummer, pnummer, p-nummeret, p-numre, p-nr, p nr, p number, p-number,"
    " produktionsnummer, produktionsenhed, production unit, production unit number",
    Topic.YDERNUMMER: "ydernummer, ydernummeret, ydernumre, ydernr, yder nummer, provider number, ydernumber",
    Topic.SOR_CODE: "sor-kode, sor kode, sorkode, sor-koden, sor-id, sor id, sor-nummer, sor nummer, sor code,"
    " sor-code, sor number",
}
# What is said in these very words, and nothing else.
_SAYINGS: Mapping[Topic, str] = {
    Topic.NUMBERS: "hvilket nummer er hvilket, hvilke numre, hvilket nummer, which number is which, which number",
    Topic.GUIDE: "vejledning, vejledningen, brugervejledning, guide, guiden, manual, guidance, instructions",
    Topic.SUPPORT: "support, supporten, kontakt support, contact support, telefontid, telefontider, åbningstid,"
    " åbningstider, hvornår har i åbent, har i åbent, hvornår åbner i, opening hours, when are you open, are you open,"
    " when do you open",
    Topic.PROFESSIONAL: "faglig support, faglig hjælp, sor-teamet, sor teamet, sor support, professional support,"
    " the sor team, sor team",
    Topic.TECHNICAL: "teknisk support, teknisk hjælp, it-support, it support, servicedesk, service desk,"
    " technical support, technical help",
    Topic.OUT_OF_ORDER: "tekniske problemer, teknisk fejl, det virker ikke, siden virker ikke, technical problems,"
    " it does not work, it doesnt work",
    Topic.PRIVACY: "databeskyttelse, privatliv, privatliv og cookies, cookies, gdpr, persondata, personoplysninger,"
    " hvad gemmer i, hvad gemmer i om mig, hvad gemmer du, hvor længe gemmer i, hvor længe gemmer i det,"
    " hvor længe gemmer i mine svar, slet mine data, slet mine oplysninger, hvordan sletter jeg mine data,"
    " hvordan sletter jeg mine oplysninger, data protection, privacy, privacy policy, personal data,"
    " what do you keep, what do you store, what do you save, what do you keep about me, how long do you keep it,"
    " how long do you keep my data, how long do you keep my answers, delete my data, how do i delete my data",
    Topic.ACCESSIBILITY: "tilgængelighed, tilgængelighedserklæring, tilgængelighedserklæringen, skærmlæser,"
    " webtilgængelighed, accessibility, accessibility statement, screen reader",
}


def _named(words: Mapping[Topic, str]) -> dict[str, Topic]:
    return {plain(word): topic for topic, each in words.items() for word in each.split(",")}


NOUNS, SAYINGS = _named(_NOUNS), _named(_SAYINGS)
NAMES = NOUNS | SAYINGS
# By which a queue is asked for; what does not work may be talk with a person who is there.
QUEUES_NAMED = {words for words, topic in NAMES.items() if topic in QUEUE_OF}

_WHAT = (
    r"hvad (?:er|betyder)|hva er|what (?:is|are|does)|what s|whats|forklar(?: mig)?|explain|fortæl(?: mig)? om"
    r"|tell me about|(?:jeg )?ved ikke hvad|i don ?t know what"
)
_WHERE = (
    r"hvor (?:finder|får) (?:jeg|vi|man)|hvor står|hvordan finder (?:jeg|vi|man)|where (?:do|can) (?:i|we) (?:find|get)"
    r"|how do (?:i|we) find"
)
_ASKED = re.compile(rf"(?:{_WHAT}|{_WHERE}) (.+)")
_BEFORE = re.compile(r"(?:et|en|den|det|de|a|an|the|mit|min|mine|vores|virksomhedens|klinikkens|my|our) ")
_BEHIND = re.compile(r" (?:er|is|are|betyder|means?|for noget|egentlig|stands for)$")
_DIFFERENCE = re.compile(r"\b(?:forskel(?:len)?|difference)\b")
_SHORTEST = 6  # letters, of which one may be wrong: names of numbers are short, and like each other
_LONGEST = 80  # letters: whoever asks about a topic is brief
# Laid out once: they are compared with whatever is said.
_NOUNS_ALIKE, _SAYINGS_ALIKE, _NAMES_ALIKE = (Alike(words, _SHORTEST) for words in (NOUNS, SAYINGS, NAMES))


def topic(text: str) -> Topic | None:
    """The topic these words ask about; a question may be a letter or two wrong."""
    said = plain(text)
    if not said or len(said) > _LONGEST:
        return None
    if said in SAYINGS:
        return SAYINGS[said]
    if _DIFFERENCE.search(said) and any(f" {noun} " in f" {said} " for noun in NOUNS):
        return Topic.NUMBERS
    if asked := _ASKED.fullmatch(said):
        return _nearest(_BEHIND.sub("", _BEFORE.sub("", asked[1], count=1)), NOUNS, _NOUNS_ALIKE)
    return _nearest(said, SAYINGS, _SAYINGS_ALIKE) if text.rstrip().endswith("?") else None


def topic_nearly(text: str) -> Topic | None:
    """The topic whose bare name these words are, also with a letter or two wrong."""
    said = plain(text)
    return None if len(said) > _LONGEST else _nearest(said, NAMES, _NAMES_ALIKE)


def _nearest(said: str, named: Mapping[str, Topic], alike: Alike) -> Topic | None:
    if said in named:
        return named[said]
    near = {named[words] for words in alike.near(said)}
    return near.pop() if len(near) == 1 else None
