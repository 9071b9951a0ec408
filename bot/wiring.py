"""The only place where concrete parts are joined: settings in, a working product out."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from bot.clients.company_lookup import open_company_lookup
from bot.clients.journal import open_journal
from bot.clients.mail import open_mailer
from bot.outside import Chance, Outside
from bot.phrasebook import LANGUAGES, Phrasebook
from bot.services import tokens
from bot.services.checkpointing import Checkpointing, heads_of
from bot.services.copying import Copying
from bot.services.deciding import Deciding, Handed
from bot.services.delivering import Delivering, Mouth
from bot.services.errands import Errands
from bot.services.fact_keeping import FactKeeping
from bot.services.facts import ServiceFacts
from bot.services.fetching import Fetching, Files
from bot.services.figures.house import FigureHouse, figure_house
from bot.services.floor.calling import Calling, group_of
from bot.services.floor.house import FloorHouse, floor_with
from bot.services.freeing import Freeing
from bot.services.handing import Handing
from bot.services.importing import Importing
from bot.services.journal.delivering import JournalDelivery
from bot.services.journal.packing import Packing
from bot.services.letters import Letters
from bot.services.listing import Listing
from bot.services.live import Live
from bot.services.moving import Moving
from bot.services.papers import Papers
from bot.services.rehearsing import Rehearsing
from bot.services.review.house import ReviewHouse, review_house
from bot.services.showing import Showing
from bot.services.staff.house import Means, StaffHouse, staff_house
from bot.services.staff.sealing import Sealing
from bot.services.transcripts.house import TranscriptHouse, transcript_house
from bot.services.turning import Turning
from bot.services.verifying import Verifying
from bot.settings import Settings
from flows.change import CHANGE
from flows.closure import CLOSURE
from flows.location_number import LOCATION_NUMBER
from flows.moment import Tokens
from flows.phrases import Phrase, phrase
from flows.public_facts import PUBLIC_FACTS
from flows.queues import PROFESSIONAL, TECHNICAL
from flows.registration import REGISTRATION
from flows.report import REPORT
from flows.request import REQUEST
from flows.versions import Flows
from storage.database import Database
from storage.migrating import migrate
from storage.values import Owner

FLOWS = Flows(REGISTRATION, CHANGE, CLOSURE, LOCATION_NUMBER, REQUEST, PUBLIC_FACTS, REPORT)
LOOK = 0.05  # seconds between looks for rest where nothing is heard of
# The web has links to all of it; the terminal has no files, and prints what is no receipt.
HANDING_OVER: Mapping[str, Handed] = {
    "telegram": {
        "receipt": ("receipt",), "sheet": ("sheet",), "copy": ("copy", "copy_data"), "copy_data": ("copy_data",),
        "template": ("template",),
    },
    "terminal": {"sheet": ("sheet",), "copy": ("copy",), "copy_data": ("copy_data",)},
}  # fmt: skip
MAILBOX = Path("var/mail")  # where letters go while no mail server is set
SQLITE = "sqlite+aiosqlite:///"


@cache
def phrasebooks() -> Mapping[str, Phrasebook]:
    """The words of every language; they are read once in a process, which takes most of a start."""
    return {language: Phrasebook.load(language) for language in LANGUAGES}


def utc_now() -> dt.datetime:
    """The instant now, the one clock of the product."""
    return dt.datetime.now(dt.UTC)


@dataclass(slots=True)
class Product:
    """The joined parts of one process."""

    settings: Settings
    database: Database
    words: Mapping[str, Phrasebook]
    turning: Turning
    delivering: Delivering
    errands: Errands
    showing: Showing
    handing: Handing
    moving: Moving
    listing: Listing
    facts: ServiceFacts
    keeping_facts: FactKeeping
    rehearsing: Rehearsing
    importing: Importing
    staff: StaffHouse
    review: ReviewHouse
    floor: FloorHouse
    transcripts: TranscriptHouse
    figures: FigureHouse
    live: Live = field(default_factory=Live)
    _moved: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def checkpointing(self) -> Checkpointing:
        """What writes down how far the audit has come."""
        return Checkpointing(self.database, self.turning.clock, heads_of(self.settings.database_url))

    @property
    def verifying(self) -> Verifying:
        """What reads the audit from end to end."""
        return Verifying(self.database)

    async def settled(self, owner: Owner) -> None:
        """Wait until this owner's conversation is at rest and everything is said; the parts must be running."""
        moved = self._moved
        while not await self.at_rest(owner):
            with suppress(TimeoutError):
                await asyncio.wait_for(moved.wait(), LOOK)
            moved = self._moved

    def moved_on(self) -> None:
        """Something was said: whoever waits for rest looks again."""
        # A new one each time, so that nobody's clearing is somebody else's waiting.
        self._moved.set()
        self._moved = asyncio.Event()

    async def at_rest(self, owner: Owner) -> bool:
        """Whether no turn, no result and no message is outstanding for this owner."""
        async with self.database.reading() as reading:
            outstanding = reading.outstanding
            return not await outstanding.turns(owner) and not await outstanding.messages(owner)

    def wake(self) -> None:
        """Look at once for what is to be said, fetched and taken."""
        self.delivering.woken()
        self.errands.wake()
        self.turning.wake()


