"""A person is asked for: the questions go on meanwhile, a message is taken out of hours, and one may do without."""

import contextlib
import sqlite3

from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import TO_CVR, TO_P_NUMBER, TO_REVIEW


def test_while_an_owner_waits_the_bot_goes_on_asking_and_accepting(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  I want to talk to a person
        bot    The SOR team can see that you would like to talk to a person. You are welcome to go on answering meanwhile.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.

               If you call, give the code FFP-GEX. Then they find this conversation at once.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
               4. Write a message
        owner  person
        bot    The SOR team can already see that you would like to talk to a person.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.

               If you call, give the code FFP-GEX. Then they find this conversation at once.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
               4. Write a message
        owner  1029829825
        bot    You asked to talk to a person, and you have come further since. Would you still like to?
               1. Yes, I still would
               2. No, not any more
               3. Back
               4. More
        owner  yes
        bot    Good. The SOR team can still see that you would like to talk to a person.

               On which day does the clinic open? For example 1 March 2027 or tomorrow.
               1. Today
               2. Back
               3. More
               4. Write a message
        owner  1 March 2027
        bot    Opening date: Monday 1 March 2027

               Should the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox, for referrals and prescriptions, say.
               1. No, not now
               2. We have one
               3. Yes, order one
               4. Back
               5. More
               6. Write a message
    """
    )


def test_past_the_point_of_asking_no_withdraws(play: Play) -> None:
    play(
        TO_P_NUMBER
        + quietly("person")
        + """
        owner  not yet
        bot    You asked to talk to a person, and you have come further since. Would you still like to?
               1. Yes, I still would
               2. No, not any more
               3. Back
               4. More
        owner  1 March 2027
        bot    You can answer yes or no here.

               You asked to talk to a person, and you have come further since. Would you still like to?
               1. Yes, I still would
               2. No, not any more
               3. Back
               4. More
        owner  no
        bot    Good, then you are no longer waiting for a person. You can always ask for one again.

               On which day does the clinic open? For example 1 March 2027 or tomorrow.
               1. Today
               2. Back
               3. More
        owner  [More]
        bot    What would you like?
               1. Help
               2. Help and knowledge
               3. Repeat the question
               4. Change an answer
               5. How far am I?
               6. Contact a person
               7. Continue on another device
               8. Take a break
               9. Stop the registration
               10. Start over
               11. My cases
               12. Dansk
               13. Back
    """
    )


def test_an_owner_may_withdraw_at_any_time(play: Play) -> None:
    play(
        TO_CVR
        + quietly("person")
        + """
        owner  [More]
        bot    What would you like?
               1. Help
               2. Help and knowledge
               3. Repeat the question
               4. Change an answer
               5. How far am I?
               6. Contact a person
               7. Write a message
               8. I can manage now
               9. Continue on another device
               10. Take a break
               11. Stop the registration
               12. Start over
               13. My cases
               14. Dansk
               15. Back
        owner  [I can manage now]
        bot    Good, then you are no longer waiting for a person. You can always ask for one again.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        owner  never mind
        bot    You have not asked for a person. Write “person” if you would like to.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_out_of_hours_a_message_is_taken(play: Play) -> None:
    play(
        TO_CVR
        + """
        house  (5 hours pass)
        owner  person
        bot    The SOR team can see that you would like to talk to a person. You are welcome to go on answering meanwhile.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone opens on Wednesday 25 November 2026 at 10:00.

               If you call, give the code FFP-GEX. Then they find this conversation at once.

               They can answer at the earliest when the telephone opens. You can write a message now, and it will be waiting for them.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Write a message
        owner  [Write a message]
        bot    What do you want to write to the SOR team? Write it in one message, and never a CPR number.
               1. Do not write after all
        owner  We cannot find our number. When do you answer?
        bot    Your message is kept for the SOR team. They are open again on Wednesday 25 November 2026 at 10:00.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Write a message
        owner  status
        bot    We have reached: The company (virksomhed). Still to answer: CVR number, Company name (virksomhed), Postal address, Telephone, E-mail, Website, Clinic details, P-number (P-nummer), Opening date, Case contact.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Write a message
    """
    )


def test_a_message_stands_in_the_transcript_as_one(play: Play) -> None:
    left = play(TO_CVR + quietly("person", "leave a message", "We cannot find our number.", "123"))

    with contextlib.closing(sqlite3.connect(left.folder / "sor.db")) as connection:
        said = connection.execute("SELECT kind, text FROM entries WHERE author = 'owner' ORDER BY id").fetchall()
        floors = connection.execute("SELECT floor FROM conversations").fetchall()
    assert said[-2:] == [("message", "We cannot find our number."), ("said", "123")]
    assert floors == [("waiting",)]


def test_a_message_may_be_left_unwritten(play: Play) -> None:
    play(
        TO_CVR
        + quietly("write a message")
        + """
        owner  help
        bot    The CVR number shows which company (virksomhed) owns the clinic.
               It has 8 digits and is on your invoices and at virk.dk. Spaces do no harm, for example 26 91 99 91.

               What do you want to write to the SOR team? Write it in one message, and never a CPR number.
               1. Do not write after all
        owner  010170-1234 is mine
        bot    That looked like a CPR number. We have deleted it and do not keep it. We never need a CPR number here.

               What do you want to write to the SOR team? Write it in one message, and never a CPR number.
               1. Do not write after all
        owner  back
        bot    What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        owner  write a message
        bot    What do you want to write to the SOR team? Write it in one message, and never a CPR number.
               1. Do not write after all
        owner  [Do not write after all]
        bot    What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_a_message_asks_for_a_person_by_itself(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  leave a message
        bot    What do you want to write to the SOR team? Write it in one message, and never a CPR number.
               1. Do not write after all
        owner  yes
        bot    Your message is kept for the SOR team.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Write a message
        owner  person
        bot    The SOR team can already see that you would like to talk to a person.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.

               If you call, give the code FFP-GEX. Then they find this conversation at once.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Write a message
    """
    )


def test_whoever_asks_at_the_review_is_asked_again_after_sending(play: Play) -> None:
    play(
        TO_REVIEW
        + quietly("person")
        + """
        owner  yes
        ...
        owner  no
        bot    Good, then you are no longer waiting for a person. You can always ask for one again.

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


def test_someone_who_waits_is_offered_a_message_after_three_refusals(play: Play) -> None:
    play(
        TO_CVR
        + quietly("person", "123", "12345")
        + """
        owner  1234
        bot    The CVR number has 4 digits, but should have 8. For example 26 91 99 91.

               The CVR number shows which company (virksomhed) owns the clinic.
               It has 8 digits and is on your invoices and at virk.dk. Spaces do no harm, for example 26 91 99 91.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Write a message
    """
    )


def test_a_danish_owner_waits_in_danish(play: Play) -> None:
    play(
        quietly("/start")
        + """
        house  (5 hours pass)
        owner  menneske
        bot    SOR-teamet kan se, at du gerne vil tale med et menneske. Du kan roligt svare videre imens.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen åbner onsdag den 25. november 2026 kl. 10.00.

               Ringer du, så sig koden FFP-GEX. Så finder de denne samtale med det samme.

               De kan tidligst svare, når telefonen åbner. Du kan skrive en besked nu, så ligger den klar.

               Hvad vil du gøre?
               1. Registrér virksomhed og klinik
               2. Ændr oplysninger
               3. Luk klinik eller virksomhed
               4. Lokationsnummer
               5. Anmodning fra hospital eller det offentlige
               6. Se, hvad der står om en klinik
               7. Meld en fejl
               8. English
               9. Mere
               10. Skriv en besked
        owner  skriv en besked
        bot    Hvad vil du skrive til SOR-teamet? Skriv det i én besked, og aldrig et CPR-nummer.
               1. Skriv ikke alligevel
        owner  Vi kan ikke finde vores nummer.
        bot    Din besked er gemt til SOR-teamet. De har åbent igen onsdag den 25. november 2026 kl. 10.00.

               Hvad vil du gøre?
               1. Registrér virksomhed og klinik
               2. Ændr oplysninger
               3. Luk klinik eller virksomhed
               4. Lokationsnummer
               5. Anmodning fra hospital eller det offentlige
               6. Se, hvad der står om en klinik
               7. Meld en fejl
               8. English
               9. Mere
               10. Skriv en besked
        owner  jeg klarer mig
        bot    Godt, så venter du ikke længere på et menneske. Du kan altid bede om et igen.

               Hvad vil du gøre?
               1. Registrér virksomhed og klinik
               2. Ændr oplysninger
               3. Luk klinik eller virksomhed
               4. Lokationsnummer
               5. Anmodning fra hospital eller det offentlige
               6. Se, hvad der står om en klinik
               7. Meld en fejl
               8. English
               9. Mere
        owner  jeg klarer mig
        bot    Du har ikke bedt om et menneske. Skriv »menneske«, hvis du vil.

               Hvad vil du gøre?
               1. Registrér virksomhed og klinik
               2. Ændr oplysninger
               3. Luk klinik eller virksomhed
               4. Lokationsnummer
               5. Anmodning fra hospital eller det offentlige
               6. Se, hvad der står om en klinik
               7. Meld en fejl
               8. English
               9. Mere
    """,
        language="da",
    )


def test_the_code_for_the_telephone_is_told_at_any_time_and_nobody_is_waited_for(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  phone code
        bot    If you call, give the code FFP-GEX. Then they find this conversation at once.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        """
    )


def test_technical_support_is_a_queue_of_its_own_with_its_own_hours(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  technical support
        bot    Technical support: the service desk helps when something does not work.
               Telephone +45 33 32 39 00, e-mail servicedesk@sundhedsdata.dk
               Telephone hours, not on public holidays:
               • Monday to Friday 09:00 to 15:00
               The telephone is open now and until 15:00.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Contact a person
        owner  [Contact a person]
        bot    Technical support can see that you would like to talk to a person. You are welcome to go on answering meanwhile.

               You can call technical support on +45 33 32 39 00 or write to servicedesk@sundhedsdata.dk. The telephone is open now and until 15:00.

               If you call, give the code FFP-GEX. Then they find this conversation at once.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Write a message
        owner  123
        bot    The CVR number has 3 digits, but should have 8. For example 26 91 99 91.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Write a message
        house  (6 hours pass)
        owner  person
        bot    Nobody from technical support has been free yet. You keep your place in the queue, and they have been told.

               You can call technical support on +45 33 32 39 00 or write to servicedesk@sundhedsdata.dk. The telephone opens on Tuesday 24 November 2026 at 09:00.
        bot    Welcome back. Everything you have answered is saved. We have reached: The company (virksomhed). Still to answer: CVR number, Company name (virksomhed), Postal address, Telephone, E-mail, Website, Clinic details, P-number (P-nummer), Opening date, Case contact.

               Technical support can already see that you would like to talk to a person.

               You can call technical support on +45 33 32 39 00 or write to servicedesk@sundhedsdata.dk. The telephone opens on Tuesday 24 November 2026 at 09:00.

               If you call, give the code FFP-GEX. Then they find this conversation at once.

               They can answer at the earliest when the telephone opens. You can write a message now, and it will be waiting for them.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Write a message
        """
    )


def test_technical_support_in_danish(play: Play) -> None:
    play(
        quietly("/start", "registrér klinik")
        + """
        owner  siden virker ikke
        bot    Teknisk support: Servicedesk hjælper, når noget ikke virker.
               Telefon +45 33 32 39 00, e-mail servicedesk@sundhedsdata.dk
               Telefontid, dog ikke på helligdage:
               • mandag til fredag kl. 09.00 til 15.00
               Telefonen er åben nu og til kl. 15.00.

               Hvilken slags klinik er det? Skriv fx tandlæge, fysioterapi eller psykolog.
               1. almen lægepraksis
               2. tandlægepraksis
               3. fysioterapiklinik
               4. psykologisk rådgivningsklinik
               5. speciallægepraksis
               6. kiropraktorklinik
               7. Se hele listen
               8. Mere
               9. Kontakt et menneske
        house  (7 hours pass)
        owner  menneske
        bot    Velkommen tilbage. Alt, du har svaret, er gemt. Vi er nået til: Klinikken. Du mangler: Type, CVR-nummer, Virksomhedens navn, Postadresse, Telefon, E-mail, Hjemmeside, Klinikkens oplysninger, P-nummer, Åbningsdato, Kontakt i sagen.

               Teknisk support kan se, at du gerne vil tale med et menneske. Du kan roligt svare videre imens.

               Du kan ringe til teknisk support på +45 33 32 39 00 eller skrive til servicedesk@sundhedsdata.dk. Telefonen åbner tirsdag den 24. november 2026 kl. 09.00.

               Ringer du, så sig koden FFP-GEX. Så finder de denne samtale med det samme.

               De kan tidligst svare, når telefonen åbner. Du kan skrive en besked nu, så ligger den klar.

               Hvilken slags klinik er det? Skriv fx tandlæge, fysioterapi eller psykolog.
               1. almen lægepraksis
               2. tandlægepraksis
               3. fysioterapiklinik
               4. psykologisk rådgivningsklinik
               5. speciallægepraksis
               6. kiropraktorklinik
               7. Se hele listen
               8. Mere
               9. Skriv en besked
        owner  skriv en besked
        bot    Hvad vil du skrive til teknisk support? Skriv det i én besked, og aldrig et CPR-nummer.
               1. Skriv ikke alligevel
        owner  Siden er hvid.
        bot    Din besked er gemt til teknisk support. De har åbent igen tirsdag den 24. november 2026 kl. 09.00.

               Hvilken slags klinik er det? Skriv fx tandlæge, fysioterapi eller psykolog.
               1. almen lægepraksis
               2. tandlægepraksis
               3. fysioterapiklinik
               4. psykologisk rådgivningsklinik
               5. speciallægepraksis
               6. kiropraktorklinik
               7. Se hele listen
               8. Mere
               9. Skriv en besked
        """,
        language="da",
    )
