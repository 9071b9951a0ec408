# Det, vi spørger om: spørgsmål (-ask), navn i tabellen (-label), hjælp (-help) og svarenes knapper.
# Værdier: { $clinic }, { $person }, { $email }, { $found } og servicefakta (kontakt, betingelser, link).

## Stedet

institution_type-ask = Hvilken slags klinik er det? Skriv fx tandlæge, fysioterapi eller psykolog.
institution_type-label = Type
institution_type-help =
    Typen afgør, om du kan registrere stedet her, og hvad vi skal spørge om.
    Skriv det, I selv kalder jer, fx »fodterapeut« eller »øjenlæge«. Du kan også se hele listen.
    Passer flere typer, så vælg den, der fylder mest.
type_described-ask = Hvad laver I? Beskriv det med få ord, fx »søvnklinik for voksne«.
type_described-label = Beskrivelse
type_described-help =
    Registret har ingen fast type, der passer, så SOR-teamet skal kunne se, hvad I laver.
    En linje er nok, højst 60 tegn. Fx »søvnklinik for voksne«.
private-ask = Er stedet privat?
private-label = Privat
private-help =
    Her registrerer private selv. Kommuner, regioner og staten bliver registreret af SOR-teamet.
    Et sted er privat, når ejeren er en privat virksomhed, også selv om det offentlige betaler for behandlingen.
    Svar ja eller nej.
private-yes = Ja, privat
private-no = Nej, offentligt
elsewhere-label = Registrering hos SOR-teamet
elsewhere-ask = Dette sted kan du ikke registrere selv: SOR-teamet gør det for dig. Send en anmodning nu, så tager vi det med, du har svaret. Du kan også skrive til { $support_email }. Er typen en anden, så vælg den.
elsewhere-help =
    Hospitaler, offentlige steder, apoteker og enkelte andre typer bliver registreret af SOR-teamet. Det er ofte steder med flere afdelinger.
    I anmodningen spørger vi om navn, adresse, telefon, CVR-nummer og kontakt. Det, du har svaret her, er gemt.
    Bliver der behandlet patienter, skal stedet også stå i Behandlingsstedsregistret hos Styrelsen for Patientsikkerhed, før behandlingen begynder: { $link_treatment_places }
    Vil du hellere skrive eller ringe, så er det { $support_email } og { $support_phone }.
elsewhere-other_type = Vælg en anden type
elsewhere-pause = Gem, og stop her

## Virksomheden

cvr-ask = Hvad er virksomhedens CVR-nummer? Det har 8 cifre, fx 26 91 99 91.
cvr-label = CVR-nummer
cvr-help =
    CVR-nummeret viser, hvilken virksomhed der ejer klinikken.
    Det har 8 cifre og står på jeres fakturaer og på virk.dk. Mellemrum gør ikke noget, fx 26 91 99 91.
already-registered = CVR-nummeret står allerede i SOR. Går du videre, får sagen en bemærkning om det. Hvad vil du?
already-submitted = Vi har allerede modtaget en registrering med det CVR-nummer. Går du videre, får sagen en bemærkning om det. Hvad vil du?
already-under_way = En anden er i gang med at registrere det CVR-nummer, måske en kollega. Går du videre, får sagen en bemærkning om det. Hvad vil du?
already-label = CVR-nummer kendt i forvejen
already-help =
    Vi siger det nu, så du ikke gør arbejdet to gange. Hvem der har registreret, eller hvad de har skrevet, kan vi ikke vise.
    Gå videre, hvis I fx skal have endnu en klinik med. SOR-teamet ser på det.
    Er du i tvivl, så spørg en kollega eller SOR-teamet først.
already-go_on = Gå videre
already-stop = Stop her
already-contact = Vis, hvem jeg kan spørge
found-ask =
    Vi fandt denne virksomhed i CVR:

    { $found }

    Er det din, og passer oplysningerne?
found-label = Fundet i CVR
found-help =
    Vi har slået CVR-nummeret op, så du skal skrive mindre.
    Svar ja, hvis oplysningerne passer. Du kan stadig rette hver af dem, før du sender.
    Svar nej, hvis de ikke passer. Så skriver du dem selv.
found-yes = Ja, det passer
found-no = Nej, jeg skriver selv
company_name-ask = Hvad hedder virksomheden? Fx Aarhus Tandklinik ApS.
company_name-label = Virksomhedens navn
company_name-help =
    Skriv navnet, som det står i CVR på virk.dk. Under det navn står virksomheden i SOR.
    Det kan fylde op til 60 tegn. Fx Aarhus Tandklinik ApS.
