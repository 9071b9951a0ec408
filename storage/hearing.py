"""What was heard as a kind and JSON text, and back."""

import json
from dataclasses import fields

from flows.heard import KINDS, Heard, Said, Tabled, Wish
from flows.stored import compact

# Ten digits that may be a CPR number are never written; `Arrivals` hands them on within one Work.
_NEVER_WRITTEN = {"kept_back"}
_WRITTEN = {
    kind: [each.name for each in fields(heard) if each.name not in _NEVER_WRITTEN] for kind, heard in KINDS.items()
}


def kind_of(heard: Heard) -> str:
    """The kind under which this is stored."""
    return type(heard).__name__.lower()


def write_heard(heard: Heard) -> str:
    """What was heard as JSON text, without what is never written."""
    return compact({name: getattr(heard, name) for name in _WRITTEN[kind_of(heard)]})


def read_heard(kind: str, body: str, kept_back: str = "") -> Heard:
    """What `write_heard` wrote, with what was kept back where it is still at hand."""
    stored = json.loads(body)
    if kind == "said":
        return Said(**stored, kept_back=kept_back)
    if kind == "tabled":
        rows = tuple(map(tuple, stored.pop("rows")))
        return Tabled(**stored, rows=rows, kept_back=kept_back)
    if kind == "asked":
        stored["wish"] = Wish(stored["wish"])
    return KINDS[kind](**stored)
