"""What is typed into the real register, in the order of its fields."""

import datetime as dt

from flows.effects import INHERITED, Altered, Closed, Opened, Succeeded
from flows.register_fields import entries

MARCH = dt.date(2027, 3, 1)
ADDRESS = {"street": "Eksempelvej", "number": "4", "floor": "2", "door": "tv", "postcode": "8600", "town": "Silkeborg",
           "co": "", "local_town": "", "box": "", "country": "DK", "washed": False}  # fmt: skip


def test_a_company_is_typed_in_by_name_numbers_address_in_parts_contact_and_day() -> None:
    facts = {"web": "https://example.org", "phone": "+4599999904", "cvr": "26919991", "address": ADDRESS,
             "type": "550891000005100", "name": "Prøveklinikken ApS", "email": None}  # fmt: skip

    [company] = entries([Opened("company", "company", MARCH, facts)])

    assert [(each.of, each.fact) for each in company.fields] == [
        ("", "name"), ("", "type"), ("", "cvr"), ("postal", "street"), ("postal", "number"), ("postal", "floor"),
        ("postal", "door"), ("postal", "postcode"), ("postal", "town"), ("", "phone"), ("", "web"), ("", "first"),
    ]  # fmt: skip


def test_where_visitors_come_elsewhere_there_are_two_addresses() -> None:
    [clinic] = entries([Opened("1", "institution", MARCH, {"address": ADDRESS, "postal_address": INHERITED})])

    assert [(each.of, each.fact) for each in clinic.fields][:2] == [("postal", "address"), ("visiting", "street")]


def test_a_change_an_end_and_a_succession_are_typed_in_by_what_changes_and_the_day() -> None:
    changed, closed, follows = entries(
        [Altered(7, MARCH, {"phone": "+4570123456"}), Closed(7, MARCH), Succeeded(7, "1")]
    )

    assert [(each.fact, each.value) for each in changed.fields] == [("phone", "+4570123456"), ("first", MARCH)]
    assert [(each.fact, each.value) for each in closed.fields] == [("last", MARCH)]
    assert (follows.entity, [each.fact for each in follows.fields]) == ("1", ["replaces"])
