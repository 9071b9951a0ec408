# Websidernes faste tekster. Samtalens egne ord står i de andre filer.

web-product = SOR-registrering
web-skip = Gå direkte til indholdet
web-other-language = English
web-menu = Menu
web-menu-mine = Mine sager
web-menu-help = Hjælp
web-menu-topics = Hjælp og viden
web-menu-move = Fortsæt på en anden enhed
web-menu-own = Mine oplysninger
web-menu-continue = Jeg har en kode
web-menu-forget = Glem denne enhed
web-menu-privacy = Privatliv og cookies
web-menu-accessibility = Tilgængelighed
web-demo = Demonstration: skriv kun opdigtede oplysninger. Intet sendes til SOR.
web-foot = SOR er Sundhedsvæsenets Organisationsregister.

## Samtalen

web-chat = Samtale om din klinik
web-log = Samtalen indtil nu
web-voice-owner = Du skrev:
web-voice-bot = SOR-registrering skriver:
web-voice-staff = Medarbejder
web-voice-staff-named = { $name }, SOR-teamet
web-voice-system = Besked:
web-delete = Slet
web-delete-what = beskeden: { $words }
web-deleted = Du har slettet beskeden her. SOR-teamet kan stadig læse den, og det, du svarede, gælder, til du retter det.
web-at = kl. { $time }
web-at-day = { $date } kl. { $time }
web-typing = skriver …
web-pending = sendes …
web-choices = Valgmuligheder
web-change = Ret
web-before = Før:
web-after = Efter:
web-receipt = Hent kvittering { $reference } (PDF)
web-sheet = Hent ark til leverandøren { $reference } (PDF)
web-send = Send
web-table = Send flere enheder
web-table-file = Vælg et regneark
web-table-hint = Excel eller CSV, højst 1 MB og 500 enheder. Skabelonen er her:
web-table-template-xlsx = Hent som Excel
web-table-template-csv = Hent som CSV
web-table-lines = Eller sæt rækkerne ind her
web-table-send = Send enhederne
web-field-question = Dit svar
web-field-review = Rettelse eller spørgsmål
web-field-open = Din besked
web-field-staff = Din besked til medarbejderen
web-title-question = Dit næste svar
web-title-review = Gennemse dine svar
web-title-open = Samtale
web-title-staff = En medarbejder skriver med dig
web-title-error = Fejl
web-floor-waiting = Du venter på et menneske.
web-floor-staff = Du skriver med en medarbejder. Spørgsmålene venter, til I er færdige.
web-offline = Forbindelsen er væk. Det, du har skrevet, er gemt i dette vindue og bliver sendt, så snart forbindelsen er tilbage.

## Ønsker, som er sagt med en knap eller en kommando

web-phone-code = Ringer du, så sig koden { $code }.
web-wish-start = Begynd
web-wish-help = Hjælp
web-wish-repeat = Gentag spørgsmålet
web-wish-back = Tilbage
web-wish-skip = Spring over
web-wish-change = Ret et svar
web-wish-status = Hvor langt er jeg?
web-wish-mine = Mine sager
web-wish-number = Hvor er mit lokationsnummer?
web-wish-no_reminders = Ingen påmindelser
web-wish-reminders = Send påmindelser
web-wish-pause = Hold pause
web-wish-cancel = Stop
web-wish-start_over = Start forfra
web-wish-person = Kontakt et menneske
web-wish-message = Skriv en besked
web-wish-withdraw = Jeg klarer mig nu
web-wish-topics = Hjælp og viden
web-wish-danish = Dansk
web-wish-english = English
web-wish-more = Mere
web-wish-move = Fortsæt på en anden enhed
web-wish-more_facts = Tilføj oplysninger
web-wish-checklist = Min huskeliste
web-wish-handover = Overdragelseskode
web-wish-sheet = Ark til leverandøren
web-wish-copy = Kopi af mine oplysninger
web-wish-copy_data = Kopi som JSON
web-wish-template = Hent skabelonen
web-wish-forget = Glem denne enhed

## Før samtalen

