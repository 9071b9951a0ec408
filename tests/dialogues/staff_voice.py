"""The third voice: a made-up member of staff at the desk, beside owners and the bot."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from bot.services.floor.holding import Holding
from bot.services.floor.refusals import FloorRefused, Overtaken, Taken
from bot.services.floor.replying import HOLD, Written
from flows.moment import micros
from storage.staff_values import StaffMember
from storage.values import Entry
from tests.dialogues.case_desk import CASE_ACTS, CaseDesk
from tests.dialogues.house import House
from tests.dialogues.team import NAMES, TEAM

INSIDE = frozenset({"floor", "held"})  # lines that tell staff what they see elsewhere on the page


@dataclass
class StaffVoice:
    """Sits before the conversation of the script's first owner; what the desk answers stands under each line."""

    house: House
    member: StaffMember
    here: int = 1
    seen: int = 0
    last_reply: str = ""
    desk: CaseDesk = field(init=False)

    def __post_init__(self) -> None:
        self.desk = CaseDesk(self.house, self.member)

    async def does(self, line: str) -> list[str]:
        """Reply in plain words, or do what stands in brackets; gives what the desk shows."""
        await self._employed()
        shown = await self._done(line)
        await self.house.what_was_due()
        return ["\n".join(["desk   " + shown[0], *(f"       {each}" for each in shown[1:])])] if shown else []

    async def _done(self, line: str) -> list[str]:
        for pattern, of_case in CASE_ACTS.items():
            if said := re.fullmatch(pattern, line, re.DOTALL):
                return await self.desk.does(of_case, said.groups())
        for pattern, act in ACTS.items():
            if said := re.fullmatch(pattern, line, re.DOTALL):
                try:
                    return await act(self, *said.groups())
                except FloorRefused as refused:
                    return refusal(refused)
        raise ValueError(f"nothing is known of {line}")

    async def _employed(self) -> None:
        """See to it that the team has accounts, without which nobody is on duty."""
        if self.house.staffed:
            return
        self.house.staffed = True
        async with self.house.product.database.work() as work:
            for each in TEAM.values():
                await work.staff.add(each, micros(self.house.now))
            await work.commit()

    @property
    def holding(self) -> Holding:
        return self.house.product.floor.holding

    async def opens_for_caller(self, flow: str) -> list[str]:
        """Open a conversation for somebody who calls, with a case begun, and tell their code."""
        self.here = await self.house.product.floor.callers.open(self.member, "en")
        await self.claims()
        await self.house.product.floor.filling.begin(self.here, flow, self.member)
        return [self.house.product.floor.callers.code(self.here)]

    async def finds(self, code: str) -> list[str]:
        found = await self.house.product.floor.callers.found(code, self.member)
        self.here, self.seen = found or self.here, 0
        return [f"no. {found}" if found else "no such code"]

    async def sends_link(self, email: str) -> list[str]:
        await self.house.product.floor.callers.send_link(self.here, email, self.member)
        return []

    async def claims(self) -> list[str]:
        await self.holding.claim(self.here, self.member)
        return []

    async def takes_over(self) -> list[str]:
        await self.holding.take_over(self.here, self.member)
        return []

    async def passes(self, note: str) -> list[str]:
        other = next(each for each in TEAM.values() if each is not self.member)
        await self.holding.transfer(self.here, other, note, self.member)
        return []

    async def puts_back(self) -> list[str]:
        await self.holding.requeue(self.here, self.member)
        return []

    async def hands_back(self) -> list[str]:
        await self.holding.release(self.here, self.member)
        return []

    async def leaves(self) -> list[str]:
        freed = await self.holding.free(self.member, self.member)
        return [f"{freed} back in the queue"]

    async def notes(self, text: str) -> list[str]:
        await self.house.product.floor.notes.write(self.here, text, self.member)
        return []

    async def reads_notes(self) -> list[str]:
        found = await self.house.product.floor.notes.after(self.here, 0, self.member)
        return [f"{NAMES[each.author]}: {each.text}" for each in found]

    async def looks(self) -> list[str]:
        """What was said since they looked last."""
        new = await self._lines()
        self.seen = new[-1].id if new else self.seen
        return [shown(each) for each in new if each.kind not in INSIDE and each.text]

    async def says(self, text: str) -> list[str]:
        return await self._says(text, anyway=False)

    async def says_anyway(self, text: str) -> list[str]:
        return await self._says(text, anyway=True)

    async def begins(self, text: str) -> list[str]:
        """Send something that leaves only in five seconds, and look no further."""
        replying = self.house.product.floor.replying
        self.last_reply = await replying.reply(self.here, Written(text, self.seen), self.member)
        return []

    async def undoes(self) -> list[str]:
        await self.house.product.floor.replying.undo(self.here, self.last_reply, self.member)
        return []

    async def drafted(self) -> list[str]:
        return [await self.house.product.floor.replying.draft(self.here, self.member)]

    async def takes_next(self) -> list[str]:
        """Claim whoever is due first."""
        first, *_ = await self.house.product.floor.queue.waiting(self.member)
        self.here, self.seen = first.conversation_id, 0
        return await self.claims()

    async def queue(self) -> list[str]:
        """Who waits, whoever is due first at the top."""
        rows = await self.house.product.floor.queue.waiting(self.member)
        return [f"{len(rows)} waiting", *(f"no. {row.conversation_id}, {minutes(row.time.waited)}" for row in rows[:3])]

    async def _says(self, text: str, *, anyway: bool) -> list[str]:
        written = Written(text, self.seen, anyway=anyway)
        self.last_reply = await self.house.product.floor.replying.reply(self.here, written, self.member)
        await self.house.pass_time(str(HOLD), "microseconds")
        return []

    async def _lines(self) -> list[Entry]:
        async with self.house.product.database.reading() as reading:
            return list(await reading.transcripts.after(self.here, self.seen, 500, "staff"))


