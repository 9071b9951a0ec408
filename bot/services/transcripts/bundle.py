"""A transcript and a whole case, laid out to be read and as data."""

import datetime as dt
import json
from collections.abc import Callable, Iterable
from typing import Any

from bot.receipts import Receipt, Section
from bot.services.everything import moment_of, voice
from bot.services.transcripts.material import Material
from flows.moment import DENMARK, instant
from flows.phrases import Phrase, phrase
from storage.values import Entry

Say = Callable[[Phrase], str]
FORMAT = 1
# What the chain of a decision was told in the owner's words or the staff's, and is said to the party as it stands.
_TOLD = ("reason", "reasons", "grounds", "text", "until")


def transcript(material: Material, say: Say, language: str, now: dt.datetime) -> Receipt:
    """A transcript with every line, those for staff too."""
    return Receipt(
        title=say(phrase("transcript-title", number=material.conversation.id)),
        reference="",
        about=(say(phrase("bundle-made", date=now.date(), time=now.time())),),
        lines=(Section(say(phrase("bundle-conversation")), _said(material.entries, say)),),
        language=language,
    )


def bundle(material: Material, say: Say, now: dt.datetime) -> tuple[Receipt, dict[str, Any]]:
    """The case for its party, as a letter and as data."""
    omitted = tuple(
        (_when(each.at, say, what), say(why)) for each in material.omissions for what, why in [each.words()]
    )
    letter = Receipt(
        title=say(phrase("bundle-title")),
        reference="",
        about=(say(phrase("bundle-made", date=now.date(), time=now.time())),),
        lines=tuple(
            Section(say(phrase(heading)), rows)
            for heading, rows in (
                ("bundle-sent", _sent(material, say)),
                ("bundle-decided", _decided(material, say)),
                ("bundle-files", _files(material, say)),
                ("bundle-conversation", _said(material.given, say)),
                ("bundle-omitted", omitted),
            )
            if rows
        ),
        paragraphs=(say(phrase("bundle-what")), say(phrase("bundle-all" if not omitted else "bundle-not-all"))),
        language=material.conversation.language,
    )
    return letter, _data(material, now)


def as_data(entries: Iterable[Entry]) -> list[dict[str, Any]]:
    """Lines as JSON holds them."""
    return [
        {
            "id": each.id, "at": moment_of(each.at), "by": each.author, "kind": each.kind, "audience": each.audience,
            "text": each.text,
        }
        for each in entries
    ]  # fmt: skip


def _said(entries: Iterable[Entry], say: Say) -> tuple[tuple[str, str], ...]:
    return tuple((_when(each.at, say, _who(each)), each.text) for each in entries if each.text)


def _who(entry: Entry) -> Phrase:
    by = voice(entry.author)
    return phrase(f"bundle-by-{by if by in {'owner', 'bot', 'staff'} else 'system'}")


def _when(at: int, say: Say, what: Phrase) -> str:
    local = instant(at).astimezone(DENMARK)
    return say(phrase("bundle-when", what=what, date=local.date(), time=local.time()))


def _sent(material: Material, say: Say) -> tuple[tuple[str, str], ...]:
    return tuple(
        (
            _when(each.frozen.submitted_at, say, phrase(f"the-{each.frozen.flow}")),
            say(phrase("bundle-revision", reference=each.frozen.reference, revision=each.frozen.revision)),
        )
        for each in material.dossiers
    )


def _files(material: Material, say: Say) -> tuple[tuple[str, str], ...]:
    return tuple(
        (_when(each.taken_at, say, phrase("value-text", text=each.name)), each.what) for each in material.files
    )


def _decided(material: Material, say: Say) -> tuple[tuple[str, str], ...]:
    return tuple(
        (_when(each.at, say, phrase("value-text", text=reference)), say(phrase(f"bundle-decision-{each.kind}")))
        for reference, each in material.decisions
    )


def _data(material: Material, now: dt.datetime) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "made": now.isoformat(),
        "conversation": [{**each, "by": voice(each["by"])} for each in as_data(material.given)],
        "dossiers": [
            {
                "reference": each.frozen.reference, "revision": each.frozen.revision, "status": each.status,
                "sha256": each.frozen.sha256, "sent": moment_of(each.frozen.submitted_at),
                "dossier": json.loads(each.frozen.canonical),
            }
            for each in material.dossiers
        ],
        "decisions": [
            {
                "reference": reference, "revision": each.revision, "kind": each.kind, "at": moment_of(each.at),
                "told": {name: value for name, value in each.about.items() if name in _TOLD},
            }
            for reference, each in material.decisions
        ],
        "files": [
            {"name": each.name, "asked": each.what, "sent": moment_of(each.taken_at), "sha256": each.sha256}
            for each in material.files
        ],
        "omitted": [
            {"at": moment_of(each.at), "what": each.kind, "ground": each.ground.value} for each in material.omissions
        ],
    }  # fmt: skip
