## Når et menneske har ordet

staff-claimed = { $name } fra SOR-teamet er kommet til. Det, du skriver nu, går til { $name }, og robotten tier så længe.
staff-follows = { $name } fra SOR-teamet har overtaget samtalen og kan se, hvad der er skrevet.
staff-end-ask = Vil du hellere gå videre med robotten, så tryk her, eller skriv »tilbage til robotten«.
staff-end = Gå videre med robotten
staff-writes = { $name }, SOR-teamet: { $text }
staff-released = { $name } har givet ordet tilbage til robotten.
staff-ended = Du er tilbage hos robotten. SOR-teamet kan se, at du går videre selv.
staff-requeued = { $name } har stillet dig tilbage i køen, hvor du beholder din plads. Du kan svare videre her imens.
staff-sent-on = { $name } har sendt dig videre til { $queue ->
    [technical] teknisk support
   *[other] SOR-teamet
}, og den tid, du har ventet, tæller med. Du kan svare videre her imens.
staff-absent = { $name } er ikke længere på arbejde i dag. Du er tilbage i køen og beholder din plads, og en kollega tager over. Du kan svare videre her imens.
recap = Dine svar er gemt. Vi er nået til: { $where }.
recap-led = Dine svar er gemt. Vi går videre med: { $label }.
recap-pending = Dine svar er gemt. Svar først på dette:
recap-nothing = Der er ikke en sag i gang lige nu.
staff-nobody-yet = Ingen fra { $queue ->
    [technical] teknisk support
   *[other] SOR-teamet
} har været ledig endnu. Du beholder din plads i køen, og de har fået besked.
staff-silent = Den, du skrev med, har ikke svaret længe. Du er tilbage i køen, beholder din plads, og { $queue ->
    [technical] teknisk support
   *[other] SOR-teamet
} har fået besked. Du kan svare videre her imens.
wish-phone_code = Min telefonkode
phone-code = Ringer du, så sig koden { $code }. Så finder de denne samtale med det samme.

## Svar, som SOR-teamet har udfyldt

staff-entered = { $name } har udfyldt { $label }: { $value }
value-by-staff = { $value } (udfyldt af SOR-teamet)
filled-line = { $label }: { $value }
filled-confirm-ask =
    SOR-teamet har udfyldt dette for dig:
    { $lines }
    Er det rigtigt?
filled-yes = Ja, det er rigtigt
filled-no = Nej, noget skal rettes
filled-confirmed = Tak. Nu står det som dine egne svar.
filled-wrong = Så retter vi det. Vi begynder med det første, og resten kan du rette, før du sender.

## Hvad der kalder medarbejdere

alert-line-waits = En klinikejer venter på et menneske.
alert-line-unclaimed = En klinikejer venter stadig på et menneske.
alert-line-idle = En klinikejer har ventet længe på svar.

## En fil, som en medarbejder beder om

asked-file-ask = { $name } beder om en fil: { $what }
asked-file-how = Send den her som PDF, JPEG eller PNG, højst 5 MB. Send den uden CPR-numre.
asked-file-taken = Tak, vi har fået filen. Kun SOR-teamet kan se den.
asked-file-big = Filen er for stor.
asked-file-kind = Filen er hverken en PDF, en JPEG eller en PNG.
asked-file-broken = Filen kan ikke læses. Måske er den ikke hel.
asked-file-locked = Filen er låst med en adgangskode. Gem den uden.
asked-file-active = Filen har indhold, der kører af sig selv, eller andre filer i sig. Gem den som en almindelig PDF.
asked-file-gone = Filen kunne ikke hentes. Send den igen.
asked-file-unasked = Det kan vi ikke tage imod her. Skriv det i stedet. Skal vi bruge en fil, beder vi om den.

## Et svar, der foreslås en medarbejder

reply-suggested-hello = Hej, jeg hedder { $name } og sidder i SOR-teamet. Hvad kan jeg hjælpe dig med?
reply-suggested =
    Hej, jeg hedder { $name } og sidder i SOR-teamet. Du er nået til: { $label }.
    { $help }
canned-review = at læse sagen igennem og sende den
