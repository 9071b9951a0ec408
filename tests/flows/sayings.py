"""What owners type: right answers to each question, and wrong ones by the cause they are refused or doubted for.

The first of the right answers leads on without a detour.
"""

from collections.abc import Mapping

LONG = "Klinik" * 11

GOOD: Mapping[str, tuple[str, ...]] = {
    "institution_type": (
        "tandlæge", "Fysioterapi", "550681000005102", "almen lægepraksis", "speciallægepraksis", "plejehjem",
        "konsulentvirksomhed", "andet sundhedsvæsen", "fodterapeut", "psykolog", "hospital",
    ),
    "type_described": ("søvnklinik for voksne", "Sleep clinic"),
    "private": ("ja", "Ja, privat", "nej"),
    "elsewhere": ("tandlæge", "en anden type", "gem"),
    "cvr": ("26919991", "DK 13 74 81 36", "CVR-nr. 40815295", "26 91 99 91"),
    "already": ("fortsæt", "ja", "go on"),
    "found": ("nej", "ja", "yes"),
    "company_name": (
        "Aarhus Tandklinik ApS", "Ret & Råd ApS", "Klinikken på Havnen", "Person & Mere I/S",
        "Aarhus Tandklinik ApS, Nørregade 12, 8000 Aarhus C, tlf. 70 12 34 56, kontakt@klinik.dk",
    ),
    "company_address": (
        "Nørregade 12, 8000 Aarhus C", "Havnegade 3, st. th\n9000 Aalborg", "c/o Sundhedshuset, Nørregade 12, 8000",
        "Nørregade 12, 8000 Aarhus C\ntlf 70123456\nkontakt@klinik.dk",
    ),
    "company_phone": ("70 12 34 56, ida@example.org", "70 12 34 56", "+45 70123456, kontakt@klinik.dk, www.klinik.dk", "+46 70 174 06 05"),
    "company_email": ("kontakt@klinik.dk", "Spring over", "mail: post@Klinik.DK"),
    "company_web": ("www.klinik.dk", "https://klinik.dk/kontakt/"),
    "company_fax": ("70 12 34 57", "spring over"),
    "company_co": ("Sundhedshuset",),
    "same_as_company": ("ja", "nej", "Ja"),
    "clinic_name": ("Klinikken i Havnegade", "Havnegade 3, 8000 Aarhus C, 70 12 34 58", "Filialen, tlf 70123458"),
    "clinic_address": ("Havnegade 3, 8000 Aarhus C",),
    "clinic_phone": ("70123458", "det samme"),
    "clinic_email": ("havn@klinik.dk",),
    "clinic_web": ("havn.klinik.dk",),
    "p_number": ("1029829825", "ikke endnu", "P-nr. 1028076343", "1005408410", "ingen"),
    "open_from": ("1. marts 2027", "i morgen", "01-03-2027", "next monday"),
    "visiting_address": ("Strandvejen 1, 8000 Aarhus C",),
    "clinic_fax": ("70 12 34 59",),
    "region": ("Region Midtjylland", "midtjylland"),
    "speciality": ("kardiologi", "øjenlæge"),
    "practitioner_name": ("Anna Eksempel",),
    "profession": ("tandlæge", "læge"),
    "ydernummer": ("061654", "57584", "ikke endnu"),
    "authorisation_id": ("0013F", "0013f"),
    "practitioners": (
        "ikke flere", "ingen", "Anna Eksempel, tandlæge, 061654", "Bo Prøve",
        "Anna Eksempel, tandlæge, 061655\nBo Prøve, læge, 057585",
    ),
    "ordering": ("nej", "bestil", "har et", "Ja, bestil et"),
    "ordering_closed": ("nej", "har et"),
    "location_number": ("5790002288289", "57 90 00 01 73 62 4", "ikke endnu"),
    "system": ("Novax", "Vores eget system"),
    "sent_to": ("kontakt@klinik.dk",),
    "terms": ("ja", "Jeg accepterer"),
    "current_system": ("Novax",),
    "vans": ("MultiMed", "ukendt"),
    "case_contact": ("Anna Eksempel, anna@klinik.dk, 70 12 34 56", "anna@klinik.dk"),
    "subject": (
        "26919991", "13748136", "40815295", "eksempel", "Klinikken ved Havnen", "30000005", "prøve region",
    ),
    "large": ("en anden", "send en anmodning"),
    "organisation_name": ("Klinikken ved Havnen", "Region Prøve"),
    "sor_code": ("672291000016004", "spring over"),
    "what": (
        "telefon", "adresse", "e-mail", "hjemmeside", "navn", "type", "system", "vans", "lokationsnummerets e-mail",
        "ny behandler", "tager ydernummeret med", "behandler stopper", "behandler flytter", "ny ejer",
        "ny telefon 70 12 34 58 fra 1. marts", "vi er flyttet til Havnegade 3, 8000 Aarhus C",
    ),
    "owner": ("en anden ændring", "luk den gamle", "opret"),
    "where": ("begge", "virksomheden", "Fys Nord"),
    "at_clinic": ("begge", "Fys Syd", "klinik"),
    "new_address": ("Havnegade 3, 8000 Aarhus C",),
    "new_phone": ("70 12 34 58",),
    "new_email": ("ny@klinik.dk",),
    "new_web": ("ny.klinik.dk",),
    "new_name": ("Klinikken på Havnen",),
    "new_type": ("fysioterapi", "tandlæge"),
    "new_system": ("EasyMe", "Vores eget system"),
    "new_vans": ("MultiMed", "ukendt"),
    "new_sent_to": ("post@klinik.dk",),
    "who": ("Anna Eksempel", "061654", "Bo Prøve"),
    "last_day": ("1. marts 2027", "i morgen"),
    "moves_to": ("begge", "Fys Syd", "klinik"),
    "valid_from": ("i dag", "1. marts 2027"),
    "closes": ("hele virksomheden", "alle klinikker", "Fys Nord", "Anna", "klinik"),
    "parted": ("ja", "nej"),
    "reason": ("solgt", "pension", "lagt sammen", "ny selskabsform", "stopper"),
    "successor": ("Ny Ejer ApS", "spring over"),
    "number_fate": ("lukkes", "overtages", "ved ikke"),
    "more_words": ("Journalerne følger med.",),
    "number_act": ("skift", "bestil", "giv tilbage"),
    "no_orders": ("noget andet", "gem"),
    "request_act": ("opret", "ændr", "luk"),
    "request_type": ("hospital", "hospice"),
    "request_address": ("Prøvevej 7, 8000 Aarhus C",),
    "request_phone": ("70 12 34 56, post@klinik.dk", "70 12 34 56"),
    "request_email": ("post@klinik.dk", "spring over"),
    "request_web": ("www.klinik.dk",),
    "request_fax": ("70 12 34 57",),
    "request_ydernummer": ("spring over", "061654"),
    "wants_number": ("ja", "nej"),
    "units": (
        "Prøvelund; hospice; Prøvevej 7, 8000 Aarhus C; 70 12 34 56; ; ; ; ; ; nej",
        "Prøvelund; hospice; Prøvevej 7, 8000 Aarhus C; 70 12 34 56\nPrøvebo; hospice; Prøvevej 9, 8000 Aarhus C",
    ),
    "request_text": ("Afdeling 3 hedder Afdeling 4 fra 1. marts.",),
    "seen": ("en anden", "ret", "fejl"),
    "wrong": ("Telefonen går til en privat person.",),
}  # fmt: skip

