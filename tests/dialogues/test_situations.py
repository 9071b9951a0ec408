"""Situations that owners really come with, each to its end: a receipt, a parked draft with a date, or a named queue."""

from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly

REGISTERED = "house  (the examples stand in the register)" + quietly("hej")


def test_a_new_telephone_number_in_one_sentence(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  ny telefon 70 12 34 56 fra mandag
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Telefon: +45 70 12 34 56

               Gælder fra: mandag den 30. november 2026

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  26919991
        bot    Sådan står det i SOR nu:
               Eksempel Tandklinik ApS, CVR 26919991: Prøvevej 9, 8000 Aarhus C, telefon +45 99 99 99 01, post@example.org
               • Eksempel Tandklinik: tandlægepraksis, lokationsnummer 5790002288289, system Al Dente
               – Ida Prøve, ydernummer 061654

               Virksomheden
               Klinik eller virksomhed: Eksempel Tandklinik ApS (CVR 26919991)
               CVR-nummer: 26919991

               Ændringen
               Hvad der ændres: Telefon
               Gælder: Virksomheden Eksempel Tandklinik ApS
               Telefon: +45 99 99 99 01 → +45 70 12 34 56
               Gælder fra: mandag den 30. november 2026

               Sagen
               Kontakt i sagen: post@example.org

               Læs ændringen igennem. Den gælder fra den dag, der står ved den.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en ændring
               3. Ret et svar
               4. Mere
        owner  ja
        bot    Tak, vi har modtaget ændringen. Din reference er EETX-GCGE.

               Du har sendt: én ændring for Eksempel Tandklinik ApS.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på ændringen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til post@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Patienterne: fortæl, hvad der er nyt, fx på hjemmesiden og i telefonsvareren.

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
    )


def test_a_practitioner_leaves_with_her_ydernummer(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  ændr oplysninger
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  eksempel tandklinik
        bot    Sådan står det i SOR nu:
               Eksempel Tandklinik ApS, CVR 26919991: Prøvevej 9, 8000 Aarhus C, telefon +45 99 99 99 01, post@example.org
               • Eksempel Tandklinik: tandlægepraksis, lokationsnummer 5790002288289, system Al Dente
               – Ida Prøve, ydernummer 061654

               Hvad skal ændres? Du kan også skrive det hele på én gang, fx »ny telefon 70 12 34 56 fra mandag«.
               1. Adresse
               2. Telefon
               3. E-mail
               4. En behandler kommer til
               5. En behandler stopper og tager ydernummeret med
               6. Journalsystem
               7. Se hele listen
               8. En klinik mere
               9. Tilbage
               10. Mere
        owner  en behandler stopper og tager ydernummeret med
        bot    Hvem er det? Skriv navnet eller ydernummeret.
               1. Ida Prøve, ydernummer 061654
               2. Tilbage
               3. Mere
        owner  Ida Prøve
        bot    Hvornår er sidste dag? Skriv fx 31. marts eller »på fredag«.
               1. I dag
               2. Tilbage
               3. Mere
        owner  31. december
        bot    Sidste dag: torsdag den 31. december 2026

               Virksomheden
               Klinik eller virksomhed: Eksempel Tandklinik ApS (CVR 26919991)
               CVR-nummer: 26919991

               Ændringen
               Hvad der ændres: En behandler stopper og tager ydernummeret med
               Behandler: Ida Prøve, ydernummer 061654
               Sidste dag: torsdag den 31. december 2026

               Sagen
               Kontakt i sagen: post@example.org

               Læs ændringen igennem. Den gælder fra den dag, der står ved den.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en ændring
               3. Ret et svar
               4. Mere
        owner  ja, send
        bot    Tak, vi har modtaget ændringen. Din reference er 77NK-4A4F.

               Du har sendt: én ændring for Eksempel Tandklinik ApS.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på ændringen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til post@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Regionen: fortæl, hvad der ændrer sig for ydernummeret.
               • Patienterne: fortæl, hvad der er nyt, fx på hjemmesiden og i telefonsvareren.

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
    )