company_address-ask = Hvad er virksomhedens postadresse? Fx Nørregade 12, 8000 Aarhus C.
company_address-label = Postadresse
company_address-help =
    Adressen står i SOR, så andre i sundhedsvæsenet kan finde jer og skrive til jer.
    Skriv gade, nummer og postnummer i én besked. Etage og dør kommer efter nummeret.
    Fx Nørregade 12, 2. tv, 8000 Aarhus C.
company_contact-ask = Hvad er virksomhedens telefonnummer? Skriv gerne e-mail og hjemmeside med. Fx 70 12 34 56, kontakt@klinik.dk.
company_contact-help =
    Telefonnummeret skal stå i SOR, så andre i sundhedsvæsenet kan få fat i jer. E-mail og hjemmeside er frivillige.
    Skriv det hele i én besked, fx 70 12 34 56, kontakt@klinik.dk, www.klinik.dk. Eller svar på ét ad gangen.
company_phone-ask = Hvad er virksomhedens telefonnummer? Fx 70 12 34 56.
company_phone-label = Telefon
company_phone-help =
    Nummeret står i SOR, så andre i sundhedsvæsenet kan ringe til jer. Brug det, patienter og kolleger ringer på.
    Et dansk nummer har 8 cifre, fx 70 12 34 56. Andre begynder med + og landekoden, fx +46 70 174 06 05.
company_email-ask = Hvad er virksomhedens e-mailadresse? Fx kontakt@klinik.dk.
company_email-label = E-mail
company_email-help =
    Adressen står i SOR og kan ses af alle. Brug derfor klinikkens adresse og ikke din private.
    Du kan springe over. Fx kontakt@klinik.dk.
company_web-ask = Hvad er adressen på virksomhedens hjemmeside? Fx www.klinik.dk.
company_web-label = Hjemmeside
company_web-help =
    Hjemmesiden står i SOR og hjælper andre med at finde jer.
    Du kan springe over. Fx www.klinik.dk.
company_fax-ask = Hvad er virksomhedens faxnummer? Fx 70 12 34 56.
company_fax-label = Fax
company_fax-help =
    Har I en fax, kan nummeret stå i SOR. Har I ingen, så spring over.
    Et dansk nummer har 8 cifre, fx 70 12 34 56.
company_co-ask = Hvilket c/o-navn skal stå på adressen? Fx Sundhedshuset.
company_co-label = C/o-navn
company_co-help =
    Et c/o-navn hjælper posten frem, når jeres eget navn ikke står på døren.
    Det kan fylde op til 34 tegn. Fx Sundhedshuset.

## Klinikken

same_as_company-ask = Har klinikken samme navn, adresse og kontaktoplysninger som virksomheden?
same_as_company-label = Klinikkens oplysninger
same_as_company-help =
    Svar ja, hvis alt er det samme. Så bruger vi virksomhedens oplysninger, og du skal ikke skrive dem igen.
    Svar nej, hvis klinikken fx ligger et andet sted eller har et andet navn. Så skriver du kun det, der er anderledes.
same_as_company-yes = Ja, som virksomheden
same_as_company-no = Nej, noget er anderledes
clinic_differs-ask = Hvad er anderledes for klinikken? Skriv kun det: navn, adresse, telefon, e-mail eller hjemmeside.
clinic_differs-help =
    Det, du ikke skriver, tager vi fra virksomheden.
    Skriv det hele i én besked, fx »Klinikken i Havnegade, Havnegade 3, 8000 Aarhus C, 70 12 34 56«. Eller svar på ét ad gangen.
clinic_name-ask = Hvad hedder klinikken? Fx Klinikken i Havnegade.
clinic_name-label = Klinikkens navn
clinic_name-help =
    Skriv navnet, som patienter og kolleger kender. Det kan fylde op til 60 tegn, fx Klinikken i Havnegade.
    Hedder den det samme som virksomheden, så spring over.
clinic_address-ask = Hvad er klinikkens adresse? Fx Havnegade 3, 8000 Aarhus C.
clinic_address-label = Klinikkens adresse
clinic_address-help =
    Skriv adressen på stedet, hvor I tager imod patienter, eller hvor I kører ud fra.
    Gade, nummer og postnummer i én besked, fx Havnegade 3, st. th, 8000 Aarhus C.
clinic_phone-ask = Hvad er klinikkens telefonnummer? Fx 70 12 34 56.
clinic_phone-label = Klinikkens telefon
clinic_phone-help =
    Nummeret står i SOR, så andre i sundhedsvæsenet kan ringe direkte til klinikken.
    Et dansk nummer har 8 cifre, fx 70 12 34 56. Er det det samme som virksomhedens, så spring over.
clinic_email-ask = Hvad er klinikkens e-mailadresse? Fx kontakt@klinik.dk.
clinic_email-label = Klinikkens e-mail
clinic_email-help =
    Adressen står i SOR og kan ses af alle. Brug derfor klinikkens adresse og ikke din private.
    Er den den samme som virksomhedens, så spring over. Fx kontakt@klinik.dk.
