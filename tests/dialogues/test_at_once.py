"""Several things at once: each is taken in its turn, nothing is answered twice, and the second is told kindly."""

from tests.dialogues.conftest import Play
from tests.dialogues.ways import BEGUN, TO_CVR, TO_REVIEW


def test_what_is_typed_right_behind_a_cvr_number_waits_for_the_look_up(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  30000005 // Eksempel Samtaler ApS // Prøvevej 7, 8000 Aarhus C
        ...
        bot    Postal address: Prøvevej 7, 8000 Aarhus C

               What is the company’s telephone number? Add e-mail and website if you like. For example 70 12 34 56, contact@clinic.dk.
               1. One at a time
               2. Back
               3. More
        """
    )


def test_a_button_pressed_while_an_answer_is_on_its_way_answers_nothing(play_old_buttons: Play) -> None:
    play_old_buttons(
        BEGUN
        + """
        owner  psychologist // [dental practice (tandlægepraksis)]
        ...
        bot    That button belongs to an earlier question. We have reached this one:

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        """
    )


def test_a_text_that_crosses_its_own_button_is_no_second_answer(play_old_buttons: Play) -> None:
    play_old_buttons(
        BEGUN
        + """
        owner  [dental practice (tandlægepraksis)] // dentist
        ...
        bot    That is noted. We have reached this one:

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        """
    )


def test_an_answer_typed_twice_at_once_is_taken_once(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  30000005 // 30 00 00 05
        ...
        bot    That is noted. We have reached this one:

               What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
               1. Back
               2. More
        """
    )


def test_a_yes_typed_behind_a_cvr_number_takes_no_company_that_was_not_seen(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  26919991 // yes
        ...
        bot    You wrote that before you had seen this. Read it first, and then answer.

               We found this company in the CVR register:

               Eksempel Tandklinik ApS
               Eksempelvej 12, 8000 Aarhus C
               +45 99 99 99 01
               post@eksempel-tandklinik.example.org
               https://eksempel-tandklinik.example.org

               Is it yours, and are the details right?
               1. Yes, that is right
               2. No, I will write it
               3. Back
               4. More
        """
    )


def test_a_button_sent_again_by_the_app_is_told_what_is_current(play_in_telegram: Play) -> None:
    play_in_telegram(
        BEGUN
        + """
        owner  [dental practice (tandlægepraksis)] // [dental practice (tandlægepraksis)]
        bot    Type (sundhedsinstitution): dental practice (tandlægepraksis)

               When you treat patients, the clinic must also be in Behandlingsstedsregistret, the register of places of treatment at the Danish Patient Safety Authority. It must be there before treatment begins. Registering here does not count as that.
               https://stps.dk/da/registrering/behandlingssted/

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
        bot    That button belongs to an earlier question. We have reached this one:

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        """
    )


def test_sending_twice_at_once_sends_once(play_in_telegram: Play) -> None:
    play_in_telegram(
        TO_REVIEW
        + """
        owner  [Yes, send] // [Yes, send]
        bot    Thank you, we have received the registration. Your reference is WWDF-YRY7.

               You have sent: Eksempel Samtaler ApS with one clinic.

               The case is not signed with MitID Erhverv and is marked “not signed”. This is a demonstration: the case can be registered without a signature, but only in the demonstration’s own register. Nothing is sent to SOR.

               The SOR team will now look at the case. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.

               We are also sending the receipt to anna@example.org.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.
        bot    What do you want to do?
        bot    You have already sent the registration. Here is the receipt again. Your reference is WWDF-YRY7.

               You have sent: Eksempel Samtaler ApS with one clinic.

               The case is not signed with MitID Erhverv and is marked “not signed”. This is a demonstration: the case can be registered without a signature, but only in the demonstration’s own register. Nothing is sent to SOR.

               The SOR team will now look at the case. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.

               We are also sending the receipt to anna@example.org.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.
        bot    What do you want to do?
               1. Show the receipt
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


def test_a_form_sent_twice_by_the_browser_is_taken_once(play_on_the_web: Play) -> None:
    play_on_the_web(
        TO_REVIEW
        + """
        owner  [Yes, send] // [Yes, send]
        bot    Thank you, we have received the registration. Your reference is WWDF-YRY7.

               You have sent: Eksempel Samtaler ApS with one clinic.

               The case is not signed with MitID Erhverv and is marked “not signed”. This is a demonstration: the case can be registered without a signature, but only in the demonstration’s own register. Nothing is sent to SOR.

               The SOR team will now look at the case. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.

               We are also sending the receipt to anna@example.org.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.
        bot    What do you want to do?
               1. Show the receipt
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


def test_a_yes_typed_before_the_review_was_seen_sends_nothing(play: Play) -> None:
    play(
        TO_REVIEW.rpartition("\nowner")[0]
        + """
        owner  anna@example.org // yes
        ...
        bot    You wrote that before you had seen this. Read it first, and then answer.

               The company (virksomhed)
               CVR number: 30000005
               Company name (virksomhed): Eksempel Samtaler ApS
               Postal address: Prøvevej 7, 8000 Aarhus C
               Telephone: +45 70 12 34 56
               E-mail: Not provided
               Website: Not provided

               The clinic (sundhedsinstitution)
               Type (sundhedsinstitution): psychological counselling clinic (psykologisk rådgivningsklinik)
               Clinic details: Yes, as the company
               P-number (P-nummer): 1029829825
               Opening date: Monday 1 March 2027
               Region: Central Denmark Region (Region Midtjylland)
               Location number (lokationsnummer): No, not now

               The case
               Case contact: anna@example.org

               Read it all through. You can send even if it says “Not yet” somewhere. It is then noted as missing in the case.

               When you press “Yes, send”, you declare on the company’s behalf that the information is right and that you are entitled to report it.

               På dansk: Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Yes, send
               2. Add a clinic
               3. Change an answer
               4. Add details
               5. More
        owner  yes
        bot    Thank you, we have received the registration. Your reference is GGCM-T6TY.

               You have sent: Eksempel Samtaler ApS with one clinic.

               The case is not signed with MitID Erhverv and is marked “not signed”. This is a demonstration: the case can be registered without a signature, but only in the demonstration’s own register. Nothing is sent to SOR.

               The SOR team will now look at the case. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.

               We are also sending the receipt to anna@example.org.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.
        bot    What do you want to do?
               1. Show the receipt
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
