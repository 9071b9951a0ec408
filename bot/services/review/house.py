"""The services of the review put together."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from bot.services.facts import ServiceFacts
from bot.services.review.desk import Desks
from bot.services.review.registering import Registering
from bot.services.review.reviewing import Reviewing
from storage.database import Database


@dataclass(frozen=True, slots=True)
class ReviewHouse:
    """What is done with dossiers, and with the register by them."""

    desks: Desks
    reviewing: Reviewing
    registering: Registering


def review_house(database: Database, facts: ServiceFacts, clock: Callable[[], dt.datetime]) -> ReviewHouse:
    """All of them over one database."""
    desks = Desks(database, clock, facts.demo)
    return ReviewHouse(desks, Reviewing(desks, facts), Registering(desks, facts))
