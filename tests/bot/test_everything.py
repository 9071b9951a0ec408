"""How what is held may be shown: without codes, and with the end of an address only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.services.everything import masked, voice, without_secrets
from flows.hearing import is_resume_code
from flows.references import ALPHABET

codes = st.text(ALPHABET, min_size=8, max_size=8)


@given(codes, st.sampled_from(["FLYT", "flyt", "OVERDRAG"]), st.sampled_from(["-", " ", ""]))
def test_no_code_that_can_be_used_is_left_in_words(code: str, mark: str, between: str) -> None:
    written = f"{mark}-{code[:4]}{between}{code[4:]}"

    left = without_secrets(f"Din kode er {written}. Skriv den.")

    assert code[4:] not in left
    assert not is_resume_code(left.removeprefix("Din kode er ").removesuffix(". Skriv den."))


@given(st.text(alphabet="abc0123456789:", min_size=1, max_size=80))
def test_half_of_an_address_at_most_is_shown(address: str) -> None:
    shown = masked(address).removeprefix("…")

    assert address.endswith(shown)
    assert len(shown) <= min(4, len(address))
    assert len(shown) < len(address)


@pytest.mark.parametrize(("author", "shown"), [("staff:7", "staff"), ("owner", "owner"), ("bot", "bot")])
def test_a_member_of_staff_is_nobody_in_particular(author: str, shown: str) -> None:
    assert voice(author) == shown
