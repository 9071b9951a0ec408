"""The table of what a conversation can do names tests: each of them exists, and no feature stands there without one."""

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
TABLE = (TESTS.parent / "docs" / "conversation.md").read_text("utf-8")
ROWS = {int(row[1]): row[0] for row in re.finditer(r"^\| (\d+) \|.*$", TABLE, re.MULTILINE)}
NAMED = sorted(set(re.findall(r"`([\w/]+\.py)::(\w+)`", TABLE)))
UNWANTED, OF_STAFF = {34, 35, 45}, {48, 49, 51, 52, 53}


def test_every_feature_has_its_row() -> None:
    assert list(ROWS) == list(range(1, 54))


@pytest.mark.parametrize("number", sorted({*range(1, 54)} - UNWANTED - OF_STAFF))
def test_a_feature_is_shown_by_a_test(number: int) -> None:
    assert "::test_" in ROWS[number]


@pytest.mark.parametrize("number", sorted(UNWANTED | OF_STAFF))
def test_what_is_not_there_is_said_to_be_unwanted_or_to_come(number: int) -> None:
    assert ("Not wanted" if number in UNWANTED else "Belongs to the staff part") in ROWS[number]


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_a_test_that_the_table_names_exists(file: str, name: str) -> None:
    tree = ast.parse((TESTS / file).read_text("utf-8"))

    assert name in {each.name for each in tree.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}
