"""`play`: a script played over every channel, with the whole text compared."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest

from tests.dialogues.playing import CHANNELS, Played, played


class Play(Protocol):
    """Plays a script and fails, with a diff of the conversation, where something else came back."""

    def __call__(self, script: str | Path, *, language: str = "en") -> Played: ...


def playing(*channels: str) -> Callable[..., Play]:
    """A fixture that plays over these channels, one after the other."""

    @pytest.fixture(params=channels)
    def play(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sqlite_url: str) -> Play:
        # Mail goes into a folder below the current one.
        monkeypatch.chdir(tmp_path)
        assert sqlite_url.endswith(str(tmp_path / "sor.db"))

        def whole(script: str | Path, *, language: str = "en") -> Played:
            return played(script, request.param, tmp_path, language, source=request.path)

        return whole

    return play


# A script is played over all of them, unless a channel has no way to do what it needs.
play = playing(*CHANNELS)
play_old_buttons = playing("service", "telegram", "web")  # a terminal's numbers always mean the newest
play_things = playing("service", "telegram")  # stickers, pictures, edited messages
play_files = playing("service", "telegram", "web")  # the terminal has none
play_on_the_web = playing("web")
play_off_the_web = playing("service", "terminal", "telegram")
play_at_the_desk = playing("service")  # what staff do is the same on every channel
play_in_the_terminal = playing("terminal")
play_in_telegram = playing("telegram")
play_from_web_to_phone = playing("web+telegram")
