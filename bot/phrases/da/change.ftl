# Ændring af det, der står i SOR.

purpose-change = Ændr oplysninger
the-change = ændringen
case-change = Ændring: { $name }
section-organisation = Virksomheden
section-change = { $count ->
    [one] Ændringen
   *[other] Ændring { $number }
}

## Hvilken virksomhed

subject-ask = Hvilken klinik eller virksomhed gælder det? Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn.
subject-label = Klinik eller virksomhed
subject-help = CVR-nummeret har 8 cifre, fx 26 91 99 91, og lokationsnummeret har 13. SOR-koden har 11 til 18. Har du ingen af dem, så skriv navnet. Kan vi ikke finde den, går vi videre alligevel.
subject-named = { $name } (CVR { $cvr })
subject-not-found = Vi fandt den ikke i vores udtræk af SOR. Det gør ikke noget: Vi går videre, og SOR-teamet finder den.
subject-closed = Den er lukket i SOR. Sidste dag var { $day }.
large-label = Stor organisation
large-ask = Det er en stor organisation. Den ændrer SOR-teamet, når de får en anmodning. Vil du sende en nu?
large-help = Det er SOR-teamet, der ændrer oplysninger om regioner, kommuner, hospitaler og store private organisationer. Vi samler det, teamet har brug for.
large-request = Ja, send en anmodning
large-other = Nej, det er en anden
organisation_name-ask = Hvad hedder virksomheden?
organisation_name-label = Virksomhed
organisation_name-help = Vi bruger navnet til at finde virksomheden i SOR. Skriv det, som det står på skiltet eller i CVR.
sor_code-ask = Hvad er SOR-koden? Den har 11 til 18 cifre.
sor_code-label = SOR-kode
sor_code-help = SOR-koden er registrets eget nummer. Er I registreret i forvejen, kan SOR-teamet oplyse den. Kender du den ikke, så spring over.

subject-begins = En ændring kan tidligst gælde fra { $day }.
stands-list =
    Sådan står det i SOR nu:
    { $lines }
stands-later-list =
    Det står i SOR fra { $day }:
    { $lines }
stands-from = { $name } (fra { $day })
stands-company = { $name }, CVR { $cvr }: { $facts }
stands-company-alone = { $name }, CVR { $cvr }
stands-clinic = • { $name }: { $facts }
stands-clinic-alone = • { $name }
stands-unit = – { $name }, ydernummer { $number }
stands-more = … og { $count } klinikker mere.
stands-type = { $value }
stands-address = { $value }
stands-phone = telefon { $value }
stands-email = { $value }
stands-web = { $value }
stands-location_number = lokationsnummer { $value }
stands-system = system { $value }

## Hvad der ændres

what-ask = Hvad skal ændres? Du kan også skrive det hele på én gang, fx »ny telefon 70 12 34 56 fra mandag«.
what-label = Hvad der ændres
what-help = Vælg én ting ad gangen. Er der flere ændringer, tilføjer du dem til sidst, og alt bliver sendt samlet.
what-address = Adresse
what-phone = Telefon
what-email = E-mail
what-web = Hjemmeside
what-name = Navn
what-type = Klinikkens type
what-system = Journalsystem
what-vans = VANS-leverandør
what-sent_to = E-mail for lokationsnummeret
what-practitioner_comes = En behandler kommer til
what-practitioner_leaves_with = En behandler stopper og tager ydernummeret med
what-practitioner_leaves = En behandler stopper, ydernummeret bliver
what-practitioner_moves = En behandler flytter til en anden klinik
what-owner = Nyt CVR-nummer eller ny ejer
what-further_clinic = En klinik mere
owner-label = Ny ejer
owner-ask =
    Et nyt CVR-nummer er en ny virksomhed i SOR. Det gælder også, når I skifter selskabsform, eller når klinikken bliver solgt. Den gamle virksomhed lukkes, den nye registreres, og de to bliver knyttet sammen.

    Hvad vil du begynde med? Luk helst den gamle først: Så får du en kode, som den nye ejer kan bruge.
