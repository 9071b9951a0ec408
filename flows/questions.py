"""What can be asked: one question, how its answer is read, and when it is asked at all."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from flows.conditions import ALWAYS, Condition, Is
from flows.errors import Refusal
from flows.phrases import Phrase, phrase
from flows.validity import Dated

T = TypeVar("T")


class Expects(StrEnum):
    """What kind of input fits best, so that each channel can do its best."""

    TEXT = "text"
    NUMBER = "number"
    EMAIL = "email"
    TEL = "tel"
    URL = "url"
    DATE = "date"
    ADDRESS = "address"
    SEARCH = "search"
    OPTION = "option"
    TABLE = "table"  # a file with rows, or lines of text
    ORGANISATION = "organisation"  # by number or name, as the register holds it


class Asking(StrEnum):
    """How a question comes to be answered."""

    ASKED = "asked"
    OFFERED = "offered"  # at the review, not asked
    FACT = "fact"  # filled from what the store knows; never asked
    ERRAND = "errand"  # filled by what is fetched outside; never asked
    ENDING = "ending"  # says that this way ends here; never answered


UNASKED = frozenset({Asking.FACT, Asking.ERRAND})


@dataclass(frozen=True, slots=True)
class Reading:
    """What a kind may look at beside the words: the day, and the answers visible from the place."""

    today: dt.date
    seen: Callable[[str], Any]  # the stored value of an earlier answer by question key, or None
    found: tuple[Mapping[str, Any], ...] = ()  # the companies that the words just heard may mean, as `flows.standing`


class Several(Refusal):
    """The words fit several values; each is offered with its label."""

    def __init__(self, candidates: tuple[tuple[Any, Phrase], ...], said: Phrase | None = None) -> None:
        super().__init__(said or phrase("several-fit"))
        self.candidates = candidates


class Kind(Protocol[T]):
    """How one kind of answer is read, kept, compared and shown."""

    @property
    def expects(self) -> Expects:
        """What kind of input fits best."""

    def read(self, text: str, reading: Reading) -> T:
        """The value the words stand for; raises `InvalidAnswer` or `Several`."""

    def store(self, value: T) -> Any:
        """The value as plain JSON data."""

    def load(self, stored: Any) -> T:
        """The inverse of `store`."""

    def shown(self, stored: Any) -> Phrase:
        """The value as a person reads it."""

    def token(self, stored: Any) -> str:
        """What conditions compare."""

    def options(self, reading: Reading) -> tuple[tuple[Any, Phrase], ...]:
        """The stored values to offer as buttons, with their labels."""

    def on(self, stored: Any, day: dt.date) -> Any:
        """What a stored value is on a day: itself, or what has taken its place; None where nothing has."""


Check = Callable[[T, Reading], None]


@dataclass(frozen=True, slots=True)
class Remark:
    """Something said once an answer is one of these values; `once` says it a single time per draft."""

    key: str
    values: frozenset[str]
    once: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Question(Dated, Generic[T]):
    """One thing asked, how its answer is read, and when it is asked at all. Keys never change: they are stored.

    It may be asked on certain days only; another question then follows it, with a key of its own.
    """

    key: str
    kind: Kind[T]
    checks: tuple[Check[T], ...] = ()
    cautions: tuple[Check[T], ...] = ()  # what they raise is a warning: a yes lets it stand
    when: Condition = ALWAYS
    needed: bool = True
    not_yet: bool = False  # "not yet" is an answer; the dossier says that it is open
    asking: Asking = Asking.ASKED
    suggests: tuple[str, ...] = ()  # questions whose answer is offered as this one's, the first that has one
    takes: bool = False  # takes the suggestion without asking, where there is one
    rests_on: tuple[str, ...] = ()  # when one of these is answered otherwise, this one is asked anew
    remarks: tuple[Remark, ...] = ()
    echoed: bool = False  # what was understood is read back with the next prompt
    errand: str = ""  # the errand that answers it
    autocomplete: str = ""  # the web's token for browsers that know the answer
    said_as: str = ""  # the key of the question whose phrases it shares
    replaces: str = ""  # the fact in the register that this answer takes the place of
    reviewed: bool = True  # False: what decides the way, and is no fact of the dossier's for an owner to read
    default: Any = field(default=None)  # the stored value that counts while an offered question is open

    def is_(self, *values: str) -> Is:
        """The condition that this question is asked and has one of these answers, as its kind compares them."""
        return Is(self.key, frozenset(values))

    @property
    def never_asked(self) -> bool:
        """Whether no owner is ever asked it: it is filled from elsewhere, or would be offered where nobody reads it."""
        return self.asking in UNASKED or (self.asking is Asking.OFFERED and not self.reviewed)

    def words(self, part: str) -> str:
        """The phrasebook key of a part of this question: ask, label, hint, why."""
        return f"{self.said_as or self.key}-{part}"
