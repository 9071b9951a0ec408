"""Recorded conversations: what was heard turn by turn, and the key facts of the conversation after each."""

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from bot.phrasebook import LANGUAGES, Phrasebook
from bot.wiring import FLOWS
from flows.answers import Answer, Given
from flows.conversations import Conversation, Draft
from flows.facts import Contact, Facts, Terms
from flows.flow import Flow
from flows.heard import Heard, Said
from flows.moment import Moment, Tokens
from flows.references import make_reference
from flows.replies import Known, Turn
from flows.turns import take_turn
from flows.versions import Flows
from flows.worded import worded
from storage.hearing import kind_of, read_heard, write_heard

HERE = Path(__file__).parent
BEGAN = dt.datetime(2026, 11, 2, 8, 30, tzinfo=dt.UTC)
PACE = dt.timedelta(seconds=20)
SUPPORT = Contact("support@example.org", "+4599999999", {0: ((dt.time(9), dt.time(15)),)})
TERMS = Terms("recorded-1", "https://example.org/terms", example=True)
WORDS = {language: Phrasebook.load(language).say for language in LANGUAGES}

After = dict[str, str]


@dataclass(slots=True)
class Player:
    """One conversation, played turn by turn; its times and tokens follow from the number of the turn."""

    flows: Flows
    known: Mapping[str, Known] = field(default_factory=dict)
    ordering: bool = True  # there are terms, so that a location number can be ordered
    register: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)  # what words find there
    conversation: Conversation = field(default_factory=lambda: Conversation(id=1))
    turns: list[Turn] = field(default_factory=list)
    drafts: dict[int, Draft] = field(default_factory=dict)

    def hear(self, heard: Heard) -> After:
        """Take one turn and say the key facts after it."""
        found = self.register.get(heard.text, ()) if isinstance(heard, Said) else ()
        turn = take_turn(self.flows, self.conversation, heard, replace(self._moment(), found=tuple(found)))
        self.conversation, _ = worded(turn, WORDS[turn.conversation.language], self._token())
        self.turns.append(turn)
        if (draft := self.conversation.draft) is not None:
            self.drafts[draft.number] = draft
        return facts_after(turn, self.conversation)

    def answers(self) -> dict[str, dict[str, Any]]:
        """What each draft holds in the end, by its number: place and value, or how it was given."""
        return {str(number): _counted(draft) for number, draft in sorted(self.drafts.items())}

    def _moment(self) -> Moment:
        turn = len(self.turns)
        tokens = Tokens(self._token(), make_reference([turn] * 7), f"{turn:08}")
        facts = Facts({"professional": SUPPORT}, {}, TERMS if self.ordering else None)
        return Moment(BEGAN + turn * PACE, facts, tokens, self.known)

    def _token(self) -> str:
        return f"prompt-{len(self.turns)}"


def facts_after(turn: Turn, conversation: Conversation) -> After:
    """What a recording holds of a turn: the place asked, the stage, what waits for a yes, the refusal, the language."""
    prompt = next((reply.prompt for reply in reversed(turn.replies) if reply.prompt), None)
    draft, pending = conversation.draft, conversation.pending
    facts = {
        "asked": prompt.place if prompt is not None else "",
        "stage": str(draft.stage) if draft is not None else "",
        "pending": pending.kind if pending is not None else "",
        "refused": next((str(noted.about["cause"]) for noted in turn.noted if noted.kind == "refused"), ""),
        "language": conversation.language,
    }
    return {name: fact for name, fact in facts.items() if fact}


def _counted(draft: Draft) -> dict[str, Any]:
    active = {place: answer for place, answer in sorted(draft.answers.items()) if answer.active}
    return {place: _shown(answer) for place, answer in active.items()}


def _shown(answer: Answer) -> Any:
    return answer.value if answer.given is Given.VALUE else f"({answer.given.value})"


def recordings() -> list[Path]:
    """The files of all recorded conversations, of every version."""
    return sorted(HERE.glob("*-[0-9]*/*.json"))


def read(path: Path) -> dict[str, Any]:
    """What a recording holds, and the version it is `of`: `registration-1`."""
    recording: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return {**recording, "of": path.parent.name}


def flows_of(name: str) -> Flows:
    """The flows as they were while this version was the newest of its flow."""
    [own] = [flow for flow in FLOWS.versions.values() if named(flow) == name]
    return Flows(own, *(flow for flow in FLOWS.values() if flow.name != own.name))


def named(flow: Flow) -> str:
    """What the folder of a version's recordings is called."""
    return f"{flow.name}-{flow.version}"


def written(player: Player, steps: list[tuple[Heard, After]], about: str) -> str:
    """A recording as text: a line for each step and each answer, so that a change reads as one."""
    known = {cvr: asdict(known) for cvr, known in player.known.items()}
    head = {"about": about, "known": known, "ordering": player.ordering, "register": player.register}
    heard = [{"heard": kind_of(heard), **_body(heard), "after": after} for heard, after in steps]
    drafts = [f'"{number}": {{{_lined(_pairs(answers), 6)}}}' for number, answers in player.answers().items()]
    parts = [*_pairs(head), f'"steps": [{_lined(map(_json, heard), 4)}]', f'"answers": {{{_lined(drafts, 4)}}}']
    return f"{{{_lined(parts, 2)}}}\n"


def _said(step: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in step.items() if name not in {"heard", "after"}}


def _heard(step: dict[str, Any]) -> Heard:
    return read_heard(step["heard"], json.dumps(_said(step)))


def _body(heard: Heard) -> dict[str, Any]:
    """What was heard as JSON data, without what is not there."""
    return {name: value for name, value in json.loads(write_heard(heard)).items() if value is not False and value != ""}


def _pairs(data: Mapping[str, Any]) -> list[str]:
    return [f'"{name}": {_json(value)}' for name, value in data.items()]


def _lined(texts: Iterable[str], indent: int) -> str:
    return "".join(["\n", ",\n".join(" " * indent + text for text in texts), "\n", " " * (indent - 2)])


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False)


def player_of(recording: dict[str, Any]) -> Player:
    """A player in the circumstances of a recording."""
    known = {cvr: Known(**known) for cvr, known in recording["known"].items()}
    return Player(flows_of(recording["of"]), known, recording["ordering"], recording["register"])


def played(recording: dict[str, Any]) -> Player:
    """A player at the end of a recording."""
    player = player_of(recording)
    for step in recording["steps"]:
        player.hear(_heard(step))
    return player


def diverging(recording: dict[str, Any]) -> Iterator[str]:
    """The steps after which a conversation no longer stands where it stood when it was recorded."""
    player = player_of(recording)
    for number, step in enumerate(recording["steps"], 1):
        after = player.hear(_heard(step))
        if after != step["after"]:
            yield f"{number}. {_said(step)}: {step['after']} is now {after}"
    if player.answers() != recording["answers"]:
        yield f"the answers are now {json.dumps(player.answers(), ensure_ascii=False)}"
