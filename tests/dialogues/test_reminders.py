import contextlib
import sqlite3

from tests.dialogues.conftest import Play
from tests.dialogues.house import rows
from tests.dialogues.letters import letters_in
from tests.dialogues.script import quietly
from tests.dialogues.ways import TO_P_NUMBER, TO_REVIEW

LEFT_FOR_ANOTHER = TO_P_NUMBER + quietly("I want to close my clinic", "yes")
NO_ANSWER_MAY_STAND = ("Eksempel", "30000005", "Prøvevej", "70 12 34 56", "psycholog", "1029829825")


def test_a_draft_left_for_a_day_and_a_week_gets_one_line_each_a_warning_and_is_deleted(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        house  (23 hours pass)
        owner  (looks)
        house  (2 hours pass)
        owner  (looks)
        bot    Your case is saved, but not sent yet. You can go on where you left off.
               1. Go on
               2. No reminders
        house  (the program starts anew)
        house  (5 days pass)
        owner  (looks)
        house  (1 days pass)
        owner  (looks)
        bot    Your case has still not been sent. We are taking a break and keep your answers until Wednesday 23 December 2026.
               1. Go on
               2. No reminders
        house  (19 days pass)
        owner  (looks)
        house  (1 days pass)
        owner  (looks)
        bot    We will soon delete your case, as it has not been sent. To keep your answers, go on by Wednesday 23 December 2026 at the latest.
               1. Go on
        house  (3 days pass)
        owner  (looks)
        house  (1 days pass)
        owner  (looks)
        owner  hello
        bot    Your earlier answers are deleted, as the case was not sent.

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
        """
    )


def test_an_owner_goes_on_from_a_reminder(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        house  (25 hours pass)
        owner  (looks)
        bot    Your case is saved, but not sent yet. You can go on where you left off.
               1. Go on
               2. No reminders
        owner  [Go on]
        bot    Welcome back. Everything you have answered is saved. We have reached: The clinic (sundhedsinstitution). Still to answer: P-number (P-nummer), Opening date, Case contact.

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


def test_a_plain_yes_to_a_reminder_goes_on_and_answers_nothing(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  stop
        ...
        house  (25 hours pass)
        owner  (looks)
        bot    Your case is saved, but not sent yet. You can go on where you left off.
               1. Go on
               2. No reminders
        owner  yes
        bot    Welcome back. Everything you have answered is saved. We have reached: The clinic (sundhedsinstitution). Still to answer: P-number (P-nummer), Opening date, Case contact.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        """
    )


def test_reminders_are_turned_off_by_a_button_and_on_again_by_a_word(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        house  (25 hours pass)
        owner  (looks)
        bot    Your case is saved, but not sent yet. You can go on where you left off.
               1. Go on
               2. No reminders
        owner  [No reminders]
        bot    You will get no reminders. We write only once, a few days before we delete your answers. If you change your mind, write “reminders”.

               Press “Go on” when you are ready. To hear from us on a certain day, write for example “wait until 1 March”.
               1. Go on
               2. Continue on another device
        house  (8 days pass)
        owner  (looks)
        owner  reminders
        bot    Welcome back. Everything you have answered is saved. We have reached: The clinic (sundhedsinstitution). Still to answer: P-number (P-nummer), Opening date, Case contact.

               Good, we will remind you of the case if you leave it.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        house  (25 hours pass)
        owner  (looks)
        bot    Your case is saved, but not sent yet. You can go on where you left off.
               1. Go on
               2. No reminders
        owner  ingen påmindelser
        bot    You will get no reminders. We write only once, a few days before we delete your answers. If you change your mind, write “reminders”.

               Press “Go on” when you are ready. To hear from us on a certain day, write for example “wait until 1 March”.
               1. Go on
               2. Continue on another device
        house  (28 days pass)
        owner  (looks)
        bot    We will soon delete your case, as it has not been sent. To keep your answers, go on by Sunday 3 January 2027 at the latest.
               1. Go on
        """
    )


def test_at_night_nobody_is_reminded(play: Play) -> None:
    play(
        quietly("/start")
        + """
        house  (it gets 22:30)
        owner  [Register company and clinic]
        ...
        house  (25 hours pass)
        owner  (looks)
        house  (the program starts anew)
        house  (it gets 07:59)
        owner  (looks)
        house  (it gets 08:05)
        owner  (looks)
        bot    Your case is saved, but not sent yet. You can go on where you left off.
               1. Go on
               2. No reminders
        """
    )


def test_nobody_is_reminded_while_a_person_holds_the_conversation_or_is_waited_for(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        house  (everybody is with staff)
        house  (8 days pass)
        owner  (looks)
        house  (everybody is with waiting)
        house  (3 days pass)
        owner  (looks)
        house  (everybody is with the bot)
        house  (1 days pass)
        owner  (looks)
        bot    Your case has still not been sent. We are taking a break and keep your answers until Wednesday 23 December 2026.
               1. Go on
               2. No reminders
        """
    )


