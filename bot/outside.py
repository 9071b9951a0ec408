"""What a product is handed from outside: the time and lots, and what the channels bring."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.services.delivering import Mouth
from bot.services.fetching import Files
from flows.moment import Tokens


@dataclass(frozen=True, slots=True)
class Chance:
    """What comes from outside into every turn: the time, and lots."""

    clock: Callable[[], dt.datetime]
    draw: Callable[[], Tokens]


@dataclass(frozen=True, slots=True)
class Outside:
    """What the channels bring, by channel: how something is said, and where a file is fetched."""

    mouths: Mapping[str, Mouth]
    files: Mapping[str, Files]
