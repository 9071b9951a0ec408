"""How a line of a transcript is taken apart to be found again: the same words for every database."""

import datetime as dt
from dataclasses import dataclass

from flows.catalogue.searching import stemmed
from flows.moment import DENMARK, instant

LONGEST = 40  # letters of a word: what is longer is no word
MOST = 12  # words of a search that are looked for
MOST_DAYS = 92  # of one search: a quarter of a year


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is searched for: words, all of which stand in a line, and what kind of line it is; "" is any."""

    text: str = ""
    day: dt.date | None = None  # in Denmark; with `until`, the first of several
    until: dt.date | None = None  # the last of them
    author: str = ""  # owner | bot | system | staff, or one of these: staff:<id>
    channel: str = ""
    flow: str = ""
    language: str = ""
    queue: str = ""  # the queue in which the owner waited when it was said

    @property
    def empty(self) -> bool:
        """Whether nothing is asked for."""
        return not (self.terms() or self.days())

    def terms(self) -> tuple[str, ...]:
        """The words that a line must hold, marks included; none where nothing is asked for."""
        marks = [
            _mark("day", self.day.isoformat() if self.day and not self.days() else ""),
            _mark("author" if ":" in self.author else "voice", self.author),
            _mark("channel", self.channel),
            _mark("flow", self.flow),
            _mark("language", self.language),
            _mark("queue", self.queue),
        ]
        return (*words_of(self.text)[:MOST], *filter(None, marks))

    def days(self) -> tuple[str, ...]:
        """The marks of the days of which a line may have any; none where one day is asked for, or every one."""
        if self.day is None or self.until is None or self.until <= self.day:
            return ()
        first = max(self.day, self.until - dt.timedelta(days=MOST_DAYS - 1))
        each = (first + dt.timedelta(days=number) for number in range((self.until - first).days + 1))
        return tuple(_mark("day", day.isoformat()) for day in each)


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, each once: folded and without their endings, so that "klinikken" finds "klinik"."""
    return tuple(dict.fromkeys(word for word in stemmed(text).split() if len(word) <= LONGEST))


def line_words(text: str, at: int, author: str, **sifted: str) -> tuple[str, ...]:
    """The words of a line with the marks by which it is sifted: its day, author, and channel, flow and the like."""
    day = instant(at).astimezone(DENMARK).date().isoformat()
    voice = author.partition(":")[0]
    marks = (("day", day), ("voice", voice), ("author", author), *sifted.items())
    return (*words_of(text), *filter(None, (_mark(kind, value) for kind, value in marks)))


def _mark(kind: str, value: str) -> str:
    # No word of a text holds an equals sign, so no text can pass for a mark.
    plain = "".join(each for each in value.casefold() if each.isalnum())
    return f"{kind}={plain}" if plain else ""
