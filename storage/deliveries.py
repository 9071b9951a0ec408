"""What is to be said: worded, in order for each address, and marked before it leaves."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from flows.daytime import is_day
from flows.moment import instant
from storage import outbox
from storage.claims import lock_unsent
from storage.hot import Jobs
from storage.statements import Row, as_list, as_row
from storage.values import Delivery, NewDelivery, Outcome

# What only the bot says, and only while nobody else holds the floor.
OF_THE_BOT = ("prompt", "remark", "reminder")
_FAR = 2**62


class Deliveries:
    """The messages of all conversations, on their way out."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def add(self, new: Sequence[NewDelivery]) -> None:
        """Queue these messages, in this order."""
        await self._jobs.many(outbox.ADD, [as_row(each) for each in new])

    async def claim(
        self, now: int, channels: Sequence[str], at_most: int, kinds: Collection[str] = ()
    ) -> list[Delivery]:
        """Mark what may be sent now as `sending` and give it, in order for each address; only these kinds, where named.

        Nothing overtakes an earlier message to the same address. The bot's own messages from before a change of the
        floor are dropped instead, and so is a reminder to an owner who has come back meanwhile. A message is not given
        together with an earlier one whose buttons it closes. Reminders are given by day only.
        """
        by_day = int(is_day(instant(now)))
        values = {"now": now, "channels": as_list(channels), "at_most": at_most, "by_day": by_day}
        if self._jobs.locks:
            locked = await lock_unsent(self._jobs, values)
            rows = await self._jobs.fetch(outbox.UNSENT_HERE, values | {"ids": as_list(locked)}) if locked else []
        else:
            rows = await self._jobs.fetch(outbox.UNSENT, values)
        sending = list(_in_order((row for row in rows if not _stale(row)), kinds))
        dropped = [_mark(row, "dropped", now, reason) for row in rows if (reason := _stale(row))]
        await self._jobs.many(outbox.MARK, dropped + [_mark(row, "sending", now) for row, _ in sending])
        return [_delivery(row, closes) for row, closes in sending]

    async def settle(self, outcomes: Sequence[Outcome], now: int) -> None:
        """Write down what became of these deliveries; one that is sent later delays all others to its address."""
        sent = [_outcome(each) for each in outcomes if each.state == "sent"]
        later = [_outcome(each) for each in outcomes if each.state == "queued"]
        lost = [_outcome(each) for each in outcomes if each.state in {"unknown", "failed"}]
        await self._jobs.many(outbox.CLOSE, sent)
        await self._jobs.many(outbox.SENT, [each | {"sent_at": now} for each in sent])
        await self._jobs.many(outbox.LATER, later)
        await self._jobs.many(outbox.DELAY, later)
        await self._jobs.many(outbox.LOST, lost)

    async def recover(self, claimed_before: int = _FAR) -> None:
        """After a crash: what may be said twice is queued again, of all else a person decides."""
        await self._jobs.many(outbox.AGAIN, [{"b_before": claimed_before}])
        await self._jobs.many(outbox.MAYBE, [{"b_before": claimed_before}])


def _stale(row: Row) -> str:
    """Why a message is not to be said any more; "" where it is."""
    kind, epoch, epoch_now, overtaken = row[4], row[5], row[11], row[13]
    if kind in OF_THE_BOT and epoch < epoch_now:
        return "the floor has changed"
    return "the owner has come back" if kind == "reminder" and overtaken else ""


def _in_order(rows: Iterable[Row], kinds: Collection[str]) -> Iterator[tuple[Row, str]]:
    """Each row that may be sent now, with the reference of the message whose buttons it closes."""
    met: dict[tuple[str, str], str] = {}  # by address: the buttons of the last message that closes or opens any
    held: set[tuple[str, str]] = set()
    for row in rows:
        address, closing, buttons = (row[2], row[3]), row[4] == "prompt" or row[7] != "[]", row[7]
        # What it closes has no reference before it is sent.
        if (closing and met.get(address, "[]") != "[]") or (kinds and row[4] not in kinds):
            held.add(address)
        if address not in held:
            yield row, row[12] or "" if closing and address not in met else ""
            if closing:
                met[address] = buttons


def _mark(row: Row, state: str, now: int, reason: str = "") -> dict[str, Any]:
    return {"b_id": row[0], "state": state, "claimed_at": now, "reason": reason}


def _delivery(row: Row, closes: str) -> Delivery:
    delivery_id, conversation_id, channel, address, kind, epoch, text, buttons, token, body, tries = row[:11]
    return Delivery(
        id=delivery_id,
        conversation_id=conversation_id,
        channel=channel,
        address=address,
        kind=kind,
        epoch=epoch,
        text=text,
        buttons=json.loads(buttons),
        token=token,
        body=json.loads(body),
        tries=tries,
        closes=closes,
    )


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "b_id": outcome.delivery_id,
        "state": outcome.state,
        "reference": outcome.reference,
        "not_before": outcome.not_before,
        "b_not_before": outcome.not_before,
        "reason": outcome.reason,
    }
