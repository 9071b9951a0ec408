# E-mail til klinikejere, og de faste ord på kvitteringen som PDF.

mail-receipt-subject = Kvittering for { $case } i SOR, reference { $reference }
mail-receipt-greeting = Hej. Tak, vi har modtaget { $case } til SOR, Sundhedsvæsenets Organisationsregister.
mail-receipt-attached = Kvitteringen er vedhæftet som PDF. Der kan du se alt, hvad du har sendt. Gem den sammen med referencen.
mail-receipt-sheet = Vedhæftet er også et ark, du kan give leverandøren af jeres system.
mail-request-subject = Anmodning i SOR fra { $company }, reference { $reference }
mail-request-body =
    Til SOR-teamet

    { $company } har sendt en anmodning: { $act }. Referencen er { $reference }.

    Anmodningen er vedhæftet som PDF. Er der flere enheder, er de vedhæftet som CSV. Anmodningen er ikke underskrevet med MitID Erhverv.
mail-request-contact = Svar til { $email }.
mail-lost-subject = Fortsæt din sag i SOR
mail-lost-body =
    Hej. Her er dit link til at fortsætte, hvor du slap:

    { $link }

    Linket virker én gang og gælder i { $days ->
        [one] én dag
       *[other] { $days } dage
    }. Har du ikke bedt om det, kan du se bort fra denne e-mail.
mail-called-body =
    Hej. Vi har lige talt sammen i telefonen. Her er dit link, så du selv kan gå videre:

    { $link }

    Læs svarene igennem, ret dem, hvis noget ikke passer, og bekræft dem. Linket virker én gang og gælder i { $days ->
        [one] én dag
       *[other] { $days } dage
    }. Er det udløbet, sender det dig et nyt. Har du ikke talt med os, kan du se bort fra denne e-mail.
mail-reminder-subject = Din sag i SOR er ikke sendt endnu
mail-reminder-greeting = Hej.
mail-reminder-link =
    Fortsæt her:

    { $link }

    Linket virker én gang og gælder i { $days ->
        [one] én dag
       *[other] { $days } dage
    }. Er det udløbet, sender det dig et nyt.
mail-reminder-stop = Vil du ikke have flere påmindelser, så åbn linket, og skriv »ingen påmindelser«.
mail-checkup-subject = Er jeres oplysninger i SOR stadig rigtige?
mail-checkup-body = Du bad os spørge hvert halve år, om jeres oplysninger i SOR stadig er rigtige. Du kan svare med ét tryk.
mail-checklist-subject = Hvem mangler at få besked?
mail-checklist-body = Du har en huskeliste over, hvem der også skal vide det, og nogen på den mangler stadig at få besked. Du kan se den og krydse af her.
mail-decision-subject = Der er nyt i din sag i SOR, reference { $reference }
mail-decision-body = Hej. Vi har set på din sag i SOR, og der er nyt til dig. Du kan læse det og svare her.
mail-number-subject = Lokationsnummer til { $name }, reference { $reference }
mail-number-body =
    Hej. Her er lokationsnummeret, der er bestilt til { $name }:

    { $number }

    Giv nummeret til leverandøren af jeres system. Den, der har lokationsnummeret, har ansvar for, at oplysningerne om det er rigtige.
mail-number-demo-body =
    Hej. Her er lokationsnummeret, der er bestilt til { $name }:

    { $number }

    Det her er en demonstration: Nummeret står kun i demonstrationens eget register og er ikke et rigtigt lokationsnummer. Giv det ikke videre.
mail-footer = E-mailen er sendt automatisk af SOR-registrering. Skriv aldrig et CPR-nummer til os.

## PDF

pdf-title = Kvittering for { $case } i SOR
pdf-reference = Reference { $reference }
pdf-submitted-at = Sendt { $date } kl. { $time }
pdf-heads = Kontroltal, som kvitteringen kan efterprøves med

pdf-sheet-title = Til systemleverandøren: lokationsnummer
pdf-sheet-what = Arket viser, hvad klinikken har indberettet til SOR, Sundhedsvæsenets Organisationsregister, om lokationsnummer og system.
pdf-sheet-unsigned = Indberetningen er ikke underskrevet med MitID Erhverv endnu. Sæt først noget i drift, når klinikken har bekræftet lokationsnummeret.
pdf-sheet-check = Er arket ægte? Skriv reference og kontroltal på { $url }. Siden svarer kun, om de passer sammen.
pdf-sheet-hash = Kontroltal, som arket kan efterprøves med
pdf-copy-title = Kopi af mine oplysninger
pdf-copy-made = Lavet { $date } kl. { $time }
pdf-copy-what = Her er det, vi har om dig i SOR-registrering. JSON-filen med samme navn har det samme og lidt mere, så et program kan læse det. Koder, der åbner en samtale, er taget ud, og et CPR-nummer gemmer vi aldrig.
pdf-copy-cases = Dine sager
pdf-copy-case = Sag { $number }
pdf-copy-unused = Svar, der ikke er i brug
pdf-copy-settings = Indstillinger og adresser
pdf-copy-language = Sprog
pdf-copy-da = Dansk
pdf-copy-en = Engelsk
pdf-copy-reminders = Påmindelser
pdf-copy-checkup = Halvårligt tjek
pdf-copy-checkup-next = { $company }, næste gang { $day }
pdf-copy-channel = Her taler vi sammen
pdf-copy-address = { $channel }, { $address }, sidst { $day }
pdf-copy-email = E-mail, vi skriver til
pdf-copy-files = Filer, du har sendt
pdf-copy-file = { $name }, sendt { $day }
pdf-copy-conversation = Samtalen
pdf-copy-said = { $who }, { $date } kl. { $time }
pdf-copy-by-owner = Du
pdf-copy-by-bot = SOR-registrering
pdf-copy-by-staff = Medarbejder
pdf-copy-by-system = Besked
pdf-copy-yes = Ja
pdf-copy-no = Nej
mail-alert-waits-subject = En klinikejer venter på et menneske
mail-alert-unclaimed-subject = En klinikejer venter stadig på et menneske
mail-alert-idle-subject = En klinikejer har ventet længe på svar
mail-alert-body = Åbn samtalen i konsollen: { $link }
