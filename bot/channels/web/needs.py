"""What the web channel is handed by the wiring; it makes none of it itself."""

import asyncio
import datetime as dt
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.pages.limits import Limits
from bot.pages.posted import is_https
from bot.phrasebook import Phrasebook
from bot.services.facts import ServiceFacts
from bot.services.floor.filing import Filing
from bot.services.floor.presence import Presence
from bot.services.handing import Handing
from bot.services.listening import Listening
from bot.services.live import Live
from bot.services.moving import Moving
from bot.services.showing import Showing
from flows.moment import micros

PATIENCE = 2.5  # seconds a sent form waits for the reply, so that the page after it shows it


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


@dataclass(frozen=True, slots=True)
class Needs:
    """The services, words and technical settings of the web channel."""

    listening: Listening
    showing: Showing
    moving: Moving
    live: Live
    facts: ServiceFacts
    words: Mapping[str, Phrasebook]  # by language: da, en
    handing: Handing
    filing: Filing
    presence: Presence = field(default_factory=Presence)
    public_url: str = ""
    default_language: str = "da"
    demo: bool = False
    trusted_proxies: int = 0  # how many of our own proxies add to X-Forwarded-For
    limits: Limits = field(default_factory=Limits)
    closing: asyncio.Event = field(default_factory=asyncio.Event)  # set when the server is to stop: streams end then
    clock: Callable[[], dt.datetime] = _utc_now
    ticking: Callable[[], float] = time.monotonic  # seconds, for the limits only

    @property
    def https(self) -> bool:
        """Whether people reach us by https, so that cookies and headers may insist on it."""
        return is_https(self.public_url)

    def now(self) -> int:
        """The instant in microseconds UTC, as arrivals carry it."""
        return micros(self.clock())
