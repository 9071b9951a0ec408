"""Where a page begins to be read: at what was said since the owner spoke, or at what came later by itself."""

import datetime as dt

import pytest

from bot.channels.web.chatting import Bubble, landing
from flows.moment import DENMARK

TEN = dt.datetime(2026, 11, 23, 10, tzinfo=DENMARK)


def said(*turns: tuple[str, float]) -> list[Bubble]:
    """A bubble for each voice and the minute at which it spoke."""
    return [
        Bubble(
            number, voice, pressed=False, wish="", remark="…", question="", said_at=TEN + dt.timedelta(minutes=minute)
        )
        for number, (voice, minute) in enumerate(turns, 1)
    ]


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        ([("bot", 0), ("owner", 1), ("bot", 1), ("bot", 1)], 3),
        ([("owner", 0), ("bot", 0), ("bot", 90), ("bot", 90)], 3),
        ([("owner", 0), ("bot", 0), ("staff", 3)], 2),
        ([("owner", 0), ("bot", 0), ("staff", 20), ("staff", 400)], 4),
    ],
    ids=["the answer", "what was decided an hour later", "a person who writes soon", "the newest of two later ones"],
)
def test_an_opened_page_begins_at(turns: list[tuple[str, float]], begins: int) -> None:
    assert landing(said(*turns)).id == begins
