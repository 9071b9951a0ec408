"""The list of dossiers: what is under way, what is decided, and the search over all of them."""

import re
from dataclasses import replace

import pytest

from flows.masking import MASK
from storage.values import Owner
from tests.bot.chat import Chat
from tests.bot.reviews import CVR, registering
from tests.console.office import Browser, Office
from tests.console.test_dossiers import does, sent, staff
from tests.storage.samples import frozen


def references(page: str) -> list[str]:
    """The dossiers that a list leads to, in its order."""
    return re.findall(r'class="onward" href="/staff/dossiers/([^"]+)"', page)


async def decided(desk: Office, anne: Browser, birk: Browser) -> str:
    reference = await sent(desk)
    await does(anne, reference, "claim")
    await does(anne, reference, "approve")
    await does(birk, reference, "register")
    return reference


async def another(desk: Office) -> str:
    chat = Chat(desk.product.database, desk.product.turning)
    await chat.goes("hej", *registering("12345674", "Bro Prøve ApS"), owner=Owner("web", "lis"))
    async with desk.product.database.reading() as reading:
        return (await reading.dossiers.all_dossiers())[-1].frozen.reference


async def test_the_list_has_what_is_under_way_and_on_asking_what_is_decided_or_all(demo_desk: Office) -> None:
    anne, birk = await staff(demo_desk)
    done, open_yet = await decided(demo_desk, anne, birk), await another(demo_desk)

    assert references((await anne.get("/dossiers")).text) == [open_yet]
    assert "Én sag er i gang" in anne.page
    assert references((await anne.post("/dossiers", status="decided")).text) == [done]
    assert "Én afgjort sag" in anne.page
    assert references((await anne.post("/dossiers", status="all")).text) == [open_yet, done]
    assert "2 sager i alt" in anne.page


async def test_a_decided_dossier_is_found_by_its_reference_its_cvr_number_and_its_name(demo_desk: Office) -> None:
    anne, birk = await staff(demo_desk)
    done, other = await decided(demo_desk, anne, birk), await another(demo_desk)

    for asked in (
        done,
        done.lower().replace("-", " "),
        CVR,
        f"{CVR[:2]} {CVR[2:5]} {CVR[5:]}",
        "prøvekl",
        "aps PROEVEK",
    ):
        page = (await anne.post("/dossiers", q=asked, status="all")).text
        assert references(page) == [done], asked
    assert references((await anne.post("/dossiers", q="aps", status="all")).text) == [other, done]
    assert references((await anne.post("/dossiers", q="kaj", status="all")).text) == []


async def test_a_search_among_those_under_way_that_finds_nothing_says_that_others_were_left_out(
    demo_desk: Office,
) -> None:
    anne, birk = await staff(demo_desk)
    done = await decided(demo_desk, anne, birk)

    await anne.post("/dossiers", q=done)

    assert "Ingen fundet" in anne.page
    assert "Vælg »Alle sager« for også at finde de afgjorte." in anne.page


async def test_a_long_list_is_shown_a_page_at_a_time_and_nothing_twice(desk_on_both: Office) -> None:
    desk = desk_on_both
    chat = Chat(desk.product.database, desk.product.turning)
    await chat.goes("hej")
    async with desk.product.database.work() as work:
        for n in range(1, 121):
            await work.dossiers.add(replace(frozen(f"SOR-{n}"), canonical=_CANONICAL), 1, n, {})
        await work.commit()
    anne, _ = await staff(desk)

    first = references((await anne.get("/dossiers")).text)
    assert "120 sager er i gang" in anne.page
    assert "Viser 1–50 af 120." in anne.page
    second = references((await anne.post("/dossiers", start="50")).text)
    third = references((await anne.post("/dossiers", start="100")).text)

    assert [*first, *second, *third] == [f"SOR-{n}" for n in range(1, 121)]
    assert "Viser 101–120 af 120." in anne.page
    assert "Vis flere" not in anne.page
    assert "Vis de forrige" in anne.page


async def test_a_search_stands_in_the_audit_with_its_words(demo_desk: Office) -> None:
    anne = await demo_desk.signed_in(await demo_desk.member("Anne Prøve"))

    await anne.post("/dossiers", q="Prøve Bro", status="decided")

    looked = (await demo_desk.links())[-1].act
    assert looked.act == "viewed"
    assert '"searched":"dossiers-decided"' in looked.about
    assert '"words":"Prøve Bro"' in looked.about


@pytest.mark.parametrize("asked", ["Bo 010190-1234", "1005408410"])
async def test_no_cpr_number_is_searched_for_shown_or_kept(demo_desk: Office, asked: str) -> None:
    anne = await demo_desk.signed_in(await demo_desk.member("Anne Prøve"))

    page = (await anne.post("/dossiers", q=asked, status="all")).text
    looked = (await demo_desk.links())[-1].act

    assert "Ingen fundet" in page
    assert MASK in page
    assert asked.removeprefix("Bo ") not in page + looked.about


_CANONICAL = (
    '{"answers":{"company_name":{"source":"owner","value":"Prøve ApS"}},"flow":"registration","items":{},'
    '"reference":"SOR-1","revision":1,"version":1}'
)
