"""Closing a company, clinics or a practitioner's unit in SOR: what an owner is asked, in reading order. Data only."""

from flows.checks import not_past
from flows.conversations import Act
from flows.crossroads import Crossroads
from flows.flow import Flow, Section
from flows.kinds import Choice, Date, Text
from flows.organisation import ORGANISATION
from flows.parts import Closing
from flows.people import CaseContactKind
from flows.questions import Asking, Question, Remark

REASONS = ("retired", "sold", "merged", "legal_form", "stopped")

closes = Question("closes", Closing(), rests_on=("subject",))
parted = Question(
    "parted",
    Crossroads("parted", "all", leads={"choose": Act("visit", "closes")}),
    when=closes.is_("with parts", "numbered with parts"),
    rests_on=("closes",),
    reviewed=False,
)
last_day = Question("last_day", Date(), cautions=(not_past,), echoed=True)
reason = Question("reason", Choice("reason", *REASONS), remarks=(Remark("closure-duties", frozenset(REASONS)),))
GOES_ON = reason.is_("sold", "merged", "legal_form")
successor = Question("successor", Text(60), when=GOES_ON, needed=False)
number_fate = Question(
    "number_fate",
    Choice("number_fate", "closes", "goes_on", "team"),
    when=closes.is_("numbered", "numbered with parts", "unknown"),
    rests_on=("closes",),
)
# Whom we write to must outlive the clinic, so nothing is taken for it unasked.
case_contact = Question(
    "case_contact", CaseContactKind(), suggests=("subject",), said_as="closing_contact", autocomplete="email"
)
more_words = Question("more_words", Text(500), needed=False, asking=Asking.OFFERED)

CLOSURE = Flow("closure", 1, (
    ORGANISATION,
    Section("closing", (closes, parted, last_day, reason, successor, number_fate, more_words)),
    Section("case", (case_contact,)),
))  # fmt: skip
