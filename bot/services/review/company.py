"""The company that a dossier is about, as the register holds it: today, or else on the day nearest to it."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from bot.services.review.cases import Case
from flows.standing import Entity, standing, with_p_numbers
from storage.work import Reading


async def companies_of(reading: Reading, case: Case, day: dt.date) -> tuple[Mapping[str, Any], ...]:
    """The company that a dossier is about with all under it; what begins later or is closed says so by its days."""
    subject = case.draft.value("subject") or {}
    company = subject.get("found") or {}
    entity = company.get("entity") or next(iter(case.links.values()), None)
    if entity is not None:
        return await _nearest(reading, entity, day)
    cvr = str(case.draft.value("cvr") or "")
    return tuple([_told(each.company) for each in await reading.register.find(cvr, day)]) if cvr else ()


async def _nearest(reading: Reading, entity: int, day: dt.date) -> tuple[Mapping[str, Any], ...]:
    """The company of an entity as it stands on the day; of what does not, as it begins or as it ended."""
    found = await reading.register.tree(entity, day)
    if found is None:
        lines = [each for each in await reading.changing.history([entity]) if each.superseded_at is None]
        coming = [each.valid_from for each in lines if each.valid_from > day]
        ended = [each.valid_to for each in lines if each.valid_to is not None]
        then = min(coming, default=None) or max(ended, default=day)
        found = await reading.register.tree(entity, then)
    return (_told(found.company),) if found else ()


def _told(company: Entity) -> Mapping[str, Any]:
    return with_p_numbers(standing(company), company)
