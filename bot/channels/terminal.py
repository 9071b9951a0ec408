"""The terminal channel: an owner's lines on standard input, a readable transcript on standard output."""

import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TextIO, TypeAlias

from bot.services.listening import Listening, arrival_of, arrival_of_text
from flows.cleaning import clean
from flows.heard import Asked, Chose, Wish
from flows.masking import cut_out
from flows.moment import micros
from storage.values import Delivery, NewArrival, Outcome, Owner

CHANNEL = "terminal"
INDENT = " " * 7
Texts: TypeAlias = Callable[[int, str, str], Awaitable[str]]
WAIT = 200_000  # microseconds after which the terminal it belongs to is asked again


def transcript(text: str, buttons: list[str]) -> str:
    """A message as it stands in a transcript: `bot    …`, further lines indented, buttons as `1. …` lines."""
    first, *rest = text.split("\n")
    lines = [f"bot    {first}", *(f"{INDENT}{line}" for line in rest)]
    lines += [f"{INDENT}{number}. {label}" for number, label in enumerate(buttons, start=1)]
    return "\n".join(line.rstrip() for line in lines)


def heard(line: str) -> str:
    """An owner's line as it stands in a transcript: as it is kept, without a CPR number."""
    return f"owner  {cut_out(clean(line)).text}"


@dataclass(slots=True)
class TerminalMouth:
    """Prints what is said to one owner; another terminal's messages are left to that terminal."""

    out: TextIO
    name: str
    clock: Callable[[], dt.datetime]
    channel: str = CHANNEL
    papers: Texts | None = None  # where what is handed over comes from, as text
    notice: tuple[str, int] = ("", 0)  # the token and the buttons of a notice, while it is the last thing printed

    async def say(self, delivery: Delivery) -> Outcome:
        """Print a message at once."""
        if delivery.address != self.name:
            return Outcome(delivery.id, "queued", not_before=micros(self.clock()) + WAIT)
        if delivery.kind == "paper":
            kind, reference = str(delivery.body["paper"]), str(delivery.body["reference"])
            text = await self.papers(delivery.conversation_id, kind, reference) if self.papers else ""
            self._print(transcript(text, [])) if text else None
        elif delivery.kind != "delete":
            labels = [label for _, label, role in delivery.buttons if role != "change"]
            self._print(transcript(delivery.text, labels))
            self.notice = (delivery.token, len(labels)) if delivery.kind == "notice" else ("", 0)
        return Outcome(delivery.id, "sent", reference=str(delivery.id))

    def _print(self, text: str) -> None:
        self.out.write(f"{text}\n")
        self.out.flush()


@dataclass(frozen=True, slots=True)
class Terminal:
    """One owner at one terminal; `settle` returns when all that follows from what was heard is said."""

    name: str
    language: str
    listening: Listening
    settle: Callable[[], Awaitable[None]]
    clock: Callable[[], dt.datetime]
    scripted: bool = False  # whether the lines are a script's, each of them meant for the answer to the one before
    mouth: TerminalMouth | None = None  # what printed the numbers of buttons

    async def connects(self) -> None:
        """Greet, or go on where the owner left."""
        await self._hears(arrival_of(self._owner, Asked(Wish.START), self._now(), language=self.language))

    async def types(self, line: str) -> None:
        """Take one line and say everything that it leads to."""
        pressed = self._pressed(line)
        if pressed is not None:
            await self._hears(arrival_of(self._owner, pressed, self._now(), language=self.language))
            return
        said = arrival_of_text(self._owner, line, self._now(), language=self.language, scripted=self.scripted)
        await self._hears(said)

    def _pressed(self, line: str) -> Chose | None:
        """The button of a notice by its number: a notice asks nothing that a number could answer."""
        token, count = self.mouth.notice if self.mouth else ("", 0)
        number = int(line) if line.strip() in {f"{each}" for each in range(1, count + 1)} else 0
        return Chose(token, number - 1) if number else None

    @property
    def _owner(self) -> Owner:
        return Owner(CHANNEL, self.name)

    async def _hears(self, arrival: NewArrival) -> None:
        await self.listening.keep([arrival])
        await self.settle()

    def _now(self) -> int:
        return micros(self.clock())
