"""The tables of what owners and staff can do name tests: each of them exists, and no feature stands there without one."""

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
DOCS = TESTS.parent / "docs"
FEATURES = {
    "conversation.md": [str(number) for number in range(1, 54)],
    "staff.md": [
        f"{part}{number}"
        for part, rows in {"A": 45, "B": 18, "C": 21, "D": 13}.items()
        for number in range(1, rows + 1)
    ],
}
UNWANTED = {
    "conversation.md": {"34", "35", "45"},
    "staff.md": {"A6", "A17", "A24", "A32", "A37", "B12", "B15", "B18"},
}
TABLES = {name: (DOCS / name).read_text("utf-8") for name in FEATURES}
ROWS = {
    name: {row[1]: row[0] for row in re.finditer(r"^\| ([ABCD]?\d+) \|.*$", table, re.MULTILINE)}
    for name, table in TABLES.items()
}
NAMED = sorted(set(re.findall(r"`([\w/]+\.py)::(\w+)`", "".join(TABLES.values()))))
WANTED = [(name, row) for name, rows in FEATURES.items() for row in rows if row not in UNWANTED[name]]


@pytest.mark.parametrize("name", FEATURES)
def test_every_feature_has_its_row(name: str) -> None:
    assert list(ROWS[name]) == FEATURES[name]


@pytest.mark.parametrize(("name", "row"), WANTED)
def test_a_feature_is_shown_by_a_test(name: str, row: str) -> None:
    assert "::test_" in ROWS[name][row]


@pytest.mark.parametrize("name", FEATURES)
def test_what_is_not_there_is_said_to_be_unwanted(name: str) -> None:
    assert {row for row, text in ROWS[name].items() if "Not wanted" in text} == UNWANTED[name]


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_a_test_that_the_table_names_exists(file: str, name: str) -> None:
    tree = ast.parse((TESTS / file).read_text("utf-8"))

    assert name in {each.name for each in tree.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}
