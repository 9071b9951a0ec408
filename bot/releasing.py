"""`python -m bot flows`: the flows as they were released, each version once and for ever, into flows/released/."""

import json
from pathlib import Path
from typing import Any

from bot.comparing import differences, left_unsaid
from bot.errors import CommandRefused
from bot.wiring import FLOWS
from flows.conditions import Condition, Every, Is
from flows.crossroads import Crossroads
from flows.flow import Flow, Section, Together
from flows.kinds import Choice, YesNo
from flows.listed import Listed
from flows.questions import Kind, Question
from flows.validity import Dated
from flows.versions import Flows, Migration

RELEASED = Path(__file__).parent.parent / "flows" / "released"


def release(flows: Flows = FLOWS, folder: Path = RELEASED, *, again: bool = False) -> str:
    """Write down each version that is not yet and list the files.

    Raises `CommandRefused` for a version that was released otherwise, unless it never ran and is released `again`.
    """
    texts = {folder / file_name(flow): text_of(flow) for flow in flows.versions.values()}
    changed = [said for flow in flows.versions.values() for said in _changed(flow, folder)]
    if changed and not again:
        raise CommandRefused("\n".join([*changed, "give it a new version, or --again if this one never ran"]))
    folder.mkdir(parents=True, exist_ok=True)
    written = [path for path, text in texts.items() if not path.is_file() or path.read_text("utf-8") != text]
    for path in written:
        path.write_text(texts[path], "utf-8")
    return "".join(f"{path}\n" for path in written)


def check(flows: Flows = FLOWS, folder: Path = RELEASED) -> str:
    """What stands between the flows and what was released, a line each; nothing where all is well."""
    said = [each for flow in flows.versions.values() for each in (_missing(flow, folder) or _changed(flow, folder))]
    here = {file_name(flow) for flow in flows.versions.values()}
    said += [
        f"{path.name} was released, and no flow is it any more: drafts and dossiers under it cannot be read"
        for path in sorted(folder.glob("*.json"))
        if path.name not in here
    ]
    said += [each for migration in flows.migrations for each in _unsaid(migration, flows)]
    return "".join(f"{each}\n" for each in said)


def _missing(flow: Flow, folder: Path) -> list[str]:
    return [] if (folder / file_name(flow)).is_file() else [f"{file_name(flow)} is not released"]


def _changed(flow: Flow, folder: Path) -> list[str]:
    """What differs between a version and its released file: what breaks drafts under way, and what does not."""
    path = folder / file_name(flow)
    released = path.read_text("utf-8") if path.is_file() else text_of(flow)
    if released == text_of(flow):
        return []
    found = differences(json.loads(released), definition(flow))
    return [
        f"{path.name} {'breaks' if each.breaks else 'adds, and wants a new version'}: {each.said}" for each in found
    ] or [f"{path.name} is written otherwise than it would be now"]


def _unsaid(migration: Migration, flows: Flows) -> list[str]:
    before, now = (definition(flows.versions[each]) for each in migration.between)
    name = f"{migration.flow} {migration.from_version} to {migration.to_version}"
    return [f"the migration from {name} leaves unsaid: {each.said}" for each in left_unsaid(migration, before, now)]


def file_name(flow: Flow) -> str:
    """Where a version is released: `registration-1.json`."""
    return f"{flow.name}-{flow.version}.json"


def text_of(flow: Flow) -> str:
    """A version as canonical JSON that a person can read: sorted keys, two spaces, letters as they are."""
    return json.dumps(definition(flow), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


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
        **_days(question),
    }


def _days(dated: Dated) -> dict[str, str]:
    """The first and the last day, those that there are."""
    days = {"valid_from": dated.valid_from, "valid_to": dated.valid_to}
    return {name: day.isoformat() for name, day in days.items() if day is not None}


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
