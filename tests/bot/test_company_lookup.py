"""Look-ups against local servers that answer as the registers do, well and badly."""

import asyncio
import json
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.clients.companies.asking import Asking, user_agent
from bot.clients.companies.cache import CachedLookup
from bot.clients.companies.company import Company
from bot.clients.companies.cvrapi import CvrApi
from bot.clients.companies.virk import Virk
from bot.clients.company_lookup import CompanyLookup, LookupUnavailable, open_company_lookup

CVR = "99000015"
AGENT = user_agent("SOR <sor@example.org>")
FLAT = {"vat": 99000015, "name": "Eksempel Klinik ApS", "owners": None, "productionunits": []}
LASTS = {"gyldigFra": "2015-01-01", "gyldigTil": None}
NAME = [{"navn": "Eksempel Klinik ApS", "periode": LASTS}]
PLACES = [{"pNummer": 1099000100, "periode": LASTS}]
DEEP = {"hits": {"hits": [{"_source": {"Vrvirksomhed": {"cvrNummer": 99000015, "navne": NAME, "penheder": PLACES}}}]}}
UNITS = {"hits": {"hits": [{"_source": {"VrproduktionsEnhed": {"pNummer": 1099000100, "navne": NAME}}}]}}


@dataclass
class Call:
    """What a register was asked."""

    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Register:
    """A local server: `answers` decides on status and body of each call."""

    answers: Callable[[Call], tuple[int, bytes]] = lambda _: (500, b"")
    calls: list[Call] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)
    address: str = ""


