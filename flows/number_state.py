"""Where an ordered location number is: its state and the latest day, from the owner's own cases."""

from collections.abc import Iterator

from flows.calendar import WORKING_DAYS, latest_day
from flows.moment import day_of
from flows.phrases import Phrase, phrase
from flows.review import Status
from flows.stages import Stage
from flows.submitting import orders_number
from flows.talk import Talk
from flows.telling import reached_at
from flows.which_case import every_case


def tell_number(talk: Talk) -> None:
    """Say of each number that the owner ordered where it is, and otherwise how to get one or whom to ask."""
    told = tuple(_states(talk))
    for state in told or (phrase("number-unknown"),):
        talk.remark(state)
    if not told and (reached := reached_at(talk.moment)):
        talk.remark(reached)


def _states(talk: Talk) -> Iterator[Phrase]:
    for draft in every_case(talk):
        if not orders_number(draft):
            continue
        decision = talk.moment.decided.get(draft.reference)
        if decision is not None and decision.status == Status.REGISTERED:
            yield phrase("number-issued", reference=draft.reference)
        elif draft.stage == Stage.SUBMITTED:
            sent = day_of(draft.submitted_at)
            latest = latest_day(sent, WORKING_DAYS, talk.moment.facts.closed_days)
            yield phrase("number-ordered", reference=draft.reference, sent=sent, day=latest)
        else:
            yield phrase("number-not-sent")
