"""The web channel as an owner's browser, a hostile page and a program that follows links meet it."""

import asyncio
import html
import re
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.channels.web.application import web_channel
from bot.channels.web.drawing import STATIC, Drawing
from bot.channels.web.headers import HEADERS
from bot.channels.web.identity import Caller
from bot.channels.web.limits import Buckets, Limits, Rate, network_address
from bot.channels.web.stream import events_after
from bot.channels.web.telling import Telling
from flows.heard import Asked, Chose, Said, Wish
from tests.bot.web_preview import Memory, a_conversation, needs_of, prompt

SECRET = "s" * 43
CALLER = Caller(SECRET, "da", begun=True)
GETS = ("/", "/start/register", "/continue", "/lost", "/link/right-link", "/forget", "/privacy", "/accessibility")
GETS_OF_SCRIPT = (
    "/entries?after=0",
    "/receipt/K7R2-MX4P.pdf",
    "/static/chat.css",
    "/static/chat.js",
    "/static/mark.svg",
)
POSTS = ("/start", "/say", "/press", "/ask", "/language", "/continue", "/lost", "/link/right-link", "/forget")
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7*7 }}",
    "</textarea>&amp;'`",
    "\u202eabc\u0000",
)
LIVE = {"Accept": "application/json"}


def browser(memory: Memory, **settings: Any) -> TestClient:
    client = TestClient(web_channel(needs_of(memory, **settings)), base_url="http://sor.test", follow_redirects=False)
    client.cookies.set("sor", SECRET)
    return client


def form(nonce: str = "nonce-1", **fields: Any) -> dict[str, Any]:
    return {"csrf": CALLER.csrf, "nonce": nonce, **fields}


def said(memory: Memory) -> list[str]:
    return [each.heard.text for each in memory.kept if isinstance(each.heard, Said)]


@pytest.fixture
def memory() -> Memory:
    memory = Memory()
    a_conversation(memory, CALLER.owner, "receipt")
    return memory


@pytest.fixture
def client(memory: Memory) -> Iterator[TestClient]:
    with browser(memory) as client:
        yield client


@pytest.mark.parametrize("path", [*GETS, *GETS_OF_SCRIPT, "/nothing-here", "/receipt/other.pdf", "/say"])
def test_every_answer_carries_the_headers(client: TestClient, path: str) -> None:
    answer = client.get(path)

    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    assert answer.headers["Cache-Control"] == ("no-cache" if path.startswith("/static") else "no-store")
    assert "Strict-Transport-Security" not in answer.headers


def test_every_route_is_named_in_these_tests() -> None:
    def routes(within: Any) -> Iterator[tuple[str, str]]:
        for each in within:
            if inner := getattr(each, "original_router", None):
                yield from routes(inner.routes)
            else:
                yield from ((method, each.path) for method in each.methods)

    def first_part(path: str) -> str:
        return re.split(r"[/?]", path)[1]

    named = {("GET", first_part(path)) for path in (*GETS, *GETS_OF_SCRIPT, "/events")}
    named |= {("POST", first_part(path)) for path in POSTS}
    channel = web_channel(needs_of(Memory()))

    assert {(method, first_part(path)) for method, path in routes(channel.routes)} == named


@pytest.mark.parametrize("path", POSTS)
@pytest.mark.parametrize(
    ("headers", "csrf"),
    [
        ({"Origin": "https://elsewhere.test"}, CALLER.csrf),
        ({"Origin": "null"}, CALLER.csrf),
        ({"Sec-Fetch-Site": "cross-site"}, CALLER.csrf),
        ({"Sec-Fetch-Site": "same-site"}, CALLER.csrf),
        ({"Origin": "http://sor.test"}, ""),
        ({"Origin": "http://sor.test"}, "0" * 64),
        ({}, "\u00e6"),
    ],
)
def test_a_form_from_elsewhere_or_for_someone_else_is_refused(
    memory: Memory, client: TestClient, path: str, headers: dict[str, str], csrf: str
) -> None:
    fields = {"text": "x", "wish": "help", "language": "en", "code": "RIGHT", "email": "a@b.dk", "csrf": csrf}

    answer = client.post(path, data=fields, headers=headers)

    assert answer.status_code == 403
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    assert (memory.kept, memory.done) == ([], [])


