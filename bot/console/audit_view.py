"""The audit in words: what an act was about, name by name; a hash is shown by its beginning, and whole behind it."""

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.console.visit import HOME, Visit
from bot.services.staff.auditing import Link
from flows.moment import DENMARK, EPOCH
from flows.phrases import Value

View = dict[str, Any]

# What an act names in a list, in its order; elsewhere the names stand beside the values.
NAMED: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("invited", "role_set"), ("person", "role")),
    **dict.fromkeys(("link_given", "deactivated", "reactivated"), ("person",)),
    **dict.fromkeys(("absent", "present"), ("person", "day")),
    **dict.fromkeys(("signed_in", "sign_in_failed", "password_set"), ("by",)),
    **dict.fromkeys(("conversation_viewed", "found_by_code", "opened_for_caller"), ("conversation",)),
    **dict.fromkeys(("case_asked_for", "case_given_out"), ("conversation", "request")),
    "audit_viewed": ("sought",) * 5,
    "facts_seen": ("fact_kind", "fact_key"),
    "file_fetched": ("conversation", "file"),
    "language_set": ("language",),
    "sitting_ended": ("sitting",),
    "transcript_exported": ("conversation", "form", "veil"),
    "unveiled": ("conversation", "reason"),
    "work_freed": ("person", "conversation"),
}
# Names whose values are words of ours, and what the phrases of these begin with.
WORDS: Mapping[str, str] = {
    "by": "audit-by", "fact_kind": "service-kind", "form": "audit-form", "kind": "kind", "language": "audit-language",
    "role": "role", "searched": "audit-search", "veil": "audit-veil", "viewed": "audit-view",
}  # fmt: skip
COUNTED = {"found", "moves", "labels"}
KEPT_BEHIND = {"sha256", "appeal", "rule", "place", "proposal", "key", "decision", "delivery"}
SHORT = 8  # letters of a hash


@dataclass(frozen=True, slots=True)
class Telling:
    """Tells links of the audit to one visitor."""

    visit: Visit
    members: Mapping[str, str]  # name by author

    def row(self, link: Link) -> View:
        """A link as its row shows it."""
        act, about = link.act, json.loads(link.act.about) if link.act.about else None
        bound = about.get("sha256", "") if isinstance(about, dict) else ""
        return {
            "at": (EPOCH + dt.timedelta(microseconds=act.at)).astimezone(DENMARK),
            "who": self.members.get(act.actor) or self.words(f"audit-{act.actor}", act.actor),
            "act": self.act(act.act, act.actor),
            "about": " · ".join(self._told(act.act, about)),
            "viewed": act.act == "viewed",  # what was seen ends the sentence
            **self._chain(act.chain),
            "number": str(link.number),
            "short": f"{link.hash[:SHORT]}…",
            "hashes": [("audit-hash", link.hash), *([("audit-bound", bound)] if bound else [])],
            "raw": json.dumps(about, ensure_ascii=False, indent=1) if isinstance(about, dict | list) else None,
        }

    def act(self, act: str, actor: str = "") -> str:
        """An act in words; an owner's has words of its own where it means something else than of staff."""
        own = self.words(f"act-{act}-{actor}", "")
        return own or self.words(f"act-{act}", act)

    def words(self, key: str, otherwise: str) -> str:
        """A phrase, or what stands there where there is none."""
        return self.visit.say(key) if self.visit.drawing.knows(self.visit.language, key) else otherwise

    def _chain(self, chain: str) -> View:
        kind, _, name = chain.partition(":")
        path = {"dossier": f"{HOME}dossiers/{name}", "conversation": f"{HOME}conversations/{name}"}.get(kind, "")
        named = f"audit-chain-{kind}"
        known = self.visit.drawing.knows(self.visit.language, named)
        return {"path": path, "chain": self.visit.say(named, name=name) if known else chain}

    def _told(self, act: str, about: Any) -> Iterator[str]:
        names = NAMED.get(act, ())
        if isinstance(about, dict):
            yield from self._parts("other", about)
        elif isinstance(about, list):
            for at, each in enumerate(about):
                yield from self._parts(names[at] if at < len(names) else "other", each)
        else:
            yield from self._parts(names[0] if names else "other", about)

    def _parts(self, name: str, value: Any) -> Iterator[str]:
        """Each plain value in it with its name; what is under no name that is known is told under the one above."""
        if isinstance(value, dict):
            for key, each in sorted(value.items(), key=lambda each: each[0] in COUNTED):
                if key not in KEPT_BEHIND:
                    yield from self._parts(key if self._known(key) else name, each)
        elif isinstance(value, list):
            for each in value:
                yield from self._parts(name, each)
        elif value is not None and value is not False and value != "":
            yield self.visit.say(f"audit-of-{name}", value=self._value(name, value))

    def _known(self, name: str) -> bool:
        return self.visit.drawing.knows(self.visit.language, f"audit-of-{name}")

    def _value(self, name: str, value: Any) -> Value:
        if value is True:
            return self.visit.say("audit-yes")
        if name in COUNTED and isinstance(value, int):
            return value
        text = str(value)
        if name == "sought":
            return self.members.get(text) or self.words(f"audit-{text}", self.act(text))
        if name == "on":
            return str(self._chain(text.replace("s/", ":", 1))["chain"])
        if name in WORDS:
            return self.words(f"{WORDS[name]}-{text.replace(' ', '-')}", self.members.get(text) or text)
        return self.members.get(text) or _day(self.visit, text) or text


def _day(visit: Visit, text: str) -> str:
    try:
        return visit.say("audit-day", date=dt.date.fromisoformat(text))
    except ValueError:
        return ""