web-start-heading = Hvad vil du gøre?
web-start-what =
    SOR er Sundhedsvæsenets Organisationsregister. Vælg, hvad du vil, så spørger vi om én ting ad gangen.

    Du skriver med en maskine, ikke et menneske. Intet bliver sendt, før du siger til. Vi skal aldrig bruge et CPR-nummer.
web-start-promise = Du skriver med en maskine, ikke et menneske. Intet bliver sendt, før du siger til, og du kan stoppe og komme tilbage. Vi skal aldrig bruge et CPR-nummer.
web-start-other = Jeg vil noget andet
web-start-heading-registration = Registrér din klinik i SOR
web-start-heading-change = Ret oplysninger om din klinik i SOR
web-start-heading-closure = Meld din klinik lukket i SOR
web-start-heading-location_number = Lokationsnummer til din klinik
web-start-heading-request = Anmodning fra hospital eller det offentlige
web-start-heading-public_facts = Se, hvad der står i SOR
web-start-heading-report = Meld en fejl i SOR
web-for-registration = Ny virksomhed, ny klinik eller én klinik mere.
web-for-change = Adresse, telefon, navn, journalsystem, behandlere og andet.
web-for-closure = Når en klinik eller virksomhed stopper eller bliver overtaget.
web-for-location_number = Bestil et, skift journalsystem, eller giv nummeret tilbage.
web-for-request = For hospitaler, kommuner, regioner og andre, som SOR-teamet registrerer.
web-for-public_facts = Slå en klinik op. Det kan alle gøre.
web-for-report = Er noget forkert, så sig det her. Du behøver ikke skrive, hvem du er.
web-ready-registration = Det tager cirka 10 minutter. Hav CVR-nummer, adresse, telefon, P-nummer, åbningsdato og eventuelle ydernumre klar.
web-ready-change = Hav CVR-nummeret klar. Du kan skrive ændringen i én sætning, fx »ny telefon 70 12 34 56 fra mandag«.
web-ready-closure = Hav CVR-nummeret og den sidste dag klar. Bliver klinikken overtaget, får du en kode til den, der overtager.
web-ready-location_number = Et lokationsnummer er klinikkens elektroniske postkasse. Hav CVR-nummeret og navnet på journalsystemet klar.
web-ready-request = Privathospitaler, kommuner, regioner og større private bliver registreret af SOR-teamet. Hav CVR-nummer, adresse og telefon klar, så samler vi en anmodning.
web-ready-public_facts = Skriv CVR-nummer, SOR-kode, lokationsnummer eller navn, så viser vi de offentlige oplysninger. Det kan alle gøre.
web-ready-report = Skriv, hvilken klinik det gælder, og hvad der er forkert. Du behøver ikke skrive, hvem du er. SOR-teamet taler med klinikken, før noget bliver ændret.
web-start = Begynd
web-start-write = Eller skriv, hvad du vil
web-start-already = Er du allerede i gang?

## Fortsæt et andet sted

web-continue-heading = Fortsæt din samtale her
web-continue-how = Vælg »Fortsæt på en anden enhed« dér, hvor du begyndte. Så får du en kode, som gælder i 15 minutter og kan bruges én gang.
web-continue-field = Din kode
web-continue-send = Fortsæt
web-lost-heading = Få et link på e-mail
web-lost-how = Skriv den e-mailadresse, du har oplyst undervejs. Så sender vi et link, du kan fortsætte med.
web-lost-field = Din e-mailadresse
web-lost-send = Send mig et link
web-link-heading = Fortsæt din samtale
web-link-how = Linket virker én gang. Når du trykker, flytter samtalen til denne enhed.
web-link-follow = Fortsæt her
web-forget-heading = Glem denne enhed
web-forget-what = Når du trykker, kan samtalen ikke længere ses på denne enhed. Gør det, hvis du sidder ved en computer, som andre også bruger.
web-forget-kept = Det, du har svaret, bliver ikke slettet. Vil du fortsætte et andet sted, så bed om en kode, før du trykker.
web-forget-yes = Glem denne enhed
web-forget-no = Gå tilbage til samtalen

## Beskeder og fejl

