# Alt det andet, samtalen siger: hilsen, knapper, gennemsyn, kvittering og hjælp undervejs.

## Hilsen og valg

greeting =
    Hej. Her registrerer, ændrer eller lukker du din klinik i SOR, Sundhedsvæsenets Organisationsregister. Du skriver med en maskine, ikke et menneske.

    En registrering tager cirka 10 minutter. Hav CVR-nummer, adresse, telefon, P-nummer, åbningsdato og eventuelle ydernumre klar.

    Intet bliver sendt, før du siger til, og du kan stoppe og komme tilbage. Vi skal aldrig bruge et CPR-nummer.
greeting-brief =
    Hej. Du er kommet til SOR, Sundhedsvæsenets Organisationsregister. Du skriver med en maskine, ikke et menneske.

    Intet bliver sendt, før du siger til, og du kan stoppe og komme tilbage. Vi skal aldrig bruge et CPR-nummer.
notice = { $text }
choose-purpose = Hvad vil du gøre?
you-are-welcome = Selv tak. Skriv bare, når der er noget igen.
hello-back = Hej, og velkommen. Vi tager det i dit tempo.
choose-first = Vælg først, hvad du vil. Skriv fx »registrér«, »ny adresse« eller »luk«, eller tryk på en knap.
purpose-registration = Registrér virksomhed og klinik
begun = Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.
english-confirm-ask = Would you like to continue in English? Vil du fortsætte på engelsk?
english-yes = Yes, in English
english-no = Nej, på dansk
language-changed = Vi fortsætter på dansk.

## Knapper

option-back = Tilbage
option-more = Mere
option-skip = Spring over
option-not-yet = Ikke endnu
option-keep = Behold »{ $value }«
option-one-by-one = Ét ad gangen
option-today = I dag
option-whole-list = Se hele listen
option-further = Vis flere
option-go-on = Fortsæt
option-take-up = Tag { $case } op igen
option-receipt = Vis kvitteringen
option-remove = Fjern { $name }
offer-person = Kontakt et menneske
wish-help = Hjælp
wish-repeat = Gentag spørgsmålet
wish-back = Tilbage
wish-skip = Spring over
wish-change = Ret et svar
wish-status = Hvor langt er jeg?
wish-person = Kontakt et menneske
wish-move = Fortsæt på en anden enhed
wish-pause = Hold pause
wish-cancel = Stop { $case }
wish-start_over = Start forfra
wish-more = Mere
wish-forget = Glem denne enhed
wish-danish = Dansk
wish-english = English
more-ask = Hvad vil du?
several-fit = Flere passer. Hvilken mener du?
choose-from-list = Vælg på listen, eller skriv en del af navnet.
country-greenland = Grønland
country-faroes = Færøerne

## Svar, der bliver læst tilbage

understood = { $label }: { $value }
understood-practitioner = Noteret: { $said }
understood-ydernummer = ydernummer { $number }
value-text = { $text }
value-quoted = »{ $text }«
value-date = { $date }
# På dansk kun det danske navn. Valget uden valg nævner også { $en }, så begge sprog har de samme værdier.
value-named = { $en ->
   *[other] { $da }
}
value-system = { $name } ({ $supplier })
# Navnet kan være tomt.
value-p-number = { $number } { $name }
value-doubted = { $value } (bekræftet af dig)
not-given = Ikke oplyst
not-yet = Ikke endnu
same-as-company = Samme som virksomheden
terms-accepted = Accepteret, version { $version }
caution-confirm-ask = { $doubts } Vil du fortsætte med det alligevel?
caution-yes = Ja, fortsæt med det
caution-no = Nej, jeg retter det
found-kept-own = Vi bruger det, du selv har skrevet: { $labels }.
block-confirm-ask =
    Vi fandt dette i det, du skrev:

    { $facts }

    { $doubts }
