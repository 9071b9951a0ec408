# What is said in Telegram alone.

telegram-first-words = Det, du skriver i Telegram, går gennem Telegrams servere, og Telegram kan læse det. Vil du hellere bruge vores egen side, så er den her: { $url }

telegram-about = Registrér, ændr og luk klinikker i SOR, eller se, hvad der står. Ét spørgsmål ad gangen, og intet går tabt.
telegram-description =
    Her registrerer, ændrer og lukker du klinikker i SOR, Sundhedsvæsenets Organisationsregister. Du kan også bestille et lokationsnummer, slå en klinik op og melde en fejl.

    Du skriver med en maskine, ikke et menneske. Intet bliver sendt, før du siger til. Skriv aldrig et CPR-nummer.
telegram-elsewhere = Her i gruppen kan vi ikke tage imod noget. Skriv til os i en samtale for dig selv: { $url }
telegram-does-start = Begynd, eller fortsæt, hvor du slap
telegram-does-mine = Mine sager
telegram-does-registration = Registrér virksomhed og klinik
telegram-does-change = Ændr det, der står i SOR
telegram-does-closure = Luk klinik eller virksomhed
telegram-does-location_number = Lokationsnummer
telegram-does-public_facts = Se, hvad der står om en klinik
telegram-does-report = Meld en fejl
telegram-does-request = Anmodning fra hospital eller det offentlige
telegram-does-help = Hvad spørgsmålet betyder, og hvorfor det stilles
telegram-does-back = Til det forrige spørgsmål
telegram-does-correct = Ret et svar i sagen
telegram-does-status = Hvad der er svaret, og hvad der mangler
telegram-does-pause = Hold pause; alt bliver gemt
telegram-does-cancel = Stop denne sag
telegram-does-person = Kontakt et menneske
telegram-does-phone_code = Koden, du siger, når du ringer
telegram-does-language = Go on in English