def refusal(refused: FloorRefused) -> list[str]:
    """What a page says of a refusal."""
    if isinstance(refused, Overtaken):
        return ["stopped, since you looked:", *(shown(each) for each in refused.newer if each.text)]
    return [f"{NAMES[refused.holder]} has it" if isinstance(refused, Taken) else refused.why]


def shown(entry: Entry) -> str:
    """A line of the transcript in one line of a script."""
    return f"{NAMES.get(entry.author, entry.author)}: {' '.join(entry.text.split())[:70].rstrip()}"


def minutes(waited: object) -> str:
    """How long somebody has waited, in whole minutes."""
    return f"{waited}".partition(".")[0].rpartition(":")[0] + " h"


ACTS: Mapping[str, Callable[..., Awaitable[list[str]]]] = {
    r"\(opens a (\w+) for a caller\)": StaffVoice.opens_for_caller,
    r"\(finds the code (.+)\)": StaffVoice.finds,
    r"\(sends the link to (.+)\)": StaffVoice.sends_link,
    r"\(claims\)": StaffVoice.claims,
    r"\(takes over\)": StaffVoice.takes_over,
    r"\(takes the next\)": StaffVoice.takes_next,
    r"\(passes it on\) ?(.*)": StaffVoice.passes,
    r"\(puts it back\)": StaffVoice.puts_back,
    r"\(hands it back\)": StaffVoice.hands_back,
    r"\(is absent today\)": StaffVoice.leaves,
    r"\(notes\) (.+)": StaffVoice.notes,
    r"\(reads the notes\)": StaffVoice.reads_notes,
    r"\(looks\)": StaffVoice.looks,
    r"\(who waits\?\)": StaffVoice.queue,
    r"\(begins\) (.+)": StaffVoice.begins,
    r"\(undoes it\)": StaffVoice.undoes,
    r"\(reads the draft\)": StaffVoice.drafted,
    r"\(anyway\) (.+)": StaffVoice.says_anyway,
    r"([^(].*)": StaffVoice.says,
}