block-list = { $lines }
block-line = • { $label }: { $value }
block-all = Er det rigtigt?
block-doubtful = Er det rigtigt? Dette er vi ikke sikre på og spørger om bagefter: { $labels }.
block-yes = Ja, brug det
block-no = Nej, jeg svarer selv
block-taken = Det er skrevet ind. Du kan rette det undervejs.
p_number-confirm-ask = De ti cifre kan både være et P-nummer og et CPR-nummer. Er det klinikkens P-nummer?
p_number-yes = Ja, det er P-nummeret
p_number-no = Nej, brug det ikke
cpr-removed = Det lignede et CPR-nummer. Vi har slettet det og gemmer det ikke. Vi skal aldrig bruge et CPR-nummer her.
removed = Så er det taget ud.
# De dele af en adresse, der kan være for lange.
address-co = C/o-navnet
address-street = Gadens navn
address-number = Husnummeret
address-floor = Etagen
address-door = Døren
address-local-town = Stednavnet
address-box = Postboksen
address-town = Byens navn

## Opslag i CVR

looking-up = Vi slår CVR-nummeret op …
lookup-not_found = Vi fandt ikke nummeret i CVR. Er virksomheden helt ny, er det ikke sikkert, den er med endnu. Du skriver bare oplysningerne selv.
lookup-unavailable = Vi kan ikke slå op i CVR lige nu. Du skriver bare oplysningerne selv.
lookup-late = Opslaget i CVR tager længere tid end ventet, så vi fortsætter imens.
found-late = Nu er svaret på opslaget i CVR kommet.

## Undervejs

treatment-places =
    Når I behandler patienter, skal klinikken også stå i Behandlingsstedsregistret hos Styrelsen for Patientsikkerhed. Det skal den, før behandlingen begynder. Registreringen her tæller ikke med.
    { $link_treatment_places }
type-ask-sor-team = Du kan registrere denne type her. SOR-teamet kan have spørgsmål til den, når de ser på sagen.
another-institution = Dette er klinik nr. { $number }. Hvor det kan bruges, foreslår vi det, du svarede sidst.
another-at-the-end = Du kan tilføje flere klinikker til sidst, når du læser igennem. Vi tager den første færdig nu.
left-over = Det her fik vi ikke med: { $words }. Skriv det igen, når vi spørger efter det.
many-clinics = Har I mange klinikker, kan SOR-teamet også hjælpe jer. Du kan roligt fortsætte her.
section-company = Virksomheden
section-institution = { $count ->
    [one] Klinikken
   *[other] Klinik { $number }: { $name }
}
section-practitioner = Behandler { $number }, klinik { $clinic }
section-case = Sagen
the-registration = registreringen

## Sager

