"""The web channel as an owner's browser, a hostile page and a program that follows links meet it."""

import asyncio
import datetime as dt
import html
import re
import secrets
import shutil
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from bot.channels.web.application import web_channel
from bot.channels.web.drawing import STATIC, Drawing
from bot.channels.web.identity import Caller
from bot.channels.web.needs import Needs
from bot.channels.web.speaking import WebMouth
from bot.channels.web.stream import events_after
from bot.channels.web.telling import Telling
from bot.pages.headers import HEADERS
from bot.pages.limits import Buckets, Limits, Rate, network_address
from bot.services.live import Live
from bot.serving import needs_of
from bot.settings import Settings
from bot.wiring import Product, opened, utc_now
from flows.purposes import OFFERED, PURPOSES, link_to
from storage.values import Code, Entry, NewArrival, NewEntry
from tests.bot import web_preview

T = TypeVar("T")
GETS = (
    "/",
    "/start/register",
    "/continue",
    "/lost",
    "/link/some-link",
    "/forget",
    "/mine",
    "/check",
    "/privacy",
    "/accessibility",
)
GETS_OF_SCRIPT = (
    "/entries?after=0",
    "/static/chat.css",
    "/static/chat.js",
    "/static/typing.js",
    "/static/reading.js",
    "/static/mark.svg",
)
GETS_OF_FILES = ("/request-template.csv", "/request-template.xlsx")
POSTS_OF_FILES = ("/table", "/file")  # tested by themselves
POSTS = (
    "/start",
    "/say",
    "/press",
    "/ask",
    "/delete",
    "/language",
    "/continue",
    "/lost",
    "/link/some-link",
    "/forget",
    "/check",
    "/typing",
)
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7*7 }}",
    "</textarea>&amp;'`",
    "\u202eabc",
)
LIVE = {"Accept": "application/json"}
FOR_EVER = 2**60


class House:
    """The whole product on a database of its own, with its parts running while it is open."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.settings = Settings(database_url=f"sqlite+aiosqlite:///{path}", public_url="http://sor.test", smtp_url="")
        self.client = TestClient(FastAPI(lifespan=self._running))
        self.later = dt.timedelta()  # than it is: owners read for a while what is said to them
        self.product: Product
        self.needs: Needs

    @asynccontextmanager
    async def _running(self, _: FastAPI) -> AsyncIterator[None]:
        live = Live()
        async with opened(self.settings, {"web": WebMouth(live)}, clock=self.clock, live=live) as self.product:
            self.needs = replace(needs_of(self.product), limits=web_preview.OPEN_DOORS)
            parts = (self.product.turning, self.product.delivering, self.product.errands)
            running = [asyncio.create_task(part.run()) for part in parts]
            yield
            for part in parts:
                part.stop()
            await asyncio.gather(*running)

    def clock(self) -> dt.datetime:
        """The time in this house."""
        return utc_now() + self.later

    def does(self, caller: Caller, *texts: str) -> None:
        """Type one thing after the other, each once what was said to the one before is read."""
        for number, text in enumerate(texts):
            self.later += dt.timedelta(seconds=2)
            self.browser(caller).post("/say", data=form(caller, str(number), text=text))

    def do(self, what: Callable[..., Coroutine[Any, Any, T]], *arguments: Any) -> T:
        """Run something where the product runs."""
        assert self.client.portal is not None
        done: T = self.client.portal.call(what, *arguments)
        return done

    def browser(self, caller: Caller | None = None, **needs: Any) -> TestClient:
        """A browser at the pages, with this owner's cookie."""
        settled = replace(self.needs, **needs)
        base = settled.public_url or "http://sor.test"
        browser = TestClient(web_channel(settled), base_url=base, follow_redirects=False)
        browser.portal = self.client.portal
        if caller is not None:
            browser.cookies.set("sor", caller.secret)
        return browser

    def entries(self, caller: Caller) -> tuple[Entry, ...]:
        """The transcript as the owner may see it."""
        page = self.do(self.product.showing.page, caller.owner)
        return page.entries if page else ()

    def heard(self, caller: Caller) -> list[tuple[str, str]]:
        """What this owner was heard to do: the kind, and the words shown."""
        return [(each.kind, each.text) for each in self.entries(caller) if each.author == "owner"]

    def write(self, caller: Caller, *texts: str) -> None:
        """Messages by a member of staff."""
        self.do(self.written, caller, *texts)

    async def written(self, caller: Caller, *texts: str) -> None:
        """As `write`, where the product runs."""
        async with self.product.database.work() as work:
            conversation = await work.conversations.find(caller.owner)
            assert conversation is not None
            await work.transcripts.add([NewEntry(conversation.id, 1, "staff:1", "spoke", each) for each in texts])
            await work.commit()
        self.product.live.tell(caller.owner)

    def token(self, caller: Caller) -> str:
        """The token of the open prompt."""
        page = self.do(self.product.showing.page, caller.owner, FOR_EVER)
        assert page is not None
        assert page.prompt is not None
        return page.prompt.token

    def stored(self) -> list[str]:
        """Everything in the database, line by line, once nothing is on its way to anyone."""
        connection = sqlite3.connect(self.path)
        on_its_way = "SELECT count(*) FROM deliveries WHERE state IN ('queued', 'sending')"
        while connection.execute(on_its_way).fetchone() != (0,):
            time.sleep(0.01)
        lines = list(connection.iterdump())
        connection.close()
        return lines


