"""Joining by a link, once and within an hour; the first account; and what administrators change of others."""

import re

import pytest

from bot.services.staff import second_factor
from flows.rights import Role
from storage.staff_values import StaffLink
from tests.console.office import HOME, PASSWORD, Browser, Office

INVITATION = {"name": "Bo Prøve", "email": "bo@example.org", "role": "caseworker", "language": "da"}


async def invited(browser: Browser) -> str:
    answer = await browser.post("/team", INVITATION)
    found = re.search(rf"{HOME}/staff(/join/[\w-]+)", answer.text)
    assert found is not None
    return found[1]


async def set_up(desk: Office, browser: Browser) -> list[str]:
    """Set the second factor up, and give the recovery codes."""
    page = (await browser.get("/second-factor")).text
    secret = re.search(r'class="key">([A-Z2-7]{32})<', page)
    assert secret is not None
    answer = await browser.post("/second-factor", code=desk.code(secret[1]))
    assert answer.status_code == 200
    return re.findall(r"<li>([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})</li>", answer.text)


async def administrator(desk: Office) -> Browser:
    return await desk.signed_in(await desk.member("Ida Prøve", Role.ADMINISTRATOR))


async def test_a_link_leads_to_a_password_a_second_factor_and_the_console(desk: Office) -> None:
    link = await invited(await administrator(desk))
    browser = desk.browser()
    await browser.get(link)
    assert "Velkommen, Bo Prøve. Du bliver Sagsbehandler." in browser.page

    joined = await browser.post(link, password=PASSWORD)
    codes = await set_up(desk, browser)

    assert joined.headers["location"] == "/staff/second-factor"
    assert len(codes) == second_factor.RECOVERY_CODES
    await browser.get("/")
    assert "Hej Bo Prøve" in browser.page
    assert [act for act, _ in await desk.acts()] == [
        "invited",
        "team_viewed",
        "password_set",
        "second_factor_set",
        "viewed",
    ]


async def test_a_link_is_good_once_and_looking_at_it_uses_it_not_up(desk: Office) -> None:
    link = await invited(await administrator(desk))
    assert [(await desk.browser().get(link)).status_code for _ in range(3)] == [200] * 3
    assert (await desk.browser().post(link, password="short")).status_code == 422
    assert (await desk.browser().post(link, password=PASSWORD)).status_code == 303

    again = desk.browser()

    assert (await again.get(link)).status_code == 404
    assert (await again.post(link, password=PASSWORD)).status_code == 404
    assert "Linket er brugt eller blevet for gammelt." in again.page


async def test_a_link_is_good_for_an_hour(desk: Office) -> None:
    link = await invited(await administrator(desk))
    desk.clock.goes_on(minutes=59, seconds=59)
    assert (await desk.browser().get(link)).status_code == 200

    desk.clock.goes_on(seconds=1)

    assert (await desk.browser().get(link)).status_code == 404


async def test_a_fresh_link_ends_the_one_before_and_a_new_password_all_that_was_signed_in(desk: Office) -> None:
    ida = await administrator(desk)
    bo = await desk.member("Bo Prøve")
    at_home = await desk.signed_in(bo)
    links = []
    for _ in range(2):
        answer = await ida.post(f"/team/{bo.id}/link")
        links += re.findall(rf"{HOME}/staff(/join/[\w-]+)", answer.text)

    browser = desk.browser()
    assert (await browser.get(links[0])).status_code == 404
    assert (await browser.post(links[1], password=PASSWORD)).status_code == 303

    assert (await at_home.get("/own")).status_code == 303
    assert await set_up(desk, browser)


async def test_the_first_account_is_made_by_the_link_that_the_start_prints(desk: Office) -> None:
    link = (await desk.needs.staff.joining.first_link()).removeprefix(f"{HOME}/staff")
    browser = desk.browser()
    await browser.get(link)
    assert "Du opretter den første konto." in browser.page
    assert (await browser.post(link, password=PASSWORD, name="Ida Prøve", email="no address")).status_code == 422

    await browser.post(link, password=PASSWORD, name="Ida Prøve", email="ida@example.org")
    await set_up(desk, browser)

    assert (await browser.get("/team")).status_code == 200
    assert await desk.needs.staff.joining.first_link() == ""


async def test_a_second_start_prints_a_new_link_and_the_old_one_is_good_no_more(desk: Office) -> None:
    first, second = [(await desk.needs.staff.joining.first_link()).removeprefix(f"{HOME}/staff") for _ in range(2)]

    statuses = [(await desk.browser().get(link)).status_code for link in (first, second)]

    assert statuses == [404, 200]


