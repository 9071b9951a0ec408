from pathlib import Path

from tests.dialogues.conftest import Play
from tests.dialogues.playing import Played
from tests.dialogues.telegram_owner import TelegramOwner
from tests.dialogues.ways import TO_CVR, TO_P_NUMBER


def test_a_cpr_number_is_taken_out_and_not_repeated(play: Play) -> None:
    played = play(
        TO_CVR
        + """
        owner  010203-1234
        bot    That looked like a CPR number. We have deleted it and do not keep it. We never need a CPR number here.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        owner  my number is 010203 1234, ok?
        bot    That looked like a CPR number. We have deleted it and do not keep it. We never need a CPR number here.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )

    assert not stored(played, "0102031234")
    assert not stored(played, "010203")


def test_a_cpr_number_among_the_first_words_is_taken_out(play: Play) -> None:
    played = play("""
        owner  hello, I am 010203-1234
        bot    That looked like a CPR number. We have deleted it and do not keep it. We never need a CPR number here.

               Hello. Here you register, change or close your clinic in SOR, the Danish register of health organisations. You are writing to a machine, not a person.

               Registering takes about 10 minutes. Have the CVR number, address, telephone, P-number, opening date and any ydernumre at hand.

               Nothing is sent until you say so, and you can stop and come back. We never need a CPR number.

               What do you want to do?
               1. Register company and clinic
               2. Change details
               3. Close a clinic or company
               4. Location number
               5. Request from a hospital or public body
               6. See what SOR says about a clinic
               7. Report an error
               8. Dansk
               9. More
    """)

    assert not stored(played, "010203")


def test_a_p_number_shaped_like_a_cpr_number_is_taken_after_a_yes(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  1111900007
        bot    The ten digits may be a P-number as well as a CPR number. Are they the clinic’s P-number?
               1. Yes, it is the P-number
               2. No, do not use it
               3. Back
               4. More
        owner  [Yes, it is the P-number]
        bot    On which day does the clinic open? For example 1 March 2027 or tomorrow.
               1. Today
               2. Back
               3. More
    """
    )


def test_ten_digits_that_are_not_the_p_number_are_not_used(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  1111900007
        bot    The ten digits may be a P-number as well as a CPR number. Are they the clinic’s P-number?
               1. Yes, it is the P-number
               2. No, do not use it
               3. Back
               4. More
        owner  no
        bot    What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        owner  1111900008
        bot    That looked like a CPR number. We have deleted it and do not keep it. We never need a CPR number here.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_the_same_digits_anywhere_else_are_taken_out(play: Play) -> None:
    played = play(
        TO_CVR
        + """
        owner  1111900007
        bot    That looked like a CPR number. We have deleted it and do not keep it. We never need a CPR number here.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )

    assert not stored(played, "1111900007")


def test_in_telegram_the_message_with_a_cpr_number_is_deleted(play_in_telegram: Play) -> None:
    played = play_in_telegram(
        TO_CVR
        + """
        owner  010203-1234
        bot    That looked like a CPR number. We have deleted it and do not keep it. We never need a CPR number here.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )

    owner = played.voices["owner"]
    assert isinstance(owner, TelegramOwner)
    assert [each.deleted for each in owner.chat.messages if "010203" in each.text] == [True]


def stored(played: Played, digits: str) -> list[Path]:
    """The files of this dialogue, database, journal and mail, in which these digits stand."""
    files = [each for each in played.folder.rglob("*") if each.is_file()]
    return [each for each in files if digits.encode() in each.read_bytes()]