owner-help = Sælger du klinikken, så luk den her, og vælg »Salg til en anden«. Køberen registrerer med den kode, du får, og klinikken skifter ejer fra den ene dag til den næste.
owner-close = Luk den gamle
owner-register = Registrér den nye
owner-other_change = Det er en anden ændring
where-ask = Hvor gælder det?
where-label = Gælder
where-help = Vælg virksomheden, en klinik eller dem alle. En klinik, der har samme oplysning som virksomheden, følger med af sig selv.
where-company = Virksomheden
where-institution = Klinikken
where-company-named = Virksomheden { $name }
where-institution-named = Klinikken { $name }
where-unit-named = Behandleren { $name }
where-every = { $count ->
    [2] Begge
   *[other] Alle { $count }
}
several-named = { $names }
value-replaces = { $before } → { $after }
person-named = { $name }, ydernummer { $number }
at_clinic-ask = Hvilken klinik kommer behandleren til?
at_clinic-label = Klinik
at_clinic-help = Vælg den klinik, hvor behandleren skal arbejde.
new_address-ask = Hvad er den nye adresse? Skriv den samlet, fx Nørregade 12, 8000 Aarhus C.
new_address-label = Adresse
new_address-help = Skriv vej, nummer, postnummer og by i én besked. Byen følger af postnummeret.
new_phone-ask = Hvad er det nye telefonnummer? Det har 8 cifre.
new_phone-label = Telefon
new_phone-help = Det nummer, som patienter og andre i sundhedsvæsenet skal ringe til. Skriv fx 70 12 34 56.
new_email-ask = Hvad er den nye e-mailadresse?
new_email-label = E-mail
new_email-help = Den adresse, der skal stå offentligt i SOR, fx kontakt@klinik.dk.
new_web-ask = Hvad er adressen på den nye hjemmeside?
new_web-label = Hjemmeside
new_web-help = Skriv den, som den står i browseren, fx www.klinik.dk.
new_name-ask = Hvad er det nye navn?
new_name-label = Navn
new_name-help = Skriv navnet, som det skal stå i SOR. Det må højst have 60 tegn.
new_type-ask = Hvilken type er klinikken nu? Skriv fx tandlæge eller fysioterapi.
new_type-label = Klinikkens type
new_type-help = Skriv en del af ordet, så finder vi typen. Typen afgør, hvad andre i sundhedsvæsenet kan sende til jer.
new_system-ask = Hvad hedder det nye journalsystem?
new_system-label = Journalsystem
new_system-help = Skriv systemets navn, fx Novax. Navnet står i programmet eller på fakturaen fra leverandøren.
new_vans-ask = Hvilken VANS-leverandør bringer jeres elektroniske beskeder frem nu?
new_vans-label = VANS-leverandør
new_vans-help = VANS-leverandøren bringer beskederne frem mellem jeres system og resten af sundhedsvæsenet. Leverandøren af jeres journalsystem ved, hvem I bruger.
new_sent_to-ask = Hvilken e-mailadresse skal vi skrive til om lokationsnummeret?
new_sent_to-label = E-mail for lokationsnummeret
new_sent_to-help = Her sender SOR-teamet besked om lokationsnummeret. Skriv fx kontakt@klinik.dk.
who-ask = Hvem er det? Skriv navnet eller ydernummeret.
who-label = Behandler
who-help = Skriv behandlerens navn, eller ydernummeret med 6 cifre, fx 061654.
moves_to-ask = Hvilken klinik flytter behandleren til?
moves_to-label = Ny klinik
moves_to-help = Vælg den klinik, hvor behandleren skal arbejde fremover.
valid_from-ask = Fra hvilken dag gælder det? Skriv fx i dag eller 1. marts.
valid_from-label = Gælder fra
valid_from-help = Vi går ud fra i dag, hvis du ikke skriver andet. En ændring kan godt gælde fra en dag i fremtiden.
another-change = Godt, det er ændring nr. { $number }.

change-review-ask =
    Læs ændringen igennem. Den gælder fra den dag, der står ved den.

    Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
review-another-change = Tilføj en ændring
change-receipt-what = Du har sendt: { $count ->
    [one] én ændring
   *[other] { $count } ændringer
} for { $company }.
change-receipt-next = Nu ser SOR-teamet på ændringen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.
change-about = Ændringen gælder { $company }.