async def test_a_recovery_code_stands_in_for_the_app_once(desk: Office) -> None:
    link = await invited(await administrator(desk))
    browser = desk.browser()
    await browser.post(link, password=PASSWORD)
    code = (await set_up(desk, browser))[0]

    statuses = []
    for _ in range(2):
        other = desk.browser()
        await other.post("/sign-in", email="bo@example.org", password=PASSWORD)
        statuses.append((await other.post("/second", code=code.lower().replace("-", " "))).status_code)

    assert statuses == [303, 422]
    await browser.get("/own")
    assert "9 tilbage" in browser.page


@pytest.mark.parametrize(
    ("password", "told"),
    [
        ("elleve tegn", "mindst 12"),
        ("x" * 201, "højst 200"),
        ("passwordpassword", "for let at gætte"),
        ("aaaaaaaaaaaaaa", "for let at gætte"),
        ("Adgangskode1234", "for let at gætte"),
        ("bo prøve bo prøve", "for let at gætte"),
    ],
)
async def test_a_password_that_is_guessed_first_is_refused(desk: Office, password: str, told: str) -> None:
    link = await invited(await administrator(desk))
    browser = desk.browser()

    answer = await browser.post(link, password=password)

    assert answer.status_code == 422
    assert told in browser.page


async def test_another_role_or_no_access_ends_where_somebody_is_signed_in(desk: Office) -> None:
    ida = await administrator(desk)
    bo, eva = await desk.member("Bo Prøve"), await desk.member("Eva Prøve")
    browsers = [await desk.signed_in(each) for each in (bo, eva)]

    await ida.post(f"/team/{bo.id}/role", role="auditor")
    await ida.post(f"/team/{eva.id}/active", active="no")

    assert [(await each.get("/own")).status_code for each in browsers] == [303, 303]
    assert (await (await desk.signed_in(eva)).get("/own")).status_code == 303
    assert (await desk.browser().post("/sign-in", email=eva.email, password=PASSWORD)).status_code == 422
    await ida.get("/team")
    assert "Revisor" in ida.page
    assert "Ingen adgang" in ida.page


async def test_nobody_changes_their_own_role_so_that_an_administrator_is_left(desk: Office) -> None:
    ida = await desk.member("Ida Prøve", Role.ADMINISTRATOR)
    browser = await desk.signed_in(ida)

    answers = [
        await browser.post(f"/team/{ida.id}/role", role="auditor"),
        await browser.post(f"/team/{ida.id}/active", active="no"),
    ]

    assert [answer.status_code for answer in answers] == [409, 409]
    assert (await browser.get("/team")).status_code == 200


async def test_one_address_has_one_account(desk: Office) -> None:
    ida = await administrator(desk)

    answer = await ida.post("/team", INVITATION | {"email": "IDA@example.org"})

    assert answer.status_code == 422
    assert "Adressen har allerede en konto." in ida.page


async def test_a_cpr_number_gets_into_no_name(desk: Office) -> None:
    ida = await administrator(desk)

    assert (await ida.post("/team", INVITATION | {"name": "Bo 010203-1234"})).status_code == 422


async def test_absent_today_ends_with_the_day(desk: Office) -> None:
    bo = await desk.signed_in(await desk.member("Bo Prøve"))

    await bo.post("/own/absent", absent="yes")

    await bo.get("/own")
    assert "Du er fraværende i dag." in bo.page
    desk.clock.goes_on(days=1)
    bo = await desk.signed_in((await desk.needs.staff.team.everybody())[0])
    await bo.get("/own")
    assert "Du er på arbejde." in bo.page


async def test_another_password_ends_the_other_sittings_and_not_this_one(desk: Office) -> None:
    bo = await desk.member("Bo Prøve")
    here, elsewhere = await desk.signed_in(bo), await desk.signed_in(bo)

    await here.post("/own/password", password="fire tilfældige andre ord")

    assert (await here.get("/own")).status_code == 200
    assert (await elsewhere.get("/own")).status_code == 303
    assert (await desk.browser().post("/sign-in", email=bo.email, password=PASSWORD)).status_code == 422


async def test_a_demo_link_is_both_factors_in_a_demonstration_and_nothing_elsewhere(
    demo_desk: Office, desk: Office
) -> None:
    statuses = []
    for office in (demo_desk, desk):
        ida = await office.member("Ida Prøve")
        async with office.product.database.work() as work:
            await work.access.add_link("secret", StaffLink(ida.id, "demo", office.now + 1_000_000, "system"))
            await work.commit()
        browser = office.browser()
        statuses += [(await browser.post("/enter/secret")).status_code, (await browser.get("/own")).status_code]
        statuses += [(await office.browser().post("/enter/secret")).status_code]

    assert statuses == [303, 200, 422, 422, 303, 422]


async def test_the_language_of_an_account_is_that_of_every_page(desk: Office) -> None:
    bo = await desk.signed_in(await desk.member("Bo Prøve"))

    await bo.post("/language", language="en", here="/staff/own")

    await bo.get("/own")
    assert "Where you are signed in" in bo.page
