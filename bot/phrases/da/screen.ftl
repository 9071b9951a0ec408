# Arbejdslisten, samtalernes skærm og søgningen.

staff-nav-worklist = Arbejdsliste
staff-nav-worklist-about = Alt det, der venter på en af os, efter frist.
staff-nav-search = Søg i samtaler
staff-nav-search-about = Find en linje i enhver samtale.
staff-desk-at = { $date } kl. { $time }
staff-desk-count = 
    { $count ->
    [0] Intet venter.
    [one] Én ting venter.
   *[other] { $count } ting venter.
}
staff-count-waiting = Venter på et menneske
staff-count-late = Er over tiden
staff-count-mine = Er dine
staff-count-all = I alt på arbejdslisten
staff-ways = Gå til
staff-desk-next = Tag den næste
staff-desk-todo = Det, der skal gøres
staff-desk-nothing = Alt er gjort. Godt gået.
staff-desk-due = Senest { $date } kl. { $time }
staff-desk-due-today = Senest i dag kl. { $time }
staff-desk-since = siden { $date } kl. { $time }
staff-desk-since-today = siden kl. { $time }
staff-left-minutes = { $minutes } min. tilbage
staff-left-hours = { $hours } t. { $minutes } min. tilbage
staff-over-minutes = { $minutes } min. over tiden
staff-over-hours = { $hours } t. { $minutes } min. over tiden
staff-left-days = { $days ->
    [one] 1 arbejdsdag
   *[other] { $days } arbejdsdage
} tilbage
staff-left-today = Sidste dag
staff-over-days = { $days ->
    [one] 1 arbejdsdag
   *[other] { $days } arbejdsdage
} over fristen
staff-over-now = Over fristen
staff-desk-no-due = Ingen frist
staff-desk-late = For sent
staff-desk-got-past = Er kommet videre selv
staff-desk-taken = Hos en kollega
staff-desk-kind-waiting = Venter på et menneske
staff-desk-kind-held = Din samtale
staff-desk-kind-dossier = Sag
staff-desk-kind-location_number = Lokationsnummer
staff-desk-kind-request = Anmodning til SOR-teamet
staff-desk-kind-access_request = Aktindsigt
staff-desk-kind-letter = Brev, der kom retur
staff-desk-kind-dead_letter = Besked, der ikke kunne læses
staff-desk-kind-unsaid = Kvittering eller afgørelse, der måske ikke kom frem
staff-desk-search-text = Ord, der alle skal stå i linjen
staff-desk-day = Fra dag
staff-desk-author = Hvem
staff-desk-until = Til og med
staff-desk-language = Sprog
staff-desk-language-da = Dansk
staff-desk-language-en = Engelsk
staff-desk-queue = Kø
staff-desk-queue-professional = Faglig
staff-desk-queue-technical = Teknisk
staff-desk-in-queue-professional = Faglig kø
staff-desk-in-queue-technical = Teknisk kø
staff-desk-channel = Kanal
staff-desk-flow = Slags sag
staff-desk-any = Alle
staff-desk-author-owner = Ejer
staff-desk-author-bot = Robot
staff-desk-author-staff = Medarbejder
staff-desk-channel-web = Hjemmeside
staff-desk-channel-telegram = Telegram
staff-desk-channel-terminal = Terminal
staff-desk-flow-registration = Registrering
staff-desk-flow-change = Ændring
staff-desk-flow-closure = Lukning
staff-desk-flow-location_number = Lokationsnummer
staff-desk-flow-request = Anmodning
staff-desk-flow-public_facts = Offentlige oplysninger
staff-desk-flow-report = Fejlmelding
staff-desk-found = Fundet, nyeste først
staff-desk-found-nothing = Ingen linje har alle ordene. Prøv færre ord, eller fjern et filter.
staff-desk-older = Vis ældre
staff-desk-conversation = Samtale { $number }
staff-desk-by-owner = Ejer
staff-desk-by-bot = Robot
staff-desk-by-staff = Medarbejder
staff-desk-by-system = Besked
staff-desk-floor-bot = Robotten har ordet
staff-desk-floor-waiting = Venter på et menneske
staff-desk-floor-staff = Et menneske har ordet
staff-desk-transcript = Samtalen
staff-desk-kind-line = ({ $kind })
staff-desk-reply = Svar ejeren
staff-desk-reply-text = Dit svar
staff-desk-send = Send
staff-desk-send-anyway = Send alligevel
staff-desk-take-and-send = Overtag og send
staff-desk-claim = Tag samtalen
staff-desk-take-over = Overtag fra kollegaen
staff-desk-release = Giv ordet til robotten
staff-desk-requeue = Tilbage i køen
staff-desk-transfer = Giv videre til en kollega
staff-desk-to = Kollega
staff-desk-state = Hvor ejeren er
staff-desk-where = Er nået til: { $where }
staff-desk-refusals = Seneste afvisninger
staff-desk-missing = Mangler endnu
staff-desk-no-case = Ingen sag er i gang.
staff-desk-source-owner = fra ejeren
staff-desk-source-lookup = fra CVR
staff-desk-source-suggested = foreslået og bekræftet
staff-desk-source-staff = fra en medarbejder
staff-desk-source-store = fra SOR
staff-desk-unconfirmed = Ejeren mangler at bekræfte
staff-desk-doubted = Ejeren holdt fast
staff-desk-notes = Noter
staff-desk-notes-hint = Kun medarbejdere ser dem. En note bliver aldrig sendt.
staff-desk-note-text = Note
staff-desk-note-add = Gem noten
staff-desk-people = Personoplysninger og kopi
staff-desk-unveiled = Du ser personoplysningerne i en time fra du bad om det.
staff-desk-veiled = Navne, telefonnumre og e-mailadresser er dækket til.
staff-desk-reason = Hvorfor skal du se dem?
staff-desk-unveil = Vis i en time
staff-desk-export-pdf = Samtalen som PDF
staff-desk-export-json = Samtalen som JSON
staff-desk-export-zip = Hele sagen til parten
staff-desk-asked = Ejeren beder om aktindsigt
staff-desk-refused-taken = { $name } har samtalen. Du kan overtage den og sende.
staff-desk-refused-overtaken = Der er kommet nyt, siden du så på samtalen. Læs det, der er markeret, og ret eller send alligevel.
staff-desk-refused-nowhere = Ejeren har ikke samtalen på nogen skærm lige nu. Send et link, så kan ejeren gå videre og læse dit svar.
staff-desk-refused-too_late = Det er for sent; svaret er på vej.
staff-desk-refused-empty = Skriv noget først.
staff-desk-refused-too_long = Det er for langt. Skriv højst 4000 tegn.
staff-desk-refused-to_self = Du har allerede samtalen.
staff-desk-refused-not_held = Du har ikke samtalen. Tag den først.
staff-desk-refused-no_such_queue = Den kø findes ikke.
