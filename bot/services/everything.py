"""Everything that is held about one owner, and how it may be shown: no secret, no one else, no whole address."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from flows.conversations import Conversation, Draft
from flows.moment import instant
from flows.replies import Decision
from storage.holdings import Held
from storage.staff_values import AskedFile
from storage.values import Dossier, Entry

# They stand in what was said, and would open or link a conversation.
_SECRET = re.compile(r"\b(FLYT|OVERDRAG)[\s-]*[A-Z0-9]{4}[\s-]*[A-Z0-9]{4}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Everything:
    """All that one conversation holds, read at one instant."""

    conversation: Conversation
    dossiers: tuple[Dossier, ...]
    decided: dict[str, Decision]
    entries: tuple[Entry, ...]
    held: Held
    files: tuple[AskedFile, ...]  # that staff asked for, and that came
    errands: Sequence[Sequence[Any]]  # kind, what it is about as JSON, state

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """Every draft that holds something."""
        current = self.conversation.draft
        return (*self.conversation.parked, *((current,) if current is not None else ()))


def without_secrets(text: str) -> str:
    """The words without the codes that stand in them."""
    return _SECRET.sub(r"\1-****-****", text)


def masked(address: str) -> str:
    """The end of an address, by which its owner knows it and nobody else finds it."""
    return f"…{address[len(address) - min(4, len(address) // 2) :]}"


def letters(everything: Everything) -> Iterator[dict[str, Any]]:
    """The e-mail addresses that letters went to, or are to go to."""
    for kind, email, state, at in everything.held.letters:
        yield {"kind": kind, "email": email, "state": state, "at": moment_of(at)}
    for kind, about, state in everything.errands:
        if to := json.loads(about).get("to"):
            yield {"kind": kind, "email": to, "state": state, "at": None}
    for dossier in everything.dossiers:
        if dossier.frozen.contact_email:
            yield {
                "kind": "receipt_mail", "email": dossier.frozen.contact_email, "state": "ordered",
                "at": moment_of(dossier.frozen.submitted_at),
            }  # fmt: skip


def voice(author: str) -> str:
    """Who spoke or acted; of a member of staff only that it was one."""
    return author.partition(":")[0]


def moment_of(at: int | None) -> str | None:
    """An instant as it stands in a copy."""
    return instant(at).isoformat() if at else None
