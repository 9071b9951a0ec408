"""The page on which all transcripts are searched."""

from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from bot.console.conversation_view import Say, line_shown
from bot.console.days import day_in
from bot.console.highlighting import pieces
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import Visit
from bot.phrasebook import LANGUAGES
from bot.services.transcripts.searching import NEWEST
from flows.purposes import OFFERED
from flows.queues import QUEUES
from flows.rights import Right
from flows.search_words import Wanted
from storage.values import Entry

AUTHORS = ("owner", "bot", "staff")
CHANNELS = ("web", "telegram", "terminal")
SIEVES = {"author": AUTHORS, "channel": CHANNELS, "flow": OFFERED, "language": LANGUAGES, "queue": QUEUES}
MOST = 200  # letters of a search
OF_BOT = 140  # letters of what the bot said


@dataclass(frozen=True, slots=True)
class SearchPages:
    """The page under `/search`."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of the search; what is searched for stands in no address, since it may name somebody."""
        return [
            Page("GET", "/search", self.find, Right.READ),
            Page("POST", "/search", self.find, Right.READ),
        ]

    async def find(self, visit: Visit) -> Response:
        """The newest lines that hold what was asked for."""
        before = visit.get("before")
        results = await self.needs.transcripts.searching.find(
            _wanted(visit), visit.member, int(before) if before.isdecimal() and len(before) < 19 else NEWEST
        )
        say = self.needs.words[visit.language].say
        return visit.page(
            "search.html",
            wanted=results.wanted,
            rows=[_row(say, each, results.wanted.text) for each in results.entries],
            more=results.more,
            sieves=[(name, options, getattr(results.wanted, name)) for name, options in SIEVES.items()],
        )


def _row(say: Say, line: Entry, wanted: str) -> dict[str, Any]:
    """A line that was found; what the bot said, which it says to everybody, in one line and no more."""
    shown = line_shown(say, line, {})
    if shown["voice"] == "bot":
        return shown | {"pieces": pieces(" ".join(shown["text"].split()), wanted, OF_BOT)}
    return shown | {"pieces": pieces(shown["text"], wanted)}


def _wanted(visit: Visit) -> Wanted:
    chosen = {name: visit.get(name) if visit.get(name) in options else "" for name, options in SIEVES.items()}
    return Wanted(
        text=visit.get("text")[:MOST], day=day_in(visit.get("day")), until=day_in(visit.get("until")), **chosen
    )