def test_the_journal_system_is_switched_at_two_clinics(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  vi skifter journalsystem
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvad der ændres: Journalsystem

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  13748136
        bot    Sådan står det i SOR nu:
               Eksempel Fys ApS, CVR 13748136: fys@example.org
               • Fys Nord: fysioterapiklinik, Nordvej 1, 9000 Aalborg, system Novax
               • Fys Syd: fysioterapiklinik, Sydvej 2, 5000 Odense C, system Novax

               Hvor gælder det?
               1. Klinikken Fys Nord
               2. Klinikken Fys Syd
               3. Begge
               4. Tilbage
               5. Mere
        owner  begge
        bot    Hvad hedder det nye journalsystem?
               1. Tilbage
               2. Mere
        owner  EasyMe
        bot    Virksomheden
               Klinik eller virksomhed: Eksempel Fys ApS (CVR 13748136)
               CVR-nummer: 13748136

               Ændringen
               Hvad der ændres: Journalsystem
               Gælder: Klinikken Fys Nord, Klinikken Fys Syd
               Journalsystem: Novax → EasyMe
               Gælder fra: mandag den 23. november 2026

               Sagen
               Kontakt i sagen: fys@example.org

               Læs ændringen igennem. Den gælder fra den dag, der står ved den.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en ændring
               3. Ret et svar
               4. Mere
        owner  ret gælder fra
        bot    Fra hvilken dag gælder det? Skriv fx i dag eller 1. marts.
               1. Behold »mandag den 23. november 2026«
               2. Tilbage
               3. Mere
        owner  1. februar
        bot    Virksomheden
               Klinik eller virksomhed: Eksempel Fys ApS (CVR 13748136)
               CVR-nummer: 13748136

               Ændringen
               Hvad der ændres: Journalsystem
               Gælder: Klinikken Fys Nord, Klinikken Fys Syd
               Journalsystem: Novax → EasyMe
               Gælder fra: mandag den 1. februar 2027

               Sagen
               Kontakt i sagen: fys@example.org

               Læs ændringen igennem. Den gælder fra den dag, der står ved den.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en ændring
               3. Ret et svar
               4. Mere
        owner  ja
        bot    Tak, vi har modtaget ændringen. Din reference er PPMT-XJXA.

               Du har sendt: én ændring for Eksempel Fys ApS.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på ændringen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Du kan også få et ark, du kan give leverandøren af jeres system. Skriv »ark til leverandøren«.

               Vi sender også kvitteringen til fys@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Systemleverandøren: send de nye oplysninger, så systemet passer til SOR.

               Hvad vil du gøre?
               1. Vis kvitteringen
               2. Ark til leverandøren
               3. Min huskeliste
               4. Registrér virksomhed og klinik
               5. Ændr oplysninger
               6. Luk klinik eller virksomhed
               7. Lokationsnummer
               8. Anmodning fra hospital eller det offentlige
               9. Se, hvad der står om en klinik
               10. Meld en fejl
               11. English
               12. Mere
        """,
        language="da",
    )


def test_retirement_closes_the_whole_company(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  jeg går på pension og vil lukke min klinik
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  26919991
        bot    Sådan står det i SOR nu:
               Eksempel Tandklinik ApS, CVR 26919991: Prøvevej 9, 8000 Aarhus C, telefon +45 99 99 99 01, post@example.org
               • Eksempel Tandklinik: tandlægepraksis, lokationsnummer 5790002288289, system Al Dente
               – Ida Prøve, ydernummer 061654

               Hvad skal lukkes?
               1. Virksomheden Eksempel Tandklinik ApS
               2. Klinikken Eksempel Tandklinik
               3. Behandleren Ida Prøve
               4. Tilbage
               5. Mere
        owner  hele virksomheden
        bot    Dette hører med og lukker samme dag: Eksempel Tandklinik, Ida Prøve. Er det rigtigt?
               1. Ja, luk det hele
               2. Nej, vælg igen
               3. Tilbage
               4. Mere
        owner  ja
        bot    Hvornår er sidste dag? Skriv fx 31. marts eller »på fredag«.
               1. I dag
               2. Tilbage
               3. Mere
        owner  31. marts
        bot    Sidste dag: onsdag den 31. marts 2027

               Hvad er grunden til lukningen?
               1. Pension
               2. Salg til en anden
               3. Lagt sammen med en anden
               4. Nyt CVR-nummer eller ny selskabsform
               5. En anden grund
               6. Tilbage
               7. Mere
        owner  pension
        bot    Husk også dette:
               • Står klinikken i Behandlingsstedsregistret, skal den meldes fra senest to uger efter, at behandlingen er stoppet. https://stps.dk/da/registrering/behandlingssted/luk-behandlingssted/
               • Patientjournaler, tandlæge: Lukker klinikken helt, skal journalerne overdrages til Styrelsen for Patientsikkerhed. Overtager en anden klinikken, følger en journal kun med, hvis patienten har sagt ja. Resten skal overdrages til styrelsen.
               • Patientjournaler, tandplejer: Lukker klinikken helt, skal journalerne overdrages til Styrelsen for Patientsikkerhed. Overtager en anden klinikken, følger de som udgangspunkt med.
               Kilde om journaler, set torsdag den 26. november 2026: https://stps.dk/sundhedsfaglig/ansvar-og-retningslinjer/sundhedsfaglig-vejledning/journalfoering/aflever-eller-faa-udleveret-journaler/regler-for-ophoer-og-overdragelse
               • Lukningen her skal være underskrevet, før CVR-nummeret bliver afmeldt på virk.dk.

               Hvad skal der ske med lokationsnummeret?
               1. Det lukker sammen med klinikken
               2. Den, der overtager, vil bruge det videre
               3. Det ved jeg ikke
               4. Tilbage
               5. Mere
        owner  lukker sammen med klinikken
        bot    Hvem kan vi skrive til, også når klinikken er lukket? Skriv en e-mailadresse, der bliver ved med at virke.
               1. post@example.org
               2. Tilbage
               3. Mere
        owner  anna@example.org
        bot    Virksomheden
               Klinik eller virksomhed: Eksempel Tandklinik ApS (CVR 26919991)
               CVR-nummer: 26919991

               Lukningen
               Lukkes: Virksomheden Eksempel Tandklinik ApS
               Sidste dag: onsdag den 31. marts 2027
               Grund: Pension
               Lokationsnummer: Det lukker sammen med klinikken

               Sagen
               Kontakt i sagen: anna@example.org

               Stop op et øjeblik. Når lukningen er registreret, kan den ikke fortrydes her, og det, der lukker, forsvinder fra SOR efter sidste dag. Læs det hele igennem.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Ret et svar
               3. Tilføj oplysninger
               4. Mere
        owner  ja, send
        bot    Tak, vi har modtaget lukningen. Din reference er XXJC-M9ME.

               Du har sendt en lukning for Eksempel Tandklinik ApS.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på lukningen. Intet er lukket endnu. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til anna@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Behandlingsstedsregistret: afmeld klinikken senest to uger efter, at behandlingen er stoppet. Senest onsdag den 14. april 2027. https://stps.dk/da/registrering/behandlingssted/luk-behandlingssted/
               • CVR: afmeld først CVR-nummeret på virk.dk, når lukningen her er underskrevet.
               • Regionen: fortæl, hvad der skal ske med ydernumrene.
               • Systemleverandøren: fortæl, hvad der sker med lokationsnummeret, systemet og journalerne i det.
               • Patienterne: fortæl, hvornår I lukker, og hvor journalerne er bagefter.

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
    )


def test_a_sale_gives_the_buyer_a_code_and_both_take_effect_together(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  jeg har solgt min klinik og vil lukke
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  26919991
        bot    Sådan står det i SOR nu:
               Eksempel Tandklinik ApS, CVR 26919991: Prøvevej 9, 8000 Aarhus C, telefon +45 99 99 99 01, post@example.org
               • Eksempel Tandklinik: tandlægepraksis, lokationsnummer 5790002288289, system Al Dente
               – Ida Prøve, ydernummer 061654

               Hvad skal lukkes?
               1. Virksomheden Eksempel Tandklinik ApS
               2. Klinikken Eksempel Tandklinik
               3. Behandleren Ida Prøve
               4. Tilbage
               5. Mere
        owner  hele virksomheden
        bot    Dette hører med og lukker samme dag: Eksempel Tandklinik, Ida Prøve. Er det rigtigt?
               1. Ja, luk det hele
               2. Nej, vælg igen
               3. Tilbage
               4. Mere
        owner  ja
        bot    Hvornår er sidste dag? Skriv fx 31. marts eller »på fredag«.
               1. I dag
               2. Tilbage
               3. Mere
        owner  31. december
        bot    Sidste dag: torsdag den 31. december 2026

               Hvad er grunden til lukningen?
               1. Pension
               2. Salg til en anden
               3. Lagt sammen med en anden
               4. Nyt CVR-nummer eller ny selskabsform
               5. En anden grund
               6. Tilbage
               7. Mere
        owner  solgt
        bot    Husk også dette:
               • Står klinikken i Behandlingsstedsregistret, skal den meldes fra senest to uger efter, at behandlingen er stoppet. https://stps.dk/da/registrering/behandlingssted/luk-behandlingssted/
               • Patientjournaler, tandlæge: Lukker klinikken helt, skal journalerne overdrages til Styrelsen for Patientsikkerhed. Overtager en anden klinikken, følger en journal kun med, hvis patienten har sagt ja. Resten skal overdrages til styrelsen.
               • Patientjournaler, tandplejer: Lukker klinikken helt, skal journalerne overdrages til Styrelsen for Patientsikkerhed. Overtager en anden klinikken, følger de som udgangspunkt med.
               Kilde om journaler, set torsdag den 26. november 2026: https://stps.dk/sundhedsfaglig/ansvar-og-retningslinjer/sundhedsfaglig-vejledning/journalfoering/aflever-eller-faa-udleveret-journaler/regler-for-ophoer-og-overdragelse
               • Lukningen her skal være underskrevet, før CVR-nummeret bliver afmeldt på virk.dk.

               Hvem overtager? Skriv navn eller CVR-nummer.
               1. Spring over
               2. Tilbage
               3. Mere
        owner  Ny Ejer ApS
        bot    Hvad skal der ske med lokationsnummeret?
               1. Det lukker sammen med klinikken
               2. Den, der overtager, vil bruge det videre
               3. Det ved jeg ikke
               4. Tilbage
               5. Mere
        owner  overtages
        bot    Hvem kan vi skrive til, også når klinikken er lukket? Skriv en e-mailadresse, der bliver ved med at virke.
               1. post@example.org
               2. Tilbage
               3. Mere
        owner  anna@example.org
        bot    Virksomheden
               Klinik eller virksomhed: Eksempel Tandklinik ApS (CVR 26919991)
               CVR-nummer: 26919991

               Lukningen
               Lukkes: Virksomheden Eksempel Tandklinik ApS
               Sidste dag: torsdag den 31. december 2026
               Grund: Salg til en anden
               Overtages af: Ny Ejer ApS
               Lokationsnummer: Den, der overtager, vil bruge det videre

               Sagen
               Kontakt i sagen: anna@example.org

               Stop op et øjeblik. Når lukningen er registreret, kan den ikke fortrydes her, og det, der lukker, forsvinder fra SOR efter sidste dag. Læs det hele igennem.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Ret et svar
               3. Tilføj oplysninger
               4. Mere
        owner  ja, send
        bot    Tak, vi har modtaget lukningen. Din reference er HHHH-HHHC.

               Du har sendt en lukning for Eksempel Tandklinik ApS.

               Skal du bruge overdragelseskoden igen, så skriv »overdragelseskode«.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på lukningen. Intet er lukket endnu. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til anna@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Koden til den, der overtager, er OVERDRAG-HHHH-HHHC. Den nye ejer skriver den her i samtalen og registrerer klinikken fra fredag den 1. januar 2027, dagen efter din sidste dag. Koden virker i seks måneder. Lukningen og registreringen hører sammen: Enten sker begge dele, eller også sker ingen af dem.

               Andre skal også vide det. Dem giver du selv besked:
               • Behandlingsstedsregistret: afmeld klinikken senest to uger efter, at behandlingen er stoppet. Senest torsdag den 14. januar 2027. https://stps.dk/da/registrering/behandlingssted/luk-behandlingssted/
               • CVR: afmeld først CVR-nummeret på virk.dk, når lukningen her er underskrevet.
               • Regionen: fortæl, hvad der skal ske med ydernumrene.
               • Systemleverandøren: fortæl, hvad der sker med lokationsnummeret, systemet og journalerne i det.
               • Patienterne: fortæl, hvornår I lukker, og hvor journalerne er bagefter.

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
        other  hej
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
        other  <the code>
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Koden virker. Din registrering hører nu sammen med lukningen HHHH-HHHC og gælder fra fredag den 1. januar 2027.

               Den, der lukker, har svaret, at du vil bruge lokationsnummeret videre. Det er kun et forslag: Du svarer selv, når vi når dertil.

               Hvad er virksomhedens CVR-nummer? Det har 8 cifre, fx 26 91 99 91.
               1. Tilbage
               2. Mere
        other  30000005
        bot    Vi slår CVR-nummeret op …
        bot    Vi fandt ikke nummeret i CVR. Er virksomheden helt ny, er det ikke sikkert, den er med endnu. Du skriver bare oplysningerne selv.

               Hvad hedder virksomheden? Fx Aarhus Tandklinik ApS.
               1. Tilbage
               2. Mere
        other  ret åbningsdato
        bot    Hvilken dag åbner klinikken? Fx 1. marts 2027 eller i morgen.
               1. Behold »fredag den 1. januar 2027«
               2. I dag
               3. Tilbage
               4. Mere
        other  2. januar
        bot    Klinikken bliver overtaget, så den kan kun åbne dagen efter, at den gamle lukker. Skriv fx fredag den 1. januar 2027.

               Hvilken dag åbner klinikken? Fx 1. marts 2027 eller i morgen.
               1. Behold »fredag den 1. januar 2027«
               2. I dag
               3. Tilbage
               4. Mere
        other  behold »fredag den 1. januar 2027«
        bot    Hvad hedder virksomheden? Fx Aarhus Tandklinik ApS.
               1. Tilbage
               2. Mere
        other  Ny Ejer ApS
        bot    Hvad er virksomhedens postadresse? Fx Nørregade 12, 8000 Aarhus C.
               1. Tilbage
               2. Mere
        other  Prøvevej 9, 8000 Aarhus C
        bot    Postadresse: Prøvevej 9, 8000 Aarhus C

               Hvad er virksomhedens telefonnummer? Skriv gerne e-mail og hjemmeside med. Fx 70 12 34 56, kontakt@klinik.dk.
               1. Ét ad gangen
               2. Tilbage
               3. Mere
        other  70 12 34 56, ny@example.org
        bot    Telefon: +45 70 12 34 56

               E-mail: ny@example.org

               Har klinikken samme navn, adresse og kontaktoplysninger som virksomheden?
               1. Ja, som virksomheden
               2. Nej, noget er anderledes
               3. Tilbage
               4. Mere
        other  ja
        bot    Hvad er klinikkens P-nummer? Det har 10 cifre, fx 1029829825. Har du det ikke, så svar »Ikke endnu«.
               1. Ikke endnu
               2. Tilbage
               3. Mere
        other  ikke endnu
        bot    Hvilke behandlere har eget ydernummer? Skriv navn, fag og nummer, fx Anna Eksempel, tandlæge, 061654. Eller »ingen«.
               1. Ingen
               2. Tilbage
               3. Mere
        other  ingen
        bot    Skal klinikken have et lokationsnummer? Det er klinikkens elektroniske postkasse, fx til henvisninger og recepter.
               1. Vi har et
               2. Nej, ikke nu
               3. Ja, bestil et
               4. Tilbage
               5. Mere
        other  nej tak
        bot    Hvem skriver vi til om sagen? Skriv e-mail og gerne navn og telefon. Det bliver ikke offentliggjort.
               1. ny@example.org
               2. Spring over
               3. Tilbage
               4. Mere
        other  ny@example.org
        bot    Virksomheden
               CVR-nummer: 30000005
               Virksomhedens navn: Ny Ejer ApS
               Postadresse: Prøvevej 9, 8000 Aarhus C
               Telefon: +45 70 12 34 56
               E-mail: ny@example.org
               Hjemmeside: Ikke oplyst

               Klinikken
               Type: tandlægepraksis
               Klinikkens oplysninger: Ja, som virksomheden
               P-nummer: Ikke endnu
               Overtagelse: Eksempel Tandklinik, som Eksempel Tandklinik ApS lukker (sag HHHH-HHHC). Registreringen gælder fra fredag den 1. januar 2027. Enten sker begge dele, eller også sker ingen af dem.
               Åbningsdato: fredag den 1. januar 2027
               Region: Region Midtjylland
               Behandlere med ydernummer: Ingen
               Lokationsnummer: Nej, ikke nu

               Sagen
               Kontakt i sagen: ny@example.org

               Læs det hele igennem. Du kan godt sende, selv om der står »Ikke endnu« ved noget. Så mangler det bare i sagen.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en klinik
               3. Ret et svar
               4. Tilføj oplysninger
               5. Mere
        other  ja, send
        bot    Tak, vi har modtaget registreringen. Din reference er JJPE-9X9M.

               Du har sendt: Ny Ejer ApS med én klinik.

               Dette mangler endnu: P-nummer.

               Registreringen hører sammen med lukningen HHHH-HHHC og gælder fra fredag den 1. januar 2027. Enten sker begge dele, eller også sker ingen af dem.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på sagen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til ny@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Behandlingsstedsregistret: klinikken skal stå der, før behandlingen begynder. I åbner fredag den 1. januar 2027. https://stps.dk/da/registrering/behandlingssted/
               • CVR: adressen skal have et P-nummer. Det får I på virk.dk.
               • Patienterne: fortæl, at klinikken har fået en ny ejer.

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
    )


def test_a_wrong_telephone_number_is_reported_by_a_patient(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  telefonnummeret hos min tandlæge er forkert
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  Eksempel Tandklinik
        bot    Sådan står det i SOR nu:
               Eksempel Tandklinik ApS, CVR 26919991: Prøvevej 9, 8000 Aarhus C, telefon +45 99 99 99 01, post@example.org
               • Eksempel Tandklinik: tandlægepraksis, lokationsnummer 5790002288289, system Al Dente
               – Ida Prøve, ydernummer 061654

               Hvad er forkert, og hvad skulle der have stået?
               1. Tilbage
               2. Mere
        owner  Nummeret går til en privat
        bot    Må vi skrive til dig, hvis vi er i tvivl? Skriv din e-mailadresse, eller spring over.
               1. Spring over
               2. Tilbage
               3. Mere
        owner  spring over
        bot    Virksomheden
               Klinik eller virksomhed: Eksempel Tandklinik ApS (CVR 26919991)
               CVR-nummer: 26919991

               Fejlen
               Fejlen: Nummeret går til en privat

               Sagen
               Din e-mail: Ikke oplyst

               Læs igennem, og send. Meldingen ændrer ikke noget i sig selv: SOR-teamet ser på den og taler med klinikken.
               1. Ja, send
               2. Ret et svar
               3. Mere
        owner  ja, send
        bot    Tak, vi har modtaget meldingen. Din reference er JJPE-9X9M.

               Du har meldt en fejl om Eksempel Tandklinik ApS.

               Nu ser SOR-teamet på den. Gem referencen, så kan vi finde meldingen igen.

               Du har ikke givet en e-mailadresse til sagen, så kvitteringen står kun her. Skriv referencen ned.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Hvad vil du gøre?
               1. Vis kvitteringen
               2. Registrér virksomhed og klinik
               3. Ændr oplysninger
               4. Luk klinik eller virksomhed
               5. Lokationsnummer
               6. Anmodning fra hospital eller det offentlige
               7. Se, hvad der står om en klinik
               8. Meld en fejl
               9. English
               10. Mere
        """,
        language="da",
    )


