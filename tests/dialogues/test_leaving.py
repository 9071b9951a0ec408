from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import TO_CLINIC, TO_P_NUMBER, TO_REVIEW


def test_a_conversation_goes_on_after_the_program_started_anew(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  pause
        bot    We are taking a break. Nothing has been sent, and we keep your answers until Wednesday 23 December 2026.

               Press “Go on” when you are ready. To hear from us on a certain day, write for example “wait until 1 March”.
               1. Go on
               2. Continue on another device
        house  (the program starts anew)
        owner  [Go on]
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


def test_after_a_long_time_away_the_owner_reads_where_we_were(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        house  (the program starts anew)
        house  (7 hours pass)
        owner  1029829825
        bot    Welcome back. Everything you have answered is saved. We have reached: The clinic (sundhedsinstitution). Still to answer: P-number (P-nummer), Opening date, Case contact.

               On which day does the clinic open? For example 1 March 2027 or tomorrow.
               1. Today
               2. Back
               3. More
    """
    )


def test_what_is_left_at_the_review_is_to_send(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  status
        bot    All that is left is to read it through and send it.

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
        house  (2 days pass)
        owner  (looks)
        bot    Your case is saved, but not sent yet. You can go on where you left off.
               1. Go on
               2. No reminders
        owner  hello
        bot    Welcome back. Everything you have answered is saved. All that is left is to read it through and send it.

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
    """
    )


def test_a_registration_that_was_stopped_is_taken_up_again(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  stop
        bot    Do you want to stop the registration? Nothing has been sent. We keep your answers until Wednesday 23 December 2026, so that you can take them up again.
               1. Yes, stop
               2. No, go on
               3. Back
               4. More
        owner  [No, go on]
        bot    What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
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
        owner  status
        bot    You have no case under way.

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


def test_starting_over_lays_the_answers_aside(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  start over
        bot    Do you want to start over? Nothing has been sent. The answers you have given are laid aside and kept until Wednesday 23 December 2026.
               1. Yes, start over
               2. No, go on
               3. Back
               4. More
        owner  [Yes, start over]
        bot    What kind of clinic is it? Write for example dentist, physiotherapy or psychologist.
               1. general practice (almen lægepraksis)
               2. dental practice (tandlægepraksis)
               3. physiotherapy clinic (fysioterapiklinik)
               4. psychological counselling clinic (psykologisk rådgivningsklinik)
               5. specialist practice (speciallægepraksis)
               6. chiropractic clinic (kiropraktorklinik)
               7. See the whole list
               8. More
        owner  psychologist
        bot    Type (sundhedsinstitution): psychological counselling clinic (psykologisk rådgivningsklinik)

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_nothing_is_lost_when_a_second_registration_is_wanted(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  pause
        bot    We are taking a break. Nothing has been sent, and we keep your answers until Wednesday 23 December 2026.

               Press “Go on” when you are ready. To hear from us on a certain day, write for example “wait until 1 March”.
               1. Go on
               2. Continue on another device
        owner  new clinic
        bot    The P-number contains something other than digits. It has 10 digits, for example 1029829825.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_a_person_can_be_asked_for_at_any_time(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  talk to a person
        bot    The SOR team can see that you would like to talk to a person. You are welcome to go on answering meanwhile.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.

               If you call, give the code FFP-GEX. Then they find this conversation at once.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
               4. Write a message
        house  (6 hours pass)
        owner  person
        bot    Nobody from the SOR team has been free yet. You keep your place in the queue, and they have been told.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone opens on Wednesday 25 November 2026 at 10:00.
        bot    Welcome back. Everything you have answered is saved. We have reached: The clinic (sundhedsinstitution). Still to answer: P-number (P-nummer), Opening date, Case contact.

               The SOR team can already see that you would like to talk to a person.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone opens on Wednesday 25 November 2026 at 10:00.

               If you call, give the code FFP-GEX. Then they find this conversation at once.

               They can answer at the earliest when the telephone opens. You can write a message now, and it will be waiting for them.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
               4. Write a message
    """
    )


def test_without_a_known_contact_that_is_said(play: Play) -> None:
    play(
        quietly("/start")
        + """
        house  (there are no contact for professional)
        owner  person
        bot    The SOR team can see that you would like to talk to a person. You are welcome to go on answering meanwhile.

               We have no number or address to give you just now. Your answers are saved, and you can go on here.

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
               10. Write a message
    """
    )


def test_status_says_where_we_are_and_what_is_left(play: Play) -> None:
    play(
        TO_CLINIC
        + """
        owner  status
        bot    We have reached: The clinic (sundhedsinstitution). Still to answer: Clinic details, P-number (P-nummer), Opening date, Case contact.

               Does the clinic have the same name, address and contact details as the company (virksomhed)?
               1. Yes, as the company
               2. No, something differs
               3. Back
               4. More
        """
    )