clinic_web-ask = Hvad er adressen på klinikkens hjemmeside? Fx www.klinik.dk.
clinic_web-label = Klinikkens hjemmeside
clinic_web-help =
    Hjemmesiden står i SOR og hjælper andre med at finde klinikken. Fx www.klinik.dk.
    Er den den samme som virksomhedens, så spring over.
p_number-ask = Hvad er klinikkens P-nummer? Det har 10 cifre, fx 1029829825. Har du det ikke, så svar »Ikke endnu«.
p_number-label = P-nummer
p_number-help =
    P-nummeret viser, hvilken af virksomhedens adresser klinikken har. Hver adresse har sit eget.
    Du finder det under virksomheden i CVR på virk.dk. Det har 10 cifre og begynder med 1, fx 1029829825.
    Har I ikke fået det, så svar »Ikke endnu«. Du kan sende uden.
open_from-ask = Hvilken dag åbner klinikken? Fx 1. marts 2027 eller i morgen.
open_from-label = Åbningsdato
open_from-help =
    Fra den dag gælder klinikken i SOR. Skriv den første dag, I tager imod patienter.
    Er I allerede åbne, så skriv den dag, I åbnede. Fx 1. marts 2027, 01-03-2027 eller på mandag.
visiting_address-ask = Hvad er klinikkens besøgsadresse? Fx Havnegade 3, 8000 Aarhus C.
visiting_address-label = Besøgsadresse
visiting_address-help =
    Skriv den, hvis patienter skal møde et andet sted end på klinikkens postadresse.
    Gade, nummer og postnummer i én besked, fx Havnegade 3, 8000 Aarhus C. Er det samme sted, så spring over.
clinic_fax-ask = Hvad er klinikkens faxnummer? Fx 70 12 34 56.
clinic_fax-label = Klinikkens fax
clinic_fax-help =
    Har klinikken en fax, kan nummeret stå i SOR. Har den ingen, så spring over.
    Et dansk nummer har 8 cifre, fx 70 12 34 56.
region-ask = Hvilken region ligger klinikken i?
region-label = Region
region-help =
    Regionen følger med lokationsnummeret. Vi har foreslået den ud fra postnummeret.
    Passer forslaget ikke, så vælg en anden.
speciality-ask = Hvilket speciale har klinikken? Skriv fx øjenlæge eller kardiologi.
speciality-label = Speciale
speciality-help =
    Specialet hjælper andre med at finde den rette speciallæge.
    Skriv en del af navnet, eller se hele listen. Fx oftalmologi eller kardiologi.

## Behandlere

practitioners-ask = Hvilke behandlere har eget ydernummer? Skriv navn, fag og nummer, fx Anna Eksempel, tandlæge, 061654. Eller »ingen«.
practitioners-another = Er der flere behandlere med eget ydernummer? Skriv dem på samme måde, eller svar »Ikke flere«.
practitioners-label = Behandlere med ydernummer
practitioners-help =
    Behandlere med eget ydernummer står hver for sig i SOR under klinikken. Behandlere uden skal ikke med.
    Skriv dem i én besked, én på hver linje: navn, fag og ydernummer, fx Anna Eksempel, tandlæge, 061654.
    Kender du ikke nummeret endnu, så skriv navn og fag. Har ingen et ydernummer, så svar »ingen«.
practitioner-none = Ingen
practitioner-no_more = Ikke flere
practitioner_name-ask = Hvad hedder behandleren? Fx Anna Eksempel.
practitioner_name-label = Behandlerens navn
practitioner_name-help =
    Skriv for- og efternavn, som det står i autorisationen. Det kan fylde op til 60 tegn.
    Fx Anna Eksempel.
profession-ask = Hvilken faggruppe hører { $person } til? Skriv fx tandlæge eller fysioterapeut.
profession-label = Faggruppe
profession-help =
    Faggruppen følger behandleren i SOR.
    Vælg den, autorisationen er givet til. Fx tandlæge, læge eller fysioterapeut.
ydernummer-ask = Hvilket ydernummer har { $person }? Det har 6 cifre, fx 061654.
ydernummer-label = Ydernummer
ydernummer-help =
    Ydernummeret er det, I bruger, når I afregner med regionen. Regionen har givet det, og det står på jeres afregninger.
    Det har 6 cifre, fx 061654. Nuller forrest kan udelades.
    Har behandleren det ikke endnu, så svar »Ikke endnu«.
