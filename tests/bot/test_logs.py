import io
import json
import logging
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any, Literal

import pytest
import structlog
import uvicorn

from bot.logs import configure_logs
from flows.masking import MASK

PLANTED = ["010170-1234", "0101701234", "010170 1234", "010170\n1234", "CPR0101701234"]
TOKEN = "123456789:AAH-made_up_token_of_the_right_length_x"


class Odd:
    def __repr__(self) -> str:
        return "Odd(010170-1234)"


@pytest.fixture(autouse=True)
def _logs_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, ours = list(root.handlers), root.level, structlog.get_config()
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.configure(**ours)


def written(mode: Literal["demo", "production"], act: Callable[[], None]) -> str:
    stream = io.StringIO()
    configure_logs(mode, stream)
    act()
    return stream.getvalue()


def our_log() -> Any:
    return structlog.get_logger("bot.test")


def fail(text: str) -> None:
    raise ValueError(text) from KeyError(text)


def raises(text: str) -> None:
    try:
        fail(text)
    except ValueError:
        our_log().exception("turn_failed")
        logging.getLogger("library").exception("failed too")


@pytest.mark.parametrize("mode", ["demo", "production"])
@pytest.mark.parametrize("planted", PLANTED)
def test_a_planted_number_is_never_written(mode: Literal["demo", "production"], planted: str) -> None:
    def act() -> None:
        log = our_log()
        log.info("said %s", planted)
        log.warning("said", text=planted, deep={"a": [planted, {planted: (planted,)}], "b": {planted}}, odd=Odd())
        log.error("said", error=ValueError(planted), bytes=planted.encode(), number=101701234, long=1212121234)
        raises(planted)
        logging.getLogger("library").warning("said %s", planted)
        logging.getLogger("library").error("said %(text)s", {"text": planted})
        structlog.contextvars.bind_contextvars(text=planted)
        log.info("bound")
        structlog.contextvars.clear_contextvars()

    output = written(mode, act)

    assert MASK in output
    assert "turn_failed" in output
    assert "0170" not in output.replace("101701234", "")
    assert "121212" not in output


def test_production_writes_a_json_line_for_each_event() -> None:
    lines = written("production", lambda: our_log().info("turn_taken", conversation_id=7, seconds=0.5, late=None))

    event = json.loads(lines)
    assert (event["event"], event["level"], event["logger"]) == ("turn_taken", "info", "bot.test")
    assert (event["conversation_id"], event["seconds"], event["late"]) == (7, 0.5, None)
    assert event["timestamp"].endswith("Z")


def test_an_exception_stays_on_one_line_in_production() -> None:
    lines = written("production", lambda: raises("reason")).splitlines()

    assert ["ValueError: reason" in json.loads(line)["exception"] for line in lines] == [True, True]


def test_a_demo_writes_for_people() -> None:
    output = written("demo", lambda: our_log().info("turn_taken", conversation_id=7))

    assert "turn_taken" in output
    assert "conversation_id=7" in output
    assert "\x1b" not in output


def test_keys_that_ride_in_addresses_are_taken_out() -> None:
    def act() -> None:
        our_log().error("send_failed", url=f"https://api.telegram.org/bot{TOKEN}/sendMessage")
        our_log().error("no_database", url="postgresql+asyncpg://sor:hunter2@db/sor")

    output = written("production", act)

    assert TOKEN not in output
    assert "hunter2" not in output
    assert "@db/sor" in output


def test_what_libraries_chat_about_is_left_out() -> None:
    output = written("production", lambda: logging.getLogger("httpx2").info("HTTP Request: GET https://x/?search=1"))

    assert output == ""


async def nothing_here(scope: dict[str, Any], _: Any, send: Any) -> None:
    assert scope["type"] == "http"
    await send({"type": "http.response.start", "status": 404, "headers": []})
    await send({"type": "http.response.body", "body": b""})


def serve_one_call(path: str) -> None:
    config = uvicorn.Config(nothing_here, host="127.0.0.1", port=0, log_config=None, lifespan="off")
    server = uvicorn.Server(config)
    listening = config.bind_socket()
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        with pytest.raises(urllib.error.HTTPError) as answer:
            urllib.request.urlopen(f"http://127.0.0.1:{listening.getsockname()[1]}{path}", timeout=5)
        answer.value.close()
    finally:
        server.should_exit = True
        thread.join()
        listening.close()


def test_calls_are_logged_without_what_stands_behind_the_question_mark() -> None:
    output = written("production", lambda: serve_one_call("/resume?code=planted&text=010170-1234"))

    calls = [json.loads(line)["event"] for line in output.splitlines() if "uvicorn.access" in line]
    assert calls == ['- - "GET /resume HTTP/1.1" 404']
    assert "planted" not in output
