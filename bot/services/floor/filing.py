"""Files: staff ask an owner for one, it is looked at and kept, and staff fetch it."""

import asyncio
import re
from dataclasses import dataclass

from bot.services.floor.acting import NOWHERE, Acting
from bot.services.floor.file_checking import Checked, FileRefused, checked
from bot.services.floor.holding import held
from bot.services.floor.refusals import FloorRefused
from bot.services.floor.wording import masked
from bot.services.staff.noting import Deed, note, permit
from flows.asked_files import ask, refuse, take, unasked
from flows.cleaning import clean
from flows.masking import mask
from flows.rights import Right
from storage.staff_values import AskedFile, StaffMember
from storage.values import Owner

FILELESS = "terminal"  # the channel that has no files
LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Filing:
    """Asks for files, takes them in, and gives them to staff."""

    acting: Acting

    async def ask(self, conversation_id: int, what: str, by: StaffMember) -> None:
        """Ask the owner of a conversation that one holds for one file; one asked for before is asked for no more."""
        permit(by, Right.SPEAK)
        text = masked(what)
        async with self.acting.on(conversation_id) as act:
            held(act.conversation, by)
            if act.owner == NOWHERE or act.owner.channel == FILELESS:
                raise FloorRefused("no_files")
            file_id = await act.work.filed.ask(conversation_id, by.author, act.moment.micros, text)
            act.carry(ask(act.talk, file_id, by.name, text), by.author)
            await act.commit()

    async def take_from(self, owner: Owner, content: bytes, name: str = "") -> None:
        """Take what an owner sent under a name, where they were asked for a file."""
        async with self.acting.database.reading() as reading:
            conversation = await reading.conversations.find(owner)
        if conversation is not None:
            await self.take(conversation.id, content, name=name)

    async def take(self, conversation_id: int, content: bytes, fault: str = "", name: str = "") -> None:
        """Keep the file that was asked for, or tell its owner why it cannot be taken; unasked, nothing is kept.

        Where its name is known it is a line of the owner's, who sees what they sent.
        """
        found: Checked | None = None
        if not fault:
            try:
                found = await asyncio.to_thread(checked, content)
            except FileRefused as refused:
                fault = refused.why
        async with self.acting.on(conversation_id) as act:
            file_id = act.conversation.asked_file
            if not file_id:
                return
            if named := _kept_name(name):
                act.line("owner", "file", named, "all", file=file_id)
            if found is None:
                act.carry(refuse(act.talk, fault), "bot")
            elif await act.work.filed.take(file_id, found.kind, found.content, found.sha256, act.moment.micros):
                if not named:
                    act.line("owner", "file", f"fil-{file_id}.{found.kind}", file=file_id)
                act.carry(take(act.talk), "owner")
            else:
                act.carry(unasked(act.talk), "bot")
            await act.commit()

    async def fetch(self, conversation_id: int, file_id: int, by: StaffMember) -> tuple[AskedFile, bytes]:
        """A file with what is in it; that it was fetched is in the audit. Raises `FloorRefused` where there is none."""
        permit(by, Right.REVEAL)
        async with self.acting.database.work() as work:
            files = {each.id: each for each in await work.filed.of(conversation_id)}
            content = await work.filed.content(conversation_id, file_id)
            if content is None:
                raise FloorRefused("no_file")
            await note(work, self.acting.micros(), Deed("file_fetched", by.author, [conversation_id, file_id]))
            await work.commit()
        return files[file_id], content


def _kept_name(name: str) -> str:
    """A file's name as it may be kept: in one line, without the folders before it, and without a CPR number."""
    bare = re.split(r"[/\\]", " ".join(clean(name).split()))[-1]
    return mask(bare)[:LONGEST_NAME].strip()
