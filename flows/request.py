"""The request of a private hospital, a larger private or a public organisation to the SOR team. Data only.

What it holds is the list on the page that this began with ("Større private og statslige institutioner i SOR").
"""

from flows.checks import like_a_name, postcode_known, sum_fits
from flows.contacts import read_web
from flows.flow import Flow, Section, Together
from flows.identifiers import read_cvr, read_location_number, read_sor_code, read_ydernummer
from flows.kinds import Choice, Code, Email, Phone, PostalAddress, Text, YesNo
from flows.listed import REQUESTED_TYPE, System
from flows.people import CaseContactKind
from flows.questions import Asking, Expects, Question
from flows.units import Units, nothing_doubtful

request_act = Question("request_act", Choice("request_act", "create", "change", "close"))
CREATES = request_act.is_("create")
CHANGES = request_act.is_("change", "close")

request_type = Question("request_type", REQUESTED_TYPE, when=CREATES, echoed=True)
cvr = Question("cvr", Code(read_cvr))
organisation_name = Question(
    "organisation_name", Text(60), cautions=(like_a_name,), said_as="request_name", autocomplete="organization"
)
request_address = Question(
    "request_address", PostalAddress(), cautions=(postcode_known,), when=CREATES, echoed=True,
    autocomplete="street-address",
)  # fmt: skip
request_phone = Question("request_phone", Phone(), when=CREATES, echoed=True, autocomplete="tel")
request_email = Question("request_email", Email(), when=CREATES, needed=False, echoed=True, autocomplete="email")
request_web = Question(
    "request_web", Code(read_web, Expects.URL), when=CREATES, needed=False, echoed=True, autocomplete="url"
)
request_fax = Question("request_fax", Phone(), when=CREATES, needed=False, asking=Asking.OFFERED)
request_ydernummer = Question(
    "request_ydernummer", Code(read_ydernummer), when=CREATES, needed=False, cautions=(sum_fits,)
)
wants_number = Question("wants_number", YesNo("wants_number"), when=CREATES)
system = Question("system", System(), when=wants_number.is_("yes"), said_as="request_system")
units = Question("units", Units(), cautions=(nothing_doubtful,), when=CREATES, needed=False, asking=Asking.OFFERED)
request_text = Question("request_text", Text(1000), when=CHANGES)
sor_code = Question("sor_code", Code(read_sor_code), when=CHANGES, needed=False)
location_number = Question(
    "location_number", Code(read_location_number), when=CHANGES, needed=False, asking=Asking.OFFERED
)
case_contact = Question(
    "case_contact", CaseContactKind(), suggests=("request_email",), said_as="request_contact", autocomplete="email"
)

REQUEST = Flow("request", 1, (
    Section("request", (
        request_act, request_type, organisation_name, cvr, request_address,
        Together("request_contacts", (request_phone, request_email, request_web)), request_fax,
        request_ydernummer, wants_number, system, units, request_text, sor_code, location_number,
    )),
    Section("case", (case_contact,)),
))  # fmt: skip
