"""The README says what is: its settings, commands and glossary are compared with the code."""

import re
from pathlib import Path

import pytest

from bot.__main__ import arguments
from bot.settings_told import settings_table

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
GLOSSARY = README[README.index("## Glossary") :]
TARGETS = sorted(set(re.findall(r"`make (\w+)`|^make (\w+)", README, re.MULTILINE)))
COMMANDS = sorted(set(re.findall(r"python -m bot (\w+)", README)))


def test_the_settings_table_is_the_one_of_the_code() -> None:
    assert settings_table().strip() in README


@pytest.mark.parametrize("target", sorted({one or other for one, other in TARGETS}))
def test_every_make_target_of_the_readme_exists(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_of_the_readme_exists(command: str) -> None:
    assert f" {command}" in arguments().format_help()


@pytest.mark.parametrize("place", sorted(set(re.findall(r"`([\w/]+\.(?:py|json))`", GLOSSARY))))
def test_every_place_of_the_glossary_exists(place: str) -> None:
    assert (ROOT / place).is_file()
