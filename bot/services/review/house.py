"""The services of the review put together."""

from dataclasses import dataclass

from bot.services.journal.taking import JournalTaking
from bot.services.papers import Papers
from bot.services.review.correcting import Correcting
from bot.services.review.desk import Desks
from bot.services.review.found_in_sor import FoundInSor
from bot.services.review.listing import Listing
from bot.services.review.looking import Looking
from bot.services.review.posting import Posting
from bot.services.review.register_looking import RegisterLooking
from bot.services.review.registering import Registering
from bot.services.review.reviewing import Reviewing
from storage.database import Database


@dataclass(frozen=True, slots=True)
class ReviewHouse:
    """What is done with dossiers, and with the register by them."""

    desks: Desks
    reviewing: Reviewing
    registering: Registering
    correcting: Correcting
    found_in_sor: FoundInSor
    looking: Looking
    listing: Listing
    register: RegisterLooking
    posting: Posting
    journal: JournalTaking


def review_house(papers: Papers, database: Database) -> ReviewHouse:
    """All of them over one database."""
    facts = papers.facts
    desks = Desks(database, papers.clock, facts)
    return ReviewHouse(
        desks=desks,
        reviewing=Reviewing(desks, facts),
        registering=Registering(desks, facts),
        correcting=Correcting(desks),
        found_in_sor=FoundInSor(desks),
        looking=Looking(desks, papers),
        listing=Listing(desks),
        register=RegisterLooking(desks),
        posting=Posting(desks),
        journal=JournalTaking(desks),
    )
