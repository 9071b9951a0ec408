"""Registering a company and its institutions in SOR: what an owner is asked, in reading order. Data only."""

from flows.catalogue import DEFAULT_VANS
from flows.checks import company_active, like_a_name, not_past, postcode_known, sum_fits
from flows.contacts import read_web
from flows.conversations import Act
from flows.crossroads import Crossroads, PNumber, Terms
from flows.flow import Flow, Section, Together
from flows.handover import Handover, same_day
from flows.identifiers import read_authorisation_id, read_cvr, read_location_number, read_p_number, read_ydernummer
from flows.kinds import Choice, Code, Date, Email, Fact, Phone, PostalAddress, Text, YesNo
from flows.listed import (
    INSTITUTION_TYPE,
    OTHER_TYPE,
    PROFESSION,
    REGION,
    SPECIALITY,
    VANS,
    System,
    system_named,
    types_that,
)
from flows.people import CaseContactKind, Gathering
from flows.questions import Asking, Expects, Question, Remark

TREATING = types_that(treats=True)
# The register of places of treatment is told of to those who go on here: not to a hospital, which is turned away.
TOLD_OF_TREATMENT = types_that(treats=True, route="self_service")

# What kind of place it is decides the route, so it comes first. By the third prompt the route is told, and whether the
# CVR number is known already: nothing that decides neither may come before the CVR number.
institution_type = Question(
    "institution_type",
    INSTITUTION_TYPE,
    echoed=True,
    suggests=("institution_type",),
    remarks=(Remark("treatment-places", TOLD_OF_TREATMENT), Remark("type-ask-sor-team", types_that(remark="ask"))),
)
private = Question(
    "private",
    YesNo("private"),
    when=institution_type.is_(*types_that(route="if_private")),
    rests_on=("institution_type",),
    remarks=(Remark("treatment-places", frozenset({"yes"})),),
)
elsewhere = Question(
    "elsewhere",
    Crossroads(
        "elsewhere",
        leads={
            "request": Act("begin", "request"),
            "other_type": Act("visit", "institution_type"),
            "pause": Act("wish", "pause"),
        },
    ),
    asking=Asking.ENDING,
    reviewed=False,
    when=institution_type.is_(*types_that(route="request"), *types_that(route="ask")) | private.is_("no"),
)

# The company (IE).
cvr = Question("cvr", Code(read_cvr))
standing = Question("standing", Fact(), asking=Asking.FACT, rests_on=("cvr",))
already = Question(
    "already",
    Crossroads("already", "go_on", leads={"stop": Act("wish", "cancel"), "contact": Act("tell", "contact")}),
    reviewed=False,
    when=standing.is_("registered", "submitted", "under_way"),
    rests_on=("cvr",),
)
lookup = Question("lookup", Fact(), asking=Asking.ERRAND, errand="company_lookup", rests_on=("cvr",))
found = Question(
    "found", YesNo("found"), when=lookup.is_("found"), rests_on=("cvr",), cautions=(company_active,), reviewed=False
)
company_name = Question(
    "company_name", Text(60), cautions=(like_a_name,), rests_on=("cvr",), autocomplete="organization"
)
company_address = Question(
    "company_address",
    PostalAddress(),
    cautions=(postcode_known,),
    rests_on=("cvr",),
    echoed=True,
    autocomplete="street-address",
)
company_phone = Question("company_phone", Phone(), rests_on=("cvr",), echoed=True, autocomplete="tel")
company_email = Question("company_email", Email(), needed=False, rests_on=("cvr",), echoed=True, autocomplete="email")
company_web = Question(
    "company_web", Code(read_web, Expects.URL), needed=False, rests_on=("cvr",), echoed=True, autocomplete="url"
)
company_fax = Question("company_fax", Phone(), needed=False, asking=Asking.OFFERED, autocomplete="off")
company_co = Question("company_co", Text(34), needed=False, asking=Asking.OFFERED)

