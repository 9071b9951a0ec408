"""What may follow what: tables of states, run by `transitions`. This module alone knows the library."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from transitions import Machine, MachineError

from flows.errors import IllegalMove


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: a move, the states it may be made from, where it leads, and its condition."""

    move: str
    sources: Sequence[str]
    target: str
    when: Callable[..., bool] | None = None


class _Position:
    """The one attribute that the library reads and writes."""

    __slots__ = ("at",)

    def __init__(self, at: str) -> None:
        self.at = at


class Moves:
    """A table of moves. Where several rows fit, the first one wins."""

    def __init__(self, name: str, states: Iterable[str], rows: Iterable[Row]) -> None:
        self.name = name
        self.states = tuple(str(state) for state in states)
        self.rows = tuple(rows)
        self._machine = Machine(
            model=None,
            states=list(self.states),
            initial=None,
            auto_transitions=False,
            model_attribute="at",
        )
        for row in self.rows:
            sources: list[Any] = [str(source) for source in row.sources]
            self._machine.add_transition(row.move, sources, str(row.target), row.when)

    def make(self, move: str, at: str, *facts: object) -> str:
        """Where a move leads from here. Facts reach the row's `when`. Raises `IllegalMove` if it is not open."""
        event = self._machine.events[move]
        position = _Position(str(at))
        try:
            made = event.trigger(position, *facts)
        except MachineError as error:
            raise IllegalMove from error
        if not made:
            raise IllegalMove
        return position.at

    def open_to(self, at: str) -> tuple[str, ...]:
        """The moves that some row allows from a state, its conditions aside."""
        return tuple(dict.fromkeys(row.move for row in self.rows if str(at) in map(str, row.sources)))

    def possible(self, at: str, *facts: object) -> tuple[str, ...]:
        """The moves that can be made from a state with these facts."""
        rows = (row for row in self.rows if str(at) in map(str, row.sources))
        return tuple(dict.fromkeys(row.move for row in rows if row.when is None or row.when(*facts)))

    def drawn(self) -> str:
        """The table as a Mermaid diagram: every state, and every move with its condition, from the first state on."""
        # Only needed for drawing, and it brings half of the library along.
        from transitions.extensions import GraphMachine

        model = _Drawn()
        machine = GraphMachine(
            model=model,
            states=list(self.states),
            initial=self.states[0],
            transitions=[_as_mapping(row) for row in self.rows],
            auto_transitions=False,
            title=f"title: {self.name}",  # the library writes it as YAML
            show_conditions=True,
            graph_engine="mermaid",
        )
        machine.style_attributes = {"node": {"default": {"fillcolor": "white", "color": "black"}}}
        graph: Any = machine.model_graphs[id(model)]
        graph.reset_styling()  # no state is the present one
        source: str = graph.get_graph().source
        return source


class _Drawn:
    """A throw-away model: the library hangs the whole interface of the machine on it."""


def _as_mapping(row: Row) -> dict[str, Any]:
    return {
        "trigger": row.move,
        "source": [str(source) for source in row.sources],
        "dest": str(row.target),
        "conditions": row.when,
    }
