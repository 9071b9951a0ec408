"""The audit's page: what is shown, to whom, by which filters, and that looking is an act too."""

import re
from pathlib import Path

import pytest

from bot.phrasebook import LANGUAGES, Phrasebook
from bot.services.staff.auditing import PAGE
from bot.services.staff.noting import Deed, note
from flows import judged
from flows.rights import Role
from tests.bot.chat import Chat
from tests.bot.reviews import registering
from tests.console.office import Office

ROOT = Path(__file__).parents[2]


NOTED = re.compile(r'(?:Deed|\.note|\.done)\(\s*"(\w+)"(?: if [^,)]+? else "(\w+)")?')


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_has_words(language: str) -> None:
    modules = [*(ROOT / "bot" / "services").rglob("*.py"), *(ROOT / "flows").glob("*.py")]
    acts = {act for file in modules for found in NOTED.findall(file.read_text("utf-8")) for act in found if act}
    acts |= {f"told_{kind}" for kind in judged.WORDS} | {"transferred", "taken_over", "checkpoint"}

    assert len(acts) > 80
    assert {f"staff-act-{act}" for act in acts} - Phrasebook.load(language).keys() == set()


async def done(desk: Office, *deeds: Deed) -> None:
    async with desk.product.database.work() as work:
        await note(work, desk.now, *deeds)
        await work.commit()
    desk.clock.goes_on(seconds=1)


async def test_an_auditor_reads_who_did_what_to_whom(desk: Office) -> None:
    ida = await desk.member("Ida Prøve", Role.ADMINISTRATOR)
    bo = await desk.member("Bo Prøve")
    await (await desk.signed_in(ida)).post(f"/team/{bo.id}/role", role="auditor")
    eva = await desk.signed_in(await desk.member("Eva Prøve", Role.AUDITOR))

    await eva.get("/audit")

    assert re.search(r"Ida Prøve\s+gav en rolle\s+Bo Prøve · rolle: Revisor", eva.page)
    assert "mandag den 23. november 2026 kl. 10.00" in eva.page
    assert (await desk.acts())[-1] == ("audit_viewed", "staff:3")


async def test_it_is_filtered_by_person_act_and_day(desk: Office) -> None:
    eva = await desk.signed_in(await desk.member("Eva Prøve", Role.AUDITOR))
    await done(
        desk,
        Deed("revealed", "staff:8", "first"),
        Deed("exported", "staff:8", "second"),
        Deed("revealed", "staff:9", "third"),
    )
    desk.clock.goes_on(days=1)
    eva = await desk.signed_in((await desk.needs.staff.team.everybody())[0])
    await done(desk, Deed("revealed", "staff:8", "fourth"))

    async def found(query: str) -> list[str]:
        await eva.get(f"/audit?{query}")
        return [
            word for word in ("first", "second", "third", "fourth") if re.search(rf"\b{word}\b\s+\w+ den", eva.page)
        ]

    assert await found("") == ["first", "second", "third", "fourth"]
    assert await found("person=staff:8") == ["first", "second", "fourth"]
    assert await found("person=staff:8&act=revealed") == ["first", "fourth"]
    assert await found("last=2026-11-23") == ["first", "second", "third"]
    assert await found("first=2026-11-24&act=revealed") == ["fourth"]
    assert await found("first=nonsense&act=nothing") == []


async def test_its_pages_miss_nothing_and_repeat_nothing(desk: Office) -> None:
    eva = await desk.signed_in(await desk.member("Eva Prøve", Role.AUDITOR))
    await done(desk, *(Deed("counted", "staff:8", f"n{number}") for number in range(2 * PAGE + 7)))

    seen: list[str] = []
    path = "/audit?act=counted"
    while path:
        page = (await eva.get(path)).text
        seen += re.findall(r">n(\d+)<", page)
        further = re.search(r'href="/staff(/audit\?[^"]+)"', page.partition("<ol")[2])
        path = further[1].replace("&amp;", "&") if further else ""

    assert seen == [str(number) for number in reversed(range(2 * PAGE + 7))]


async def test_a_caseworker_may_not_read_it(desk: Office) -> None:
    bo = await desk.signed_in(await desk.member("Bo Prøve"))

    assert (await bo.get("/audit")).status_code == 403


async def test_a_cpr_number_in_a_filter_is_not_kept(desk: Office) -> None:
    eva = await desk.signed_in(await desk.member("Eva Prøve", Role.AUDITOR))

    await eva.get("/audit?act=010203-1234")

    assert "010203-1234" not in str(await desk.links())


async def test_an_act_about_several_things_is_told_in_one_line(desk: Office) -> None:
    eva = await desk.signed_in(await desk.member("Eva Prøve", Role.AUDITOR))
    await done(desk, Deed("viewed", "staff:1", {"viewed": "dossiers", "found": 3, "by": [None, "staff:1"]}))

    await eva.get("/audit")

    assert "Eva Prøve så Eva Prøve · listen over sager · 3 fundet" in " ".join(eva.page.split())


async def test_an_act_about_a_case_is_told_in_words_and_its_hashes_stand_whole_behind(demo_desk: Office) -> None:
    chat = Chat(demo_desk.product.database, demo_desk.product.turning)
    await chat.goes("hej", *registering())
    async with demo_desk.product.database.reading() as reading:
        frozen = (await reading.dossiers.all_dossiers())[-1].frozen
    eva = await demo_desk.signed_in(await demo_desk.member("Eva Prøve", Role.ADMINISTRATOR))
    await eva.get(f"/dossiers/{frozen.reference}")
    await eva.post(f"/dossiers/{frozen.reference}/claim", {"moves": "0"})

    page = (await eva.get("/audit")).text

    told = " ".join(eva.page.split())
    assert f"Eva Prøve tog · sag {frozen.reference} udgave 1" in told
    assert f"Eva Prøve så · sag {frozen.reference} som den kom ind" in told
    rows = re.sub(r"<details.*?</details>", "", page, flags=re.DOTALL)
    assert frozen.sha256 not in rows
    assert frozen.sha256 in page


async def test_what_an_owner_did_is_told_in_words_too(demo_desk: Office) -> None:
    chat = Chat(demo_desk.product.database, demo_desk.product.turning)
    await chat.goes("hej", *registering())
    eva = await demo_desk.signed_in(await demo_desk.member("Eva Prøve", Role.AUDITOR))

    await eva.get("/audit?person=everybody")

    assert "Klinikejer sendte sagen · samtale 1" in " ".join(eva.page.split())
