"""Beginning a case: an empty draft of a flow, with what another one hands on; one that is open is kept as it stands."""

from typing import Any

from flows.answering import add_item
from flows.carrying import carry
from flows.cases import case_name
from flows.conversations import Draft
from flows.stages import Stage
from flows.talk import Talk


def begin(talk: Talk, flow: Any) -> None:
    """Begin a draft; one that is open is kept as it stands, and can be gone on with."""
    chosen, number = talk.flows[str(flow)], talk.conversation.drafts + 1
    before = talk.latest if talk.asking else None
    if before is not None and talk.flow.sends:
        talk.say("case-kept", case=case_name(before))
    talk.change_to(Draft(number, chosen.name, chosen.version, stage=Stage.CHOOSING))
    talk.set(drafts=number, greeted=True)
    talk.move("begin")
    for collection, count in chosen.starts_with:
        for _ in range(count):
            add_item(talk, collection)
    talk.note("begun", flow=chosen.name, version=chosen.version)
    talk.say("begun")
    if before is not None:
        carry(talk, before)


def begin_other(talk: Talk, about: Any) -> None:
    """Begin what the owner's words named in the middle of something else."""
    begin(talk, about["flow"])
