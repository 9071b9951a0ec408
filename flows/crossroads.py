"""Kinds of answer whose buttons may also lead elsewhere, or carry what the owner accepts."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flows.conversations import Act
from flows.kinds import Choice, Code
from flows.phrases import Phrase, phrase
from flows.questions import Reading


class Crossroads(Choice):
    """A choice in which some ways are no answer but lead somewhere else."""

    def __init__(self, name: str, *ways: str, leads: Mapping[str, Act]) -> None:
        super().__init__(name, *ways)
        self.leads = leads

    def leading(self, sights: Mapping[str, str]) -> tuple[tuple[str, Act], ...]:
        """The ways that lead elsewhere, each with its act as seen from a step."""
        visits = {way: sights.get(act.about, act.about) for way, act in self.leads.items() if act.kind == "visit"}
        return tuple((way, replace(act, about=visits.get(way, act.about))) for way, act in self.leads.items())


class PNumber(Code):
    """A P-number, with those that the company look-up found as buttons."""

    def options(self, reading: Reading) -> tuple[tuple[Any, Phrase], ...]:
        """The company's P-numbers, at most five of them, with where they are."""
        found = (reading.seen("lookup") or {}).get("found") or {}
        return tuple(
            (unit["p_number"], phrase("value-p-number", number=unit["p_number"], name=unit.get("name", "")))
            for unit in found.get("p_numbers", ())[:5]
        )


class Terms(Crossroads):
    """The terms for a location number: what is kept is the version that was accepted, and where it stands."""

    def shown(self, stored: Any) -> Phrase:
        """Accepted, with the version."""
        return phrase("terms-accepted", version=stored["version"])

    def token(self, stored: Any) -> str:
        """`accept`."""
        return str(stored["state"])
