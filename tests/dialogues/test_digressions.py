"""Whoever wonders about something is told, at any moment, and the same question is asked again."""

from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import BEGUN, TO_CLINIC, TO_COMPANY, TO_CVR, TO_LOCATION_NUMBER, TO_PRACTITIONERS, TO_REVIEW


def test_what_sor_is_may_be_asked_where_a_name_is_wanted(play: Play) -> None:
    play(
        TO_COMPANY
        + """
        owner  What is SOR?
        bot    SOR is Sundhedsvæsenets Organisationsregister, the Danish register of health organisations. It says who provides health services in Denmark, where they do it, and how to reach them.
               Others in the health service look things up in SOR, for example when they send a referral. That is why the details must be right.
               You can read more here: https://sundhedsdatastyrelsen.dk/da/rammer-og-retningslinjer/om-organisationsregistrering/registrering-i-sor

               What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
               1. Back
               2. More
        owner  Eksempel Samtaler ApS
        bot    What is the company’s postal address? For example Nørregade 12, 8000 Aarhus C.
               1. Back
               2. More
    """
    )


def test_a_question_about_a_number_may_be_misspelt(play: Play) -> None:
    play(
        TO_PRACTITIONERS
        + """
        owner  what is a ydernumer
        bot    The ydernummer is used for fees from the region, which also issues it. It has 6 digits, for example 061654, and is on your statements.
               You can read more here: https://www.regioner.dk

               Which practitioners (behandlere) have their own ydernummer? Write name, profession and number, for example Anna Eksempel, dentist, 061654. Or “none”.
               1. None
               2. Back
               3. More
        owner  hvad er et p-numer?
        bot    The P-number (P-nummer) belongs to one of the company’s addresses. It has 10 digits and begins with 1, for example 1029829825. You find it under the company in the CVR register.
               You can read more here: https://datacvr.virk.dk

               Which practitioners (behandlere) have their own ydernummer? Write name, profession and number, for example Anna Eksempel, dentist, 061654. Or “none”.
               1. None
               2. Back
               3. More
    """
    )


