"""The phrase files themselves: each language says the same things with the same values."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.phrasebook import FOLDER, LANGUAGES


class Variables(Visitor):
    """Collects the names of all values that a message or anything in it refers to."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's name
        self.names.add(node.id.name)


def entries(folder: Path, language: str) -> list[ast.Message | ast.Term]:
    """All messages and terms of one language."""
    bodies = [FluentParser().parse(file.read_text(encoding="utf-8")).body for file in files(folder, language)]
    return [entry for body in bodies for entry in body if isinstance(entry, ast.Message | ast.Term)]


def files(folder: Path, language: str) -> list[Path]:
    """The phrase files of one language."""
    return sorted((folder / language).glob("*.ftl"))


def variables(folder: Path, language: str) -> dict[str, set[str]]:
    """Each key of a language with the values its words name."""
    found: dict[str, set[str]] = {}
    for entry in entries(folder, language):
        collector = Variables()
        collector.visit(entry)
        found[entry.id.name] = collector.names
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_each_key(language: str) -> None:
    every = {key for each in LANGUAGES for key in variables(FOLDER, each)}

    assert every - variables(FOLDER, language).keys() == set()


def test_the_languages_name_the_same_values() -> None:
    danish, english = (variables(FOLDER, language) for language in LANGUAGES)

    assert {key: (names, english.get(key)) for key, names in danish.items() if english.get(key) != names} == {}


def test_the_languages_have_the_same_files() -> None:
    danish, english = ([file.name for file in files(FOLDER, language)] for language in LANGUAGES)

    assert danish == english


def test_values_are_found_wherever_they_stand(tmp_path: Path) -> None:
    (tmp_path / "da").mkdir()
    words = "a = { $x -> \n [one] { NUMBER($y) }\n *[other] { $z }\n }\n"
    (tmp_path / "da" / "a.ftl").write_text(words, encoding="utf-8")

    assert variables(tmp_path, "da") == {"a": {"x", "y", "z"}}
