from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import BEGUN, TO_LOCATION_NUMBER, TO_P_NUMBER, TO_REVIEW


def test_the_review_shows_everything_and_sending_is_one_press(play: Play) -> None:
    play(
        TO_LOCATION_NUMBER
        + quietly("no thanks")
        + """
        owner  anna@example.org
        bot    The company (virksomhed)
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
        owner  [Yes, send]
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


def test_a_yes_to_the_menu_sends_nothing_and_the_review_is_read_again_first(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  more
        ...
        owner  yes
        bot    Nothing has been sent yet. Here are your answers again. Read them through, and then press “Yes, send”.

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
        bot    Thank you, we have received the registration. Your reference is 44AW-NFNW.

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


def test_sending_again_gives_the_same_receipt(play: Play) -> None:
    play(
        TO_REVIEW
        + quietly("send")
        + """
        owner  [Show the receipt]
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
        owner  status
        bot    Your case has been sent. Its reference is WWDF-YRY7.

               What do you want to do?
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


def test_the_same_button_pressed_twice_sends_once(play_old_buttons: Play) -> None:
    play_old_buttons(
        TO_REVIEW
        + quietly("[Yes, send]")
        + """
        owner  [Yes, send]
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


def test_what_is_open_is_said_in_the_receipt(play: Play) -> None:
    play(
        TO_P_NUMBER
        + quietly("not yet", "tomorrow", "no", "skip")
        + """
        owner  send
        bot    Thank you, we have received the registration. Your reference is WWDF-YRY7.

               You have sent: Eksempel Samtaler ApS with one clinic.

               This is still missing: P-number (P-nummer).

               The case is not signed with MitID Erhverv and is marked “not signed”. This is a demonstration: the case can be registered without a signature, but only in the demonstration’s own register. Nothing is sent to SOR.

               The SOR team will now look at the case. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.

               You have given no e-mail address for the case, so the receipt is only here. Write the reference down.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.
        bot    Others must know too. You tell them yourself:
               • CVR: the address needs a P-number. You get it at virk.dk.

               What do you want to do?
               1. Show the receipt
               2. My checklist
               3. Register company and clinic
               4. Change details
               5. Close a clinic or company
               6. Location number
               7. Request from a hospital or public body
               8. See what SOR says about a clinic
               9. Report an error
               10. Dansk
               11. More
    """
    )


def test_what_several_clinics_lack_is_told_apart_in_the_receipt(play: Play) -> None:
    play(
        TO_P_NUMBER
        + quietly("not yet", "tomorrow", "no", "skip", "another clinic", "psychologist", "no")
        + quietly("Eksempel Nord, Havnegade 3, 8600 Silkeborg", "not yet", "tomorrow", "no")
        + """
        owner  send
        bot    Thank you, we have received the registration. Your reference is 3333-3333.

               You have sent: Eksempel Samtaler ApS with 2 clinics.

               This is still missing: P-number (P-nummer) (Clinic 1: Eksempel Samtaler ApS), P-number (P-nummer) (Clinic 2: Eksempel Nord).

               The case is not signed with MitID Erhverv and is marked “not signed”. This is a demonstration: the case can be registered without a signature, but only in the demonstration’s own register. Nothing is sent to SOR.

               The SOR team will now look at the case. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.

               You have given no e-mail address for the case, so the receipt is only here. Write the reference down.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.
        bot    Others must know too. You tell them yourself:
               • CVR: the address needs a P-number. You get it at virk.dk.

               What do you want to do?
               1. Show the receipt
               2. My checklist
               3. Register company and clinic
               4. Change details
               5. Close a clinic or company
               6. Location number
               7. Request from a hospital or public body
               8. See what SOR says about a clinic
               9. Report an error
               10. Dansk
               11. More
        owner  receipt
        bot    You have already sent the registration. Here is the receipt again. Your reference is 3333-3333.

               You have sent: Eksempel Samtaler ApS with 2 clinics.

               This is still missing: P-number (P-nummer) (Clinic 1: Eksempel Samtaler ApS), P-number (P-nummer) (Clinic 2: Eksempel Nord).

               The case is not signed with MitID Erhverv and is marked “not signed”. This is a demonstration: the case can be registered without a signature, but only in the demonstration’s own register. Nothing is sent to SOR.

               The SOR team will now look at the case. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.

               You have given no e-mail address for the case, so the receipt is only here. Write the reference down.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.
        bot    What do you want to do?
               1. Show the receipt
               2. My checklist
               3. Register company and clinic
               4. Change details
               5. Close a clinic or company
               6. Location number
               7. Request from a hospital or public body
               8. See what SOR says about a clinic
               9. Report an error
               10. Dansk
               11. More
    """
    )


def test_a_changed_answer_asks_only_what_is_newly_needed(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  change location number
        bot    Should the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox, for referrals and prescriptions, say.
               1. Keep “No, not now”
               2. We have one
               3. Yes, order one
               4. Back
               5. More
        owner  [We have one]
        bot    Which location number (lokationsnummer) does the clinic have? It has 13 digits, for example 5790002288289.
               1. Not yet
               2. Back
               3. More
        owner  5790002288289
        bot    The company (virksomhed)
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
               Location number (lokationsnummer): We have one
               Present location number (lokationsnummer): 5790002288289

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


def test_a_branch_left_at_the_review_comes_back_as_a_suggestion(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  change type
        bot    What kind of clinic is it? Write for example dentist, physiotherapy or psychologist.
               1. Keep “psychological counselling clinic (psykologisk rådgivningsklinik)”
               2. general practice (almen lægepraksis)
               3. dental practice (tandlægepraksis)
               4. physiotherapy clinic (fysioterapiklinik)
               5. specialist practice (speciallægepraksis)
               6. chiropractic clinic (kiropraktorklinik)
               7. See the whole list
               8. More
        owner  private hospital
        bot    Type (sundhedsinstitution): hospital (hospital)

               You cannot register this place yourself: the SOR team does it for you. Send a request now, and we carry over what you have answered. You can also write to SORpost@sundhedsdata.dk. If the type is another one, choose it.
               1. Send a request now
               2. Choose another type
               3. Save and stop here
               4. Back
               5. More
        owner  [Choose another type]
        bot    What kind of clinic is it? Write for example dentist, physiotherapy or psychologist.
               1. Keep “hospital (hospital)”
               2. general practice (almen lægepraksis)
               3. dental practice (tandlægepraksis)
               4. physiotherapy clinic (fysioterapiklinik)
               5. psychological counselling clinic (psykologisk rådgivningsklinik)
               6. specialist practice (speciallægepraksis)
               7. chiropractic clinic (kiropraktorklinik)
               8. See the whole list
               9. More
        owner  dentist
        bot    Type (sundhedsinstitution): dental practice (tandlægepraksis)

               When you treat patients, the clinic must also be in Behandlingsstedsregistret, the register of places of treatment at the Danish Patient Safety Authority. It must be there before treatment begins. Registering here does not count as that.
               https://stps.dk/da/registrering/behandlingssted/

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


def test_an_answer_no_longer_wanted_leaves_the_review(play: Play) -> None:
    play(
        TO_LOCATION_NUMBER
        + quietly("order", "the first", "journal@eksempel.example.org", "I accept", "skip")
        + """
        owner  change location number
        bot    Should the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox, for referrals and prescriptions, say.
               1. Keep “Yes, order one”
               2. No, not now
               3. We have one
               4. Back
               5. More
        owner  [No, not now]
        bot    The company (virksomhed)
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
               Case contact: Not provided

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


def test_another_clinic_begins_with_what_the_first_one_has(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  [Add a clinic]
        bot    This is clinic no. 2. Where it can be used, we suggest what you answered last.

               What kind of clinic is it? Write for example dentist, physiotherapy or psychologist.
               1. psychological counselling clinic (psykologisk rådgivningsklinik)
               2. general practice (almen lægepraksis)
               3. dental practice (tandlægepraksis)
               4. physiotherapy clinic (fysioterapiklinik)
               5. specialist practice (speciallægepraksis)
               6. chiropractic clinic (kiropraktorklinik)
               7. See the whole list
               8. Remove Clinic 2: Eksempel Samtaler ApS
               9. Back
               10. More
        owner  yes
        bot    Type (sundhedsinstitution): psychological counselling clinic (psykologisk rådgivningsklinik)

               Does the clinic have the same name, address and contact details as the company (virksomhed)?
               1. Yes, as the company
               2. No, something differs
               3. Back
               4. More
        owner  yes
        bot    What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        owner  not yet
        bot    On which day does the clinic open? For example 1 March 2027 or tomorrow.
               1. Today
               2. Back
               3. More
        owner  tomorrow
        bot    Opening date: Tuesday 24 November 2026

               Should the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox, for referrals and prescriptions, say.
               1. No, not now
               2. We have one
               3. Yes, order one
               4. Back
               5. More
        owner  no
        bot    The company (virksomhed)
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
               Clinic details: Yes, as the company
               P-number (P-nummer): Not yet
               Opening date: Tuesday 24 November 2026
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


def test_words_at_the_review_that_mean_nothing_there(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  hmm
        bot    Press “Yes, send”, or write what you want to change, for example “change telephone”.

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


def test_after_the_receipt_another_registration_can_begin(play: Play) -> None:
    play(
        BEGUN
        + quietly("psychologist", "26919991", "yes", "yes", "not yet", "today", "no", "skip", "send")
        + """
        owner  [Register company and clinic]
        bot    What kind of clinic is it? Write for example dentist, physiotherapy or psychologist.
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
