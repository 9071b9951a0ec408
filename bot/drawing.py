"""`python -m bot draw`: the tables of states and the flows as Mermaid, into docs/."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

from bot.kept_rules import kept_where
from bot.wiring import FLOWS
from flows.conditions import ALWAYS, Condition, Is, Some
from flows.floor import FLOOR
from flows.flow import Flow, Section, Together
from flows.listed import Listed
from flows.moves import Moves
from flows.questions import Asking, Question
from flows.review import REVIEW
from flows.stages import STAGES

DOCS = Path(__file__).parent.parent / "docs"
FEW = 3  # values that a label still names one by one; more of them get a letter, and a list below the drawing

TABLES: Mapping[str, tuple[Moves, str]] = {
    "stage": (STAGES, "How far a draft has come: every move between stages, with its condition where it has one."),
    "floor": (FLOOR, "Who speaks to the owner: every move of the floor between the bot, nobody yet and staff."),
    "review": (REVIEW, "How a submitted dossier comes to be registered: every move of its review."),
}
OF_A_FLOW = (
    "Read from the top: a question is asked where the condition on the arrow to it holds and passed over where it does"
    " not, and a dashed arrow leads to what is offered at the review."
)

SHAPES: Mapping[Asking, str] = {
    Asking.ASKED: '["{}"]',
    Asking.OFFERED: '["{}"]',
    Asking.FACT: '(["{}<br>a fact of the store"])',
    Asking.ERRAND: '[["{}<br>an errand"]]',
    Asking.ENDING: '((("{}<br>the way ends here")))',
}


def command(*, check: bool, folder: Path = DOCS) -> str:
    """Write every drawing and list the files; under `check` write nothing and list those that are stale."""
    drawings = {folder / name: text for name, text in every_drawing().items()}
    if check:
        stale = [path for path, text in drawings.items() if not path.is_file() or path.read_text("utf-8") != text]
        return "".join(f"{path.name} is stale: python -m bot draw\n" for path in stale)
    folder.mkdir(parents=True, exist_ok=True)
    for path, text in drawings.items():
        path.write_text(text, "utf-8")
    return "".join(f"{path}\n" for path in drawings)


def every_drawing(flows: Iterable[Flow] = tuple(FLOWS.values())) -> dict[str, str]:
    """Each file of docs/ with its text."""
    tables = {f"{name}.md": _page(name, said, moves.drawn()) for name, (moves, said) in TABLES.items()}
    tables["review.md"] += kept_where()
    return tables | {f"{flow.name}.md": drawn(flow) for flow in flows}


def drawn(flow: Flow) -> str:
    """A flow as a page: its sections with their questions, and the condition of each on the arrow to it."""
    names = Names(flow)
    lines = ["flowchart TD", '  start(("begin"))', *_indented(_boxes(flow, flow.sections, 0)), '  review(("review"))']
    lines += _indented(_arrows(flow, names))
    page = _page(f"{flow.name}, version {flow.version}", OF_A_FLOW, "\n".join(lines))
    return "\n".join([page, *names.listed()]) + "\n" if names.sets else page


def _page(title: str, said: str, mermaid: str) -> str:
    bare = "\n".join(line.rstrip() for line in mermaid.splitlines())
    return f"# {title[0].upper()}{title[1:]}\n\n{said}\n\n```mermaid\n{bare}\n```\n"


def _indented(lines: Iterable[str]) -> Iterator[str]:
    yield from (f"  {line}" for line in lines)


def _boxes(flow: Flow, sections: tuple[Section, ...], depth: int) -> Iterator[str]:
    """Sections as boxes in reading order; neighbours that repeat over the same items share one around them."""
    for repeated, run in groupby(sections, key=lambda section: section.each[depth : depth + 1]):
        inner = tuple(run)
        if repeated:
            yield f'subgraph each_{inner[0].name}["for each {_with_count(flow, repeated[0])}"]'
            yield from _indented(_boxes(flow, inner, depth + 1))
            yield "end"
        else:
            for section in inner:
                yield f'subgraph section_{section.name}["{section.name}"]'
                yield from _indented(line for part in section.parts for line in _nodes(part))
                yield "end"


def _with_count(flow: Flow, collection: str) -> str:
    begins = dict(flow.starts_with).get(collection)
    return f"{collection} (a draft begins with {begins})" if begins else collection


def _nodes(part: Question[Any] | Together) -> Iterator[str]:
    if isinstance(part, Question):
        yield part.key + SHAPES[part.asking].format(part.key)
        return
    yield f'subgraph together_{part.name}["asked together: {part.name}"]'
    yield from _indented(line for question in part.questions for line in _nodes(question))
    yield "end"


def _arrows(flow: Flow, names: "Names") -> Iterator[str]:
    """From each question to the next; nothing leads on from an ending, and what is offered hangs beside the way."""
    before = "start"
    for question in flow.by_key.values():
        arrow = "-.->" if question.asking is Asking.OFFERED else "-->"
        label = "" if question.when == ALWAYS else f'|"{names.told(question.when)}"|'
        yield f"{before} {arrow}{label} {question.key}"
        if question.asking not in {Asking.OFFERED, Asking.ENDING}:
            before = question.key
    yield f"{before} --> review"


@dataclass(slots=True)
class Names:
    """What conditions of a flow are called in its drawing; a long set of values is called by a letter."""

    flow: Flow
    sets: dict[Is, str] = field(default_factory=dict)

    def told(self, condition: Condition) -> str:
        """A condition in one line: `ordering is order`."""
        if isinstance(condition, Is):
            return f"{condition.key} is {self._values(condition)}"
        joint = " or " if isinstance(condition, Some) else " and "
        return joint.join(self._part(part, condition) for part in condition.parts)

    def _part(self, part: Condition, whole: Condition) -> str:
        """A part of a condition, in brackets where `and` and `or` would run together."""
        return self.told(part) if isinstance(part, Is | type(whole)) else f"({self.told(part)})"

    def _values(self, condition: Is) -> str:
        if len(condition.values) <= FEW:
            return " or ".join(self._named(condition))
        letter = self.sets.setdefault(condition, chr(ord("A") + len(self.sets)))
        return f"one of {len(condition.values)} ({letter})"

    def _named(self, condition: Is) -> list[str]:
        """The values by the words of their list, or as they are stored."""
        kind = self.flow.by_key[condition.key].kind
        return sorted(kind.entry(value).en if isinstance(kind, Listed) else value for value in condition.values)

    def listed(self) -> Iterator[str]:
        """The long sets, each under its letter."""
        for condition, letter in self.sets.items():
            yield f"- **{letter}**, {condition.key}: {', '.join(self._named(condition))}."
