import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from flows.errors import InvalidAnswer
from flows.references import ALPHABET, make_reference, read_reference

references = st.lists(st.integers(0, 2**64), min_size=7, max_size=7).map(make_reference)
places = st.integers(0, 7)


def cause_of(text: str) -> str:
    with pytest.raises(InvalidAnswer) as refused:
        read_reference(text)
    return refused.value.cause


def test_no_character_looks_or_sounds_like_another() -> None:
    assert not set("OIL01S5B8Z2QUV") & set(ALPHABET)
    assert len(set(ALPHABET)) == len(ALPHABET) == 22


@given(references)
def test_a_reference_is_read_as_it_was_made(reference: str) -> None:
    assert read_reference(reference) == reference


@given(references)
def test_a_reference_is_read_however_it_is_typed(reference: str) -> None:
    assert read_reference(f"  {reference.lower().replace('-', ' ')} ") == reference
    assert read_reference(" ".join(reference.replace("-", ""))) == reference
    assert read_reference(reference.replace("-", "–")) == reference


@given(references, places, st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_found(reference: str, place: int, other: str) -> None:
    characters = reference.replace("-", "")
    assume(characters[place] != other)

    assert cause_of(characters[:place] + other + characters[place + 1 :]) == "reference-check"


@given(references, places, places)
def test_two_characters_exchanged_are_always_found(reference: str, one: int, other: int) -> None:
    characters = list(reference.replace("-", ""))
    assume(characters[one] != characters[other])
    characters[one], characters[other] = characters[other], characters[one]

    assert cause_of("".join(characters)) == "reference-check"


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("", "reference-length"),
        ("3467-9AC", "reference-length"),
        ("3467-9ACO", "reference-letters"),
        ("ÆØÅ34679", "reference-letters"),
    ],
)
def test_each_fault_of_a_reference_has_its_own_cause(typed: str, cause: str) -> None:
    assert cause_of(typed) == cause


def test_a_reference_takes_exactly_seven_numbers() -> None:
    with pytest.raises(ValueError, match="seven"):
        make_reference([1, 2, 3])
