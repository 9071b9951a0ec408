"""Corrections of every kind, in words and by name: put for a yes, and the conversation goes on where it was."""

from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import BEGUN, TO_CLINIC, TO_CVR, TO_LOCATION_NUMBER, TO_P_NUMBER, TO_PRACTITIONERS, TO_REVIEW


def test_a_branching_answer_is_corrected_and_only_what_it_newly_needs_is_asked(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  the kind is dentist
        bot    Should “Type (sundhedsinstitution)” now be “dental practice (tandlægepraksis)”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  yes
        bot    Type (sundhedsinstitution): dental practice (tandlægepraksis)

               When you treat patients, the clinic must also be in Behandlingsstedsregistret, the register of places of treatment at the Danish Patient Safety Authority. It must be there before treatment begins. Registering here does not count as that.
               https://stps.dk/da/registrering/behandlingssted/

               It has been changed under The clinic (sundhedsinstitution).

               Which practitioners (behandlere) have their own ydernummer? Write name, profession and number, for example Anna Eksempel, dentist, 061654. Or “none”.
               1. None
               2. Back
               3. More
        owner  none
        bot    The company (virksomhed)
               CVR number: 30000005
               Company name (virksomhed): Eksempel Samtaler ApS
               Postal address: Prøvevej 7, 8000 Aarhus C
               Telephone: +45 70 12 34 56
               E-mail: Not provided
               Website: Not provided

               The clinic (sundhedsinstitution)
               Type (sundhedsinstitution): dental practice (tandlægepraksis)
               Clinic details: Yes, as the company
               P-number (P-nummer): 1029829825
               Opening date: Monday 1 March 2027
               Region: Central Denmark Region (Region Midtjylland)
               Practitioners (behandlere): None
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


def test_one_of_several_practitioners_is_corrected(play: Play) -> None:
    play(
        TO_PRACTITIONERS
        + quietly("Anna Eksempel, dentist, 061654; Bo Prøve, dental hygienist, 12009")
        + """
        owner  no, the ydernummer is 061662, not 012009
        bot    Should “Provider number (ydernummer) (Practitioner 2, clinic 1)” now be “061662”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  yes
        bot    It has been changed under Practitioner 2, clinic 1.

               Are there more practitioners with their own ydernummer? Write them in the same way, or answer “No more”.
               1. No more
               2. Back
               3. More
    """
    )


def test_one_of_two_clinics_is_corrected(play: Play) -> None:
    play(
        TO_REVIEW
        + quietly(
            "add a clinic",
            "psychologist",
            "no",
            "Havnegade 3, 8000 Aarhus C, 70 12 34 59",
            "not yet",
            "1 April 2027",
            "no thanks",
        )
        + """
        owner  the opening date is 1 May 2027
        bot    Which answer should be changed?
               1. Opening date (Clinic 1: Eksempel Samtaler ApS)
               2. Opening date (Clinic 2: Eksempel Samtaler ApS)
               3. Back
               4. More
        owner  [Opening date (Clinic 2: Eksempel Samtaler ApS)]
        bot    Opening date: Saturday 1 May 2027

               It has been changed under Clinic 2: Eksempel Samtaler ApS.

               The company (virksomhed)
               CVR number: 30000005
               Company name (virksomhed): Eksempel Samtaler ApS
               Postal address: Prøvevej 7, 8000 Aarhus C
               Telephone: +45 70 12 34 56
               E-mail: Not provided
               Website: Not provided

               Clinic 1: Eksempel Samtaler ApS
               Type (sundhedsinstitution): psychological counselling clinic (psykologisk rådgivningsklinik)
               Clinic details: Yes, as the company
               P-number (P-nummer): 1029829825
               Opening date: Monday 1 March 2027
               Region: Central Denmark Region (Region Midtjylland)
               Location number (lokationsnummer): No, not now

               Clinic 2: Eksempel Samtaler ApS
               Type (sundhedsinstitution): psychological counselling clinic (psykologisk rådgivningsklinik)
               Clinic details: No, something differs
               Clinic name (sundhedsinstitution): Same as the company
               Clinic address: Havnegade 3, 8000 Aarhus C
               Clinic telephone: +45 70 12 34 59
               Clinic e-mail: Same as the company
               Clinic website: Same as the company
               P-number (P-nummer): Not yet
               Opening date: Saturday 1 May 2027
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


def test_an_answer_in_another_section_is_corrected(play: Play) -> None:
    play(
        TO_LOCATION_NUMBER
        + """
        owner  no, the telephone is 70 12 34 58
        bot    Should “Telephone” now be “+45 70 12 34 58”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  [Yes, change it]
        bot    Telephone: +45 70 12 34 58

               It has been changed under The company (virksomhed).

               Should the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox, for referrals and prescriptions, say.
               1. No, not now
               2. We have one
               3. Yes, order one
               4. Back
               5. More
    """
    )


def test_a_correction_begun_during_a_correction_leaves_the_first_answer_as_it_was(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  change telephone
        bot    What is the company’s telephone number? For example 70 12 34 56.
               1. Keep “+45 70 12 34 56”
               2. Back
               3. More
        owner  change address
        bot    What is the company’s postal address? For example Nørregade 12, 8000 Aarhus C.
               1. Keep “Prøvevej 7, 8000 Aarhus C”
               2. Back
               3. More
        owner  Prøvevej 8, 8000 Aarhus C
        bot    Postal address: Prøvevej 8, 8000 Aarhus C

               The company (virksomhed)
               CVR number: 30000005
               Company name (virksomhed): Eksempel Samtaler ApS
               Postal address: Prøvevej 8, 8000 Aarhus C
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


def test_a_second_correction_takes_the_place_of_the_first_before_the_yes(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  the telephone is 70 12 34 58
        bot    Should “Telephone” now be “+45 70 12 34 58”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  no, the number is 70 12 34 59
        bot    Should “Telephone” now be “+45 70 12 34 59”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  yes
        bot    Telephone: +45 70 12 34 59

               It has been changed under The company (virksomhed).

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_several_corrections_in_a_row_end_at_the_same_question(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  the telephone is 70 12 34 58
        bot    Should “Telephone” now be “+45 70 12 34 58”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  yes
        bot    Telephone: +45 70 12 34 58

               It has been changed under The company (virksomhed).

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        owner  the e-mail is new@example.org
        bot    Should “E-mail” now be “new@example.org”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  yes
        bot    E-mail: new@example.org

               It has been changed under The company (virksomhed).

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        owner  we are called Eksempel Psykologer ApS
        bot    Should “Company name (virksomhed)” now be “Eksempel Psykologer ApS”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  yes
        bot    It has been changed under The company (virksomhed).

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_after_a_correction_back_leads_to_the_question_before_as_ever(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  the telephone is 70 12 34 58
        bot    Should “Telephone” now be “+45 70 12 34 58”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  yes
        bot    Telephone: +45 70 12 34 58

               It has been changed under The company (virksomhed).

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        owner  back
        bot    Does the clinic have the same name, address and contact details as the company (virksomhed)?
               1. Keep “Yes, as the company”
               2. No, something differs
               3. Back
               4. More
    """
    )


def test_a_change_of_mind_at_the_confirmation_leaves_the_answer(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  the telephone is 70 12 34 58
        bot    Should “Telephone” now be “+45 70 12 34 58”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  [No, leave it]
        bot    What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_one_part_of_a_name_is_corrected(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  we are called I/S not ApS
        bot    Should “Company name (virksomhed)” now be “Eksempel Samtaler I/S”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  yes
        bot    It has been changed under The company (virksomhed).

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_a_value_that_fits_another_answer_better_is_put_there_after_a_yes(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  26919991
        bot    That is a CVR number, since it has 8 digits. The P-number has 10 and begins with 1, for example 1029829825.

               Should “CVR number” now be “26919991”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  no
        bot    What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_what_is_only_called_wrong_is_asked_anew(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  the address is wrong
        bot    What is the company’s postal address? For example Nørregade 12, 8000 Aarhus C.
               1. Keep “Prøvevej 7, 8000 Aarhus C”
               2. Back
               3. More
        owner  Prøvevej 8, 8000 Aarhus C
        bot    Postal address: Prøvevej 8, 8000 Aarhus C

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_where_two_answers_may_be_meant_the_press_is_the_yes(play: Play) -> None:
    play(
        TO_CLINIC
        + quietly("no", "Havnegade 3, 8000 Aarhus C, 70 12 34 59")
        + """
        owner  the telephone is 70 12 34 58
        bot    Which answer should be changed?
               1. Telephone
               2. Clinic telephone
               3. Back
               4. More
        owner  [Clinic telephone]
        bot    Clinic telephone: +45 70 12 34 58

               It has been changed under The clinic (sundhedsinstitution).

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_a_fact_that_the_look_up_found_is_corrected_and_kept(play: Play) -> None:
    play(
        BEGUN
        + quietly("dentist", "26919991")
        + """
        owner  no, the telephone is 70 12 34 58
        bot    Should “Telephone” now be “+45 70 12 34 58”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  yes
        bot    Telephone: +45 70 12 34 58

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
        owner  yes
        bot    We use what you wrote yourself: Telephone.

               Does the clinic have the same name, address and contact details as the company (virksomhed)?
               1. Yes, as the company
               2. No, something differs
               3. Back
               4. More
    """
    )


def test_a_fact_of_a_pasted_block_is_corrected_before_the_yes(play: Play) -> None:
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
        owner  no, the telephone is 70 12 34 58
        bot    We found this in what you wrote:

               • CVR number: 30000005
               • Company name (virksomhed): Prøve Samtaler ApS
               • Postal address: Prøvevej 9, 8000 Aarhus C
               • Telephone: +45 70 12 34 58

               Is it right?
               1. Yes, use it
               2. No, I will answer myself
               3. Back
               4. More
        owner  yes
        bot    It has been filled in. You can change it along the way.

               We are looking up the CVR number …
        bot    We did not find the number in CVR. If the company is very new, it may not be there yet. You can simply write the details yourself.

               What is the company’s e-mail address? For example contact@clinic.dk.
               1. Skip
               2. Back
               3. More
    """
    )


def test_a_doubtful_correction_needs_a_yes_of_its_own(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  the opening date is 1 March 2020
        bot    Should “Opening date” now be “Sunday 1 March 2020”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  yes
        bot    The date Sunday 1 March 2020 has already passed. Do you want to go on with it all the same?
               1. Yes, go on with it
               2. No, I will correct it
               3. Back
               4. More
        owner  no, 2 March 2027
        bot    Should “Opening date” now be “Tuesday 2 March 2027”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
    """
    )


def test_another_cvr_number_in_words_is_looked_up(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  no, the cvr number is 26919991
        bot    Should “CVR number” now be “26919991”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  yes
        bot    It has been changed under The company (virksomhed).

               We are looking up the CVR number …
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


def test_danish_words_correct_in_an_english_conversation_too(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  nej, telefonen er 70 12 34 58
        bot    Should “Telephone” now be “+45 70 12 34 58”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  ja
        bot    Telephone: +45 70 12 34 58

               It has been changed under The company (virksomhed).

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_a_no_with_what_differs_is_no_correction_of_the_company(play: Play) -> None:
    play(
        TO_CLINIC
        + """
        owner  no, the telephone is 70 12 34 58
        bot    Clinic telephone: +45 70 12 34 58

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )
