"""What the console is handed by the wiring; it makes none of it itself."""

import asyncio
import datetime as dt
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.pages.limits import Rate
from bot.pages.posted import is_https
from bot.phrasebook import Phrasebook
from bot.services.figures.dashboard import Dashboard
from bot.services.floor.house import FloorHouse
from bot.services.marking import Marking
from bot.services.review.house import ReviewHouse
from bot.services.staff.fact_desk import FactDesk
from bot.services.staff.house import StaffHouse
from bot.services.transcripts.house import TranscriptHouse
from bot.services.worklist import Worklist


@dataclass(frozen=True, slots=True)
class Needs:
    """The services, words and technical settings of the console."""

    staff: StaffHouse
    review: ReviewHouse
    floor: FloorHouse
    transcripts: TranscriptHouse
    worklist: Worklist
    marking: Marking
    facts: FactDesk
    figures: Dashboard
    words: Mapping[str, Phrasebook]  # by language: da, en
    clock: Callable[[], dt.datetime]
    public_url: str = ""
    default_language: str = "da"
    demo: bool = False
    trusted_proxies: int = 0  # how many of our own proxies add to X-Forwarded-For
    rate: Rate = field(default=Rate(600, 20.0))  # of one network address, which may be a whole office
    guesses: Rate = field(default=Rate(10, 0.2))  # of one of the staff, at the codes that are read on the telephone
    streams: int = 4  # of one sitting: a browser keeps six connections to a host; a fifth page asks now and then
    closing: asyncio.Event = field(default_factory=asyncio.Event)  # set when the server is to stop: streams end then
    ticking: Callable[[], float] = time.monotonic  # seconds that only go on, for the rate and for who is present

    @property
    def https(self) -> bool:
        """Whether staff reach us by https, so that cookies and headers may insist on it."""
        return is_https(self.public_url)
