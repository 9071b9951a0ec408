from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import BEGUN, TO_CVR


def test_each_mistake_in_a_cvr_number_is_explained_by_its_own_cause(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  2691999
        bot    The CVR number has 7 digits, but should have 8. For example 26 91 99 91.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        owner  269199911
        bot    The CVR number has 9 digits, but should have 8. For example 26 91 99 91.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        owner  01234567
        bot    A CVR number does not begin with 0. Check the first digit, for example 26 91 99 91.

               The CVR number shows which company (virksomhed) owns the clinic.
               It has 8 digits and is on your invoices and at virk.dk. Spaces do no harm, for example 26 91 99 91.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Contact a person
        owner  26919992
        bot    The digits of the CVR number do not fit together. Perhaps two are swapped, or one is mistyped. A CVR number looks like this: 26 91 99 91.

               The CVR number shows which company (virksomhed) owns the clinic.
               It has 8 digits and is on your invoices and at virk.dk. Spaces do no harm, for example 26 91 99 91.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Contact a person
        owner  1029829825
        bot    That looks like a P-number, since it has 10 digits. The CVR number has 8, for example 26 91 99 91.

               The CVR number shows which company (virksomhed) owns the clinic.
               It has 8 digits and is on your invoices and at virk.dk. Spaces do no harm, for example 26 91 99 91.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Contact a person
        owner  5790002288289
        bot    That looks like a location number (lokationsnummer), since it has 13 digits. The CVR number has 8, for example 26 91 99 91.

               The CVR number shows which company (virksomhed) owns the clinic.
               It has 8 digits and is on your invoices and at virk.dk. Spaces do no harm, for example 26 91 99 91.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Contact a person
        owner  I don't have it here
        bot    The CVR number contains something other than digits. It has 8 digits, for example 26 91 99 91.

               The CVR number shows which company (virksomhed) owns the clinic.
               It has 8 digits and is on your invoices and at virk.dk. Spaces do no harm, for example 26 91 99 91.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Contact a person
    """
    )


def test_spaces_dots_and_country_letters_do_no_harm(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  DK 26.91 99-91
        bot    We are looking up the CVR number …
        bot    We found this company in the CVR register:

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


def test_what_the_look_up_found_is_confirmed_with_one_press(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  26919991
        bot    We are looking up the CVR number …
        bot    We found this company in the CVR register:

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
        owner  [Yes, that is right]
        bot    Does the clinic have the same name, address and contact details as the company (virksomhed)?
               1. Yes, as the company
               2. No, something differs
               3. Back
               4. More
    """
    )


def test_what_the_look_up_found_may_be_wrong(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  26919991
        bot    We are looking up the CVR number …
        bot    We found this company in the CVR register:

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
        owner  no
        bot    What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
               1. Back
               2. More
    """
    )


def test_what_the_look_up_does_not_know_the_owner_writes(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  30000005
        bot    We are looking up the CVR number …
        bot    We did not find the number in CVR. If the company is very new, it may not be there yet. You can simply write the details yourself.

               What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
               1. Back
               2. More
    """
    )


def test_a_company_that_has_ended_is_a_doubt_and_no_refusal(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  99080809
        bot    We are looking up the CVR number …
        bot    We found this company in the CVR register:

               Eksempel Fodterapi (ophørt) ApS
               Eksempelstræde 2, 4000 Roskilde
               +45 99 99 99 06

               Is it yours, and are the details right?
               1. Yes, that is right
               2. No, I will write it
               3. Back
               4. More
        owner  yes
        bot    The company has ended, according to CVR. Do you want to go on with it all the same?
               1. Yes, go on with it
               2. No, I will correct it
               3. Back
               4. More
        owner  [Yes, go on with it]
        bot    Does the clinic have the same name, address and contact details as the company (virksomhed)?
               1. Yes, as the company
               2. No, something differs
               3. Back
               4. More
    """
    )


def test_a_company_in_the_register_is_said_before_anything_is_asked_twice(play: Play) -> None:
    play(
        TO_CVR
        + """
        house  (26919991 stands in the register)
        owner  26919991
        bot    This CVR number is in SOR already. If you go on, the case will carry a note about it. What would you like to do?
               1. Go on
               2. Stop here
               3. Show whom I can ask
               4. Back
               5. More
        owner  [Show whom I can ask]
        bot    Professional support: the SOR team helps with what SOR should say.
               Telephone +45 33 15 39 00, e-mail SORpost@sundhedsdata.dk
               Telephone hours, not on public holidays:
               • Monday, Wednesday and Friday 10:00 to 11:30 and 13:00 to 14:30
               The telephone is open now and until 11:30.

               This CVR number is in SOR already. If you go on, the case will carry a note about it. What would you like to do?
               1. Go on
               2. Stop here
               3. Show whom I can ask
               4. Back
               5. More
        owner  [Go on]
        bot    We are looking up the CVR number …
        bot    We found this company in the CVR register:

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


def test_an_owner_may_stop_where_the_company_is_known_already(play: Play) -> None:
    play(
        TO_CVR
        + """
        house  (26919991 stands in the register)
        owner  26919991
        bot    This CVR number is in SOR already. If you go on, the case will carry a note about it. What would you like to do?
               1. Go on
               2. Stop here
               3. Show whom I can ask
               4. Back
               5. More
        owner  [Stop here]
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


def test_a_registration_under_way_by_someone_else_is_said_without_their_data(play: Play) -> None:
    play(
        TO_CVR
        + quietly("26919991")
        + quietly("/start", "[Register company and clinic]", "dentist", voice="other")
        + """
        other  26919991
        bot    Someone else is registering this CVR number, perhaps a colleague. If you go on, the case will carry a note about it. What would you like to do?
               1. Go on
               2. Stop here
               3. Show whom I can ask
               4. Back
               5. More
        other  [Go on]
        bot    We are looking up the CVR number …
        bot    We found this company in the CVR register:

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


def test_a_registration_sent_by_someone_else_is_said(play: Play) -> None:
    play(
        BEGUN
        + quietly("psychologist", "26919991", "yes", "yes", "not yet", "today", "no", "skip", "send")
        + quietly("/start", "[Register company and clinic]", "dentist", voice="other")
        + """
        other  26919991
        bot    We have already received a registration with this CVR number. If you go on, the case will carry a note about it. What would you like to do?
               1. Go on
               2. Stop here
               3. Show whom I can ask
               4. Back
               5. More
        other  [Stop here]
        bot    Do you want to stop the registration? Nothing has been sent. We keep your answers until Wednesday 23 December 2026, so that you can take them up again.
               1. Yes, stop
               2. No, go on
               3. Back
               4. More
        other  [No, go on]
        bot    We have already received a registration with this CVR number. If you go on, the case will carry a note about it. What would you like to do?
               1. Go on
               2. Stop here
               3. Show whom I can ask
               4. Back
               5. More
    """
    )


def test_who_registers_a_company_once_more_is_told_so(play: Play) -> None:
    play(
        BEGUN
        + quietly("psychologist", "26919991", "yes", "yes", "not yet", "today", "no", "skip", "send")
        + quietly("[Register company and clinic]", "dentist")
        + """
        owner  26919991
        bot    We have already received a registration with this CVR number. If you go on, the case will carry a note about it. What would you like to do?
               1. Go on
               2. Stop here
               3. Show whom I can ask
               4. Back
               5. More
    """
    )
