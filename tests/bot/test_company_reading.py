"""The registers' answers, in their shapes and with made-up contents, read into companies."""

from typing import Any

import pytest

from bot.clients.companies import cvrapi, virk_reading
from bot.clients.companies.company import Company, LookupUnavailable, PUnit
from bot.clients.companies.reading import address, digits, phone, text

CVR = "99000015"
LASTS = {"gyldigFra": "2015-01-01", "gyldigTil": None}
OVER = {"gyldigFra": "2001-01-01", "gyldigTil": "2014-12-31"}


def flat(**other: Any) -> dict[str, Any]:
    return {
        "vat": 99000015,
        "name": "Eksempel Klinik ApS",
        "address": "Prøvevej 7, 2. tv",
        "zipcode": "800",
        "city": "Eksempelby",
        "cityname": None,
        "protected": True,
        "phone": "99999901",
        "email": "post@eksempel.example.org",
        "fax": None,
        "startdate": "01/02 - 2015",
        "enddate": None,
        "employees": "10-19",
        "addressco": "Eksempelkontor",
        "industrycode": 862300,
        "industrydesc": "Tandlæger",
        "companycode": 80,
        "companydesc": "Anpartsselskab",
        "creditbankrupt": False,
        "owners": [{"name": "En Privatperson"}],
        "productionunits": [
            {"pno": 1099000100, "main": True, "name": "Klinik 1", "address": "Prøvevej 7", "zipcode": "8000"},
            {"pno": 1099000275, "main": False, "name": "Lukket", "enddate": "01/01 - 2020"},
            "no unit",
        ],
        "t": 100,
        "version": 6,
        **other,
    }


def deep(**other: Any) -> dict[str, Any]:
    company = {
        "cvrNummer": 99000015,
        "reklamebeskyttet": False,
        "navne": [{"navn": "Gammelt Navn", "periode": OVER}, {"navn": "Eksempel Klinik ApS", "periode": LASTS}],
        "beliggenhedsadresse": [
            {"vejnavn": "Gammelvej", "husnummerFra": 1, "postnummer": 9000, "periode": OVER},
            {
                "vejnavn": "Prøvevej",
                "husnummerFra": 7,
                "bogstavFra": "A",
                "etage": "ST",
                "sidedoer": "TH",
                "conavn": "Eksempelkontor",
                "postnummer": 800,
                "postdistrikt": "Eksempelby",
                "periode": LASTS,
            },
        ],
        "telefonNummer": [{"kontaktoplysning": "99999901", "hemmelig": False, "periode": LASTS}],
        "elektroniskPost": [{"kontaktoplysning": "hemmelig@example.org", "hemmelig": True, "periode": LASTS}],
        "hjemmeside": [{"kontaktoplysning": "eksempel.example.org", "periode": LASTS}],
        "livsforloeb": [{"periode": LASTS}],
        "hovedbranche": [{"branchekode": "862300", "periode": LASTS}],
        "virksomhedsform": [{"virksomhedsformkode": 80, "periode": LASTS}],
        "virksomhedsstatus": [{"status": "NORMAL", "periode": LASTS}],
        "penheder": [{"pNummer": 1099000100, "periode": LASTS}, {"pNummer": 1099000275, "periode": OVER}],
        "deltagerRelation": [{"deltager": {"navne": [{"navn": "En Privatperson", "periode": LASTS}]}}],
        **other,
    }
    return {"hits": {"hits": [{"_source": {"Vrvirksomhed": company}}]}}


def from_flat(**other: Any) -> Company:
    company = cvrapi.company_from(200, flat(**other), CVR)
    assert company is not None
    return company


def from_deep(**other: Any) -> Company:
    company = virk_reading.company_from(200, deep(**other), CVR)
    assert company is not None
    return company


def test_a_flat_answer_is_read_whole() -> None:
    assert from_flat() == Company(
        cvr=CVR,
        name="Eksempel Klinik ApS",
        street="Prøvevej",
        number="7",
        floor="2",
        door="tv",
        postcode="0800",
        town="Eksempelby",
        co="Eksempelkontor",
        phone="+4599999901",
        email="post@eksempel.example.org",
        p_numbers=(PUnit("1099000100", "Klinik 1", "Prøvevej", "7", postcode="8000"),),
        industry_code="862300",
        legal_form_code="80",
        protected=True,
    )


def test_a_deep_answer_is_read_whole_and_only_what_lasts() -> None:
    assert from_deep() == Company(
        cvr=CVR,
        name="Eksempel Klinik ApS",
        street="Prøvevej",
        number="7A",
        floor="st",
        door="th",
        postcode="0800",
        town="Eksempelby",
        co="Eksempelkontor",
        phone="+4599999901",
        web="eksempel.example.org",
        p_numbers=(PUnit("1099000100"),),
        industry_code="862300",
        legal_form_code="80",
    )


@pytest.mark.parametrize("company", [from_flat(), from_deep()])
def test_no_person_is_taken_over(company: Company) -> None:
    assert "Privatperson" not in str(company.as_found())


def test_a_contact_whose_secrecy_is_unclear_is_left_out() -> None:
    unclear = [{"kontaktoplysning": "99999901", "hemmelig": "ja", "periode": LASTS}]

    assert from_deep(telefonNummer=unclear).phone == ""


def test_a_company_found_is_plain_data() -> None:
    found = from_flat().as_found()

    assert found["cvr"] == CVR
    assert found["p_numbers"] == [
        {
            "p_number": "1099000100",
            "name": "Klinik 1",
            "street": "Prøvevej",
            "number": "7",
            "floor": "",
            "door": "",
            "postcode": "8000",
            "town": "",
        }
    ]


