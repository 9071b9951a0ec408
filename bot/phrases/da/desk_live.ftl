# Samtalens skærm: det, der sker, mens den er åben, og det, man gør på den.

staff-desk-writes = Skriver her nu: { $names }.
staff-desk-watches = Ser med: { $names }.
staff-desk-over = Du er ikke logget ind længere.
staff-desk-sign-in = Log ind igen
staff-desk-cut = Forbindelsen er væk. Siden prøver igen og henter det, der er sket imens.
staff-desk-the-owner = ejeren
staff-desk-whole-list = Hele arbejdslisten
staff-desk-done-note = Noten er gemt.
staff-desk-done-file = Ejeren er bedt om filen.
staff-desk-done-link = Linket er sendt.
staff-desk-done-unveil = Personoplysninger er vist.
staff-desk-done-asked = Anmodningen er noteret.
staff-desk-done-begin = Sagen er begyndt.
staff-desk-done-fill = Svaret er udfyldt. Ejeren skal bekræfte det.
staff-desk-done-jump = Robotten spørger om det her, når den har ordet igen.
staff-desk-canned = Færdige svar
staff-desk-gaps = Udfyld selv: { $gaps }
staff-desk-undo = Fortryd
staff-desk-again = Send igen
staff-desk-let-stand = Den er kommet frem
staff-desk-give-up = Send den ikke igen
staff-desk-stuck = Bad om et menneske ved: { $at }
staff-desk-asked-confirm = Bliver bedt om at bekræfte det, der er udfyldt for ejeren: { $answers }.
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
staff-desk-next-staff = Robotten går videre her
staff-desk-next-bot = Robotten spørger her
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
staff-reply-dropped = Ikke sendt
staff-unsaid-paper = Dokumentet { $reference }
staff-line-undone = Et svar blev fortrudt, før det blev sendt.
staff-line-sent_again = En besked sendes igen.
staff-line-let_stand = En besked, der måske var sendt, gælder som sendt.
staff-line-given_up = En besked, der ikke kom frem, bliver ikke sendt igen.
staff-line-entered = Et svar blev udfyldt for ejeren.
staff-line-link_sent = Ejeren fik et link til samtalen med e-mail.

# Det, robotten ikke kunne læse.

staff-unread = Blev ikke læst
staff-unread-press = Et tryk på en knap
staff-unread-inside = Noget, systemet selv skulle gøre ({ $kind })
staff-unread-why = prøvet tre gange, fejl: { $why }
staff-unread-again = Lad robotten læse den igen
staff-unread-seen-to = Klaret på anden måde
staff-desk-refused-seen_to = Den er allerede klaret.
staff-line-floor-asked = Ejeren bad om et menneske.
staff-line-floor-queue = { $queue ->
    [technical] Ejeren venter nu i den tekniske kø.
   *[professional] Ejeren venter nu i den faglige kø.
}
staff-line-floor-withdrew = Ejeren venter ikke længere på et menneske.
staff-line-floor-ended = Ejeren gik tilbage til robotten.
staff-line-floor-claimed = { $name } tog samtalen.
staff-line-floor-taken-over = { $name } overtog samtalen.
staff-line-floor-transferred = { $name } gav samtalen videre til { $to }.
staff-line-floor-requeued = { $queue ->
    [technical] { $name } gav samtalen til den tekniske kø.
   *[professional] { $name } gav samtalen til den faglige kø.
}
staff-line-floor-released = { $name } gav ordet tilbage til robotten.
staff-line-floor-silent = { $queue ->
    [technical] Ejeren fik intet svar og venter igen i den tekniske kø.
   *[professional] Ejeren fik intet svar og venter igen i den faglige kø.
}
staff-line-heard_again = Det, der ikke blev læst, bliver læst igen.
staff-line-looked_up = Opslaget i CVR er kommet. Det, der blev fundet, står ved sagen.
staff-line-looked_up_in_vain = Opslaget i CVR fandt ikke virksomheden. Udfyld selv navn og adresse.
staff-line-unheard_seen_to = Det, der ikke blev læst, er klaret på anden måde.
staff-act-heard_again = lod robotten læse en besked igen
staff-act-unheard_seen_to = klarede en besked, der ikke blev læst
staff-act-given_up = lod være med at sende en besked igen
