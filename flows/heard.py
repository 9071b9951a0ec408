"""What can be heard from an owner or from the outside, the same for every channel."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias


class Wish(StrEnum):
    """What an owner may ask for at any time, by word, command or button."""

    START = "start"
    HELP = "help"
    REPEAT = "repeat"
    BACK = "back"
    SKIP = "skip"
    CHANGE = "change"
    STATUS = "status"
    PAUSE = "pause"
    CANCEL = "cancel"
    START_OVER = "start_over"
    PERSON = "person"
    MESSAGE = "message"  # to staff, who read it later
    WITHDRAW = "withdraw"  # no person is wanted any more
    TOPICS = "topics"  # what can be told, see flows.knowledge
    DANISH = "danish"
    ENGLISH = "english"
    MORE = "more"
    PHONE_CODE = "phone_code"  # to be read aloud to whoever answers the telephone
    MOVE = "move"  # a resume code, to go on elsewhere
    MORE_FACTS = "more_facts"  # what is offered at the review and not asked
    NUMBER = "number"  # where an ordered location number is
    MINE = "mine"  # the owner's cases
    CHECKLIST = "checklist"  # who else must know of a case
    HANDOVER = "handover"  # the code by which a clinic changes hands
    SHEET = "sheet"  # for the supplier of the system
    COPY = "copy"  # of everything that is held about the owner, to be read
    COPY_DATA = "copy_data"  # the same as data
    FORGET = "forget"  # this device no longer knows the conversation
    NO_REMINDERS = "no_reminders"
    REMINDERS = "reminders"
    TEMPLATE = "template"  # the table for many units, to be filled in


@dataclass(frozen=True, slots=True)
class Said:
    """Words the owner typed, already cleaned and masked."""

    text: str
    masked: bool = False  # a CPR number stood here and is gone
    kept_back: str = ""  # ten digits that only a question for a P-number may take; never stored as heard
    ref: str = ""  # the channel's own name of the message, for taking it away
    scripted: bool = False  # a line of a script, which is taken once what came before it was answered


@dataclass(frozen=True, slots=True)
class Chose:
    """A button the owner pressed: the token of the prompt it stood under, and which option (from 0)."""

    prompt: str
    option: int


@dataclass(frozen=True, slots=True)
class Visit:
    """The owner wants to answer this place anew: `flows.answers.Place` as text."""

    place: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A wish spoken as a command, with what stood behind it (the start parameter of a deep link, say)."""

    wish: Wish
    about: str = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """A message sent earlier was rewritten: a correction, to be confirmed."""

    text: str
    masked: bool = False
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Deleted:
    """A message sent earlier is taken out of its owner's sight; what was answered by it stands until it is changed."""

    entry: int  # the line of the transcript


@dataclass(frozen=True, slots=True)
class Sent:
    """Something that is no text: sticker, voice, photo, document, location, contact, other."""

    kind: str
    file: str = ""  # the channel's own name of a file, by which it is fetched if it is wanted
    name: str = ""  # the file's name, masked
    size: int = 0  # bytes, as far as they are known
    ref: str = ""  # as in `Said`


@dataclass(frozen=True, slots=True)
class Tabled:
    """A file taken as a table: its rows as text, cleaned and masked, or why it could not be read."""

    name: str
    rows: tuple[tuple[str, ...], ...] = ()
    fault: str = ""  # one of FAULTS
    masked: bool = False  # a CPR number stood in it and is gone
    kept_back: str = ""  # `row.column:digits`, counted from 0, of ten digits that only a P-number's column may take
    ref: str = ""  # as in `Said`


# Too big, none of the kinds we read, unreadable, too many rows, not to be fetched.
FAULTS = ("big", "kind", "unreadable", "rows", "gone")


@dataclass(frozen=True, slots=True)
class Result:
    """What an errand brought back. `errand` names the errand's kind, `key` what it was about."""

    errand: str
    key: str
    found: dict[str, Any] | None = None
    state: str = "found"  # found | not_found | unavailable


@dataclass(frozen=True, slots=True)
class Due:
    """A stored due time has come."""

    what: str
    key: str


@dataclass(frozen=True, slots=True)
class Judged:
    """What staff have decided about a dossier, to be told to its owner."""

    reference: str
    kind: str  # returned | heard | rejected | reopened | registered
    about: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Resumed:
    """The conversation goes on at another address (a resume code or a link was redeemed)."""

    channel: str


@dataclass(frozen=True, slots=True)
class Passed:
    """A member of staff gives the floor up: to the bot (`release`) or to the queue (`requeue`)."""

    move: str
    by: str  # staff:<id>
    name: str  # theirs, as the owner reads it
    epoch: int  # of the floor that is given up; where it has changed since, nothing is given up
    queue: str = ""  # where to, see `flows.queues`; "" leaves it
    cause: str = ""  # absent, where they are; "" where they want it so


@dataclass(frozen=True, slots=True)
class Spoke:
    """A member of staff writes to the owner; it is always said, whoever has the floor by then."""

    by: str  # staff:<id>
    name: str
    text: str  # masked
    key: str  # by which the message is found again


OfStaff: TypeAlias = Passed | Spoke
Heard: TypeAlias = (
    Said | Chose | Visit | Asked | Edited | Deleted | Sent | Tabled | Result | Due | Judged | Resumed | Passed | Spoke
)

KINDS: dict[str, type[Heard]] = {
    kind.__name__.lower(): kind
    for kind in (Said, Chose, Visit, Asked, Edited, Deleted, Sent, Tabled, Result, Due, Judged, Resumed, Passed, Spoke)
}
