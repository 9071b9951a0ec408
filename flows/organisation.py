"""Which organisation a case is about: the questions that several flows begin with. Data only."""

from flows.checks import like_a_name
from flows.flow import Section
from flows.identifiers import read_cvr, read_sor_code
from flows.kinds import Code, Text
from flows.questions import Asking, Question, Remark
from flows.subjects import Subject

# One that the register does not hold is no hindrance: a reviewer links it later.
subject = Question(
    "subject", Subject(), remarks=(Remark("subject-not-found", frozenset({"not_found"})),), autocomplete="organization"
)
cvr = Question("cvr", Code(read_cvr), suggests=("subject",), takes=True, rests_on=("subject",))
organisation_name = Question(
    "organisation_name", Text(60), cautions=(like_a_name,), suggests=("subject",), takes=True, rests_on=("subject",),
    reviewed=False,
)  # fmt: skip
sor_code = Question(
    "sor_code",
    Code(read_sor_code),
    needed=False,
    asking=Asking.OFFERED,
    when=subject.is_("not_found"),
    rests_on=("subject",),
)

ORGANISATION = Section("organisation", (subject, cvr, organisation_name, sor_code))