def test_an_owner_who_is_not_in_our_store_changes_all_the_same(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  ny adresse
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvad der ændres: Adresse

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  Klinikken ved Havnen
        bot    Vi fandt den ikke i vores udtræk af SOR. Det gør ikke noget: Vi går videre, og SOR-teamet finder den.

               Hvad er virksomhedens CVR-nummer? Det har 8 cifre, fx 26 91 99 91.
               1. Tilbage
               2. Mere
        owner  30000005
        bot    Hvor gælder det?
               1. Virksomheden
               2. Klinikken
               3. Begge
               4. Tilbage
               5. Mere
        owner  virksomheden
        bot    Hvad er den nye adresse? Skriv den samlet, fx Nørregade 12, 8000 Aarhus C.
               1. Tilbage
               2. Mere
        owner  Prøvevej 9, 8000 Aarhus C
        bot    Adresse: Prøvevej 9, 8000 Aarhus C

               Hvem skriver vi til om sagen? Skriv e-mail og gerne navn og telefon. Det bliver ikke offentliggjort.
               1. Spring over
               2. Tilbage
               3. Mere
        owner  anna@example.org
        bot    Virksomheden
               Klinik eller virksomhed: Klinikken ved Havnen
               CVR-nummer: 30000005

               Ændringen
               Hvad der ændres: Adresse
               Gælder: Virksomheden
               Adresse: Prøvevej 9, 8000 Aarhus C
               Gælder fra: mandag den 23. november 2026

               Sagen
               Kontakt i sagen: anna@example.org

               Læs ændringen igennem. Den gælder fra den dag, der står ved den.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en ændring
               3. Ret et svar
               4. Tilføj oplysninger
               5. Mere
        owner  ja, send
        bot    Tak, vi har modtaget ændringen. Din reference er PPMT-XJXA.

               Du har sendt: én ændring for Klinikken ved Havnen.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på ændringen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til anna@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Behandlingsstedsregistret: ret klinikkens oplysninger dér. https://stps.dk/da/registrering/behandlingssted/
               • CVR: ret navn eller adresse på virk.dk.
               • Patienterne: fortæl, hvad der er nyt, fx på hjemmesiden og i telefonsvareren.

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
    )


