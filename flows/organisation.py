"""Which organisation a case is about: the questions that several flows begin with. Data only."""

from flows.conversations import Act
from flows.crossroads import Crossroads
from flows.flow import Section
from flows.identifiers import read_cvr, read_sor_code
from flows.kinds import Code, Text
from flows.questions import Asking, Question, Remark
from flows.subjects import Subject

# One that the register does not hold is no hindrance: a reviewer links it later.
subject = Question(
    "subject", Subject(), remarks=(Remark("subject-not-found", frozenset({"not_found"})),), autocomplete="organization"
)
# What a region or a hospital has changed is a matter for the SOR team, by request.
large = Question(
    "large",
    Crossroads("large", leads={"request": Act("begin", "request"), "other": Act("visit", "subject")}),
    asking=Asking.ENDING,
    when=subject.is_("large"),
    reviewed=False,
)
cvr = Question("cvr", Code(read_cvr), suggests=("subject",), takes=True, rests_on=("subject",))
organisation_name = Question(
    "organisation_name", Text(60), suggests=("subject",), takes=True, rests_on=("subject",), reviewed=False
)
sor_code = Question(
    "sor_code",
    Code(read_sor_code),
    needed=False,
    asking=Asking.OFFERED,
    when=subject.is_("not_found"),
    rests_on=("subject",),
)

ORGANISATION = Section("organisation", (subject, large, cvr, organisation_name, sor_code))
