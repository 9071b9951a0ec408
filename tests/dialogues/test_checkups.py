from tests.dialogues.conftest import Play
from tests.dialogues.house import rows
from tests.dialogues.letters import letters_in
from tests.dialogues.script import quietly
from tests.dialogues.ways import TO_LOCATION_NUMBER

SENT = TO_LOCATION_NUMBER + quietly("existing", "5790002288289", "anna@example.org", "[Yes, send]")
AGREED = SENT + quietly("[Yes, ask me]")


def test_after_half_a_year_one_press_confirms_and_the_day_is_kept(play: Play) -> None:
    played = play(
        SENT
        + """
        owner  [Yes, ask me]
        bot    Good, we will ask for the first time on Sunday 23 May 2027.

               What do you want to do?
               1. Show the receipt
               2. Sheet for the supplier
               3. My checklist
               4. Register company and clinic
               5. Change details
               6. Close a clinic or company
               7. Location number
               8. Request from a hospital or public body
               9. See what SOR says about a clinic
               10. Report an error
               11. Dansk
               12. More
        house  (the program starts anew)
        house  (170 days pass)
        owner  (looks)
        bot    Checklist. Registration: Eksempel Samtaler ApS. Have you told those who are left?
               • The supplier of the system: tell them about the location number, so that the system can be set up.
               1. The supplier of the system: told
        house  (12 days pass)
        owner  (looks)
        bot    Is the information about Eksempel Samtaler ApS in SOR still right?
               1. Yes, everything is right
               2. No, something has changed
               3. Do not ask again
        owner  [Yes, everything is right]
        bot    Thank you. We have noted that you confirmed the information on Monday 24 May 2027. We will ask again on Wednesday 24 November 2027.

               What do you want to do?
               1. Show the receipt
               2. Sheet for the supplier
               3. My checklist
               4. Register company and clinic
               5. Change details
               6. Close a clinic or company
               7. Location number
               8. Request from a hospital or public body
               9. See what SOR says about a clinic
               10. Report an error
               11. Dansk
               12. More
        """
    )

    confirmed = rows(played.folder, "SELECT cvr FROM confirmations")
    acts = [act for (act,) in rows(played.folder, "SELECT act FROM audit ORDER BY at, number")]

    assert confirmed == [("30000005",)]
    assert acts[-4:] == ["checkup_wanted", "reminded", "checkup_asked", "confirmed"]


def test_a_plain_yes_confirms_and_it_is_asked_again_half_a_year_later(play: Play) -> None:
    play(
        AGREED
        + """
        house  (182 days pass)
        owner  (looks)
        ...
        owner  yes
        bot    Thank you. We have noted that you confirmed the information on Monday 24 May 2027. We will ask again on Wednesday 24 November 2027.

               What do you want to do?
               1. Show the receipt
               2. Sheet for the supplier
               3. My checklist
               4. Register company and clinic
               5. Change details
               6. Close a clinic or company
               7. Location number
               8. Request from a hospital or public body
               9. See what SOR says about a clinic
               10. Report an error
               11. Dansk
               12. More
        house  (190 days pass)
        owner  (looks)
        bot    Is the information about Eksempel Samtaler ApS in SOR still right?
               1. Yes, everything is right
               2. No, something has changed
               3. Do not ask again
        """
    )


def test_something_that_has_changed_leads_on(play: Play) -> None:
    play(
        AGREED
        + """
        house  (182 days pass)
        owner  (looks)
        ...
        owner  no
        bot    The change is about Eksempel Samtaler ApS.

               We did not find it in our extract of SOR. That does not matter: we go on, and the SOR team finds it.

               What should be changed? You can also write it all at once, for example “new telephone 70 12 34 56 from Monday”.
               1. Address
               2. Telephone
               3. E-mail
               4. A practitioner joins
               5. A practitioner leaves and takes the ydernummer along
               6. Record system
               7. See the whole list
               8. One more clinic
               9. Back
               10. More
        """
    )


def test_whoever_wants_no_question_gets_none(play: Play) -> None:
    played = play(
        SENT
        + """
        owner  no thanks
        bot    Then we will not ask.

               What do you want to do?
               1. Show the receipt
               2. Sheet for the supplier
               3. My checklist
               4. Register company and clinic
               5. Change details
               6. Close a clinic or company
               7. Location number
               8. Request from a hospital or public body
               9. See what SOR says about a clinic
               10. Report an error
               11. Dansk
               12. More
        house  (190 days pass)
        owner  (looks)
        bot    Checklist. Registration: Eksempel Samtaler ApS. Have you told those who are left?
               • The supplier of the system: tell them about the location number, so that the system can be set up.
               1. The supplier of the system: told
        """
    )

    assert rows(played.folder, "SELECT count(*) FROM arrivals WHERE state = 'waiting' AND body LIKE '%checkup%'") == [
        (0,)
    ]


def test_the_questions_end_by_a_word_or_a_button(play: Play) -> None:
    play(
        AGREED
        + """
        house  (182 days pass)
        owner  (looks)
        ...
        owner  [Do not ask again]
        bot    Then we will not ask.

               What do you want to do?
               1. Show the receipt
               2. Sheet for the supplier
               3. My checklist
               4. Register company and clinic
               5. Change details
               6. Close a clinic or company
               7. Location number
               8. Request from a hospital or public body
               9. See what SOR says about a clinic
               10. Report an error
               11. Dansk
               12. More
        house  (190 days pass)
        owner  (looks)
        """
    )


def test_the_letters_after_a_case_name_nothing_of_the_dossier(play: Play) -> None:
    played = play(AGREED + quietly("(182 days pass)", voice="house") + quietly("(looks)"))

    letters = [each for each in letters_in(played.folder) if not each.is_multipart()]  # the receipt has its PDF

    assert len(letters) == 2  # who else must know, and whether all is right
    for letter in letters:
        assert letter["To"] == "anna@example.org"
        assert "/link/" in letter.get_content()
        assert not [each for each in ("Eksempel", "30000005", "5790002288289") if each in letter.as_string()]
