"""Digressions of every kind: something else is asked for, answered, and the same question is put again."""

from tests.dialogues.conftest import Play
from tests.dialogues.ways import TO_CVR, TO_P_NUMBER, TO_REVIEW


def test_help_during_the_review_and_the_review_again(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  help
        bot    Here you can register, change or close your company (virksomhed) and your clinics in SOR. We ask one thing at a time, and nothing is sent before you say so.

               You can always write:
               • “help”: why we ask, and where you find the answer
               • “back”, or for example “change telephone”
               • “progress”: what is left
               • “my cases”: what you have under way or have sent
               • “pause”, “code” or “stop”
               • “person”: whom you can contact
               • “topics”: what SOR and the different numbers are
               • “dansk”: fortsæt på dansk

               The SOR team: SORpost@sundhedsdata.dk, telephone +45 33 15 39 00.

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


def test_help_during_a_correction_keeps_what_waits_for_the_yes(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  the telephone is 70 12 34 58
        bot    Should “Telephone” now be “+45 70 12 34 58”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  why?
        bot    The P-number shows which of the company’s addresses is the clinic’s. Each address has its own.
               You find it under the company in CVR at virk.dk. It has 10 digits and begins with 1, for example 1029829825.
               If you have not been given it, answer “Not yet”. You can send without it.

               Should “Telephone” now be “+45 70 12 34 58”?
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
    """
    )


def test_a_question_asked_anew_is_explained_and_put_again(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  change p-number
        bot    What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Keep “1029829825”
               2. Not yet
               3. Back
               4. More
        owner  what is that
        bot    The P-number shows which of the company’s addresses is the clinic’s. Each address has its own.
               You find it under the company in CVR at virk.dk. It has 10 digits and begins with 1, for example 1029829825.
               If you have not been given it, answer “Not yet”. You can send without it.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Keep “1029829825”
               2. Not yet
               3. Back
               4. More
        owner  keep
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
    """
    )


def test_status_during_a_correction_and_then_the_yes(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  the telephone is 70 12 34 58
        bot    Should “Telephone” now be “+45 70 12 34 58”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  status
        bot    We have reached: The clinic (sundhedsinstitution). Still to answer: P-number (P-nummer), Opening date, Case contact.

               Should “Telephone” now be “+45 70 12 34 58”?
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


def test_a_person_is_asked_for_and_the_answer_given_all_the_same(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  a person
        bot    The SOR team can see that you would like to talk to a person. You are welcome to go on answering meanwhile.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.

               If you call, give the code FFP-GEX. Then they find this conversation at once.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Write a message
        owner  30000005
        bot    We are looking up the CVR number …
        bot    We did not find the number in CVR. If the company is very new, it may not be there yet. You can simply write the details yourself.

               You asked to talk to a person, and you have come further since. Would you still like to?
               1. Yes, I still would
               2. No, not any more
               3. Back
               4. More
    """
    )


def test_the_language_changes_at_the_review_and_back(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  dansk
        bot    Vi fortsætter på dansk.

               Virksomheden
               CVR-nummer: 30000005
               Virksomhedens navn: Eksempel Samtaler ApS
               Postadresse: Prøvevej 7, 8000 Aarhus C
               Telefon: +45 70 12 34 56
               E-mail: Ikke oplyst
               Hjemmeside: Ikke oplyst

               Klinikken
               Type: psykologisk rådgivningsklinik
               Klinikkens oplysninger: Ja, som virksomheden
               P-nummer: 1029829825
               Åbningsdato: mandag den 1. marts 2027
               Region: Region Midtjylland
               Lokationsnummer: Nej, ikke nu

               Sagen
               Kontakt i sagen: anna@example.org

               Læs det hele igennem. Du kan godt sende, selv om der står »Ikke endnu« ved noget. Så mangler det bare i sagen.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en klinik
               3. Ret et svar
               4. Tilføj oplysninger
               5. Mere
        owner  english
        bot    We will go on in English.

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


def test_the_language_changes_while_a_correction_waits(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  the telephone is 70 12 34 58
        bot    Should “Telephone” now be “+45 70 12 34 58”?
               1. Yes, change it
               2. No, leave it
               3. Back
               4. More
        owner  dansk
        bot    Vi fortsætter på dansk.

               Skal »Telefon« nu være »+45 70 12 34 58«?
               1. Ja, ret det
               2. Nej, lad det stå
               3. Tilbage
               4. Mere
        owner  ja
        bot    Telefon: +45 70 12 34 58

               Det er rettet under Virksomheden.

               Hvad er klinikkens P-nummer? Det har 10 cifre, fx 1029829825. Har du det ikke, så svar »Ikke endnu«.
               1. Ikke endnu
               2. Tilbage
               3. Mere
    """
    )


def test_one_digression_after_another_ends_at_the_same_question(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  help
        bot    The P-number shows which of the company’s addresses is the clinic’s. Each address has its own.
               You find it under the company in CVR at virk.dk. It has 10 digits and begins with 1, for example 1029829825.
               If you have not been given it, answer “Not yet”. You can send without it.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        owner  how far
        bot    We have reached: The clinic (sundhedsinstitution). Still to answer: P-number (P-nummer), Opening date, Case contact.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        owner  repeat
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


def test_another_purpose_is_named_and_not_begun(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  I want to close my clinic
        bot    Do you want to begin something new now? Registration: Eksempel Samtaler ApS is kept as it is.
               1. Yes, begin it
               2. No, go on here
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


def test_my_cases_are_looked_at_and_this_one_gone_on_with(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  my cases
        bot    • Registration: Eksempel Samtaler ApS. Under way. We have reached: The clinic (sundhedsinstitution).

               What do you want to look at?
               1. Go on: Registration: Eksempel Samtaler ApS
               2. Delete: Registration: Eksempel Samtaler ApS
               3. A copy of my data
               4. Back
               5. More
        owner  [Go on: Registration: Eksempel Samtaler ApS]
        bot    What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
    """
    )


def test_where_a_number_is_is_asked_in_the_middle(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  where is my number
        bot    We cannot see that you have ordered a location number here. Write “order location number” if you want one, or ask the SOR team.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
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


def test_a_pause_during_a_correction_and_the_question_again(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  change telephone
        bot    What is the company’s telephone number? For example 70 12 34 56.
               1. Keep “+45 70 12 34 56”
               2. Back
               3. More
        owner  pause
        bot    We are taking a break. Nothing has been sent, and we keep your answers until Wednesday 23 December 2026.

               Press “Go on” when you are ready. To hear from us on a certain day, write for example “wait until 1 March”.
               1. Go on
               2. Continue on another device
        owner  [Go on]
        bot    What is the company’s telephone number? For example 70 12 34 56.
               1. Keep “+45 70 12 34 56”
               2. Back
               3. More
        owner  70 12 34 58
        bot    Telephone: +45 70 12 34 58

               The company (virksomhed)
               CVR number: 30000005
               Company name (virksomhed): Eksempel Samtaler ApS
               Postal address: Prøvevej 7, 8000 Aarhus C
               Telephone: +45 70 12 34 58
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


def test_help_beside_a_pasted_block_keeps_the_block(play: Play) -> None:
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
        owner  help
        bot    The CVR number shows which company (virksomhed) owns the clinic.
               It has 8 digits and is on your invoices and at virk.dk. Spaces do no harm, for example 26 91 99 91.

               We found this in what you wrote:

               • CVR number: 30000005
               • Company name (virksomhed): Prøve Samtaler ApS
               • Postal address: Prøvevej 9, 8000 Aarhus C
               • Telephone: +45 70 12 34 57

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


def test_a_moving_code_is_fetched_in_the_middle(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  continue elsewhere
        ...
        owner  1029829825
        bot    On which day does the clinic open? For example 1 March 2027 or tomorrow.
               1. Today
               2. Back
               3. More
    """
    )