def test_nobody_is_reminded_of_what_was_stopped_or_sent(play: Play) -> None:
    play(
        TO_P_NUMBER
        + quietly("stop", "yes")
        + """
        house  (8 days pass)
        owner  (looks)
        """
    )


def test_nobody_is_reminded_after_sending(play: Play) -> None:
    play(
        TO_REVIEW
        + quietly("[Yes, send]")
        + """
        house  (8 days pass)
        owner  (looks)
        house  (30 days pass)
        owner  (looks)
        """
    )


def test_a_registration_that_was_stopped_is_deleted_on_the_day_that_was_told(play: Play) -> None:
    play(
        TO_P_NUMBER
        + quietly("stop", "yes")
        + """
        house  (30 days pass)
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
        house  (31 days pass)
        owner  status
        bot    Your earlier answers are deleted, as the case was not sent.

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
        """
    )


def test_a_registration_is_laid_aside_until_a_day_and_comes_back_on_it(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  wait until 1 March
        bot    We are laying the case aside and will come back on Monday 1 March 2027. Nothing has been sent, and your answers are saved.

               Press “Go on” if you are ready before then.
               1. Go on
               2. Continue on another device
        house  (8 days pass)
        owner  (looks)
        house  (the program starts anew)
        house  (89 days pass)
        owner  (looks)
        house  (1 days pass)
        owner  (looks)
        bot    You asked us to come back today. Your case is saved, and you can go on where you left off.
               1. Go on
               2. No reminders
        owner  [Go on]
        bot    Welcome back. Everything you have answered is saved. We have reached: The clinic (sundhedsinstitution). Still to answer: P-number (P-nummer), Opening date, Case contact.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        """
    )


def test_a_registration_laid_aside_is_reminded_of_like_any_other_once_it_has_come_back(play: Play) -> None:
    play(
        TO_P_NUMBER
        + quietly("vent til mandag")
        + """
        house  (7 days pass)
        owner  (looks)
        bot    You asked us to come back today. Your case is saved, and you can go on where you left off.
               1. Go on
               2. No reminders
        house  (20 hours pass)
        owner  (looks)
        house  (5 hours pass)
        owner  (looks)
        bot    Your case is saved, but not sent yet. You can go on where you left off.
               1. Go on
               2. No reminders
        """
    )


def test_it_is_laid_aside_for_six_months_at_the_most(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  wait until 24 May 2027
        bot    We can wait for six months at the most. Write a day no later than Sunday 23 May 2027.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        owner  wait until yesterday
        bot    Write on which day we should come back, for example “wait until 1 March”. We then lay the case aside until that day.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        owner  wait until I have the P-number
        bot    Write on which day we should come back, for example “wait until 1 March”. We then lay the case aside until that day.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        owner  wait until 23 May 2027
        bot    We are laying the case aside and will come back on Sunday 23 May 2027. Nothing has been sent, and your answers are saved.

               Press “Go on” if you are ready before then.
               1. Go on
               2. Continue on another device
        """
    )


