"""Seeing what stands about a clinic, and reporting an error in it: open to anyone, and nothing changes. Data only."""

from flows.conversations import Act
from flows.crossroads import Crossroads
from flows.flow import Flow, Section
from flows.identifiers import read_cvr
from flows.kinds import Code, Text
from flows.organisation import subject
from flows.people import CaseContactKind
from flows.questions import Asking, Question

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
wrong = Question("wrong", Text(500))
case_contact = Question("case_contact", CaseContactKind(), needed=False, said_as="report_contact", autocomplete="email")

ABOUT = Section("organisation", (subject, cvr, organisation_name))
STANDING = Flow("standing", 1, (ABOUT, Section("seen", (seen,))), sends=False)
REPORT = Flow("report", 1, (ABOUT, Section("error", (wrong,)), Section("case", (case_contact,))))
