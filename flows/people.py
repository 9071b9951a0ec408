"""The kinds of answer that name people: practitioners with a ydernummer, and whom we write to about the case."""

from dataclasses import dataclass
from typing import Any

from flows.contacts import emails_in, phones_in, read_email, shown_phone
from flows.errors import InvalidAnswer
from flows.kinds import Plain
from flows.phrases import Phrase, phrase
from flows.questions import Expects, Reading
from flows.sayings import says_none
from flows.vocabulary import ABOUT_CONTACTS, NO_MORE, SENTENCES, plain


@dataclass(frozen=True, slots=True)
class CaseContact:
    """Who gets the receipt and our questions; never published."""

    name: str
    email: str
    phone: str


class CaseContactKind(Plain[CaseContact]):
    """Whom we write to about the case: an e-mail address, with a name and a telephone number if given."""

    expects = Expects.EMAIL

    def read(self, text: str, _reading: Reading) -> CaseContact:
        """The contact in the words; without an e-mail address raises the cause for it."""
        emails = emails_in(text)
        if not emails:
            return CaseContact("", read_email(text), "")
        phones = phones_in(text, cvr_too=False)
        rest = text
        for start, end, _ in sorted((*emails, *phones), reverse=True):
            rest = rest[:start] + " " + rest[end:]
        # "Skriv til", "min mail er": words around an address are no name.
        name = " ".join(word for word in rest.split() if plain(word) and plain(word) not in SENTENCES | ABOUT_CONTACTS)
        name = name.strip(" ,;:<>()-")
        if len(name) > 60:
            raise InvalidAnswer("too-long", given=len(name), limit=60)
        return CaseContact(name, emails[0][2], phones[0][2] if phones else "")

    def store(self, value: CaseContact) -> dict[str, str]:
        """The contact by its parts."""
        return {"name": value.name, "email": value.email, "phone": value.phone}

    def load(self, stored: Any) -> CaseContact:
        """The inverse of `store`."""
        return CaseContact(stored["name"], stored["email"], stored["phone"])

    def shown(self, stored: Any) -> Phrase:
        """Name, e-mail and telephone, those that there are."""
        phone = shown_phone(stored["phone"]) if stored["phone"] else ""
        parts = [part for part in (stored["name"], stored["email"], phone) if part]
        return phrase("value-text", text=", ".join(parts))


class Gathering(Plain[str]):
    """Whether there are (more) items of a repeating section; an item's facts in its place add the item.

    The answer is `none` or `no_more`; the turn takes anything else apart as items.
    """

    expects = Expects.TEXT

    def __init__(self, collection: str) -> None:
        self.collection = collection

    def read(self, text: str, _reading: Reading) -> str:
        """`none` or `no_more`, if the words say so; otherwise raises `practitioner-shape`."""
        said = plain(text)
        if says_none(said):
            return "none"
        if said in NO_MORE:
            return "no_more"
        raise InvalidAnswer("practitioner-shape")

    def shown(self, stored: Any) -> Phrase:
        """Words for none, or for the end of the list."""
        return phrase(f"{self.collection}-{stored}")
