"""Handing over receipts, sheets, copies and the template, as files or as text; and checking a sheet's hash."""

import asyncio
import hmac
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.receipts import Receipt, as_text, receipt_pdf
from bot.services.copying import Copying
from bot.services.papers import Papers, sheet_name
from bot.services.table_writing import TEMPLATES
from flows.errors import InvalidAnswer
from flows.moment import DENMARK
from flows.phrases import Phrase
from flows.references import read_reference
from flows.sheet import has_sheet, sheet_hash
from storage.database import Database
from storage.values import Dossier, Owner

COPY = "sor-mine-oplysninger"  # the name of its files
TEMPLATE = "request-template.xlsx"  # the one that a channel hands over


@dataclass(frozen=True, slots=True)
class File:
    """Something to take home."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Handing:
    """Hands over what belongs to one conversation, and nobody else's."""

    database: Database
    papers: Papers
    copying: Copying

    async def file(self, conversation_id: int, kind: str, reference: str = "") -> File | None:
        """A receipt, sheet, copy or `copy_data` of this conversation, or the `template`; None where there is none."""
        if kind == "copy":
            made = self.papers.clock().astimezone(DENMARK)
            copy = await self.copying.readable(conversation_id)
            return File(f"{COPY}.pdf", "application/pdf", await asyncio.to_thread(receipt_pdf, copy, made))
        if kind == "copy_data":
            return File(f"{COPY}.json", "application/json", (await self._data(conversation_id)).encode())
        if kind == "template":
            return await self.template(TEMPLATE)
        dossier = await self._own(conversation_id, reference)
        if dossier is None:
            return None
        if kind == "sheet":
            sheet = await self.papers.sheet_pdf(dossier)
            return File(sheet_name(reference), "application/pdf", sheet) if sheet is not None else None
        return File(f"{reference}.pdf", "application/pdf", await self.papers.receipt_pdf(dossier))

    async def template(self, name: str) -> File:
        """The table for many units to be filled in, by its file's name: one of `TEMPLATES`."""
        return File(name, TEMPLATES[name], await self.papers.template(name))

    async def text(self, conversation_id: int, kind: str, reference: str = "") -> str:
        """The same for where there are no files; "" where there is none."""
        if kind == "copy_data":
            return await self._data(conversation_id)
        paper: Receipt | None = None
        if kind == "copy":
            paper = await self.copying.readable(conversation_id)
        elif kind == "sheet" and (dossier := await self._own(conversation_id, reference)) is not None:
            paper = await self.papers.sheet(dossier)
        return as_text(paper) if paper is not None else ""

    async def file_of(self, owner: Owner, kind: str, reference: str = "") -> File | None:
        """As `file`, for the conversation that an address leads to."""
        conversation_id = await self._conversation(owner)
        return await self.file(conversation_id, kind, reference) if conversation_id is not None else None

    async def cases_of(self, owner: Owner, say: Callable[[Phrase], str]) -> tuple[str, ...] | None:
        """Each case of the conversation that an address leads to, in words; None where there is no conversation."""
        conversation_id = await self._conversation(owner)
        if conversation_id is None:
            return None
        return tuple(map(say, await self.copying.cases(conversation_id)))

    async def matches(self, reference: str, sha256: str) -> bool:
        """Whether a sheet, or a receipt, with this reference has this hash; nothing else is told."""
        try:
            known = read_reference(reference)
        except InvalidAnswer:
            return False
        async with self.database.reading() as reading:
            dossier = await reading.dossiers.find(known)
        if dossier is None:
            return False
        talk = await self.papers.talk_on(dossier)
        hashes = [dossier.frozen.sha256, *((sheet_hash(talk.draft),) if has_sheet(talk.draft) else ())]
        asked = "".join(sha256.split()).lower().removeprefix("sha-256").encode("ascii", "replace")
        return any(hmac.compare_digest(asked, each.encode()) for each in hashes)

    async def _data(self, conversation_id: int) -> str:
        data: Mapping[str, Any] = await self.copying.data(conversation_id)
        return json.dumps(data, ensure_ascii=False, indent=1)

    async def _conversation(self, owner: Owner) -> int | None:
        async with self.database.reading() as reading:
            conversation = await reading.conversations.find(owner)
        return conversation.id if conversation is not None else None

    async def _own(self, conversation_id: int, reference: str) -> Dossier | None:
        async with self.database.reading() as reading:
            dossiers = await reading.dossiers.of_conversation(conversation_id)
        own = [dossier for dossier in dossiers if dossier.frozen.reference == reference]
        return own[-1] if own else None
