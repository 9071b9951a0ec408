"""Hearing owners: what came in becomes an arrival, cleaned and masked before anything is stored."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from flows.cleaning import clean
from flows.heard import Asked, Chose, Edited, Heard, Said, Sent, Tabled, Visit, Wish
from flows.masking import cut_out, mask, mask_all
from flows.purposes import linked
from flows.stored import compact
from storage.values import NewArrival, Owner

LONGEST_NAME = 100  # of a file
# What is pasted out of a spreadsheet: cleaning makes spaces of tabs, between which no cell could be told.
_PASTED = re.compile(r"\t[^\t\n]*\t")


class Listening(Protocol):
    """Whoever keeps arrivals. What `keep` returned for is committed."""

    async def keep(self, arrivals: Sequence[NewArrival]) -> None:
        """Store arrivals in this order; returns once they are committed, raises where they are not."""


def arrival_of_text(  # noqa: PLR0913 - an update has many fields, all but three by name
    owner: Owner,
    text: str,
    at: int,
    *,
    edited: bool = False,
    source: str = "",
    external_id: str | None = None,
    raw: Mapping[str, Any] | None = None,
    language: str = "da",
    ref: str = "",
    scripted: bool = False,
) -> NewArrival:
    """Words an owner typed as an arrival: cleaned, without a CPR number, `at` in microseconds UTC."""
    cut = cut_out(clean(text.replace("\t", "; ") if _PASTED.search(text) else text))
    gone = cut.masked or bool(cut.kept_back)
    heard: Heard = (
        Edited(cut.text, masked=gone, ref=ref)
        if edited
        else Said(cut.text, masked=gone, kept_back=cut.kept_back, ref=ref, scripted=scripted)
    )
    return arrival_of(owner, heard, at, source=source, external_id=external_id, raw=raw, language=language)


def arrival_of(  # noqa: PLR0913 - as above
    owner: Owner,
    heard: Heard,
    at: int,
    *,
    source: str = "",
    external_id: str | None = None,
    raw: Mapping[str, Any] | None = None,
    language: str = "da",
) -> NewArrival:
    """Anything heard as an arrival, with the update's fields masked beside it."""
    heard = _without_cpr(heard)
    return NewArrival(
        owner=owner,
        heard=heard,
        text=shown_text(heard),
        at=at,
        source=source,
        external_id=external_id,
        raw=compact(mask_all(dict(raw or {}))),
        language=language,
    )


def _without_cpr(heard: Heard) -> Heard:
    """The same, masked: a button's data, a link's parameter and a file's name can be made up by hand."""
    if isinstance(heard, Chose):
        return replace(heard, prompt=mask(heard.prompt))
    if isinstance(heard, Sent):
        return replace(heard, name=mask(clean(heard.name))[:LONGEST_NAME])
    return replace(heard, about=mask(heard.about)) if isinstance(heard, Asked) else heard


def shown_text(heard: Heard) -> str:
    """What a transcript shows of something heard; a press is shown by its button's words, which only a turn knows."""
    if isinstance(heard, Said | Edited):
        return heard.text
    if isinstance(heard, Asked):
        # Of what stood behind a command only a purpose is shown: anything may stand in the address of a link.
        begun = heard.about.casefold() if heard.wish is Wish.START and linked(heard.about) else ""
        return f"/{heard.wish} {begun}".rstrip()
    if isinstance(heard, Sent):
        return f"[{heard.kind}]"
    if isinstance(heard, Tabled):
        return f"[{heard.name or 'table'}]"
    return heard.place if isinstance(heard, Visit) else ""
