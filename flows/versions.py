"""The flows in their versions, and how a draft goes on under the next one: declared as data, never written as code."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from flows.answers import Answer, Place
from flows.conversations import Draft
from flows.errors import FlowDefinitionError
from flows.flow import Flow


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
    required_from: dt.date | None = None  # from this day on the old version cannot be sent

    def __post_init__(self) -> None:
        if self.to_version <= self.from_version:
            raise FlowDefinitionError(f"{self.flow} would go back to version {self.to_version}")
        if len(set(self.renamed.values())) < len(self.renamed):
            raise FlowDefinitionError(f"two questions of {self.flow} {self.from_version} get the same name")
        if twice := self.dropped & set(self.renamed):
            raise FlowDefinitionError(f"{', '.join(sorted(twice))} both renamed and dropped")

    @property
    def between(self) -> tuple[tuple[str, int], tuple[str, int]]:
        """The version it leads from, and the one it leads to."""
        return (self.flow, self.from_version), (self.flow, self.to_version)


class Flows(Mapping[str, Flow]):
    """The flows in use: by name the newest, which a new draft takes, while every other draft finds its own version."""

    def __init__(self, *flows: Flow, migrations: Iterable[Migration] = ()) -> None:
        self.versions = {(flow.name, flow.version): flow for flow in flows}
        self.migrations = tuple(migrations)
        if len(self.versions) < len(flows):
            raise FlowDefinitionError("a version of a flow stands twice")
        if len({each.between[0] for each in self.migrations}) < len(self.migrations):
            raise FlowDefinitionError("two migrations lead on from the same version")
        for migration in self.migrations:
            _refuse_unknown(migration, self.versions)
        self._newest = {flow.name: flow for flow in sorted(flows, key=lambda flow: flow.version)}

    def __getitem__(self, name: str) -> Flow:
        return self._newest[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._newest)

    def __len__(self) -> int:
        return len(self._newest)

    def of(self, draft: Draft) -> Flow:
        """The version that a draft was begun under, or has moved on to."""
        return self.versions[draft.flow, draft.version]

    def moved_on(self, draft: Draft) -> Draft:
        """The draft under the newest version that migrations lead to; the same where none begins at its own."""
        return migrated(draft, self.migrations)

    def ended(self, draft: Draft, day: dt.date) -> bool:
        """Whether the draft's version can no longer be sent on this day."""
        leading_on = (each for each in self.migrations if each.between[0] == (draft.flow, draft.version))
        return any(each.required_from is not None and each.required_from <= day for each in leading_on)


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


def _refuse_unknown(migration: Migration, versions: Mapping[tuple[str, int], Flow]) -> None:
    """A migration leads between versions that are there, and names questions that they have."""
    if missing := [f"{name} {version}" for name, version in migration.between if (name, version) not in versions]:
        raise FlowDefinitionError(f"{', '.join(missing)} is not there to migrate from or to")
    old, new = (versions[each].by_key.keys() for each in migration.between)
    unknown = (migration.dropped | set(migration.renamed)) - old
    unknown |= (migration.asked_again | set(migration.gone) | set(migration.renamed.values())) - new
    if unknown:
        raise FlowDefinitionError(f"{', '.join(sorted(unknown))}: no such question in {migration.flow}")
