"""All routes x all visitors x what is their own and what is somebody else's."""

import itertools
from collections.abc import Iterator

import httpx2
import pytest

from bot.console.application import pages
from flows.rights import Right, Role, allowed
from storage.staff_values import StaffMember
from tests.console.office import Browser, Office
from tests.console.table import A_PERIOD, DONE, HALF, INSIDE, OPEN, TABLE, Row

NOBODY, HALFWAY = "nobody", "halfway"
VISITORS = (NOBODY, HALFWAY, *Role)
ROUTES = sorted(TABLE)
POSTS = [route for route in ROUTES if route[0] == "POST"]


async def test_every_route_has_a_row_and_every_row_a_route(desk: Office) -> None:
    served = [(page.method, page.path) for page in pages(desk.needs)]

    assert len(served) == len(set(served))
    assert set(served) == set(TABLE)


async def test_the_right_of_a_route_is_that_of_its_row(desk: Office) -> None:
    served = {(page.method, page.path): str(page.door) for page in pages(desk.needs)}

    assert served == {route: str(row.door) for route, row in TABLE.items()}


@pytest.mark.parametrize("visitor", VISITORS)
async def test_every_visitor_gets_what_the_table_says(desk: Office, visitor: str) -> None:
    names = (f"Prøve{number} Test" for number in itertools.count())

    wrong = [
        f"{method} {path} ({'own' if own else 'other'}): {answer.status_code}, not {expected}"
        for method, path in ROUTES
        for own in (True, False)
        for expected in [_expected(TABLE[method, path], visitor, own=own)]
        for answer in [await _tried(desk, visitor, (method, path), names, own=own)]
        if answer.status_code != expected
    ]

    assert wrong == []


async def test_whoever_has_no_right_changes_nothing(desk: Office) -> None:
    colleague = await desk.member("Ida Prøve")
    browser = await desk.signed_in(await desk.member("Bo Prøve"))
    before = await desk.acts()

    answer = await browser.post(f"/team/{colleague.id}/role", role="administrator")

    assert answer.status_code == 403
    assert "Det har du ikke adgang til" in browser.page
    assert await desk.acts() == before


@pytest.mark.parametrize(("method", "path"), POSTS)
async def test_no_form_is_taken_that_was_not_made_for_its_sender(desk: Office, method: str, path: str) -> None:
    member = await desk.member("Ida Prøve", Role.ADMINISTRATOR)
    others = await desk.signed_in(await desk.member("Bo Prøve"))
    ids = dict.fromkeys(("sitting_id", "staff_id", "entity", "correction", "letter", "conversation_id", "decision"), 1)
    filled = path.format(link="x", name="x", reference="x", form="x", **ids, **A_PERIOD)
    browser = await desk.signed_in(member)
    before = await desk.acts()

    answers = [
        await browser.post(filled, csrf=""),
        await browser.post(filled, csrf="0" * 64),
        await browser.post(filled, csrf=(await _csrf(others))),
        await browser.post(filled, headers={"origin": "https://evil.example"}),
        await browser.post(filled, headers={"origin": "null"}),
        await browser.post(filled, headers={"sec-fetch-site": "cross-site"}),
    ]

    assert method == "POST"
    assert [answer.status_code for answer in answers] == [403] * 6
    assert await desk.acts() == before


async def test_a_foreign_form_signs_nobody_out(desk: Office) -> None:
    # A browser leaves the cookie out of it, and must not be given another.
    answer = await desk.browser()._asks("POST", "/sign-out", {"origin": "https://evil.example"}, {"csrf": ""})  # noqa: SLF001 - not as our pages send it

    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


async def _csrf(browser: Browser) -> str:
    page = (await browser.get("/own")).text
    return page.partition('name="csrf" value="')[2][:64]


def _expected(row: Row, visitor: str, *, own: bool) -> int:
    if row.door == OPEN:
        return row.own if own else row.other
    if visitor == NOBODY or (visitor == HALFWAY and row.door != HALF):
        return DONE  # to sign in
    if visitor == HALFWAY:
        return row.joining
    if row.door in {HALF, INSIDE}:
        return row.own if own else row.other
    return (row.own if own else row.other) if allowed(Role(visitor), Right(row.door)) else 403


async def _tried(
    desk: Office, visitor: str, route: tuple[str, str], names: Iterator[str], *, own: bool
) -> httpx2.Response:
    method, path = route
    row = TABLE[route]
    other = await desk.member(next(names))
    member = await desk.member(next(names), Role(visitor) if visitor in set(Role) else Role.CASEWORKER)
    browser = await _browser(desk, visitor, member)
    whose = member if own else other
    await desk.signed_in(other)
    sitting = (await desk.needs.staff.sittings.all_of(whose) or await desk.needs.staff.sittings.all_of(other))[0]
    filled = path.format(sitting_id=sitting.id, staff_id=whose.id, **row.path)
    return await (browser.get(filled) if method == "GET" else browser.post(filled, row.fields))


async def _browser(desk: Office, visitor: str, member: StaffMember) -> Browser:
    if visitor == NOBODY:
        return desk.browser()
    return await desk.signed_in(member, "joining" if visitor == HALFWAY else "whole")
