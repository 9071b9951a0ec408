"""The code of a chat as it is read aloud: short, read back whatever its form, and no other chat's by one wrong letter."""

import pytest

from flows.phone_codes import phone_code, read_phone_code
from flows.references import ALPHABET

LAST_OF_FIVE = len(ALPHABET) ** 5 - 1


@pytest.mark.parametrize("number", [1, 2, 77, 1_000_000, LAST_OF_FIVE, LAST_OF_FIVE + 1, 500_000_000])
def test_a_code_leads_back_to_its_conversation_however_it_is_written(number: int) -> None:
    code = phone_code(number)

    assert read_phone_code(code) == number
    assert read_phone_code(f" {code.lower().replace('-', ' ')} ") == number


def test_codes_of_five_million_conversations_have_six_letters_and_none_comes_twice() -> None:
    some = range(1, LAST_OF_FIVE, 997)

    codes = [phone_code(number) for number in some]

    assert len(set(codes)) == len(some)
    assert {len(code) for code in codes} == {7}


def test_neighbours_are_nothing_alike() -> None:
    one, other = phone_code(100), phone_code(101)

    assert sum(a == b for a, b in zip(one, other, strict=True)) <= 3


def test_one_wrong_letter_is_noticed() -> None:
    code = phone_code(4711).replace("-", "")
    wrong = [code[:at] + letter + code[at + 1 :] for at in range(6) for letter in ALPHABET if letter != code[at]]

    assert [each for each in wrong if read_phone_code(each) is not None] == []


@pytest.mark.parametrize("text", ["", "K7M", "K7M-4PXQQQQ", "ÆØÅ-123", "SOR-team"])
def test_what_is_no_code_means_no_chat(text: str) -> None:
    assert read_phone_code(text) is None
