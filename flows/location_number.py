"""A location number for a clinic that stands in SOR: ordered, its system switched, or given back. Data only."""

from flows.checks import not_past
from flows.conversations import Act
from flows.crossroads import Crossroads, Terms
from flows.flow import Flow, Section
from flows.kinds import Choice, Date, Email, Fact
from flows.listed import System
from flows.organisation import ORGANISATION
from flows.parts import Where
from flows.people import CaseContactKind
from flows.questions import Asking, Question

at_clinic = Question("at_clinic", Where(clinics=True), takes=True, rests_on=("subject",), said_as="number_clinic")
number_act = Question("number_act", Choice("number_act", "order", "switch", "give_back"))
ordering_open = Question("ordering_open", Fact(), asking=Asking.FACT)
ORDERS = number_act.is_("order")
no_orders = Question(
    "no_orders",
    Crossroads("no_orders", leads={"other_act": Act("visit", "number_act"), "pause": Act("wish", "pause")}),
    asking=Asking.ENDING,
    when=ORDERS & ordering_open.is_("closed"),
    reviewed=False,
)
system = Question("system", System(), when=ORDERS)
sent_to = Question("sent_to", Email(), when=ORDERS, suggests=("subject",), echoed=True, autocomplete="email")
terms = Question(
    "terms", Terms("terms", leads={"decline": Act("visit", "number_act")}), when=ORDERS, rests_on=("sent_to",)
)
new_system = Question("new_system", System(), when=number_act.is_("switch"), replaces="system")
valid_from = Question(
    "valid_from", Date(), cautions=(not_past,), when=number_act.is_("switch"), echoed=True, said_as="switch_day"
)
last_day = Question("last_day", Date(), cautions=(not_past,), when=number_act.is_("give_back"), echoed=True)
case_contact = Question(
    "case_contact", CaseContactKind(), needed=False, suggests=("sent_to", "subject"), takes=True, autocomplete="email"
)

LOCATION_NUMBER = Flow("location_number", 1, (
    ORGANISATION,
    Section("number", (
        at_clinic, number_act, ordering_open, no_orders, system, sent_to, terms, new_system, valid_from, last_day,
    )),
    Section("case", (case_contact,)),
))  # fmt: skip
