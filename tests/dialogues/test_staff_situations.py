"""Days at the desk: what owner, staff and bot do together when something is out of the ordinary."""

from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import TO_CVR, TO_LOCATION_NUMBER, TO_REVIEW

SENT = TO_REVIEW + quietly("send")
EXAMPLES = quietly("(the examples stand in the register)", voice="house")


CHANGED_CONTACT = quietly(
    "/start", "new e-mail new@example.org from today", "13748136", "the company", "yes", "send", voice="other"
)
CLOSED = quietly(
    "/start", "close", "13748136", "the whole company", "yes", "31 March 2027", "retirement", "new@example.org", "send"
)


def test_a_colleague_falls_ill_in_the_middle_of_a_review(play_at_the_desk: Play) -> None:
    play_at_the_desk(
        SENT
        + """
        staff  (opens case)
        desk   registration, revision 1, submitted
               can finish it: Bo then Eva; Bo then Ida; Eva then Bo; Eva then Ida; Ida then Bo; Ida then Eva
        staff  (claims the case)
        staff  (notes on the case) Called about the address: it is right.
        peer   (claims the case)
        desk   refused: status
        peer   (takes the case over)
        desk   refused: not-overdue
        staff  (is ill)
        peer   (what is to be done?)
        desk   1 to do
               dossier WWDF-YRY7: due 2026-12-07
        peer   (claims the case)
        peer   (opens case)
        desk   registration, revision 1, in_review, Bo has it
               Ida noted: Called about the address: it is right.
               can finish it: Bo then Eva; Eva then Bo
        peer   (approves the case)
        peer   (registers the case)
        desk   refused: same-person
        head   (registers the case)
        owner  (looks)
        bot    Registration: Eksempel Samtaler ApS, reference WWDF-YRY7, is registered, but only in the demonstration’s own register. Nothing was sent to SOR.

               • Eksempel Samtaler ApS (company): SOR code 9000011000016006
               • Eksempel Samtaler ApS (clinic): SOR code 9000021000016002

               The numbers count only in the demonstration.
        """
    )


def test_a_suspicious_closure_is_stopped_and_the_register_stays_as_it_is(play_at_the_desk: Play) -> None:
    play_at_the_desk(
        EXAMPLES
        + CHANGED_CONTACT
        + quietly("(claims the case)", "(approves and registers the case)", voice="staff")
        + quietly("(3 days pass)", voice="house")
        + CLOSED
        + """
        peer   (claims the case)
        peer   (opens case)
        desk   closure, revision 1, in_review, Bo has it
               doubt: contact-changed
               can finish it: Bo then Eva; Bo then Ida; Eva then Bo; Eva then Ida; Ida then Bo; Ida then Eva
        peer   (notes on the case) Called the clinic on its old number: nobody there knows of a closure.
        peer   (may reject it in 7 days) The clinic tells us that it does not close. Who are you?
        owner  (looks)
        bot    Closure: Eksempel Fys ApS, reference 44AW-NFNW: We are considering turning the case down. You can answer here by Thursday 3 December 2026, before we decide.

               The caseworker writes: The clinic tells us that it does not close. Who are you?
        bot    What do you want to write to the SOR team? Write it in one message, and never a CPR number.
               1. Do not write after all
        owner  I am the new owner
        bot    Your message is kept for the SOR team. They are open again on Friday 27 November 2026 at 10:00.

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
               12. Write a message
        peer   (what is to be done?)
        desk   2 to do
               waiting no. 2: due 2026-11-27
               dossier 44AW-NFNW: due 2026-12-10, Bo Prøve has it
        house  (6 days pass)
        peer   (rejects the case) The clinic has told us that it does not close.
        desk   refused: unheard
        house  (2 days pass)
        peer   (rejects the case) The clinic has told us that it does not close.
        owner  (looks)
        bot    Nobody from the SOR team has been free yet. You keep your place in the queue, and they have been told.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.
        bot    Closure: Eksempel Fys ApS, reference 44AW-NFNW: We have turned the case down.

               The caseworker writes: The clinic has told us that it does not close.

               Example of how to appeal: You can appeal the decision within four weeks. Write to the SOR team.

               If you want to send a new one, you can begin with the same answers. Write “my cases”.
        peer   (looks 13748136 up in the register)
        desk   Eksempel Fys ApS: in_force
        """
    )


