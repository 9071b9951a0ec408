from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import BEGUN


def test_the_greeting_says_what_this_is_and_nothing_begins_before_a_button(play: Play) -> None:
    play("""
        owner  /start
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
        owner  [Register company and clinic]
        bot    Good, let us begin. You can write “help”, “back” or “pause” at any time.

               What kind of clinic is it? Write for example dentist, physiotherapy or psychologist.
               1. general practice (almen lægepraksis)
               2. dental practice (tandlægepraksis)
               3. physiotherapy clinic (fysioterapiklinik)
               4. psychological counselling clinic (psykologisk rådgivningsklinik)
               5. specialist practice (speciallægepraksis)
               6. chiropractic clinic (kiropraktorklinik)
               7. See the whole list
               8. More
    """)


def test_what_an_owner_wants_may_be_typed_in_place_of_the_button(play: Play) -> None:
    play(
        quietly("/start")
        + """
        owner  what is this?
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
        owner  I want to register my clinic
        bot    Good, let us begin. You can write “help”, “back” or “pause” at any time.

               What kind of clinic is it? Write for example dentist, physiotherapy or psychologist.
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


def test_a_purpose_in_the_first_message_is_begun_at_once(play: Play) -> None:
    play("""
        owner  Hi, I would like to register a new clinic
        bot    Hello. Here you register, change or close your clinic in SOR, the Danish register of health organisations. You are writing to a machine, not a person.

               Registering takes about 10 minutes. Have the CVR number, address, telephone, P-number, opening date and any ydernumre at hand.

               Nothing is sent until you say so, and you can stop and come back. We never need a CPR number.

               Good, let us begin. You can write “help”, “back” or “pause” at any time.

               What kind of clinic is it? Write for example dentist, physiotherapy or psychologist.
               1. general practice (almen lægepraksis)
               2. dental practice (tandlægepraksis)
               3. physiotherapy clinic (fysioterapiklinik)
               4. psychological counselling clinic (psykologisk rådgivningsklinik)
               5. specialist practice (speciallægepraksis)
               6. chiropractic clinic (kiropraktorklinik)
               7. See the whole list
               8. More
    """)


def test_english_words_get_english_offered_at_once(play: Play) -> None:
    play(
        """
        owner  Hello, I want to register my clinic
        bot    Hej. Her registrerer, ændrer eller lukker du din klinik i SOR, Sundhedsvæsenets Organisationsregister. Du skriver med en maskine, ikke et menneske.

               En registrering tager cirka 10 minutter. Hav CVR-nummer, adresse, telefon, P-nummer, åbningsdato og eventuelle ydernumre klar.

               Intet bliver sendt, før du siger til, og du kan stoppe og komme tilbage. Vi skal aldrig bruge et CPR-nummer.

               Would you like to continue in English? Vil du fortsætte på engelsk?
               1. Yes, in English
               2. Nej, på dansk
               3. Mere
        owner  [Yes, in English]
        bot    We will go on in English.

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


def test_english_may_be_declined_and_the_words_were_still_a_purpose(play: Play) -> None:
    play(
        """
        owner  Hello, can you help me?
        bot    Hej. Her registrerer, ændrer eller lukker du din klinik i SOR, Sundhedsvæsenets Organisationsregister. Du skriver med en maskine, ikke et menneske.

               En registrering tager cirka 10 minutter. Hav CVR-nummer, adresse, telefon, P-nummer, åbningsdato og eventuelle ydernumre klar.

               Intet bliver sendt, før du siger til, og du kan stoppe og komme tilbage. Vi skal aldrig bruge et CPR-nummer.

               Would you like to continue in English? Vil du fortsætte på engelsk?
               1. Yes, in English
               2. Nej, på dansk
               3. Mere
        owner  nej
        bot    Hvad vil du gøre?
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


def test_danish_is_what_a_danish_owner_reads(play: Play) -> None:
    play(
        """
        owner  /start
        bot    Hej. Her registrerer, ændrer eller lukker du din klinik i SOR, Sundhedsvæsenets Organisationsregister. Du skriver med en maskine, ikke et menneske.

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
        owner  jeg vil gerne oprette en klinik
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

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


def test_start_with_something_under_way_says_where_we_were(play: Play) -> None:
    play(
        BEGUN
        + """
        owner  physiotherapist
        ...
        owner  /start
        bot    Welcome back. Everything you have answered is saved. We have reached: The company (virksomhed). Still to answer: CVR number, Company name (virksomhed), Postal address, Telephone, E-mail, Website, Clinic details, P-number (P-nummer), Opening date, Practitioners (behandlere), Case contact.

               Do you want to go on where you left off?
               1. Go on
               2. Start over
               3. Stop the registration
        owner  [Go on]
        bot    What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_the_first_page_greets_and_its_button_begins(play_on_the_web: Play) -> None:
    play_on_the_web("""
        owner  [Register company and clinic]
        bot    Hello. Here you register, change or close your clinic in SOR, the Danish register of health organisations. You are writing to a machine, not a person.

               Registering takes about 10 minutes. Have the CVR number, address, telephone, P-number, opening date and any ydernumre at hand.

               Nothing is sent until you say so, and you can stop and come back. We never need a CPR number.

               Good, let us begin. You can write “help”, “back” or “pause” at any time.

               What kind of clinic is it? Write for example dentist, physiotherapy or psychologist.
               1. general practice (almen lægepraksis)
               2. dental practice (tandlægepraksis)
               3. physiotherapy clinic (fysioterapiklinik)
               4. psychological counselling clinic (psykologisk rådgivningsklinik)
               5. specialist practice (speciallægepraksis)
               6. chiropractic clinic (kiropraktorklinik)
               7. See the whole list
               8. More
    """)
