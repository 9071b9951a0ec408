"""What time does to a draft: its flow has a newer version, a question or a value of a list has had its last day."""

import datetime as dt

from flows.answering import sweep
from flows.answers import Answer, Given
from flows.flow import Step
from flows.overview import label
from flows.talk import Talk


def renew(talk: Talk) -> None:
    """Bring the draft to the newest version that migrations lead to, and to this day.

    It is done once a turn was taken, so that an answer counts for the question as it was put; where something is put
    for a yes or chosen from, it waits until that is done.
    """
    if talk.prompt is None and talk.conversation.pending is None:
        _move_on(talk)
    come_to_today(talk)


def _move_on(talk: Talk) -> None:
    before, after = talk.draft, talk.flows.moved_on(talk.draft)
    if after is before:
        return
    talk.latest = after
    talk.note("moved_on", from_version=before.version, to_version=after.version)
    talk.say("version-new")
    sweep(talk)
    _rest(talk, [step for step in talk.path() if _wanted_now(step, talk.draft.answers.get(step.text))])


def _wanted_now(step: Step, answer: Answer | None) -> bool:
    """Whether a question was left open by a way that it leaves open no more."""
    if answer is None or not answer.active:
        return False
    question = step.question
    skipped, not_yet = answer.given is Given.SKIPPED, answer.given is Given.NOT_YET
    return (skipped and question.needed) or (not_yet and not question.not_yet)


def come_to_today(talk: Talk) -> bool:
    """Ask what is asked today, and put to rest each value that counts no more; whether anything is otherwise now."""
    today = talk.moment.today
    asked_otherwise = _come_to_the_day(talk, today.isoformat())
    ended = [step for step in talk.path() if _ended(step, talk.draft.answers.get(step.text), today)]
    for step in ended:
        value = step.question.kind.shown(talk.draft.value(step.text))
        talk.say("value-ended", label=label(step), value=value)
    _rest(talk, ended)
    return asked_otherwise or bool(ended)


def _come_to_the_day(talk: Talk, day: str) -> bool:
    """Let the path be that of this day; whether it leads elsewhere."""
    if not talk.flow.dated or talk.draft.day == day:
        return False
    before = [step.text for step in talk.path()]
    talk.set_draft(day=day)
    sweep(talk)
    return [step.text for step in talk.path()] != before


def _ended(step: Step, answer: Answer | None, today: dt.date) -> bool:
    if answer is None or not answer.active or answer.value is None:
        return False
    return bool(step.question.kind.on(answer.value, today) != answer.value)


def _rest(talk: Talk, steps: list[Step]) -> None:
    if steps:
        resting = {step.text: talk.draft.answers[step.text].resting() for step in steps}
        talk.set_draft(answers={**talk.draft.answers, **resting})
        sweep(talk)