def test_a_duplicate_company_is_seen_beside_the_first_and_turned_down(play_at_the_desk: Play) -> None:
    play_at_the_desk(
        SENT
        + TO_CVR.replace("owner ", "other ")
        + quietly(
            "30000005",
            "go on",
            "Eksempel Samtaler ApS",
            "Prøvevej 7, 8000 Aarhus C",
            "70 12 34 56",
            "yes",
            "1029829825",
            "1 March 2027",
            "no thanks",
            "bo@example.org",
            "send",
            voice="other",
        )
        + """
        staff  (opens case 1)
        desk   registration, revision 1, submitted
               double: dossier DDK4-RWRY
               can finish it: Bo then Eva; Bo then Ida; Eva then Bo; Eva then Ida; Ida then Bo; Ida then Eva
        staff  (claims the case)
        staff  (approves the case)
        peer   (opens case 1)
        desk   registration, revision 1, approved
               double: dossier DDK4-RWRY
               can finish it: Ida then Bo; Ida then Eva
        peer   (registers the case)
        staff  (opens case 2)
        desk   registration, revision 1, submitted
               double: p_number 1029829825
               double: name Eksempel Samtaler ApS
               doubt: cvr-submitted
               can finish it: Bo then Eva; Bo then Ida; Eva then Bo; Eva then Ida; Ida then Bo; Ida then Eva
        staff  (claims the case)
        staff  (may reject it in 7 days) The company is registered already, as reference WWDF-YRY7. Is this another clinic?
        other  (looks)
        bot    Registration: Eksempel Samtaler ApS, reference DDK4-RWRY: We are considering turning the case down. You can answer here by Monday 30 November 2026, before we decide.

               The caseworker writes: The company is registered already, as reference WWDF-YRY7. Is this another clinic?
        bot    What do you want to write to the SOR team? Write it in one message, and never a CPR number.
               1. Do not write after all
        other  no, we sent it twice
        bot    Your message is kept for the SOR team.

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
               11. Write a message
        other  We sent it twice by mistake.
        bot    Which clinic or company is it about? Write the CVR number, SOR code, location number or name.
               1. More
               2. Write a message
        peer   (who waits?)
        desk   1 waiting
               no. 2, 0:00 h
        house  (8 days pass)
        staff  (rejects the case) It is the same company and the same clinic as WWDF-YRY7.
        other  (looks)
        bot    Nobody from the SOR team has been free yet. You keep your place in the queue, and they have been told.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone opens on Wednesday 2 December 2026 at 10:00.
        bot    Registration: Eksempel Samtaler ApS, reference DDK4-RWRY: We have turned the case down.

               The caseworker writes: It is the same company and the same clinic as WWDF-YRY7.

               Example of how to appeal: You can appeal the decision within four weeks. Write to the SOR team.

               If you want to send a new one, you can begin with the same answers. Write “my cases”.
        """
    )


def test_an_overdue_number_is_told_before_and_on_its_day_and_leads_the_list_until_it_is_issued(
    play_at_the_desk: Play,
) -> None:
    play_at_the_desk(
        TO_LOCATION_NUMBER
        + quietly(
            "yes, order one", "the first", "journal@eksempel.example.org", "[I accept]", "anna@example.org", "send"
        )
        + """
        staff  (what is to be done?)
        desk   1 to do
               dossier MM96-JPJ9: due 2026-12-07
        house  (11 days pass)
        owner  (looks)
        bot    The location number (lokationsnummer) with reference MM96-JPJ9 will be late: the case is still waiting for a caseworker. You get it by Friday 11 December 2026.
        house  (4 days pass)
        staff  (what is to be done?)
        desk   1 to do
               dossier MM96-JPJ9: due 2026-12-07, late
        staff  (claims the case)
        house  (2 days pass)
        owner  (looks)
        bot    The location number (lokationsnummer) with reference MM96-JPJ9 is late: the case is still waiting for a caseworker. You get it by Tuesday 15 December 2026.
        bot    Checklist. Registration: Eksempel Samtaler ApS. Have you told those who are left?
               • The supplier of the system: tell them about the location number, so that the system can be set up.
               1. The supplier of the system: told
        staff  (approves the case)
        peer   (registers the case)
        owner  (looks)
        bot    Registration: Eksempel Samtaler ApS, reference MM96-JPJ9, is registered, but only in the demonstration’s own register. Nothing was sent to SOR.

               • Eksempel Samtaler ApS (company): SOR code 9000011000016006
               • Eksempel Samtaler ApS (clinic): SOR code 9000021000016002

               Location number (lokationsnummer) for Eksempel Samtaler ApS: 5799990000002

               We have also sent it to journal@eksempel.example.org.

               The numbers count only in the demonstration.
        staff  (what is to be done?)
        desk   0 to do
        """
    )


def test_a_party_asks_for_the_whole_case(play_at_the_desk: Play) -> None:
    play_at_the_desk(
        SENT
        + """
        owner  person
        ...
        staff  (claims)
        owner  I want to see everything that you have in our case
        bot    Ida Prøve of the SOR team has joined. What you write now goes to Ida Prøve, and the bot is silent meanwhile.

               If you would rather go on with the bot, press here or write “back to the bot”.
               1. Go on with the bot
        staff  (looks)
        ...
        staff  (notes) is entitled to see it: they are the party
        staff  (notes that the party asks for the case)
        desk   due 2026-12-02
        staff  (what is to be done?)
        desk   3 to do
               held no. 1: due 2026-11-23, Ida Prøve has it
               access_request no. 1: due 2026-12-02
               dossier WWDF-YRY7: due 2026-12-07
        staff  (gives the case out)
        desk   sag.pdf, sag.json, WWDF-YRY7-1.pdf
               32 lines of the conversation
               left out: line, internal
               left out: note, internal
        staff  (what is to be done?)
        desk   2 to do
               held no. 1: due 2026-11-23, Ida Prøve has it
               dossier WWDF-YRY7: due 2026-12-07
        """
    )


