"""What the memory is handed and gives back, beside the flows' own values."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flows.conversations import Conversation
from flows.heard import Heard
from flows.replies import Frozen
from flows.standing import Entity


@dataclass(frozen=True, slots=True)
class Owner:
    """Where an owner is heard: a channel (web, telegram, terminal) and the address there."""

    channel: str
    address: str  # web: SHA-256 of the cookie; telegram: "<bot id>:<chat id>"; terminal: the name


@dataclass(frozen=True, slots=True)
class NewArrival:
    """One thing that came in, masked. `source` and `external_id` together drop repeats; no id, no dropping."""

    owner: Owner
    heard: Heard
    text: str  # what the transcript shows of it; "" for a press
    at: int  # microseconds UTC
    source: str = ""  # "telegram:<bot id>", "web"
    external_id: str | None = None
    raw: str = "{}"  # the update's masked fields, JSON
    not_before: int = 0  # a stored due time: not heard earlier
    language: str = "da"  # for a conversation that begins with it
    conversation_id: int | None = None  # of a result or due time, wherever its address leads by now


@dataclass(frozen=True, slots=True)
class Arrival:
    """A stored arrival whose turn has not been taken."""

    id: int
    owner: Owner
    heard: Heard
    text: str
    at: int
    tries: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """An arrival with the conversation it belongs to, as loaded and locked for this work."""

    arrival: Arrival
    conversation: Conversation


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """An arrival whose turn failed too often, and why."""

    arrival: Arrival
    conversation_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class NewEntry:
    """One line of a transcript: only ever added."""

    conversation_id: int
    at: int
    author: str  # owner | bot | system | staff:<id>
    kind: str  # said | pressed | asked | answered | refused | changed | submitted | ...
    text: str
    about: str = "{}"  # JSON: phrases, place, message references
    audience: str = "all"  # all | staff


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored line of a transcript; `id` rises with time within a conversation."""

    id: int
    conversation_id: int
    at: int
    author: str
    kind: str
    text: str
    about: Mapping[str, Any]
    audience: str


@dataclass(frozen=True, slots=True)
class ReplyState:
    """How far a reply has come: held (it can be undone), undone, queued, sending, sent, unknown (maybe), failed."""

    key: str
    state: str
    held_until: int = 0  # microseconds UTC
    delivery_id: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """One message to be said: worded already, with the labels of its buttons."""

    conversation_id: int
    channel: str  # web | telegram | terminal | mail
    address: str
    kind: str  # prompt | remark | notice | receipt | reply | mail | delete
    epoch: int
    text: str
    at: int
    buttons: str = "[]"  # JSON: [[option index, label, role], ...]
    token: str = ""  # of the prompt, for the buttons
    body: str = "{}"  # JSON: phrases; subject and attachments of a mail; the message to delete
    not_before: int = 0


@dataclass(frozen=True, slots=True)
class Delivery:
    """A stored message on its way."""

    id: int
    conversation_id: int
    channel: str
    address: str
    kind: str
    epoch: int
    text: str
    buttons: list[list[Any]]
    token: str
    body: Mapping[str, Any]
    tries: int
    closes: str = ""  # external reference of the last message of this address whose buttons are still open


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a delivery: sent (with the message's reference), later (not_before), unknown, failed."""

    delivery_id: int
    state: str  # sent | queued | unknown | failed
    reference: str = ""
    not_before: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NewErrand:
    """Something to be fetched or sent outside."""

    conversation_id: int
    owner: Owner
    kind: str
    key: str
    about: Mapping[str, Any] = field(default_factory=dict)
    not_before: int = 0


@dataclass(frozen=True, slots=True)
class StoredErrand:
    """An errand that is due."""

    id: int
    conversation_id: int
    owner: Owner
    kind: str
    key: str
    about: Mapping[str, Any]
    tries: int


@dataclass(frozen=True, slots=True)
class Dossier:
    """A submitted dossier as the register store holds it."""

    id: int
    frozen: Frozen
    conversation_id: int
    draft_number: int
    status: str  # submitted
    signed: bool
    heads: Mapping[str, str]  # of the audit chains at the submission, as printed on the receipt


@dataclass(frozen=True, slots=True)
class NewFact:
    """A service fact as it is recorded; the value None ends it."""

    kind: str
    key: str
    value: Any
    valid_from: dt.date
    recorded_at: int  # microseconds UTC
    recorded_by: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """One version of an entity in the register: true from one day to another, recorded and superseded at instants."""

    entity_id: int
    kind: str  # company | institution | unit
    name: str
    valid_from: dt.date
    recorded_at: int  # microseconds UTC
    valid_to: dt.date | None = None  # inclusive; None: open
    superseded_at: int | None = None
    parent_id: int | None = None
    sor_code: str | None = None
    cvr: str | None = None
    location_number: str | None = None
    body: Mapping[str, Any] = field(default_factory=dict)
    source: str = ""  # who said so: "sor-extract 2026-11-25", a dossier's reference


@dataclass(frozen=True, slots=True)
class Found:
    """A company's tree with the entity that was asked for."""

    company: Entity
    hit: int  # entity id
    state: str  # in_force | coming | closed, of the hit on the day that was asked about
    as_of: dt.date  # the day the tree shows: that day, the first day of what is coming, the last of what is closed


@dataclass(frozen=True, slots=True)
class Learnt:
    """What newer knowledge changed, in entities."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0

    def __add__(self, other: "Learnt") -> "Learnt":
        return Learnt(self.new + other.new, self.changed + other.changed, self.unchanged + other.unchanged)


@dataclass(frozen=True, slots=True)
class Code:
    """What stands behind a resume code or a link in an e-mail."""

    kind: str  # resume | link
    conversation_id: int
    expires_at: int  # microseconds UTC
    email: str = ""  # of a link: where a fresh one goes
    used_at: int | None = None