web-errors = Der er noget, du skal rette
web-again = Send igen
web-back-to-chat = Til samtalen
web-notice-nothing-typed = Skriv dit svar i feltet, før du sender.
web-notice-too-long = Skriv højst 4.000 tegn. Del teksten i to, hvis den er længere.
web-file = Filen, som SOR-teamet har bedt om
web-file-hint = PDF, JPEG eller PNG, højst 5 MB, uden CPR-numre.
web-file-send = Send filen
web-sent-file = Du sendte { $name }
web-notice-no-file = Vælg en fil, før du sender.
web-notice-file-too-big-heading = Filen er for stor
web-notice-file-too-big = Send en fil på højst 5 MB.
web-notice-no-table = Vælg en fil, eller sæt rækkerne ind, før du sender.
web-notice-table-too-big-heading = Filen er for stor
web-notice-table-too-big = Send højst 1 MB ad gangen. Del enhederne i to filer, eller gem regnearket som CSV.
web-notice-no-code = Skriv den kode, du har fået.
web-notice-wrong-code = Koden passer ikke. Tjek, om du har skrevet den, som den står. Er den over 15 minutter gammel eller allerede brugt, så bed om en ny.
web-notice-no-email = Skriv en hel e-mailadresse, fx navn@klinik.dk.
web-notice-link-asked-heading = Se i din indbakke
web-notice-link-asked = Hvis adressen hører til en samtale hos os, har vi sendt et link til den. Det kommer normalt inden for få minutter.
web-notice-link-used-heading = Linket kan ikke bruges
web-notice-link-used = Linket er brugt eller blevet for gammelt. Var det for gammelt, har vi sendt et nyt til den samme e-mailadresse.
web-notice-forgotten-heading = Enheden er glemt
web-notice-forgotten = Samtalen kan ikke længere ses på denne enhed.
web-notice-too-fast-heading = Det gik lidt hurtigt
web-notice-too-fast = Vi har fået mange beskeder på kort tid. Vent et øjeblik, og send igen.
web-notice-stale-page-heading = Siden var blevet for gammel
web-notice-stale-page = Vi kunne ikke se, at beskeden kom fra dig. Send den igen herfra. Sker det igen, så tjek, om din browser tillader cookies.
web-notice-foreign-page-heading = Det kan vi ikke tage imod
web-notice-foreign-page = Beskeden kom fra en anden hjemmeside end vores. Gå til samtalen, og skriv den dér.
web-notice-no-form-heading = Det forstod vi ikke
web-notice-no-form = Beskeden så anderledes ud, end vores sider sender den. Gå til samtalen, og prøv igen.
web-notice-too-big-heading = Det var for meget på én gang
web-notice-too-big = Send teksten i mindre stykker, højst 4.000 tegn ad gangen.
web-notice-no-page-heading = Siden findes ikke
web-notice-no-page = Måske er adressen skrevet forkert, eller siden er flyttet.
web-notice-failed-heading = Noget gik galt hos os
web-notice-failed = Det, du har svaret indtil nu, er gemt. Vent lidt, og prøv igen.

## Privatliv og tilgængelighed

web-privacy-kept-heading = Hvad vi gemmer
web-privacy-kept = Vi gemmer det, du skriver og vælger i samtalen, så vi kan registrere din klinik, og så det senere kan ses, hvem der har oplyst hvad. Medarbejdere kan læse samtalen, når de hjælper dig og behandler din sag.
web-privacy-how-long-heading = Hvor længe vi gemmer det
web-privacy-how-long =
    • Det, du ikke har sendt, gemmer vi i { $days ->
        [one] én dag
       *[other] { $days } dage
    } fra din seneste besked. Beder du os vente til en bestemt dag, regner vi fra den dag.
    • Det, du har sendt, bliver en sag. Den gemmer vi sammen med samtalen, fordi en myndighed skal kunne vise, hvad en afgørelse bygger på.
