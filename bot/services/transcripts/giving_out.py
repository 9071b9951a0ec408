"""Giving out a transcript, for staff, and a whole case, for its party: as PDF and as JSON, each in the audit."""

import asyncio
import datetime as dt
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from bot.receipts import receipt_pdf
from bot.services.papers import Papers
from bot.services.staff.noting import Deed, note, permit
from bot.services.staff.refusals import StaffRefused
from bot.services.transcripts.bundle import as_data, bundle, transcript
from bot.services.transcripts.material import Material, material_of
from bot.services.transcripts.people import People, shown
from bot.services.transcripts.unveiling import Unveiling
from flows.access import due_on
from flows.moment import DENMARK, micros
from flows.rights import Right
from storage.database import Database
from storage.staff_values import StaffMember


@dataclass(frozen=True, slots=True)
class GivingOut:
    """Puts files together that leave the house."""

    database: Database
    papers: Papers
    people: People
    unveiling: Unveiling
    clock: Callable[[], dt.datetime]

    async def transcript_json(self, conversation_id: int, by: StaffMember) -> bytes:
        """A transcript as data, the lines for staff too; veiled unless they have unveiled it."""
        material = await self._exported(conversation_id, by, "json")
        data = {"made": self.clock().isoformat(), "conversation": conversation_id, "lines": as_data(material.entries)}
        return _json(data)

    async def transcript_pdf(self, conversation_id: int, by: StaffMember) -> bytes:
        """The same on paper."""
        material = await self._exported(conversation_id, by, "pdf")
        say, now = self.papers.words[by.language], self.clock().astimezone(DENMARK)
        return await asyncio.to_thread(receipt_pdf, transcript(material, say, by.language, now), now)

    async def case(self, conversation_id: int, by: StaffMember) -> bytes:
        """The whole case for its party, as a ZIP file, which meets their request; raises `StaffRefused` without one.

        A letter with the transcript, every decision and every omission with its ground, the same as data, and what was
        sent in, revision by revision, with the files that were asked for.
        """
        permit(by, Right.EXPORT)
        permit(by, Right.REVEAL)
        now = self.clock()
        async with self.database.work() as work:
            material = await material_of(work, conversation_id)
            sent = {each.name: await work.filed.content(conversation_id, each.id) for each in material.files}
            met = await work.insight.meet(conversation_id, micros(now), by.author)
            if not met:
                raise StaffRefused("not-asked-for")
            await note(work, micros(now), Deed("case_given_out", by.author, [conversation_id, met]))
            await work.commit()
        language = material.conversation.language
        letter, data = bundle(material, self.papers.words[language], now.astimezone(DENMARK))
        files = {"sag.pdf": await asyncio.to_thread(receipt_pdf, letter, now), "sag.json": _json(data)}
        for dossier in material.dossiers:
            name = f"{dossier.frozen.reference}-{dossier.frozen.revision}.pdf"
            files[name] = await self.papers.receipt_pdf(dossier)
        files |= {f"bilag/{name}": content for name, content in sent.items() if content is not None}
        return _zipped(files, now)

    async def asked(self, conversation_id: int, by: StaffMember) -> dt.date:
        """Note that a party asks for their case, and give the day by which it must be given out."""
        permit(by, Right.SPEAK)
        now = self.clock()
        facts = await self.papers.facts.in_force(now)
        day = due_on(now.astimezone(DENMARK).date(), facts.closed_days)
        async with self.database.work() as work:
            await work.conversations.get(conversation_id)
            request = await work.insight.ask(conversation_id, micros(now), day, by.author)
            await note(work, micros(now), Deed("case_asked_for", by.author, [conversation_id, request]))
            await work.commit()
        return day

    async def _exported(self, conversation_id: int, by: StaffMember, form: str) -> Material:
        permit(by, Right.EXPORT)
        async with self.database.work() as work:
            material = await material_of(work, conversation_id)
            open_to_them = await self.unveiling.lifted(work, conversation_id, by)
            about: list[Any] = [conversation_id, form, "unveiled" if open_to_them else "veiled"]
            await note(work, micros(self.clock()), Deed("transcript_exported", by.author, about))
            await work.commit()
        if open_to_them:
            return material
        known = await self.people.known(material.conversation, *material.conversation.parked)
        lines = tuple(shown(each, known) for each in material.entries)
        return replace(material, entries=lines)


def _json(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False, indent=1).encode()


def _zipped(files: dict[str, bytes], now: dt.datetime) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, now.astimezone(DENMARK).timetuple()[:6]), content)
    return packed.getvalue()
