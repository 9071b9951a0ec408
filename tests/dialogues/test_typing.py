from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import BEGUN, TO_COMPANY, TO_CVR, TO_LOCATION_NUMBER, TO_P_NUMBER


def test_a_type_is_found_by_what_people_call_it(play: Play) -> None:
    play(
        BEGUN
        + """
        owner  foot clinic
        bot    Type (sundhedsinstitution): podiatry clinic (fodterapeutklinik)

               When you treat patients, the clinic must also be in Behandlingsstedsregistret, the register of places of treatment at the Danish Patient Safety Authority. It must be there before treatment begins. Registering here does not count as that.
               https://stps.dk/da/registrering/behandlingssted/

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_where_several_types_fit_the_owner_is_asked_which(play: Play) -> None:
    play(
        BEGUN
        + """
        owner  therapist
        bot    Several fit. Which one do you mean?
               1. physiotherapy clinic (fysioterapiklinik)
               2. psychological counselling clinic (psykologisk rådgivningsklinik)
               3. podiatry clinic (fodterapeutklinik)
               4. Back
               5. More
        owner  the second
        bot    Type (sundhedsinstitution): psychological counselling clinic (psykologisk rådgivningsklinik)

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_a_button_may_be_typed_by_its_number(play: Play) -> None:
    play(
        BEGUN
        + """
        owner  4
        bot    Type (sundhedsinstitution): psychological counselling clinic (psykologisk rådgivningsklinik)

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_a_button_may_be_typed_with_a_letter_wrong(play: Play) -> None:
    play(
        TO_LOCATION_NUMBER
        + """
        owner  Yes, oder one
        bot    Which record system does the clinic use? Choose it or write its name, for example Novax.
               1. ClinicCare (EG)
               2. ETERA/EQUUS (CGM)
               3. Terapeut Booking (EasyPractice)
               4. Xdont (CGM)
               5. Another
               6. Back
               7. More
    """
    )


def test_a_type_nobody_knows_is_asked_for_in_other_words(play: Play) -> None:
    play(
        BEGUN
        + """
        owner  xyzzy
        bot    We know no type called “xyzzy”. Try another word, for example dentist or physiotherapy, or see the whole list.

               What kind of clinic is it? Write for example dentist, physiotherapy or psychologist.
               1. general practice (almen lægepraksis)
               2. dental practice (tandlægepraksis)
               3. physiotherapy clinic (fysioterapiklinik)
               4. psychological counselling clinic (psykologisk rådgivningsklinik)
               5. specialist practice (speciallægepraksis)
               6. chiropractic clinic (kiropraktorklinik)
               7. See the whole list
               8. More
        owner  [See the whole list]
        bot    Choose from the list, or write part of the name.
               1. general practice (almen lægepraksis)
               2. dental practice (tandlægepraksis)
               3. physiotherapy clinic (fysioterapiklinik)
               4. psychological counselling clinic (psykologisk rådgivningsklinik)
               5. specialist practice (speciallægepraksis)
               6. chiropractic clinic (kiropraktorklinik)
               7. podiatry clinic (fodterapeutklinik)
               8. midwifery clinic (jordemoderklinik)
               9. dental hygienist clinic (tandplejeklinik)
               10. denturist clinic (tandteknisk klinik)
               11. occupational therapy clinic (ergoterapiklinik)
               12. physiotherapy and occupational therapy clinic (fysioterapi- og ergoterapiklinik)
               13. Show more
               14. Back
               15. More
        owner  [Show more]
        bot    Choose from the list, or write part of the name.
               1. dietitian clinic (diætistklinik)
               2. prosthetist and orthotist clinic (bandagistklinik)
               3. optician (optikervirksomhed)
               4. osteopathy clinic (osteopatiklinik)
               5. acupuncture clinic (akupunkturklinik)
               6. complementary therapy clinic (klinik for alternativ behandling)
               7. reflexology clinic (zoneterapiklinik)
               8. cosmetic clinic (kosmetisk klinik)
               9. vaccination clinic (vaccinationsklinik)
               10. nursing clinic (sygeplejeklinik)
               11. hearing centre (hørecenter)
               12. fertility clinic (fertilitetsklinik)
               13. Show more
               14. Back
               15. More
        owner  osteopat
        bot    Type (sundhedsinstitution): osteopathy clinic (osteopatiklinik)

               When you treat patients, the clinic must also be in Behandlingsstedsregistret, the register of places of treatment at the Danish Patient Safety Authority. It must be there before treatment begins. Registering here does not count as that.
               https://stps.dk/da/registrering/behandlingssted/

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_company_facts_may_come_in_one_message_or_one_by_one(play: Play) -> None:
    play(
        TO_COMPANY
        + quietly("Eksempel Samtaler ApS", "Prøvevej 7, 8000 Aarhus C")
        + """
        owner  [One at a time]
        bot    What is the company’s telephone number? For example 70 12 34 56.
               1. Back
               2. More
        owner  post@eksempel.example.org
        bot    There are letters in the telephone number. Write digits only, for example 70 12 34 56.

               What is the company’s telephone number? For example 70 12 34 56.
               1. Back
               2. More
        owner  70 12 34 56
        bot    Telephone: +45 70 12 34 56

               What is the company’s e-mail address? For example contact@clinic.dk.
               1. Skip
               2. Back
               3. More
        owner  [Skip]
        bot    What is the address of the company’s website? For example www.clinic.dk.
               1. Skip
               2. Back
               3. More
        owner  www.eksempel.example.org
        bot    Website: www.eksempel.example.org

               Does the clinic have the same name, address and contact details as the company (virksomhed)?
               1. Yes, as the company
               2. No, something differs
               3. Back
               4. More
    """
    )


def test_facts_in_one_message_are_read_back_together(play: Play) -> None:
    play(
        TO_COMPANY
        + quietly("Eksempel Samtaler ApS", "Prøvevej 7, 8000 Aarhus C")
        + """
        owner  tel 70123456, mail post@eksempel.example.org, www.eksempel.example.org
        bot    Telephone: +45 70 12 34 56

               E-mail: post@eksempel.example.org

               Website: www.eksempel.example.org

               Does the clinic have the same name, address and contact details as the company (virksomhed)?
               1. Yes, as the company
               2. No, something differs
               3. Back
               4. More
    """
    )


def test_an_e_mail_address_that_cannot_be_read_is_not_left_out_in_silence(play: Play) -> None:
    play(
        TO_COMPANY
        + quietly("Eksempel Samtaler ApS", "Prøvevej 7, 8000 Aarhus C")
        + """
        owner  70 12 34 56, kontakt@example
        bot    Telephone: +45 70 12 34 56

               The part after the @ is not a whole address. Write for example contact@clinic.dk.

               What is the company’s e-mail address? For example contact@clinic.dk.
               1. Skip
               2. Back
               3. More
        owner  kontakt@example.org
        bot    E-mail: kontakt@example.org

               Does the clinic have the same name, address and contact details as the company (virksomhed)?
               1. Yes, as the company
               2. No, something differs
               3. Back
               4. More
        owner  no
        bot    What differs for the clinic? Write only that: name, address, telephone, e-mail or website.
               1. One at a time
               2. Back
               3. More
        owner  Havnegade 3, 8600 Silkeborg, nord@example
        bot    Clinic address: Havnegade 3, 8600 Silkeborg

               The part after the @ is not a whole address. Write for example contact@clinic.dk.

               What is the clinic’s e-mail address? For example contact@clinic.dk.
               1. Skip
               2. Back
               3. More
    """
    )


def test_six_bare_digits_may_be_greenland_or_the_faroes(play: Play) -> None:
    play(
        TO_COMPANY
        + quietly("Eksempel Samtaler ApS", "Prøvevej 7, 8000 Aarhus C")
        + """
        owner  321234
        bot    Six-digit numbers are used in Greenland and the Faroe Islands. Where is it from?
               1. Greenland
               2. The Faroe Islands
               3. Back
               4. More
        owner  [Greenland]
        bot    Telephone: +299 32 12 34

               What is the company’s e-mail address? For example contact@clinic.dk.
               1. Skip
               2. Back
               3. More
    """
    )


def test_an_unknown_postcode_is_asked_about_and_not_refused(play: Play) -> None:
    play(
        TO_COMPANY
        + quietly("Eksempel Samtaler ApS")
        + """
        owner  Prøvevej 7
        bot    The postcode is missing. It has 4 digits, for example Nørregade 12, 8000 Aarhus C.

               What is the company’s postal address? For example Nørregade 12, 8000 Aarhus C.
               1. Back
               2. More
        owner  Prøvevej, 8000
        bot    The house number is missing. Write it after the street, for example Nørregade 12, 8000 Aarhus C.

               What is the company’s postal address? For example Nørregade 12, 8000 Aarhus C.
               1. Back
               2. More
        owner  Prøvevej 7, 8001
        bot    We do not know the postcode 8001. Write the town too, for example 8000 Aarhus C.

               The address is shown in SOR, so that others in the health service can find you and write to you.
               Write street, number and postcode in one message. Floor and door come after the number.
               For example Nørregade 12, 2. tv, 8000 Aarhus C.

               What is the company’s postal address? For example Nørregade 12, 8000 Aarhus C.
               1. Back
               2. More
               3. Contact a person
        owner  Prøvevej 7, 8001 Aarhus C
        bot    The postcode 8001 Aarhus C is not on our list. Do you want to go on with it all the same?
               1. Yes, go on with it
               2. No, I will correct it
               3. Back
               4. More
        owner  yes
        bot    Postal address: Prøvevej 7, 8001 Aarhus C

               What is the company’s telephone number? Add e-mail and website if you like. For example 70 12 34 56, contact@clinic.dk.
               1. One at a time
               2. Back
               3. More
    """
    )


def test_only_what_differs_for_the_clinic_is_given(play: Play) -> None:
    play(
        TO_COMPANY
        + quietly("Eksempel Samtaler ApS", "Prøvevej 7, 8000 Aarhus C", "70 12 34 56")
        + """
        owner  [No, something differs]
        bot    What differs for the clinic? Write only that: name, address, telephone, e-mail or website.
               1. One at a time
               2. Back
               3. More
        owner  Klinikken i Havnegade, Havnegade 3, 8000 Aarhus C
        bot    Clinic name (sundhedsinstitution): Klinikken i Havnegade

               Clinic address: Havnegade 3, 8000 Aarhus C

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_each_mistake_in_a_p_number_is_explained_by_its_own_cause(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  102982982
        bot    The P-number has 9 digits, but should have 10. For example 1029829825.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        owner  26919991
        bot    That is a CVR number, since it has 8 digits. The P-number has 10 and begins with 1, for example 1029829825.

               Should “CVR number” now be “26919991”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  2029829825
        bot    A P-number begins with 1. Check the first digit, for example 1029829825.

               The P-number shows which of the company’s addresses is the clinic’s. Each address has its own.
               You find it under the company in CVR at virk.dk. It has 10 digits and begins with 1, for example 1029829825.
               If you have not been given it, answer “Not yet”. You can send without it.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
               4. Contact a person
        owner  1029829826
        bot    The digits of the P-number do not fit together. Perhaps two are swapped, or one is mistyped. A P-number looks like this: 1029829825.

               The P-number shows which of the company’s addresses is the clinic’s. Each address has its own.
               You find it under the company in CVR at virk.dk. It has 10 digits and begins with 1, for example 1029829825.
               If you have not been given it, answer “Not yet”. You can send without it.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
               4. Contact a person
        owner  not yet
        bot    On which day does the clinic open? For example 1 March 2027 or tomorrow.
               1. Today
               2. Back
               3. More
    """
    )


def test_dates_are_read_as_people_write_them(play: Play) -> None:
    play(
        TO_P_NUMBER
        + quietly("not yet")
        + """
        owner  soon
        bot    We cannot read that as a date. Write it like 1 March 2027, 01-03-2027 or tomorrow. If you are open already, write the day you opened.

               On which day does the clinic open? For example 1 March 2027 or tomorrow.
               1. Today
               2. Back
               3. More
        owner  31 February 2027
        bot    There is no day 31 in month 2 of that year. Check day, month and year, for example 1 March 2027.

               On which day does the clinic open? For example 1 March 2027 or tomorrow.
               1. Today
               2. Back
               3. More
        owner  1 March 2057
        bot    The date is more than 10 years away. Check the year, for example 1 March 2027.

               The clinic is valid in SOR from that day. Write the first day on which you see patients.
               If you are open already, write the day on which you opened. For example 1 March 2027, 01-03-2027 or Monday.

               On which day does the clinic open? For example 1 March 2027 or tomorrow.
               1. Today
               2. Back
               3. More
               4. Contact a person
        owner  01-03-2026
        bot    The date Sunday 1 March 2026 has already passed. Do you want to go on with it all the same?
               1. Yes, go on with it
               2. No, I will correct it
               3. Back
               4. More
        owner  [No, I will correct it]
        bot    On which day does the clinic open? For example 1 March 2027 or tomorrow.
               1. Today
               2. Back
               3. More
               4. Contact a person
        owner  tomorrow
        bot    Opening date: Tuesday 24 November 2026

               Should the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox, for referrals and prescriptions, say.
               1. No, not now
               2. We have one
               3. Yes, order one
               4. Back
               5. More
    """
    )


def test_words_from_a_phone_are_cleaned(play: Play) -> None:
    play(
        TO_CVR
        + quietly("\u200b26\u00a091\u00a099\u00a091\u200b")
        + """
        owner  yes
        bot    Does the clinic have the same name, address and contact details as the company (virksomhed)?
               1. Yes, as the company
               2. No, something differs
               3. Back
               4. More
    """
    )
