from collections.abc import Iterator

import pytest

from flows.errors import IllegalMove
from flows.floor import FLOOR
from flows.flow import Step
from flows.moves import Moves, Row
from flows.registration import REGISTRATION
from flows.review import REVIEW, Acting
from flows.rights import Role
from flows.stages import STAGES, Stage

TABLES = [STAGES, FLOOR, REVIEW]
QUESTION = REGISTRATION.layout({})[0]
OWNER = Acting()
STRANGER = Acting(Role.AUDITOR)
HOLDER = Acting(Role.CASEWORKER, holds=True, alone=True, signed=True, heard=True)
HEAD = Acting(Role.ADMINISTRATOR, signed=True)
Fact = Step | Acting | None
Cell = tuple[Moves, str, str, Fact]

ENDS = {
    (STAGES, "submitted"): ("return",),
    (STAGES, "cancelled"): ("take_up", "expire"),
    (STAGES, "expired"): (),
    (REVIEW, "registered"): (),
    (REVIEW, "rejected"): ("reopen",),
    (REVIEW, "withdrawn"): (),
}


def led_to(table: Moves, move: str, at: str, asked: Fact) -> str | None:
    """Where the first row that fits leads, read from the table without the library."""
    rows = (row for row in table.rows if row.move == move and at in map(str, row.sources))
    return next((str(row.target) for row in rows if row.when is None or row.when(asked)), None)


def cells() -> Iterator[Cell]:
    """Every move from every state of every table, with a question left to ask and without, or by whom it is made."""
    for table in TABLES:
        for move in dict.fromkeys(row.move for row in table.rows):
            for at in table.states:
                for fact in (OWNER, STRANGER, HOLDER, HEAD) if table is REVIEW else (QUESTION, None):
                    yield table, move, at, fact


def named(cell: Cell) -> str:
    table, move, at, asked = cell
    return f"{table.name}-{at}-{move}-{asked.text if isinstance(asked, Step) else asked}"


LEGAL = [pytest.param(*cell, id=named(cell)) for cell in cells() if led_to(*cell) is not None]
ILLEGAL = [pytest.param(*cell, id=named(cell)) for cell in cells() if led_to(*cell) is None]


def reachable(table: Moves) -> set[str]:
    reached = {table.states[0]}
    while more := {str(row.target) for row in table.rows if reached & set(map(str, row.sources))} - reached:
        reached |= more
    return reached


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_state_is_reached_from_the_first(table: Moves) -> None:
    assert reachable(table) == set(table.states)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_table_names_no_state_that_it_does_not_have(table: Moves) -> None:
    named_in_rows = {str(state) for row in table.rows for state in (*row.sources, row.target)}

    assert named_in_rows <= set(table.states)


@pytest.mark.parametrize(("table", "move", "at", "asked"), LEGAL)
def test_a_legal_move_leads_where_its_row_says(table: Moves, move: str, at: str, asked: Fact) -> None:
    assert table.make(move, at, asked) == led_to(table, move, at, asked)


@pytest.mark.parametrize(("table", "move", "at", "asked"), ILLEGAL)
def test_a_move_without_a_row_is_illegal(table: Moves, move: str, at: str, asked: Fact) -> None:
    with pytest.raises(IllegalMove):
        table.make(move, at, asked)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_state_is_open_to_the_moves_that_have_a_row_from_it(table: Moves) -> None:
    expected = {at: {row.move for row in table.rows if at in map(str, row.sources)} for at in table.states}

    assert {at: set(table.open_to(at)) for at in table.states} == expected


@pytest.mark.parametrize(("table", "end", "ways_out"), [(*at, ways) for at, ways in ENDS.items()])
def test_an_end_has_no_way_out_but_the_listed_ones(table: Moves, end: str, ways_out: tuple[str, ...]) -> None:
    assert table.open_to(end) == ways_out


def test_every_other_state_has_a_way_on() -> None:
    others = [(table, at) for table in TABLES for at in table.states if (table, at) not in ENDS]

    assert [(table.name, at) for table, at in others if not table.open_to(at)] == []


def test_answering_goes_on_asking_while_a_question_is_left_and_then_comes_to_the_review() -> None:
    assert STAGES.make("answer", "asking", QUESTION) == "asking"
    assert STAGES.make("answer", "asking", None) == "review"


DOOR = Moves("door", ["shut", "ajar", "open"], [
    Row("push", ["shut"], "open", lambda strength: strength > 5),
    Row("push", ["shut", "ajar"], "ajar", lambda strength: strength > 2),
    Row("push", ["ajar"], "open"),
])  # fmt: skip


@pytest.mark.parametrize(("at", "strength", "after"), [("shut", 9, "open"), ("shut", 4, "ajar"), ("ajar", 9, "ajar")])
def test_the_first_row_that_fits_wins(at: str, strength: int, after: str) -> None:
    assert DOOR.make("push", at, strength) == after


def test_a_move_that_has_no_row_from_here_is_illegal() -> None:
    with pytest.raises(IllegalMove) as refused:
        DOOR.make("push", "open", 9)

    assert refused.value.phrase.key == "refused-not-now"


def test_a_move_whose_conditions_all_fail_is_illegal() -> None:
    with pytest.raises(IllegalMove) as refused:
        DOOR.make("push", "shut", 1)

    assert refused.value.phrase.key == "refused-not-now"


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_an_unknown_move_is_our_mistake(table: Moves) -> None:
    with pytest.raises(KeyError):
        table.make("fly", table.states[0])


def test_a_state_may_be_given_as_the_code_names_it_or_as_it_is_stored() -> None:
    assert STAGES.make("begin", Stage.CHOOSING) == STAGES.make("begin", "choosing") == "asking"


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_table_is_drawn_alike_each_time(table: Moves) -> None:
    once = table.drawn()

    assert table.drawn() == once