wish-mine = Mine sager
case-registration = Registrering: { $name }
case-unnamed = sag nr. { $number }
case-numbered = { $case } (nr. { $number })
case-kept = { $case } er gemt, som den står. Skriv »mine sager«, når du vil videre med den.
mine-none = Du har ikke nogen sager endnu.
mine-list = { $cases }
mine-ask = Hvad vil du se på?
mine-under-way = • { $case }. I gang. Vi er nået til: { $where }.
mine-cancelled = • { $case }. Stoppet, men stadig gemt.
mine-submitted = • { $case }. Sendt { $day }, reference { $reference }. Ikke afgjort endnu.
mine-decided = • { $case }. Sendt { $day }, reference { $reference }. { $decided }.
decided-on = { $decided } { $day }
mine-untold = { $line } Mangler at få besked: { $left }.
decided-returned = Sendt tilbage til dig
decided-approved = Godkendt
decided-registered = Registreret i SOR
decided-registered-demo = Registreret, men kun i demonstrationens eget register
decided-rejected = Afvist
decided-withdrawn = Trukket tilbage
option-go-on-with = Fortsæt: { $case }
option-receipt-of = Kvittering { $reference }
option-erase = Slet: { $case }
switched = Vi fortsætter med { $case }.
erase-confirm-ask = Vil du slette { $case }? Alle svar i den forsvinder, og det kan ikke fortrydes.
erase-yes = Ja, slet den
erase-no = Nej, behold den
erased = Sagen er slettet.
begin-confirm-ask = Vil du begynde på noget nyt nu? { $case } bliver gemt, som den står.
begin-yes = Ja, begynd på det
begin-no = Nej, fortsæt her
section-review = Gennemsyn
thing-of = { $label } ({ $where })
status = Vi er nået til: { $where }. Du mangler: { $left }.
status-at = Vi er nået til: { $where }.
status-ready = Du mangler kun at læse igennem og sende.
status-submitted = Din sag er sendt. Den har reference { $reference }.
status-nothing = Du har ikke nogen sag i gang.
welcome-back = Velkommen tilbage. Alt, du har svaret, er gemt. { $status }
start-ask = Vil du fortsætte, hvor du slap?
resumed-nothing = Samtalen er flyttet hertil. Du har ikke nogen sag i gang.
paused = Vi holder pause. Intet er sendt, og vi gemmer dine svar til { $day }.
paused-ask = Tryk »Fortsæt«, når du er klar. Vil du have besked en bestemt dag, så skriv fx »vent til 1. marts«.
cancel-confirm-ask = Vil du stoppe { $case }? Intet er sendt. Vi gemmer dine svar til { $day }, så du kan tage dem op igen.
cancel-yes = Ja, stop
cancel-no = Nej, fortsæt
cancelled = Så er { $case } stoppet, og intet er sendt. Du kan tage den op igen, så længe vi gemmer den.
taken-up = Godt, vi fortsætter, hvor du slap.
start_over-confirm-ask = Vil du starte forfra? Intet er sendt. De svar, du har givet, bliver lagt til side og gemt til { $day }.
start_over-yes = Ja, start forfra
start_over-no = Nej, fortsæt

# Påmindelser: én linje hver, og intet om, hvad der er svaret.
reminder-day = Din sag er gemt, men ikke sendt endnu. Du kan fortsætte, hvor du slap.
reminder-week = Din sag er stadig ikke sendt. Vi holder pause og gemmer dine svar til { $day }.
reminder-last = Vi sletter snart din sag, fordi den ikke er sendt. Vil du beholde dine svar, så fortsæt senest { $day }.
reminder-wake = Du bad os vende tilbage i dag. Din sag er gemt, og du kan fortsætte, hvor du slap.
aside-day = Denne sag er gemt, men ikke sendt endnu: { $case }. Du kan fortsætte, hvor du slap.
aside-week = Denne sag er stadig ikke sendt: { $case }. Vi gemmer dine svar til { $day }.
aside-last = Vi sletter snart denne sag, fordi den ikke er sendt: { $case }. Vil du beholde dine svar, så fortsæt senest { $day }.
aside-wake = Du bad os vende tilbage i dag til denne sag: { $case }. Den er gemt, og du kan fortsætte, hvor du slap.
wish-no_reminders = Ingen påmindelser
wish-reminders = Send påmindelser
reminders-off = Så får du ingen påmindelser. Vi skriver kun én gang, et par dage før vi sletter dine svar. Fortryder du, så skriv »påmindelser«.
all-reminders-off = Så skriver vi ikke til dig. Fortryder du, så skriv »påmindelser«.
reminders-on = Godt, så minder vi dig om sagen, hvis du lader den ligge.
draft-deleted = Dine svar fra sidst er slettet, fordi sagen ikke blev sendt.
laid-aside = Vi lægger sagen til side og vender tilbage { $day }. Intet er sendt, og dine svar er gemt.
laid-aside-ask = Tryk »Fortsæt«, hvis du bliver klar før.
wait-until-when = Skriv, hvilken dag vi skal vende tilbage, fx »vent til 1. marts«. Så lægger vi sagen til side indtil da.
wait-too-long = Vi kan højst vente i seks måneder. Skriv en dag til og med { $day }.

