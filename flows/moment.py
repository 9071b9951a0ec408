"""What a turn may know beside the conversation: the time, the service facts, fresh tokens, and what the store holds."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from flows.facts import Facts
from flows.replies import Decision, Known

DENMARK = ZoneInfo("Europe/Copenhagen")
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Random texts drawn outside for this turn; the core draws none itself."""

    prompt: str  # for the next prompt's buttons: 8-16 URL-safe characters
    reference: str  # for a dossier, see flows.references
    code: str  # a resume code
    salt: str = ""  # for the digest of what happened, see storage.chains


@dataclass(frozen=True, slots=True)
class Moment:
    """The circumstances of one turn."""

    now: dt.datetime  # aware, UTC
    facts: Facts
    tokens: Tokens
    known: Mapping[str, Known] = field(default_factory=dict)  # by CVR number
    found: tuple[Mapping[str, Any], ...] = ()  # the companies that the words just heard may mean, see `flows.standing`
    heard_at: int = 0  # microseconds UTC: when what is heard came in, which may be long before its turn; 0: only now
    decided: Mapping[str, Decision] = field(default_factory=dict)  # of the owner's own dossiers, by reference
    handover: Mapping[str, Any] | None = None  # the closure whose code was just said, see `flows.handover`

    @property
    def today(self) -> dt.date:
        """The day in Denmark: days and hours are decided there."""
        return self.now.astimezone(DENMARK).date()

    @property
    def micros(self) -> int:
        """The instant in microseconds UTC, as times are stored."""
        return micros(self.now)


def day_of(instant: int) -> dt.date:
    """The day in Denmark at an instant as it is stored."""
    return dt.datetime.fromtimestamp(instant / 1_000_000, dt.UTC).astimezone(DENMARK).date()


def micros(instant: dt.datetime) -> int:
    """An aware instant as whole microseconds since 1970-01-01 UTC."""
    return round(instant.timestamp() * 1_000_000)


def instant(stored: int) -> dt.datetime:
    """The inverse of `micros`."""
    return EPOCH + dt.timedelta(microseconds=stored)
