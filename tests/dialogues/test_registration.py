"""One whole registration in each language: two clinics, practitioners, and an ordered location number."""

from pathlib import Path

import pytest

from tests.dialogues.conftest import Play
from tests.dialogues.process import terminal, without_reference
from tests.dialogues.script import steps_of

HERE = Path(__file__).parent
LANGUAGES = ("da", "en")


def whole(language: str) -> Path:
    return HERE / f"registration.{language}.txt"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_registration_ends_with_the_receipt(play: Play, language: str) -> None:
    play(whole(language), language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_itself_prints_the_same(tmp_path: Path, language: str) -> None:
    script = whole(language).read_text("utf-8")
    lines = [step.line for step in steps_of(script)]

    printed = terminal(tmp_path, lines, "--language", language, "--name", "prøve")

    assert without_reference(printed) == without_reference(script)


def test_the_program_goes_on_where_it_ended(tmp_path: Path) -> None:
    terminal(tmp_path, ["hej", "registrér", "tandlæge"], "--name", "prøve")

    printed = terminal(tmp_path, ["status"], "--name", "prøve")

    assert "Vi er nået til: Virksomheden." in printed


def test_a_cpr_number_is_not_printed_again(tmp_path: Path) -> None:
    printed = terminal(tmp_path, ["mit nummer er 010203-1234"], "--name", "prøve")

    assert "010203" not in printed
    assert "owner  mit nummer er ●●●●●●-●●●●" in printed
