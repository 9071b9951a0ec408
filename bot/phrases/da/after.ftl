# Når en sag er sendt: hvem der ellers skal vide det, arket til systemleverandøren, og en kopi af det, vi har.

## Huskelisten

wish-checklist = Min huskeliste
option-checklist-of = Huskeliste { $reference }
checklist-list =
    Andre skal også vide det. Dem giver du selv besked:
    { $lines }
checklist-of = Huskeliste. { $case }.
checklist-none = Du har ikke nogen huskeliste. Den får du, når en sag er sendt.
checklist-ask = Hvem har du givet besked? Tryk, eller skriv fx »jeg har sagt det til regionen«.
checklist-left = { $noted } Mangler at få besked: { $left }.
checklist-done = { $noted } Så har alle på listen fået besked.
checklist-reminder-list =
    Huskeliste. { $case }. Har du givet besked til dem, der mangler?
    { $lines }
not-on-checklist = Godt. Det står ikke på din huskeliste, så der er ikke noget at krydse af.
option-told = { $who } har fået besked
option-not-told = Fortryd: { $who }
noted-told = Noteret: { $who } har fået besked.
noted-not-told = Noteret: { $who } mangler at få besked.
duty-open = • { $who }: { $what }
duty-more = { $said } { $more }
duty-told = • { $who }: har fået besked.
duty-by-begins = I åbner { $day }.
duty-by-closes = Senest { $day }.
duty-by-changes = Senest { $day }.
who-treatment_places = Behandlingsstedsregistret
who-cvr = CVR
who-region = Regionen
who-supplier = Systemleverandøren
who-patients = Patienterne
duty-treatment_places-begins = klinikken skal stå der, før behandlingen begynder.
duty-treatment_places-changes = ret klinikkens oplysninger dér.
duty-treatment_places-closes = afmeld klinikken senest to uger efter, at behandlingen er stoppet.
duty-cvr-begins = adressen skal have et P-nummer. Det får I på virk.dk.
duty-cvr-changes = ret navn eller adresse på virk.dk.
duty-cvr-closes = afmeld først CVR-nummeret på virk.dk, når lukningen her er underskrevet.
duty-region-begins = fortæl, hvor ydernummeret bliver brugt.
duty-region-changes = fortæl, hvad der ændrer sig for ydernummeret.
duty-region-closes = fortæl, hvad der skal ske med ydernumrene.
duty-supplier-begins = fortæl om lokationsnummeret, så systemet kan sættes op.
duty-supplier-changes = send de nye oplysninger, så systemet passer til SOR.
duty-supplier-closes = fortæl, hvad der sker med lokationsnummeret, systemet og journalerne i det.
duty-patients-begins = fortæl, at klinikken har fået en ny ejer.
duty-patients-changes = fortæl, hvad der er nyt, fx på hjemmesiden og i telefonsvareren.
duty-patients-closes = fortæl, hvornår I lukker, og hvor journalerne er bagefter.

## Arket til systemleverandøren

wish-sheet = Ark til leverandøren
option-sheet = Ark til leverandøren
receipt-sheet = Du kan også få et ark, du kan give leverandøren af jeres system. Skriv »ark til leverandøren«.
sheet-given = Her er arket til leverandøren. { $case }, reference { $reference }.
sheet-none = Der er ikke noget ark at give. Det får du, når en sag om et lokationsnummer er sendt.
sheet-number = Lokationsnummer
sheet-ordered = Bestilt, ventes senest { $day }
sheet-sor = SOR-kode
sheet-system = System
sheet-vans = VANS-leverandør
sheet-email = E-mail, der får lokationsnummeret
sheet-valid_from = Gælder fra

## En kopi af det, vi har

wish-copy = Kopi af mine oplysninger
wish-copy_data = Kopi som JSON
copy-given =
    Her er alt, vi har om dig: dine sager med svar, samtalen, adresser og indstillinger.

    På websiden henter du det under »Mine oplysninger«. Andre steder kommer det lige herefter. Vil du kun have det som data, så skriv »kopi som JSON«.
copy-data-given = Her er alt, vi har om dig, som data (JSON). På websiden henter du det under »Mine oplysninger«.