resume-code =
    Din kode er { $code }
    Skriv den i samtalen på den anden enhed, eller på websiden under »Jeg har en kode«. Den gælder i 15 minutter og kan bruges én gang.
forget-how = På websiden trykker du »Menu« og så »Glem denne enhed«. Dine svar bliver ikke slettet. Vil du fortsætte et andet sted, så bed om en kode først.
help-general =
    Her kan du registrere, ændre eller lukke din virksomhed og dine klinikker i SOR. Vi spørger om én ting ad gangen, og intet bliver sendt, før du siger til.

    Du kan altid skrive:
    • »hjælp«: hvorfor vi spørger, og hvor du finder svaret
    • »tilbage« eller fx »ændr telefon«
    • »status«: hvad der mangler
    • »mine sager«: det, du har i gang eller har sendt
    • »pause«, »kode« eller »stop«
    • »menneske«: hvem du kan kontakte
    • »viden«: hvad SOR og de forskellige numre er
    • »english«: go on in English

    SOR-teamet: { $support_email }, telefon { $support_phone }.
old-button = Den knap hører til et tidligere spørgsmål. Vi er nået hertil:
typed-ahead = Det skrev du, før du havde set dette. Læs det først, og svar så.
noted-already = Det er noteret. Vi er nået hertil:
others-under-way = En anden er også i gang med en sag om virksomheden, måske en kollega. Du kan roligt gå videre. Tal gerne sammen, så I ikke sender det samme.
nothing-before = Der er ikke noget tidligere spørgsmål at gå tilbage til.
nothing-to-skip = Der er ikke noget at springe over her.
cannot-skip = Det svar skal med. Har du det ikke ved hånden, så skriv »pause«.
nothing-under-way = Du har ikke nogen sag i gang.
not-on-path = Det svar hører ikke til sagen, som den ser ud nu.

## Ret et svar

change-which-section = Hvor er det, du vil rette?
change-which = Hvad vil du rette?
change-one = Ret { $label }
nothing-to-change = Der er ikke noget at rette endnu.
nothing-called-that = Vi har ikke noget svar, der hedder sådan. Skriv fx »ændr telefon«, eller skriv »ændr« og vælg.
correct-confirm-ask = Skal »{ $label }« nu være »{ $value }«?
correction-left = Du svarede ikke ja eller nej, så »{ $label }« er ikke rettet.
correct-which = Hvilket svar skal rettes?
correct-yes = Ja, ret det
correct-no = Nej, lad det stå
corrected = Det er rettet under { $where }.
edit-seen = Du har rettet en besked.
edit-nothing = Vi kan se, at du har rettet en besked, men du har ikke nogen sag i gang.
edit-fits-nothing = Du har rettet en besked, men vi kan ikke se, hvilket svar den hører til. Skriv fx »ændr telefon«.

## Gennemsyn

registration-review-ask =
    Læs det hele igennem. Du kan godt sende, selv om der står »Ikke endnu« ved noget. Så mangler det bare i sagen.

    Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
review-send = Ja, send
review-another-institution = Tilføj en klinik
review-change = Ret et svar
review-more-facts = Tilføj oplysninger
review-changed = Der er et svar, vi skal have igen, før du kan sende.
value-ended = { $label }: »{ $value }« gælder ikke længere.
version-new = Spørgsmålene er blevet ændret, siden du begyndte. Dine svar er gemt, og vi spørger kun om det, der mangler.
version-ended = Den udgave af spørgsmålene, du har svaret på, kan ikke sendes længere.
review-outdated = Noget er ændret, siden du læste igennem, så der er ikke sendt noget endnu. Læs igennem, og tryk »Ja, send« igen.
review-first = Der er ikke sendt noget endnu. Her er dine svar igen. Læs dem igennem, og tryk så »Ja, send«.
review-not-understood = Tryk »Ja, send«, eller skriv, hvad du vil rette, fx »ændr telefon«.
more-facts-ask = Hvad vil du tilføje?
nothing-more-to-add = Der er ikke mere at tilføje nu. Fax, besøgsadresse og lignende kan tilføjes, når du læser igennem til sidst.

