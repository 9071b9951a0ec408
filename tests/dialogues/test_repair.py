from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import BEGUN, TO_COMPANY, TO_CVR, TO_P_NUMBER, TO_REVIEW


def test_help_says_why_we_ask_and_what_a_right_answer_looks_like(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  why?
        bot    The P-number shows which of the company’s addresses is the clinic’s. Each address has its own.
               You find it under the company in CVR at virk.dk. It has 10 digits and begins with 1, for example 1029829825.
               If you have not been given it, answer “Not yet”. You can send without it.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        owner  how fra
        bot    We have reached: The clinic (sundhedsinstitution). Still to answer: P-number (P-nummer), Opening date, Case contact.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_more_shows_everything_that_helps(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  [More]
        bot    What would you like?
               1. Help
               2. Help and knowledge
               3. Repeat the question
               4. Skip
               5. Change an answer
               6. How far am I?
               7. Contact a person
               8. Continue on another device
               9. Take a break
               10. Stop the registration
               11. Start over
               12. My cases
               13. Dansk
               14. Back
        owner  [How far am I?]
        bot    We have reached: The clinic (sundhedsinstitution). Still to answer: P-number (P-nummer), Opening date, Case contact.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_back_shows_the_question_before_and_its_answer_can_be_kept(play: Play) -> None:
    play(
        TO_COMPANY
        + quietly("Eksempel Samtaler ApS", "Prøvevej 7, 8000 Aarhus C")
        + """
        owner  [Back]
        bot    What is the company’s postal address? For example Nørregade 12, 8000 Aarhus C.
               1. Keep “Prøvevej 7, 8000 Aarhus C”
               2. Back
               3. More
        owner  back
        bot    What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
               1. Keep “Eksempel Samtaler ApS”
               2. Back
               3. More
        owner  [Keep “Eksempel Samtaler ApS”]
        bot    What is the company’s telephone number? Add e-mail and website if you like. For example 70 12 34 56, contact@clinic.dk.
               1. One at a time
               2. Back
               3. More
    """
    )


def test_back_at_the_first_question_leads_nowhere(play: Play) -> None:
    play(
        BEGUN
        + """
        owner  back
        bot    There is no earlier question to go back to.

               What kind of clinic is it? Write for example dentist, physiotherapy or psychologist.
               1. general practice (almen lægepraksis)
               2. dental practice (tandlægepraksis)
               3. physiotherapy clinic (fysioterapiklinik)
               4. psychological counselling clinic (psykologisk rådgivningsklinik)
               5. specialist practice (speciallægepraksis)
               6. chiropractic clinic (kiropraktorklinik)
               7. See the whole list
               8. More
    """
    )


def test_an_answer_is_changed_by_naming_it(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  change name
        bot    What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
               1. Keep “Eksempel Samtaler ApS”
               2. Back
               3. More
        owner  Eksempel Psykologer ApS
        bot    What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        owner  change shoe size
        bot    We have no answer called that. Write for example “change telephone”, or write “change” and choose.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_where_several_answers_go_by_a_name_the_owner_is_asked_which(play: Play) -> None:
    play(
        TO_COMPANY
        + quietly(
            "Eksempel Samtaler ApS", "Prøvevej 7, 8000 Aarhus C", "70 12 34 56", "no", "Havnegade 3, 8000 Aarhus C"
        )
        + """
        owner  change address
        bot    What do you want to change?
               1. Postal address
               2. Clinic address
               3. Back
               4. More
        owner  the second
        bot    What is the clinic’s address? For example Havnegade 3, 8000 Aarhus C.
               1. Keep “Havnegade 3, 8000 Aarhus C”
               2. Skip
               3. Back
               4. More
        owner  Havnegade 5, 8000 Aarhus C
        bot    Clinic address: Havnegade 5, 8000 Aarhus C

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_change_alone_shows_what_can_be_changed(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  change
        bot    Where is what you want to change?
               1. The company (virksomhed)
               2. The clinic (sundhedsinstitution)
               3. Back
               4. More
        owner  [The company (virksomhed)]
        bot    What do you want to change?
               1. CVR number
               2. Company name (virksomhed)
               3. Postal address
               4. Telephone
               5. E-mail
               6. Website
               7. Back
               8. More
        owner  [Postal address]
        bot    What is the company’s postal address? For example Nørregade 12, 8000 Aarhus C.
               1. Keep “Prøvevej 7, 8000 Aarhus C”
               2. Back
               3. More
        owner  keep
        bot    What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_a_new_cvr_number_asks_anew_for_what_rested_on_the_old_one(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  change cvr
        bot    What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Keep “30000005”
               2. Back
               3. More
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
        owner  yes
        bot    What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. 1029829825 Eksempel Tandklinik
               2. 1028076343 Eksempel Tandklinik Silkeborg
               3. Not yet
               4. Back
               5. More
    """
    )


def test_only_what_may_be_left_out_can_be_skipped(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  skip
        bot    That answer is needed. If you do not have it at hand, write “pause”.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_not_yet_is_an_answer_where_numbers_come_later(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  [Not yet]
        bot    On which day does the clinic open? For example 1 March 2027 or tomorrow.
               1. Today
               2. Back
               3. More
    """
    )


def test_after_three_refusals_a_person_is_offered(play: Play) -> None:
    play(
        TO_CVR
        + quietly("123", "12345")
        + """
        owner  1234
        bot    The CVR number has 4 digits, but should have 8. For example 26 91 99 91.

               The CVR number shows which company (virksomhed) owns the clinic.
               It has 8 digits and is on your invoices and at virk.dk. Spaces do no harm, for example 26 91 99 91.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Contact a person
        owner  [Contact a person]
        bot    The SOR team can see that you would like to talk to a person. You are welcome to go on answering meanwhile.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.

               If you call, give the code FFP-GEX. Then they find this conversation at once.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Write a message
    """
    )


def test_repeat_puts_the_question_again(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  repeat
        bot    What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_an_old_button_answers_nothing(play_old_buttons: Play) -> None:
    play_old_buttons(
        TO_P_NUMBER
        + """
        owner  [Yes, as the company]
        bot    That button belongs to an earlier question. We have reached this one:

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        owner  [See the whole list]
        bot    That button belongs to an earlier question. We have reached this one:

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_review_can_be_left_for_more_details(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  [Add details]
        bot    What do you want to add?
               1. Fax
               2. C/o name
               3. Visiting address
               4. Clinic fax
               5. Back
               6. More
        owner  [Visiting address]
        bot    What is the clinic’s visiting address? For example Havnegade 3, 8000 Aarhus C.
               1. Skip
               2. Back
               3. More
        owner  Havnegade 9, 8000 Aarhus C
        bot    Visiting address: Havnegade 9, 8000 Aarhus C

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
               Visiting address: Havnegade 9, 8000 Aarhus C
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
    """
    )
