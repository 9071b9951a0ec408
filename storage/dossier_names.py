"""The names that stand in dossiers, kept beside them so that they are found by them."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from flows.catalogue.searching import fold
from storage.hot import Jobs
from storage.review_tables import dossier_names
from storage.statements import adding

_NAMES = frozenset({"company_name", "organisation_name", "clinic_name"})


async def keep_names(jobs: Jobs, dossier_id: int, canonical: str) -> None:
    """Make a dossier findable by the names in it."""
    await jobs.many(_KEEP, [{"dossier_id": dossier_id, "folded": names_in(canonical)}])


def names_in(canonical: str) -> str:
    """The names in a dossier as they are looked for: of a company, of clinics, of what is changed or closed."""
    answers = json.loads(canonical).get("answers", {})
    found = (fold(name) for place, answer in answers.items() for name in _names(place, answer.get("value")))
    return " ".join(dict.fromkeys(filter(None, found)))


def _names(place: str, value: Any) -> Iterator[str]:
    key = place.rpartition("/")[2]
    if key in _NAMES and isinstance(value, str):
        yield value
    if key == "subject" and isinstance(value, Mapping):
        yield str((value.get("found") or value).get("name") or "")


_KEEP = adding(dossier_names, "dossier_id", "folded")
