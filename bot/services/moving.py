"""Going on elsewhere: a resume code or a link moves a conversation to the address it is used from."""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.services import tokens
from flows.heard import Asked, Heard, Resumed, Said
from flows.hearing import RESUME_CODE
from flows.moment import micros
from flows.phrases import Phrase, phrase
from storage.database import Database
from storage.errands import LINK
from storage.values import Code, NewArrival, NewDelivery, NewErrand, Owner
from storage.work import Work

CODE_KEPT = 15 * 60 * 1_000_000  # microseconds
HANDOVER_KEPT = 183 * 24 * 3600 * 1_000_000  # a sale may be agreed half a year ahead
LINK_DAYS = 7
LINK_KEPT = LINK_DAYS * 24 * 3600 * 1_000_000
_BARE = re.compile(r"\s*(?:FLYT)?[\s-]*([A-Z0-9]{4})[\s-]*([A-Z0-9]{4})\s*", re.IGNORECASE)

NOBODY = Owner("mail", "")  # a letter's errand brings nothing back to any address

Words = Mapping[str, Callable[[Phrase], str]]


async def store(work: Work, batch: Sequence[NewArrival], words: Words, now: int) -> None:
    """Store a batch; each good resume code in it moves its conversation to where it was said, and is heard as that.

    What came before a code is stored first: it belongs to the conversation as it stood then.
    """
    before: list[NewArrival] = []
    for new in batch:
        secret = code_in(new.heard)
        code = await work.codes.redeem(secret, "resume", now) if secret else None
        if code is None:
            before.append(new)
            continue
        if before:
            await work.arrivals.add(before)
        await move(work, code, new.owner, words, now)
        before = [replace(new, heard=Resumed(new.owner.channel), text="")]
    if before:
        await work.arrivals.add(before)


async def move(work: Work, code: Code, owner: Owner, words: Words, now: int) -> None:
    """Move a conversation to an address; the old one is told."""
    old = (await work.conversations.addresses_of([code.conversation_id])).get(code.conversation_id)
    if old is not None and old != owner and old.channel != "caller":
        conversation = await work.conversations.get(code.conversation_id)
        text = words[conversation.language](phrase("moved-elsewhere"))
        told = NewDelivery(conversation.id, old.channel, old.address, "notice", conversation.epoch, text, now)
        await work.deliveries.add([told])
    await work.conversations.move(code.conversation_id, owner, now)


def code_in(heard: Heard) -> str:
    """The resume code that these words, or the parameter of a deep link, are; "" where they are none."""
    words = heard.text if isinstance(heard, Said) else heard.about if isinstance(heard, Asked) else ""
    found = RESUME_CODE.fullmatch(words)
    return (found[1] + found[2]).upper() if found else ""


async def send_link(work: Work, conversation_id: int, email: str, now: int, *, called: bool = False) -> None:
    """Mail the link by which an owner goes on where they open it; one who has just called is written to as that."""
    secret = tokens.link()
    await work.codes.add(secret, Code("link", conversation_id, now + LINK_KEPT, email))
    about = {"to": email, "link": secret, **({"called": True} if called else {})}
    await work.errands.add([NewErrand(conversation_id, NOBODY, LINK, tokens.code(), about)])


@dataclass(slots=True)
class Moving:
    """Moves conversations for the web's own pages."""

    database: Database
    words: Words
    clock: Callable[[], dt.datetime]
    woken: Callable[[], None] = lambda: None  # called after each commit that left something to do

    async def redeem(self, code: str, owner: Owner) -> bool:
        """Use a resume code typed on a page; whether it was good."""
        found = _BARE.fullmatch(code)
        return await self._use((found[1] + found[2]).upper(), "resume", owner) if found else False

    async def follow(self, link: str, owner: Owner) -> bool:
        """Use a link from an e-mail; an expired or used one sends a fresh one to the same address."""
        if await self._use(link, "link", owner):
            return True
        async with self.database.work() as work:
            known = await work.codes.find(link, "link")
            if known is not None and known.email:
                await send_link(work, known.conversation_id, known.email, micros(self.clock()))
                await work.commit()
        self.woken()
        return False

    async def lost(self, email: str) -> None:
        """Send a link to each draft under way under this e-mail; nobody is told whether there was one."""
        async with self.database.work() as work:
            for conversation_id in (await work.conversations.find_lost(email))[:3]:
                await send_link(work, conversation_id, email, micros(self.clock()))
            await work.commit()
        self.woken()

    async def forget(self, owner: Owner) -> None:
        """Let this address lead nowhere; the conversation itself is kept."""
        async with self.database.work() as work:
            await work.conversations.forget(owner)
            await work.commit()

    async def _use(self, secret: str, kind: str, owner: Owner) -> bool:
        now = micros(self.clock())
        async with self.database.work() as work:
            code = await work.codes.redeem(secret, kind, now)
            if code is None:
                return False
            await move(work, code, owner, self.words, now)
            await work.arrivals.add([NewArrival(owner, Resumed(owner.channel), "", now)])
            await work.commit()
        self.woken()
        return True
