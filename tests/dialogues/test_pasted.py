"""A letterhead pasted where one answer was asked for: shown as found, put for one yes, and what is unsure is asked."""

from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly

BEGUN = quietly("/start", "[Registrér virksomhed og klinik]")


def test_a_letterhead_at_the_first_question_is_used_with_one_press_and_its_words_win_over_the_look_up(
    play: Play,
) -> None:
    play(
        BEGUN
        + """
        owner  Eksempel Tandklinik ApS | Prøvevej 9, 2. tv, 8000 Aarhus C | Tlf. 70 12 34 57 | post@example.org | CVR-nr. 26919991 | P-nr. 1029829825
        bot    Vi fandt dette i det, du skrev:

               • CVR-nummer: 26919991
               • Virksomhedens navn: Eksempel Tandklinik ApS
               • Postadresse: Prøvevej 9, 2. tv, 8000 Aarhus C
               • Telefon: +45 70 12 34 57
               • E-mail: post@example.org
               • P-nummer: 1029829825

               Er det rigtigt?
               1. Ja, brug det
               2. Nej, jeg svarer selv
               3. Mere
        owner  [Ja, brug det]
        bot    Det er skrevet ind. Du kan rette det undervejs.

               Hvilken slags klinik er det? Skriv fx tandlæge, fysioterapi eller psykolog.
               1. almen lægepraksis
               2. tandlægepraksis
               3. fysioterapiklinik
               4. psykologisk rådgivningsklinik
               5. speciallægepraksis
               6. kiropraktorklinik
               7. Se hele listen
               8. Mere
        owner  tandlæge
        bot    Type: tandlægepraksis

               Når I behandler patienter, skal klinikken også stå i Behandlingsstedsregistret hos Styrelsen for Patientsikkerhed. Det skal den, før behandlingen begynder. Registreringen her tæller ikke med.
               https://stps.dk/da/registrering/behandlingssted/

               Vi slår CVR-nummeret op …
        bot    Vi fandt denne virksomhed i CVR:

               Eksempel Tandklinik ApS
               Eksempelvej 12, 8000 Aarhus C
               +45 99 99 99 01
               post@eksempel-tandklinik.example.org
               https://eksempel-tandklinik.example.org

               Er det din, og passer oplysningerne?
               1. Ja, det passer
               2. Nej, jeg skriver selv
               3. Tilbage
               4. Mere
        owner  ja
        bot    Vi bruger det, du selv har skrevet: Postadresse, Telefon, E-mail.

               Har klinikken samme navn, adresse og kontaktoplysninger som virksomheden?
               1. Ja, som virksomheden
               2. Nej, noget er anderledes
               3. Tilbage
               4. Mere
    """,
        language="da",
    )


def test_a_letterhead_that_is_not_right_is_left_and_the_question_is_put_again(play: Play) -> None:
    play(
        BEGUN
        + quietly("psykolog")
        + """
        owner  Prøve Samtaler ApS | Prøvevej 9, 8000 Aarhus C | CVR 30000005
        bot    Vi fandt dette i det, du skrev:

               • CVR-nummer: 30000005
               • Virksomhedens navn: Prøve Samtaler ApS
               • Postadresse: Prøvevej 9, 8000 Aarhus C

               Er det rigtigt?
               1. Ja, brug det
               2. Nej, jeg svarer selv
               3. Tilbage
               4. Mere
        owner  [Nej, jeg svarer selv]
        bot    Hvad er virksomhedens CVR-nummer? Det har 8 cifre, fx 26 91 99 91.
               1. Tilbage
               2. Mere
    """,
        language="da",
    )


def test_of_two_telephone_numbers_the_owner_is_asked_which(play: Play) -> None:
    play(
        BEGUN
        + quietly("psykolog")
        + """
        owner  Prøve Samtaler ApS | Prøvevej 9, 8000 Aarhus C | 70 12 34 57 | 20 12 34 57 | CVR 30000005
        bot    Vi fandt dette i det, du skrev:

               • CVR-nummer: 30000005
               • Virksomhedens navn: Prøve Samtaler ApS
               • Postadresse: Prøvevej 9, 8000 Aarhus C

               Er det rigtigt? Dette er vi ikke sikre på og spørger om bagefter: Telefon.
               1. Ja, brug det
               2. Nej, jeg svarer selv
               3. Tilbage
               4. Mere
        owner  ja
        bot    Det er skrevet ind. Du kan rette det undervejs.

               Vi slår CVR-nummeret op …
        bot    Vi fandt ikke nummeret i CVR. Er virksomheden helt ny, er det ikke sikkert, den er med endnu. Du skriver bare oplysningerne selv.

               Hvad er virksomhedens telefonnummer? Fx 70 12 34 56.
               1. +45 70 12 34 57
               2. Tilbage
               3. Mere
        owner  [+45 70 12 34 57]
        bot    Telefon: +45 70 12 34 57

               Hvad er virksomhedens e-mailadresse? Fx kontakt@klinik.dk.
               1. Spring over
               2. Tilbage
               3. Mere
    """,
        language="da",
    )


def test_a_letterhead_of_a_company_that_stands_in_the_register_is_told_so(play: Play) -> None:
    play(
        BEGUN
        + quietly("psykolog")
        + """
        house  (26919991 stands in the register)
        owner  Prøve Samtaler ApS | Prøvevej 9, 8000 Aarhus C | CVR 26919991
        bot    Vi fandt dette i det, du skrev:

               • CVR-nummer: 26919991
               • Virksomhedens navn: Prøve Samtaler ApS
               • Postadresse: Prøvevej 9, 8000 Aarhus C

               Er det rigtigt?
               1. Ja, brug det
               2. Nej, jeg svarer selv
               3. Tilbage
               4. Mere
        owner  ja
        bot    Det er skrevet ind. Du kan rette det undervejs.

               CVR-nummeret står allerede i SOR. Går du videre, får sagen en bemærkning om det. Hvad vil du?
               1. Gå videre
               2. Stop her
               3. Vis, hvem jeg kan spørge
               4. Tilbage
               5. Mere
    """,
        language="da",
    )
