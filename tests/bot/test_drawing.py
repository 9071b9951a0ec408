import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.drawing import DOCS, TABLES, command, drawn, every_drawing
from bot.wiring import FLOWS
from flows.conditions import Every, Some
from flows.flow import Flow, Section
from flows.kinds import Fact, Text, YesNo
from flows.moves import Moves
from flows.questions import Asking, Question
from flows.registration import REGISTRATION

DRAWINGS = every_drawing()

wet = Question("wet", YesNo())
cold = Question("cold", YesNo())
windy = Question("windy", Fact(), asking=Asking.FACT)
coat = Question("coat", Text(20), when=Every((wet.is_("yes"), Some((cold.is_("yes"), windy.is_("storm"))))))
hat = Question("hat", Text(20), asking=Asking.OFFERED, when=cold.is_("yes"))
stay = Question("stay", Text(20), asking=Asking.ENDING, when=windy.is_("storm"))
child_name = Question("child_name", Text(20))
toy = Question("toy", Text(20), when=wet.is_("a", "b", "c", "d"))
WALK = Flow("walk", 4, (
    Section("weather", (wet, cold, windy)),
    Section("clothes", (coat, hat, stay)),
    Section("child", (child_name, toy), ("child",)),
), starts_with=(("child", 2),))  # fmt: skip


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines()]


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_in_docs_is_what_the_code_draws(name: str) -> None:
    assert (DOCS / name).read_text("utf-8") == DRAWINGS[name], "python -m bot draw"


def test_every_page_in_docs_is_drawn_or_known_to_be_written() -> None:
    assert {path.name for path in DOCS.iterdir()} == {*DRAWINGS, "conversation.md", "staff.md"}


def test_what_was_drawn_is_not_stale(tmp_path: Path) -> None:
    listed = command(check=False, folder=tmp_path)

    assert listed.splitlines() == [str(tmp_path / name) for name in DRAWINGS]
    assert command(check=True, folder=tmp_path) == ""


def test_a_stale_drawing_is_named_and_left_as_it_is(tmp_path: Path) -> None:
    command(check=False, folder=tmp_path)
    (tmp_path / "floor.md").write_text("older", "utf-8")

    said = command(check=True, folder=tmp_path)

    assert said.splitlines() == ["floor.md is stale: python -m bot draw"]
    assert (tmp_path / "floor.md").read_text("utf-8") == "older"


def test_a_missing_drawing_is_stale(tmp_path: Path) -> None:
    said = command(check=True, folder=tmp_path)

    assert len(said.splitlines()) == len(DRAWINGS)
    assert list(tmp_path.iterdir()) == []


def test_a_change_of_a_flow_makes_its_drawing_stale() -> None:
    later = replace(WALK, sections=WALK.sections[:2])

    assert drawn(later) != drawn(WALK)


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_page_is_a_title_a_sentence_and_a_drawing(name: str) -> None:
    assert re.match(r"# \w[^\n]*\n\n[^\n]+\.\n\n```mermaid\n[^`]+\n```\n", DRAWINGS[name])


@pytest.mark.parametrize(("name", "table"), [(name, table) for name, (table, _) in TABLES.items()])
def test_a_table_is_drawn_with_every_state_and_every_move(name: str, table: Moves) -> None:
    drawing = DRAWINGS[f"{name}.md"]
    arrows = [re.fullmatch(r"(\w+) --> (\w+): (.+)", line) for line in lines(drawing)]
    shown = {(arrow[1], move, arrow[2]) for arrow in arrows if arrow for move in arrow[3].split(" | ")}

    assert [state for state in table.states if f'state "{state}" as {state}' not in lines(drawing)] == []
    assert shown == {
        (str(source), f"{row.move} [{row.when.__name__}]" if row.when else row.move, str(row.target))
        for row in table.rows
        for source in row.sources
    }


@pytest.mark.parametrize("flow", FLOWS.values(), ids=lambda flow: flow.name)
def test_a_flow_is_drawn_with_every_section_and_every_question(flow: Flow) -> None:
    drawing = DRAWINGS[f"{flow.name}.md"]

    assert [key for key in flow.by_key if not re.search(rf"^ +{key}\W+{key}\b", drawing, re.MULTILINE)] == []
    assert [each.name for each in flow.sections if f"subgraph section_{each.name}[" not in drawing] == []


def test_an_arrow_carries_the_condition_of_the_question_it_leads_to() -> None:
    assert "start --> wet" in lines(drawn(WALK))
    assert "wet --> cold" in lines(drawn(WALK))
    assert 'windy -->|"wet is yes and (cold is yes or windy is storm)"| coat' in lines(drawn(WALK))


def test_what_is_offered_hangs_on_a_dashed_arrow_beside_the_way() -> None:
    assert 'coat -.->|"cold is yes"| hat' in lines(drawn(WALK))


def test_nothing_leads_on_from_an_ending() -> None:
    assert 'stay((("stay<br>the way ends here")))' in lines(drawn(WALK))
    assert 'coat -->|"windy is storm"| stay' in lines(drawn(WALK))
    assert "coat --> child_name" in lines(drawn(WALK))


def test_facts_and_errands_are_shown_as_such() -> None:
    assert 'windy(["windy<br>a fact of the store"])' in lines(drawn(WALK))
    assert 'lookup[["lookup<br>an errand"]]' in lines(DRAWINGS["registration.md"])


def test_a_repeating_section_stands_in_a_box_that_says_over_what_it_repeats() -> None:
    assert 'subgraph each_child["for each child (a draft begins with 2)"]' in lines(drawn(WALK))


def test_sections_that_repeat_together_share_their_box() -> None:
    boxes = [line for line in lines(drawn(REGISTRATION)) if "for each institution" in line]

    assert len(boxes) == 2


def test_many_values_get_a_letter_and_a_list_below_the_drawing() -> None:
    page = drawn(WALK)

    assert 'child_name -->|"wet is one of 4 (A)"| toy' in lines(page)
    assert page.endswith("```\n\n- **A**, wet: a, b, c, d.\n")


def test_values_of_a_list_are_called_by_their_names() -> None:
    page = DRAWINGS["registration.md"]

    assert 'company_web -->|"institution_type is other health institution"| type_described' in lines(page)
