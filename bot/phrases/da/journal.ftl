# Journalen: pakken ved hver afgørelse, og listen over det, der ikke er taget endnu.

staff-nav-journal = Journal
staff-nav-journal-about = Det, der skal journaliseres, og endnu ikke er taget.
pdf-journal-subject = SOR: { $flow } – { $company } – { $decided }
pdf-journal-title = Afgørelse: { $decided }
pdf-journal-made-at = Truffet { $date } kl. { $time }
pdf-journal-decision = Afgørelse
pdf-journal-made-by = Truffet af
pdf-journal-by-owner = Klinikejeren
pdf-journal-revision = Udgave af sagen
pdf-journal-reasons = Begrundelse og oplysninger
pdf-journal-given = Numre, der er givet
pdf-journal-text = Begrundelse
pdf-journal-until = Svarfrist
pdf-journal-unheard = Derfor er klinikejeren ikke hørt
pdf-journal-note = Besked til klinikejeren
pdf-journal-appeal = Klagevejledning
pdf-journal-sor-code = SOR-kode for { $name } ({ $kind ->
    [company] virksomhed
    [unit] behandler
   *[institution] klinik
})
pdf-journal-location-number = Lokationsnummer for { $name }
pdf-journal-hash = Sagens kontrolsum, som afgørelsen gælder
pdf-journal-approved = godkendt
pdf-journal-registered = registreret
pdf-journal-returned = sendt tilbage
pdf-journal-rejected = afslået
pdf-journal-heard = sendt i høring
pdf-journal-objected = godkendelse trukket tilbage
pdf-journal-reopened = genoptaget
pdf-journal-withdrawn = trukket tilbage af klinikejeren
staff-journal-lede = Hver afgørelse bliver lagt klar til journalen med sag og afgørelse som PDF. Kryds af her, når den står i journalen.
staff-journal-open = Ikke taget endnu
staff-journal-none = Alt er taget.
staff-journal-count = { $count ->
    [one] 1 afgørelse venter.
   *[other] { $count } afgørelser venter.
}
staff-journal-decision = { $decided }, udgave { $revision }
staff-journal-name = ligger som { $name }
staff-journal-waiting = ikke afleveret endnu
staff-journal-ready = afleveret
staff-journal-take = Taget i journalen
staff-journal-again = Aflevér igen
staff-journal-taken = Krydset af senest
staff-journal-taken-by = Krydset af: { $name }, { $at }
staff-journal-back = Fortryd afkrydsningen
staff-journal-moved = Den er krydset af eller afleveret imens.
staff-act-journal_put_back = fortrød, at journalen har taget
staff-act-journal_taken = krydsede af, at journalen har taget
staff-act-journal_sent_again = afleverede igen til journalen
