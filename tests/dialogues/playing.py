"""Playing a script: its voices are owners of their channels, and what comes back is held against it."""

import asyncio
import os
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.dialogues.house import Channel, House, Owner
from tests.dialogues.owners import ServiceChannel, TerminalChannel
from tests.dialogues.script import Step, answered, difference, steps_of, text_of
from tests.dialogues.staff_voice import StaffVoice
from tests.dialogues.team import VOICES

CHANNELS = ("service", "terminal", "telegram", "web")
CODE = re.compile(r"(?:FLYT|OVERDRAG)-\w{4}-\w{4}")
RECORDING = "RECORD_DIALOGUES"


@dataclass(frozen=True, slots=True)
class Played:
    """What a script left behind, for a closer look."""

    steps: tuple[Step, ...]
    folder: Path
    voices: dict[str, Owner]
    channels: dict[str, Channel]


def played(script: str | Path, channels: str, folder: Path, language: str, *, source: Path) -> Played:
    """Play a script over these channels and compare; `source` is the file it stands in."""
    text = script.read_text("utf-8") if isinstance(script, Path) else script
    steps = steps_of(text)
    result = asyncio.run(_play(steps, channels, folder, language))
    if RECORDING in os.environ:
        write(script if isinstance(script, Path) else source, text, result.steps)
    elif found := difference(steps, result.steps):
        raise AssertionError(f"over {channels}:\n{found}")
    return result


async def _play(steps: list[Step], channels: str, folder: Path, language: str) -> Played:
    open_channels = {name: channel_of(name) for name in channels.split("+")}
    house = House(folder, tuple(open_channels.values()))
    voices: dict[str, Owner] = {"house": house}
    done: list[Step] = []
    code = ""
    try:
        async with house.open():
            for step in steps:
                if step.voice not in voices:
                    voices[step.voice] = _voice(step.voice, house, open_channels, language)
                house.rests()
                said = await voices[step.voice].does(step.line.replace("<the code>", code))
                code = [code, *CODE.findall("\n".join(said))][-1]
                done.append(answered(step, said))
    except Exception as error:
        error.add_note(f"so far, over {channels}:\n{text_of([*done, *steps[len(done) :][:1]])}")
        raise
    return Played(tuple(done), folder, voices, open_channels)


def channel_of(name: str) -> Channel:
    """A new channel; what it needs is imported only for it."""
    if name == "service":
        return ServiceChannel()
    if name == "terminal":
        return TerminalChannel()
    if name == "web":
        from tests.dialogues.web_owner import WebChannel

        return WebChannel()
    from tests.dialogues.telegram_owner import TelegramChannel

    return TelegramChannel()


def _voice(name: str, house: House, channels: dict[str, Channel], language: str) -> Owner:
    if name in VOICES:
        return StaffVoice(house, VOICES[name])
    return _channel(name, channels).owner(house, name, language)


def _channel(voice: str, channels: dict[str, Channel]) -> Channel:
    named = {"web": "web", "phone": "telegram"}.get(voice)
    return channels[named] if named else next(iter(channels.values()))


def write(file: Path, script: str, played: Sequence[Step]) -> None:
    """Put what was played in the place of the script's text in a file, or of that end of it which stands there.

    Where it stands no more, as the first channel has written already, nothing is done.
    """
    whole, lines = file.read_text("utf-8"), script.strip("\n").rstrip().split("\n")
    if whole == script:
        file.write_text(f"{text_of(played)}\n", "utf-8")
        return
    for begin, first in enumerate(lines):
        there = "\n".join(lines[begin:])
        found = re.search(rf'(?<="""\n){re.escape(there)}(?=\n *""")', whole)
        if found:
            new = textwrap.indent(text_of(played[-len(steps_of(there)) :]), " " * (len(first) - len(first.lstrip())))
            file.write_text(whole[: found.start()] + new + whole[found.end() :], "utf-8")
            return
