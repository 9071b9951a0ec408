"""Recorded conversations: what was heard turn by turn, and the key facts of the conversation after each."""

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.phrasebook import LANGUAGES, Phrasebook
from bot.services.facts import facts_from, shipped
from bot.wiring import FLOWS
from flows.answers import Answer, Given
from flows.conversations import Conversation, Draft
from flows.heard import Heard
from flows.moment import Moment, Tokens
from flows.references import make_reference
from flows.replies import Known, Turn
from flows.turns import take_turn
from flows.worded import worded
from storage.hearing import kind_of, read_heard, write_heard

HERE = Path(__file__).parent
BEGAN = dt.datetime(2026, 11, 2, 8, 30, tzinfo=dt.UTC)
PACE = dt.timedelta(seconds=20)
FACTS = facts_from(shipped(demo=True))
WORDS = {language: Phrasebook.load(language).say for language in LANGUAGES}

Facts = dict[str, str]


@dataclass(slots=True)
class Player:
    """One conversation, played turn by turn; its times and tokens follow from the number of the turn."""

    known: dict[str, Known] = field(default_factory=dict)
    conversation: Conversation = field(default_factory=lambda: Conversation(id=1))
    turns: list[Turn] = field(default_factory=list)
    drafts: dict[int, Draft] = field(default_factory=dict)

    def hear(self, heard: Heard) -> Facts:
        """Take one turn and say the key facts after it."""
        turn = take_turn(FLOWS, self.conversation, heard, self._moment())
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
        return Moment(BEGAN + turn * PACE, FACTS, tokens, self.known)

    def _token(self) -> str:
        return f"prompt-{len(self.turns)}"


def facts_after(turn: Turn, conversation: Conversation) -> Facts:
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
    """What a recording holds."""
    recording: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return recording


def written(player: Player, steps: list[tuple[Heard, Facts]], about: str) -> str:
    """A recording as text: a line for each step, so that a change reads as one."""
    known = {cvr: {"registered": k.registered, "submitted": k.submitted} for cvr, k in player.known.items()}
    lines = [
        json.dumps({"heard": kind_of(heard), **json.loads(write_heard(heard)), "after": after}, ensure_ascii=False)
        for heard, after in steps
    ]
    joined = ",\n    ".join(lines)
    answers = json.dumps(player.answers(), ensure_ascii=False, indent=2).replace("\n", "\n  ")
    head = f'"about": {json.dumps(about, ensure_ascii=False)},\n  "known": {json.dumps(known)}'
    return f'{{\n  {head},\n  "steps": [\n    {joined}\n  ],\n  "answers": {answers}\n}}\n'


def player_of(recording: dict[str, Any]) -> Player:
    """A player in the circumstances of a recording."""
    return Player({cvr: Known(**known) for cvr, known in recording["known"].items()})


def diverging(recording: dict[str, Any]) -> Iterator[str]:
    """The steps after which a conversation no longer stands where it stood when it was recorded."""
    player = player_of(recording)
    for number, step in enumerate(recording["steps"], 1):
        body = {name: value for name, value in step.items() if name not in {"heard", "after"}}
        after = player.hear(read_heard(step["heard"], json.dumps(body)))
        if after != step["after"]:
            yield f"{number}. {body}: {step['after']} is now {after}"
    if player.answers() != recording["answers"]:
        yield f"the answers are now {json.dumps(player.answers(), ensure_ascii=False)}"