def test_another_sites_form_does_not_replace_the_cookie(memory: Memory) -> None:
    with browser(memory) as client:
        client.cookies.clear()

        answer = client.post("/say", data={"text": "x"}, headers={"Origin": "https://elsewhere.test"})

    assert "set-cookie" not in answer.headers


def test_an_old_page_of_ours_is_offered_again_with_what_was_typed(client: TestClient) -> None:
    answer = client.post("/say", data={"text": "Klinik & Co", "csrf": "old"}, headers={"Origin": "http://sor.test"})

    assert answer.status_code == 403
    assert 'value="Klinik &amp; Co"' in answer.text
    assert CALLER.csrf in answer.text


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_written_is_shown_and_does_nothing(memory: Memory, text: str) -> None:
    memory.write(CALLER.owner, "staff:1", text)
    memory.prompts[CALLER.owner] = prompt("t", text)
    with browser(memory) as client:
        client.post("/say", data=form(text=text))

        page, news = client.get("/").text, client.get("/entries?after=0").json()

    shown = [page, *(each["html"] for each in news["entries"]), news["prompt"]]
    assert text not in page or not set(text) & set("<>\"'&")
    assert not [each for each in shown if "<script>alert" in each or "<img src=x" in each]
    assert str(html.escape(text.strip(), quote=False)).replace("&#x27;", "'") in page.replace("&#39;", "'").replace(
        "&#34;", '"'
    )


@pytest.mark.parametrize("purpose", ["register", "change", "clinic-12345", "x" * 64])
def test_a_deep_link_begins_when_its_button_is_pressed(memory: Memory, client: TestClient, purpose: str) -> None:
    page = client.get(f"/start/{purpose}")

    answer = client.post("/start", data=form(purpose=purpose))

    assert (page.status_code, answer.status_code, answer.headers["location"]) == (200, 303, "/#latest")
    assert [each.heard for each in memory.kept] == [Asked(Wish.START, purpose)]


def test_what_is_heard_is_what_was_sent(memory: Memory, client: TestClient) -> None:
    client.post("/say", data=form(text="  26919991 "))
    client.post("/press", data=form(token="t4", option="0"))
    client.post("/press", data=form(token="t4", option="-1"))
    client.post("/ask", data=form(wish="help"))
    client.post("/language", data=form(language="en", here="//elsewhere.test"))

    heard = [each.heard for each in memory.kept]
    assert heard[1:] == [Chose("t4", 0), Chose("t4", -1), Asked(Wish.HELP), Asked(Wish.ENGLISH)]
    assert {(each.source, each.owner) for each in memory.kept} == {("web", CALLER.owner)}
    assert '<html lang="en">' in client.get("/").text


def test_a_form_sent_twice_is_heard_once(memory: Memory, client: TestClient) -> None:
    for _ in range(3):
        client.post("/say", data=form(text="ja"))
        client.post("/press", data=form(token="t4", option="0"))

    assert len(memory.kept) == 2


def test_another_text_from_the_same_old_page_is_heard_too(memory: Memory, client: TestClient) -> None:
    client.post("/say", data=form(text="first"))
    client.post("/say", data=form(text="second"))
    client.post("/say", data=form("nonce-2", text="second"))

    assert said(memory) == ["first", "second", "second"]


@pytest.mark.parametrize("seen", range(9))
def test_catching_up_from_any_point_leaves_no_gap_and_repeats_nothing(memory: Memory, seen: int) -> None:
    everything = [each.id for each in memory.entries[CALLER.owner]]
    with browser(memory) as client:
        before = client.get("/entries?after=0").json()
        known = [each["id"] for each in before["entries"]][:seen]

        after = client.get(f"/entries?after={known[-1] if known else 0}").json()

    assert known + [each["id"] for each in after["entries"]] == everything
    assert after["last"] == everything[-1]