def test_a_second_clinic_in_another_town(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  ændr oplysninger
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  26919991
        bot    Sådan står det i SOR nu:
               Eksempel Tandklinik ApS, CVR 26919991: Prøvevej 9, 8000 Aarhus C, telefon +45 99 99 99 01, post@example.org
               • Eksempel Tandklinik: tandlægepraksis, lokationsnummer 5790002288289, system Al Dente
               – Ida Prøve, ydernummer 061654

               Hvad skal ændres? Du kan også skrive det hele på én gang, fx »ny telefon 70 12 34 56 fra mandag«.
               1. Adresse
               2. Telefon
               3. E-mail
               4. En behandler kommer til
               5. En behandler stopper og tager ydernummeret med
               6. Journalsystem
               7. Se hele listen
               8. En klinik mere
               9. Tilbage
               10. Mere
        owner  en klinik mere
        bot    Ændring: Eksempel Tandklinik ApS er gemt, som den står. Skriv »mine sager«, når du vil videre med den.

               Vi har taget det med, du allerede har svaret.

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
        owner  ja, det passer
        bot    Har klinikken samme navn, adresse og kontaktoplysninger som virksomheden?
               1. Ja, som virksomheden
               2. Nej, noget er anderledes
               3. Tilbage
               4. Mere
        owner  nej
        bot    Hvad er anderledes for klinikken? Skriv kun det: navn, adresse, telefon, e-mail eller hjemmeside.
               1. Ét ad gangen
               2. Tilbage
               3. Mere
        owner  Tandklinikken i Odense, Prøvevej 3, 5000 Odense C
        bot    Klinikkens navn: Tandklinikken i Odense

               Klinikkens adresse: Prøvevej 3, 5000 Odense C

               Hvad er klinikkens P-nummer? Det har 10 cifre, fx 1029829825. Har du det ikke, så svar »Ikke endnu«.
               1. 1029829825 Eksempel Tandklinik
               2. 1028076343 Eksempel Tandklinik Silkeborg
               3. Ikke endnu
               4. Tilbage
               5. Mere
        owner  ikke endnu
        bot    Hvilken dag åbner klinikken? Fx 1. marts 2027 eller i morgen.
               1. I dag
               2. Tilbage
               3. Mere
        owner  1. december
        bot    Åbningsdato: tirsdag den 1. december 2026

               Hvilke behandlere har eget ydernummer? Skriv navn, fag og nummer, fx Anna Eksempel, tandlæge, 061654. Eller »ingen«.
               1. Ingen
               2. Tilbage
               3. Mere
        owner  ingen
        bot    Skal klinikken have et lokationsnummer? Det er klinikkens elektroniske postkasse, fx til henvisninger og recepter.
               1. Nej, ikke nu
               2. Vi har et
               3. Ja, bestil et
               4. Tilbage
               5. Mere
        owner  nej tak
        bot    Hvem skriver vi til om sagen? Skriv e-mail og gerne navn og telefon. Det bliver ikke offentliggjort.
               1. post@eksempel-tandklinik.example.org
               2. Spring over
               3. Tilbage
               4. Mere
        owner  anna@example.org
        bot    Virksomheden
               CVR-nummer: 26919991
               Virksomhedens navn: Eksempel Tandklinik ApS
               Postadresse: Eksempelvej 12, 8000 Aarhus C
               Telefon: +45 99 99 99 01
               E-mail: post@eksempel-tandklinik.example.org
               Hjemmeside: eksempel-tandklinik.example.org

               Klinikken
               Type: tandlægepraksis
               Klinikkens oplysninger: Nej, noget er anderledes
               Klinikkens navn: Tandklinikken i Odense
               Klinikkens adresse: Prøvevej 3, 5000 Odense C
               Klinikkens telefon: Samme som virksomheden
               Klinikkens e-mail: Samme som virksomheden
               Klinikkens hjemmeside: Samme som virksomheden
               P-nummer: Ikke endnu
               Åbningsdato: tirsdag den 1. december 2026
               Region: Region Syddanmark
               Behandlere med ydernummer: Ingen
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
        owner  ja, send
        bot    Tak, vi har modtaget registreringen. Din reference er GGCM-T6TY.

               Du har sendt: Eksempel Tandklinik ApS med én klinik.

               Dette mangler endnu: P-nummer.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på sagen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til anna@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Behandlingsstedsregistret: klinikken skal stå der, før behandlingen begynder. I åbner tirsdag den 1. december 2026. https://stps.dk/da/registrering/behandlingssted/
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
               10. Mine sager
               11. English
               12. Mere
        """,
        language="da",
    )


def test_a_private_hospital_sends_a_request(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  registrér
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
        owner  privathospital
        bot    Type: hospital

               Dette sted kan du ikke registrere selv: SOR-teamet gør det for dig. Send en anmodning nu, så tager vi det med, du har svaret. Du kan også skrive til SORpost@sundhedsdata.dk. Er typen en anden, så vælg den.
               1. Send en anmodning nu
               2. Vælg en anden type
               3. Gem, og stop her
               4. Tilbage
               5. Mere
        owner  send en anmodning nu
        bot    Registrering: sag nr. 1 er gemt, som den står. Skriv »mine sager«, når du vil videre med den.

               Vi har taget det med, du allerede har svaret.

               Hvad hedder organisationen?
               1. Tilbage
               2. Mere
        owner  Privathospitalet Prøve
        bot    Hvad er virksomhedens CVR-nummer? Det har 8 cifre, fx 26 91 99 91.
               1. Tilbage
               2. Mere
        owner  30000005
        bot    Hvad er adressen? Skriv den samlet, fx Nørregade 12, 8000 Aarhus C.
               1. Tilbage
               2. Mere
        owner  Prøvevej 9, 8000 Aarhus C
        bot    Adresse: Prøvevej 9, 8000 Aarhus C

               Hvad er telefonnummeret, og har I e-mail og hjemmeside? Skriv det gerne i én besked.
               1. Ét ad gangen
               2. Tilbage
               3. Mere
        owner  70 12 34 56, kontakt@example.org
        bot    Telefon: +45 70 12 34 56

               E-mail: kontakt@example.org

               Har organisationen et ydernummer? Skriv de 6 cifre, eller spring over.
               1. Spring over
               2. Tilbage
               3. Mere
        owner  spring over
        bot    Skal organisationen have et lokationsnummer, altså en elektronisk postkasse?
               1. Ja tak
               2. Nej tak
               3. Tilbage
               4. Mere
        owner  ja tak
        bot    Hvilket system bruger organisationen til journaler og meddelelser? Skriv navnet, fx Novax.
               1. Tilbage
               2. Mere
        owner  Clinea
        bot    Hvem skal SOR-teamet svare? Skriv en e-mailadresse, gerne med navn og telefon.
               1. kontakt@example.org
               2. Tilbage
               3. Mere
        owner  Anna Eksempel, anna@example.org
        bot    Organisationen
               Anmodning om: Opret en organisation
               Type: hospital
               Organisation: Privathospitalet Prøve
               CVR-nummer: 30000005
               Adresse: Prøvevej 9, 8000 Aarhus C
               Telefon: +45 70 12 34 56
               E-mail: kontakt@example.org
               Hjemmeside: Ikke oplyst
               Ydernummer: Ikke oplyst
               Lokationsnummer ønskes: Ja tak
               Journalsystem: Clinea

               Sagen
               Kontakt i sagen: Anna Eksempel, anna@example.org

               Læs anmodningen igennem. SOR-teamet får den, som den står her.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Ret et svar
               3. Tilføj mange enheder
               4. Tilføj oplysninger
               5. Mere
        owner  ja, send
        bot    Tak, vi har modtaget anmodningen. Din reference er NNFY-A7AM.

               Du har sendt en anmodning for Privathospitalet Prøve.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               SOR-teamet behandler den. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til anna@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Behandlingsstedsregistret: klinikken skal stå der, før behandlingen begynder. https://stps.dk/da/registrering/behandlingssted/
               • Systemleverandøren: fortæl om lokationsnummeret, så systemet kan sættes op.

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
               10. Mine sager
               11. English
               12. Mere
        """,
        language="da",
    )


def test_a_municipality_asks_for_a_closure(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  anmodning fra en kommune
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvad skal SOR-teamet gøre?
               1. Opret en organisation
               2. Ændr en organisation
               3. Luk en organisation eller en del af den
               4. Mere
        owner  luk
        bot    Hvad hedder organisationen?
               1. Tilbage
               2. Mere
        owner  Prøve Kommune
        bot    Hvad er virksomhedens CVR-nummer? Det har 8 cifre, fx 26 91 99 91.
               1. Tilbage
               2. Mere
        owner  30000005
        bot    Hvad skal ændres eller lukkes, og fra hvilken dag?
               1. Tilbage
               2. Mere
        owner  Sundhedscenter Vest lukker den 1. marts
        bot    Hvad er SOR-koden? Den har 11 til 18 cifre.
               1. Spring over
               2. Tilbage
               3. Mere
        owner  spring over
        bot    Hvem skal SOR-teamet svare? Skriv en e-mailadresse, gerne med navn og telefon.
               1. Tilbage
               2. Mere
        owner  anna@example.org
        bot    Organisationen
               Anmodning om: Luk en organisation eller en del af den
               Organisation: Prøve Kommune
               CVR-nummer: 30000005
               Ændring eller lukning: Sundhedscenter Vest lukker den 1. marts
               SOR-kode: Ikke oplyst

               Sagen
               Kontakt i sagen: anna@example.org

               Læs anmodningen igennem. SOR-teamet får den, som den står her.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Ret et svar
               3. Tilføj oplysninger
               4. Mere
        owner  ja, send
        bot    Tak, vi har modtaget anmodningen. Din reference er DDK4-RWRY.

               Du har sendt en anmodning for Prøve Kommune.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               SOR-teamet behandler den. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til anna@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Behandlingsstedsregistret: afmeld klinikken senest to uger efter, at behandlingen er stoppet. https://stps.dk/da/registrering/behandlingssted/luk-behandlingssted/
               • Patienterne: fortæl, hvornår I lukker, og hvor journalerne er bagefter.

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
    )


def test_a_pause_of_a_week_ends_where_it_began(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  ændr oplysninger
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  26919991
        bot    Sådan står det i SOR nu:
               Eksempel Tandklinik ApS, CVR 26919991: Prøvevej 9, 8000 Aarhus C, telefon +45 99 99 99 01, post@example.org
               • Eksempel Tandklinik: tandlægepraksis, lokationsnummer 5790002288289, system Al Dente
               – Ida Prøve, ydernummer 061654

               Hvad skal ændres? Du kan også skrive det hele på én gang, fx »ny telefon 70 12 34 56 fra mandag«.
               1. Adresse
               2. Telefon
               3. E-mail
               4. En behandler kommer til
               5. En behandler stopper og tager ydernummeret med
               6. Journalsystem
               7. Se hele listen
               8. En klinik mere
               9. Tilbage
               10. Mere
        owner  pause
        bot    Vi holder pause. Intet er sendt, og vi gemmer dine svar til onsdag den 23. december 2026.

               Tryk »Fortsæt«, når du er klar. Vil du have besked en bestemt dag, så skriv fx »vent til 1. marts«.
               1. Fortsæt
               2. Fortsæt på en anden enhed
        house  (7 days pass)
        owner  (looks)
        bot    Din sag er stadig ikke sendt. Vi holder pause og gemmer dine svar til onsdag den 23. december 2026.
               1. Fortsæt
               2. Ingen påmindelser
        owner  fortsæt
        bot    Velkommen tilbage. Alt, du har svaret, er gemt. Vi er nået til: Ændringen. Du mangler: Hvad der ændres, Kontakt i sagen.

               Hvad skal ændres? Du kan også skrive det hele på én gang, fx »ny telefon 70 12 34 56 fra mandag«.
               1. Adresse
               2. Telefon
               3. E-mail
               4. En behandler kommer til
               5. En behandler stopper og tager ydernummeret med
               6. Journalsystem
               7. Se hele listen
               8. En klinik mere
               9. Tilbage
               10. Mere
        owner  telefon
        bot    Hvad er det nye telefonnummer? Det har 8 cifre.
               1. Tilbage
               2. Mere
        owner  70 12 34 56
        bot    Virksomheden
               Klinik eller virksomhed: Eksempel Tandklinik ApS (CVR 26919991)
               CVR-nummer: 26919991

               Ændringen
               Hvad der ændres: Telefon
               Gælder: Virksomheden Eksempel Tandklinik ApS
               Telefon: +45 99 99 99 01 → +45 70 12 34 56
               Gælder fra: mandag den 30. november 2026

               Sagen
               Kontakt i sagen: post@example.org

               Læs ændringen igennem. Den gælder fra den dag, der står ved den.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en ændring
               3. Ret et svar
               4. Mere
        owner  ja
        bot    Tak, vi har modtaget ændringen. Din reference er DDK4-RWRY.

               Du har sendt: én ændring for Eksempel Tandklinik ApS.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på ændringen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til post@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Patienterne: fortæl, hvad der er nyt, fx på hjemmesiden og i telefonsvareren.

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
    )


