"""Every look is in the audit: each page that shows something of others leaves a link, and the exceptions have a reason."""

from dataclasses import dataclass

import pytest

from flows.rights import Role
from storage.staff_values import StaffMember
from storage.values import Organisation
from tests.bot.reviews import registering
from tests.console.office import Office
from tests.console.table import A_PERIOD, TABLE
from tests.console.test_conversations import ANE, says
from tests.dialogues.files import a_pdf
from tests.storage.clinics import add

# What shows nothing of an owner, a case or a colleague, and what is asked for before anybody is signed in.
SHOWS_NOTHING = {
    "/static/{name}": "the look of the pages", "/sign-in": "a form", "/second": "a form", "/enter/{link}": "a form",
    "/confirm": "a form", "/join/{link}": "a form", "/second-factor": "one's own", "/own": "one's own",
    "/own/password": "a form", "/own/second-factor": "one's own", "/facts/new": "a form",
    "/search": "a form; what is found is in the audit by the search itself",
    "/alerts": "an instant, and nothing of whose", "/worklist/mark": "a form",
    "/register": "a form until something is searched for",
}  # fmt: skip
LOOKS = sorted(path for method, path in TABLE if method == "GET" and path not in SHOWS_NOTHING)
FOR_A_STREAM = "/conversations/{conversation_id}/events"  # it does not end by itself, and looks as `/lines` does


@pytest.fixture
def desk(desk_on_both: Office) -> Office:
    """On both databases."""
    return desk_on_both


@dataclass
class There:
    """What there is to look at."""

    conversation_id: int
    reference: str

    @property
    def chains(self) -> tuple[str, ...]:
        return ("staff", f"dossier:{self.reference}")


async def _something(desk: Office, eva: StaffMember) -> There:
    """A company in the register; a dossier about it; a file that its owner was asked for."""
    await add(
        desk.product.database, Organisation(1, "company", "Gammel ApS", desk.clock().date(), desk.now, cvr="30000005")
    )
    here = await says(desk, "hej", *registering())
    await desk.product.floor.holding.claim(here, eva)
    await desk.product.floor.filing.ask(here, "lejekontrakten", eva)
    await desk.product.floor.filing.take_from(ANE, a_pdf())
    async with desk.product.database.reading() as reading:
        return There(here, (await reading.dossiers.all_dossiers())[-1].frozen.reference)


async def _links(desk: Office, there: There) -> int:
    async with desk.product.database.reading() as reading:
        return sum([len(await reading.audit.all_links(chain)) for chain in there.chains])


@pytest.mark.parametrize("path", [each for each in LOOKS if each != FOR_A_STREAM])
async def test_every_look_is_written_down(desk: Office, path: str) -> None:
    eva = await desk.member("Eva Prøve", Role.ADMINISTRATOR)
    browser = await desk.signed_in(eva)
    there = await _something(desk, eva)
    before = await _links(desk, there)

    filled = path.format(**vars(there), entity=1, file_id=1, **A_PERIOD)
    answer = await browser.get(filled)

    assert answer.status_code == 200
    assert await _links(desk, there) > before


async def test_a_page_that_stays_open_is_written_down_once_an_hour(desk: Office) -> None:
    here = await says(desk, "registrér", "psykolog")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    looks = []

    for seconds in (0, 1200, 1200, 1200):
        desk.clock.goes_on(seconds=seconds)
        await ida.get("/own")  # a page's own script keeps nobody signed in
        assert (await ida.get(f"/conversations/{here}/lines")).status_code == 200
        looks.append([act for act, _ in await desk.acts()].count("conversation_viewed"))

    assert looks == [1, 1, 1, 2]