authorisation_id-ask = Hvilket autorisations-id har { $person }? Det har 5 tegn, fx 0013F.
authorisation_id-label = Autorisations-id
authorisation_id-help =
    Autorisations-id’et viser, hvem behandleren er, uden et CPR-nummer.
    Det har 5 tegn og står i Autorisationsregistret hos Styrelsen for Patientsikkerhed. Fx 0013F.
    Du kan springe over.

## Lokationsnummer

ordering-ask = Skal klinikken have et lokationsnummer? Det er klinikkens elektroniske postkasse, fx til henvisninger og recepter.
ordering-label = Lokationsnummer
ordering-help =
    Et lokationsnummer er klinikkens elektroniske postkasse. I skal bruge det for at sende og modtage fx henvisninger, recepter og epikriser.
    Har I et, skriver du det bagefter. Bestiller du et, kommer det på e-mail inden for 10 arbejdsdage.
    Er du i tvivl, så spørg leverandøren af jeres journalsystem. Du kan også vente.
ordering-none = Nej, ikke nu
ordering-existing = Vi har et
ordering-order = Ja, bestil et
ordering_closed-ask =
    Har klinikken et lokationsnummer? Det er klinikkens elektroniske postkasse.
    Lige nu kan du ikke bestille et nyt her, fordi betingelserne mangler. Skriv i stedet til { $support_email }, eller ring på { $support_phone }.
ordering_closed-label = Lokationsnummer
ordering_closed-help =
    Har I et lokationsnummer, skriver du det bagefter. Har I ikke, så svar »Nej, ikke nu«. Registreringen kan sendes uden.
    Nye kan ikke bestilles her lige nu, fordi du skal kunne læse betingelserne først.
    SOR-teamet hjælper: { $support_email }, telefon { $support_phone }.
location_number-ask = Hvilket lokationsnummer har klinikken? Det har 13 cifre, fx 5790002288289.
location_number-label = Nuværende lokationsnummer
location_number-help =
    Med nummeret kan klinikken beholde den elektroniske postkasse, I har.
    Det har 13 cifre og begynder som regel med 5790, fx 5790002288289. Det står i jeres journalsystem, eller leverandøren kender det.
    Har du det ikke ved hånden, så svar »Ikke endnu«.
system-ask = Hvilket journalsystem bruger klinikken? Vælg det, eller skriv navnet, fx Novax.
system-label = Journalsystem
system-help =
    Lokationsnummeret bliver sat op til det system, I sender og modtager med.
    Vælg på listen, eller skriv navnet, som I selv bruger det. Det står ofte, hvor I logger ind. Fx Novax.
system-other = Andet
sent_to-ask = Hvilken e-mailadresse skal lokationsnummeret sendes til? Fx kontakt@klinik.dk.
sent_to-label = Lokationsnummeret sendes til
sent_to-help =
    Lokationsnummeret kommer på e-mail inden for 10 arbejdsdage.
    Brug en adresse, som nogen i klinikken læser. Fx kontakt@klinik.dk.
terms-ask =
    Vil du bestille lokationsnummeret på disse betingelser, version { $terms_version }?
    { $terms_url }

    • Det er dit ansvar som indehaver, at oplysningerne om lokationsnummeret er opdaterede.
    • Nummeret kommer på e-mail til { $email } inden for 10 arbejdsdage.
terms-label = Betingelser
terms-help =
    Du skal have læst betingelserne, før du bestiller. Det er version { $terms_version }: { $terms_url }
    Vi gemmer, hvilken version du accepterede og hvornår.
    Vil du ikke bestille nu, kan du vælge det fra. Resten af registreringen bliver ikke påvirket.
terms-accept = Jeg accepterer
terms-decline = Bestil ikke nu
current_system-ask = Hvilket journalsystem bruger klinikken sammen med lokationsnummeret? Fx Novax.
current_system-label = Nuværende journalsystem
current_system-help =
    Systemet følger lokationsnummeret i SOR, så beskeder når frem.
    Vælg på listen, eller skriv navnet, som I selv bruger det. Fx Novax. Du kan springe over.
vans-ask = Hvilken VANS-leverandør bringer klinikkens elektroniske beskeder frem?
vans-label = VANS-leverandør
vans-help =
    VANS-leverandøren bringer beskederne frem mellem jeres system og resten af sundhedsvæsenet.
    Leverandøren af jeres journalsystem ved, hvem det er. Kender du den ikke, så vælg »Ukendt«.

## Kontakt i sagen

case_contact-ask = Hvem skriver vi til om sagen? Skriv e-mail og gerne navn og telefon. Det bliver ikke offentliggjort.
case_contact-label = Kontakt i sagen
case_contact-help =
    Adressen får kvitteringen, og vi skriver til den, hvis vi er i tvivl om noget. Den kommer ikke i SOR.
    Skriv det i én besked, fx Anna Eksempel, anna@klinik.dk, 70 12 34 56. Du kan springe over.