@pytest.mark.parametrize("cut_after", range(1, 7))
def test_a_stream_cut_anywhere_goes_on_where_it_was_cut(cut_after: int) -> None:
    async def heard() -> list[int]:
        memory, ids = Memory(), [0]
        needs = needs_of(memory)
        telling = Telling(needs, Drawing(needs))
        memory.write(CALLER.owner, "bot", "0")
        for part in (cut_after, 7 - cut_after):
            stream = events_after(needs, telling, CALLER, ids[-1])
            assert (await anext(stream)).startswith(":")
            for number in range(part):
                event = await asyncio.wait_for(anext(stream), 5)
                ids += [int(each) for each in re.findall(r'"id": (\d+)', event)]
                assert event.startswith(f"id: {ids[-1]}\n")
                memory.write(CALLER.owner, "bot", f"{number}")
                memory.tell(CALLER.owner)
            await stream.aclose()
            assert memory.ears == []
        return ids

    assert asyncio.run(heard()) == list(range(8))


def test_streams_end_when_the_server_closes(memory: Memory) -> None:
    async def listened() -> list[str]:
        needs = needs_of(memory)
        asyncio.get_running_loop().call_later(0.05, needs.closing.set)
        return [each async for each in events_after(needs, Telling(needs, Drawing(needs)), CALLER, 0)]

    assert len(asyncio.run(listened())) == 2


@pytest.mark.parametrize(("sent", "refused"), [(4, 0), (5, 0), (6, 1)])
def test_an_owner_may_send_so_many_at_once(memory: Memory, sent: int, refused: int) -> None:
    fast = Rate(1000, 1000.0)
    limits = Limits(sends_of_owner=Rate(5, 0.5), sends_of_address=fast)
    with browser(memory, limits=limits, ticking=lambda: 100.0) as client:
        answers = [client.post("/say", data=form(f"n-{each}", text=f"Klinik {each}")) for each in range(sent)]

    assert [each.status_code for each in answers] == [303] * (sent - refused) + [429] * refused
    assert [each.headers["Retry-After"] for each in answers if each.status_code == 429] == ["2"] * refused
    assert answers[-1].status_code == 303 or f'value="Klinik {sent - 1}"' in answers[-1].text
    assert len(said(memory)) == sent - refused


@pytest.mark.parametrize(("guesses", "status"), [(2, 422), (3, 422), (4, 429)])
def test_codes_cannot_be_tried_over_and_over(memory: Memory, guesses: int, status: int) -> None:
    limits = Limits(guesses_of_address=Rate(3, 0.01))
    with browser(memory, limits=limits, ticking=lambda: 0.0) as client:
        answers = [client.post("/continue", data=form(code=f"WRONG{each}")) for each in range(guesses)]

    assert answers[-1].status_code == status


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
    ("public_url", "name", "secure"), [("https://sor.test", "__Host-sor", True), ("http://sor.test", "sor", False)]
)
def test_the_cookie_is_as_safe_as_the_connection_allows(public_url: str, name: str, secure: bool) -> None:
    with TestClient(web_channel(needs_of(Memory(), public_url=public_url)), base_url=public_url) as client:
        answer = client.get("/")

    cookie = next(each for each in answer.headers.get_list("set-cookie") if each.startswith(f"{name}="))
    assert len(cookie.partition(";")[0].partition("=")[2]) == 43
    assert all(each in cookie for each in ("HttpOnly", "SameSite=lax", "Path=/"))
    assert "Domain" not in cookie
    assert ("Secure" in cookie, "Strict-Transport-Security" in answer.headers) == (secure, secure)


def test_no_get_changes_anything(memory: Memory, client: TestClient) -> None:
    before = {owner: tuple(entries) for owner, entries in memory.entries.items()}

    for path in (*GETS, *GETS_OF_SCRIPT):
        assert client.get(path).status_code == 200, path

    assert (memory.kept, memory.done) == ([], [])
    assert {owner: tuple(entries) for owner, entries in memory.entries.items()} == before


