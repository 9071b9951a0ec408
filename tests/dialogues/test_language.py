from tests.dialogues.conftest import Play
from tests.dialogues.ways import TO_P_NUMBER, TO_REVIEW


def test_the_language_changes_in_the_middle_of_a_question(play: Play) -> None:
    play(
        TO_P_NUMBER
        + """
        owner  dansk
        bot    Vi fortsætter på dansk.

               Hvad er klinikkens P-nummer? Det har 10 cifre, fx 1029829825. Har du det ikke, så svar »Ikke endnu«.
               1. Ikke endnu
               2. Tilbage
               3. Mere
        owner  ikke endnu
        bot    Hvilken dag åbner klinikken? Fx 1. marts 2027 eller i morgen.
               1. I dag
               2. Tilbage
               3. Mere
        owner  1. marts 2027
        bot    Åbningsdato: mandag den 1. marts 2027

               Skal klinikken have et lokationsnummer? Det er klinikkens elektroniske postkasse, fx til henvisninger og recepter.
               1. Nej, ikke nu
               2. Vi har et
               3. Ja, bestil et
               4. Tilbage
               5. Mere
    """
    )


def test_the_language_changes_at_the_review_by_a_button(play: Play) -> None:
    play(
        TO_REVIEW
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
        owner  [Dansk]
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
