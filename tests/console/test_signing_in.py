"""Signing in: two factors, counted attempts, sittings that end, and proving again who one is."""

import pytest

from bot.services.staff.braking import PASSWORD_OF_ACCOUNT, SECOND_OF_ACCOUNT
from flows.rights import Role
from tests.console.office import HOME, PASSWORD, Browser, Office

EMAIL = "ida@example.org"


async def with_password(desk: Office, password: str = PASSWORD, email: str = EMAIL) -> tuple[Browser, int]:
    browser = desk.browser()
    answer = await browser.post("/sign-in", email=email, password=password)
    return browser, answer.status_code


async def test_password_and_code_open_the_console_under_a_new_secret(desk: Office) -> None:
    ida = await desk.member("Ida Prøve")
    browser, _ = await with_password(desk, email=" Ida@Example.org ")
    half = browser.cookies["sor-staff"]

    answer = await browser.post("/second", code=desk.code(), back="/staff/own")

    assert (answer.status_code, answer.headers["location"]) == (303, "/staff/own")
    assert browser.cookies["sor-staff"] != half
    assert "HttpOnly" in answer.headers["set-cookie"]
    assert (await browser.get("/own")).status_code == 200
    assert "Ida Prøve" in browser.page
    assert await desk.acts() == [("signed_in", ida.author)]


async def test_a_password_alone_opens_nothing(desk: Office) -> None:
    await desk.member("Ida Prøve")
    browser, _ = await with_password(desk)

    answer = await browser.get("/own")

    assert answer.headers["location"] == "/staff/second?back=/staff/own"


async def test_a_wrong_address_and_a_wrong_password_read_alike(desk: Office) -> None:
    ida = await desk.member("Ida Prøve")
    wrong, status = await with_password(desk, "not the password at all")
    nobody, other = await with_password(desk, email="nobody@example.org")

    assert (status, other) == (422, 422)
    assert "Adressen og adgangskoden passer ikke sammen." in wrong.page
    assert "Adressen og adgangskoden passer ikke sammen." in nobody.page
    assert await desk.acts() == [("sign_in_failed", ida.author)]


async def test_a_code_is_good_once_even_within_its_half_minute(desk: Office) -> None:
    await desk.member("Ida Prøve")
    code = desk.code()
    first, _ = await with_password(desk)
    assert (await first.post("/second", code=code)).status_code == 303

    second, _ = await with_password(desk)

    assert (await second.post("/second", code=code)).status_code == 422
    desk.clock.goes_on(seconds=30)
    assert (await second.post("/second", code=desk.code())).status_code == 303


@pytest.mark.parametrize(("late", "status"), [(-30, 303), (30, 303), (-90, 422), (90, 422)])
async def test_a_clock_may_be_half_a_minute_wrong(desk: Office, late: int, status: int) -> None:
    await desk.member("Ida Prøve")
    browser, _ = await with_password(desk)
    desk.clock.goes_on(seconds=late)
    code = desk.code()
    desk.clock.goes_on(seconds=-late)

    assert (await browser.post("/second", code=code)).status_code == status


async def test_ten_wrong_passwords_and_then_not_even_the_right_one_for_five_minutes(desk: Office) -> None:
    await desk.member("Ida Prøve")
    most = PASSWORD_OF_ACCOUNT[0].most

    tries = [(await with_password(desk, "wrong password"))[1] for _ in range(most)]

    assert tries == [422] * most
    assert (await with_password(desk))[1] == 429
    desk.clock.goes_on(seconds=299)
    assert (await with_password(desk))[1] == 429
    desk.clock.goes_on(seconds=1)
    assert (await with_password(desk))[1] == 303


async def test_one_address_may_not_try_one_password_on_many_accounts(desk: Office) -> None:
    tries = [(await with_password(desk, email=f"nobody{number}@example.org"))[1] for number in range(11)]

    assert tries == [422] * 10 + [429]