def test_a_change_of_heart_at_the_review(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  ændr oplysninger
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  26919991
        bot    Sådan står det i SOR nu:
               Eksempel Tandklinik ApS, CVR 26919991: Prøvevej 9, 8000 Aarhus C, telefon +45 99 99 99 01, post@example.org
               • Eksempel Tandklinik: tandlægepraksis, lokationsnummer 5790002288289, system Al Dente
               – Ida Prøve, ydernummer 061654

               Hvad skal ændres? Du kan også skrive det hele på én gang, fx »ny telefon 70 12 34 56 fra mandag«.
               1. Adresse
               2. Telefon
               3. E-mail
               4. En behandler kommer til
               5. En behandler stopper og tager ydernummeret med
               6. Journalsystem
               7. Se hele listen
               8. En klinik mere
               9. Tilbage
               10. Mere
        owner  telefon
        bot    Hvad er det nye telefonnummer? Det har 8 cifre.
               1. Tilbage
               2. Mere
        owner  70 12 34 56
        bot    Virksomheden
               Klinik eller virksomhed: Eksempel Tandklinik ApS (CVR 26919991)
               CVR-nummer: 26919991

               Ændringen
               Hvad der ændres: Telefon
               Gælder: Virksomheden Eksempel Tandklinik ApS
               Telefon: +45 99 99 99 01 → +45 70 12 34 56
               Gælder fra: mandag den 23. november 2026

               Sagen
               Kontakt i sagen: post@example.org

               Læs ændringen igennem. Den gælder fra den dag, der står ved den.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en ændring
               3. Ret et svar
               4. Mere
        owner  stop
        bot    Vil du stoppe ændringen? Intet er sendt. Vi gemmer dine svar til onsdag den 23. december 2026, så du kan tage dem op igen.
               1. Ja, stop
               2. Nej, fortsæt
               3. Tilbage
               4. Mere
        owner  ja
        bot    Så er ændringen stoppet, og intet er sendt. Du kan tage den op igen, så længe vi gemmer den.

               Hvad vil du gøre?
               1. Tag ændringen op igen
               2. Registrér virksomhed og klinik
               3. Ændr oplysninger
               4. Luk klinik eller virksomhed
               5. Lokationsnummer
               6. Anmodning fra hospital eller det offentlige
               7. Se, hvad der står om en klinik
               8. Meld en fejl
               9. English
               10. Mere
        owner  mine sager
        bot    • Ændring: Eksempel Tandklinik ApS. Stoppet, men stadig gemt.

               Hvad vil du se på?
               1. Fortsæt: Ændring: Eksempel Tandklinik ApS
               2. Slet: Ændring: Eksempel Tandklinik ApS
               3. Kopi af mine oplysninger
               4. Tilbage
               5. Mere
        owner  fortsæt: ændring: eksempel tandklinik aps
        bot    Vi fortsætter med Ændring: Eksempel Tandklinik ApS.

               Virksomheden
               Klinik eller virksomhed: Eksempel Tandklinik ApS (CVR 26919991)
               CVR-nummer: 26919991

               Ændringen
               Hvad der ændres: Telefon
               Gælder: Virksomheden Eksempel Tandklinik ApS
               Telefon: +45 99 99 99 01 → +45 70 12 34 56
               Gælder fra: mandag den 23. november 2026

               Sagen
               Kontakt i sagen: post@example.org

               Læs ændringen igennem. Den gælder fra den dag, der står ved den.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en ændring
               3. Ret et svar
               4. Mere
        owner  ja
        bot    Tak, vi har modtaget ændringen. Din reference er XXJC-M9ME.

               Du har sendt: én ændring for Eksempel Tandklinik ApS.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på ændringen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til post@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Patienterne: fortæl, hvad der er nyt, fx på hjemmesiden og i telefonsvareren.

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
    )