def test_a_new_colleagues_first_day(play_at_the_desk: Play) -> None:
    play_at_the_desk(
        SENT
        + quietly("person")
        + """
        staff  (invites Nora Prøve as a caseworker)
        desk   refused: staff
        head   (invites Nora Prøve as a caseworker)
        desk   a link that is good once, for an hour
        novice (joins by the link)
        desk   Nora Prøve, caseworker, 10 recovery codes
        novice (what is to be done?)
        desk   2 to do
               waiting no. 1: due 2026-11-23
               dossier WWDF-YRY7: due 2026-12-07
        novice (takes the next)
        novice (looks)
        ...
        owner  (looks)
        bot    Nora Prøve of the SOR team has joined. What you write now goes to Nora Prøve, and the bot is silent meanwhile.

               If you would rather go on with the bot, press here or write “back to the bot”.
               1. Go on with the bot
        novice Hello, I am new here. What can I do for you?
        owner  (looks)
        bot    Nora Prøve, the SOR team: Hello, I am new here. What can I do for you?
        novice (hands it back)
        novice (claims the case)
        novice (approves the case)
        novice (registers the case)
        desk   refused: same-person
        staff  (opens case)
        desk   registration, revision 1, approved
               can finish it: Nora then Bo; Nora then Eva; Nora then Ida
        staff  (registers the case)
        owner  (looks)
        bot    Nora Prøve has handed you back to the bot.
        bot    No case is under way just now.

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
        bot    Registration: Eksempel Samtaler ApS, reference WWDF-YRY7, is registered, but only in the demonstration’s own register. Nothing was sent to SOR.

               • Eksempel Samtaler ApS (company): SOR code 9000011000016006
               • Eksempel Samtaler ApS (clinic): SOR code 9000021000016002

               The numbers count only in the demonstration.
        """
    )


def test_two_on_duty_finish_what_one_of_them_helped_with(play_at_the_desk: Play) -> None:
    play_at_the_desk(
        quietly("(is ill)", voice="head")
        + TO_LOCATION_NUMBER
        + quietly("no thanks")
        + """
        staff  (claims)
        staff  (fills in case_contact) anna@example.org
        staff  (hands it back)
        owner  (looks)
        bot    Ida Prøve of the SOR team has joined. What you write now goes to Ida Prøve, and the bot is silent meanwhile.

               If you would rather go on with the bot, press here or write “back to the bot”.
               1. Go on with the bot
        bot    Ida Prøve has filled in Case contact: anna@example.org
        bot    Ida Prøve has handed you back to the bot.
        bot    Your answers are saved. Answer this first:

               The SOR team has filled this in for you:
               Case contact: anna@example.org
               Is it right?
               1. Yes, it is right
               2. No, something must be changed
               3. Back
               4. More
        owner  yes
        ...
        owner  send
        ...
        staff  (claims the case)
        staff  (opens case)
        desk   registration, revision 1, in_review, Ida has it
               can finish it: Bo then Ida
        staff  (approves the case)
        desk   refused: own-answer
        staff  (puts the case back)
        peer   (claims the case)
        peer   (approves the case)
        peer   (registers the case)
        desk   refused: same-person
        staff  (registers the case)
        staff  (what is to be done?)
        desk   0 to do
        """
    )


def test_two_on_duty_finish_every_dossier(play_at_the_desk: Play) -> None:
    play_at_the_desk(
        EXAMPLES
        + quietly("(is ill)", voice="head")
        + CHANGED_CONTACT
        + CLOSED
        + """
        peer   (opens case 1)
        desk   change, revision 1, submitted
               double: dossier WWDF-YRY7
               can finish it: Bo; Ida; Bo then Ida; Ida then Bo
        peer   (claims the case)
        peer   (approves and registers the case)
        staff  (opens case 2)
        desk   closure, revision 1, submitted
               doubt: contact-changed
               doubt: moved-on
               can finish it: Bo then Ida; Ida then Bo
        staff  (claims the case)
        staff  (approves the case)
        staff  (opens case 2)
        desk   closure, revision 1, approved
               doubt: contact-changed
               doubt: moved-on
               can finish it: Ida then Bo
        peer   (is ill)
        staff  (opens case 2)
        desk   closure, revision 1, approved
               doubt: contact-changed
               doubt: moved-on
               can finish it: nobody on duty
        """
    )
