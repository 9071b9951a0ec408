# Anmodning fra privathospitaler, større private og offentlige organisationer.

purpose-request = Anmodning fra hospital eller det offentlige
the-request = anmodningen
case-request = Anmodning: { $name }
section-request = Organisationen
request_act-ask = Hvad skal SOR-teamet gøre?
request_act-label = Anmodning om
request_act-help = Privathospitaler, større private og offentlige organisationer bliver oprettet, ændret og lukket af SOR-teamet. Vi samler det, teamet har brug for, og sender det som én anmodning.
request_act-create = Opret en organisation
request_act-change = Ændr en organisation
request_act-close = Luk en organisation eller en del af den
request_type-ask = Hvilken type organisation er det? Skriv fx hospital, hospice eller sundhedscenter.
request_type-label = Type
request_type-help = Skriv en del af ordet, så finder vi typen på listen i SOR.
request_name-ask = Hvad hedder organisationen?
request_name-label = Organisation
request_name-help = Skriv navnet, som det skal stå i SOR. Det må have 60 tegn.
request_address-ask = Hvad er adressen? Skriv den samlet, fx Nørregade 12, 8000 Aarhus C.
request_address-label = Adresse
request_address-help = Skriv vej, nummer, postnummer og by i én besked. Byen følger af postnummeret.
request_contacts-ask = Hvad er telefonnummeret, og har I e-mail og hjemmeside? Skriv det gerne i én besked.
request_contacts-help = Telefonnummeret skal med. E-mail og hjemmeside er frivillige. Skriv fx 70 12 34 56, kontakt@klinik.dk, www.klinik.dk.
request_phone-ask = Hvad er telefonnummeret? Det har 8 cifre.
request_phone-label = Telefon
request_phone-help = Det nummer, som andre i sundhedsvæsenet skal ringe til, fx 70 12 34 56.
request_email-ask = Hvad er e-mailadressen?
request_email-label = E-mail
request_email-help = Den adresse, der skal stå offentligt i SOR, fx kontakt@klinik.dk.
request_web-ask = Hvad er webadressen?
request_web-label = Hjemmeside
request_web-help = Skriv den, som den står i browseren, fx www.klinik.dk.
request_fax-ask = Hvad er faxnummeret?
request_fax-label = Fax
request_fax-help = Kun hvis I stadig bruger fax. Skriv fx 70 12 34 57.
request_ydernummer-ask = Har organisationen et ydernummer? Skriv de 6 cifre, eller spring over.
request_ydernummer-label = Ydernummer
request_ydernummer-help = Ydernummeret er det nummer, regionen afregner med, fx 061654. De fleste hospitaler har ikke et.
wants_number-ask = Ønsker I et lokationsnummer, klinikkens elektroniske postkasse?
wants_number-label = Lokationsnummer ønskes
wants_number-help = Det skal I bruge for at sende og modtage fx henvisninger, recepter og epikriser elektronisk.
wants_number-yes = Ja tak
wants_number-no = Nej tak
request_text-ask = Hvad skal ændres eller lukkes, og fra hvilken dag?
request_text-label = Ændring eller lukning
request_text-help = Skriv med dine egne ord, hvad der skal ske, og hvornår. Nævn de afdelinger, det gælder. Skriv ikke noget om patienter.
request_contact-ask = Hvem skal SOR-teamet svare? Skriv en e-mailadresse, gerne med navn og telefon.
request_contact-label = Kontakt i sagen
request_contact-help = Kvitteringen, en kopi af anmodningen og spørgsmål kommer hertil. Kontakten bliver ikke offentlig. Skriv fx Anna Eksempel, anna@klinik.dk.
request-review-ask =
    Læs anmodningen igennem. SOR-teamet får den, som den står her.

    Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
request-receipt-what = Du har sendt en anmodning for { $company }.
request-receipt-next = SOR-teamet behandler den. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.
elsewhere-request = Send en anmodning nu
carried-over = Vi har taget det med, du allerede har svaret.
