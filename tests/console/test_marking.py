"""Marks on what is to be done: what is urgent comes first, what rests lies last, and labels gather what belongs together."""

import pytest

from flows.rights import Role
from tests.console.office import Browser, Office
from tests.console.test_conversations import ANE, BO, says

WAITS = "jeg vil tale med et menneske"


async def two_waiting(desk: Office) -> tuple[int, int, Browser]:
    """Two owners who wait, the first of them longer, and somebody of the staff who looks."""
    first, second = [await says(desk, "registrér", WAITS, owner=each) for each in (ANE, BO)]
    return first, second, await desk.signed_in(await desk.member("Ida Prøve"))


async def mark(browser: Browser, conversation: int, **fields: str) -> int:
    answer = await browser.post("/worklist/mark", fields, of=f"conversations/{conversation}")
    return answer.status_code


async def order(browser: Browser, *conversations: int) -> list[int]:
    """These conversations as the worklist has them."""
    page = (await browser.get("/worklist")).text
    return sorted(conversations, key=lambda each: page.index(f'href="/staff/conversations/{each}"'))


async def test_what_is_urgent_comes_before_what_is_due_earlier(desk: Office) -> None:
    first, second, ida = await two_waiting(desk)

    assert await order(ida, first, second) == [first, second]
    assert await mark(ida, second, urgent="yes") == 303
    assert await order(ida, first, second) == [second, first]
    assert "Haster" in ida.page
    assert (await ida.post("/worklist/next")).headers["location"] == f"/staff/conversations/{second}"


async def test_what_rests_lies_last_is_not_taken_and_is_there_again_on_its_day(desk: Office) -> None:
    first, second, ida = await two_waiting(desk)

    await mark(ida, first, rests="2026-11-25")

    assert await order(ida, first, second) == [second, first]
    assert "Hviler til onsdag den 25. november 2026" in ida.page
    taken = [(await ida.post("/worklist/next")).headers["location"] for _ in range(2)]
    assert taken == [f"/staff/conversations/{second}", "/staff/worklist"]
    desk.clock.goes_on(days=2)
    await ida.get("/worklist")
    assert "Hviler til" not in ida.page


async def test_an_owner_who_asks_anew_wakes_what_rests(desk: Office) -> None:
    first, _, ida = await two_waiting(desk)
    await mark(ida, first, rests="2026-12-24")

    await says(desk, "tilbage til robotten", WAITS)

    await ida.get("/worklist")
    assert "Hviler til" not in ida.page


async def test_labels_are_shown_and_gather_what_has_them(desk: Office) -> None:
    first, second, ida = await two_waiting(desk)

    await mark(ida, first, labels="ring op,  ring op , mangler P-nummer")
    page = (await ida.get("/worklist?label=ring op")).text

    assert f'href="/staff/conversations/{first}"' in page
    assert f'href="/staff/conversations/{second}"' not in page
    assert "mangler P-nummer" in ida.page
    form = (await ida.get(f"/worklist/mark?of=conversations/{first}")).text
    assert 'value="ring op, mangler P-nummer"' in form


async def test_taking_everything_off_leaves_no_mark(desk: Office) -> None:
    first, second, ida = await two_waiting(desk)
    await mark(ida, second, urgent="yes", labels="ring op")

    await mark(ida, second)

    assert await order(ida, first, second) == [first, second]
    assert "ring op" not in ida.page
    assert [act for act, _ in await desk.acts()].count("marked") == 2


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"labels": "a, b, c, d, e, f"}, "højst fem mærker"),
        ({"labels": "x" * 31}, "højst 30 tegn"),
        ({"rests": "2026-11-23"}, "Vælg en dag fra i morgen"),
        ({"rests": "2027-11-23"}, "højst et halvt år frem"),
        ({"rests": "i morgen"}, "Vælg en dag fra i morgen"),
    ],
)
async def test_what_cannot_be_is_told_and_kept_in_its_form(desk: Office, fields: dict[str, str], why: str) -> None:
    first, _, ida = await two_waiting(desk)

    answer = await ida.post("/worklist/mark", fields, of=f"conversations/{first}", urgent="yes")

    assert answer.status_code == 409
    assert why in ida.page
    assert 'value="yes" checked' in answer.text
    assert f'value="{next(iter(fields.values()))}"' in answer.text


async def test_no_cpr_number_stays_in_a_label(desk: Office) -> None:
    first, _, ida = await two_waiting(desk)

    await mark(ida, first, labels="010170-1234")
    await ida.get("/worklist")

    assert "●●●●●●-●●●●" in ida.page
    assert "010170" not in ida.page


async def test_an_auditor_sees_marks_and_puts_none_on(desk: Office) -> None:
    first, _, ida = await two_waiting(desk)
    await mark(ida, first, labels="ring op")
    eva = await desk.signed_in(await desk.member("Eva Prøve", Role.AUDITOR))

    assert await mark(eva, first, urgent="yes") == 403
    await eva.get("/worklist")
    assert "ring op" in eva.page
    assert "/worklist/mark" not in eva.page