web-privacy-see-delete-heading = Sådan ser og sletter du det
web-privacy-see-delete = Du kan læse alt, du har skrevet, i samtalen og rette det, til du sender. Under »Mine oplysninger« henter du en kopi af alt, vi har om dig; i samtalen skriver du »kopi af mine oplysninger«. En sag, du ikke har sendt, kan du selv slette under »mine sager«. Vil du have andet slettet, så skriv til os. Du har ret til at få svar inden for en måned.
web-privacy-cpr-heading = CPR-numre
web-privacy-cpr = Vi spørger aldrig om et CPR-nummer. Kommer du til at skrive et, bliver det skjult, før vi gemmer din besked.
web-privacy-cookies-heading = Cookies
web-privacy-cookies = Vi bruger to cookies, og begge er nødvendige: én, der genkender denne enhed, så du kan fortsætte din samtale, og én, der husker dit sprog. De gælder i et halvt år. Vi måler ikke, hvad du ellers foretager dig, og sender intet videre til andre hjemmesider.
web-privacy-shared-heading = Når du deler computer med andre
web-privacy-shared = Vælg »Glem denne enhed« under »Menu«, når du er færdig. Så kan den næste ikke se din samtale.
web-privacy-ask-heading = Spørg os
web-privacy-ask = Vil du vide mere, så ring eller skriv:
web-accessibility-promise-heading = Siderne skal kunne bruges af alle
web-accessibility-promise = Vi bygger siderne efter retningslinjerne WCAG 2.2 på niveau AA. De kan bruges med tastatur alene, med skærmlæser, forstørret og uden JavaScript, og de følger enhedens lyse eller mørke udseende.
web-accessibility-time-heading = Ingen tidsgrænser
web-accessibility-time = Du kan tage dig den tid, du har brug for. Siden logger dig ikke ud, mens du skriver.
web-accessibility-otherwise-heading = Uden om siderne
web-accessibility-otherwise = Kan du ikke bruge siderne, så ring eller skriv til SOR-teamet i stedet.
web-accessibility-tested-heading = Sådan har vi afprøvet dem
web-accessibility-tested = Siderne bliver afprøvet med automatiske værktøjer, hver gang de ændres. Sådanne værktøjer finder ikke alt, så der kan være fejl, vi ikke kender. Kvitteringen som PDF er ikke afprøvet med skærmlæser, men det samme står i samtalen.
web-accessibility-ask-heading = Møder du en forhindring?
web-accessibility-ask = Ring eller skriv, og fortæl, hvad der driller:
web-accessibility-complain-heading = Hjælper det ikke?
web-accessibility-complain = Digitaliseringsstyrelsen fører tilsyn med, at offentlige hjemmesider kan bruges af alle: { $url }
web-accessibility-date-heading = Hvornår vi sidst så på det
web-accessibility-date = Denne side er senest gennemgået { $date }.

## Mine oplysninger, og kontrol af et ark

web-mine-nothing = Vi har ingen samtale på denne enhed. Begyndte du et andet sted, så skriv »kopi af mine oplysninger« dér, eller fortsæt her med en kode.
web-mine-cases = Dine sager
web-mine-no-cases = Du har ikke nogen sager endnu.
web-mine-go-on = Fortsæt eller slet en sag
web-mine-copy = En kopi af alt, vi har om dig
web-mine-copy-what = Kopien indeholder dine sager med alle svar, det, du har sendt, samtalen, adresser og indstillinger. Den er kun til dig. Gem den et sted, andre ikke kan se den.
web-mine-copy-pdf = Hent kopien, som kan læses (PDF)
web-mine-copy-json = Hent kopien som data (JSON)
web-check-heading = Er arket ægte?
web-check-how = Skriv reference og kontroltal, som de står på arket eller kvitteringen. Vi svarer kun, om de passer sammen, og viser intet om klinikken.
web-check-reference = Reference, fx 3AFJ-7XDT
web-check-hash = Kontroltal (SHA-256, 64 tegn)
web-check-send = Kontrollér
web-check-matches = Ja, de passer sammen. Papiret hører til en sag, der er sendt til SOR. Sammenlign selv resten af det med et ark, du har fået direkte fra klinikken.
web-check-differs = Nej, de passer ikke sammen. Måske er et tegn tastet forkert, eller arket er ændret eller afløst af et nyere.
web-check-incomplete = Skriv både referencen og kontroltallet. De står nederst på arket eller kvitteringen.
