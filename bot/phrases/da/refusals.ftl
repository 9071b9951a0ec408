# Hvorfor et svar ikke kan bruges: én årsag, ét svar, og hvordan et rigtigt svar ser ud.
# De, der er en tvivl (company-ended, date-past, name-odd, postcode-unknown, town-differs, ydernummer-sum), står foran »Vil du fortsætte med det alligevel?«.

## Valg og tekst

refused-choose = Vælg et af svarene, eller skriv det, som det står.
refused-yes-or-no = Her kan du svare ja eller nej.
refused-no-letters = Der er hverken bogstaver eller tal i svaret. Skriv det med ord, fx Aarhus Tandklinik.
refused-too-long = Det fylder { $given } tegn, og registret har plads til { $limit }. Forkort det, fx »Aarhus Tandklinik« i stedet for det fulde navn.
refused-text-no-letters = Der er hverken bogstaver eller tal i svaret. Skriv det med dine egne ord, fx »telefonnummeret er forkert«.
refused-text-too-long = Det fylder { $given } tegn, og der er plads til { $limit }. Skriv det kortere, fx kun det vigtigste.
refused-not-now = Det kan ikke lade sig gøre lige her. Svar på spørgsmålet, eller skriv »hjælp«.
refused-name-odd = »{ $text }« ligner ikke et navn.
refused-company-ended = Virksomheden er ophørt ifølge CVR.

## CVR-nummer

refused-cvr-letters = Der er andet end tal i CVR-nummeret. Det har 8 cifre, fx 26 91 99 91.
refused-cvr-length = CVR-nummeret har { $given ->
    [one] ét ciffer
   *[other] { $given } cifre
}, men skal have { $wanted }. Fx 26 91 99 91.
refused-cvr-zero = Et CVR-nummer begynder ikke med 0. Tjek det første ciffer, fx 26 91 99 91.
refused-cvr-modulus = Cifrene i CVR-nummeret passer ikke sammen. Måske er to byttet om, eller et er tastet forkert. Et CVR-nummer ser sådan ud: 26 91 99 91.
refused-cvr-is-p-number = Det ligner et P-nummer, for det har 10 cifre. CVR-nummeret har 8, fx 26 91 99 91.
refused-cvr-is-location-number = Det ligner et lokationsnummer, for det har 13 cifre. CVR-nummeret har 8, fx 26 91 99 91.

## P-nummer

refused-p-number-letters = Der er andet end tal i P-nummeret. Det har 10 cifre, fx 1029829825.
refused-p-number-length = P-nummeret har { $given ->
    [one] ét ciffer
   *[other] { $given } cifre
}, men skal have { $wanted }. Fx 1029829825.
refused-p-number-start = Et P-nummer begynder med 1. Tjek det første ciffer, fx 1029829825.
refused-p-number-modulus = Cifrene i P-nummeret passer ikke sammen. Måske er to byttet om, eller et er tastet forkert. Et P-nummer ser sådan ud: 1029829825.
refused-p-number-is-cvr = Det er et CVR-nummer, for det har 8 cifre. P-nummeret har 10 og begynder med 1, fx 1029829825.

## Ydernummer og autorisations-id

refused-ydernummer-letters = Der er andet end tal i ydernummeret. Det har 6 cifre, fx 061654.
refused-ydernummer-length = Ydernummeret har { $given ->
    [one] ét ciffer
   *[other] { $given } cifre
}, men skal have { $wanted }. Fx 061654.
refused-ydernummer-zero = Ydernummeret kan ikke kun være nuller. Det har 6 cifre, fx 061654.
refused-ydernummer-sum = Cifrene i { $number } passer ikke sammen som i andre ydernumre, fx 061654.
refused-authorisation-id-length = Autorisations-id’et har { $given } tegn, men skal have { $wanted }. Fx 0013F.
refused-authorisation-id-letters = Et autorisations-id har kun tal, konsonanter og Y, og ingen æ, ø og å. Fx 0013F.

## Lokationsnummer, SOR-kode og reference

refused-location-number-letters = Der er andet end tal i lokationsnummeret. Det har 13 cifre, fx 5790002288289.
refused-location-number-length = Lokationsnummeret har { $given ->
    [one] ét ciffer
   *[other] { $given } cifre
}, men skal have { $wanted }. Fx 5790002288289.
refused-location-number-check = Det sidste ciffer i lokationsnummeret passer ikke til de andre. Måske er et ciffer tastet forkert. Et lokationsnummer ser sådan ud: 5790002288289.
refused-location-number-dummy = Det nummer er til prøver og hører ikke til nogen klinik. Skriv klinikkens eget på 13 cifre, fx 5790002288289, eller svar »Ikke endnu«.
refused-sor-code-letters = Der er andet end tal i SOR-koden. Den har 11 til 18 cifre, fx 672291000016004.
refused-sor-code-shape = En SOR-kode har 11 til 18 cifre, og 1000016 står inde i den. Fx 672291000016004.
refused-sor-code-check = Det sidste ciffer i SOR-koden passer ikke til de andre. Måske er et ciffer tastet forkert. En SOR-kode ser sådan ud: 672291000016004.
refused-sor-code-dummy = Den kode er til prøver og hører ikke til nogen klinik. Skriv klinikkens egen, fx 672291000016004.
refused-reference-length = Referencen har { $given } tegn, men skal have { $wanted }. Fx 3AFJ-7XDT.
refused-reference-letters = Der er et tegn, vi ikke bruger i referencer, fx O, I, 0 eller 1. En reference ser sådan ud: 3AFJ-7XDT.
refused-reference-check = Referencen passer ikke. Måske er to tegn byttet om. En reference ser sådan ud: 3AFJ-7XDT.

