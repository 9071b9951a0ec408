# Det, man altid kan få at vide, og det, der bliver sagt, når en ejer vil tale med et menneske.

topics-ask = Hvad vil du vide?
topic-sor = Hvad er SOR?
topic-location_number = Hvad er et lokationsnummer?
topic-numbers = Hvilket nummer er hvilket?
topic-cvr = Hvad er et CVR-nummer?
topic-p_number = Hvad er et P-nummer?
topic-ydernummer = Hvad er et ydernummer?
topic-sor_code = Hvad er en SOR-kode?
topic-guide = Vejledning til det, vi spørger om
topic-support = Faglig og teknisk support
topic-professional = Faglig support
topic-technical = Teknisk support
topic-out_of_order = Noget virker ikke
topic-privacy = Hvad gemmer I om mig?
topic-accessibility = Tilgængelighed

## Registret og numrene

tell-sor =
    SOR er Sundhedsvæsenets Organisationsregister. Her står, hvem der giver sundhedsydelser i Danmark, hvor de gør det, og hvordan man når dem.
    Andre i sundhedsvæsenet slår op i SOR, når de fx skal sende en henvisning. Derfor skal oplysningerne passe.
tell-location_number =
    Et lokationsnummer er klinikkens elektroniske postkasse. Uden det kan I ikke sende eller modtage fx henvisninger, recepter og epikriser.
    Det har 13 cifre, fx 5790002288289, og er knyttet til jeres journalsystem. Har I et, kender leverandøren af systemet det.
tell-cvr = CVR-nummeret er virksomhedens. Det har 8 cifre, fx 26 91 99 91, og står på jeres fakturaer og på virk.dk.
tell-p_number =
    P-nummeret hører til én af virksomhedens adresser. Det har 10 cifre og begynder med 1, fx 1029829825. Du finder det under virksomheden i CVR.
tell-ydernummer =
    Ydernummeret bruges til afregning med regionen, som også giver det. Det har 6 cifre, fx 061654, og står på jeres afregninger.
tell-sor_code = SOR-koden er registrets eget nummer på en virksomhed, en klinik eller en behandler. Den har 11 til 18 cifre, fx 672291000016004. SOR giver den, når noget bliver registreret. Er I registreret i forvejen, kan SOR-teamet oplyse den.
tell-numbers =
    • CVR-nummer: virksomheden. 8 cifre, fx 26 91 99 91. Står på fakturaer og på virk.dk.
    • P-nummer: én adresse, virksomheden har. 10 cifre, fx 1029829825. Står under virksomheden på virk.dk.
    • Ydernummer: afregning med regionen. 6 cifre, fx 061654. Står på jeres afregninger.
    • Lokationsnummer: den elektroniske postkasse. 13 cifre, fx 5790002288289. Leverandøren af journalsystemet kender det.
    • SOR-kode: registrets eget nummer. 11 til 18 cifre, fx 672291000016004. SOR-teamet kan oplyse den.
tell-more = Du kan læse mere her: { $url }
told-list = { $lines }

## Support

tell-professional = Faglig support: SOR-teamet hjælper med, hvad der skal stå i SOR.
tell-technical = Teknisk support: Servicedesk hjælper, når noget ikke virker.
contact-reach = Telefon { $phone }, e-mail { $email }
hours-title = Telefontid, dog ikke på helligdage:
hours-line = • { $days } kl. { $hours }
and-the-last = { $those } og { $last }
hours-span = { $start } til { $end }
weekdays-run = { $first } til { $last }
weekday-0 = mandag
weekday-1 = tirsdag
weekday-2 = onsdag
weekday-3 = torsdag
weekday-4 = fredag
weekday-5 = lørdag
weekday-6 = søndag
closed-soon = Lukket { $days }.

## Data og tilgængelighed

tell-privacy =
    Vi gemmer det, du skriver og vælger her, så vi kan registrere klinikken, og så det senere kan ses, hvem der har oplyst hvad. Et CPR-nummer gemmer vi aldrig.
    • Det, du ikke har sendt, gemmer vi i { $draft_days } dage fra din seneste besked. Beder du os vente til en bestemt dag, regner vi fra den dag.
    • Det, du har sendt, bliver en sag hos SOR-teamet.
    • Du kan se dine svar her i samtalen og rette dem, til du sender.
tell-copy = Vil du have en kopi af alt, vi har om dig, så skriv »kopi af mine oplysninger«. Så får du den med det samme.
tell-erase = En sag, du ikke har sendt, kan du selv slette under »mine sager«. Vil du have andet slettet, så skriv til { $email }.
tell-accessibility =
    Websiden kan bruges med tastatur alene, med skærmlæser og forstørret. Kan du ikke bruge den, så ring eller skriv til SOR-teamet i stedet.
    Tilgængelighedserklæringen fortæller, hvad der virker, og hvad der ikke gør.

## Et menneske

wish-topics = Hjælp og viden
wish-message = Skriv en besked
wish-withdraw = Jeg klarer mig nu
offer-message = Skriv en besked
person-waiting = { $queue ->
    [technical] Teknisk support
   *[other] SOR-teamet
} kan se, at du gerne vil tale med et menneske. Du kan roligt svare videre imens.
person-waiting-already = { $queue ->
    [technical] Teknisk support
   *[other] SOR-teamet
} kan allerede se, at du gerne vil tale med et menneske.
person-moved = Nu venter du på { $queue ->
    [technical] teknisk support
   *[other] SOR-teamet
} i stedet, og den tid, du har ventet, tæller med.
person-with-you = Der er allerede et menneske med i samtalen, som læser, hvad du skriver.
person-closed = De kan tidligst svare, når telefonen åbner. Du kan skrive en besked nu, så ligger den klar.
person-waiting-on = Godt. { $queue ->
    [technical] Teknisk support
   *[other] SOR-teamet
} kan stadig se, at du gerne vil tale med et menneske.
person-withdrawn = Godt, så venter du ikke længere på et menneske. Du kan altid bede om et igen.
nobody-asked-for = Du har ikke bedt om et menneske. Skriv »menneske«, hvis du vil.
person-confirm-ask = Du bad om at tale med et menneske, og nu er du kommet videre. Vil du stadig gerne det?
person-yes = Ja, jeg vil stadig gerne
person-no = Nej, ikke længere
message-ask = Hvad vil du skrive til { $queue ->
    [technical] teknisk support
   *[other] SOR-teamet
}? Skriv det i én besked, og aldrig et CPR-nummer.
message-no = Skriv ikke alligevel
message-kept = Din besked er gemt til { $queue ->
    [technical] teknisk support
   *[other] SOR-teamet
}.
message-kept-until = Din besked er gemt til { $queue ->
    [technical] teknisk support
   *[other] SOR-teamet
}. De har åbent igen { $date } kl. { $time }.
