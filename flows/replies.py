"""What a turn gives back: words without a language, errands, entries, a submitted dossier."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flows.conversations import Act, Conversation, Draft
from flows.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Option:
    """Something to press: what it does, and the words on it."""

    act: Act
    label: Phrase
    role: str = "answer"  # answer | helper | change


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the review: section, label and value as phrases, and its change where an owner can change it."""

    section: Phrase
    label: Phrase
    value: Phrase
    act: Act | None


@dataclass(frozen=True, slots=True)
class Prompt:
    """What we want to know, with the options to press."""

    phrase: Phrase
    place: str = ""
    options: tuple[Option, ...] = ()
    expects: str = "text"
    autocomplete: str = ""
    lines: tuple[Line, ...] = ()  # the review, where it is one


@dataclass(frozen=True, slots=True)
class Reply:
    """One message: remarks first, then the prompt, if there is one. `kind` decides what a crash may repeat."""

    remarks: tuple[Phrase, ...] = ()
    prompt: Prompt | None = None
    kind: str = "prompt"  # prompt | remark | notice | receipt | reminder | template | sheet | copy | copy_data
    reference: str = ""  # of the case whose receipt or sheet this is


@dataclass(frozen=True, slots=True)
class Errand:
    """Something to be fetched or sent outside; its result comes back as an arrival."""

    # company_lookup | resume_code | receipt_mail | request_mail | fetch_file | lost_mail | reminder_mail | checkup_mail
    # | checklist_mail | staff_alert
    kind: str
    key: str
    about: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wait:
    """A due time to be stored: `Due(what, key)` is heard then, and what is typed meanwhile waits for it."""

    what: str
    key: str
    at: int  # microseconds UTC


@dataclass(frozen=True, slots=True)
class Alarm:
    """A due time that nobody waits for: `Due(what, key)` is heard then, or at the next start after it."""

    what: str  # reminder | checkup | checklist
    key: str
    at: int  # microseconds UTC


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A draft whose time is over: nothing of it is kept that was written down before `until`, or is about it alone."""

    number: int
    until: int  # microseconds UTC; 0 where others are under way in the thread
    written: int = 0  # microseconds UTC: when the draft itself was last written down, where that was later
    shared: bool = False  # others are at work in the thread: only what is about it alone goes, and its answers


@dataclass(frozen=True, slots=True)
class Noted:
    """One thing that happened, for the transcript: past tense, no words of the owner's unless given."""

    kind: str  # answered | refused | changed | cancelled | paused | asked_for_person | submitted | ...
    place: str = ""
    about: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Frozen:
    """A dossier at the moment of submission."""

    reference: str
    revision: int
    flow: str
    version: int
    cvr: str
    canonical: str  # canonical JSON: sorted keys, no spaces, UTF-8
    sha256: str  # of the canonical bytes, hexadecimal
    submitted_at: int  # microseconds UTC
    language: str
    contact_email: str
    contact_phone: str


@dataclass(frozen=True, slots=True)
class Turn:
    """What one thing heard leads to. Nothing of it is said before it is committed."""

    conversation: Conversation
    replies: tuple[Reply, ...] = ()
    errands: tuple[Errand, ...] = ()
    wait: Wait | None = None
    noted: tuple[Noted, ...] = ()
    submitted: Frozen | None = None
    left: Draft | None = None  # a draft that another one took the place of, to be kept as it stands
    alarms: tuple[Alarm, ...] = ()
    forgotten: tuple[Forgotten, ...] = ()
    confirmed: tuple[str, ...] = ()  # CVR numbers of companies whose data the owner says are right
    withdrawn: tuple[str, ...] = ()  # references of dossiers that their owner takes back


@dataclass(frozen=True, slots=True)
class Decision:
    """How far the review of one of the owner's dossiers has come, and when that was decided, where it was."""

    status: str  # see flows.review
    at: int | None = None  # microseconds UTC


@dataclass(frozen=True, slots=True)
class Known:
    """What the store holds on one CVR number, beside this conversation's own."""

    registered: bool = False  # stands in the register
    submitted: bool = False  # a registration of it has been sent in by someone else
    under_way: bool = False  # someone else has a case about it under way, more than a look at it
