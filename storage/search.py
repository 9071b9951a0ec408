"""Finding lines of transcripts by their words, newest first; the words are taken in after the lines were written."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storage import searching
from storage.hot import Jobs
from storage.statements import as_list
from storage.transcripts import entry_from
from storage.values import Entry

NEAR = 4_000  # lines that PostgreSQL looks at one by one before it asks the index
MARGIN = 60_000_000  # microseconds for which a line with an older number may still be on its way to the table


@dataclass(frozen=True, slots=True)
class Unread:
    """A line whose words are not taken in yet, with where it was said and what about."""

    id: int
    at: int
    author: str
    text: str
    channel: str
    flow: str
    language: str
    queue: str

    @property
    def sifted(self) -> dict[str, str]:
        """What it is sifted by beside its day and author."""
        return {"channel": self.channel, "flow": self.flow, "language": self.language, "queue": self.queue}


class Search:
    """The words of all transcripts."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def unread(self, at_most: int) -> tuple[Unread, ...]:
        """Some lines whose words are not taken in, oldest first."""
        rows = await self._jobs.fetch(searching.UNREAD, {"at_most": at_most})
        return tuple(Unread(*row) for row in rows)

    async def take_in(self, lines: Iterable[tuple[int, Sequence[str]]], now: int) -> None:
        """Take these lines' words in, and remember how far all of them are."""
        rows = [{"entry_id": entry_id, "words": " ".join(words)} for entry_id, words in lines]
        await self._jobs.many(searching.TAKE_IN, rows)
        if rows:
            mark = {"b_last": rows[-1]["entry_id"], "b_before": now - MARGIN}
            await self._jobs.many(searching.MARK, [mark])

    async def find(
        self, terms: Sequence[str], before: int, at_most: int, any_of: Sequence[str] = ()
    ) -> tuple[Entry, ...]:
        """The newest lines before this one that hold all these words, and one of the others, newest first."""
        asked = {"b_before": before, "at_most": at_most}
        if self._jobs.kind == "sqlite":
            match = _joined(terms, any_of, '"', " AND ", " OR ")
            return await self._fetched(await self._jobs.fetch(searching.MATCH, asked | {"b_match": match}))
        query = asked | {"b_match": _joined(terms, any_of, "'", " & ", " | ")}
        # The planner knows how common words are, and not that they never meet: it would read a million lines one by
        # one. So the newest are read that way, and for the rest it is left nothing but the index.
        rows = await self._jobs.fetch(searching.NEAR, query | {"b_near": NEAR})
        if len(rows) < at_most:
            await self._jobs.fetch(searching.BY_INDEX, {})
            rows = await self._jobs.fetch(searching.FAR, query)
        return await self._fetched(rows)

    async def _fetched(self, rows: Sequence[Sequence[int]]) -> tuple[Entry, ...]:
        found = await self._jobs.fetch(searching.LINES, {"ids": as_list(row[0] for row in rows)})
        return tuple(map(entry_from, found))

    async def tidy(self, pages: int) -> bool:
        """Take a step in putting the index together anew, so that words that were taken out stand nowhere any more.

        Whether there is more to do; PostgreSQL does this by itself.
        """
        if self._jobs.kind == "postgresql":
            return False
        before = await self._jobs.fetch(searching.CHANGES, {})
        await self._jobs.many(searching.MERGE, [{"pages": pages}])
        after = await self._jobs.fetch(searching.CHANGES, {})
        return int(after[0][0]) - int(before[0][0]) > 1  # the order itself counts as one


def _joined(terms: Sequence[str], any_of: Sequence[str], quote: str, both: str, either: str) -> str:
    """A query for all of some words and one of others, in the signs of one database."""
    needed = [f"{quote}{term}{quote}" for term in terms]
    if any_of:
        needed.append(f"({either.join(f'{quote}{term}{quote}' for term in any_of)})")
    return both.join(needed)
