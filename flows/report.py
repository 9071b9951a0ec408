"""Reporting an error in what stands about a clinic: open to anyone, changes nothing, a task for staff. Data only."""

from flows.flow import Flow, Section
from flows.kinds import Text
from flows.people import CaseContactKind
from flows.public_facts import ABOUT
from flows.questions import Question

wrong = Question("wrong", Text(500))
case_contact = Question("case_contact", CaseContactKind(), needed=False, said_as="report_contact", autocomplete="email")

REPORT = Flow("report", 1, (ABOUT, Section("error", (wrong,)), Section("case", (case_contact,))), signs=False)
