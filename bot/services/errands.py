"""Running errands: what needs the outside is fetched or sent here, and its result comes back as an arrival."""

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

import structlog

from bot.clients.company_lookup import CompanyLookup, LookupUnavailable
from bot.clients.mail import Mail, Mailer, MailRefused, MailUnknown
from bot.services.fetching import Fetching, FileFault
from bot.services.journal.delivering import JournalDelivery
from bot.services.letters import Letters
from flows.asked_files import MOST_BYTES
from flows.daytime import by_day, is_day
from flows.heard import Result
from flows.moment import micros
from storage.database import Database
from storage.errands import LETTERS, LINK
from storage.values import NewArrival, StoredErrand

AT_MOST = 20
AT_ONCE = 8  # letters posted at a time
TRIES = 54  # after the first six once an hour, for two days: as long as a mail server may be gone
PATIENCE = 5.0  # seconds that a stop waits for what is under way
POLL = 0.25

log = structlog.get_logger(__name__)


Taking = Callable[[int, bytes, str], Awaitable[None]]  # what takes a file that staff asked for: whose, what, what fault


async def _nobody(_conversation_id: int, _content: bytes, _fault: str) -> None:
    """There is nobody who asks for files."""


@dataclass(slots=True)
class Errands:
    """Runs what is due, each beside the others; a look-up that fails is an answer, a mail that fails is tried again."""

    database: Database
    companies: CompanyLookup
    mailer: Mailer
    letters: Letters
    fetching: Fetching
    journal: JournalDelivery
    clock: Callable[[], dt.datetime]
    woken: Callable[[], None]  # the turn task has something to take
    taking: Taking = _nobody
    poll: float = POLL
    _running: set[asyncio.Task[None]] = field(default_factory=set)
    _letters: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _stopping: bool = False

    def wake(self) -> None:
        """There may be something to run."""
        self._wake.set()

    def stop(self) -> None:
        """End `run` within a few seconds; what is under way by then is run again after the next start."""
        self._stopping = True
        self._wake.set()

    async def recover(self) -> None:
        """After a start: what was running when the program ended is run again."""
        async with self.database.work() as work:
            await work.errands.recover()
            await work.commit()

    async def run(self) -> None:
        """Run errands until stopped."""
        while not self._stopping:
            try:
                begun = await self._begin()
            except Exception:  # the errands' boundary: they stay due and are run again
                log.exception("errands failed")
                begun = 0
            if not begun:
                await self._rest()
        await self._finish()

    async def catch_up(self, within: float) -> None:
        """Run all that is due now to its end, for so many seconds at most."""
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                while await self._begin() or self._running:
                    await asyncio.wait(self._running)

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(self.poll):
                await self._wake.wait()
        except TimeoutError:
            pass
        self._wake.clear()

    async def _begin(self) -> int:
        """Begin every errand that is due now and wait for none, so that a slow one holds nobody back."""
        async with self.database.work() as work:
            due = await work.errands.claim(micros(self.clock()), AT_MOST)
            if due:
                await work.commit()
        for errand in due:
            task = asyncio.create_task(self._run(errand))
            self._running.add(task)
            task.add_done_callback(self._over)
        return len(due)

    def _over(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("errand not written down", error=type(error).__name__)

    async def _finish(self) -> None:
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=PATIENCE)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _run(self, errand: StoredErrand) -> None:
        try:
            await self._kinds[errand.kind](errand)
        except (MailRefused, MailUnknown, KeyError) as error:
            await self._ended(errand, type(error).__name__, again=False)
        except Exception as error:  # noqa: BLE001 - as above: an errand that fails is run again later, a few times
            await self._ended(errand, type(error).__name__, again=errand.tries + 1 < TRIES)

    @property
    def _kinds(self) -> Mapping[str, Callable[[StoredErrand], Awaitable[None]]]:
        return {
            "company_lookup": self._look_up,
            "receipt_mail": self._post_receipt,
            "lost_mail": self._post_link,
            "reminder_mail": self._post_reminder,
            "checkup_mail": self._post_reminder,
            "checklist_mail": self._post_reminder,
            "request_mail": self._post_request,
            "decision_mail": self._post_decision,
            "number_mail": self._post_number,
            "staff_alert": self._post_alert,
            "fetch_file": self._fetch,
            "take_file": self._take_file,
            "journal_package": self._to_the_journal,
        }

    async def _look_up(self, errand: StoredErrand) -> None:
        try:
            company = await self.companies.look_up(errand.key)
        except LookupUnavailable as unavailable:
            log.info("look-up unavailable", cause=unavailable.cause)
            result = Result(errand.kind, errand.key, state="unavailable")
        else:
            found = company.as_found() if company else None
            result = Result(errand.kind, errand.key, found, "found" if found else "not_found")
        now = micros(self.clock())
        async with self.database.work() as work:
            arrival = NewArrival(errand.owner, result, "", now, conversation_id=errand.conversation_id)
            await work.arrivals.add([arrival])
            await work.errands.done(errand.id)
            await work.commit()
        self.woken()

    async def _fetch(self, errand: StoredErrand) -> None:
        await self.fetching.fetch(errand, micros(self.clock()))
        await self._done(errand)

    async def _to_the_journal(self, errand: StoredErrand) -> None:
        await self.journal.deliver(errand)
        await self._done(errand)

    async def _take_file(self, errand: StoredErrand) -> None:
        """A file that staff asked for."""
        try:
            content, fault = await self.fetching.content(errand, MOST_BYTES), ""
        except FileFault as why:
            content, fault = b"", why.fault
        await self.taking(errand.conversation_id, content, fault)
        await self._done(errand)

    async def _post_receipt(self, errand: StoredErrand) -> None:
        await self._post(errand, self.letters.receipt)

    async def _post_request(self, errand: StoredErrand) -> None:
        await self._post(errand, self.letters.request)

    async def _post_decision(self, errand: StoredErrand) -> None:
        await self._post(errand, self.letters.decision)

    async def _post_number(self, errand: StoredErrand) -> None:
        await self._post(errand, self.letters.number)

    async def _post_alert(self, errand: StoredErrand) -> None:
        await self._post(errand, self.letters.alert)

    async def _post_link(self, errand: StoredErrand) -> None:
        await self._post(errand, self.letters.link)

    async def _post_reminder(self, errand: StoredErrand) -> None:
        """By day only, like what is said in the chat."""
        now = self.clock()
        if is_day(now):
            await self._post(errand, self.letters.reminder)
            return
        async with self.database.work() as work:
            await work.errands.failed(errand.id, micros(by_day(now)))
            await work.commit()

    async def _post(self, errand: StoredErrand, written: Callable[[StoredErrand], Awaitable[Mail | None]]) -> None:
        async with self._letters:
            mail = await written(errand)
            if mail is not None:
                await self.mailer.send(mail)
        await self._done(errand)

    async def _done(self, errand: StoredErrand) -> None:
        async with self.database.work() as work:
            await work.errands.done(errand.id, _to(errand))
            await work.commit()

    async def _ended(self, errand: StoredErrand, reason: str, *, again: bool) -> None:
        log.warning("errand failed", errand=errand.id, kind=errand.kind, reason=reason, again=again)
        wait = dt.timedelta(seconds=min(3600, 5 * 4**errand.tries))
        async with self.database.work() as work:
            await work.errands.failed(errand.id, micros(self.clock() + wait) if again else None, _to(errand))
            await work.commit()


def _to(errand: StoredErrand) -> str:
    """To whom a letter about a dossier goes; a link's address is kept with its code."""
    return str(errand.about.get("to", "")) if errand.kind in LETTERS and errand.kind != LINK else ""
