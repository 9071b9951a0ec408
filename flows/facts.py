"""Service facts: what the head of support changes without a developer. Values only; rows live in the store."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Hours: TypeAlias = Mapping[int, tuple[tuple[dt.time, dt.time], ...]]


@dataclass(frozen=True, slots=True)
class Contact:
    """Where a person is reached: e-mail, telephone (E.164), and opening hours by weekday (0 is Monday), Danish time."""

    email: str
    phone: str
    hours: Hours
    closed: frozenset[dt.date] = field(default_factory=frozenset)  # beside the days on which all are closed


@dataclass(frozen=True, slots=True)
class Link:
    """A page to refer to, with the day its address was last checked."""

    url: str
    checked: dt.date


@dataclass(frozen=True, slots=True)
class Terms:
    """A version of the terms for a location number: never their wording, which the register authority owns."""

    version: str
    url: str
    example: bool = False  # shipped with MODE=demo so that ordering can be tried


@dataclass(frozen=True, slots=True)
class Advice:
    """What an authority says about something, by language, with its page and the day on which that was read."""

    words: Mapping[str, str]  # {"da": ..., "en": ...}
    url: str
    checked: dt.date


@dataclass(frozen=True, slots=True)
class Patience:
    """How many minutes, of those in which a queue is open, owners wait at most, and a helper of theirs is silent."""

    answer_minutes: int
    idle_minutes: int


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts in force at one moment."""

    contacts: Mapping[str, Contact]  # "professional" (the SOR team), "technical" (the service desk)
    links: Mapping[
        str, Link
    ]  # "treatment_places", "treatment_places_close", "sor", "guide", "guide_cvr", "privacy", "accessibility", ...
    terms: Terms | None = None
    closed_days: frozenset[dt.date] = field(default_factory=frozenset)  # beside the public holidays
    notices: tuple[Mapping[str, str], ...] = ()  # each {"da": ..., "en": ...}
    keep_draft_days: int = 30
    records: Mapping[str, Advice] = field(
        default_factory=dict
    )  # where patients' records go: "general", or by profession
    # The serials that "sor_code" and "location_number" are issued from; without them numbers are typed in.
    numbers: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # "appeal": how to appeal, by language
    canned: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # by name and language, see `flows.canned`
    patience: Mapping[str, Patience] = field(default_factory=dict)  # by queue, see `flows.queue_times`
    demo: bool = False  # a demonstration: its own register takes what nobody signed
