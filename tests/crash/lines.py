"""What an owner does in the registrations that are killed."""

HELLO = ("/start", "[Registrér virksomhed og klinik]")
SENT = "[Ja, send]"

# A company that is looked up, a practitioner, an ordered number: every kind of question, and both kinds of errand.
LOOKED_UP = (
    *HELLO,
    "tandlæge",
    "26919991",
    "[Ja, det passer]",
    "ja",
    "1029829825",
    "1. marts 2027",
    "Ida Prøve, tandlæge, 123455",
    "[Ikke flere]",
    "bestil",
    "Prøvesystem",
    "[Jeg accepterer]",
    "Ida Prøve, ida@example.org, 99 99 99 05",
    SENT,
)
# What is asked where the type decides more, nobody knows the company and the clinic differs from it.
BY_HAND = (
    *HELLO,
    "plejehjem",
    "nej",
    "en anden type",
    "andet sundhedsvæsen",
    "30000005",
    "Eksempel Samtaler ApS",
    "Prøvevej 7, 8000 Aarhus C",
    "70 12 34 56",
    "søvnklinik for voksne",
    "nej",
    "Prøverummet, Prøvevej 8, 8000 Aarhus C, 70 12 34 57",
    "ikke endnu",
    "1. marts 2027",
    "ingen",
    "har et",
    "5790002288289",
)
# A company that nobody knows, typed in; what goes wrong, is changed and taken back; a P-number like a CPR number.
TYPED_IN = (
    *HELLO,
    "psykolog",
    "2691999",
    "30000005",
    "Eksempel Samtaler ApS",
    "Prøvevej 7, 8000 Aarhus C",
    "tilbage",
    "Prøvevej 9, 8000 Aarhus C",
    "70 12 34 56",
    "ret navn",
    "Eksempel Samtale ApS",
    "010170-1234",
    "ja",
    "1005408410",
    "ja",
    "1. marts 2027",
    "nej tak",
    "anna@example.org",
    SENT,
)