@asynccontextmanager
async def opened(
    settings: Settings,
    mouths: Mapping[str, Mouth],
    *,
    clock: Callable[[], dt.datetime] = utc_now,
    draw: Callable[[], Tokens] = tokens.draw,
    live: Live | None = None,
    files: Mapping[str, Files] | None = None,
) -> AsyncIterator[Product]:
    """The product on its migrated database; closed at the end. Nothing runs until its parts are run."""
    if settings.database_url.startswith(SQLITE):
        Path(settings.database_url.removeprefix(SQLITE)).parent.mkdir(parents=True, exist_ok=True)
    await migrate(settings.database_url)
    database = await Database.open(settings.database_url)
    try:
        outside = Outside(mouths, files or {})
        product = _joined(settings, database, outside, Chance(clock, draw), live or Live())
        await product.staff.resealing.all()
        yield product
    finally:
        await database.close()


def _joined(settings: Settings, database: Database, outside: Outside, chance: Chance, live: Live) -> Product:
    words = {language: book.by(chance.clock) for language, book in phrasebooks().items()}
    say = {language: book.say for language, book in words.items()}
    facts = ServiceFacts(database, demo=settings.mode == "demo", public_url=settings.public_url)
    papers = Papers(FLOWS, say, facts, chance.clock, settings.public_url)
    turning = Turning(database, _deciding(settings, say), facts, chance.clock, chance.draw)
    product = Product(
        settings=settings,
        database=database,
        words=words,
        turning=turning,
        delivering=Delivering(database, outside.mouths, chance.clock),
        errands=_errands(settings, database, Letters(database, papers, _team(settings)), turning, outside.files),
        showing=Showing(database),
        handing=Handing(database, papers, Copying(database, papers)),
        moving=Moving(database, say, chance.clock),
        listing=Listing(database),
        facts=facts,
        keeping_facts=FactKeeping(database, facts.demo, chance.clock, chance.draw),
        rehearsing=Rehearsing(database, FLOWS, facts),
        importing=Importing(database, chance.clock),
        staff=_staff(settings, database, words, chance),
        review=review_house(papers, database),
        floor=floor_with(turning),
        transcripts=transcript_house(database, papers),
        figures=figure_house(database, papers),
        live=live,
    )
    _bound(product)
    return product


def _bound(product: Product) -> None:
    """Let each part wake those that have something to do after it."""
    turning = product.turning
    product.review.desks.woken = product.wake
    product.staff.team.free = Freeing(product.review.desks, turning.clock).free
    turning.riding, product.errands.taking = product.delivering, product.floor.filing.take
    turning.said, turning.ordered = product.delivering.woken, product.errands.wake
    product.delivering.settled = product.moved_on
    product.moving.woken = product.floor.holding.acting.woken = product.wake


def _staff(settings: Settings, database: Database, words: Mapping[str, Phrasebook], chance: Chance) -> StaffHouse:
    """The staff's services; invitations are mailed where there is a mail server, and else passed on by hand."""
    mailer = open_mailer(settings.smtp_url, settings.mail_from, MAILBOX) if settings.smtp_url else None
    means = Means(settings.public_url, mailer, Sealing(settings.sealing_keys))
    return staff_house(database, words, chance.clock, demo=settings.mode == "demo", means=means)


def _team(settings: Settings) -> str:
    """Where requests go instead of the team's own address: a demonstration sends an authority no made-up ones."""
    return settings.mail_from if settings.mode == "demo" and settings.smtp_url else ""


def _deciding(settings: Settings, say: Mapping[str, Callable[[Phrase], str]]) -> Deciding:
    """In Telegram an owner is told where messages pass; staff are called where they have a group, or want letters."""
    first_words = {"telegram": phrase("telegram-first-words", url=settings.public_url)}
    group = group_of(settings.bot_token.get_secret_value(), settings.telegram_staff_group)
    mailed = {PROFESSIONAL: settings.alert_mail_professional, TECHNICAL: settings.alert_mail_technical}
    return Deciding(FLOWS, say, first_words, HANDING_OVER, Calling(group, say["da"], settings.public_url, mailed))


def _errands(
    settings: Settings, database: Database, letters: Letters, turning: Turning, files: Mapping[str, Files]
) -> Errands:
    companies = open_company_lookup(settings.company_lookup, settings.mail_from)
    mailer = open_mailer(settings.smtp_url, settings.mail_from, MAILBOX)
    fetching, journal = Fetching(turning, files), open_journal(settings.journal, mailer)
    delivery = JournalDelivery(database, Packing(letters.papers), journal, turning.clock)
    return Errands(database, companies, mailer, letters, fetching, delivery, turning.clock, turning.wake)
