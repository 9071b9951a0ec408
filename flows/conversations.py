"""The thread with one owner as the core sees it: who speaks, what was last asked, and the draft under way."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from flows.answers import Answer


@dataclass(frozen=True, slots=True)
class Act:
    """What pressing an option does: a kind (see `flows.turns`) and what it is about, as plain JSON data."""

    kind: str
    about: Any = None


@dataclass(frozen=True, slots=True)
class Offered:
    """An option as it was put to the owner: what it does and the words that stood on it."""

    act: Act
    label: str
    role: str = "answer"  # answer | helper | change (change: a row of the review, shown beside the row)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the review in the words shown; `option` is the index of its change in the prompt's options, or -1."""

    section: str
    label: str
    value: str
    option: int
    before: str = ""  # what stands in the register, where the value takes its place
    after: str = ""  # and what takes it


@dataclass(frozen=True, slots=True)
class OpenPrompt:
    """The prompt the owner has before them; a press under any other token is stale."""

    token: str
    place: str  # the place asked about, or "" for a prompt of another kind
    offered: tuple[Offered, ...] = ()
    expects: str = "text"  # see flows.questions.Expects
    autocomplete: str = ""  # the web's autocomplete token, or ""
    rows: tuple[Row, ...] = ()  # the review, where it is one
    put_at: int = 0  # microseconds UTC: when it was put


@dataclass(frozen=True, slots=True)
class Answered:
    """What was answered last, so that the same, crossing it on its way, is known for what it is."""

    place: str  # of the question that was closed by it, or ""
    said: tuple[str, ...]  # plain words that say the same
    at: int  # microseconds UTC


@dataclass(frozen=True, slots=True)
class Pending:
    """Something put to the owner for a yes before it takes effect (a warning, a correction, several facts)."""

    kind: str
    about: Any = None


@dataclass(frozen=True, slots=True)
class Draft:
    """One purpose under way: its flow and version, the answers, the items of repeating sections, the stage."""

    number: int  # 1, 2, ... within the conversation
    flow: str
    version: int
    stage: str = "asking"  # see flows.stages
    answers: Mapping[str, Answer] = field(default_factory=dict)  # by Place as text
    items: Mapping[str, tuple[int, ...]] = field(default_factory=dict)  # "institution", "1/practitioner"
    next_item: int = 1
    at: str = ""  # a place being answered anew, or ""
    singly: tuple[str, ...] = ()  # groups whose members are now asked one by one
    told: tuple[str, ...] = ()  # phrases that are said once
    reference: str = ""  # of the submitted dossier
    submitted_at: int = 0  # microseconds UTC
    revision: int = 1
    day: str = ""  # ISO day the path is that of; "" where no question has days of its own
    alarm: int = 0  # microseconds UTC: the due time that counts, see flows.reminding; any other is stale
    reminded: str = ""  # the last line said into this silence: day | week | last
    reminded_at: int = 0  # microseconds UTC: when it was
    wakes_on: str = ""  # laid aside until this day (ISO), or ""
    woken_at: int = 0  # microseconds UTC: a silence is counted from here at the earliest
    aside_since: int = 0  # microseconds UTC: when another draft took its place; 0 for the current one
    aside_at: int = 0  # microseconds UTC: when it was last written down since then
    ticked: tuple[str, ...] = ()  # who else was told of the case, see flows.must_know
    reasons: Mapping[str, str] = field(default_factory=dict)  # why it was returned, by place
    list_alarm: int = 0  # microseconds UTC: the one reminder of the checklist is due then, 0 once it is over

    def value(self, place: str) -> Any:
        """The value of an active answer, or None."""
        answer = self.answers.get(place)
        return answer.value if answer is not None and answer.active else None


@dataclass(frozen=True, slots=True)
class Checkup:
    """The half-yearly question about one company, which its owner said yes to."""

    company: str  # its name
    reference: str  # of the dossier it was said after
    alarm: int  # microseconds UTC: when it is asked next; any other due time is stale


@dataclass(frozen=True, slots=True)
class Conversation:
    """All that a turn needs to know of the thread with one owner."""

    id: int
    language: str = "da"
    floor: str = "bot"  # bot | waiting | staff
    held_by: str | None = None
    epoch: int = 0
    greeted: bool = False
    paused: bool = False
    refusals: int = 0  # in a row, at the same question
    prompt: OpenPrompt | None = None
    pending: Pending | None = None
    answered: Answered | None = None
    waits_until: int | None = None  # microseconds UTC: a result is awaited, and what is typed waits with us
    awaits: str = ""  # what the awaited result is about
    draft: Draft | None = None
    parked: tuple[Draft, ...] = ()  # the owner's other drafts, oldest first; known where there are any
    drafts: int = 0  # how many were ever begun
    told: tuple[str, ...] = ()  # phrases that are said once in a conversation
    queue: str = ""  # who is waited for, see `flows.queues`; "" is the first of them
    owed_since: int = 0  # microseconds UTC: since when the owner waits for a person's answer; 0: they do not
    stuck_at: str = ""  # the place at which a person was asked for; "" once it was asked whether one is still wanted
    heard_at: int = 0  # microseconds UTC: when the owner was last heard
    no_reminders: bool = False  # the owner wants none
    checkups: Mapping[str, Checkup] = field(default_factory=dict)  # by CVR number, see flows.checkups
    checking: str = ""  # the CVR number of the company last asked about, until there is an answer
    asked_file: int = 0  # the file that staff have asked for, see flows.asked_files; 0: none
    audit_head: str = ""  # hash of the newest audit entry; carried, never read by the core

    def with_draft(self, draft: Draft | None) -> "Conversation":
        """The same conversation with this draft as the current one."""
        return replace(self, draft=draft)
