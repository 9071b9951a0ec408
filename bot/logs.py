"""Logs for operators: ids and causes, never what an owner wrote, and no CPR number whatever is logged."""

import logging
import re
import sys
from collections.abc import Mapping
from typing import Any, Literal, TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from flows.masking import mask

# Keys that ride in addresses: the Bot API's has the token in its path, databases and mail servers a password.
_TOKEN = re.compile(r"(?<!\d)\d{6,12}:[A-Za-z0-9_-]{30,}")
_PASSWORD = re.compile(r"(?<=://)[^\s/@]+:[^\s/@]*(?=@)")
# A line break between the digits, as Python writes it where it quotes a text (in a KeyError, say).
_QUOTED_BREAK = re.compile(r"(?<=\d)(?:\\+(?:[abfnrtv]|x[0-9a-f]{2}|u[0-9a-f]{4}))+(?=\d)")
_QUERY = re.compile(r"\?\S*")
# They name the address of each call, and at this level say nothing an operator needs.
_TALKATIVE = ("transitions", "httpx2", "httpcore2", "aiosqlite", "fontTools", "fpdf")


def configure_logs(mode: Literal["demo", "production"], stream: TextIO = sys.stderr) -> None:
    """Send all logs of ours and of the libraries to one stream: JSON lines in production, readable ones in a demo.

    Uvicorn must be started with `log_config=None`, or it would bring handlers of its own.
    """
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            *_facts(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_formatter(mode))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    _without_queries("uvicorn.access", "uvicorn.error")


def _facts() -> list[Processor]:
    return [
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]


def _formatter(mode: str) -> logging.Formatter:
    readable = structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[*_facts(), structlog.stdlib.PositionalArgumentsFormatter()],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            # Before the guard, so that the texts of exceptions pass it too.
            structlog.processors.format_exc_info,
            structlog.processors.StackInfoRenderer(),
            guard,
            structlog.processors.JSONRenderer(ensure_ascii=False) if mode == "production" else readable,
        ],
    )


def guard(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """The event with CPR numbers and keys taken out of everything in it, and only plain values left."""
    return {_clean(str(name)): _guarded(value) for name, value in event.items()}


def _guarded(value: Any) -> Any:
    if value is None or isinstance(value, bool | float):
        return value
    if isinstance(value, int):
        return value if _clean(str(value)) == str(value) else _clean(str(value))
    if isinstance(value, Mapping):
        return {_clean(str(name)): _guarded(each) for name, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_guarded(each) for each in value]
    return _clean(value if isinstance(value, str) else repr(value))


def _clean(text: str) -> str:
    return mask(_QUOTED_BREAK.sub(" ", _PASSWORD.sub("●", _TOKEN.sub("●", text))))


class _QueryFilter(logging.Filter):
    """Cuts the query, which can hold a code or an answer, and the caller's address out of web server records."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Cut the record; every record is kept."""
        if isinstance(record.args, tuple) and record.args:
            kept = ("-", *record.args[1:]) if record.name == "uvicorn.access" else record.args
            record.args = tuple(_QUERY.sub("", each) if isinstance(each, str) else each for each in kept)
        return True


def _without_queries(*names: str) -> None:
    for name in names:
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
        logger.filters[:] = [_QueryFilter()]