def test_the_owner_sees_what_stands_and_changes_it(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  hvad står der om min klinik?
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  5790002288289
        bot    Sådan står det i SOR nu:
               Eksempel Tandklinik ApS, CVR 26919991: Prøvevej 9, 8000 Aarhus C, telefon +45 99 99 99 01, post@example.org
               • Eksempel Tandklinik: tandlægepraksis, lokationsnummer 5790002288289, system Al Dente
               – Ida Prøve, ydernummer 061654

               Vil du gøre mere? Alle kan se de offentlige oplysninger, og alle kan melde en fejl.
               1. Ændr oplysningerne
               2. Meld en fejl
               3. Slå en anden op
               4. Tilbage
               5. Mere
        owner  ændr oplysningerne
        bot    Vi har taget det med, du allerede har svaret.

               Hvad skal ændres? Du kan også skrive det hele på én gang, fx »ny telefon 70 12 34 56 fra mandag«.
               1. Adresse
               2. Telefon
               3. E-mail
               4. En behandler kommer til
               5. En behandler stopper og tager ydernummeret med
               6. Journalsystem
               7. Se hele listen
               8. En klinik mere
               9. Tilbage
               10. Mere
        owner  telefon
        bot    Hvad er det nye telefonnummer? Det har 8 cifre.
               1. Tilbage
               2. Mere
        owner  70 12 34 56
        bot    Virksomheden
               Klinik eller virksomhed: Eksempel Tandklinik ApS (CVR 26919991)
               CVR-nummer: 26919991

               Ændringen
               Hvad der ændres: Telefon
               Gælder: Virksomheden Eksempel Tandklinik ApS
               Telefon: +45 99 99 99 01 → +45 70 12 34 56
               Gælder fra: mandag den 23. november 2026

               Sagen
               Kontakt i sagen: post@example.org

               Læs ændringen igennem. Den gælder fra den dag, der står ved den.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en ændring
               3. Ret et svar
               4. Mere
        owner  ja
        bot    Tak, vi har modtaget ændringen. Din reference er 77NK-4A4F.

               Du har sendt: én ændring for Eksempel Tandklinik ApS.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på ændringen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til post@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Patienterne: fortæl, hvad der er nyt, fx på hjemmesiden og i telefonsvareren.

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
               10. Mine sager
               11. English
               12. Mere
        """,
        language="da",
    )


def test_start_in_the_middle_of_a_closure(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  luk
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  13748136
        bot    Sådan står det i SOR nu:
               Eksempel Fys ApS, CVR 13748136: fys@example.org
               • Fys Nord: fysioterapiklinik, Nordvej 1, 9000 Aalborg, system Novax
               • Fys Syd: fysioterapiklinik, Sydvej 2, 5000 Odense C, system Novax

               Hvad skal lukkes?
               1. Virksomheden Eksempel Fys ApS
               2. Klinikken Fys Nord
               3. Klinikken Fys Syd
               4. Begge klinikker
               5. Tilbage
               6. Mere
        owner  /start
        bot    Velkommen tilbage. Alt, du har svaret, er gemt. Vi er nået til: Lukningen. Du mangler: Lukkes, Sidste dag, Grund, Kontakt i sagen.

               Vil du fortsætte, hvor du slap?
               1. Fortsæt
               2. Start forfra
               3. Stop lukningen
        owner  fortsæt
        bot    Hvad skal lukkes?
               1. Virksomheden Eksempel Fys ApS
               2. Klinikken Fys Nord
               3. Klinikken Fys Syd
               4. Begge klinikker
               5. Tilbage
               6. Mere
        owner  begge klinikker
        bot    Hvornår er sidste dag? Skriv fx 31. marts eller »på fredag«.
               1. I dag
               2. Tilbage
               3. Mere
        owner  31. december
        bot    Sidste dag: torsdag den 31. december 2026

               Hvad er grunden til lukningen?
               1. Pension
               2. Salg til en anden
               3. Lagt sammen med en anden
               4. Nyt CVR-nummer eller ny selskabsform
               5. En anden grund
               6. Tilbage
               7. Mere
        owner  stopper
        bot    Husk også dette:
               • Står klinikken i Behandlingsstedsregistret, skal den meldes fra senest to uger efter, at behandlingen er stoppet. https://stps.dk/da/registrering/behandlingssted/luk-behandlingssted/
               • Patientjournaler: De skal stadig opbevares. Styrelsen for Patientsikkerhed oplyser, hvad der gælder for dit fag.
               Kilde om journaler, set torsdag den 26. november 2026: https://stps.dk/sundhedsfaglig/ansvar-og-retningslinjer/sundhedsfaglig-vejledning/journalfoering/aflever-eller-faa-udleveret-journaler/regler-for-ophoer-og-overdragelse

               Hvem kan vi skrive til, også når klinikken er lukket? Skriv en e-mailadresse, der bliver ved med at virke.
               1. fys@example.org
               2. Tilbage
               3. Mere
        owner  anna@example.org
        bot    Virksomheden
               Klinik eller virksomhed: Eksempel Fys ApS (CVR 13748136)
               CVR-nummer: 13748136

               Lukningen
               Lukkes: Klinikken Fys Nord, Klinikken Fys Syd
               Sidste dag: torsdag den 31. december 2026
               Grund: En anden grund

               Sagen
               Kontakt i sagen: anna@example.org

               Stop op et øjeblik. Når lukningen er registreret, kan den ikke fortrydes her, og det, der lukker, forsvinder fra SOR efter sidste dag. Læs det hele igennem.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Ret et svar
               3. Tilføj oplysninger
               4. Mere
        owner  ja, send
        bot    Tak, vi har modtaget lukningen. Din reference er XXJC-M9ME.

               Du har sendt en lukning for Eksempel Fys ApS.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på lukningen. Intet er lukket endnu. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til anna@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Behandlingsstedsregistret: afmeld klinikken senest to uger efter, at behandlingen er stoppet. Senest torsdag den 14. januar 2027. https://stps.dk/da/registrering/behandlingssted/luk-behandlingssted/
               • Systemleverandøren: fortæl, hvad der sker med lokationsnummeret, systemet og journalerne i det.
               • Patienterne: fortæl, hvornår I lukker, og hvor journalerne er bagefter.

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
    )


def test_autocorrect_and_gloves(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  Lukk min klinik
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  2691 9991.
        bot    Sådan står det i SOR nu:
               Eksempel Tandklinik ApS, CVR 26919991: Prøvevej 9, 8000 Aarhus C, telefon +45 99 99 99 01, post@example.org
               • Eksempel Tandklinik: tandlægepraksis, lokationsnummer 5790002288289, system Al Dente
               – Ida Prøve, ydernummer 061654

               Hvad skal lukkes?
               1. Virksomheden Eksempel Tandklinik ApS
               2. Klinikken Eksempel Tandklinik
               3. Behandleren Ida Prøve
               4. Tilbage
               5. Mere
        owner  Hele virksomheden.
        bot    Dette hører med og lukker samme dag: Eksempel Tandklinik, Ida Prøve. Er det rigtigt?
               1. Ja, luk det hele
               2. Nej, vælg igen
               3. Tilbage
               4. Mere
        owner  Ja.
        bot    Hvornår er sidste dag? Skriv fx 31. marts eller »på fredag«.
               1. I dag
               2. Tilbage
               3. Mere
        owner  31 dec
        bot    Sidste dag: torsdag den 31. december 2026

               Hvad er grunden til lukningen?
               1. Pension
               2. Salg til en anden
               3. Lagt sammen med en anden
               4. Nyt CVR-nummer eller ny selskabsform
               5. En anden grund
               6. Tilbage
               7. Mere
        owner  Pensoin
        bot    Husk også dette:
               • Står klinikken i Behandlingsstedsregistret, skal den meldes fra senest to uger efter, at behandlingen er stoppet. https://stps.dk/da/registrering/behandlingssted/luk-behandlingssted/
               • Patientjournaler, tandlæge: Lukker klinikken helt, skal journalerne overdrages til Styrelsen for Patientsikkerhed. Overtager en anden klinikken, følger en journal kun med, hvis patienten har sagt ja. Resten skal overdrages til styrelsen.
               • Patientjournaler, tandplejer: Lukker klinikken helt, skal journalerne overdrages til Styrelsen for Patientsikkerhed. Overtager en anden klinikken, følger de som udgangspunkt med.
               Kilde om journaler, set torsdag den 26. november 2026: https://stps.dk/sundhedsfaglig/ansvar-og-retningslinjer/sundhedsfaglig-vejledning/journalfoering/aflever-eller-faa-udleveret-journaler/regler-for-ophoer-og-overdragelse
               • Lukningen her skal være underskrevet, før CVR-nummeret bliver afmeldt på virk.dk.

               Hvad skal der ske med lokationsnummeret?
               1. Det lukker sammen med klinikken
               2. Den, der overtager, vil bruge det videre
               3. Det ved jeg ikke
               4. Tilbage
               5. Mere
        owner  Lokker sammen med klinkken
        bot    Hvem kan vi skrive til, også når klinikken er lukket? Skriv en e-mailadresse, der bliver ved med at virke.
               1. post@example.org
               2. Tilbage
               3. Mere
        owner  Anna@example.org
        bot    Virksomheden
               Klinik eller virksomhed: Eksempel Tandklinik ApS (CVR 26919991)
               CVR-nummer: 26919991

               Lukningen
               Lukkes: Virksomheden Eksempel Tandklinik ApS
               Sidste dag: torsdag den 31. december 2026
               Grund: Pension
               Lokationsnummer: Det lukker sammen med klinikken

               Sagen
               Kontakt i sagen: Anna@example.org

               Stop op et øjeblik. Når lukningen er registreret, kan den ikke fortrydes her, og det, der lukker, forsvinder fra SOR efter sidste dag. Læs det hele igennem.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Ret et svar
               3. Tilføj oplysninger
               4. Mere
        owner  Jaa, send
        bot    Tak, vi har modtaget lukningen. Din reference er XXJC-M9ME.

               Du har sendt en lukning for Eksempel Tandklinik ApS.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på lukningen. Intet er lukket endnu. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til Anna@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Behandlingsstedsregistret: afmeld klinikken senest to uger efter, at behandlingen er stoppet. Senest torsdag den 14. januar 2027. https://stps.dk/da/registrering/behandlingssted/luk-behandlingssted/
               • CVR: afmeld først CVR-nummeret på virk.dk, når lukningen her er underskrevet.
               • Regionen: fortæl, hvad der skal ske med ydernumrene.
               • Systemleverandøren: fortæl, hvad der sker med lokationsnummeret, systemet og journalerne i det.
               • Patienterne: fortæl, hvornår I lukker, og hvor journalerne er bagefter.

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
    )


def test_an_owner_lays_a_case_aside_until_a_day(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  ændr oplysninger
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  26919991
        bot    Sådan står det i SOR nu:
               Eksempel Tandklinik ApS, CVR 26919991: Prøvevej 9, 8000 Aarhus C, telefon +45 99 99 99 01, post@example.org
               • Eksempel Tandklinik: tandlægepraksis, lokationsnummer 5790002288289, system Al Dente
               – Ida Prøve, ydernummer 061654

               Hvad skal ændres? Du kan også skrive det hele på én gang, fx »ny telefon 70 12 34 56 fra mandag«.
               1. Adresse
               2. Telefon
               3. E-mail
               4. En behandler kommer til
               5. En behandler stopper og tager ydernummeret med
               6. Journalsystem
               7. Se hele listen
               8. En klinik mere
               9. Tilbage
               10. Mere
        owner  vent til 1. marts
        bot    Vi lægger sagen til side og vender tilbage mandag den 1. marts 2027. Intet er sendt, og dine svar er gemt.

               Tryk »Fortsæt«, hvis du bliver klar før.
               1. Fortsæt
               2. Fortsæt på en anden enhed
        """,
        language="da",
    )


def test_a_burst_of_messages_is_taken_in_its_order(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  luk
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  13748136
        bot    Sådan står det i SOR nu:
               Eksempel Fys ApS, CVR 13748136: fys@example.org
               • Fys Nord: fysioterapiklinik, Nordvej 1, 9000 Aalborg, system Novax
               • Fys Syd: fysioterapiklinik, Sydvej 2, 5000 Odense C, system Novax

               Hvad skal lukkes?
               1. Virksomheden Eksempel Fys ApS
               2. Klinikken Fys Nord
               3. Klinikken Fys Syd
               4. Begge klinikker
               5. Tilbage
               6. Mere
        owner  begge klinikker
        bot    Hvornår er sidste dag? Skriv fx 31. marts eller »på fredag«.
               1. I dag
               2. Tilbage
               3. Mere
        owner  31. december
        bot    Sidste dag: torsdag den 31. december 2026

               Hvad er grunden til lukningen?
               1. Pension
               2. Salg til en anden
               3. Lagt sammen med en anden
               4. Nyt CVR-nummer eller ny selskabsform
               5. En anden grund
               6. Tilbage
               7. Mere
        owner  stopper
        bot    Husk også dette:
               • Står klinikken i Behandlingsstedsregistret, skal den meldes fra senest to uger efter, at behandlingen er stoppet. https://stps.dk/da/registrering/behandlingssted/luk-behandlingssted/
               • Patientjournaler: De skal stadig opbevares. Styrelsen for Patientsikkerhed oplyser, hvad der gælder for dit fag.
               Kilde om journaler, set torsdag den 26. november 2026: https://stps.dk/sundhedsfaglig/ansvar-og-retningslinjer/sundhedsfaglig-vejledning/journalfoering/aflever-eller-faa-udleveret-journaler/regler-for-ophoer-og-overdragelse

               Hvem kan vi skrive til, også når klinikken er lukket? Skriv en e-mailadresse, der bliver ved med at virke.
               1. fys@example.org
               2. Tilbage
               3. Mere
        owner  anna@example.org
        bot    Virksomheden
               Klinik eller virksomhed: Eksempel Fys ApS (CVR 13748136)
               CVR-nummer: 13748136

               Lukningen
               Lukkes: Klinikken Fys Nord, Klinikken Fys Syd
               Sidste dag: torsdag den 31. december 2026
               Grund: En anden grund

               Sagen
               Kontakt i sagen: anna@example.org

               Stop op et øjeblik. Når lukningen er registreret, kan den ikke fortrydes her, og det, der lukker, forsvinder fra SOR efter sidste dag. Læs det hele igennem.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Ret et svar
               3. Tilføj oplysninger
               4. Mere
        owner  ja, send
        bot    Tak, vi har modtaget lukningen. Din reference er PPMT-XJXA.

               Du har sendt en lukning for Eksempel Fys ApS.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på lukningen. Intet er lukket endnu. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til anna@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Behandlingsstedsregistret: afmeld klinikken senest to uger efter, at behandlingen er stoppet. Senest torsdag den 14. januar 2027. https://stps.dk/da/registrering/behandlingssted/luk-behandlingssted/
               • Systemleverandøren: fortæl, hvad der sker med lokationsnummeret, systemet og journalerne i det.
               • Patienterne: fortæl, hvornår I lukker, og hvor journalerne er bagefter.

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
    )