def test_other_words_leave_it_laid_aside_and_an_answer_takes_it_up(play: Play) -> None:
    play(
        TO_P_NUMBER
        + quietly("wait until 1 March")
        + """
        owner  status
        bot    We have reached: The clinic (sundhedsinstitution). Still to answer: P-number (P-nummer), Opening date, Case contact.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        house  (25 hours pass)
        owner  (looks)
        owner  1029829825
        ...
        house  (25 hours pass)
        owner  (looks)
        bot    Your case is saved, but not sent yet. You can go on where you left off.
               1. Go on
               2. No reminders
        """
    )


def test_a_clinic_may_be_called_pause_til_krop_og_sjael(play: Play) -> None:
    play(
        quietly("/start", "[Register company and clinic]", "psychologist", "30000005")
        + """
        owner  Pause til krop og sjæl
        bot    What is the company’s postal address? For example Nørregade 12, 8000 Aarhus C.
               1. Back
               2. More
        """
    )


def test_in_danish_the_lines_are_short_and_warm(play: Play) -> None:
    play(
        quietly("/start", "[Registrér virksomhed og klinik]")
        + """
        house  (25 hours pass)
        owner  (looks)
        bot    Din sag er gemt, men ikke sendt endnu. Du kan fortsætte, hvor du slap.
               1. Fortsæt
               2. Ingen påmindelser
        owner  vent til 1. marts
        bot    Vi lægger sagen til side og vender tilbage mandag den 1. marts 2027. Intet er sendt, og dine svar er gemt.

               Tryk »Fortsæt«, hvis du bliver klar før.
               1. Fortsæt
               2. Fortsæt på en anden enhed
        owner  [Fortsæt]
        ...
        house  (8 days pass)
        owner  (looks)
        bot    Din sag er stadig ikke sendt. Vi holder pause og gemmer dine svar til torsdag den 24. december 2026.
               1. Fortsæt
               2. Ingen påmindelser
        owner  vent til 1. oktober
        bot    Velkommen tilbage. Alt, du har svaret, er gemt. Vi er nået til: Klinikken. Du mangler: Type, CVR-nummer, Virksomhedens navn, Postadresse, Telefon, E-mail, Hjemmeside, Klinikkens oplysninger, P-nummer, Åbningsdato, Kontakt i sagen.

               Vi kan højst vente i seks måneder. Skriv en dag til og med onsdag den 2. juni 2027.

               Hvilken slags klinik er det? Skriv fx tandlæge, fysioterapi eller psykolog.
               1. almen lægepraksis
               2. tandlægepraksis
               3. fysioterapiklinik
               4. psykologisk rådgivningsklinik
               5. speciallægepraksis
               6. kiropraktorklinik
               7. Se hele listen
               8. Mere
        owner  ingen påmindelser
        bot    Så får du ingen påmindelser. Vi skriver kun én gang, et par dage før vi sletter dine svar. Fortryder du, så skriv »påmindelser«.

               Hvilken slags klinik er det? Skriv fx tandlæge, fysioterapi eller psykolog.
               1. almen lægepraksis
               2. tandlægepraksis
               3. fysioterapiklinik
               4. psykologisk rådgivningsklinik
               5. speciallægepraksis
               6. kiropraktorklinik
               7. Se hele listen
               8. Mere
        owner  påmindelser
        bot    Godt, så minder vi dig om sagen, hvis du lader den ligge.

               Hvilken slags klinik er det? Skriv fx tandlæge, fysioterapi eller psykolog.
               1. almen lægepraksis
               2. tandlægepraksis
               3. fysioterapiklinik
               4. psykologisk rådgivningsklinik
               5. speciallægepraksis
               6. kiropraktorklinik
               7. Se hele listen
               8. Mere
        house  (27 days pass)
        owner  (looks)
        bot    Vi sletter snart din sag, fordi den ikke er sendt. Vil du beholde dine svar, så fortsæt senest fredag den 1. januar 2027.
               1. Fortsæt
        house  (6 days pass)
        owner  hej
        bot    Dine svar fra sidst er slettet, fordi sagen ikke blev sendt.

               Hej. Her registrerer, ændrer eller lukker du din klinik i SOR, Sundhedsvæsenets Organisationsregister. Du skriver med en maskine, ikke et menneske.

               En registrering tager cirka 10 minutter. Hav CVR-nummer, adresse, telefon, P-nummer, åbningsdato og eventuelle ydernumre klar.

               Intet bliver sendt, før du siger til, og du kan stoppe og komme tilbage. Vi skal aldrig bruge et CPR-nummer.

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


def test_a_reminder_goes_out_as_a_letter_with_a_link_and_nothing_of_the_answers(play: Play) -> None:
    played = play(TO_REVIEW + quietly("(25 hours pass)", "(7 days pass)", voice="house") + quietly("(looks)"))

    letters = letters_in(played.folder)

    assert [letter["To"] for letter in letters] == ["anna@example.org", "anna@example.org"]
    for letter in letters:
        assert "/link/" in letter.get_content()
        assert not [each for each in NO_ANSWER_MAY_STAND if each in letter.as_string()]


def test_on_the_web_whoever_comes_back_to_a_deleted_registration_begins_anew(play_on_the_web: Play) -> None:
    play_on_the_web(
        TO_P_NUMBER
        + quietly("(25 hours pass)", "(7 days pass)", "(21 days pass)", "(4 days pass)", voice="house")
        + """
        owner  (looks)
        owner  [Register company and clinic]
        bot    Your earlier answers are deleted, as the case was not sent.

               That button belongs to an earlier question. We have reached this one:

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
        """
    )


def test_nothing_that_was_said_of_a_deleted_registration_is_kept(play: Play) -> None:
    played = play(
        TO_REVIEW + quietly("(25 hours pass)", "(7 days pass)", "(21 days pass)", "(4 days pass)", voice="house")
    )

    with contextlib.closing(sqlite3.connect(played.folder / "sor.db")) as connection:
        # An arrival whose turn was taken is deleted after a week, whatever becomes of its draft.
        kept = "\n".join(line for line in connection.iterdump() if not line.startswith('INSERT INTO "arrivals"'))
        stages = [row[0] for row in connection.execute("SELECT stage FROM drafts")]

    assert stages == ["expired"]
    assert not [each for each in NO_ANSWER_MAY_STAND if each in kept]


def test_a_case_left_for_another_is_reminded_of_by_its_name_a_day_after_the_other(play: Play) -> None:
    play(
        LEFT_FOR_ANOTHER
        + """
        house  (25 hours pass)
        owner  (looks)
        bot    Your case is saved, but not sent yet. You can go on where you left off.
               1. Go on
               2. No reminders
        house  (24 hours pass)
        owner  (looks)
        bot    This case is saved, but not sent yet: Registration: Eksempel Samtaler ApS. You can go on where you left off.
               1. Go on: Registration: Eksempel Samtaler ApS
               2. Go on: Closure: case no. 2
               3. No reminders
        owner  yes
        bot    We go on with Registration: Eksempel Samtaler ApS.

               What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
               1. Not yet
               2. Back
               3. More
        """
    )


def test_a_case_left_for_another_is_deleted_in_its_time(play: Play) -> None:
    played = play(LEFT_FOR_ANOTHER + quietly(*["(26 hours pass)"] * 36, voice="house"))

    stages = rows(played.folder, "SELECT stage FROM drafts ORDER BY number")

    assert stages == [("expired",), ("expired",)]