# Each institution (SI): a fixed place where, or from where, patients are treated.
type_described = Question(
    "type_described", Text(60), when=institution_type.is_(OTHER_TYPE), rests_on=("institution_type",)
)
same_as_company = Question("same_as_company", YesNo("same_as_company"))
DIFFERS = same_as_company.is_("no")
clinic_name = Question("clinic_name", Text(60), cautions=(like_a_name,), when=DIFFERS, needed=False)
clinic_address = Question(
    "clinic_address", PostalAddress(), cautions=(postcode_known,), when=DIFFERS, needed=False, echoed=True
)
clinic_phone = Question("clinic_phone", Phone(), when=DIFFERS, needed=False, echoed=True)
clinic_email = Question("clinic_email", Email(), when=DIFFERS, needed=False, echoed=True)
clinic_web = Question("clinic_web", Code(read_web, Expects.URL), when=DIFFERS, needed=False, echoed=True)
p_number = Question("p_number", PNumber(read_p_number), not_yet=True, rests_on=("cvr",))
takes_over = Question("takes_over", Handover(), needed=False, asking=Asking.OFFERED, reviewed=False)
open_from = Question("open_from", Date(), checks=(same_day,), cautions=(not_past,), echoed=True)
visiting_address = Question(
    "visiting_address", PostalAddress(), cautions=(postcode_known,), needed=False, asking=Asking.OFFERED, echoed=True
)
clinic_fax = Question("clinic_fax", Phone(), needed=False, asking=Asking.OFFERED)
region = Question(
    "region",
    REGION,
    needed=False,
    asking=Asking.OFFERED,
    takes=True,
    rests_on=("company_address", "clinic_address", "same_as_company"),
)
speciality = Question(
    "speciality",
    SPECIALITY,
    needed=False,
    asking=Asking.OFFERED,
    when=institution_type.is_(*types_that(speciality=True)),
    rests_on=("institution_type",),
)

# Each practitioner with a ydernummer of their own (OE).
TREATS = institution_type.is_(*TREATING)
practitioner_name = Question("practitioner_name", Text(60), when=TREATS, cautions=(like_a_name,))
profession = Question("profession", PROFESSION, when=TREATS)
ydernummer = Question("ydernummer", Code(read_ydernummer), when=TREATS, not_yet=True, cautions=(sum_fits,))
authorisation_id = Question(
    "authorisation_id",
    Code(read_authorisation_id, Expects.TEXT),
    when=TREATS,
    needed=False,
    asking=Asking.OFFERED,
)
practitioners = Question("practitioners", Gathering("practitioner"), when=TREATS)

# The location number: the clinic's electronic mailbox.
ordering_open = Question("ordering_open", Fact(), asking=Asking.FACT)
ordering = Question(
    "ordering",
    Choice("ordering", "none", "existing", "order"),
    when=ordering_open.is_("open"),
    suggests=("ordering",),
)
ordering_closed = Question("ordering_closed", Choice("ordering", "none", "existing"), when=ordering_open.is_("closed"))
HAS_ONE = ordering.is_("existing") | ordering_closed.is_("existing")
ORDERS = ordering.is_("order")
location_number = Question("location_number", Code(read_location_number), when=HAS_ONE, not_yet=True)
system = Question(
    "system", System(), checks=(system_named,), when=ORDERS, rests_on=("institution_type",), suggests=("system",)
)
sent_to = Question(
    "sent_to",
    Email(),
    when=ORDERS,
    suggests=("clinic_email", "company_email", "sent_to"),
    takes=True,
    echoed=True,
    autocomplete="email",
)
terms = Question(
    "terms",
    Terms("terms", leads={"decline": Act("visit", "ordering")}),
    when=ORDERS,
    rests_on=("sent_to",),
)
current_system = Question(
    "current_system", System(), checks=(system_named,), when=HAS_ONE, needed=False, asking=Asking.OFFERED
)
vans = Question("vans", VANS, when=ORDERS | HAS_ONE, needed=False, asking=Asking.OFFERED, default=DEFAULT_VANS.code)

# Whom we write to about the case.
case_contact = Question(
    "case_contact",
    CaseContactKind(),
    needed=False,
    suggests=("company_email", "clinic_email", "sent_to"),
    autocomplete="email",
)

CLINIC = ("institution",)
REGISTRATION = Flow("registration", 1, (
    Section("kind", (institution_type, private, elsewhere), CLINIC),
    Section("company", (
        cvr, standing, already, lookup, found, company_name, company_address,
        Together("company_contact", (company_phone, company_email, company_web)), company_fax, company_co,
    )),
    Section("clinic", (
        type_described, same_as_company,
        Together("clinic_differs", (clinic_name, clinic_address, clinic_phone, clinic_email, clinic_web),
                 rest_inherited=True),
        p_number, takes_over, open_from, visiting_address, clinic_fax, region, speciality,
    ), CLINIC),
    Section("practitioner", (practitioner_name, profession, ydernummer, authorisation_id), (*CLINIC, "practitioner")),
    Section("practitioners", (practitioners,), CLINIC),
    Section("location_number", (
        ordering_open, ordering, ordering_closed, location_number, system, sent_to, terms, current_system, vans,
    ), CLINIC),
    Section("case", (case_contact,)),
), starts_with=(("institution", 1),), adds="institution")  # fmt: skip
