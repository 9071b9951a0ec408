from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly


def test_a_draft_of_december_is_not_sent_in_january_with_a_region_that_is_no_more(play: Play) -> None:
    play(
        "house  (38 days pass)"
        + quietly(
            "/start", "[Registrér virksomhed og klinik]", "psykolog", "30000005", "Eksempel Samtaler ApS",
            "Prøvevej 7, 1165 København K", "70 12 34 56", "ja", "ikke endnu", "1. marts 2027", "nej",
        )
        + """
        owner  prove@example.org
        bot    Virksomheden
               CVR-nummer: 30000005
               Virksomhedens navn: Eksempel Samtaler ApS
               Postadresse: Prøvevej 7, 1165 København K
               Telefon: +45 70 12 34 56
               E-mail: Ikke oplyst
               Hjemmeside: Ikke oplyst

               Klinikken
               Type: psykologisk rådgivningsklinik
               Klinikkens oplysninger: Ja, som virksomheden
               P-nummer: Ikke endnu
               Åbningsdato: mandag den 1. marts 2027
               Region: Region Hovedstaden
               Lokationsnummer: Nej, ikke nu

               Sagen
               Kontakt i sagen: prove@example.org

               Læs det hele igennem. Du kan godt sende, selv om der står »Ikke endnu« ved noget. Så mangler det bare i sagen.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en klinik
               3. Ret et svar
               4. Tilføj oplysninger
               5. Mere
        house  (16 hours pass)
        owner  ja
        bot    Velkommen tilbage. Alt, du har svaret, er gemt. Du mangler kun at læse igennem og sende.

               Region: »Region Hovedstaden« gælder ikke længere.

               Noget er ændret, siden du læste igennem, så der er ikke sendt noget endnu. Læs igennem, og tryk »Ja, send« igen.

               Virksomheden
               CVR-nummer: 30000005
               Virksomhedens navn: Eksempel Samtaler ApS
               Postadresse: Prøvevej 7, 1165 København K
               Telefon: +45 70 12 34 56
               E-mail: Ikke oplyst
               Hjemmeside: Ikke oplyst

               Klinikken
               Type: psykologisk rådgivningsklinik
               Klinikkens oplysninger: Ja, som virksomheden
               P-nummer: Ikke endnu
               Åbningsdato: mandag den 1. marts 2027
               Region: Region Østdanmark
               Lokationsnummer: Nej, ikke nu

               Sagen
               Kontakt i sagen: prove@example.org

               Læs det hele igennem. Du kan godt sende, selv om der står »Ikke endnu« ved noget. Så mangler det bare i sagen.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en klinik
               3. Ret et svar
               4. Tilføj oplysninger
               5. Mere
        owner  ja
        bot    Tak, vi har modtaget registreringen. Din reference er GGCM-T6TY.

               Du har sendt: Eksempel Samtaler ApS med én klinik.

               Dette mangler endnu: P-nummer.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på sagen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til prove@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen åbner mandag den 4. januar 2027 kl. 10.00.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • CVR: adressen skal have et P-nummer. Det får I på virk.dk.

               Hvad vil du gøre?
               1. Vis kvitteringen
               2. Min huskeliste
               3. Registrér virksomhed og klinik
               4. Ændr oplysninger
               5. Luk klinik eller virksomhed
               6. Lokationsnummer
               7. Anmodning fra hospital eller det offentlige
               8. Se, hvad der står om en klinik
               9. Meld en fejl
               10. English
               11. Mere
    """,
        language="da",
    )  # fmt: skip
