"""Each decision goes to the journal: ordered with it, delivered once whatever crashes, ticked off when it was taken."""

import asyncio
import json
import re
from pathlib import Path

import pytest

from bot.clients.journal import JournalFolder, JournalMail, JournalPackage, open_journal
from bot.clients.mail import Mail
from bot.errors import NotPermitted
from bot.services.facts import ServiceFacts
from bot.services.journal.delivering import JournalDelivery
from bot.services.journal.packing import Packing
from bot.services.journal.taking import JournalTaking
from bot.services.papers import Papers
from bot.services.review.desk import Desks
from bot.wiring import FLOWS, utc_now
from flows.moment import micros
from storage.database import Database
from storage.errors import Conflict
from storage.staff_values import StaffMember
from storage.values import Owner, StoredErrand
from tests.bot.chat import BO, SAID
from tests.bot.pdf import Pdf, close
from tests.bot.reviews import ANNE, AUDITOR, BIRK, Office, office_over, registering
from tests.privacy.planting import Planting

ROOT = Path(__file__).parents[2]
KIM = Owner("web", "kim")
CPR = Planting(1).number(joint="-")
CVRS = ("26919991", "12345674", "10150817")


async def joined(database: Database) -> None:
    """The staff of these tests have accounts."""
    async with database.work() as work:
        for each in (ANNE, BIRK):
            await work.staff.add(StaffMember(0, each.name, each.email, each.role), micros(utc_now()))
        await work.commit()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The journal's, which nobody has made yet."""
    return tmp_path / "journal"


def packages(folder: Path) -> list[Path]:
    """What lies there, by the order of the decisions."""
    return sorted(folder.iterdir(), key=lambda each: int(each.name.rpartition("-")[2]))


def files(package: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in sorted(package.iterdir())}


def written_at(package: Path) -> list[int]:
    return [each.stat().st_mtime_ns for each in sorted(package.iterdir())]


def delivery(database: Database, folder: Path) -> JournalDelivery:
    papers = Papers(FLOWS, {"da": SAID}, ServiceFacts(database, demo=True), utc_now, "https://sor.example.org")
    return JournalDelivery(database, Packing(papers), JournalFolder(folder), utc_now)


async def ordered(database: Database) -> list[StoredErrand]:
    """The errands that wait for the journal, taken up."""
    async with database.work() as work:
        due = await work.errands.claim(micros(utc_now()) + 10**9, 200)
        await work.commit()
    return [each for each in due if each.kind == "journal_package"]


async def delivered(database: Database, folder: Path) -> list[Path]:
    """Everything that was ordered is delivered; the packages by the order of their decisions."""
    for errand in await ordered(database):
        await delivery(database, folder).deliver(errand)
    return packages(folder)


async def opened(office: Office) -> list[tuple[str, str, bool]]:
    async with office.database.reading() as reading:
        return [(each.reference, each.kind, each.delivered_at is not None) for each in await reading.journal.open(100)]


async def test_every_decision_has_a_package(database: Database, folder: Path) -> None:
    office = office_over(database)
    one = await office.sent(*registering())
    await office.approved(one)
    await office.registered(one)
    other = await office.sent(*registering(CVRS[1], "Prøve To ApS"), owner=BO)
    await office.claimed(other)
    await office.reviewing.send_back(other, ANNE, await office.moves(other), {"cvr": "Er det jeres?"})
    await office.told(BO)
    third = await office.sent(*registering(CVRS[2], "Prøve Tre ApS"), owner=KIM)
    await office.chat.goes("mine sager", f"Træk {third} tilbage", "ja", owner=KIM)

    kinds = [(one, "approved"), (one, "registered"), (other, "returned"), (third, "withdrawn")]
    assert await opened(office) == [(*each, False) for each in kinds]
    packages = await delivered(database, folder)
    named = [(one, "godkendt"), (one, "registreret"), (other, "sendt-tilbage"), (third, "trukket-tilbage")]
    assert [each.name.rpartition("-")[0] for each in packages] == [f"{ref}-1-{kind}" for ref, kind in named]
    assert await opened(office) == [(*each, True) for each in kinds]


async def test_a_package_says_when_what_and_about_whom_and_holds_the_case_and_the_decision(
    database: Database, folder: Path
) -> None:
    await joined(database)
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.claimed(reference)
    await office.reviewing.send_back(
        reference, ANNE, await office.moves(reference), {"cvr": "Passer nummeret?"}, "Ring gerne."
    )

    [package] = await delivered(database, folder)

    about = json.loads((package / "package.json").read_text("utf-8"))
    today = utc_now().date().isoformat()
    assert (about["date"], about["reference"]) == (today, reference)
    assert about["subject"] == "SOR: Registrér virksomhed og klinik – Prøveklinikken ApS – sendt tilbage"
    assert [*files(package)] == ["afgoerelse.pdf", "package.json", "sag.pdf"]
    decision = Pdf((package / "afgoerelse.pdf").read_bytes()).text
    for said in (reference, "sendt tilbage", "Anne Prøve", "CVR-nummer", "Passer nummeret?", "Ring gerne."):
        assert close(said) in decision
    assert close("Prøveklinikken ApS") in Pdf((package / "sag.pdf").read_bytes()).text


