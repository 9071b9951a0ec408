"""What an owner does in the registrations that are killed."""

from collections.abc import Mapping, Sequence

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
# What is asked where the type decides more, nobody knows the company and its e-mail, and the clinic differs from it.
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
    "bestil",
    "Prøvesystem",
    "post@example.org",
    "[Jeg accepterer]",
)
# What may be given in one message, given one by one.
ONE_BY_ONE = (
    *HELLO,
    "tandlæge",
    "30000005",
    "Eksempel Tandklinik ApS",
    "Prøvevej 7, 8000 Aarhus C",
    "[Ét ad gangen]",
    "70 12 34 56",
    "prove@example.org",
    "prove.example.org",
    "nej",
    "[Ét ad gangen]",
    "Prøverummet",
    "Prøvevej 8, 8000 Aarhus C",
    "70 12 34 57",
    "rum@example.org",
    "rum.example.org",
    "ikke endnu",
    "1. marts 2027",
    "Ida Prøve",
    "tandlæge",
    "123455",
)
# What is only offered at the review.
AT_THE_REVIEW = (
    *HELLO,
    "speciallægepraksis",
    "26919991",
    "[Ja, det passer]",
    "ja",
    "1029829825",
    "1. marts 2027",
    "Ida Prøve, læge, 123455",
    "[Ikke flere]",
    "har et",
    "5790002288289",
    "Ida Prøve, ida@example.org, 99 99 99 05",
    "ret fax",
    "1",
    "70 12 34 58",
    "ret klinikkens fax",
    "70 12 34 59",
    "ret c/o",
    "Prøve",
    "ret besøgsadresse",
    "Prøvevej 8, 8000 Aarhus C",
    "ret region",
    "Region Midtjylland",
    "ret speciale",
    "øjensygdomme",
    "ret autorisations-id",
    "0BJ7L",
    "ret journalsystem",
    "Prøvesystem",
    "ret vans",
    "kmd",
    SENT,
)
# The same company once more, which is said at once; and no number can be ordered.
AGAIN = (
    *HELLO,
    "psykolog",
    "26919991",
    "[Ja, det passer]",
    "ja",
    "ikke endnu",
    "1. marts 2027",
    "nej tak",
    "anna@example.org",
    SENT,
    "[Registrér virksomhed og klinik]",
    "psykolog",
    "26919991",
    "fortsæt",
)
# What is done before the product lives for the first time.
BEFORE: Mapping[Sequence[str], Sequence[str]] = {
    AGAIN: ("facts", "end", "--from", "2026-11-01", "--by", "the tests", "terms", "location_number")
}
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