_EMAIL = {
    "email-at": "kontakt.klinik.dk", "email-twice": "a@b@klinik.dk", "email-domain": "kontakt@klinik",
    "email-shape": "kon takt..@klinik.dk",
}  # fmt: skip
_PHONE = {
    "phone-letters": "ring til os", "phone-length": "7012345", "phone-start": "12345678",
    "phone-unknown": "+999 123456", "phone-six-digits": "321000",
}  # fmt: skip
_ADDRESS = {
    "address-street-missing": "8000 Aarhus C", "address-number-missing": "Nørregade, 8000 Aarhus C",
    "address-postcode-missing": "Nørregade 12", "address-postcode-low": "Nørregade 12, 0800 Byen",
    "address-town-missing": "Nørregade 12, 8999", "address-too-long": f"{LONG}vej 12, 8000 Aarhus C",
    "postcode-unknown": "Nørregade 12, 8999 Byen",
}  # fmt: skip
_WEB = {"web-shape": "klinikken", "web-is-email": "kontakt@klinik.dk"}
_NAME = {"no-letters": "!!!", "too-long": LONG, "name-odd": "26 91 99 91"}
_DATE = {
    "date-unknown": "snart", "date-impossible": "31-02-2027", "date-far": "1. marts 2099", "date-past": "1. marts 2020",
}  # fmt: skip
_YDERNUMMER = {
    "ydernummer-letters": "abc", "ydernummer-length": "0616540", "ydernummer-zero": "000000",
    "ydernummer-sum": "061655",
}  # fmt: skip
_LOCATION_NUMBER = {
    "location-number-letters": "vores nummer", "location-number-length": "579000228828",
    "location-number-check": "5790002288288", "location-number-dummy": "9999999999994",
}  # fmt: skip
_SYSTEM = {"system-short": "x", "too-long": LONG}
_CHOICE = {"choose": "xyzzy"}
_YES_OR_NO = {"yes-or-no": "måske"}
_TEXT = {"no-letters": "...", "too-long": LONG}
_LONG_TEXT = {"text-no-letters": "...", "text-too-long": LONG * 20}

