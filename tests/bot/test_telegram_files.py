"""Files that owners send in Telegram: fetched from the Bot API server where they are asked for, and not otherwise."""

from collections.abc import Callable

import pytest

from bot.channels.telegram.files import TelegramFiles
from bot.services.fetching import FileFault
from flows.heard import Sent
from tests.bot.test_telegram import ANE, heard_after
from tests.bot_api.channel import Channel, playing
from tests.bot_api.faults import Fault, broken, lost

CONTENT = b"Navn;Type\n"


def fetched(
    act: Callable[[Channel], object] = lambda _: None, *, at_most: int = 100, content: bytes = CONTENT
) -> bytes:
    """What is fetched of a file that Ane sent."""

    async def play(channel: Channel) -> bytes:
        channel.api.meets(ANE)
        channel.api.sends_file(ANE, "enheder.csv", content)
        act(channel)
        return await TelegramFiles(channel.bot).fetch(next(iter(channel.api.chats.files)), at_most)

    return playing(play)


def fault(fetch: Callable[[], object]) -> str:
    """Why a file could not be fetched."""
    with pytest.raises(FileFault) as gone:
        fetch()
    assert "bot" not in str(gone.value), "the address holds the token"
    return gone.value.fault


def test_a_file_is_fetched_from_the_servers_own_address() -> None:
    assert fetched() == CONTENT


def test_a_file_is_heard_with_its_name_and_nothing_of_its_content() -> None:
    (arrival,) = heard_after(lambda api: api.sends_file(ANE, "010130-5123.csv", CONTENT))

    assert isinstance(arrival.heard, Sent)
    assert (arrival.heard.file, arrival.heard.size, arrival.heard.ref != "") == ("made-up-0", len(CONTENT), True)
    assert arrival.heard.name == "●●●●●●-●●●●.csv"
    assert "csv" not in arrival.raw


def test_a_file_that_is_bigger_than_a_table_may_be_is_left() -> None:
    assert fault(lambda: fetched(at_most=3)) == "big"


@pytest.mark.parametrize(
    ("method", "trouble"),
    [
        ("getFile", Fault(400, "Bad Request: wrong file_id")),
        ("getFile", broken()),
        ("getFile", lost(done=False)),
        ("file", Fault(404, "Not Found")),
        ("file", broken()),
    ],
)
def test_a_file_that_cannot_be_fetched_is_told_at_once(method: str, trouble: Fault) -> None:
    assert fault(lambda: fetched(lambda channel: channel.api.goes_wrong(method, trouble))) == "gone"


def test_the_fake_hands_out_no_file_that_nobody_asked_the_way_to() -> None:
    async def play(channel: Channel) -> None:
        channel.api.meets(ANE)
        channel.api.sends_file(ANE, "enheder.csv", CONTENT)
        url = channel.bot.session.api.file_url(channel.bot.token, "documents/made-up-0")
        with pytest.raises(Exception, match="404"):
            [piece async for piece in channel.bot.session.stream_content(url)]
        assert channel.api.refused == ["Not Found"]

    playing(play)
