"""The services of the transcripts put together."""

from dataclasses import dataclass

from bot.services.papers import Papers
from bot.services.transcripts.beside import LookingBeside
from bot.services.transcripts.following import Following
from bot.services.transcripts.giving_out import GivingOut
from bot.services.transcripts.people import People
from bot.services.transcripts.searching import Searching
from bot.services.transcripts.taking_in import TakingIn
from bot.services.transcripts.unveiling import Unveiling
from storage.database import Database


@dataclass(frozen=True, slots=True)
class TranscriptHouse:
    """What staff read of what was said, and what they give out of it."""

    taking_in: TakingIn
    searching: Searching
    following: Following
    unveiling: Unveiling
    giving_out: GivingOut
    beside: LookingBeside


def transcript_house(database: Database, papers: Papers) -> TranscriptHouse:
    """All of them over one database."""
    clock, people = papers.clock, People(papers)
    unveiling = Unveiling(database, clock)
    return TranscriptHouse(
        taking_in=TakingIn(database, clock),
        searching=Searching(database, clock, people),
        following=Following(database, clock, people, unveiling),
        unveiling=unveiling,
        giving_out=GivingOut(database, papers, people, unveiling, clock),
        beside=LookingBeside(database, papers, people, unveiling),
    )