WRONG: Mapping[str, Mapping[str, str]] = {
    "institution_type": {"type-unknown": "xyzzy"},
    "type_described": _TEXT,
    "private": _YES_OR_NO,
    "elsewhere": _CHOICE,
    "cvr": {
        "cvr-letters": "mit firma", "cvr-length": "2691999", "cvr-zero": "06919991", "cvr-modulus": "26919992",
        "cvr-is-p-number": "1029829825", "cvr-is-location-number": "5790002288289",
    },
    "already": {"choose": "måske"},
    "found": _YES_OR_NO,
    "company_name": _NAME,
    "company_address": _ADDRESS,
    "company_phone": _PHONE,
    "company_email": _EMAIL,
    "company_web": _WEB,
    "company_fax": _PHONE,
    "company_co": _TEXT,
    "same_as_company": _YES_OR_NO,
    "clinic_name": _NAME,
    "clinic_address": _ADDRESS,
    "clinic_phone": _PHONE,
    "clinic_email": _EMAIL,
    "clinic_web": _WEB,
    "p_number": {
        "p-number-letters": "det er p", "p-number-length": "102982982", "p-number-start": "2029829825",
        "p-number-modulus": "1029829824", "p-number-is-cvr": "26919991",
    },
    "open_from": _DATE,
    "visiting_address": _ADDRESS,
    "clinic_fax": _PHONE,
    "region": {"region-unknown": "xyzzy"},
    "speciality": {"speciality-unknown": "xyzzy"},
    "practitioner_name": _NAME,
    "profession": {"profession-unknown": "xyzzy"},
    "ydernummer": _YDERNUMMER,
    "authorisation_id": {"authorisation-id-length": "0013", "authorisation-id-letters": "0013A"},
    "practitioners": {"practitioner-shape": "xyzzy"},
    "ordering": _CHOICE,
    "ordering_closed": {"choose": "bestil"},
    "location_number": _LOCATION_NUMBER,
    "system": _SYSTEM,
    "sent_to": _EMAIL,
    "terms": {"choose": "måske"},
    "current_system": _SYSTEM,
    "vans": {"vans-unknown": "xyzzy"},
    "case_contact": {**_EMAIL, "too-long": f"{LONG} anna@klinik.dk"},
    "subject": {
        "no-letters": "!!!", "too-long": LONG, "cvr-modulus": "26919992", "location-number-check": "5790002288288",
        "sor-code-check": "672291000016005",
    },
    "organisation_name": _NAME,
    "sor_code": {"sor-code-shape": "6722", "sor-code-check": "672291000016005"},
    **dict.fromkeys(
        ("what", "owner", "where", "at_clinic", "moves_to", "closes", "parted", "reason", "number_fate", "number_act",
         "no_orders", "request_act", "seen", "large"), _CHOICE
    ),
    "new_address": _ADDRESS,
    "new_phone": _PHONE,
    "new_email": _EMAIL,
    "new_web": _WEB,
    "new_name": _NAME,
    "new_type": {"type-unknown": "xyzzy"},
    "new_system": _SYSTEM,
    "new_vans": {"vans-unknown": "xyzzy"},
    "new_sent_to": _EMAIL,
    "who": _TEXT,
    "last_day": {cause: text for cause, text in _DATE.items() if cause != "date-past"},  # they may have left already
    "valid_from": _DATE,
    "successor": _TEXT,
    "more_words": _LONG_TEXT,
    "request_type": {"type-unknown": "xyzzy"},
    "request_address": _ADDRESS,
    "request_phone": _PHONE,
    "request_email": _EMAIL,
    "request_web": _WEB,
    "request_fax": _PHONE,
    "request_ydernummer": _YDERNUMMER,
    "wants_number": _YES_OR_NO,
    "units": {
        "units-shape": "Prøvelund", "units": "Prøvelund; xyzzy; Prøvevej 7, 8000 Aarhus C; 70 12 34 56",
        "units-many": "Prøvelund; hospice; Prøvevej 7\n" * 501, "units-none": ";;;\n;;;",
    },
    "request_text": _LONG_TEXT,
    "wrong": _LONG_TEXT,
}  # fmt: skip

HOSTILE: Mapping[str, str] = {
    "nothing seen": " \u200b ",
    "a dot": ".",
    "4,000 letters": "å" * 4000,
    "4,000 digits": "1" * 4000,
    "1,000 words": "nej tak " * 500,
    "1,000 lines": "a\n" * 1000,
    "pictures": "🦷🏥👩‍⚕️",
    "right to left": "\u202eكلينيك שלום",
    "a database": "Robert'); DROP TABLE conversations;--",
    "a page": "<script>alert(1)</script>",
    "a template": "{ $text } {{ 7*7 }} %s %(x)s",
    "a mark of ours": "\ue000text\ue000",
    "a number": "-1",
    "a large number": "99999999999999999999",
    "a fraction": "1,5",
    "a path": "1/institution_type",
    "a command": "/start@sor_bot",
    "half a pair": "\ud83d",
}
