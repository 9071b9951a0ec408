"""Changing what stands in SOR about a company or its clinics: what an owner is asked, in reading order. Data only."""

from flows.checks import like_a_name, not_before_it_begins, not_past, postcode_known, sum_fits
from flows.contacts import read_web
from flows.conversations import Act
from flows.crossroads import Crossroads
from flows.flow import Flow, Section
from flows.identifiers import read_ydernummer
from flows.kinds import Code, Date, Email, Phone, PostalAddress, Text
from flows.listed import INSTITUTION_TYPE, PROFESSION, VANS, System
from flows.organisation import ORGANISATION
from flows.parts import Where, Who
from flows.people import CaseContactKind
from flows.questions import Asking, Expects, Question

# Each change: what, where, and to what.
what = Question(
    "what",
    Crossroads(
        "what",
        *("address", "phone", "email", "practitioner_comes", "practitioner_leaves_with", "system"),
        *("practitioner_leaves", "practitioner_moves", "name", "web", "type", "vans", "sent_to", "owner"),
        leads={"further_clinic": Act("begin", "registration")},
    ),
)
owner = Question(
    "owner",
    Crossroads(
        "owner",
        leads={
            "close": Act("begin", "closure"),
            "register": Act("begin", "registration"),
            "other_change": Act("visit", "what"),
        },
    ),
    asking=Asking.ENDING,
    when=what.is_("owner"),
    reviewed=False,
)
LEAVES = what.is_("practitioner_leaves_with", "practitioner_leaves")
COMES = what.is_("practitioner_comes")
MOVES = what.is_("practitioner_moves")
where = Question(
    "where",
    Where(),
    when=what.is_("address", "phone", "email", "web", "name", "type", "system", "vans", "sent_to"),
    takes=True,
    rests_on=("subject", "what"),
)
at_clinic = Question("at_clinic", Where(clinics=True), when=COMES, takes=True, rests_on=("subject",))
new_address = Question(
    "new_address",
    PostalAddress(),
    cautions=(postcode_known,),
    when=what.is_("address"),
    replaces="address",
    echoed=True,
    autocomplete="street-address",
)
new_phone = Question("new_phone", Phone(), when=what.is_("phone"), replaces="phone", autocomplete="tel")
new_email = Question("new_email", Email(), when=what.is_("email"), replaces="email", autocomplete="email")
new_web = Question("new_web", Code(read_web, Expects.URL), when=what.is_("web"), replaces="web", autocomplete="url")
new_name = Question(
    "new_name", Text(60), cautions=(like_a_name,), when=what.is_("name"), replaces="name", autocomplete="organization"
)
new_type = Question("new_type", INSTITUTION_TYPE, when=what.is_("type"), replaces="type")
new_system = Question("new_system", System(), when=what.is_("system"), replaces="system")
new_vans = Question("new_vans", VANS, when=what.is_("vans"), replaces="vans")
new_sent_to = Question("new_sent_to", Email(), when=what.is_("sent_to"), autocomplete="email")
practitioner_name = Question("practitioner_name", Text(60), cautions=(like_a_name,), when=COMES)
profession = Question("profession", PROFESSION, when=COMES)
ydernummer = Question("ydernummer", Code(read_ydernummer), when=COMES, not_yet=True, cautions=(sum_fits,))
who = Question("who", Who(), when=LEAVES | MOVES, rests_on=("subject",))
last_day = Question("last_day", Date(), when=LEAVES, echoed=True)
moves_to = Question("moves_to", Where(clinics=True), when=MOVES, rests_on=("subject",))
valid_from = Question(
    "valid_from",
    Date(),
    checks=(not_before_it_begins,),
    cautions=(not_past,),
    when=what.is_(
        *("address", "phone", "email", "web", "name", "type", "system", "vans", "sent_to"),
        *("practitioner_comes", "practitioner_moves"),
    ),
    asking=Asking.OFFERED,
    takes=True,
)

# Whom we write to about the case.
case_contact = Question(
    "case_contact", CaseContactKind(), needed=False, suggests=("subject",), takes=True, autocomplete="email"
)

CHANGE = Flow("change", 1, (
    ORGANISATION,
    Section("change", (
        what, owner, where, at_clinic,
        new_address, new_phone, new_email, new_web, new_name, new_type, new_system, new_vans, new_sent_to,
        practitioner_name, profession, ydernummer, who, last_day, moves_to, valid_from,
    ), ("change",)),
    Section("case", (case_contact,)),
), starts_with=(("change", 1),), adds="change")  # fmt: skip