def test_an_english_speaking_owner_changes_her_address(play: Play) -> None:
    play(
        """
        house  (the examples stand in the register)
        owner  hello, we have moved
        bot    Hej. Du er kommet til SOR, Sundhedsvæsenets Organisationsregister. Du skriver med en maskine, ikke et menneske.

               Intet bliver sendt, før du siger til, og du kan stoppe og komme tilbage. Vi skal aldrig bruge et CPR-nummer.

               Would you like to continue in English? Vil du fortsætte på engelsk?
               1. Yes, in English
               2. Nej, på dansk
               3. Mere
        owner  yes
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
        owner  we have moved to Prøvevej 11, 8000 Aarhus C
        bot    Good, let us begin. You can write “help”, “back” or “pause” at any time.

               Address: Prøvevej 11, 8000 Aarhus C

               Which clinic or company is it about? Write the CVR number, SOR code, location number or name.
               1. More
        owner  26919991
        bot    This is what SOR says now:
               Eksempel Tandklinik ApS, CVR 26919991: Prøvevej 9, 8000 Aarhus C, telephone +45 99 99 99 01, post@example.org
               • Eksempel Tandklinik: dental practice (tandlægepraksis), location number 5790002288289, system Al Dente
               – Ida Prøve, ydernummer 061654

               The company (virksomhed)
               Clinic or company: Eksempel Tandklinik ApS (CVR 26919991)
               CVR number: 26919991

               The change
               What changes: Address
               Applies to: The company Eksempel Tandklinik ApS
               Address: Prøvevej 9, 8000 Aarhus C → Prøvevej 11, 8000 Aarhus C
               Applies from: Monday 23 November 2026

               The case
               Case contact: post@example.org

               Read the change through. It applies from the day beside it.

               When you press “Yes, send”, you declare on the company’s behalf that the information is right and that you are entitled to report it.

               På dansk: Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Yes, send
               2. Add a change
               3. Change an answer
               4. More
        owner  yes
        bot    Thank you, we have received the change. Your reference is YYR7-DKDP.

               You have sent: one change for Eksempel Tandklinik ApS.

               The case is not signed with MitID Erhverv and is marked “not signed”. This is a demonstration: the case can be registered without a signature, but only in the demonstration’s own register. Nothing is sent to SOR.

               The SOR team will now look at the change. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.

               We are also sending the receipt to post@example.org.

               You can call the SOR team on +45 33 15 39 00 or write to SORpost@sundhedsdata.dk. The telephone is open now and until 11:30.
        bot    Others must know too. You tell them yourself:
               • The register of places of treatment (Behandlingsstedsregistret): correct the clinic’s information there. https://stps.dk/da/registrering/behandlingssted/
               • CVR: correct the name or address at virk.dk.
               • The region: tell them what changes for the ydernummer.
               • The supplier of the system: send them what is new, so that the system matches SOR.
               • The patients: tell them what is new, for example on the website and the answering machine.

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
        """,
        language="da",
    )


def test_two_owners_of_one_company_at_once(play: Play) -> None:
    play(
        REGISTERED
        + """
        other  hej
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
        owner  ny telefon 70 12 34 56
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Telefon: +45 70 12 34 56

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        other  luk
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  13748136
        bot    Sådan står det i SOR nu:
               Eksempel Fys ApS, CVR 13748136: fys@example.org
               • Fys Nord: fysioterapiklinik, Nordvej 1, 9000 Aalborg, system Novax
               • Fys Syd: fysioterapiklinik, Sydvej 2, 5000 Odense C, system Novax

               Hvor gælder det?
               1. Virksomheden Eksempel Fys ApS
               2. Klinikken Fys Nord
               3. Klinikken Fys Syd
               4. Alle 3
               5. Tilbage
               6. Mere
        other  13748136
        bot    Sådan står det i SOR nu:
               Eksempel Fys ApS, CVR 13748136: fys@example.org
               • Fys Nord: fysioterapiklinik, Nordvej 1, 9000 Aalborg, system Novax
               • Fys Syd: fysioterapiklinik, Sydvej 2, 5000 Odense C, system Novax

               En anden er også i gang med en sag om virksomheden, måske en kollega. Du kan roligt gå videre. Tal gerne sammen, så I ikke sender det samme.

               Hvad skal lukkes?
               1. Virksomheden Eksempel Fys ApS
               2. Klinikken Fys Nord
               3. Klinikken Fys Syd
               4. Begge klinikker
               5. Tilbage
               6. Mere
        owner  begge
        bot    Virksomheden
               Klinik eller virksomhed: Eksempel Fys ApS (CVR 13748136)
               CVR-nummer: 13748136

               Ændringen
               Hvad der ændres: Telefon
               Gælder: Virksomheden Eksempel Fys ApS, Klinikken Fys Nord, Klinikken Fys Syd
               Telefon: Ikke oplyst → +45 70 12 34 56
               Gælder fra: mandag den 23. november 2026

               Sagen
               Kontakt i sagen: fys@example.org

               Læs ændringen igennem. Den gælder fra den dag, der står ved den.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en ændring
               3. Ret et svar
               4. Mere
        other  begge klinikker
        bot    Hvornår er sidste dag? Skriv fx 31. marts eller »på fredag«.
               1. I dag
               2. Tilbage
               3. Mere
        owner  ja
        bot    Tak, vi har modtaget ændringen. Din reference er DDK4-RWRY.

               Du har sendt: én ændring for Eksempel Fys ApS.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på ændringen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til fys@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Patienterne: fortæl, hvad der er nyt, fx på hjemmesiden og i telefonsvareren.

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
        other  31. december
        bot    Sidste dag: torsdag den 31. december 2026

               Hvad er grunden til lukningen?
               1. Pension
               2. Salg til en anden
               3. Lagt sammen med en anden
               4. Nyt CVR-nummer eller ny selskabsform
               5. En anden grund
               6. Tilbage
               7. Mere
        other  stopper
        bot    Husk også dette:
               • Står klinikken i Behandlingsstedsregistret, skal den meldes fra senest to uger efter, at behandlingen er stoppet. https://stps.dk/da/registrering/behandlingssted/luk-behandlingssted/
               • Patientjournaler: De skal stadig opbevares. Styrelsen for Patientsikkerhed oplyser, hvad der gælder for dit fag.
               Kilde om journaler, set torsdag den 26. november 2026: https://stps.dk/sundhedsfaglig/ansvar-og-retningslinjer/sundhedsfaglig-vejledning/journalfoering/aflever-eller-faa-udleveret-journaler/regler-for-ophoer-og-overdragelse

               Hvem kan vi skrive til, også når klinikken er lukket? Skriv en e-mailadresse, der bliver ved med at virke.
               1. fys@example.org
               2. Tilbage
               3. Mere
        other  anna@example.org
        bot    Virksomheden
               Klinik eller virksomhed: Eksempel Fys ApS (CVR 13748136)
               CVR-nummer: 13748136

               Lukningen
               Lukkes: Klinikken Fys Nord, Klinikken Fys Syd
               Sidste dag: torsdag den 31. december 2026
               Grund: En anden grund

               Sagen
               Kontakt i sagen: anna@example.org

               Stop op et øjeblik. Når lukningen er registreret, kan den ikke fortrydes her, og det, der lukker, forsvinder fra SOR efter sidste dag. Læs det hele igennem.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Ret et svar
               3. Tilføj oplysninger
               4. Mere
        other  ja, send
        bot    Tak, vi har modtaget lukningen. Din reference er NNFY-A7AM.

               Du har sendt en lukning for Eksempel Fys ApS.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på lukningen. Intet er lukket endnu. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til anna@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Behandlingsstedsregistret: afmeld klinikken senest to uger efter, at behandlingen er stoppet. Senest torsdag den 14. januar 2027. https://stps.dk/da/registrering/behandlingssted/luk-behandlingssted/
               • Systemleverandøren: fortæl, hvad der sker med lokationsnummeret, systemet og journalerne i det.
               • Patienterne: fortæl, hvornår I lukker, og hvor journalerne er bagefter.

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
    )


def test_an_owner_who_lacks_the_p_number_sends_all_the_same(play: Play) -> None:
    play(
        REGISTERED
        + """
        owner  registrér
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
        owner  psykolog
        bot    Type: psykologisk rådgivningsklinik

               Hvad er virksomhedens CVR-nummer? Det har 8 cifre, fx 26 91 99 91.
               1. Tilbage
               2. Mere
        owner  30000005
        bot    Vi slår CVR-nummeret op …
        bot    Vi fandt ikke nummeret i CVR. Er virksomheden helt ny, er det ikke sikkert, den er med endnu. Du skriver bare oplysningerne selv.

               Hvad hedder virksomheden? Fx Aarhus Tandklinik ApS.
               1. Tilbage
               2. Mere
        owner  Eksempel Samtaler ApS
        bot    Hvad er virksomhedens postadresse? Fx Nørregade 12, 8000 Aarhus C.
               1. Tilbage
               2. Mere
        owner  Prøvevej 7, 8000 Aarhus C
        bot    Postadresse: Prøvevej 7, 8000 Aarhus C

               Hvad er virksomhedens telefonnummer? Skriv gerne e-mail og hjemmeside med. Fx 70 12 34 56, kontakt@klinik.dk.
               1. Ét ad gangen
               2. Tilbage
               3. Mere
        owner  70 12 34 56
        bot    Telefon: +45 70 12 34 56

               Har klinikken samme navn, adresse og kontaktoplysninger som virksomheden?
               1. Ja, som virksomheden
               2. Nej, noget er anderledes
               3. Tilbage
               4. Mere
        owner  ja
        bot    Hvad er klinikkens P-nummer? Det har 10 cifre, fx 1029829825. Har du det ikke, så svar »Ikke endnu«.
               1. Ikke endnu
               2. Tilbage
               3. Mere
        owner  hvad er et p-nummer?
        bot    P-nummeret hører til én af virksomhedens adresser. Det har 10 cifre og begynder med 1, fx 1029829825. Du finder det under virksomheden i CVR.
               Du kan læse mere her: https://datacvr.virk.dk

               Hvad er klinikkens P-nummer? Det har 10 cifre, fx 1029829825. Har du det ikke, så svar »Ikke endnu«.
               1. Ikke endnu
               2. Tilbage
               3. Mere
        owner  det har jeg ikke fået endnu
        bot    Hvilken dag åbner klinikken? Fx 1. marts 2027 eller i morgen.
               1. I dag
               2. Tilbage
               3. Mere
        owner  1. marts
        bot    Åbningsdato: mandag den 1. marts 2027

               Skal klinikken have et lokationsnummer? Det er klinikkens elektroniske postkasse, fx til henvisninger og recepter.
               1. Nej, ikke nu
               2. Vi har et
               3. Ja, bestil et
               4. Tilbage
               5. Mere
        owner  nej tak
        bot    Hvem skriver vi til om sagen? Skriv e-mail og gerne navn og telefon. Det bliver ikke offentliggjort.
               1. Spring over
               2. Tilbage
               3. Mere
        owner  anna@example.org
        bot    Virksomheden
               CVR-nummer: 30000005
               Virksomhedens navn: Eksempel Samtaler ApS
               Postadresse: Prøvevej 7, 8000 Aarhus C
               Telefon: +45 70 12 34 56
               E-mail: Ikke oplyst
               Hjemmeside: Ikke oplyst

               Klinikken
               Type: psykologisk rådgivningsklinik
               Klinikkens oplysninger: Ja, som virksomheden
               P-nummer: Ikke endnu
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
        owner  ja, send
        bot    Tak, vi har modtaget registreringen. Din reference er GGCM-T6TY.

               Du har sendt: Eksempel Samtaler ApS med én klinik.

               Dette mangler endnu: P-nummer.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på sagen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til anna@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
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
    )


