"""`python -m bot flows`: the flows as they were released, each version once and for ever, into flows/released/."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from bot.errors import CommandRefused
from bot.wiring import FLOWS
from flows.conditions import Condition, Every, Is
from flows.crossroads import Crossroads
from flows.flow import Flow, Section, Together
from flows.kinds import Choice, YesNo
from flows.listed import Listed
from flows.questions import Kind, Question

RELEASED = Path(__file__).parent.parent / "flows" / "released"
ALL = tuple(FLOWS.values())


def command(*, check: bool, again: bool = False, folder: Path = RELEASED, flows: Iterable[Flow] = ALL) -> str:
    """Release each version that is not yet and list the files; under `check` write nothing and say what differs.

    Raises `CommandRefused` for a version that was released otherwise, unless it never ran and is released `again`.
    """
    texts = {folder / file_name(flow): text_of(flow) for flow in flows}
    differing = {path: said for path, text in texts.items() if (said := _difference(path, text))}
    if check:
        return "".join(f"{said}\n" for said in differing.values())
    changed = [said for path, said in differing.items() if path.is_file()]
    if changed and not again:
        raise CommandRefused("; ".join([*changed, "give it a new version, or --again if this one never ran"]))
    folder.mkdir(parents=True, exist_ok=True)
    for path in differing:
        path.write_text(texts[path], "utf-8")
    return "".join(f"{path}\n" for path in differing)


def file_name(flow: Flow) -> str:
    """Where a version is released: `registration-1.json`."""
    return f"{flow.name}-{flow.version}.json"


def text_of(flow: Flow) -> str:
    """A version as canonical JSON that a person can read: sorted keys, two spaces, letters as they are."""
    return json.dumps(definition(flow), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _difference(path: Path, text: str) -> str:
    """What differs between a version and its released file, in a sentence; nothing where they are equal."""
    if not path.is_file():
        return f"{path.name} is not released"
    released = path.read_text("utf-8")
    if released == text:
        return ""
    before, now = (_by_key(json.loads(each)) for each in (released, text))
    keys = [key for key in {**before, **now} if before.get(key) != now.get(key)]
    return f"{path.name} was released otherwise: {', '.join(keys) or 'its sections'}"


def _by_key(released: Mapping[str, Any]) -> dict[str, Any]:
    return {question["key"]: question for section in released["sections"] for question in section["questions"]}


def definition(flow: Flow) -> dict[str, Any]:
    """Everything that makes a version, as plain JSON data: what is asked, when, and what counts as an answer."""
    return {
        "flow": flow.name,
        "version": flow.version,
        "starts_with": dict(flow.starts_with),
        "sections": [_section(section) for section in flow.sections],
    }


def _section(section: Section) -> dict[str, Any]:
    return {
        "name": section.name,
        "each": list(section.each),
        "questions": [_question(question, group) for question, group in section.questions],
    }


def _question(question: Question[Any], group: Together | None) -> dict[str, Any]:
    return {
        "key": question.key,
        "kind": kind_name(question.kind),
        "options": options_of(question.kind),
        "when": condition_data(question.when),
        "asking": question.asking.value,
        "group": {"name": group.name, "rest_inherited": group.rest_inherited} if group else None,
        "needed": question.needed,
        "not_yet": question.not_yet,
        "default": question.default,
        "errand": question.errand,
        "suggests": list(question.suggests),
        "takes": question.takes,
        "rests_on": list(question.rests_on),
        "checks": [check.__name__ for check in question.checks],
        "cautions": [caution.__name__ for caution in question.cautions],
    }


def kind_name(kind: Kind[Any]) -> str:
    """A kind by its name, with what makes it another one: `Text(60)`, `Code(read_cvr)`."""
    reader = getattr(kind, "reader", None)
    about = reader.__name__ if reader else getattr(kind, "at_most", getattr(kind, "collection", ""))
    return f"{type(kind).__name__}({about})" if about else type(kind).__name__


def options_of(kind: Kind[Any]) -> list[str] | None:
    """What may be answered, as conditions compare it; None for a kind that takes words of the owner's own."""
    if isinstance(kind, Listed):
        return [entry.code for entry in kind.every]
    if isinstance(kind, YesNo):
        return ["yes", "no"]
    if isinstance(kind, Crossroads):
        return [*kind.ways, *kind.leads]
    return list(kind.ways) if isinstance(kind, Choice) else None


def condition_data(condition: Condition) -> dict[str, Any]:
    """A condition as data: a question with the values it must have, or parts of which every or some must hold."""
    if isinstance(condition, Is):
        return {"question": condition.key, "is": sorted(condition.values)}
    joint = "every" if isinstance(condition, Every) else "some"
    return {joint: [condition_data(part) for part in condition.parts]}
