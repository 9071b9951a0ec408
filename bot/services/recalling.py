"""What the store holds that a turn may have to know, fetched for a whole batch: the turn itself asks nobody."""

import datetime as dt
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot.services.finding import found
from flows import handover, purposes
from flows.heard import Asked, Chose, Said
from flows.identifiers import cvrs_in, register_numbers_in
from flows.moment import micros
from flows.questions import Expects
from flows.replies import Decision, Known
from flows.stages import Stage
from storage.values import Waiting
from storage.work import Work

Tree = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Recalled:
    """What is held on the words of each arrival, and on the CVR numbers and sent dossiers of each conversation."""

    known: Mapping[tuple[int, str], Known] = field(default_factory=dict)  # by conversation and CVR number
    found: Mapping[int, tuple[Tree, ...]] = field(default_factory=dict)  # by arrival
    handovers: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)  # by arrival
    decided: Mapping[int, Mapping[str, Decision]] = field(default_factory=dict)  # by conversation and reference

    def known_to(self, conversation_id: int) -> dict[str, Known]:
        """What is held on each CVR number beside this conversation."""
        return {cvr: held for (own, cvr), held in self.known.items() if own == conversation_id}


async def recalled(work: Work, waiting: Sequence[Waiting], now: dt.datetime, day: dt.date) -> Recalled:
    """What the store holds for these turns, whose conversations come with their other drafts."""
    organisations = await _organisations(work, waiting, day)
    asked = _cvrs(waiting, organisations)
    return Recalled(
        known=await work.conversations.known(asked, day) if asked else {},
        found=organisations,
        handovers=await _handovers(work, waiting, micros(now)),
        decided=await _decisions(work, waiting),
    )


def _cvrs(waiting: Sequence[Waiting], organisations: Mapping[int, tuple[Tree, ...]]) -> list[tuple[int, str]]:
    """The CVR numbers that these turns may have to know about, each with its conversation."""
    asked = []
    for each in waiting:
        draft = each.conversation.draft
        # A number that waits for a yes is taken by a turn in whose words it does not stand.
        pending = each.conversation.pending
        words = f"{_text(each)}\n{pending.about if pending is not None else ''}"
        asked += [(each.conversation.id, cvr) for cvr in cvrs_in(words)]
        meant = organisations.get(each.arrival.id, ())
        asked += [(each.conversation.id, str(company["cvr"])) for company in meant if company["cvr"]]
        if draft is not None and draft.stage == Stage.REVIEW and (cvr := draft.value("cvr")):
            asked.append((each.conversation.id, str(cvr)))
    return asked


def _text(waiting: Waiting) -> str:
    heard, checking = waiting.arrival.heard, waiting.conversation.checking
    if isinstance(heard, Asked):
        return purposes.linked_number(heard.about)
    if checking and isinstance(heard, Said | Chose) and not _asks_here(waiting):
        return checking  # "no, something has changed" leads on with the company that was asked about
    return heard.text if isinstance(heard, Said) else ""


async def _organisations(work: Work, waiting: Sequence[Waiting], day: dt.date) -> dict[int, tuple[Tree, ...]]:
    """What each arrival may mean that is heard where an organisation is asked for, or right after others."""
    heard = Counter(each.conversation.id for each in waiting)
    meant = [each for each in waiting if _text(each) and (_asks(each) or heard[each.conversation.id] > 1)]
    if not meant:
        return {}
    numbers = {each.arrival.id: register_numbers_in(_text(each)) for each in meant}
    names = [_text(each) for each in meant if not numbers[each.arrival.id]]
    held = await found(work, [_text(each) for each in meant], day, names)
    return {each.arrival.id: _trees(held, numbers[each.arrival.id] or (_text(each),)) for each in meant}


def _asks(waiting: Waiting) -> bool:
    linked = isinstance(waiting.arrival.heard, Asked)
    return linked or bool(waiting.conversation.checking) or _asks_here(waiting)


def _asks_here(waiting: Waiting) -> bool:
    prompt = waiting.conversation.prompt
    return prompt is not None and prompt.expects == Expects.ORGANISATION


def _trees(held: Mapping[str, Sequence[Mapping[str, Any]]], asked: Sequence[str]) -> tuple[Tree, ...]:
    """The companies found, each once, with the entity that was meant and its state."""
    trees = [
        {**each["company"], "hit": each["hit"], "state": each["state"], "as_of": each["as_of"]}
        for words in asked
        for each in held.get(words, ())
    ]
    return tuple({tree["entity"]: tree for tree in trees}.values())


async def _handovers(work: Work, waiting: Sequence[Waiting], now: int) -> dict[int, Mapping[str, Any]]:
    """The closure behind each handover code that was said, as long as the code is good."""
    handed: dict[int, Mapping[str, Any]] = {}
    for each in waiting:
        secret = handover.code_in(_text(each))
        code = await work.codes.find(secret, "handover") if secret else None
        if code is None or code.expires_at <= now:
            continue
        dossiers = await work.dossiers.of_conversation(code.conversation_id)
        closing = [each.frozen for each in dossiers if each.frozen.flow == "closure"]
        if closing:
            answers = json.loads(closing[-1].canonical)["answers"]
            handed[each.arrival.id] = handover.handed_over(answers, closing[-1].reference)
    return handed


async def _decisions(work: Work, waiting: Sequence[Waiting]) -> Mapping[int, Mapping[str, Decision]]:
    """How far the review of what these few owners have sent has come."""
    sent = {
        each.conversation.id
        for each in waiting
        if any(
            draft.stage == Stage.SUBMITTED for draft in (each.conversation.draft, *each.conversation.parked) if draft
        )
    }
    return await work.dossiers.decisions(sent) if sent else {}


async def with_parked(work: Work, waiting: Sequence[Waiting]) -> Sequence[Waiting]:
    """The same, with the other drafts of those few conversations that have any."""
    several = {each.conversation.id: each.conversation for each in waiting if each.conversation.drafts > 1}
    if not several:
        return waiting
    parked = await work.conversations.parked(several.values())
    return [
        replace(each, conversation=replace(each.conversation, parked=parked.get(each.conversation.id, ())))
        for each in waiting
    ]
