"""Owners on the telephone: a person fills it in while they talk, and they go on by a link and confirm."""

from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import TO_CVR


def test_what_is_said_on_the_telephone_is_filled_in_and_confirmed_by_the_link(play_on_the_web: Play) -> None:
    play_on_the_web(
        """
        owner  (on the phone) I cannot manage the page. We are opening a clinic for a psychologist.
        staff  (opens a registration for a caller)
        desk   FFP-GEX
        staff  (fills in 1/institution_type) psychologist
        staff  (fills in cvr) 30000004
        desk   refused: refused-cvr-modulus
        owner  (on the phone) Sorry, it ends in five.
        staff  (fills in cvr) 30000005
        owner  (on the phone) The company is called Eksempel Samtaler ApS.
        staff  (fills in company_name) Eksempel Samtaler ApS
        staff  (fills in company_address) Prøvevej 7, 8000 Aarhus C
        staff  (fills in company_phone) 70 12 34 56
        staff  (fills in 1/open_from) 1 March 2027
        staff  (fills in case_contact) anna@example.org
        staff  (sends the link to anna.example.org)
        desk   email
        staff  (sends the link to anna@example.org)
        staff  (hands it back)
        owner  (opens the link of the letter)
        bot    Ida Prøve of the SOR team has joined. What you write now goes to Ida Prøve, and the bot is silent meanwhile.

               If you would rather go on with the bot, press here or write “back to the bot”.
        bot    Ida Prøve has filled in Type (sundhedsinstitution): psychological counselling clinic (psykologisk rådgivningsklinik)
        bot    Ida Prøve has filled in CVR number: 30000005
        bot    Ida Prøve has filled in Company name (virksomhed): Eksempel Samtaler ApS
        bot    Ida Prøve has filled in Postal address: Prøvevej 7, 8000 Aarhus C
        bot    Ida Prøve has filled in Telephone: +45 70 12 34 56
        bot    Ida Prøve has filled in Opening date: Monday 1 March 2027
        bot    Ida Prøve has filled in Case contact: anna@example.org
        bot    Ida Prøve has handed you back to the bot.
        bot    Your answers are saved. Answer this first:

               The SOR team has filled this in for you:
               Type (sundhedsinstitution): psychological counselling clinic (psykologisk rådgivningsklinik)
               CVR number: 30000005
               Company name (virksomhed): Eksempel Samtaler ApS
               Postal address: Prøvevej 7, 8000 Aarhus C
               Telephone: +45 70 12 34 56
               Opening date: Monday 1 March 2027
               Case contact: anna@example.org
               Is it right?
        bot    Welcome back. Everything you have answered is saved. We have reached: The company (virksomhed). Still to answer: E-mail, Website, Clinic details, P-number (P-nummer).

               The SOR team has filled this in for you:
               Type (sundhedsinstitution): psychological counselling clinic (psykologisk rådgivningsklinik)
               CVR number: 30000005
               Company name (virksomhed): Eksempel Samtaler ApS
               Postal address: Prøvevej 7, 8000 Aarhus C
               Telephone: +45 70 12 34 56
               Opening date: Monday 1 March 2027
               Case contact: anna@example.org
               Is it right?
               1. Yes, it is right
               2. No, something must be changed
               3. Back
               4. More
        owner  [Yes, it is right]
        bot    Thank you. They now stand as your own answers.

               What is the company’s e-mail address? For example contact@clinic.dk.
               1. Skip
               2. Back
               3. More
        owner  [Skip]
        bot    What is the address of the company’s website? For example www.clinic.dk.
               1. Skip
               2. Back
               3. More
        owner  [Skip]
        bot    Does the clinic have the same name, address and contact details as the company (virksomhed)?
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
        bot    Should the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox, for referrals and prescriptions, say.
               1. No, not now
               2. We have one
               3. Yes, order one
               4. Back
               5. More
        owner  no thanks
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
               P-number (P-nummer): Not yet
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
        owner  send
        bot    Thank you, we have received the registration. Your reference is 3333-3333.

               You have sent: Eksempel Samtaler ApS with one clinic.

               This is still missing: P-number (P-nummer).

               The case is not signed with MitID Erhverv and is marked “not signed”. This is a demonstration: the case can be registered without a signature, but only in the demonstration’s own register. Nothing is sent to SOR.

               The SOR team will now look at the case. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.

               We are also sending the receipt to anna@example.org.

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


def test_a_code_read_aloud_shows_the_chat_and_a_wrong_letter_shows_none(play_on_the_web: Play) -> None:
    play_on_the_web(
        TO_CVR
        + quietly("phone code")
        + """
        owner  (on the phone) I am stuck. My code is F F P, G E X.
        staff  (finds the code FFP-GEY)
        desk   no such code
        staff  (finds the code ffp gex)
        desk   no. 1
        staff  (claims)
        owner  (looks)
        bot    Ida Prøve of the SOR team has joined. What you write now goes to Ida Prøve, and the bot is silent meanwhile.

               If you would rather go on with the bot, press here or write “back to the bot”.
               1. Go on with the bot
        """
    )
