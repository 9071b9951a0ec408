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
request_name-help = Skriv navnet, som det skal stå i SOR. Det må højst have 60 tegn.
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
request_web-ask = Hvad er adressen på hjemmesiden?
request_web-label = Hjemmeside
request_web-help = Skriv den, som den står i browseren, fx www.klinik.dk.
request_fax-ask = Hvad er faxnummeret?
request_fax-label = Fax
request_fax-help = Kun hvis I stadig bruger fax. Skriv fx 70 12 34 57.
request_ydernummer-ask = Har organisationen et ydernummer? Skriv de 6 cifre, eller spring over.
request_ydernummer-label = Ydernummer
request_ydernummer-help = Ydernummeret er det nummer, regionen afregner med, fx 061654. De fleste hospitaler har ikke et.
wants_number-ask = Skal organisationen have et lokationsnummer, altså en elektronisk postkasse?
wants_number-label = Lokationsnummer ønskes
wants_number-help = Det skal I bruge for at sende og modtage fx henvisninger, recepter og epikriser elektronisk.
wants_number-yes = Ja tak
wants_number-no = Nej tak
request_system-ask = Hvilket system bruger organisationen til journaler og meddelelser? Skriv navnet, fx Novax.
request_system-label = Journalsystem
request_system-help = Skriv systemets navn, som det står i programmet eller på fakturaen fra leverandøren, fx Novax.
request_text-ask = Hvad skal ændres eller lukkes, og fra hvilken dag?
request_text-label = Ændring eller lukning
request_text-help = Skriv med dine egne ord, hvad der skal ske, og hvornår. Nævn de afdelinger, det gælder. Skriv ikke noget om patienter.
request_contact-ask = Hvem skal SOR-teamet svare? Skriv en e-mailadresse, gerne med navn og telefon.
request_contact-label = Kontakt i sagen
request_contact-help = Kvitteringen, en kopi af anmodningen og spørgsmål kommer hertil. Kontakten bliver ikke offentlig. Skriv fx Anna Eksempel, anna@klinik.dk.
request-review-ask =
    Læs anmodningen igennem. SOR-teamet får den, som den står her.

    Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
request-receipt-what = { $count ->
    [0] Du har sendt en anmodning for { $company }.
    [one] Du har sendt en anmodning for { $company } med én enhed.
   *[other] Du har sendt en anmodning for { $company } med { $count } enheder.
}
request-receipt-next = SOR-teamet behandler den. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.
elsewhere-request = Send en anmodning nu
carried-over = Vi har taget det med, du allerede har svaret.

## Mange enheder på én gang

review-units = Tilføj mange enheder
units-ask = Hvilke enheder gælder det? Send dem som et regneark (Excel eller CSV), eller skriv én linje for hver med semikolon imellem. Skabelonen har de rigtige kolonner.
units-label = Flere enheder
units-help = Hver række er én enhed: navn, type, adresse, telefon, og om den skal have et lokationsnummer. Resten er frivilligt. Er noget forkert, siger vi, hvilken række det er, og du sender filen igen. En ny fil erstatter den, du har sendt. Skriv ikke noget om patienter, og skriv aldrig CPR-numre.
units-shown = { $count ->
    [one] én enhed: { $names }
   *[other] { $count } enheder: { $names }
}{ $more ->
    [0] {""}
    [one] {" "}og én mere
   *[other] {" "}og { $more } mere
}
wish-template = Hent skabelonen
template-here =
    Her er skabelonen. Slet eksemplet, udfyld én række for hver enhed, og send filen hertil, når vi spørger efter enhederne.

    Excel: { $link_template_xlsx }
    CSV: { $link_template_csv }
file-fetching = Vi henter filen og læser den igennem.
unit-name = navn
unit-type = type
unit-address = adresse
unit-phone = telefon
unit-email = e-mail
unit-cvr = CVR-nummer
unit-p_number = P-nummer
unit-ydernummer = ydernummer
unit-sor_code = SOR-kode
unit-wants_number = lokationsnummer ønskes
unit-system = system
unit-fault = • Række { $row }, { $column }: { $why }
unit-doubt = • { $name }: { $why }
units-column-missing = • Kolonnen { $column } mangler. Hent skabelonen, så er den med.
units-column-twice = • Kolonnen { $column } står to gange. Slet den ene.
units-column-unknown = • Kolonne { $number } ({ $heading }) er ikke i skabelonen. Slet den, eller brug en af skabelonens overskrifter.
units-fault-list = { $faults }
units-more = og { $more } mere
refused-units =
    Ingen af enhederne er gemt endnu. Ret dette, og send dem alle igen:
    { $faults }
refused-units-doubted =
    Se lige her igen:
    { $faults }
    Vi er i tvivl om det.
refused-units-shape = Det kan vi ikke læse som enheder. Send et regneark, eller skriv fx: Prøvelund; hospice; Prøvevej 7, 8000 Aarhus C; 70 12 34 56; ; ; ; ; ; nej
refused-units-none = Der står ingen enheder i tabellen. Udfyld en række for hver enhed under overskrifterne, og send den igen.
refused-units-many = Der er mere end { $limit } enheder. Del dem i to anmodninger med højst { $limit } i hver.
refused-unit-missing = Feltet er tomt. Skriv fx { $example }.
refused-unit-masked = Det lignede et CPR-nummer, så vi har slettet det. Skriv det rigtige, eller lad feltet være tomt.
refused-unit-example = Rækken er stadig mærket »{ $mark }«. Slet rækken, eller skriv enhedens eget navn.
refused-unit-several = »{ $text }« kan være flere: { $options }. Skriv den ene helt ud.
refused-file-big = Filen er større end 1 MB. Del enhederne i to filer, eller gem den som CSV.
refused-file-kind = Den slags fil kan vi ikke læse. Send et regneark, der ender på .xlsx eller .csv.
refused-file-unreadable = Vi kan ikke læse filen. Åbn den, gem den igen som Excel (.xlsx) eller CSV, og send den.
refused-file-rows = Der er for mange rækker i filen. Send højst 500 enheder ad gangen, uden andet under dem.
refused-file-gone = Vi kunne ikke hente filen. Send den igen.
