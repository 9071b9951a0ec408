"""What is put for a yes, in its own words."""

import datetime as dt

from flows.asking import confirming
from flows.blocks import block_words
from flows.conversations import Pending
from flows.entering import FILLED, filled_words
from flows.overview import called
from flows.phrases import Phrase, Value, from_json, phrase
from flows.replies import Prompt
from flows.talk import Talk
from flows.waiting import message_prompt
from flows.which_case import case_name, every_case


def put_for_a_yes(talk: Talk, pending: Pending) -> Prompt:
    """The prompt for what is pending, with a button for the yes and one for the no."""
    kind, about = pending.kind, pending.about or {}
    if kind == "message":
        return message_prompt(talk)
    values: dict[str, Value] = {}
    if talk.latest is not None:
        values["case"] = case_name(talk, talk.latest) if kind == "begin" else phrase(f"the-{talk.latest.flow}")
    if "number" in about and (draft := next((d for d in every_case(talk) if d.number == about["number"]), None)):
        values["case"] = case_name(talk, draft)
    if "day" in about:
        values["day"] = dt.date.fromisoformat(about["day"])
    if "doubts" in about:
        values["doubts"] = tuple(doubt for each in about["doubts"] if isinstance(doubt := from_json(each), Phrase))
    if kind == "correct" and (step := talk.step(about["place"])):
        values["label"] = called(talk, step)
        values["value"] = step.question.kind.shown(about["value"])
    if kind == FILLED:
        values["lines"] = filled_words(talk, about)
    if kind == "block":
        values |= block_words(talk, about)
    return confirming(talk, Phrase(f"{kind}-confirm-ask", values), f"{kind}-yes", f"{kind}-no")
