# Samtalens skærm: det, der sker, mens den er åben, og det, man gør på den.

staff-desk-writes = Skriver her nu: { $names }.
staff-desk-watches = Ser med: { $names }.
staff-desk-over = Du er ikke logget ind længere.
staff-desk-sign-in = Log ind igen
staff-desk-cut = Forbindelsen er væk. Siden prøver igen og henter det, der er sket imens.
staff-desk-the-owner = ejeren
staff-desk-whole-list = Hele arbejdslisten
staff-desk-canned = Færdige svar
staff-desk-gaps = Udfyld selv: { $gaps }
staff-desk-undo = Fortryd
staff-desk-again = Send igen
staff-desk-let-stand = Den er kommet frem
staff-desk-stuck = Bad om et menneske ved: { $at }
staff-desk-asked-now = Bliver spurgt om:
staff-desk-suggested = Forslag til svar
staff-desk-put = Læg det i feltet
staff-desk-case = Sagen
staff-desk-fill-hint = Det, du udfylder, ser ejeren med det samme og bekræfter, før noget bliver sendt.
staff-desk-fill = Udfyld
staff-desk-fill-this = Udfyld { $label } for ejeren
staff-desk-fill-for = Udfyld for ejeren
staff-desk-fill-anyway = Lad det stå alligevel
staff-desk-fill-not-yet = Har det ikke endnu
staff-desk-fill-skip = Oplyses ikke
staff-desk-jump = Lad robotten spørge om det
staff-desk-begin-what = Hvad vil ejeren?
staff-desk-begin = Begynd sagen for ejeren
staff-desk-refused-gap = Der er et hul tilbage i svaret. Skriv noget i stedet for ordet i tuborgklammer.
staff-desk-refused-answer = Det kan ikke stå som svar.
staff-desk-refused-doubted = Se på det én gang til, eller lad det stå.
staff-reply-held = Sendes om lidt
staff-reply-queued = På vej
staff-reply-sending = På vej
staff-reply-sent = Sendt
staff-reply-unknown = Måske sendt
staff-reply-failed = Kom ikke frem
staff-line-undone = Et svar blev fortrudt, før det blev sendt.
staff-line-sent_again = Et svar sendes igen.
staff-line-let_stand = Et svar, der måske var sendt, gælder som sendt.
staff-line-entered = Et svar blev udfyldt for ejeren.
staff-line-link_sent = Ejeren fik et link til samtalen med e-mail.
reply-suggested-hello = Hej, jeg hedder { $name } og sidder i SOR-teamet. Hvad kan jeg hjælpe dig med?
reply-suggested =
    Hej, jeg hedder { $name } og sidder i SOR-teamet. Du er nået til: { $label }.
    { $help }