def test_a_chain_switches_its_system_at_nine_clinics(play: Play) -> None:
    play(
        "house  (a chain of nine clinics stands in the register)"
        + quietly("hej")
        + """
        owner  nyt journalsystem
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvad der ændres: Journalsystem

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        owner  40815295
        bot    Sådan står det i SOR nu:
               Eksempel Kæde ApS, CVR 40815295: telefon +45 99 99 99 03, kaede@example.org
               • Fys Aalborg: fysioterapiklinik, system Novax
               • Fys Aarhus: fysioterapiklinik, system Novax
               • Fys Esbjerg: fysioterapiklinik, system Novax
               • Fys Horsens: fysioterapiklinik, system Novax
               • Fys Kolding: fysioterapiklinik, system Novax
               • Fys Odense: fysioterapiklinik, system Novax
               … og 3 klinikker mere.

               Hvor gælder det?
               1. Alle 9
               2. Klinikken Fys Aalborg
               3. Klinikken Fys Aarhus
               4. Klinikken Fys Esbjerg
               5. Klinikken Fys Horsens
               6. Klinikken Fys Kolding
               7. Se hele listen
               8. Tilbage
               9. Mere
        owner  alle 9 klinikker
        bot    Hvad hedder det nye journalsystem?
               1. Tilbage
               2. Mere
        owner  EasyMe
        bot    Virksomheden
               Klinik eller virksomhed: Eksempel Kæde ApS (CVR 40815295)
               CVR-nummer: 40815295

               Ændringen
               Hvad der ændres: Journalsystem
               Gælder: Klinikken Fys Aalborg, Klinikken Fys Aarhus, Klinikken Fys Esbjerg, Klinikken Fys Horsens, Klinikken Fys Kolding, Klinikken Fys Odense, Klinikken Fys Randers, Klinikken Fys Roskilde, Klinikken Fys Vejle
               Journalsystem: Novax → EasyMe
               Gælder fra: mandag den 23. november 2026

               Sagen
               Kontakt i sagen: kaede@example.org

               Læs ændringen igennem. Den gælder fra den dag, der står ved den.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en ændring
               3. Ret et svar
               4. Mere
        owner  ja, send
        bot    Tak, vi har modtaget ændringen. Din reference er JJPE-9X9M.

               Du har sendt: én ændring for Eksempel Kæde ApS.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på ændringen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Du kan også få et ark, du kan give leverandøren af jeres system. Skriv »ark til leverandøren«.

               Vi sender også kvitteringen til kaede@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Systemleverandøren: send de nye oplysninger, så systemet passer til SOR.

               Hvad vil du gøre?
               1. Vis kvitteringen
               2. Ark til leverandøren
               3. Min huskeliste
               4. Registrér virksomhed og klinik
               5. Ændr oplysninger
               6. Luk klinik eller virksomhed
               7. Lokationsnummer
               8. Anmodning fra hospital eller det offentlige
               9. Se, hvad der står om en klinik
               10. Meld en fejl
               11. English
               12. Mere
        """,
        language="da",
    )


def test_on_a_shared_pc_the_device_is_forgotten_and_the_case_goes_on_at_home(play_from_web_to_phone: Play) -> None:
    play_from_web_to_phone(
        "house  (the examples stand in the register)"
        + quietly("hej", voice="web")
        + """
        web    ny telefon 70 12 34 56
        bot    Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Telefon: +45 70 12 34 56

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        web    glem denne enhed
        bot    På websiden trykker du »Menu« og så »Glem denne enhed«. Dine svar bliver ikke slettet. Vil du fortsætte et andet sted, så bed om en kode først.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        web    kode
        bot    Din kode er FLYT-PJJE-JEX4
               Skriv den i samtalen på den anden enhed, eller på websiden under »Jeg har en kode«. Den gælder i 15 minutter og kan bruges én gang.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        web    (forgets this device)
        web    (looks)
        web    [Registrér]
        bot    Hej. Her registrerer, ændrer eller lukker du din klinik i SOR, Sundhedsvæsenets Organisationsregister. Du skriver med en maskine, ikke et menneske.

               En registrering tager cirka 10 minutter. Hav CVR-nummer, adresse, telefon, P-nummer, åbningsdato og eventuelle ydernumre klar.

               Intet bliver sendt, før du siger til, og du kan stoppe og komme tilbage. Vi skal aldrig bruge et CPR-nummer.

               Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Hvilken slags klinik er det? Skriv fx tandlæge, fysioterapi eller psykolog.
               1. almen lægepraksis
               2. tandlægepraksis
               3. fysioterapiklinik
               4. psykologisk rådgivningsklinik
               5. speciallægepraksis
               6. kiropraktorklinik
               7. Se hele listen
               8. Mere
        phone  <the code>
        bot    Velkommen tilbage. Alt, du har svaret, er gemt. Vi er nået til: Virksomheden. Du mangler: Klinik eller virksomhed, CVR-nummer, Virksomhed, Gælder, Kontakt i sagen.

               Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
               1. Mere
        phone  26919991
        bot    Sådan står det i SOR nu:
               Eksempel Tandklinik ApS, CVR 26919991: Prøvevej 9, 8000 Aarhus C, telefon +45 99 99 99 01, post@example.org
               • Eksempel Tandklinik: tandlægepraksis, lokationsnummer 5790002288289, system Al Dente
               – Ida Prøve, ydernummer 061654

               Virksomheden
               Klinik eller virksomhed: Eksempel Tandklinik ApS (CVR 26919991)
               CVR-nummer: 26919991

               Ændringen
               Hvad der ændres: Telefon
               Gælder: Virksomheden Eksempel Tandklinik ApS
               Telefon: +45 99 99 99 01 → +45 70 12 34 56
               Gælder fra: mandag den 23. november 2026

               Sagen
               Kontakt i sagen: post@example.org

               Læs ændringen igennem. Den gælder fra den dag, der står ved den.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Tilføj en ændring
               3. Ret et svar
               4. Mere
        phone  ja, send
        bot    Tak, vi har modtaget ændringen. Din reference er PPMT-XJXA.

               Du har sendt: én ændring for Eksempel Tandklinik ApS.

               Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

               Nu ser SOR-teamet på ændringen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

               Vi sender også kvitteringen til post@example.org.

               Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben nu og til kl. 11.30.
        bot    Andre skal også vide det. Dem giver du selv besked:
               • Patienterne: fortæl, hvad der er nyt, fx på hjemmesiden og i telefonsvareren.

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
    )
