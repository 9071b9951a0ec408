"""Seeing what stands about a clinic: open to anyone, and nothing is sent. Data only."""

from dataclasses import replace

from flows import organisation
from flows.conversations import Act
from flows.crossroads import Crossroads
from flows.flow import Flow, Section
from flows.identifiers import read_cvr
from flows.kinds import Code, Text
from flows.questions import Asking, Question, Remark

subject = replace(organisation.subject, remarks=(Remark("look-up-not-found", frozenset({"not_found"}), once=False),))
# Whoever looks, or reports, may be a patient: no CVR number is asked for.
cvr = Question(
    "cvr", Code(read_cvr), needed=False, asking=Asking.OFFERED, suggests=("subject",), takes=True, rests_on=("subject",)
)
organisation_name = Question(
    "organisation_name", Text(60), needed=False, asking=Asking.OFFERED, suggests=("subject",), takes=True,
    rests_on=("subject",), reviewed=False,
)  # fmt: skip
seen = Question(
    "seen",
    Crossroads("seen", leads={
        "change": Act("begin", "change"), "report": Act("begin", "report"), "other": Act("visit", "subject"),
    }),
    asking=Asking.ENDING,
    reviewed=False,
)  # fmt: skip

PUBLIC_FACTS = Flow("public_facts", 1, (
    Section("organisation", (subject, cvr, organisation_name)),
    Section("seen", (seen,)),
), sends=False)  # fmt: skip
