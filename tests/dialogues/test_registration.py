"""One whole registration in each language: two clinics, practitioners, and an ordered location number."""

import hashlib
import json
from pathlib import Path

import pytest

from flows.stored import canonical
from tests.dialogues.conftest import Play
from tests.dialogues.process import REFERENCE, printed_by, terminal, without_reference
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


def test_a_dossier_is_listed_and_printed_whole_by_its_reference_as_it_is_read_out(tmp_path: Path) -> None:
    printed = terminal(tmp_path, [step.line for step in steps_of(whole("da").read_text("utf-8"))])
    listed = printed_by(tmp_path, "dossiers")
    assert without_reference(listed) == "····-····  registration  CVR 26919991  submitted  not signed\n"
    (reference,) = REFERENCE.findall(listed)
    assert f"Din reference er {reference}" in printed

    dossier = json.loads(printed_by(tmp_path, "dossiers", reference.lower().replace("-", " "), "--format", "json"))

    assert dossier["sha256"] == hashlib.sha256(canonical(dossier["dossier"]).encode()).hexdigest()
    assert (dossier["status"], dossier["signed"], dossier["dossier"]["reference"]) == ("submitted", False, reference)
    answers = {place: answer.get("value") for place, answer in dossier["dossier"]["answers"].items()}
    assert answers["1/ordering"] == "order"
    assert [value for place, value in answers.items() if "/ydernummer" in place] == ["061654", "012009"]
    assert [value for place, value in answers.items() if "/p_number" in place] == ["1029829825", "1028076343"]


def test_the_program_goes_on_where_it_ended(tmp_path: Path) -> None:
    terminal(tmp_path, ["hej", "registrér", "tandlæge"], "--name", "prøve")

    printed = terminal(tmp_path, ["status"], "--name", "prøve")

    assert "Vi er nået til: Virksomheden." in printed


def test_a_cpr_number_is_not_printed_again(tmp_path: Path) -> None:
    printed = terminal(tmp_path, ["mit nummer er 010203-1234"], "--name", "prøve")

    assert "010203" not in printed
    assert "owner  mit nummer er ●●●●●●-●●●●" in printed
