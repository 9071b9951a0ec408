# Lokationsnummer til noget, der allerede står i SOR; opslag og fejl.

purpose-location_number = Lokationsnummer
the-location_number = sagen om lokationsnummer
case-location_number = Lokationsnummer: { $name }
section-number = Lokationsnummeret
number_clinic-ask = Hvilken klinik gælder det?
number_clinic-label = Klinik
number_clinic-help = Et lokationsnummer hører til én klinik. Har I flere, så tag dem én ad gangen.
number_act-ask = Hvad skal der ske med lokationsnummeret?
number_act-said = { $way ->
    [order] Du vil bestille et lokationsnummer.
    [switch] Du vil fortælle om et nyt journalsystem.
   *[give_back] Du vil give lokationsnummeret tilbage.
}
number_act-label = Hvad der skal ske
number_act-help = Et lokationsnummer er klinikkens elektroniske postkasse. Du kan bestille et, fortælle om et nyt journalsystem eller give nummeret tilbage.
number_act-order = Bestil et
number_act-switch = Skift journalsystem
number_act-give_back = Giv nummeret tilbage
no_orders-label = Bestilling af lokationsnummer
no_orders-ask = Du kan ikke bestille et lokationsnummer lige nu, fordi betingelserne mangler. Skriv til { $support_email }, så hører du, hvornår det kan lade sig gøre.
no_orders-help = Du skal kunne læse og acceptere betingelserne, før du bestiller, og dem har vi ikke lige nu.
no_orders-other_act = Noget andet om nummeret
no_orders-pause = Gem, og stop her
switch_day-ask = Hvilken dag skifter I system?
switch_day-label = Skiftet sker
switch_day-help = Den dag, hvor det nye system begynder at modtage jeres post. Spørg jeres leverandør, hvis du er i tvivl.
location_number-review-ask =
    Læs det hele igennem. Den, der har lokationsnummeret, har ansvaret for, at oplysningerne om det er rigtige.

    Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
location_number-receipt-what = Du har sendt en sag om lokationsnummer for { $company }.
location_number-receipt-next = Nu ser SOR-teamet på sagen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.
wish-number = Hvor er mit lokationsnummer?
number-ordered = Lokationsnummeret er bestilt { $sent } med reference { $reference }. Det kommer på e-mail senest { $day }.
number-not-sent = Du er i gang med at bestille et lokationsnummer, men har ikke sendt bestillingen endnu.
number-unknown = Vi kan ikke se, at du har bestilt et lokationsnummer her. Skriv »bestil lokationsnummer«, hvis du vil, eller spørg SOR-teamet.

purpose-public_facts = Se, hvad der står om en klinik
the-public_facts = opslaget
case-public_facts = Opslag: { $name }
section-seen = Opslaget
public_facts-review-ask = Dette står i SOR.
public_facts-receipt-what = Opslag for { $company }.
public_facts-receipt-next = Der er ikke sendt noget.
look-up-not-found = Vi fandt den ikke i vores udtræk af SOR. Prøv et andet nummer eller navn.
seen-label = Offentlige oplysninger
seen-ask = Vil du gøre mere? Alle kan se de offentlige oplysninger, og alle kan melde en fejl.
seen-help = Det er de offentlige oplysninger i SOR. Kun virksomheden selv kan ændre dem.
seen-change = Ændr oplysningerne
seen-report = Meld en fejl
seen-other = Slå en anden op

purpose-report = Meld en fejl
the-report = meldingen
case-report = Fejl: { $name }
section-error = Fejlen
wrong-ask = Hvad er forkert, og hvad skulle der have stået?
wrong-label = Fejlen
wrong-help = Skriv det med dine egne ord, fx »telefonnummeret går til en privat«. Skriv ikke noget om din behandling. Der bliver ikke ændret noget, før SOR-teamet har talt med klinikken.
report_contact-ask = Må vi skrive til dig, hvis vi er i tvivl? Skriv din e-mailadresse, eller spring over.
report_contact-label = Din e-mail
report_contact-help = Du behøver ikke give en. Vi bruger den kun til at spørge om denne fejl.
report-review-ask =
    Læs igennem, og send. Meldingen ændrer ikke noget i sig selv: SOR-teamet ser på den og taler med klinikken.
report-receipt-what = Du har meldt en fejl om { $company }.
report-receipt-next = Nu ser SOR-teamet på den. Gem referencen, så kan vi finde meldingen igen.
