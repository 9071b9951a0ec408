"""What the storage tests put in."""

from dataclasses import replace
from typing import Any

from sqlalchemy import text

from flows.conversations import Conversation
from flows.heard import Heard, Said
from flows.replies import Frozen
from storage.database import Database
from storage.engines import reading_engine
from storage.values import NewArrival, NewDelivery, NewEntry, Owner

ANNA = Owner("web", "anna")
BO = Owner("telegram", "1:77")
NOW = 1_750_000_000_000_000


def said(words: str, owner: Owner = ANNA, **more: Any) -> NewArrival:
    return replace(NewArrival(owner, Said(words), words, NOW), **more)


def heard(what: Heard, owner: Owner = ANNA, **more: Any) -> NewArrival:
    return replace(NewArrival(owner, what, "", NOW), **more)


def line(conversation_id: int, words: str, **more: Any) -> NewEntry:
    return replace(NewEntry(conversation_id, NOW, "owner", "said", words), **more)


def message(conversation: Conversation, words: str, owner: Owner = ANNA, **more: Any) -> NewDelivery:
    given = NewDelivery(
        conversation_id=conversation.id,
        channel=owner.channel,
        address=owner.address,
        kind="prompt",
        epoch=conversation.epoch,
        text=words,
        at=NOW,
    )
    return replace(given, **more)


def frozen(reference: str = "SOR-1", **more: Any) -> Frozen:
    given = Frozen(
        reference=reference,
        revision=1,
        flow="registration",
        version=1,
        cvr="12345674",
        canonical='{"cvr":"12345674"}',
        sha256="ab" * 32,
        submitted_at=NOW,
        language="da",
        contact_email="anna@example.dk",
        contact_phone="+4512345678",
    )
    return replace(given, **more)


async def rows(url: str, sql: str) -> list[tuple[Any, ...]]:
    """What stands in the tables, past the repositories."""
    engine = reading_engine(url)
    async with engine.connect() as connection:
        found = [tuple(row) for row in await connection.execute(text(sql))]
    await engine.dispose()
    return found


async def begun(database: Database, *owners: Owner) -> list[Conversation]:
    """Conversations with these owners, in which nothing waits any more."""
    async with database.work() as work:
        await work.arrivals.add([said("hej", owner) for owner in owners])
        waiting = await work.arrivals.waiting(NOW, 100)
        await work.arrivals.done([each.arrival.id for each in waiting])
        await work.commit()
    return [each.conversation for each in waiting]


async def kept(database: Database, *conversations: Conversation, now: int = NOW) -> None:
    async with database.work() as work:
        await work.conversations.keep(conversations, now)
        await work.commit()
