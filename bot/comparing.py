"""What differs between two definitions of a flow, as they are released, and what of it breaks drafts under way."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from flows.versions import Migration

Definition = Mapping[str, Any]  # as `bot.releasing.definition` gives it

# What a draft's answers do not survive unless somebody says what becomes of them.
UNREADABLE = frozenset({"gone", "kind", "option gone", "items"})
TOLD_APART = frozenset({"kind", "items", "when", "asking", "needed", "not_yet", "options"})
BREAKS = UNREADABLE | {"condition", "needed", "not yet", "asking"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is otherwise: what sort of thing, at which question, and in words."""

    sort: str
    key: str
    said: str

    @property
    def breaks(self) -> bool:
        """A draft under way would go otherwise, or hold an answer that can no longer be."""
        return self.sort in BREAKS


def differences(before: Definition, now: Definition) -> tuple[Difference, ...]:
    """Everything that is otherwise, question by question in reading order."""
    old, new = _by_key(before), _by_key(now)
    found = [each for key, question in old.items() for each in _of_question(question, new.get(key))]
    found += [Difference("new", key, f"{key} is new") for key in new if key not in old]
    if [key for key in old if key in new] != [key for key in new if key in old]:
        found.append(Difference("order", "", "the questions stand in another order"))
    if _frame(before) != _frame(now) and not found:
        found.append(Difference("frame", "", "its sections are others"))
    return tuple(found)


def left_unsaid(migration: Migration, before: Definition, now: Definition) -> tuple[Difference, ...]:
    """What a migration must say of the answers of its old version, and does not."""
    old, new = _by_key(before), _by_key(now)
    kept = {migration.renamed.get(key, key): question for key, question in old.items() if key not in migration.dropped}
    found = (each for key, question in kept.items() for each in _of_question({**question, "key": key}, new.get(key)))
    return tuple(each for each in found if each.sort in UNREADABLE and not _said(migration, each))


def _said(migration: Migration, difference: Difference) -> bool:
    gone = map(str, migration.gone.get(difference.key, ()))
    return difference.sort == "option gone" and difference.said in {_option_gone(difference.key, each) for each in gone}


def _option_gone(key: str, option: str) -> str:
    return f"{key} has no option {option} any more"


def _of_question(old: Mapping[str, Any], new: Mapping[str, Any] | None) -> Iterator[Difference]:
    key = old["key"]
    if new is None:
        yield Difference("gone", key, f"{key} is gone")
        return
    if old["kind"] != new["kind"]:
        yield Difference("kind", key, f"{key} is {new['kind']} instead of {old['kind']}")
    if old["items"] != new["items"]:
        yield Difference("items", key, f"{key} is asked for other items")
    if old["when"] != new["when"]:
        yield Difference("condition", key, f"{key} is asked under another condition")
    if old["asking"] != new["asking"]:
        yield Difference("asking", key, f"{key} is {new['asking']} instead of {old['asking']}")
    if old["needed"] != new["needed"]:
        yield Difference("needed", key, f"{key} is needed now") if new["needed"] else _looser(key)
    if old["not_yet"] != new["not_yet"]:
        yield _looser(key) if new["not_yet"] else Difference("not yet", key, f"{key} can no longer be left open")
    yield from _of_options(key, old["options"] or [], new["options"] or [])
    for part in sorted((old.keys() | new.keys()) - TOLD_APART):
        if old.get(part) != new.get(part):
            yield Difference("other", key, f"{key} has another `{part}`")


def _looser(key: str) -> Difference:
    return Difference("other", key, f"{key} may be left out or open now")


def _of_options(key: str, old: list[str], new: list[str]) -> Iterator[Difference]:
    yield from (Difference("option gone", key, _option_gone(key, each)) for each in old if each not in new)
    yield from (Difference("option", key, f"{key} has the option {each}") for each in new if each not in old)
    if sorted(old) == sorted(new) and old != new:
        yield Difference("other", key, f"{key} has its options in another order")


def _by_key(definition: Definition) -> dict[str, dict[str, Any]]:
    return {
        question["key"]: {**question, "items": section["each"]}
        for section in definition["sections"]
        for question in section["questions"]
    }


def _frame(definition: Definition) -> Any:
    """What there is beside the questions."""
    sections = [{**section, "questions": ()} for section in definition["sections"]]
    return {**definition, "sections": sections, "version": 0}
