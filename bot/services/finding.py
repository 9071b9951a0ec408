"""Finding organisations in the register by what an owner writes: any of its numbers, or words of its name."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from flows.identifiers import register_numbers_in
from flows.standing import standing
from storage.values import Found
from storage.work import Reading


async def found(
    reading: Reading, texts: Iterable[str], day: dt.date, names: Iterable[str] = ()
) -> Mapping[str, tuple[dict[str, Any], ...]]:
    """What the register holds about each number in these texts and under each of these names, as JSON data.

    By number (digits only) or name (as given); () for what it does not hold. See `as_data` for the form of one.
    """
    numbers = dict.fromkeys(number for text in texts for number in register_numbers_in(text))
    by_number = await reading.register.find_all(numbers, day) if numbers else {}
    by_name = {name: await reading.register.named(name, day) for name in dict.fromkeys(names)}
    return {asked: tuple(map(as_data, hits)) for asked, hits in (*by_number.items(), *by_name.items())}


def as_data(hit: Found) -> dict[str, Any]:
    """`company`: what stands (`flows.standing`); `hit`: the entity asked for; `state` of it; `as_of`: the day shown."""
    return {
        "company": standing(hit.company),
        "hit": hit.hit,
        "state": hit.state,
        "as_of": hit.as_of.isoformat(),
    }