async def test_numbers_that_were_given_stand_in_it(database: Database, folder: Path) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.approved(reference)
    done = (await office.registered(reference))[reference]

    decision = Pdf(((await delivered(database, folder))[1] / "afgoerelse.pdf").read_bytes()).text

    assert done.opened
    assert all(each["sor"] in decision for each in done.opened)
    for said in ("SOR-kode for Prøveklinikken ApS (virksomhed)", "SOR-kode for Prøveklinikken ApS (klinik)"):
        assert close(said) in decision


async def test_nothing_beyond_the_case_goes_along(database: Database, folder: Path) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.chat.goes("tak for hjælpen Kastanje")
    await office.reviewing.write(reference, ANNE, "Notat Kvartsit til kolleger")
    await office.claimed(reference)
    await office.reviewing.send_back(reference, ANNE, await office.moves(reference), {"cvr": f"Er det {CPR}?"})

    [package] = await delivered(database, folder)

    held = files(package)
    text = "".join(Pdf(held[name]).text for name in ("sag.pdf", "afgoerelse.pdf")) + held["package.json"].decode()
    for word in ("Kastanje", "Kvartsit", CPR, CPR.replace("-", "")):
        assert word not in text


async def test_an_act_that_does_not_stand_orders_nothing(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.claimed(reference)
    with pytest.raises(Conflict):
        await office.reviewing.approve(reference, ANNE, (await office.moves(reference)) - 1)

    assert await opened(office) == []
    assert await ordered(database) == []


async def test_a_crash_after_the_delivery_delivers_nothing_twice(database: Database, folder: Path) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.approved(reference)
    [errand] = await ordered(database)
    house = delivery(database, folder)
    async with database.reading() as reading:
        [decision] = await reading.reviews.decisions(reference)
        dossier = await reading.dossiers.get(decision.dossier_id)
    await house.journal.put(await house.packing.package(dossier, decision, "Anne Prøve"))
    [before] = packages(folder)
    written = written_at(before)

    await house.deliver(errand)  # nobody wrote down that it was delivered
    await house.deliver(errand)

    [after] = packages(folder)
    assert (after, written_at(after)) == (before, written)
    assert await opened(office) == [(reference, "approved", True)]


def test_what_a_crash_left_half_written_is_begun_anew(folder: Path) -> None:
    half = folder / ".SOR-1-1-approved-7"
    half.mkdir(parents=True)
    (half / "sag.pdf").write_bytes(b"half of")
    (half / "other.pdf").write_bytes(b"of an older form")
    package = JournalPackage("SOR-1-1-approved-7", utc_now().date(), "Emne", "SOR-1", (("sag.pdf", b"the whole"),))

    asyncio.run(JournalFolder(folder).put(package))

    [whole] = packages(folder)
    assert whole.name == "SOR-1-1-approved-7"
    assert [*files(whole)] == ["package.json", "sag.pdf"]
    assert files(whole)["sag.pdf"] == b"the whole"


class Mailbox:
    """Keeps what is sent."""

    def __init__(self) -> None:
        self.mails: list[Mail] = []

    async def send(self, mail: Mail) -> None:
        self.mails.append(mail)


async def test_to_an_address_it_goes_as_a_letter_that_is_known_again() -> None:
    box = Mailbox()
    journal = open_journal("mail:journal@sor.test", box)
    assert isinstance(journal, JournalMail)
    package = JournalPackage("SOR-1-1-approved-7", utc_now().date(), "Emne", "SOR-1", (("sag.pdf", b"the whole"),))

    await journal.put(package)
    await journal.put(package)

    assert {(each.to, each.subject, each.key) for each in box.mails} == {
        ("journal@sor.test", "Emne", "journal-SOR-1-1-approved-7")
    }
    assert box.mails[0].attachments == (("sag.pdf", "application/pdf", b"the whole"),)


async def test_what_was_taken_is_ticked_off_once_and_the_act_is_in_the_audit(database: Database, folder: Path) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.approved(reference)
    taking = JournalTaking(Desks(database, utc_now, ServiceFacts(database, demo=True)))
    [package] = await taking.open(AUDITOR)
    with pytest.raises(Conflict):  # it lies nowhere yet
        await taking.take(package.decision_id, ANNE)
    await delivered(database, folder)
    with pytest.raises(NotPermitted):
        await taking.take(package.decision_id, AUDITOR)

    await taking.take(package.decision_id, ANNE)

    with pytest.raises(Conflict):
        await taking.take(package.decision_id, BIRK)
    with pytest.raises(Conflict):
        await taking.again(package.decision_id, BIRK)
    assert await taking.open(AUDITOR) == ()
    async with database.reading() as reading:
        last = (await reading.audit.all_links(f"dossier:{reference}"))[-1].act
    assert (last.act, last.actor) == ("journal_taken", ANNE.author)


async def test_one_that_did_not_arrive_can_be_delivered_again(database: Database, folder: Path) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.approved(reference)
    [lost] = await ordered(database)
    async with database.work() as work:
        await work.errands.failed(lost.id, None)
        await work.commit()
    taking = JournalTaking(Desks(database, utc_now, ServiceFacts(database, demo=True)))
    [package] = await taking.open(ANNE)

    await taking.again(package.decision_id, ANNE)

    assert len(await delivered(database, folder)) == 1


def test_no_decision_is_written_down_past_the_journal() -> None:
    deciding = [
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "bot").rglob("*.py")
        if re.search(r"reviews\.decide\(", file.read_text("utf-8"))
    ]

    assert deciding == ["bot/services/journal/ordering.py"]
