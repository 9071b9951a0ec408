from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly

ON_THE_WEB = quietly("/start", "[Register company and clinic]", "psychologist", voice="web")


def test_a_code_moves_the_conversation_from_the_web_to_telegram_and_back(play_from_web_to_phone: Play) -> None:
    play_from_web_to_phone(
        ON_THE_WEB
        + """
        web    code
        bot    Your code is FLYT-PJJE-JEX4
               Write it in the conversation on the other device, or on the web page under “I have a code”. It is valid for 15 minutes and can be used once.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        phone  <the code>
        bot    Welcome back. Everything you have answered is saved. We have reached: The company (virksomhed). Still to answer: CVR number, Company name (virksomhed), Postal address, Telephone, E-mail, Website, Clinic details, P-number (P-nummer), Opening date, Case contact.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        web    (looks)
        bot    The conversation now continues somewhere else. If that is not you, write “person” here, and you get the SOR team’s telephone number and e-mail.
        phone  30000005
        bot    We are looking up the CVR number …
        bot    We did not find the number in CVR. If the company is very new, it may not be there yet. You can simply write the details yourself.

               What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
               1. Back
               2. More
        phone  [More]
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
        phone  [Continue on another device]
        bot    Your code is FLYT-TEEX-EXCE
               Write it in the conversation on the other device, or on the web page under “I have a code”. It is valid for 15 minutes and can be used once.

               What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
               1. Back
               2. More
        web    (enters) <the code>
        bot    What you write in Telegram passes through Telegram’s servers, and Telegram can read it. If you would rather use our own page, it is here: http://127.0.0.1:8000
        bot    Welcome back. Everything you have answered is saved. We have reached: The company (virksomhed). Still to answer: CVR number, Company name (virksomhed), Postal address, Telephone, E-mail, Website, Clinic details, P-number (P-nummer), Opening date, Case contact.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
        bot    We are looking up the CVR number …
        bot    We did not find the number in CVR. If the company is very new, it may not be there yet. You can simply write the details yourself.

               What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
        bot    What would you like?
        bot    Your code is FLYT-TEEX-EXCE
               Write it in the conversation on the other device, or on the web page under “I have a code”. It is valid for 15 minutes and can be used once.

               What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
        bot    Welcome back. Everything you have answered is saved. We have reached: The company (virksomhed). Still to answer: Company name (virksomhed), Postal address, Telephone, E-mail, Website, Clinic details, P-number (P-nummer), Opening date, Case contact.

               What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
               1. Back
               2. More
        phone  (looks)
        bot    The conversation now continues somewhere else. If that is not you, write “person” here, and you get the SOR team’s telephone number and e-mail.
    """
    )


def test_a_code_is_good_once_and_for_a_quarter_of_an_hour(play_from_web_to_phone: Play) -> None:
    play_from_web_to_phone(
        ON_THE_WEB
        + """
        web    code
        ...
        phone  <the code>
        ...
        phone  <the code>
        bot    That code no longer works. A code is valid for 15 minutes and can be used once. Get a new one where you began.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        phone  code
        ...
        house  (16 minutes pass)
        web    <the code>
        bot    Hello. This is SOR, the Danish register of health organisations. You are writing to a machine, not a person.

               Nothing is sent until you say so, and you can stop and come back. We never need a CPR number.

               That code no longer works. A code is valid for 15 minutes and can be used once. Get a new one where you began.

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


def test_who_was_left_behind_begins_anew(play_from_web_to_phone: Play) -> None:
    play_from_web_to_phone(
        ON_THE_WEB
        + quietly("code", voice="web")
        + quietly("<the code>", voice="phone")
        + """
        web    hello?
        bot    Hello. Here you register, change or close your clinic in SOR, the Danish register of health organisations. You are writing to a machine, not a person.

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