## Adresse

refused-address-street-missing = Der mangler en gade. Skriv gade, nummer og postnummer, fx Nørregade 12, 8000 Aarhus C.
refused-address-number-missing = Der mangler et husnummer. Skriv det efter gaden, fx Nørregade 12, 8000 Aarhus C.
refused-address-postcode-missing = Der mangler et postnummer. Det har 4 cifre, fx Nørregade 12, 8000 Aarhus C.
refused-address-postcode-low = Et dansk postnummer er mindst 1000, fx 8000 Aarhus C. Et færøsk har FO foran, fx FO-100 Tórshavn.
refused-address-town-missing = Vi kender ikke postnummer { $postcode }. Skriv byen med, fx 8000 Aarhus C.
refused-address-too-long = { $part } fylder for meget. Registret har plads til { $limit } tegn. Forkort det, fx »Nørregade 12, 8000 Aarhus C«.
refused-town-differs = Postnummer { $postcode } hører til { $official }, og du skrev { $town }.
refused-postcode-unknown = Postnummer { $postcode } { $town } er ikke på vores liste.

## Telefon, e-mail og hjemmeside

refused-phone-letters = Der er bogstaver i telefonnummeret. Skriv kun tal, fx 70 12 34 56.
refused-phone-length = Telefonnummeret har { $given ->
    [one] ét ciffer
   *[other] { $given } cifre
}. Et dansk nummer har 8, fx 70 12 34 56. Et udenlandsk begynder med +, fx +46 70 174 06 05.
refused-phone-start = Et dansk telefonnummer begynder ikke med 0 eller 1. Tjek det første ciffer, fx 70 12 34 56.
refused-phone-six-digits = Numre med seks cifre bruges i Grønland og på Færøerne. Hvor er det fra?
refused-phone-unknown = Nummeret findes ikke i det land, landekoden hører til. Skriv + og hele nummeret, fx +46 70 174 06 05.
refused-email-at = Der mangler et @ i e-mailadressen. Fx kontakt@klinik.dk.
refused-email-twice = Der er mere end ét @. Skriv én adresse, fx kontakt@klinik.dk.
refused-email-domain = Det, der står efter @, er ikke en hel adresse. Skriv fx kontakt@klinik.dk.
refused-email-shape = Det, der står før @, kan ikke bruges i en e-mailadresse. Skriv den uden mellemrum og æ, ø, å, fx kontakt@klinik.dk.
refused-web-shape = Det ligner ikke adressen på en hjemmeside. Den har et punktum og ingen mellemrum, fx www.klinik.dk.
refused-web-is-email = Det er en e-mailadresse. Hjemmesiden har intet @, fx www.klinik.dk.

## Dato

refused-date-unknown = Vi kan ikke læse det som en dato. Skriv den fx 1. marts 2027, 01-03-2027 eller i morgen. Er I allerede åbne, så skriv den dag, I åbnede.
refused-date-day-missing = Dagen mangler. Skriv den med, fx 1. marts 2027.
refused-date-impossible = Den { $day }/{ $month } står ikke i kalenderen. Tjek dag, måned og år, fx 1. marts 2027.
refused-date-far = Datoen er mere end 10 år væk. Tjek årstallet, fx 1. marts 2027.
refused-date-begins = Det står først i SOR fra { $date }. Skriv den dag eller en senere, fx { $date }.
refused-date-past = Datoen { $date } er allerede gået.

## Lister og behandlere

refused-type-unknown = Vi kender ingen type, der hedder »{ $text }«. Prøv et andet ord, fx tandlæge eller fysioterapi, eller se hele listen.
refused-profession-unknown = Vi kender ingen faggruppe, der hedder »{ $text }«. Prøv et andet ord, fx tandlæge eller læge, eller se hele listen.
refused-speciality-unknown = Vi kender intet speciale, der hedder »{ $text }«. Prøv et andet ord, fx kardiologi, eller se hele listen.
refused-vans-unknown = Vi kender ingen VANS-leverandør, der hedder »{ $text }«. Vælg en af dem, du kan se, fx MultiMed eller Ukendt.
refused-region-unknown = Vi kender ingen region, der hedder »{ $text }«. Vælg en af dem, du kan se, fx Region Midtjylland.
refused-system-short = Navnet på et system har mindst to tegn. Fx Novax.
refused-system-other = Skriv, hvad systemet hedder, fx Novax.
refused-practitioner-shape = Vi kan ikke se, hvem det er. Skriv navn, fag og ydernummer, fx Anna Eksempel, tandlæge, 061654. Har ingen et ydernummer, så svar »ingen«.
refused-handover-day = Klinikken bliver overtaget, så den kan kun åbne dagen efter, at den gamle lukker. Skriv fx { $date }.