## Kvittering

receipt-title = Tak, vi har modtaget { $case }. Din reference er { $reference }.
receipt-again = Du har allerede sendt { $case }. Her er kvitteringen igen. Din reference er { $reference }.
registration-receipt-what = Du har sendt: { $company } med { $count ->
    [one] én klinik
   *[other] { $count } klinikker
}.
receipt-open = Dette mangler endnu: { $things }.
receipt-unsigned = Sagen er ikke underskrevet med MitID Erhverv endnu og er mærket »ikke underskrevet«. Intet kommer i selve registret, før den er underskrevet og godkendt.
receipt-unsigned-demo = Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.
registration-receipt-next = Nu ser SOR-teamet på sagen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.
receipt-location-number = Lokationsnummeret kommer på e-mail senest { $day }.
receipt-mailed = Vi sender også kvitteringen til { $email }.
receipt-not-mailed = Du har ikke givet en e-mailadresse til sagen, så kvitteringen står kun her. Skriv referencen ned.

## Halvårligt tjek

checkup-offer = Vi kan spørge dig hvert halve år, om oplysningerne stadig er rigtige.
checkup-yes = Ja, spørg mig
checkup-no = Nej tak
checkup-set = Godt, vi spørger første gang { $day }.
checkup-declined = Så spørger vi ikke.
still-right = Er oplysningerne om { $company } i SOR stadig rigtige?
still-right-yes = Ja, alt er rigtigt
still-right-no = Nej, noget er ændret
still-right-stop = Spørg ikke igen
still-right-noted = Tak. Vi har noteret, at du bekræftede oplysningerne { $day }. Vi spørger igen { $next }.
change-by-sor-team = Tak, fordi du siger til. SOR-teamet retter oplysningerne sammen med dig.

## Mennesker

reach-a-person = Du kan ringe til { $queue ->
    [technical] teknisk support
   *[other] SOR-teamet
} på { $phone } eller skrive til { $email }. { $open }
open-now = Telefonen er åben nu og til kl. { $until }.
open-today = Telefonen er åben { $date } til kl. { $until }.
open-later = Telefonen åbner { $date } kl. { $time }.
open-unknown = Vi kender ikke telefontiden lige nu.
nobody-known = Vi har ikke et nummer eller en adresse at give dig lige nu. Dine svar er gemt, og du kan fortsætte her.

## Andet end tekst

sent-sticker = Tak for klistermærket. Skriv svaret med ord, så kan vi bruge det.
sent-voice = Vi kan ikke høre talebeskeder. Skriv svaret i stedet.
sent-photo = Vi kan ikke læse billeder. Skriv svaret i stedet.
sent-document = Den fil kan vi ikke bruge lige her. Skriv svaret i stedet. Mange enheder på én gang kan du sende som regneark i en anmodning: skriv »anmodning«, og vælg »Tilføj mange enheder« til sidst.
sent-location = Vi kan ikke bruge et sted på kortet. Skriv adressen, fx Nørregade 12, 8000 Aarhus C.
sent-contact = Vi kan ikke læse et kontaktkort. Skriv oplysningerne i stedet.
sent-video = Vi kan ikke se video. Skriv svaret i stedet.
sent-other = Den slags beskeder kan vi ikke læse. Skriv svaret i stedet.

resume-code-unknown = Koden virker ikke længere. En kode gælder i 15 minutter og kan bruges én gang. Hent en ny der, hvor du begyndte.
moved-elsewhere = Samtalen fortsætter nu et andet sted. Er det ikke dig, så skriv »menneske« her, så får du SOR-teamets telefonnummer og e-mail.
went-wrong = Der gik noget galt hos os med din seneste besked. Intet er gået tabt. Skriv den igen, eller vent lidt.
