"""What a made-up member of staff does with dossiers, with the worklist and with who is of the staff, line by line."""

import datetime as dt
import io
import json
import zipfile
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256

import pyotp

from bot.errors import NotPermitted
from bot.services.floor.filling import Entered
from bot.services.floor.refusals import AnswerRefused, FloorRefused
from bot.services.review.looking import Sight
from bot.services.staff.joining import Account
from bot.services.staff.signing_in import Caller
from bot.services.worklist import Worklist
from flows.effects import Unresolved
from flows.masking import Masked
from flows.moment import DENMARK
from flows.rights import Role
from storage.staff_values import StaffMember
from storage.values import Dossier
from tests.dialogues.house import House
from tests.dialogues.team import NAMES

DESK = Caller("192.0.2.1", "Prøvebrowser")
PASSWORD = "seksten tavse pingviner"
ABOUT = {"dossier", "location_number", "request"}


@dataclass
class CaseDesk:
    """One member of staff before a dossier: the newest one, or the one they opened by its number."""

    house: House
    member: StaffMember
    opened: int = 0  # counted from 1 in the order in which cases came in; 0: the newest

    async def claims(self) -> list[str]:
        await self.house.product.review.reviewing.claim(*await self._this())
        return []

    async def takes_over(self) -> list[str]:
        await self.house.product.review.reviewing.take_over(*await self._this())
        return []

    async def puts_back(self) -> list[str]:
        await self.house.product.review.reviewing.release(*await self._this())
        return []

    async def approves(self) -> list[str]:
        await self.house.product.review.reviewing.approve(*await self._this())
        return []

    async def settles(self) -> list[str]:
        await self.house.product.review.registering.settle(*await self._this())
        return []

    async def registers(self) -> list[str]:
        await self.house.product.review.registering.register(*await self._this())
        return []

    async def objects(self, text: str) -> list[str]:
        await self.house.product.review.reviewing.object(*await self._this(), text)
        return []

    async def returns(self, place: str, reason: str) -> list[str]:
        await self.house.product.review.reviewing.send_back(*await self._this(), {place: reason})
        return []

    async def hears(self, days: str, text: str) -> list[str]:
        until = self.house.now.astimezone(DENMARK).date() + dt.timedelta(days=int(days))
        await self.house.product.review.reviewing.hear(*await self._this(), text, until)
        return []

    async def rejects(self, text: str) -> list[str]:
        await self.house.product.review.reviewing.reject(*await self._this(), text)
        return []

    async def writes(self, text: str) -> list[str]:
        await self.house.product.review.reviewing.write((await self._case()).frozen.reference, self.member, text)
        return []

    async def opens(self, number: str) -> list[str]:
        """Look at a case, and at all that a reviewer is shown beside it."""
        self.opened = int(number or 0)
        reference = (await self._case()).frozen.reference
        return _seen(await self.house.product.review.looking.dossier(reference, self.member))

    async def worklist(self) -> list[str]:
        """What is to be done, whatever is due first at the top."""
        items = await Worklist(self.house.product.floor.queue, self.house.product.facts).items(self.member)
        today = self.house.now.astimezone(DENMARK).date()
        shown = []
        for each in items:
            due = each.due.astimezone(DENMARK).date()
            late = ", late" if due < today else ""
            held = f", {self._name(each.held_by)} has it" if each.held_by else ""
            what = f"{each.kind} {each.about if each.kind in ABOUT else f'no. {each.conversation_id}'}"
            shown.append(f"{what}: {f'due {due}' if each.due.year < DISTANT else 'no day'}{late}{held}")
        return [f"{len(items)} to do", *shown]

    async def looks_up(self, cvr: str) -> list[str]:
        """What stands in the register under a CVR number today."""
        today = self.house.now.astimezone(DENMARK).date()
        found = await self.house.product.review.register.search(Masked(cvr), today, 0, self.member)
        return [f"{each.company['name']}: {each.state}" for each in found.hits] or ["nothing"]

    async def is_ill(self) -> list[str]:
        """Say so, and give back all that they have in hand, in one act."""
        await self.house.product.staff.team.set_absent(self.member.id, self.member, absent=True)
        return []

    async def fills_in(self, place: str, text: str) -> list[str]:
        try:
            await self.house.product.floor.filling.fill(1, Entered(place, text), self.member)
        except AnswerRefused as refused:
            return [f"refused: {refused.reason.key}"]
        return []

    async def asks_for_a_file(self, what: str) -> list[str]:
        """Ask for one in the first conversation."""
        try:
            await self.house.product.floor.filing.ask(1, what, self.member)
        except FloorRefused as refused:
            return [refused.why]
        return []

    async def sees_files(self) -> list[str]:
        """The files that were asked for; those that have come are fetched."""
        async with self.house.product.database.reading() as reading:
            files = await reading.filed.of(1)
        shown = []
        for each in files:
            if each.kind:
                _, content = await self.house.product.floor.filing.fetch(1, each.id, self.member)
                assert sha256(content).hexdigest() == each.sha256
            shown.append(f"{each.what}: {each.name if each.kind else 'awaited'}")
        return shown or ["none"]

    async def notes_a_request(self) -> list[str]:
        """Note that the party asks for the whole case."""
        return [f"due {await self.house.product.transcripts.giving_out.asked(1, self.member)}"]

    async def gives_out(self) -> list[str]:
        """Give the whole case out, and look at what is in it and what is left out."""
        packed = await self.house.product.transcripts.giving_out.case(1, self.member)
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            data = json.loads(archive.read("sag.json"))
            names = archive.namelist()
        said = sum(1 for each in data["conversation"] if each["text"])
        left_out = [f"left out: {each['what']}, {each['ground']}" for each in data["omitted"]]
        decided = [f"decided: {each['kind']}" for each in data["decisions"]]
        return [", ".join(names), f"{said} lines of the conversation", *decided, *dict.fromkeys(left_out)]

    async def invites(self, name: str) -> list[str]:
        account = Account(name, f"{name.split(maxsplit=1)[0].casefold()}@example.org", Role.CASEWORKER)
        invited = await self.house.product.staff.joining.invite(account, self.member)
        self.house.passed_on = invited.link.rpartition("/")[2]
        return ["a link that is good once, for an hour"]

    async def joins(self) -> list[str]:
        """Take the link, set a password, and set the second factor up; from then on they are of the staff."""
        joining, staff = self.house.product.staff.joining, self.house.product.staff
        half = await staff.sittings.find(await joining.join(self.house.passed_on, PASSWORD, "", "", DESK))
        assert half is not None
        now = self.house.clock()
        code = pyotp.TOTP(await joining.shown_second(half)).at(now)
        secret, codes = await joining.set_second(half, code, DESK)
        whole = await staff.sittings.find(secret)
        assert whole is not None
        return [f"{whole.member.name}, {whole.member.role}, {len(codes)} recovery codes"]

    async def does(self, act: "Act", said: tuple[str, ...]) -> list[str]:
        """Do one of the acts; what is refused is told with its cause."""
        try:
            return await act(self, *said)
        except (NotPermitted, Unresolved) as refused:
            return [f"refused: {refused}"]

    async def _this(self) -> tuple[str, StaffMember, int]:
        case = await self._case()
        async with self.house.product.database.reading() as reading:
            return case.frozen.reference, self.member, (await reading.reviews.get(case.frozen.reference)).moves

    async def _case(self) -> Dossier:
        async with self.house.product.database.reading() as reading:
            cases = {each.frozen.reference: each for each in await reading.dossiers.all_dossiers()}
        return list(cases.values())[self.opened - 1]

    def _name(self, author: str | None) -> str:
        return NAMES.get(author or "", str(author))


