"""Which passwords are guessed first."""

import pytest

from bot.services.staff.guessing import unguessed
from bot.services.staff.passwords import check_password
from bot.services.staff.refusals import StaffRefused
from tests.console.office import PASSWORD

# All of at least twelve letters, as they stand in published leaks or follow from what stands there.
GUESSED = (
    "password1234", "Password123!", "passwordpassword", "P@ssw0rd1234", "qwertyuiop123", "1q2w3e4r5t6y", "q1w2e3r4t5y6",
    "1qaz2wsx3edc", "zaq12wsxcde3", "qwerty123456", "asdfghjkl123", "zxcvbnm12345", "123456789012", "abcdefghijkl",
    "abc123abc123", "iloveyou1234", "Sommer2024!!", "Vinter2025!!", "Velkommen123", "Velkommen2026!", "administrator1",
    "Adgangskode1", "hemmelig1234", "correct horse battery staple", "trustno1trustno1", "footballfootball",
    "letmeinletmein", "københavn2020", "fodbold fodbold", "sommer fodbold danmark", "sunshine12345", "Princess2023!",
    "super-monkey-123", "klinikklinik1", "987654321098", "a1b2a1b2a1b2a1b2",
)  # fmt: skip
GOOD = (
    PASSWORD, "tre blå skruer i en sko", "Kaffe-Lampe-77-Vindue", "xK9#vT2qLm7Pzw", "min nabo spiller tuba om natten",
    "fjerde havelåge til venstre",
)  # fmt: skip


@pytest.mark.parametrize("password", GUESSED)
def test_what_is_tried_first_is_refused(password: str) -> None:
    with pytest.raises(StaffRefused, match="password-guessed"):
        check_password(password)


@pytest.mark.parametrize("password", GOOD)
def test_what_somebody_thought_of_is_taken(password: str) -> None:
    check_password(password)


def test_what_others_know_of_somebody_counts_nothing() -> None:
    with pytest.raises(StaffRefused, match="password-guessed"):
        check_password("Mette.Prøve-mette77", "Mette Prøve", "mette", "prøve")


def test_a_text_that_is_only_walks_leaves_nothing() -> None:
    assert unguessed("qwertyuiop1234567890") == ""
