"""Addresses are read as people write them. Every address here is made up."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.addresses import (
    Address,
    address_from_json,
    address_to_json,
    addresses_in,
    lines,
    one_line,
    read_address,
)
from flows.errors import InvalidAnswer

PLAIN = Address("Nørregade", "12", postcode="8000", town="Aarhus C", official_town="Aarhus C")
UPSTAIRS = replace(PLAIN, floor="2", door="tv")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Nørregade 12, 8000 Aarhus C", PLAIN),
        ("Nørregade 12, 8000", PLAIN),
        ("Nørregade 12 8000", PLAIN),
        ("Nørregade 12\n8000 Aarhus C\nDanmark", PLAIN),
        ("Klinik Nord\nNørregade 12\n8000 Aarhus C", PLAIN),
        ("Nørregade, 12, 8000", PLAIN),
        ("Nørregade nr. 12, 8000 Århus C", PLAIN),
        ("Nørregade 12, Aarhus C, 8000", PLAIN),
        ("Nørregade 12, DK-8000 Aarhus C, Denmark", PLAIN),
        ("Nørregade 12 DK 8000", PLAIN),
        ("Adresse: Nørregade 12, 8000 aarhus c", PLAIN),
        ("Vores adresse er Nørregade 12 i 8000 Aarhus C", PLAIN),
        ("Nørregade 12, 8000 Aarhus C, tlf. 86123456", PLAIN),
        ("Nørregade 12, 2. tv, 8000 Aarhus C", UPSTAIRS),
        ("Nørregade 12\n2. t.v.\n8000 Aarhus C", UPSTAIRS),
        ("Nørregade 12, 2. sal til venstre, 8000", UPSTAIRS),
        ("Nørregade 12, 2nd floor left, 8000", UPSTAIRS),
        ("Nørregade 12, 8000 Aarhus C, 2. tv", UPSTAIRS),
        ("Nørregade 12 2.tv 8000 Aarhus", replace(PLAIN, floor="2", door="tv")),
        ("Nørregade 12, st. th., 8000", replace(PLAIN, floor="st", door="th")),
        ("Nørregade 12 stuen th 8000 Aarhus C", replace(PLAIN, floor="st", door="th")),
        ("Nørregade 12, st., 8000", replace(PLAIN, floor="st")),
        ("Nørregade 12, kl. tv, 8000", replace(PLAIN, floor="kl", door="tv")),
        ("Nørregade 12, 1. sal, 8000", replace(PLAIN, floor="1")),
        ("Nørregade 12, 2, 8000", replace(PLAIN, floor="2")),
        ("Nørregade 12, 2. 4, 8000", replace(PLAIN, floor="2", door="4")),
        ("Nørregade 12, 2. sal dør 4, 8000", replace(PLAIN, floor="2", door="4")),
        ("Nørregade 12, lejl. 4, 8000", replace(PLAIN, door="4")),
        ("Nørregade 12 tv, 8000", replace(PLAIN, door="tv")),
        ("Nørregade 12A, 8000", replace(PLAIN, number="12A")),
        ("Nørregade 12 A, 8000", replace(PLAIN, number="12A")),
        ("Nørregade 12 a 8000", replace(PLAIN, number="12A")),
        ("Nørregade 12-14, 8000", replace(PLAIN, number="12-14")),
        ("Nørregade 12 A – 14 B, 8000", replace(PLAIN, number="12A-14B")),
        ("c/o Prøve, Nørregade 12, 8000", replace(PLAIN, co="Prøve")),
        ("Nørregade 12, 8000 Aarhus C, C/O Ida Prøve", replace(PLAIN, co="Ida Prøve")),
        ("c/o Ida Prøve Nørregade 12, 8000", replace(PLAIN, co="Ida Prøve")),
        ("Nørregade 12, Postboks 12, 8000", replace(PLAIN, box="12")),
        ("Nørregade 12, P.O. Box 12, 8000", replace(PLAIN, box="12")),
        ("Nørregade 12, Ny Sogn, 8000", replace(PLAIN, local_town="Ny Sogn")),
        ("Nørregade 12, Bygning 3, 8000", replace(PLAIN, local_town="Bygning 3")),
        ("10. Februar Vej 12, 8000", replace(PLAIN, street="10. Februar Vej")),
        ("Christian 8.s Vej 12, 8000", replace(PLAIN, street="Christian 8.s Vej")),
        ("St. Nygade 12, st., 8000", replace(PLAIN, street="St. Nygade", floor="st")),
        ("Klinik 2, Nørregade 12, 8000", PLAIN),
    ],
)
def test_an_address_is_read_in_one_go(text: str, address: Address) -> None:
    assert read_address(text) == address


@pytest.mark.parametrize(
    ("text", "country", "postcode", "town"),
    [
        ("Imaneq 12, 3900 Nuuk", "GL", "3900", "Nuuk"),
        ("Niels Finsens gøta 12, FO-100 Tórshavn", "FO", "100", "Tórshavn"),
        ("Nyvej 12, 9999 Nyby", "DK", "9999", "Nyby"),
    ],
)
def test_a_postcode_outside_the_list_is_kept_and_marked(text: str, country: str, postcode: str, town: str) -> None:
    read = read_address(text)

    assert (read.country, read.postcode, read.town) == (country, postcode, town)
    assert not read.known_postcode
    assert not read.town_differs


@pytest.mark.parametrize(
    ("town", "differs"),
    [("Horsens", True), ("Aarhus", False), ("Århus C", False), ("Aarhus C", False), ("Aarhus N", True)],
)
def test_another_town_than_the_list_s_is_kept_and_seen(town: str, differs: bool) -> None:
    read = read_address(f"Nørregade 12, 8000 {town}")

    assert read.town_differs is differs
    assert read.official_town == "Aarhus C"


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("", "address-postcode-missing"),
        ("Nørregade 12", "address-postcode-missing"),
        ("Nørregade 12, D-24937 Flensburg", "address-postcode-missing"),
        ("Nørregade 12, 0999 København C", "address-postcode-low"),
        ("Nørregade 12, 9999", "address-town-missing"),
        ("Nørregade, 8000 Aarhus C", "address-number-missing"),
        ("Nørregade 2. tv, 8000 Aarhus C", "address-number-missing"),
        ("8000 Aarhus C", "address-street-missing"),
        ("12, 8000 Aarhus C", "address-street-missing"),
        ("Postboks 12, 8000 Aarhus C", "address-street-missing"),
        (f"{'Nørre' * 8}gade 12, 8000", "address-too-long"),
        (f"Nørregade 12, {'Sogn' * 9}, 8000", "address-too-long"),
        (f"c/o {'Prøve' * 7}, Nørregade 12, 8000", "address-too-long"),
        ("Nørregade 12, Postboks 12345, 8000", "address-too-long"),
    ],
)
def test_an_address_that_cannot_be_used_is_refused_for_its_cause(text: str, cause: str) -> None:
    with pytest.raises(InvalidAnswer) as refused:
        read_address(text)

    assert refused.value.cause == cause


def test_what_is_too_long_is_named_with_its_limit() -> None:
    with pytest.raises(InvalidAnswer) as refused:
        read_address(f"{'Nørre' * 8}gade 12, 8000")

    values = refused.value.phrase.values
    assert values["limit"] == 40
    assert getattr(values["part"], "key", "") == "address-street"


def test_an_envelope_has_a_line_for_each_part() -> None:
    address = replace(UPSTAIRS, co="Ida Prøve", local_town="Ny Sogn", box="12")

    assert lines(address) == (
        "c/o Ida Prøve",
        "Nørregade 12, 2. tv",
        "Ny Sogn",
        "Postboks 12",
        "8000 Aarhus C",
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Klinik Nord, Nørregade 12, 8000 Aarhus C, tlf. 86 12 34 56", ["Nørregade 12, 8000 Aarhus C"]),
        ("Klinik Nord\nNørregade 12\n8000 Aarhus C\n86123456", ["Nørregade 12, 8000 Aarhus C"]),
        ("Vi ligger på Nørregade 12, 2. tv, 8000 Aarhus C og er nye", ["Nørregade 12, 2. tv, 8000 Aarhus C"]),
        (
            "c/o Prøve, Nyvej 3, 4000; Algade 4, 9000 Aalborg",
            ["c/o Prøve, Nyvej 3, 4000 Roskilde", "Algade 4, 9000 Aalborg"],
        ),
        ("tlf 8612 3456 og 8000 kroner", []),
        ("Klinik 2, 8600 8000", []),
        ("", []),
    ],
)
def test_addresses_are_found_among_other_facts(text: str, found: list[str]) -> None:
    assert [one_line(address) for *_, address in addresses_in(text)] == found


def test_a_found_address_says_where_it_stood() -> None:
    text = "Klinik Nord, Nørregade 12, 8000 Aarhus C, tlf. 86 12 34 56"

    ((start, end, _),) = addresses_in(text)

    assert text[start:end] == "Nørregade 12, 8000 Aarhus C"


WORDS = st.text("abdefgiklmnoprsuvyæøå", min_size=4, max_size=8).map(str.capitalize)
NUMBERS = st.builds("{}{}{}".format, st.integers(1, 999), st.sampled_from("ABCK" + " "), st.sampled_from(["", "-14"]))
ADDRESSES = st.builds(
    Address,
    street=st.builds("{}{}".format, WORDS, st.sampled_from(["gade", "vej", "stræde", "s Allé", " Boulevard"])),
    number=NUMBERS.map(lambda number: number.replace(" ", "")),
    floor=st.sampled_from(["st", "kl", "1", "2", "12"]),
    door=st.sampled_from(["", "tv", "th", "mf", "4", "101"]),
    co=WORDS | st.just(""),
    local_town=st.builds("Ny {}".format, WORDS) | st.just(""),
    box=st.integers(1, 9999).map(str) | st.just(""),
    postcode=st.just("8000"),
    town=st.sampled_from(["Aarhus C", "Horsens"]),
    official_town=st.just("Aarhus C"),
)


@given(ADDRESSES)
def test_what_is_written_on_one_line_is_read_back_the_same(address: Address) -> None:
    assert read_address(one_line(address)) == address


@given(ADDRESSES)
def test_what_is_written_on_lines_is_read_back_the_same(address: Address) -> None:
    assert read_address("\n".join(lines(address))) == address


@given(ADDRESSES)
def test_an_address_survives_being_kept(address: Address) -> None:
    assert address_from_json(address_to_json(address)) == address


@given(st.text(max_size=300))
def test_nothing_written_breaks_the_reading(text: str) -> None:
    assert all(text[start:end] for start, end, _ in addresses_in(text))
