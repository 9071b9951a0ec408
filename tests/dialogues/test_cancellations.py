"""Stopping at every kind of place: it is asked about first, says what is kept, and can be taken up again."""

from tests.dialogues.conftest import Play
from tests.dialogues.ways import TO_CVR, TO_P_NUMBER, TO_REVIEW


def test_a_registration_is_stopped_in_the_middle_of_a_question(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  cancel
        bot    Do you want to stop the registration? Nothing has been sent. We keep your answers until Wednesday 23 December 2026, so that you can take them up again.
               1. Yes, stop
               2. No, go on
               3. Back
               4. More
        owner  yes
        bot    We have stopped the registration, and nothing has been sent. You can take it up again as long as we keep it.

               What do you want to do?
               1. Take the registration up again
               2. Register company and clinic
               3. Change details
               4. Close a clinic or company
               5. Location number
               6. Request from a hospital or public body
               7. See what SOR says about a clinic
               8. Report an error
               9. Dansk
               10. More
    """
    )


def test_a_stop_that_is_denied_changes_nothing(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  cancel
        bot    Do you want to stop the registration? Nothing has been sent. We keep your answers until Wednesday 23 December 2026, so that you can take them up again.
               1. Yes, stop
               2. No, go on
               3. Back
               4. More
        owner  no
        bot    What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        owner  1029829825
        bot    On which day does the clinic open? For example 1 March 2027 or tomorrow.
               1. Today
               2. Back
               3. More
    """
    )


def test_a_stop_during_a_correction_asks_about_the_stop(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  the telephone is 70 12 34 58
        bot    Should “Telephone” now be “+45 70 12 34 58”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  cancel
        bot    Do you want to stop the registration? Nothing has been sent. We keep your answers until Wednesday 23 December 2026, so that you can take them up again.
               1. Yes, stop
               2. No, go on
               3. Back
               4. More
        owner  no
        bot    What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_a_stop_while_an_answer_is_asked_anew(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  change telephone
        bot    What is the company’s telephone number? For example 70 12 34 56.
               1. Keep “+45 70 12 34 56”
               2. Back
               3. More
        owner  stop
        bot    Do you want to stop the registration? Nothing has been sent. We keep your answers until Wednesday 23 December 2026, so that you can take them up again.
               1. Yes, stop
               2. No, go on
               3. Back
               4. More
        owner  yes
        bot    We have stopped the registration, and nothing has been sent. You can take it up again as long as we keep it.

               What do you want to do?
               1. Take the registration up again
               2. Register company and clinic
               3. Change details
               4. Close a clinic or company
               5. Location number
               6. Request from a hospital or public body
               7. See what SOR says about a clinic
               8. Report an error
               9. Dansk
               10. More
    """
    )


def test_a_stop_at_the_review_and_all_is_kept(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  cancel
        bot    Do you want to stop the registration? Nothing has been sent. We keep your answers until Wednesday 23 December 2026, so that you can take them up again.
               1. Yes, stop
               2. No, go on
               3. Back
               4. More
        owner  [Yes, stop]
        bot    We have stopped the registration, and nothing has been sent. You can take it up again as long as we keep it.

               What do you want to do?
               1. Take the registration up again
               2. Register company and clinic
               3. Change details
               4. Close a clinic or company
               5. Location number
               6. Request from a hospital or public body
               7. See what SOR says about a clinic
               8. Report an error
               9. Dansk
               10. More
    """
    )


def test_a_stop_while_a_pasted_block_waits(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  Prøve Samtaler ApS | Prøvevej 9, 8000 Aarhus C | Tel. 70 12 34 57 | CVR 30000005
        bot    We found this in what you wrote:

               • CVR number: 30000005
               • Company name (virksomhed): Prøve Samtaler ApS
               • Postal address: Prøvevej 9, 8000 Aarhus C
               • Telephone: +45 70 12 34 57

               Is it right?
               1. Yes, use it
               2. No, I will answer myself
               3. Back
               4. More
        owner  cancel
        bot    Do you want to stop the registration? Nothing has been sent. We keep your answers until Wednesday 23 December 2026, so that you can take them up again.
               1. Yes, stop
               2. No, go on
               3. Back
               4. More
        owner  no
        bot    What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_what_was_stopped_is_taken_up_and_goes_on(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  cancel
        bot    Do you want to stop the registration? Nothing has been sent. We keep your answers until Wednesday 23 December 2026, so that you can take them up again.
               1. Yes, stop
               2. No, go on
               3. Back
               4. More
        owner  yes
        bot    We have stopped the registration, and nothing has been sent. You can take it up again as long as we keep it.

               What do you want to do?
               1. Take the registration up again
               2. Register company and clinic
               3. Change details
               4. Close a clinic or company
               5. Location number
               6. Request from a hospital or public body
               7. See what SOR says about a clinic
               8. Report an error
               9. Dansk
               10. More
        owner  [Take the registration up again]
        bot    Good, we go on where you left off.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_starting_over_is_denied(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  start over
        bot    Do you want to start over? Nothing has been sent. The answers you have given are laid aside and kept until Wednesday 23 December 2026.
               1. Yes, start over
               2. No, go on
               3. Back
               4. More
        owner  no
        bot    What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_a_stop_among_the_other_choices(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  [More]
        ...
        owner  [Stop the registration]
        bot    Do you want to stop the registration? Nothing has been sent. We keep your answers until Wednesday 23 December 2026, so that you can take them up again.
               1. Yes, stop
               2. No, go on
               3. Back
               4. More
        owner  yes
        bot    We have stopped the registration, and nothing has been sent. You can take it up again as long as we keep it.

               What do you want to do?
               1. Take the registration up again
               2. Register company and clinic
               3. Change details
               4. Close a clinic or company
               5. Location number
               6. Request from a hospital or public body
               7. See what SOR says about a clinic
               8. Report an error
               9. Dansk
               10. More
    """
    )