def test_which_number_is_which_may_be_asked_in_any_words(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  what is the difference between the CVR number and the P-number?
        bot    • CVR number: the company. 8 digits, for example 26 91 99 91. It is on invoices and at virk.dk.
               • P-number (P-nummer): one address that the company has. 10 digits, for example 1029829825. It is under the company in the CVR register at virk.dk.
               • Ydernummer: fees from the region. 6 digits, for example 061654. It is on your statements.
               • Location number (lokationsnummer): the electronic mailbox. 13 digits, for example 5790002288289. The supplier of your record system knows it.
               • SOR code (SOR-kode): the register’s own number. 11 to 18 digits, for example 672291000016004. The SOR team can tell you yours.
               You can read more here: https://datacvr.virk.dk

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        owner  26919992
        bot    The digits of the CVR number do not fit together. Perhaps two are swapped, or one is mistyped. A CVR number looks like this: 26 91 99 91.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_a_bare_name_that_is_no_answer_is_explained(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  SOR code
        bot    The SOR code (SOR-kode) is the register’s own number for a company, a clinic or a practitioner. It has 11 to 18 digits, for example 672291000016004. SOR issues it when something is registered. If you are registered already, the SOR team can tell you yours.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_a_bare_name_that_could_be_an_answer_is_asked_about(play: Play) -> None:
    play(
        TO_COMPANY
        + """
        owner  location number
        bot    Several fit. Which one do you mean?
               1. What is a location number?
               2. location number
               3. Back
               4. More
        owner  [What is a location number?]
        bot    A location number (lokationsnummer) is the clinic’s electronic mailbox. Without it you cannot send or receive for example referrals, prescriptions and discharge letters.
               It has 13 digits, for example 5790002288289, and belongs to your record system. If you have one, the supplier of the system knows it.

               What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
               1. Back
               2. More
        owner  location number
        bot    Several fit. Which one do you mean?
               1. What is a location number?
               2. location number
               3. Back
               4. More
        owner  [location number]
        bot    What is the company’s postal address? For example Nørregade 12, 8000 Aarhus C.
               1. Back
               2. More
    """
    )


def test_a_warning_is_still_put_after_a_digression(play: Play) -> None:
    play(
        TO_LOCATION_NUMBER.replace("1 March 2027", "1 March 2020")
        + """
        owner  privacy
        bot    We keep what you write and choose here, so that we can register the clinic and so that it can be seen later who said what. We never keep a CPR number.
               • What you have not sent, we keep for 30 days from your last message. If you ask us to wait until a certain day, we count from that day.
               • What you have sent becomes a case with the SOR team.
               • You can see your answers here in the conversation, and change them until you send.
               If you want a copy of everything we have about you, write “a copy of my data”. You get it at once.
               You can delete a case that you have not sent under “my cases”. If you want something else deleted, write to SORpost@sundhedsdata.dk.
               You can read more here: http://127.0.0.1:8000/privacy

               The date Sunday 1 March 2020 has already passed. Do you want to go on with it all the same?
               1. Yes, go on with it
               2. No, I will correct it
               3. Back
               4. More
        owner  yes
        bot    Opening date: Sunday 1 March 2020

               Should the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox, for referrals and prescriptions, say.
               1. No, not now
               2. We have one
               3. Yes, order one
               4. Back
               5. More
    """
    )


def test_the_review_is_put_again_after_a_digression(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  accessibility
        bot    The web page can be used with a keyboard alone, with a screen reader and enlarged. If you cannot use it, call or write to the SOR team instead.
        ...
               Read it all through. You can send even if it says “Not yet” somewhere. It is then noted as missing in the case.
        ...
    """
    )


def test_a_correction_goes_on_after_a_digression_and_a_second_one(play: Play) -> None:
    play(
        TO_REVIEW
        + """
        owner  change cvr
        bot    What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Keep “30000005”
               2. Back
               3. More
        owner  what is a cvr number
        bot    The CVR number is the company’s (virksomhed). It has 8 digits, for example 26 91 99 91, and is on your invoices and at virk.dk.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Keep “30000005”
               2. Back
               3. More
        owner  what is a P-number
        bot    The P-number (P-nummer) belongs to one of the company’s addresses. It has 10 digits and begins with 1, for example 1029829825. You find it under the company in the CVR register.
               You can read more here: https://datacvr.virk.dk

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Keep “30000005”
               2. Back
               3. More
        owner  keep
        ...
    """
    )


def test_what_is_offered_to_press_is_told_and_the_question_comes_back(play: Play) -> None:
    play(
        TO_CLINIC
        + """
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
        owner  [Help and knowledge]
        bot    What would you like to know?
               1. What is SOR?
               2. What is a location number?
               3. Which number is which?
               4. The guide to what we ask
               5. Professional and technical support
               6. What do you keep about me?
               7. Accessibility
               8. Back
               9. More
        owner  [Which number is which?]
        bot    • CVR number: the company. 8 digits, for example 26 91 99 91. It is on invoices and at virk.dk.
               • P-number (P-nummer): one address that the company has. 10 digits, for example 1029829825. It is under the company in the CVR register at virk.dk.
               • Ydernummer: fees from the region. 6 digits, for example 061654. It is on your statements.
               • Location number (lokationsnummer): the electronic mailbox. 13 digits, for example 5790002288289. The supplier of your record system knows it.
               • SOR code (SOR-kode): the register’s own number. 11 to 18 digits, for example 672291000016004. The SOR team can tell you yours.
               You can read more here: https://datacvr.virk.dk

               Does the clinic have the same name, address and contact details as the company (virksomhed)?
               1. Yes, as the company
               2. No, something differs
               3. Back
               4. More
    """
    )


def test_every_topic_can_be_pressed_before_anything_is_begun(play: Play) -> None:
    play(
        quietly("/start", "help and knowledge")
        + """
        owner  [What is SOR?]
        bot    SOR is Sundhedsvæsenets Organisationsregister, the Danish register of health organisations. It says who provides health services in Denmark, where they do it, and how to reach them.
               Others in the health service look things up in SOR, for example when they send a referral. That is why the details must be right.
               You can read more here: https://sundhedsdatastyrelsen.dk/da/rammer-og-retningslinjer/om-organisationsregistrering/registrering-i-sor

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
        owner  help and knowledge
        bot    What would you like to know?
               1. What is SOR?
               2. What is a location number?
               3. Which number is which?
               4. The guide to what we ask
               5. Professional and technical support
               6. What do you keep about me?
               7. Accessibility
               8. Back
               9. More
        owner  [What is a location number?]
        bot    A location number (lokationsnummer) is the clinic’s electronic mailbox. Without it you cannot send or receive for example referrals, prescriptions and discharge letters.
               It has 13 digits, for example 5790002288289, and belongs to your record system. If you have one, the supplier of the system knows it.

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
        owner  help and knowledge
        bot    What would you like to know?
               1. What is SOR?
               2. What is a location number?
               3. Which number is which?
               4. The guide to what we ask
               5. Professional and technical support
               6. What do you keep about me?
               7. Accessibility
               8. Back
               9. More
        owner  [The guide to what we ask]
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
               You can read more here: https://sundhedsdatastyrelsen.dk/da/rammer-og-retningslinjer/om-organisationsregistrering/registrering-i-sor

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
        owner  help and knowledge
        bot    What would you like to know?
               1. What is SOR?
               2. What is a location number?
               3. Which number is which?
               4. The guide to what we ask
               5. Professional and technical support
               6. What do you keep about me?
               7. Accessibility
               8. Back
               9. More
        owner  [What do you keep about me?]
        bot    We keep what you write and choose here, so that we can register the clinic and so that it can be seen later who said what. We never keep a CPR number.
               • What you have not sent, we keep for 30 days from your last message. If you ask us to wait until a certain day, we count from that day.
               • What you have sent becomes a case with the SOR team.
               • You can see your answers here in the conversation, and change them until you send.
               If you want a copy of everything we have about you, write “a copy of my data”. You get it at once.
               You can delete a case that you have not sent under “my cases”. If you want something else deleted, write to SORpost@sundhedsdata.dk.
               You can read more here: http://127.0.0.1:8000/privacy

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
        owner  help and knowledge
        bot    What would you like to know?
               1. What is SOR?
               2. What is a location number?
               3. Which number is which?
               4. The guide to what we ask
               5. Professional and technical support
               6. What do you keep about me?
               7. Accessibility
               8. Back
               9. More
        owner  [Accessibility]
        bot    The web page can be used with a keyboard alone, with a screen reader and enlarged. If you cannot use it, call or write to the SOR team instead.
               The accessibility statement says what works, and what does not.
               You can read more here: http://127.0.0.1:8000/accessibility

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


def test_support_says_for_each_of_the_two_whether_it_is_open(play: Play) -> None:
    play(
        TO_COMPANY
        + """
        owner  support
        bot    Professional support: the SOR team helps with what SOR should say.
               Telephone +45 33 15 39 00, e-mail SORpost@sundhedsdata.dk
               Telephone hours, not on public holidays:
               • Monday, Wednesday and Friday 10:00 to 11:30 and 13:00 to 14:30
               The telephone is open now and until 11:30.

               Technical support: the service desk helps when something does not work.
               Telephone +45 33 32 39 00, e-mail servicedesk@sundhedsdata.dk
               Telephone hours, not on public holidays:
               • Monday to Friday 09:00 to 15:00
               The telephone is open now and until 15:00.

               What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
               1. Back
               2. More
        house  (3 hours pass)
        owner  technical support
        bot    Technical support: the service desk helps when something does not work.
               Telephone +45 33 32 39 00, e-mail servicedesk@sundhedsdata.dk
               Telephone hours, not on public holidays:
               • Monday to Friday 09:00 to 15:00
               The telephone is open now and until 15:00.

               What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
               1. Back
               2. More
               3. Contact a person
        house  (2 hours pass)
        owner  when are you open?
        bot    Professional support: the SOR team helps with what SOR should say.
               Telephone +45 33 15 39 00, e-mail SORpost@sundhedsdata.dk
               Telephone hours, not on public holidays:
               • Monday, Wednesday and Friday 10:00 to 11:30 and 13:00 to 14:30
               The telephone opens on Wednesday 25 November 2026 at 10:00.

               Technical support: the service desk helps when something does not work.
               Telephone +45 33 32 39 00, e-mail servicedesk@sundhedsdata.dk
               Telephone hours, not on public holidays:
               • Monday to Friday 09:00 to 15:00
               The telephone opens on Tuesday 24 November 2026 at 09:00.

               What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
               1. Back
               2. More
    """
    )


def test_the_days_on_which_support_is_closed_soon_are_told(play: Play) -> None:
    play(
        quietly("/start")
        + """
        house  (30 days pass)
        house  (the closed_day 2026-12-24 is now {"da": "Juleaften.", "en": "Christmas Eve."})
        owner  technical support
        bot    Technical support: the service desk helps when something does not work.
               Telephone +45 33 32 39 00, e-mail servicedesk@sundhedsdata.dk
               Telephone hours, not on public holidays:
               • Monday to Friday 09:00 to 15:00
               The telephone is open now and until 15:00.
               Closed on Thursday 24 December 2026, Friday 25 December 2026 and Friday 1 January 2027.

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
               10. Contact a person
    """
    )


def test_what_is_out_of_order_is_told_with_the_support(play: Play) -> None:
    play(
        TO_CVR
        + """
        house  (the notice mitid is now {"da": "MitID er nede.", "en": "MitID is down."})
        owner  technical support
        bot    MitID is down.

               Technical support: the service desk helps when something does not work.
               Telephone +45 33 32 39 00, e-mail servicedesk@sundhedsdata.dk
               Telephone hours, not on public holidays:
               • Monday to Friday 09:00 to 15:00
               The telephone is open now and until 15:00.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Contact a person
    """
    )


def test_the_guide_is_that_of_the_very_question(play: Play) -> None:
    play(
        TO_CVR
        + """
        owner  guide
        bot    The CVR number shows which company (virksomhed) owns the clinic.
               It has 8 digits and is on your invoices and at virk.dk. Spaces do no harm, for example 26 91 99 91.
               You can read more here: https://sundhedsdatastyrelsen.dk/da/rammer-og-retningslinjer/om-organisationsregistrering/registrering-i-sor

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        house  (the link guide_cvr is now {"url": "https://example.org/cvr", "checked": "2026-11-01"})
        owner  vejledning
        bot    The CVR number shows which company (virksomhed) owns the clinic.
               It has 8 digits and is on your invoices and at virk.dk. Spaces do no harm, for example 26 91 99 91.
               You can read more here: https://example.org/cvr

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_who_asks_in_english_first_is_told_in_english_after_a_yes(play: Play) -> None:
    play(
        """
        owner  What is SOR?
        bot    Hej. Her registrerer, ændrer eller lukker du din klinik i SOR, Sundhedsvæsenets Organisationsregister. Du skriver med en maskine, ikke et menneske.

               En registrering tager cirka 10 minutter. Hav CVR-nummer, adresse, telefon, P-nummer, åbningsdato og eventuelle ydernumre klar.

               Intet bliver sendt, før du siger til, og du kan stoppe og komme tilbage. Vi skal aldrig bruge et CPR-nummer.

               SOR er Sundhedsvæsenets Organisationsregister. Her står, hvem der giver sundhedsydelser i Danmark, hvor de gør det, og hvordan man når dem.
               Andre i sundhedsvæsenet slår op i SOR, når de fx skal sende en henvisning. Derfor skal oplysningerne passe.
               Du kan læse mere her: https://sundhedsdatastyrelsen.dk/da/rammer-og-retningslinjer/om-organisationsregistrering/registrering-i-sor

               Would you like to continue in English? Vil du fortsætte på engelsk?
               1. Yes, in English
               2. Nej, på dansk
               3. Mere
        owner  yes
        bot    We will go on in English.

               SOR is Sundhedsvæsenets Organisationsregister, the Danish register of health organisations. It says who provides health services in Denmark, where they do it, and how to reach them.
               Others in the health service look things up in SOR, for example when they send a referral. That is why the details must be right.
               You can read more here: https://sundhedsdatastyrelsen.dk/da/rammer-og-retningslinjer/om-organisationsregistrering/registrering-i-sor

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
    """,
        language="da",
    )


def test_a_danish_owner_is_told_in_danish(play: Play) -> None:
    play(
        quietly("/start", "[Registrér virksomhed og klinik]")
        + """
        owner  hvad er forskellen på CVR og P-nummer?
        bot    • CVR-nummer: virksomheden. 8 cifre, fx 26 91 99 91. Står på fakturaer og på virk.dk.
               • P-nummer: én adresse, virksomheden har. 10 cifre, fx 1029829825. Står under virksomheden på virk.dk.
               • Ydernummer: afregning med regionen. 6 cifre, fx 061654. Står på jeres afregninger.
               • Lokationsnummer: den elektroniske postkasse. 13 cifre, fx 5790002288289. Leverandøren af journalsystemet kender det.
               • SOR-kode: registrets eget nummer. 11 til 18 cifre, fx 672291000016004. SOR-teamet kan oplyse den.
               Du kan læse mere her: https://datacvr.virk.dk

               Hvilken slags klinik er det? Skriv fx tandlæge, fysioterapi eller psykolog.
               1. almen lægepraksis
               2. tandlægepraksis
               3. fysioterapiklinik
               4. psykologisk rådgivningsklinik
               5. speciallægepraksis
               6. kiropraktorklinik
               7. Se hele listen
               8. Mere
        owner  hvad gemer I om mig?
        bot    Vi gemmer det, du skriver og vælger her, så vi kan registrere klinikken, og så det senere kan ses, hvem der har oplyst hvad. Et CPR-nummer gemmer vi aldrig.
               • Det, du ikke har sendt, gemmer vi i 30 dage fra din seneste besked. Beder du os vente til en bestemt dag, regner vi fra den dag.
               • Det, du har sendt, bliver en sag hos SOR-teamet.
               • Du kan se dine svar her i samtalen og rette dem, til du sender.
               Vil du have en kopi af alt, vi har om dig, så skriv »kopi af mine oplysninger«. Så får du den med det samme.
               En sag, du ikke har sendt, kan du selv slette under »mine sager«. Vil du have andet slettet, så skriv til SORpost@sundhedsdata.dk.
               Du kan læse mere her: http://127.0.0.1:8000/privacy

               Hvilken slags klinik er det? Skriv fx tandlæge, fysioterapi eller psykolog.
               1. almen lægepraksis
               2. tandlægepraksis
               3. fysioterapiklinik
               4. psykologisk rådgivningsklinik
               5. speciallægepraksis
               6. kiropraktorklinik
               7. Se hele listen
               8. Mere
        owner  tilgængelighd
        bot    Websiden kan bruges med tastatur alene, med skærmlæser og forstørret. Kan du ikke bruge den, så ring eller skriv til SOR-teamet i stedet.
               Tilgængelighedserklæringen fortæller, hvad der virker, og hvad der ikke gør.
               Du kan læse mere her: http://127.0.0.1:8000/accessibility

               Hvilken slags klinik er det? Skriv fx tandlæge, fysioterapi eller psykolog.
               1. almen lægepraksis
               2. tandlægepraksis
               3. fysioterapiklinik
               4. psykologisk rådgivningsklinik
               5. speciallægepraksis
               6. kiropraktorklinik
               7. Se hele listen
               8. Mere
        owner  åbningstider
        bot    Faglig support: SOR-teamet hjælper med, hvad der skal stå i SOR.
               Telefon +45 33 15 39 00, e-mail SORpost@sundhedsdata.dk
               Telefontid, dog ikke på helligdage:
               • mandag, onsdag og fredag kl. 10.00 til 11.30 og 13.00 til 14.30
               Telefonen er åben nu og til kl. 11.30.

               Teknisk support: Servicedesk hjælper, når noget ikke virker.
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
    """,
        language="da",
    )


def test_after_sending_a_topic_is_told_all_the_same(play: Play) -> None:
    play(
        TO_REVIEW
        + quietly("yes")
        + """
        owner  what is a SOR code?
        bot    The SOR code (SOR-kode) is the register’s own number for a company, a clinic or a practitioner. It has 11 to 18 digits, for example 672291000016004. SOR issues it when something is registered. If you are registered already, the SOR team can tell you yours.

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


def test_three_refusals_are_told_in_easier_words_after_a_digression_too(play: Play) -> None:
    play(
        TO_CVR
        + quietly("123", "what is a cvr number", "12345")
        + """
        owner  1234
        bot    The CVR number has 4 digits, but should have 8. For example 26 91 99 91.

               The CVR number shows which company (virksomhed) owns the clinic.
               It has 8 digits and is on your invoices and at virk.dk. Spaces do no harm, for example 26 91 99 91.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Contact a person
    """
    )


def test_a_topic_is_told_while_another_kind_of_place_is_wanted(play: Play) -> None:
    play(
        BEGUN
        + quietly("hospital")
        + """
        owner  what is a location number
        bot    A location number (lokationsnummer) is the clinic’s electronic mailbox. Without it you cannot send or receive for example referrals, prescriptions and discharge letters.
               It has 13 digits, for example 5790002288289, and belongs to your record system. If you have one, the supplier of the system knows it.

               You cannot register this place yourself: the SOR team does it for you. Send a request now, and we carry over what you have answered. You can also write to SORpost@sundhedsdata.dk. If the type is another one, choose it.
               1. Send a request now
               2. Choose another type
               3. Save and stop here
               4. Back
               5. More
    """
    )
