# E-mail til klinikejere, og de faste ord på kvitteringen som PDF.

mail-receipt-subject = Kvittering for { $case } i SOR, reference { $reference }
mail-receipt-greeting = Hej. Tak, vi har modtaget { $case } til SOR, Sundhedsvæsenets Organisationsregister.
mail-receipt-attached = Kvitteringen er vedhæftet som PDF. Der kan du se alt, hvad du har sendt. Gem den sammen med referencen.
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
mail-footer = E-mailen er sendt automatisk af SOR-registrering. Skriv aldrig et CPR-nummer til os.

## PDF

pdf-title = Kvittering for { $case } i SOR
pdf-reference = Reference { $reference }
pdf-submitted-at = Sendt { $date } kl. { $time }
pdf-heads = Kontroltal, som kvitteringen kan efterprøves med