def _seen(sight: Sight) -> list[str]:
    """A case as a reviewer sees it, in a few lines."""
    case = sight.case
    names = {author: name.split()[0] for author, name in sight.staff.items()}
    pairs = (names[one] if one == two else f"{names[one]} then {names[two]}" for one, two in sight.pairs)
    doubles = (f"double: {each.by} {each.value}" for each in sight.plan.doubles)
    doubts = (f"doubt: {each}" for each in case.doubts)
    notes = (f"{names[each.author]} noted: {each.text}" for each in sight.notes)
    holder = f", {names[case.seen.held_by]} has it" if case.seen.held_by else ""
    return [
        f"{case.seen.dossier.frozen.flow}, revision {case.seen.dossier.frozen.revision}, {case.status}{holder}",
        *dict.fromkeys(doubles),
        *dict.fromkeys(doubts),
        *notes,
        f"can finish it: {'; '.join(pairs) or 'nobody on duty'}",
    ]


DISTANT = 3000  # the year from which on a due time is none

Act = Callable[..., Awaitable[list[str]]]
CASE_ACTS: Mapping[str, Act] = {
    r"\(opens case ?(\d*)\)": CaseDesk.opens,
    r"\(claims the case\)": CaseDesk.claims,
    r"\(takes the case over\)": CaseDesk.takes_over,
    r"\(puts the case back\)": CaseDesk.puts_back,
    r"\(approves the case\)": CaseDesk.approves,
    r"\(approves and registers the case\)": CaseDesk.settles,
    r"\(registers the case\)": CaseDesk.registers,
    r"\(takes the approval back\) (.+)": CaseDesk.objects,
    r"\(returns the case for (\S+)\) (.+)": CaseDesk.returns,
    r"\(may reject it in (\d+) days\) (.+)": CaseDesk.hears,
    r"\(rejects the case\) (.+)": CaseDesk.rejects,
    r"\(notes on the case\) (.+)": CaseDesk.writes,
    r"\(what is to be done\?\)": CaseDesk.worklist,
    r"\(looks (\d{8}) up in the register\)": CaseDesk.looks_up,
    r"\(is ill\)": CaseDesk.is_ill,
    r"\(asks for a file\) (.+)": CaseDesk.asks_for_a_file,
    r"\(sees the files\)": CaseDesk.sees_files,
    r"\(fills in (\S+)\) (.+)": CaseDesk.fills_in,
    r"\(notes that the party asks for the case\)": CaseDesk.notes_a_request,
    r"\(gives the case out\)": CaseDesk.gives_out,
    r"\(invites (.+) as a caseworker\)": CaseDesk.invites,
    r"\(joins by the link\)": CaseDesk.joins,
}
