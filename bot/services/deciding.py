"""Decisions of one cycle: arrivals and conversations in, everything to be written out. No input or output here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.services.floor.calling import Calling
from bot.services.noted_lines import about_of, floor_entry, heard_entry, looked_up
from flows.conversations import Conversation, Draft
from flows.floor import Floor
from flows.heard import Due, Edited, Judged, OfStaff, Passed, Result, Said, Tabled
from flows.moment import Moment
from flows.phrases import Phrase, as_json
from flows.replies import Errand, Forgotten, Frozen, Turn
from flows.stored import compact
from flows.turns import take_turn
from flows.versions import Flows
from flows.worded import Message, worded
from storage.cases import of_case
from storage.chains import Act, Link, linked, salted
from storage.values import NewArrival, NewDelivery, NewEntry, NewErrand, Owner, Waiting

CODES = ("resume_code", "handover_code")  # kept as codes, and fetched nowhere
SILENT = ("nowhere", "caller")  # of owners who are on no device: what is said to them stands in the transcript alone
Say = Callable[[Phrase], str]
Handed = Mapping[str, tuple[str, ...]]  # by the kind of message: the papers that follow it


@dataclass(slots=True)
class Decided:
    """What one cycle writes, table by table."""

    conversations: dict[int, Conversation] = field(default_factory=dict)
    left: list[tuple[int, Draft]] = field(default_factory=list)
    entries: list[NewEntry] = field(default_factory=list)
    deliveries: list[NewDelivery] = field(default_factory=list)
    errands: list[NewErrand] = field(default_factory=list)
    dues: list[NewArrival] = field(default_factory=list)
    codes: list[tuple[int, Errand]] = field(default_factory=list)
    submitted: list[tuple[Conversation, Frozen]] = field(default_factory=list)
    forgotten: list[tuple[int, Forgotten]] = field(default_factory=list)
    confirmed: list[tuple[int, str]] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    done: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Deciding:
    """Takes the turns of a batch in memory."""

    flows: Flows
    words: Mapping[str, Say]
    first_words: Mapping[str, Phrase] = field(default_factory=dict)  # by channel, said once in a conversation
    handing_over: Mapping[str, Handed] = field(default_factory=dict)  # what is handed over there, by channel
    calling: Calling | None = None  # where staff are called the moment an owner begins to wait

    def take(self, decided: Decided, waiting: Waiting, moment: Moment, reply_to: Owner) -> None:
        """Take one arrival's turn and add all that it leads to."""
        arrival, heard = waiting.arrival, waiting.arrival.heard
        before = decided.conversations.get(waiting.conversation.id, waiting.conversation)
        turn = take_turn(self.flows, before, heard, moment)
        noted = [[each.kind, each.place, dict(each.about)] for each in turn.noted]
        decided.done.append(arrival.id)
        if not isinstance(heard, Result | Due | Judged | Passed):
            decided.entries.append(heard_entry(before, arrival, noted, _case_of(before, turn)))
        if isinstance(heard, Result) and before.floor == Floor.STAFF:
            decided.entries.append(looked_up(before, heard, moment.micros))
        by = heard.by if isinstance(heard, OfStaff) else "bot" if isinstance(heard, Due | Judged) else "owner"
        conversation = self.carry(decided, before, turn, moment, reply_to, by)
        order(decided, conversation, turn, arrival.owner, reply_to, moment)
        if isinstance(heard, Said | Edited | Tabled) and heard.masked and heard.ref:
            decided.deliveries.append(_taking_away(conversation, reply_to, heard.ref, moment.micros))
            about = compact({"ref": heard.ref})
            decided.entries.append(NewEntry(conversation.id, moment.micros, "system", "taken_away", "", about, "staff"))

    def carry(
        self, decided: Decided, before: Conversation, turn: Turn, moment: Moment, to: Owner, by: str
    ) -> Conversation:
        """Add what a turn says and changes, in words and chained; what it orders and hears is seen to elsewhere."""
        say = self.words[turn.conversation.language]
        conversation, messages = worded(turn, say, moment.tokens.prompt, moment.micros)
        noted = [[each.kind, each.place, dict(each.about)] for each in turn.noted]
        if noted:
            conversation = _chained(decided, conversation, noted, by, moment)
        if conversation.epoch != before.epoch:
            decided.entries.append(floor_entry(before, conversation, by, moment.micros))
        conversation = self._first_words(decided, conversation, to, moment)
        decided.conversations[conversation.id] = conversation
        self._say(decided, conversation, messages, to, moment, _case_of(before, turn))
        if self.calling is not None:
            decided.deliveries += self.calling.lines(before, conversation, turn, moment.micros)
            decided.errands += self.calling.letters(before, conversation, to)
        return conversation

    def _first_words(self, decided: Decided, conversation: Conversation, to: Owner, moment: Moment) -> Conversation:
        """What an owner is told once about the channel they write on, ahead of everything else."""
        words = self.first_words.get(to.channel)
        if words is None or to.channel in conversation.told or conversation.floor == Floor.STAFF:
            return conversation
        text = self.words[conversation.language](words)
        message = Message("remark", text, len(text), (as_json(words),))
        self._say(decided, conversation, (message,), to, moment)
        return replace(conversation, told=(*conversation.told, to.channel))

    def _say(
        self,
        decided: Decided,
        conversation: Conversation,
        messages: tuple[Message, ...],
        to: Owner,
        moment: Moment,
        case: int = 0,
    ) -> None:
        at = moment.micros
        for message in messages:
            about = of_case(about_of(message), case)
            kind = "asked" if message.kind == "prompt" else message.kind
            if kind != "reply":  # what staff write stands in the transcript as they wrote it
                decided.entries.append(NewEntry(conversation.id, at, "bot", kind, message.text, about))
            if to.channel in SILENT:
                continue
            decided.deliveries.append(_delivery(conversation, to, message, at, case))
            for paper in self.handing_over.get(to.channel, {}).get(message.kind, ()):
                body = compact({"paper": paper, "reference": message.reference})
                blank = NewDelivery(conversation.id, *_address(to), "paper", conversation.epoch, "", at)
                decided.deliveries.append(replace(blank, body=body))


