"""Reporting an error in what stands about a clinic: open to anyone, changes nothing, a task for staff. Data only."""

from flows.flow import Flow, Section
from flows.kinds import Text
from flows.organisation import subject
from flows.people import CaseContactKind
from flows.public_facts import cvr, organisation_name
from flows.questions import Question

wrong = Question("wrong", Text(500))
case_contact = Question("case_contact", CaseContactKind(), needed=False, said_as="report_contact", autocomplete="email")

REPORT = Flow("report", 1, (
    Section("organisation", (subject, cvr, organisation_name)),
    Section("error", (wrong,)),
    Section("case", (case_contact,)),
), signs=False)  # fmt: skip