@pytest.mark.parametrize(
    ("company", "ended"),
    [
        (from_flat(), False),
        (from_flat(enddate="31/12 - 2020"), True),
        (from_flat(creditbankrupt=True), True),
        (from_deep(), False),
        (from_deep(livsforloeb=[{"periode": OVER}]), True),
        (from_deep(virksomhedsstatus=[{"status": "UNDERKONKURS", "periode": LASTS}]), True),
        (from_deep(virksomhedsstatus=[{"status": "UNDERKONKURS", "periode": OVER}]), False),
    ],
)
def test_a_company_that_is_closed_or_wound_up_has_ended(company: Company, *, ended: bool) -> None:
    assert company.ended is ended


def test_of_two_holders_of_a_number_the_lasting_one_is_meant() -> None:
    earlier = deep(navne=[{"navn": "Forgænger", "periode": LASTS}], livsforloeb=[{"periode": OVER}])
    both = {"hits": {"hits": earlier["hits"]["hits"] + deep()["hits"]["hits"]}}

    company = virk_reading.company_from(200, both, CVR)

    assert company is not None
    assert company.name == "Eksempel Klinik ApS"


def test_places_of_work_are_named_and_closed_ones_left_out() -> None:
    shared = {"navne": [{"navn": "Klinik 1", "periode": LASTS}]}
    sources = [
        {"VrproduktionsEnhed": {"pNummer": 1099000100, "livsforloeb": [{"periode": LASTS}], **shared}},
        {"VrproduktionsEnhed": {"pNummer": 1099000275, "livsforloeb": [{"periode": OVER}], **shared}},
    ]

    units = virk_reading.units_from(200, {"hits": {"hits": [{"_source": each} for each in sources]}})

    assert units == {"1099000100": PUnit("1099000100", "Klinik 1")}


def test_a_number_nobody_has_is_no_company() -> None:
    assert cvrapi.company_from(404, {"error": "NOT_FOUND"}, CVR) is None
    assert virk_reading.company_from(200, {"hits": {"hits": []}}, CVR) is None


def test_another_company_than_the_one_asked_for_is_not_taken() -> None:
    assert cvrapi.company_from(200, flat(vat=99012307), CVR) is None
    assert virk_reading.company_from(200, deep(cvrNummer=99012307), CVR) is None


@pytest.mark.parametrize(
    ("status", "payload", "cause"),
    [
        (200, {"error": "QUOTA_EXCEEDED"}, "quota"),
        (400, {"error": "BANNED"}, "denied"),
        (404, {"detail": "no such page"}, "unreachable"),
        (500, [], "unreachable"),
        (200, [], "form"),
        (200, None, "form"),
        (200, {"hits": {}}, "form"),
    ],
)
def test_an_answer_that_is_none_says_why(status: int, payload: Any, cause: str) -> None:
    with pytest.raises(LookupUnavailable, match=f"^{cause}$"):
        cvrapi.company_from(status, payload, CVR)


@pytest.mark.parametrize(
    ("status", "payload", "cause"),
    [
        (401, {}, "denied"),
        (429, {}, "quota"),
        (404, {"error": "index_not_found"}, "unreachable"),
        (200, {"hits": {"hits": "none"}}, "form"),
        (200, "<html>", "form"),
    ],
)
def test_a_deep_answer_that_is_none_says_why(status: int, payload: Any, cause: str) -> None:
    with pytest.raises(LookupUnavailable, match=f"^{cause}$"):
        virk_reading.company_from(status, payload, CVR)


NONSENSE: list[Any] = [None, 7, -1, 1.5, True, "x", "", [], [None], [{}], {}, {"periode": 3}, [{"periode": "x"}], [[]]]


@pytest.mark.parametrize("nonsense", NONSENSE, ids=repr)
def test_nonsense_in_any_field_reads_as_nothing(nonsense: Any) -> None:
    for name in flat().keys() - {"vat", "name", "error"}:
        from_flat(**{name: nonsense})
    for name in deep()["hits"]["hits"][0]["_source"]["Vrvirksomhed"].keys() - {"cvrNummer"}:
        from_deep(**{name: nonsense})


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Prøvevej 7", ("Prøvevej", "7", "", "")),
        ("Prøvevej 7 b, st. th.", ("Prøvevej", "7B", "st", "th")),
        ("Prøvevej 12B, 2. tv", ("Prøvevej", "12B", "2", "tv")),
        ("Store Torv 12-14, 3. sal", ("Store Torv", "12-14", "3", "")),
        ("10. Prøvekorps Plads 3, 1", ("10. Prøvekorps Plads", "3", "1", "")),
        ("Prøvevej 7, Bygning C", ("Prøvevej", "7", "", "Bygning C")),
        ("Eksempelgården", ("Eksempelgården", "", "", "")),
        ("", ("", "", "", "")),
        (None, ("", "", "", "")),
    ],
)
def test_an_address_line_is_told_apart(line: str | None, parts: tuple[str, str, str, str]) -> None:
    assert tuple(address(line).values()) == parts


def test_numbers_become_codes_and_telephone_numbers() -> None:
    assert [digits(each, 4) for each in (800, "0800", "8000", 12345, "8OOO", None)] == [
        "0800",
        "0800",
        "8000",
        "",
        "",
        "",
    ]
    assert [phone(each) for each in ("99 99 99 01", 99999901, "+45 99999901", "12345678", "none", None)] == [
        "+4599999901",
        "+4599999901",
        "+4599999901",
        "",
        "",
        "",
    ]


def test_a_text_is_one_short_line() -> None:
    assert text("  two\n lines\t") == "two lines"
    assert len(text("x" * 10_000)) == 200
