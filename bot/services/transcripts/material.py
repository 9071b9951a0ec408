"""All that a case consists of, read at one instant, and sorted into what is given out and what is left out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.services.everything import without_secrets
from flows.access import Ground, ground_for_line
from flows.conversations import Conversation
from flows.phrases import Phrase, phrase
from storage.notes import ChatNote
from storage.review_values import Note, StoredDecision
from storage.staff_values import AskedFile
from storage.values import Dossier, Entry
from storage.work import Reading

SOME = 500
EVERY_NOTE = 10_000


@dataclass(frozen=True, slots=True)
class Omission:
    """Something that is left out: when it was written, what kind of thing it is, and the ground."""

    at: int  # microseconds UTC
    kind: str  # line | note | dossier_note | code
    ground: Ground

    def words(self) -> tuple[Phrase, Phrase]:
        """What it is, and why it is left out."""
        return phrase(f"bundle-omitted-{self.kind.replace('_', '-')}"), phrase(f"bundle-ground-{self.ground}")


@dataclass(frozen=True, slots=True)
class Material:
    """One case: everything said, sent and decided, and what staff wrote for each other."""

    conversation: Conversation
    entries: tuple[Entry, ...]
    dossiers: tuple[Dossier, ...]  # every revision, oldest first
    decisions: tuple[tuple[str, StoredDecision], ...]  # with the reference
    notes: tuple[ChatNote, ...]
    dossier_notes: tuple[Note, ...]
    files: tuple[AskedFile, ...]  # that staff asked for and the owner sent

    @property
    def given(self) -> tuple[Entry, ...]:
        """The lines that a party reads, without the codes in them."""
        lines = (each for each in self.entries if ground_for_line(each.audience, each.text) is None)
        return tuple(replace(each, text=without_secrets(each.text)) for each in lines)

    @property
    def omissions(self) -> tuple[Omission, ...]:
        """All that is left out, one by one, oldest first."""
        return tuple(sorted(self._omissions(), key=lambda each: each.at))

    def _omissions(self) -> Iterator[Omission]:
        for entry in self.entries:
            ground = ground_for_line(entry.audience, entry.text)
            # A line that never had words, such as a press without any, is no document.
            if ground is Ground.INTERNAL or (ground is Ground.DELETED and entry.kind == "said"):
                yield Omission(entry.at, "line", ground)
            elif ground is None and without_secrets(entry.text) != entry.text:
                yield Omission(entry.at, "code", Ground.KEY)
        yield from (Omission(each.at, "note", Ground.INTERNAL) for each in self.notes)
        yield from (Omission(each.at, "dossier_note", Ground.INTERNAL) for each in self.dossier_notes)


async def material_of(reading: Reading, conversation_id: int) -> Material:
    """All of a case; raises `NotFound`."""
    conversation = await reading.conversations.get(conversation_id)
    parked = await reading.conversations.parked([conversation])
    entries: tuple[Entry, ...] = ()
    while more := await reading.transcripts.after(conversation_id, entries[-1].id if entries else 0, SOME, "staff"):
        entries += more
    dossiers = await reading.dossiers.of_conversation(conversation_id)
    references = tuple(dict.fromkeys(each.frozen.reference for each in dossiers))
    decisions = [(each, await reading.reviews.decisions(each)) for each in references]
    return Material(
        conversation=replace(conversation, parked=parked[conversation_id]),
        entries=entries,
        dossiers=dossiers,
        decisions=tuple((reference, each) for reference, of_it in decisions for each in of_it),
        notes=await reading.notes.after(conversation_id, 0, EVERY_NOTE),
        dossier_notes=tuple([note for each in references for note in await reading.reviews.notes(each)]),
        files=tuple(each for each in await reading.filed.of(conversation_id) if each.kind),
    )