@pytest.fixture
def register() -> Iterator[Register]:
    state = Register()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            call = Call(self.path, {name.lower(): value for name, value in self.headers.items()}, body)
            state.calls.append(call)
            status, answer = state.answers(call)
            self.send_response(status)
            self.end_headers()
            self.wfile.write(answer)

        do_POST = do_GET  # noqa: N815 - http.server's name

        def log_message(self, *_: Any) -> None:
            """Says nothing: the tests read `calls`."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    state.address = f"http://127.0.0.1:{server.server_port}"
    yield state
    state.closing.set()
    server.shutdown()
    server.server_close()
    thread.join()


def as_cvrapi(call: Call) -> tuple[int, bytes]:
    app, provider, contact = [*call.headers.get("user-agent", "").split(" - "), "", "", ""][:3]
    if not (app and provider and "@" in contact):
        return 200, b'{"error": "QUOTA_EXCEEDED"}'
    asked = parse_qs(urlsplit(call.path).query)
    if asked != {"search": [CVR], "country": ["dk"]}:
        return 404, b'{"error": "NOT_FOUND"}'
    return 200, json.dumps(FLAT).encode()


def as_virk(call: Call) -> tuple[int, bytes]:
    if call.headers.get("authorization") != "Basic " + b64encode(b"sor:p@ss/word").decode():
        return 401, b"{}"
    return 200, json.dumps(UNITS if "/produktionsenhed/" in call.path else DEEP).encode()


def cvrapi(register: Register, *, agent: str = AGENT, seconds: float = 5.0) -> CvrApi:
    return CvrApi(f"{register.address}/api", Asking(agent, seconds))


def virk(register: Register, credentials: str = "sor:p%40ss%2Fword@") -> Virk:
    where = register.address.replace("http://", f"http://{credentials}")
    return Virk.at(f"{where}/cvr-permanent/virksomhed/_search", Asking(AGENT))


def look_up(lookup: CompanyLookup, cvr: str = CVR) -> Company | None:
    return asyncio.run(lookup.look_up(cvr))


def cause(lookup: CompanyLookup) -> str:
    with pytest.raises(LookupUnavailable) as unavailable:
        look_up(lookup)
    return unavailable.value.cause


def test_a_company_is_found_at_cvrapi(register: Register) -> None:
    register.answers = as_cvrapi

    company = look_up(cvrapi(register))

    assert company is not None
    assert company.name == "Eksempel Klinik ApS"


def test_a_name_that_cvrapi_does_not_take_is_a_spent_quota(register: Register) -> None:
    register.answers = as_cvrapi

    assert cause(cvrapi(register, agent="python-httpx2")) == "quota"


def test_we_name_ourselves_in_plain_letters() -> None:
    assert user_agent("Sundhed <sør@example.org>") == "SOR registration - example.org - s?r@example.org"
    assert "\n" not in user_agent("a@example.org\nX: y")


def test_a_number_cvrapi_does_not_know_is_no_company(register: Register) -> None:
    register.answers = as_cvrapi

    assert look_up(cvrapi(register), "99012307") is None


@pytest.mark.parametrize("odd", ["", "9900001", "99000015&x=1", "٩٩٠٠٠٠١٥", "../../etc"])
def test_what_cannot_be_a_cvr_number_is_not_asked_for(register: Register, odd: str) -> None:
    found = [look_up(cvrapi(register), odd), look_up(virk(register), odd)]

    assert found == [None, None]
    assert register.calls == []


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (200, b"", "form"),
        (200, b"<html>busy</html>", "form"),
        (200, b'{"vat": 99000015, "name": ', "form"),
        (200, b"\xff\xfe\x00", "form"),
        (200, b"[" * 200_000, "form"),
        (200, b" " * 5_000_001, "form"),
        (404, b"<html>no such page</html>", "form"),
        (404, b"{}", "unreachable"),
        (503, b"{}", "unreachable"),
        (200, b'{"error": "QUOTA_EXCEEDED"}', "quota"),
    ],
    ids=["empty", "page", "cut", "bytes", "nested", "huge", "page404", "404", "503", "quota"],
)
def test_no_answer_raises_anything_else(register: Register, status: int, body: bytes, said: str) -> None:
    register.answers = lambda _: (status, body)

    assert cause(cvrapi(register)) == said


def test_a_slow_answer_is_not_waited_for(register: Register) -> None:
    register.answers = lambda _: (200, b"") if register.closing.wait(5) else (200, b"late")

    assert cause(cvrapi(register, seconds=0.2)) == "slow"


def test_a_register_that_does_not_answer_the_door_is_unreachable(register: Register) -> None:
    gone = CvrApi("http://127.0.0.1:1/api", Asking(AGENT))

    assert cause(gone) == "unreachable"
    assert cause(CvrApi("http://127.0.0.1:port/api", Asking(AGENT))) == "unreachable"
    assert register.calls == []


def test_a_company_is_found_at_virk_with_its_places_of_work(register: Register) -> None:
    register.answers = as_virk

    company = look_up(virk(register))

    assert company is not None
    assert [(each.p_number, each.name) for each in company.p_numbers] == [("1099000100", "Eksempel Klinik ApS")]


def test_virk_is_asked_for_nothing_about_persons(register: Register) -> None:
    register.answers = as_virk

    look_up(virk(register))

    asked = json.loads(register.calls[0].body)
    assert asked["query"] == {"terms": {"Vrvirksomhed.cvrNummer": [99000015]}}
    assert "Vrvirksomhed.navne" in asked["_source"]
    assert "deltager" not in str(asked)
    assert register.calls[0].headers["user-agent"] == AGENT


def test_places_of_work_that_cannot_be_named_do_not_hide_the_company(register: Register) -> None:
    register.answers = lambda call: (500, b"{}") if "/produktionsenhed/" in call.path else as_virk(call)

    company = look_up(virk(register))

    assert company is not None
    assert [(each.p_number, each.name) for each in company.p_numbers] == [("1099000100", "")]


def test_credentials_that_virk_does_not_take_are_said_to_be_denied(register: Register) -> None:
    register.answers = as_virk

    assert cause(virk(register, credentials="")) == "denied"


def test_credentials_do_not_stay_in_the_address(register: Register) -> None:
    assert "word" not in virk(register).url


def test_a_company_is_asked_for_once_a_day(register: Register) -> None:
    register.answers = as_cvrapi
    time = [0.0]
    lookup = CachedLookup(cvrapi(register), lambda: time[0])

    look_up(lookup)
    time[0] = 24 * 3600 - 1
    look_up(lookup)
    assert len(register.calls) == 1
    time[0] = 24 * 3600
    look_up(lookup)

    assert len(register.calls) == 2


def test_what_was_not_found_is_soon_asked_for_again(register: Register) -> None:
    register.answers = as_cvrapi
    time = [0.0]
    lookup = CachedLookup(cvrapi(register), lambda: time[0])

    look_up(lookup, "99012307")
    look_up(lookup, "99012307")
    assert len(register.calls) == 1
    time[0] = 600.0
    look_up(lookup, "99012307")

    assert len(register.calls) == 2


def test_what_was_unavailable_is_not_remembered(register: Register) -> None:
    lookup = CachedLookup(cvrapi(register), lambda: 0.0)

    cause(lookup)
    register.answers = as_cvrapi

    assert look_up(lookup) is not None


def test_the_memory_does_not_grow_without_end(register: Register) -> None:
    register.answers = as_cvrapi
    lookup = CachedLookup(cvrapi(register), lambda: 0.0, at_most=1)

    look_up(lookup, CVR)
    look_up(lookup, "99012307")
    look_up(lookup, CVR)

    assert len(register.calls) == 3


def test_the_setting_names_the_register(register: Register) -> None:
    register.answers = lambda call: as_virk(call) if "virksomhed" in call.path else as_cvrapi(call)
    virk_address = register.address.replace("http://", "http://sor:p%40ss%2Fword@")

    found = [
        look_up(open_company_lookup(where, "sor@example.org"))
        for where in (
            f"cvrapi:{register.address}/api",
            f"virk:{virk_address}/cvr-permanent/virksomhed/_search",
        )
    ]

    assert [each and each.name for each in found] == ["Eksempel Klinik ApS"] * 2


def test_off_means_that_nothing_is_asked() -> None:
    assert cause(open_company_lookup("off", "sor@example.org")) == "off"


def test_another_form_is_refused() -> None:
    with pytest.raises(ValueError, match="COMPANY_LOOKUP"):
        open_company_lookup("cvr.dk", "sor@example.org")
