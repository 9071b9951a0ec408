"""A copy of everything that is held about an owner: as plain data, and to be read. No secret, nobody else's data."""

import json
from dataclasses import dataclass, replace
from typing import Any

from bot.receipts import Receipt
from bot.services.copy_reading import readable
from bot.services.everything import Everything, letters, masked, moment_of, voice, without_secrets
from bot.services.papers import Papers
from flows.cases import case_lines
from flows.conversations import Conversation, Draft
from flows.dossiers import written
from flows.phrases import Phrase
from flows.replies import Decision
from storage.database import Database
from storage.staff_values import AskedFile
from storage.values import Dossier, Entry

FORMAT = 1
SOME = 500  # lines read at a time
_IDS = frozenset({"id", "update_id", "message_id", "chat", "media_group_id", "data"})


@dataclass(frozen=True, slots=True)
class Copying:
    """Puts copies together."""

    database: Database
    papers: Papers

    async def data(self, conversation_id: int) -> dict[str, Any]:
        """The copy as JSON data."""
        everything = await self._everything(conversation_id)
        conversation = everything.conversation
        return {
            "format": FORMAT,
            "made": self.papers.clock().isoformat(),
            "settings": _settings(conversation),
            "addresses": [_address(*row) for row in everything.held.addresses],
            "cases": [_case(draft) for draft in everything.drafts],
            "dossiers": [_dossier(each, everything.decided) for each in everything.dossiers],
            "conversation": [_entry(each) for each in everything.entries],
            "letters": list(letters(everything)),
            "confirmations": [{"cvr": cvr, "at": moment_of(at)} for cvr, at in everything.held.confirmations],
            "files": [_file(each) for each in everything.files],
            "acts": [{"act": act, "by": voice(actor), "at": moment_of(at)} for act, actor, at in everything.held.acts],
            "received": [_received(*row) for row in everything.held.arrivals],
        }

    async def readable(self, conversation_id: int) -> Receipt:
        """The copy to be read, in the owner's language."""
        everything = await self._everything(conversation_id)
        talk = await self.papers.talk_over(everything.conversation, everything.decided)
        return readable(talk, everything, self.papers.words[everything.conversation.language])

    async def cases(self, conversation_id: int) -> tuple[Phrase, ...]:
        """Each of the owner's cases with where it stands."""
        everything = await self._everything(conversation_id)
        return case_lines(await self.papers.talk_over(everything.conversation, everything.decided))

    async def _everything(self, conversation_id: int) -> Everything:
        async with self.database.reading() as reading:
            conversation = await reading.conversations.get(conversation_id)
            parked = await reading.conversations.parked([conversation])
            decided = await reading.dossiers.decisions([conversation_id])
            entries: tuple[Entry, ...] = ()
            while more := await reading.transcripts.after(
                conversation_id, entries[-1].id if entries else 0, SOME, "all"
            ):
                entries += more
            return Everything(
                conversation=replace(conversation, parked=parked[conversation_id]),
                dossiers=await reading.dossiers.of_conversation(conversation_id),
                decided=decided.get(conversation_id, {}),
                entries=tuple(each for each in entries if each.text),
                held=await reading.holdings.of(conversation_id),
                files=tuple(each for each in await reading.filed.of(conversation_id) if each.kind),
                errands=await reading.holdings.errands(conversation_id),
            )


def _settings(conversation: Conversation) -> dict[str, Any]:
    return {
        "language": conversation.language,
        "reminders": not conversation.no_reminders,
        "waits_for_a_person": conversation.floor == "waiting",
        "last_heard": moment_of(conversation.heard_at),
        "half_yearly_questions": [
            {"cvr": cvr, "company": each.company, "reference": each.reference, "next": moment_of(each.alarm)}
            for cvr, each in conversation.checkups.items()
        ],
    }


def _address(channel: str, address: str, active: Any, heard_at: int) -> dict[str, Any]:
    return {"channel": channel, "address": masked(address), "active": bool(active), "last_heard": moment_of(heard_at)}


def _case(draft: Draft) -> dict[str, Any]:
    return {
        "number": draft.number,
        "flow": draft.flow,
        "version": draft.version,
        "stage": draft.stage,
        "reference": draft.reference,
        "submitted": moment_of(draft.submitted_at),
        "laid_aside_until": draft.wakes_on or None,
        "told_others": list(draft.ticked),
        "items": {name: list(ids) for name, ids in draft.items.items()},
        "answers": {
            place: {**written(answer), "in_use": answer.active, "value": answer.value}
            for place, answer in draft.answers.items()
        },
    }


def _dossier(dossier: Dossier, decided: dict[str, Decision]) -> dict[str, Any]:
    frozen = dossier.frozen
    decision = decided.get(frozen.reference)
    return {
        "reference": frozen.reference,
        "revision": frozen.revision,
        "status": dossier.status,
        "decided": moment_of(decision.at) if decision is not None and decision.at is not None else None,
        "signed": dossier.signed,
        "sha256": frozen.sha256,
        "contact_email": frozen.contact_email,
        "contact_phone": frozen.contact_phone,
        "dossier": json.loads(frozen.canonical),
    }


def _file(file: AskedFile) -> dict[str, Any]:
    return {
        "name": file.name, "asked": file.what, "sent": moment_of(file.taken_at), "bytes": file.size,
        "sha256": file.sha256,
    }  # fmt: skip


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "at": moment_of(entry.at), "by": voice(entry.author), "kind": entry.kind, "text": without_secrets(entry.text),
    }  # fmt: skip


def _received(kind: str, channel: str, text: str, raw: str, state: str, at: int) -> dict[str, Any]:
    fields = _without_ids(json.loads(without_secrets(raw)))
    said = without_secrets(text)
    return {"at": moment_of(at), "channel": channel, "kind": kind, "text": said, "state": state, "fields": fields}


def _without_ids(fields: Any) -> Any:
    if isinstance(fields, dict):
        return {name: _without_ids(value) for name, value in fields.items() if name not in _IDS}
    return [_without_ids(each) for each in fields] if isinstance(fields, list) else fields
