"""How a draft goes on under the next version of its flow: declared as data, never written as code."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from flows.answers import Answer, Place
from flows.conversations import Draft
from flows.errors import FlowDefinitionError


@dataclass(frozen=True, slots=True)
class Migration:
    """What becomes of the answers of one version in the next; every other answer stays as it is.

    `asked_again` puts answers to rest: they come back as suggestions. `gone` names options that are no more: an answer
    that is one of them is forgotten, since what can no longer be answered must not be suggested either.
    """

    flow: str
    from_version: int
    to_version: int
    renamed: Mapping[str, str] = field(default_factory=dict)  # old key -> new key
    dropped: frozenset[str] = frozenset()  # old keys
    asked_again: frozenset[str] = frozenset()  # new keys
    gone: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)  # new key -> stored values

    def __post_init__(self) -> None:
        if self.to_version <= self.from_version:
            raise FlowDefinitionError(f"{self.flow} would go back to version {self.to_version}")
        if len(set(self.renamed.values())) < len(self.renamed):
            raise FlowDefinitionError(f"two questions of {self.flow} {self.from_version} get the same name")
        if twice := self.dropped & set(self.renamed):
            raise FlowDefinitionError(f"{', '.join(sorted(twice))} both renamed and dropped")


def migrated(draft: Draft, migrations: Iterable[Migration]) -> Draft:
    """The draft under the newest version that these migrations lead to; where none begins at its own, as it is."""
    steps = {step.from_version: step for step in migrations if step.flow == draft.flow}
    while (step := steps.get(draft.version)) is not None:
        draft = _moved_on(draft, step)
    return draft


def _moved_on(draft: Draft, step: Migration) -> Draft:
    moved = ((_place_after(place, step), answer) for place, answer in draft.answers.items())
    answers = {str(place): _after(place, answer, step) for place, answer in moved if place is not None}
    at = _place_after(draft.at, step) if draft.at else None
    return replace(
        draft,
        version=step.to_version,
        answers={place: answer for place, answer in answers.items() if answer is not None},
        at=str(at) if at is not None else "",
    )


def _place_after(place: str, step: Migration) -> Place | None:
    """Where an answer stands in the new version, at the same items; None where its question is no more."""
    found = Place.parse(place)
    return None if found.key in step.dropped else replace(found, key=step.renamed.get(found.key, found.key))


def _after(place: Place, answer: Answer, step: Migration) -> Answer | None:
    """What an answer has become in the new version; None where it is forgotten."""
    if answer.value is not None and answer.value in step.gone.get(place.key, ()):
        return None
    return answer.resting() if place.key in step.asked_again else answer
