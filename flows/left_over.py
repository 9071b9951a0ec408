"""What a message held beside the answers that were taken from it: nothing of it vanishes without a word."""

from collections.abc import Iterable

from flows.contacts import shown_phone
from flows.phrases import phrase
from flows.taking_apart import Found
from flows.talk import Talk
from flows.vocabulary import ABOUT_CONTACTS, NO_NAMES, plain

SMALL = NO_NAMES | ABOUT_CONTACTS
LONGEST = 60


def say_left_over(talk: Talk, found: Found, used: Iterable[str]) -> None:
    """Name what nothing was made of; `used` are the fields of `Found` of which the first fact was taken."""
    left = [*_facts(found, frozenset(used)), *(line for line in found.rest if not _small(line))]
    if left:
        quoted = tuple(phrase("value-quoted", text=each[:LONGEST]) for each in dict.fromkeys(left))
        talk.say("left-over", words=quoted)


def _facts(found: Found, used: frozenset[str]) -> list[str]:
    """The facts that were recognised, and that nobody asked for here."""
    several = {"phones": found.phones, "faxes": found.faxes, "emails": found.emails, "webs": found.webs}
    single = {"cvr": found.cvr, "p_number": found.p_number, "ydernummer": found.ydernummer}
    left = [(name, piece.value) for name, pieces in several.items() for piece in pieces[name in used :]]
    left += [(name, piece.value) for name, piece in single.items() if piece is not None and name not in used]
    return [shown_phone(value) if name in {"phones", "faxes"} else value for name, value in left]


def _small(line: str) -> bool:
    """Whether only such words are left as stand around facts: "og vi har"."""
    return frozenset(plain(line).split()) <= SMALL