@pytest.mark.parametrize(("letters", "status", "heard"), [(3999, 303, 1), (4000, 303, 1), (4001, 422, 0)])
def test_a_text_too_long_is_explained_and_kept_in_its_field(
    memory: Memory, client: TestClient, letters: int, status: int, heard: int
) -> None:
    answer = client.post("/say", data=form(text="ø" * letters))

    assert (answer.status_code, len(said(memory))) == (status, heard)
    assert status == 303 or f'value="{"ø" * letters}"' in answer.text
    assert status == 303 or 'aria-invalid="true"' in answer.text


@pytest.mark.parametrize(("letters", "status"), [(64 * 1024, 200), (64 * 1024 + 1, 413)])
def test_a_body_too_big_is_not_read_to_its_end(client: TestClient, letters: int, status: int) -> None:
    body = f"csrf={CALLER.csrf}&code=".ljust(letters, "x")
    headers = {"Content-Type": "application/x-www-form-urlencoded"}

    answer = client.post("/continue", content=body, headers=headers)

    assert answer.status_code == (422 if status == 200 else status)


def test_what_nobody_foresaw_loses_nothing_and_tells_the_log_nothing_private(
    client: TestClient, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = client.post("/say", data=form(text="crash"))

    assert answer.status_code == 500
    assert 'value="crash"' in answer.text
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    logged = "".join(capsys.readouterr())
    assert "RuntimeError" in logged
    assert "crash" not in logged
    assert SECRET not in logged


def test_asking_for_a_link_never_tells_who_is_known(memory: Memory, client: TestClient) -> None:
    answers = [client.post("/lost", data=form(email=each)) for each in ("a@klinik.dk", "b@klinik.dk")]

    assert [each.status_code for each in answers] == [200, 200]
    assert re.sub(r'value="[^"]*"', "", answers[0].text) == re.sub(r'value="[^"]*"', "", answers[1].text)
    assert [each[:2] for each in memory.done] == [("lost", "a@klinik.dk"), ("lost", "b@klinik.dk")]


def test_a_link_is_used_up_by_its_button_only(memory: Memory, client: TestClient) -> None:
    client.get("/link/right-link")
    assert memory.done == []

    answers = [client.post(f"/link/{each}", data=form()).status_code for each in ("right-link", "wrong-link")]

    assert answers == [303, 410]


def test_forgetting_takes_the_cookie_away(memory: Memory, client: TestClient) -> None:
    answer = client.post("/forget", data=form())

    assert memory.done == [("forget", CALLER.owner.address)]
    assert [each.partition(";")[0] for each in answer.headers.get_list("set-cookie")] == ['sor=""']
    assert answer.headers["Clear-Site-Data"] == '"storage"'


def test_a_receipt_is_its_owners_only(client: TestClient) -> None:
    own = client.get("/receipt/K7R2-MX4P.pdf")
    client.cookies.set("sor", "o" * 43)
    others = client.get("/receipt/K7R2-MX4P.pdf")

    assert (own.status_code, own.headers["content-type"], others.status_code) == (200, "application/pdf", 404)


def test_the_script_is_told_what_is_new_in_the_same_answer(client: TestClient) -> None:
    last = client.get("/entries?after=0").json()["last"]

    news = client.post("/say", data=form(text="Hej", after=last), headers=LIVE).json()

    assert [each["id"] > last for each in news["entries"]] == [True, True]
    assert news["token"] in news["prompt"]


def test_too_many_open_streams_are_refused(memory: Memory) -> None:
    with browser(memory, limits=Limits(streams_of_owner=0)) as client:
        assert client.get("/events", headers=LIVE).status_code == 429


def test_pages_and_script_hold_nothing_inline_and_nothing_from_elsewhere(client: TestClient) -> None:
    texts = [client.get(path).text for path in GETS]

    assert not [
        each
        for each in texts
        if re.search(r"<style|style=|\son\w+=|<script(?! src=\"/static/)|(src|href)=\"(https?:)?//", each)
    ]
    assert "innerHTML" not in STATIC["chat.js"].decode()
    assert len(STATIC["chat.js"].splitlines()) <= 200
