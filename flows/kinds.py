"""The plain kinds of answer: how words become a value, and how a value is kept, compared and shown."""

import datetime as dt
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from flows.addresses import Address, address_from_json, address_to_json, one_line, read_address
from flows.chosen_words import CHOICES
from flows.contacts import read_email, read_phone, shown_phone
from flows.dates import read_date
from flows.errors import InvalidAnswer
from flows.phrases import Phrase, phrase
from flows.questions import Expects, Reading, Several
from flows.sayings import says_no, says_yes
from flows.vocabulary import plain

T = TypeVar("T")


# "Den hedder", "navnet er": what leads to a name is no part of it.
_LEAD = re.compile(
    r"\A(?:(?:ok|okay|ja|jo),? )?(?:(?:den|det|vi|klinikken|virksomheden|firmaet) (?:hedder|kaldes)|navnet er"
    r"|(?:it|we) (?:is|are) called|the name is):? (?=\S)",
    re.IGNORECASE,
)


class Plain(Generic[T]):
    """What most kinds have in common: kept as they are, compared as text, nothing to press."""

    expects = Expects.TEXT

    def store(self, value: T) -> Any:
        """The value as plain JSON data."""
        return value

    def load(self, stored: Any) -> T:
        """The inverse of `store`."""
        value: T = stored
        return value

    def shown(self, stored: Any) -> Phrase:
        """The value as a person reads it."""
        return phrase("value-text", text=str(stored))

    def token(self, stored: Any) -> str:
        """What conditions compare."""
        return str(stored)

    def options(self, _reading: Reading) -> tuple[tuple[Any, Phrase], ...]:
        """The stored values to offer as buttons, with their labels."""
        return ()

    def on(self, stored: Any, _day: dt.date) -> Any:
        """The value itself: it counts on every day."""
        return stored


LONGEST_NAME = 60  # characters: the register has no room for more; what is longer is told in sentences


class Text(Plain[str]):
    """Words of the owner's own, up to a length."""

    def __init__(self, at_most: int) -> None:
        self.at_most = at_most

    def read(self, text: str, _reading: Reading) -> str:
        """The words on one line; raises that they are too long, or that nothing but signs stands there."""
        value, a_name = _LEAD.sub("", " ".join(text.split())), self.at_most <= LONGEST_NAME
        if not any(sign.isalnum() for sign in value):
            raise InvalidAnswer("no-letters" if a_name else "text-no-letters")
        if len(value) > self.at_most:
            raise InvalidAnswer("too-long" if a_name else "text-too-long", given=len(value), limit=self.at_most)
        return value


@dataclass(frozen=True)
class Code(Plain[str]):
    """An identifier or contact fact that its own reader understands."""

    reader: Callable[[str], str]
    expects: Expects = Expects.NUMBER

    def read(self, text: str, _reading: Reading) -> str:
        """The value in its normal form; raises what the reader raises."""
        return self.reader(text)


class Phone(Plain[str]):
    """A telephone number, kept as E.164; six bare digits are Greenlandic or Faroese, and we ask which."""

    expects = Expects.TEL

    def read(self, text: str, _reading: Reading) -> str:
        """The number as E.164; six digits raise `Several`."""
        try:
            return read_phone(text)
        except InvalidAnswer as refused:
            if refused.cause != "phone-six-digits":
                raise
            raise Several(six_digits(text), refused.phrase) from refused

    def shown(self, stored: Any) -> Phrase:
        """The number in groups, with its country code."""
        return phrase("value-text", text=shown_phone(stored))


def six_digits(text: str) -> tuple[tuple[str, Phrase], ...]:
    """What six bare digits may be, with the name of each country as its label; raises where no country has it."""
    found = []
    for region, name in (("GL", "greenland"), ("FO", "faroes")):
        with suppress(InvalidAnswer):
            found.append((read_phone(text, region), phrase(f"country-{name}")))
    if not found:
        raise InvalidAnswer("phone-length", given=6)
    return tuple(found)