async def test_right_passwords_count_for_nothing(desk: Office) -> None:
    await desk.member("Ida Prøve")

    assert [(await with_password(desk))[1] for _ in range(12)] == [303] * 12


async def test_five_wrong_codes_and_then_not_even_the_right_one(desk: Office) -> None:
    await desk.member("Ida Prøve")
    browser, _ = await with_password(desk)
    most = SECOND_OF_ACCOUNT[0].most

    tries = [(await browser.post("/second", code="000000")).status_code for _ in range(most)]
    answer = await browser.post("/second", code=desk.code())

    assert tries == [422] * most
    assert (answer.status_code, answer.headers.get("retry-after")) == (429, None)
    assert "prøvet for mange gange" in browser.page


async def test_a_sitting_ends_after_half_an_hour_of_silence_and_after_twelve_hours(desk: Office) -> None:
    ida = await desk.member("Ida Prøve")
    browser = await desk.signed_in(ida)
    desk.clock.goes_on(minutes=29)
    assert (await browser.get("/own")).status_code == 200

    for _ in range(24):
        desk.clock.goes_on(minutes=29)
        assert (await browser.get("/own")).status_code == (200 if desk.clock.now.hour < 21 else 303)
    other = await desk.signed_in(ida)
    desk.clock.goes_on(minutes=31)

    assert (await other.get("/own")).headers["location"] == "/staff/sign-in?back=/staff/own"


async def test_signing_out_ends_the_sitting_itself(desk: Office) -> None:
    browser = await desk.signed_in(await desk.member("Ida Prøve"))
    secret = browser.cookies["sor-staff"]

    await browser.post("/sign-out")

    assert (await desk.browser(secret).get("/own")).status_code == 303


async def test_what_is_approved_or_given_out_asks_again_after_a_quarter_of_an_hour(desk: Office) -> None:
    browser = await desk.signed_in(await desk.member("Ida Prøve", Role.ADMINISTRATOR))
    desk.clock.goes_on(minutes=15)
    invitation = {"name": "Bo Prøve", "email": "bo@example.org", "role": "caseworker", "language": "da"}

    asked = await browser.post("/team", invitation, headers={"referer": f"{HOME}/staff/team"})

    assert asked.headers["location"] == "/staff/confirm?back=/staff/team"
    assert (await browser.post("/confirm", password="wrong", back="/staff/team")).status_code == 422
    confirmed = await browser.post("/confirm", password=PASSWORD, back="/staff/team")
    assert confirmed.headers["location"] == "/staff/team"
    desk.clock.goes_on(minutes=14)
    assert (await browser.post("/team", invitation)).status_code == 200


async def test_in_a_demonstration_one_press_confirms_and_nowhere_else(demo_desk: Office, desk: Office) -> None:
    for office, status in ((demo_desk, 303), (desk, 422)):
        browser = await office.signed_in(await office.member("Ida Prøve"))

        assert (await browser.post("/confirm", back="/staff/own")).status_code == status


@pytest.mark.parametrize(
    "back", ["https://evil.example", "//evil.example", "/staff//evil.example", "/staff/../x\r\nA: b", "javascript:1"]
)
async def test_nobody_is_sent_to_another_site(desk: Office, back: str) -> None:
    await desk.member("Ida Prøve")
    browser, _ = await with_password(desk)

    answer = await browser.post("/second", code=desk.code(), back=back)

    assert answer.headers["location"] == "/staff/"


async def test_what_a_browser_keeps_stands_nowhere_in_the_database(desk: Office) -> None:
    browser = await desk.signed_in(await desk.member("Ida Prøve"))
    async with desk.product.database.work() as work:
        await work.commit()
    await desk.product.database.forget_what_was()
    path = desk.product.settings.database_url.partition(":///")[2]

    with open(path, "rb") as file:  # noqa: ASYNC230, PTH123 - a test may wait
        kept = file.read()

    assert browser.cookies["sor-staff"].encode() not in kept
    assert PASSWORD.encode() not in kept
    assert b"$argon2id$" in kept
