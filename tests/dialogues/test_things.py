from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import BEGUN, TO_CVR, TO_P_NUMBER


def test_what_is_no_text_gets_a_kind_answer_and_the_question_again(play_things: Play) -> None:
    play_things(
        TO_CVR
        + """
        owner  (sticker)
        bot    Thank you for the sticker. Write the answer in words, and we can use it.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        owner  (voice)
        bot    We cannot hear voice messages. Write the answer instead.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        owner  (photo)
        bot    We cannot read pictures. Write the answer instead.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        owner  (document)
        bot    We cannot use that file here. Write the answer instead. Many units at once can be sent as a spreadsheet in a request: write “request”, and choose “Add many units” at the end.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        owner  (location)
        bot    We cannot use a place on the map. Write the address, for example Nørregade 12, 8000 Aarhus C.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        owner  (contact)
        bot    We cannot read a contact card. Write the details instead.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        owner  (video)
        bot    We cannot see videos. Write the answer instead.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        owner  (dice)
        bot    We cannot read that kind of message. Write the answer instead.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_a_sticker_may_be_the_first_thing_sent(play_things: Play) -> None:
    play_things("""
        owner  (sticker)
        bot    Thank you for the sticker. Write the answer in words, and we can use it.

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


def test_an_edited_message_is_a_correction_to_be_confirmed(play_things: Play) -> None:
    play_things(
        TO_P_NUMBER
        + quietly("1029829825")
        + """
        owner  (edits) 1028076343
        bot    You have edited a message.

               Should “P-number (P-nummer)” now be “1028076343”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  [Yes, change it]
        bot    It has been changed under The clinic (sundhedsinstitution).

               On which day does the clinic open? For example 1 March 2027 or tomorrow.
               1. Today
               2. Back
               3. More
    """
    )


def test_an_edited_message_may_be_left_as_it_was(play_things: Play) -> None:
    play_things(
        TO_P_NUMBER
        + quietly("1029829825")
        + """
        owner  (edits) 1028076343
        bot    You have edited a message.

               Should “P-number (P-nummer)” now be “1028076343”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  no
        bot    On which day does the clinic open? For example 1 March 2027 or tomorrow.
               1. Today
               2. Back
               3. More
    """
    )


def test_an_edit_that_fits_no_answer_changes_nothing(play_things: Play) -> None:
    play_things(
        BEGUN
        + quietly("psychologist")
        + """
        owner  (edits) ???
        bot    You have edited a message, but we cannot tell which answer it belongs to. Write for example “change telephone”.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_an_edit_with_nothing_under_way_changes_nothing(play_things: Play) -> None:
    play_things(
        quietly("/start", "hello")
        + """
        owner  (edits) hello there
        bot    We see that you have edited a message, but you have no case under way.

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
    """
    )