@pytest.fixture(scope="module")
def house(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    house = House(Path(shutil.copy(sqlite_template, tmp_path_factory.mktemp("web") / "sor.db")))
    with house.client:
        yield house


@pytest.fixture
def caller() -> Caller:
    return Caller(secrets.token_urlsafe(32), "da", begun=True)


@pytest.fixture
def client(house: House, caller: Caller) -> TestClient:
    """The browser of an owner who has begun."""
    browser = house.browser(caller)
    browser.post("/start", data=form(caller, "begin"))
    return browser


def form(caller: Caller, nonce: str = "nonce-1", **fields: Any) -> dict[str, Any]:
    return {"csrf": caller.csrf, "nonce": nonce, **fields}


class Failing:
    """A memory that does not answer."""

    async def keep(self, arrivals: Sequence[NewArrival]) -> None:
        raise RuntimeError(arrivals[0].text)


@pytest.mark.parametrize(
    "path", [*GETS, *GETS_OF_SCRIPT, *GETS_OF_FILES, "/nothing-here", "/receipt/K7R2-MX4P.pdf", "/say"]
)
def test_every_answer_carries_the_headers(client: TestClient, path: str) -> None:
    answer = client.get(path)

    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    assert answer.headers["Cache-Control"] == ("no-cache" if path.startswith("/static") else "no-store")
    assert "Strict-Transport-Security" not in answer.headers


def test_every_route_is_named_in_these_tests(house: House) -> None:
    def routes(within: Any) -> Iterator[tuple[str, str]]:
        for each in within:
            if inner := getattr(each, "original_router", None):
                yield from routes(inner.routes)
            else:
                yield from ((method, each.path) for method in each.methods)

    def first_part(path: str) -> str:
        return re.split(r"[/?]", path)[1]

    named = {
        ("GET", first_part(path))
        for path in (*GETS, *GETS_OF_SCRIPT, *GETS_OF_FILES, "/events", "/receipt", "/sheet", "/was")
    }
    named |= {("HEAD", part) for _, part in named if part != "events"} | {
        ("POST", first_part(path)) for path in (*POSTS, *POSTS_OF_FILES)
    }

    assert {(method, first_part(path)) for method, path in routes(web_channel(house.needs).routes)} == named


@pytest.mark.parametrize("path", POSTS)
@pytest.mark.parametrize(
    ("headers", "right_csrf"),
    [
        ({"Origin": "https://elsewhere.test"}, True),
        ({"Origin": "null"}, True),
        ({"Sec-Fetch-Site": "cross-site"}, True),
        ({"Sec-Fetch-Site": "same-site"}, True),
        ({"Origin": "http://sor.test"}, False),
        ({}, False),
    ],
)
def test_a_form_from_elsewhere_or_for_someone_else_is_refused(
    house: House, caller: Caller, client: TestClient, path: str, headers: dict[str, str], right_csrf: bool
) -> None:
    before = house.stored()
    fields = {"text": "x", "wish": "help", "language": "en", "code": "K7R2-MX4P", "email": "a@b.dk"}

    for csrf in [caller.csrf] if right_csrf else ["", "0" * 64, "\u00e6"]:
        answer = client.post(path, data={**fields, "csrf": csrf}, headers=headers)

        assert answer.status_code == 403
        assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    assert house.stored() == before


def test_another_sites_form_does_not_replace_the_cookie(house: House) -> None:
    answer = house.browser().post("/say", data={"text": "x"}, headers={"Origin": "https://elsewhere.test"})

    assert "set-cookie" not in answer.headers


def test_an_old_page_of_ours_is_offered_again_with_what_was_typed(caller: Caller, client: TestClient) -> None:
    answer = client.post("/say", data={"text": "Klinik & Co", "csrf": "old"}, headers={"Origin": "http://sor.test"})

    assert answer.status_code == 403
    assert 'value="Klinik &amp; Co"' in answer.text
    assert caller.csrf in answer.text


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_written_is_shown_and_does_nothing(
    house: House, caller: Caller, client: TestClient, text: str
) -> None:
    client.post("/say", data=form(caller, text=text))
    house.write(caller, text)

    news = client.get("/entries?after=0").json()
    shown = [client.get("/").text, "".join(each["html"] for each in news["entries"]), news["prompt"]]
    refused = client.post("/say", data=form(caller, text=text + "x" * 4000)).text

    assert not [
        each for each in (*shown, refused) if "<script>alert" in each or "<img" in each.replace('<img src="/', "")
    ]
    assert all(text in html.unescape(each) for each in (*shown[:2], refused))


def test_an_address_is_a_link_in_what_we_write_only(house: House, caller: Caller, client: TestClient) -> None:
    client.post("/say", data=form(caller, text="https://mine.test/"))
    house.write(caller, "Se https://sor.test/a?b=1&c. Eller javascript:alert(1)")

    links = re.findall(r'<a href="([^"/][^"]*)"', client.get("/").text)

    assert "https://sor.test/a?b=1&amp;c" in links
    assert [each for each in links if not each.startswith("https://")] == []
    assert '<span class="row plain">https://mine.test/</span>' in client.get("/").text


@pytest.mark.parametrize(
    ("purpose", "heard"),
    [
        ("register", "/start register"),
        ("luk", "/start luk"),
        ("clinic-12345", "/start"),
        ("luk-5790002288289", "/start luk-5790002288289"),
    ],
)
def test_a_deep_link_begins_when_its_button_is_pressed(house: House, caller: Caller, purpose: str, heard: str) -> None:
    browser = house.browser(caller)
    page = browser.get(f"/start/{purpose}")
    assert house.entries(caller) == ()

    answer = browser.post("/start", data=form(caller, purpose=purpose))

    assert (page.status_code, answer.status_code, answer.headers["location"]) == (200, 303, "/#latest")
    assert house.heard(caller) == [("asked", heard)]


@pytest.mark.parametrize("name", [link for purpose in PURPOSES for link in purpose.links])
def test_each_word_of_a_purpose_is_a_page_with_a_button_to_begin(house: House, caller: Caller, name: str) -> None:
    page = house.browser(caller).get(f"/start/{name}").text

    assert f'<button class="main" name="purpose" value="{name}">Begynd</button>' in page


def test_the_first_page_offers_every_purpose_with_a_line_on_each(house: House, caller: Caller) -> None:
    page = house.browser(caller).get("/").text

    assert [page.count(f'value="{link_to(flow)}" aria-labelledby') for flow in OFFERED] == [1] * len(OFFERED)
    assert "Når en klinik eller virksomhed stopper eller bliver overtaget." in page


def test_what_was_begun_stands_in_the_conversation_by_its_name(caller: Caller, client: TestClient) -> None:
    client.post("/start", data=form(caller, purpose="luk"))

    assert "Luk klinik eller virksomhed" in client.get("/").text


def test_the_owners_cases_are_listed_from_the_menu(caller: Caller, client: TestClient) -> None:
    client.post("/ask", data=form(caller, wish="mine"))

    assert "Du har ikke nogen sager endnu." in client.get("/").text


def test_what_is_sent_is_heard(house: House, caller: Caller, client: TestClient) -> None:
    client.post("/say", data=form(caller, text="  Hej "))
    client.post("/press", data=form(caller, token=house.token(caller), option="0"))
    client.post("/press", data=form(caller, token="stale", option="-1"))
    client.post("/ask", data=form(caller, wish="help"))

    kinds = [kind for kind, _ in house.heard(caller)]
    assert kinds == ["asked", "said", "chose", "chose", "asked"]
    page = client.get("/").text
    assert "Begynd" in page
    assert "/help" not in page


def test_the_language_changes_in_the_conversation_and_on_the_pages(
    house: House, caller: Caller, client: TestClient
) -> None:
    answer = client.post("/language", data=form(caller, language="en", here="//elsewhere.test"))

    assert answer.headers["location"] == "/"
    assert '<html lang="en">' in client.get("/").text
    assert '<html lang="en">' in client.get("/privacy").text
    page = house.do(house.product.showing.page, caller.owner)
    assert page is not None
    assert page.language == "en"


def test_a_form_sent_twice_is_heard_once(house: House, caller: Caller, client: TestClient) -> None:
    token = house.token(caller)
    for _ in range(3):
        client.post("/say", data=form(caller, text="Hej"))
        client.post("/press", data=form(caller, token=token, option="0"))

    assert [kind for kind, _ in house.heard(caller)] == ["asked", "said", "chose"]


def test_another_text_from_the_same_old_page_is_heard_too(house: House, caller: Caller, client: TestClient) -> None:
    client.post("/say", data=form(caller, text="first"))
    client.post("/say", data=form(caller, text="second"))
    client.post("/say", data=form(caller, "nonce-2", text="second"))

    assert house.heard(caller)[1:] == [("said", "first"), ("said", "second"), ("said", "second")]


@pytest.mark.parametrize("seen", range(9))
def test_catching_up_from_any_point_leaves_no_gap_and_repeats_nothing(
    house: House, caller: Caller, client: TestClient, seen: int
) -> None:
    house.write(caller, *"abcdef")
    everything = [each.id for each in house.entries(caller)]
    known = [each["id"] for each in client.get("/entries?after=0").json()["entries"]][:seen]

    after = client.get(f"/entries?after={known[-1] if known else 0}").json()

    assert known + [each["id"] for each in after["entries"]] == everything
    assert after["last"] == everything[-1]
    assert len(everything) == 8


def test_a_conversation_longer_than_one_reading_is_shown_whole(
    house: House, caller: Caller, client: TestClient
) -> None:
    house.write(caller, *(f"message {number}" for number in range(1100)))

    page = client.get("/").text

    assert [int(each) for each in re.findall(r"message (\d+)", page)] == list(range(1100))


@pytest.mark.parametrize("cut_after", range(1, 7))
def test_a_stream_cut_anywhere_goes_on_where_it_was_cut(
    house: House, caller: Caller, client: TestClient, cut_after: int
) -> None:
    begun = client.get("/entries?after=0").json()["last"]

    async def listened() -> list[str]:
        seen, heard = begun, []
        telling = Telling(house.needs, Drawing(house.needs))
        await house.written(caller, "0")
        for part in (range(1, cut_after + 1), range(cut_after + 1, 8)):
            stream = events_after(house.needs, telling, caller, seen)
            assert (await anext(stream)).startswith(":")
            for number in part:
                event = await asyncio.wait_for(anext(stream), 5)
                heard += re.findall(r"row plain\W+(\d)<", event)
                seen = int(event.partition("\n")[0].removeprefix("id: "))
                await house.written(caller, f"{number}")
            await stream.aclose()
        return heard

    assert house.do(listened) == [f"{number}" for number in range(7)]


def test_streams_end_when_the_server_closes(house: House, caller: Caller, client: TestClient) -> None:
    last = client.get("/entries?after=0").json()["last"]

    async def listened() -> list[str]:
        needs = replace(house.needs, closing=asyncio.Event())
        asyncio.get_running_loop().call_later(0.05, needs.closing.set)
        return [each async for each in events_after(needs, Telling(needs, Drawing(needs)), caller, last)]

    assert [each.partition("\n")[0] for each in house.do(listened)] == [": here", f"id: {last}"]


@pytest.mark.parametrize(("sent", "refused"), [(4, 0), (5, 0), (6, 1)])
def test_an_owner_may_send_so_many_at_once(house: House, caller: Caller, sent: int, refused: int) -> None:
    limits = Limits(sends_of_owner=Rate(5, 0.5), sends_of_address=Rate(1000, 1000.0))
    browser = house.browser(caller, limits=limits, ticking=lambda: 100.0)

    answers = [browser.post("/say", data=form(caller, f"n-{each}", text=f"Klinik {each}")) for each in range(sent)]

    assert [each.status_code for each in answers] == [303] * (sent - refused) + [429] * refused
    assert [each.headers["Retry-After"] for each in answers if each.status_code == 429] == ["2"] * refused
    assert answers[-1].status_code == 303 or f'value="Klinik {sent - 1}"' in answers[-1].text
    assert len(house.heard(caller)) == sent - refused


def test_an_address_may_send_so_many_at_once_whoever_it_says_it_is(house: House) -> None:
    limits = Limits(sends_of_address=Rate(5, 0.5))
    browser = house.browser(limits=limits, ticking=lambda: 100.0)

    answers = [browser.post("/say", headers={"X-Forwarded-For": f"9.9.9.{each}"}) for each in range(6)]

    assert [each.status_code for each in answers] == [403] * 5 + [429]


@pytest.mark.parametrize(("guesses", "status"), [(2, 422), (3, 422), (4, 429)])
def test_codes_cannot_be_tried_over_and_over(house: House, caller: Caller, guesses: int, status: int) -> None:
    browser = house.browser(caller, limits=Limits(guesses_of_address=Rate(3, 0.01)), ticking=lambda: 0.0)

    answers = [browser.post("/continue", data=form(caller, code=f"WRONG{each}")) for each in range(guesses)]

    assert answers[-1].status_code == status


WIDE, NARROW = Rate(1000, 1000.0), Rate(2, 0.01)


@pytest.mark.parametrize(
    ("limits", "senders", "addresses", "mailboxes"),
    [
        pytest.param(Limits(guesses_of_owner=NARROW, guesses_of_address=WIDE), 1, 4, 4, id="one sender"),
        pytest.param(Limits(guesses_of_address=NARROW), 4, 1, 4, id="one network address"),
        pytest.param(Limits(links_to_mailbox=NARROW, guesses_of_address=WIDE), 4, 4, 1, id="one mailbox"),
        pytest.param(Limits(links_of_all=NARROW, guesses_of_address=WIDE), 4, 4, 4, id="all together"),
    ],
)
def test_links_by_mail_are_braked_by_sender_by_address_by_mailbox_and_overall(
    house: House, limits: Limits, senders: int, addresses: int, mailboxes: int
) -> None:
    callers = [Caller(secrets.token_urlsafe(32), "da", begun=True) for _ in range(senders)]
    browser = house.browser(limits=limits, ticking=lambda: 0.0, trusted_proxies=1)
    answers = []
    for each in range(4):
        caller = callers[each % senders]
        browser.cookies.clear()
        browser.cookies.set("sor", caller.secret)
        fields = form(caller, email=f"ane{each % mailboxes}@example.org")
        answers.append(browser.post("/lost", data=fields, headers={"X-Forwarded-For": f"9.9.9.{each % addresses}"}))

    assert [answer.status_code for answer in answers] == [200, 200, 429, 429]


def test_any_spelling_of_a_mailbox_is_that_mailbox(house: House, caller: Caller) -> None:
    browser = house.browser(caller, limits=Limits(links_to_mailbox=Rate(1, 0.01)), ticking=lambda: 0.0)

    asked = [browser.post("/lost", data=form(caller, email=each)) for each in ("bo@example.org", " BO@Example.org")]

    assert [answer.status_code for answer in asked] == [200, 429]


def test_a_bucket_fills_again_with_time() -> None:
    buckets = Buckets(Rate(2, 0.5), room=2)

    waits = [buckets.take("a", now) for now in (0.0, 0.0, 1.0, 2.0, 3.0)]

    assert waits == [0.0, 0.0, 1.0, 0.0, 1.0]


@pytest.mark.parametrize(
    ("proxies", "forwarded", "address"),
    [
        (0, ["9.9.9.9"], "1.1.1.1"),
        (1, ["9.9.9.9, 2.2.2.2"], "2.2.2.2"),
        (2, ["9.9.9.9, 2.2.2.2", "3.3.3.3"], "2.2.2.2"),
        (2, ["3.3.3.3"], "1.1.1.1"),
        (1, ["2001:db8::1"], "2001:db8::/64"),
    ],
)
def test_only_our_own_proxies_are_believed(proxies: int, forwarded: list[str], address: str) -> None:
    assert network_address("1.1.1.1", forwarded, proxies) == address


@pytest.mark.parametrize(
    ("public_url", "status"), [("https://sor.test", [200, 200, 429]), ("http://sor.test", [200, 429, 429])]
)
def test_behind_a_proxy_that_speaks_https_each_address_has_limits_of_its_own(
    house: House, public_url: str, status: list[int]
) -> None:
    product = replace(house.product, settings=Settings(public_url=public_url))
    needs = replace(needs_of(product), limits=Limits(looks_of_address=Rate(1, 0.001)))
    with TestClient(web_channel(needs), base_url=public_url) as browser:
        callers = ["9.9.9.9", "8.8.8.8", "invented, 9.9.9.9"]

        answers = [browser.get("/", headers={"X-Forwarded-For": each}).status_code for each in callers]

    assert answers == status


@pytest.mark.parametrize(
    ("public_url", "name", "secure"), [("https://sor.test", "__Host-sor", True), ("http://sor.test", "sor", False)]
)
def test_the_cookie_is_as_safe_as_the_connection_allows(house: House, public_url: str, name: str, secure: bool) -> None:
    answer = house.browser(public_url=public_url).get("/")

    cookie = next(each for each in answer.headers.get_list("set-cookie") if each.startswith(f"{name}="))
    assert len(cookie.partition(";")[0].partition("=")[2]) == 43
    assert all(each in cookie for each in ("HttpOnly", "SameSite=lax", "Path=/"))
    assert "Domain" not in cookie
    assert ("Secure" in cookie, "Strict-Transport-Security" in answer.headers) == (secure, secure)


def test_no_get_changes_anything(house: House, client: TestClient) -> None:
    before = house.stored()

    for path in (*GETS, *GETS_OF_SCRIPT):
        assert client.get(path).status_code == 200, path

    assert house.stored() == before


@pytest.mark.parametrize(("letters", "status", "heard"), [(3999, 303, 1), (4000, 303, 1), (4001, 422, 0)])
def test_a_text_too_long_is_explained_and_kept_in_its_field(
    house: House, caller: Caller, letters: int, status: int, heard: int
) -> None:
    answer = house.browser(caller).post("/say", data=form(caller, text="ø" * letters))

    assert (answer.status_code, len(house.heard(caller))) == (status, heard)
    assert status == 303 or f'value="{"ø" * letters}"' in answer.text
    assert status == 303 or 'aria-invalid="true"' in answer.text


@pytest.mark.parametrize(("letters", "status"), [(64 * 1024, 422), (64 * 1024 + 1, 413)])
def test_a_body_too_big_is_not_read_to_its_end(caller: Caller, client: TestClient, letters: int, status: int) -> None:
    body = f"csrf={caller.csrf}&code=".ljust(letters, "x")

    answer = client.post("/continue", content=body, headers={"Content-Type": "application/x-www-form-urlencoded"})

    assert answer.status_code == status


def test_what_nobody_foresaw_loses_nothing_and_tells_the_log_nothing_private(
    house: House, caller: Caller, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = house.browser(caller, listening=Failing()).post("/say", data=form(caller, text="Klinik Nord"))

    assert answer.status_code == 500
    assert 'value="Klinik Nord"' in answer.text
    assert 'value="nonce-1"' in answer.text
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    logged = "".join(capsys.readouterr())
    assert "RuntimeError" in logged
    assert not [each for each in ("Klinik Nord", caller.secret, caller.owner.address) if each in logged]


def test_asking_for_a_link_never_tells_who_is_known(caller: Caller, client: TestClient) -> None:
    answers = [client.post("/lost", data=form(caller, email=each)) for each in ("a@klinik.dk", "b@klinik.dk")]

    assert [each.status_code for each in answers] == [200, 200]
    assert len({re.sub(r'value="[^"]*"', "", each.text) for each in answers}) == 1
    assert client.post("/lost", data=form(caller, email="a@klinik")).status_code == 422


def test_a_code_moves_the_conversation_to_another_browser(house: House, caller: Caller, client: TestClient) -> None:
    client.post("/ask", data=form(caller, wish="move"))
    code = re.findall(r"FLYT[-A-Z0-9]+", client.get("/").text)[-1]
    there = Caller(secrets.token_urlsafe(32), "da", begun=True)

    answers = [house.browser(there).post("/continue", data=form(there, each, code=code)) for each in ("1", "2")]

    assert [each.status_code for each in answers] == [303, 422]
    assert code in house.browser(there).get("/").text
    assert code not in client.get("/").text


@pytest.mark.parametrize("demo", [True, False])
def test_a_page_says_that_it_is_a_demonstration_where_it_is_one(house: House, *, demo: bool) -> None:
    pages = [house.browser(demo=demo).get(path).text for path in ("/", "/privacy", "/check")]

    assert ["Demonstration: skriv kun opdigtede oplysninger." in page for page in pages] == [demo] * 3


@pytest.mark.usefixtures("client")
def test_a_link_is_used_up_by_its_button_only(house: House, caller: Caller) -> None:
    link = secrets.token_urlsafe(32)

    async def given_out() -> None:
        async with house.product.database.work() as work:
            conversation = await work.conversations.find(caller.owner)
            assert conversation is not None
            await work.codes.add(link, Code("link", conversation.id, FOR_EVER))
            await work.commit()

    house.do(given_out)
    there = Caller(secrets.token_urlsafe(32), "da", begun=True)
    browser = house.browser(there)
    looks = [browser.get(f"/link/{link}").status_code for _ in range(3)]

    uses = [browser.post(f"/link/{link}", data=form(there, each)).status_code for each in ("1", "2")]

    assert (looks, uses) == ([200] * 3, [303, 410])
    assert house.entries(there)


def test_forgetting_takes_the_conversation_and_the_cookie_away(
    house: House, caller: Caller, client: TestClient
) -> None:
    answer = client.post("/forget", data=form(caller))

    assert house.entries(caller) == ()
    assert [each.partition(";")[0] for each in answer.headers.get_list("set-cookie")] == ['sor=""']
    assert answer.headers["Clear-Site-Data"] == '"storage"'


def test_a_receipt_is_its_owners_only(house: House, caller: Caller) -> None:
    # The one thing shown from memory here: a dossier of one's own takes a whole registration to come by.
    memory = web_preview.Memory()
    web_preview.a_conversation(memory, caller.owner, "receipt")
    own = house.browser(caller, handing=memory).get("/receipt/K7R2-MX4P.pdf")

    others = house.browser(Caller("o" * 43, "da", begun=True), handing=memory).get("/receipt/K7R2-MX4P.pdf")

    assert (own.status_code, own.headers["content-type"], others.status_code) == (200, "application/pdf", 404)


def test_the_script_is_told_what_is_new_in_the_same_answer(house: House, caller: Caller, client: TestClient) -> None:
    last = client.get("/entries?after=0").json()["last"]

    news = client.post("/say", data=form(caller, text="Hej", after=last), headers=LIVE).json()

    assert [each["id"] for each in news["entries"]] == [each.id for each in house.entries(caller) if each.id > last]
    assert len(news["entries"]) == 2
    assert news["token"] in news["prompt"]


def test_too_many_open_streams_are_refused(house: House, caller: Caller) -> None:
    browser = house.browser(caller, limits=Limits(streams_of_owner=0))

    assert browser.get("/events", headers=LIVE).status_code == 429


def test_pages_and_script_hold_nothing_inline_and_nothing_from_elsewhere(client: TestClient) -> None:
    inline = r"<style|style=|\son\w+=|<script(?! src=\"/static/)|<(?!a )[^>]*(src|href)=\"(https?:)?//"

    assert not [path for path in GETS if re.search(inline, client.get(path).text)]
    assert "innerHTML" not in STATIC["chat.js"].decode()
    assert len(STATIC["chat.js"].splitlines()) <= 200


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("path", ["/privacy", "/accessibility"])
def test_each_statement_names_the_contact_of_the_service_facts(client: TestClient, path: str, language: str) -> None:
    client.cookies.set("sor-language", language)

    page = re.sub(r"<[^>]+>", "", client.get(path).text)

    assert "SORpost@sundhedsdata.dk" in page
    assert "+45 33 15 39 00" in page


def test_what_is_recorded_stands_on_the_statements(house: House) -> None:
    facts = replace(house.do(house.product.facts.in_force, house.needs.clock()), keep_draft_days=45)

    class Recorded:
        async def in_force(self, _now: Any) -> Any:
            return facts

    browser = house.browser(facts=Recorded())

    assert "gemmer vi i 45 dage" in browser.get("/privacy").text


def test_the_statements_are_linked_from_the_foot_of_every_page(client: TestClient) -> None:
    feet = [client.get(path).text.split("<footer")[1] for path in ("/", "/privacy", "/continue")]

    assert [foot for foot in feet if 'href="/privacy"' not in foot or 'href="/accessibility"' not in foot] == []


def test_was_leads_to_the_accessibility_statement(client: TestClient) -> None:
    answer = client.get("/was")

    assert (answer.status_code, answer.headers["location"]) == (308, "/accessibility")


def test_the_list_of_topics_is_asked_for_from_the_menu(caller: Caller, client: TestClient) -> None:
    client.post("/ask", data=form(caller, wish="topics"))

    assert "Hvad vil du vide?" in client.get("/").text