class Email(Plain[str]):
    """An e-mail address."""

    expects = Expects.EMAIL

    def read(self, text: str, _reading: Reading) -> str:
        """The address with its domain in small letters."""
        return read_email(text)


class Date(Plain[dt.date]):
    """A day, written in any usual way."""

    expects = Expects.DATE

    def read(self, text: str, reading: Reading) -> dt.date:
        """The day meant, seen from today."""
        return read_date(text, reading.today)

    def store(self, value: dt.date) -> str:
        """The day as `2027-03-01`."""
        return value.isoformat()

    def load(self, stored: Any) -> dt.date:
        """The inverse of `store`."""
        return dt.date.fromisoformat(stored)

    def shown(self, stored: Any) -> Phrase:
        """The day with its weekday."""
        return phrase("value-date", date=self.load(stored))

    def options(self, reading: Reading) -> tuple[tuple[Any, Phrase], ...]:
        """Today, which is the usual answer."""
        return ((reading.today.isoformat(), phrase("option-today")),)


class PostalAddress(Plain[Address]):
    """A postal address in one go; the town follows from the postcode."""

    expects = Expects.ADDRESS

    def read(self, text: str, _reading: Reading) -> Address:
        """The address in its parts."""
        return read_address(text)

    def store(self, value: Address) -> dict[str, Any]:
        """The address by its parts."""
        return address_to_json(value)

    def load(self, stored: Any) -> Address:
        """The inverse of `store`."""
        return address_from_json(stored)

    def shown(self, stored: Any) -> Phrase:
        """The address on one line."""
        return phrase("value-text", text=one_line(self.load(stored)))


class YesNo(Plain[bool]):
    """Yes or no, by word or button; `name` gives the buttons words of their own."""

    expects = Expects.OPTION

    def __init__(self, name: str = "") -> None:
        self._yes, self._no = (f"{name}-yes", f"{name}-no") if name else ("yes", "no")
        self._called = CHOICES.get(name, {})

    def read(self, text: str, _reading: Reading) -> bool:
        """Whether the words mean yes or no; raises `yes-or-no`."""
        said = plain(text)
        if says_yes(said):
            return True
        if says_no(said) or said in self._called.get("no", ()):
            return False
        raise InvalidAnswer("yes-or-no")

    def shown(self, stored: Any) -> Phrase:
        """The words of the button that was, or would have been, pressed."""
        return phrase(self._yes if stored else self._no)

    def token(self, stored: Any) -> str:
        """`yes` or `no`."""
        return "yes" if stored else "no"

    def options(self, _reading: Reading) -> tuple[tuple[Any, Phrase], ...]:
        """Yes first."""
        return ((True, phrase(self._yes)), (False, phrase(self._no)))


class Choice(Plain[str]):
    """One of a few ways to go; the buttons' words are `<name>-<option>` in the phrasebook."""

    expects = Expects.OPTION

    def __init__(self, name: str, *ways: str) -> None:
        self.name, self.ways = name, ways

    def read(self, text: str, _reading: Reading) -> str:
        """The way named by what people call it; what the buttons say is matched before this is asked."""
        said, called = plain(text), CHOICES.get(self.name, {})
        for way in self.ways:
            if said == way or said in called.get(way, ()):
                return way
        raise InvalidAnswer("choose")

    def shown(self, stored: Any) -> Phrase:
        """The words on its button."""
        return phrase(f"{self.name}-{stored}")

    def options(self, _reading: Reading) -> tuple[tuple[Any, Phrase], ...]:
        """All ways, in the order given."""
        return tuple((way, phrase(f"{self.name}-{way}")) for way in self.ways)


class Fact(Plain[str]):
    """Something that is never asked: filled from what the store knows, or by an errand."""

    def read(self, _text: str, _reading: Reading) -> str:
        """Never: no words of an owner's answer it."""
        raise InvalidAnswer("choose")

    def token(self, stored: Any) -> str:
        """Its state, where it is more than one word."""
        return str(stored["state"] if isinstance(stored, dict) else stored)