def _chained(
    decided: Decided, conversation: Conversation, noted: list[list[Any]], actor: str, moment: Moment
) -> Conversation:
    """Add what happened to the conversation's chain of acts; the head travels with the conversation."""
    act = Act(
        chain=f"conversation:{conversation.id}",
        at=moment.micros,
        act=noted[0][0],
        actor=actor,
        digest=salted(moment.tokens.salt, noted),
        salt=moment.tokens.salt,
    )
    links, head = linked(conversation.audit_head, [act])
    decided.links.extend(links)
    return replace(conversation, audit_head=head)


def _address(to: Owner) -> tuple[str, str]:
    return to.channel, to.address


def _delivery(conversation: Conversation, to: Owner, message: Message, at: int, case: int) -> NewDelivery:
    reply = message.kind == "reply"
    about: dict[str, Any] = {"key": message.reference} if reply else {"prompt_from": message.prompt_from}
    if message.reference and not reply:
        about["reference"] = message.reference
    return NewDelivery(
        conversation_id=conversation.id,
        channel=to.channel,
        address=to.address,
        kind=message.kind,
        epoch=conversation.epoch,
        text=message.text,
        at=at,
        buttons=compact(message.buttons),
        token=message.token,
        body=of_case(about, case),
    )


def _case_of(before: Conversation, turn: Turn) -> int:
    """The number of the one case that a turn is about; 0 where it is about several or none, or a person speaks."""
    kinds = {each.kind: each.about for each in turn.noted}
    if before.floor == Floor.STAFF or "erased" in kinds:
        return 0
    pending = turn.conversation.pending
    if pending is not None and pending.kind == "erase":
        return int(pending.about["number"])
    if turn.left is not None:
        return int(kinds.get("reminded", {}).get("number", 0))
    was, now = (each.draft.number if each.draft else 0 for each in (before, turn.conversation))
    return now if was in {0, now} else 0


def order(
    decided: Decided, conversation: Conversation, turn: Turn, owner: Owner, reply_to: Owner, moment: Moment
) -> None:
    """What is to be fetched, sent, waited for, and kept beside the conversation."""
    for errand in turn.errands:
        if errand.kind in CODES:
            decided.codes.append((conversation.id, errand))
        else:
            decided.errands.append(NewErrand(conversation.id, reply_to, errand.kind, errand.key, errand.about))
    if turn.wait is not None:
        due = Due(turn.wait.what, turn.wait.key)
        decided.dues.append(
            NewArrival(owner, due, "", moment.micros, not_before=turn.wait.at, conversation_id=conversation.id)
        )
    for alarm in turn.alarms:
        rings = Due(alarm.what, alarm.key)
        decided.dues.append(
            NewArrival(owner, rings, "", moment.micros, not_before=alarm.at, conversation_id=conversation.id)
        )
    decided.forgotten += [(conversation.id, each) for each in turn.forgotten]
    decided.confirmed += [(conversation.id, cvr) for cvr in turn.confirmed]
    decided.withdrawn += turn.withdrawn
    if turn.left is not None:
        decided.left.append((conversation.id, turn.left))
    if turn.submitted is not None:
        decided.submitted.append((conversation, turn.submitted))


def _taking_away(conversation: Conversation, owner: Owner, ref: str, at: int) -> NewDelivery:
    body = compact({"delete": ref})
    return NewDelivery(conversation.id, owner.channel, owner.address, "delete", conversation.epoch, "", at, body=body)
