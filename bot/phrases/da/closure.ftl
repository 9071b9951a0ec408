# Lukning, og klinikker der skifter hænder.

purpose-closure = Luk klinik eller virksomhed
the-closure = lukningen
case-closure = Lukning: { $name }
section-closing = Lukningen

closes-ask = Hvad skal lukkes?
closes-label = Lukkes
closes-help = Vælg hele virksomheden, én eller flere klinikker eller en enkelt behandlers enhed. Skriv fx »begge klinikker« eller navnet.
where-every-clinic = { $count ->
    [2] Begge klinikker
   *[other] Alle { $count } klinikker
}
parted-ask = Dette hører med og lukker samme dag: { $parts }. Er det rigtigt?
parted-label = Lukker samtidig
parted-help = En virksomhed eller klinik kan ikke lukke, mens noget under den stadig er åbent. Derfor lukker det hele samme dag.
parted-all = Ja, luk det hele
parted-choose = Nej, vælg igen
last_day-ask = Hvornår er sidste dag? Skriv fx 31. marts eller »på fredag«.
last_day-label = Sidste dag
last_day-help = Skriv den sidste dag, I tager imod patienter. Den dag er med.
reason-ask = Hvad er grunden til lukningen?
reason-label = Grund
reason-help = Grunden afgør, hvad der skal ske bagefter. Bliver klinikken overtaget, får du en kode til den, der overtager.
reason-retired = Pension
reason-sold = Salg til en anden
reason-merged = Lagt sammen med en anden
reason-legal_form = Nyt CVR-nummer eller ny selskabsform
reason-stopped = En anden grund
closure-duties =
    Husk også dette:
    { $duties }
closing-duty-treatment_places = • Står klinikken i Behandlingsstedsregistret, skal den meldes fra senest to uger efter, at behandlingen er stoppet.
closing-duty-records = • { $about }: { $text }
closing-duty-all = Patientjournaler
closing-duty-of = Patientjournaler, { $professions }
closing-duty-source = Kilde om journaler, set { $day }: { $url }
closing-duty-signature = • Lukningen her skal være underskrevet, før CVR-nummeret bliver afmeldt på virk.dk.
successor-ask = Hvem overtager? Skriv navn eller CVR-nummer.
successor-label = Overtages af
successor-help = Så kan andre i sundhedsvæsenet finde den nye klinik. Ved du det ikke endnu, så spring over.
number_fate-ask = Hvad skal der ske med lokationsnummeret?
number_fate-label = Lokationsnummer
number_fate-help = Et lokationsnummer bliver aldrig brugt igen af en anden. Det kan lukke sammen med klinikken, eller den, der overtager, kan spørge SOR-teamet om at bruge det videre.
number_fate-closes = Det lukker sammen med klinikken
number_fate-goes_on = Den, der overtager, vil bruge det videre
number_fate-team = Det ved jeg ikke
more_words-ask = Er der andet, vi skal vide om lukningen?
more_words-label = Bemærkning
more_words-help = Skriv det kort. Skriv ikke noget om patienter.
closing_contact-ask = Hvem kan vi skrive til, også når klinikken er lukket? Skriv en e-mailadresse, der bliver ved med at virke.
closing_contact-label = Kontakt i sagen
closing_contact-help = Kvitteringen og spørgsmål kommer hertil. Klinikkens egen adresse forsvinder ofte med klinikken, så brug gerne en privat. Den bliver ikke offentlig.

closure-review-ask =
    Stop op et øjeblik. Når lukningen er registreret, kan den ikke fortrydes her, og det, der lukker, forsvinder fra SOR efter sidste dag. Læs det hele igennem.

    Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
closure-receipt-what = Du har sendt en lukning for { $company }.
closure-receipt-next = Nu ser SOR-teamet på lukningen. Intet er lukket endnu. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

handover-code = Koden til den, der overtager, er { $code }. Den nye ejer skriver den her i samtalen og registrerer klinikken fra { $day }, dagen efter din sidste dag. Koden virker i seks måneder. Lukningen og registreringen hører sammen: Enten sker begge dele, eller også sker ingen af dem.
handover-unknown = Den kode kender vi ikke, eller den er for gammel. En kode ser sådan ud: OVERDRAG-4K7M-9XDT. Spørg den, du har fået den af.
handover-linked = Koden virker. Din registrering hører nu sammen med lukningen { $reference } og gælder fra { $day }.
handover-together = Registreringen hører sammen med lukningen { $reference } og gælder fra { $day }. Enten sker begge dele, eller også sker ingen af dem.
handover-lost = Skal du bruge overdragelseskoden igen, så skriv »overdragelseskode«.
handover-on-paper = Den, der overtager, skal bruge en overdragelseskode. Skriv »overdragelseskode« i samtalen, så får du den.
handover-how = Har du fået en overdragelseskode af den, du overtager fra, så skriv den her, fx OVERDRAG-7K4M-9PXH. Sælger du selv, får du koden, når lukningen er sendt.
wish-handover = Overdragelseskode
handover-number = Den, der lukker, har svaret, at du vil bruge lokationsnummeret videre. Det er kun et forslag: Du svarer selv, når vi når dertil.
takes_over-label = Overtagelse
value-taken-over = { $clinic }, som { $company } lukker (sag { $reference }). Registreringen gælder fra { $day }. Enten sker begge dele, eller også sker ingen af dem.
value-taken-over-alone = { $clinic }, som lukker (sag { $reference }). Registreringen gælder fra { $day }. Enten sker begge dele, eller også sker ingen af dem.
