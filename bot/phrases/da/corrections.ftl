# Rettelser af registrets egne fejl.

staff-correct-hint = En adresse skrives på én linje: Eksempelvej 4, 8600 Silkeborg. Byen sættes efter postnummeret.
staff-correct-type = Den rigtige type
staff-hindered-correction-name = Skriv navnet med højst 200 tegn.
staff-hindered-correction-type = Vælg en type på listen.
staff-hindered-correction-p_number = Det er ikke et P-nummer. Det har ti cifre, begynder med 1, og kontrolcifferet skal passe.
staff-hindered-correction-address = Adressen kan ikke læses. Skriv vej, husnummer og postnummer på én linje: Eksempelvej 4, 8600 Silkeborg.
staff-hindered-correction-phone = Det er ikke et telefonnummer. Et dansk nummer har otte cifre.
staff-hindered-correction-email = Det er ikke en e-mailadresse. Skriv den som navn@klinik.dk.
staff-hindered-correction-web = Det er ikke en hjemmeside. Skriv den som klinik.dk.
staff-hindered-correction-location_number = Det er ikke et lokationsnummer. Det har tretten cifre, og kontrolcifferet skal passe.
staff-hindered-correction-number-taken = Lokationsnummeret er brugt af en anden og kan ikke bruges igen.
staff-hindered-correction-system = Skriv systemets navn med højst 200 tegn.
staff-hindered-correction-ydernummer = Det er ikke et ydernummer. Det har højst seks cifre.
staff-hindered-own-correction = Den, der har foreslået rettelsen, kan ikke registrere den. Det skal en kollega gøre.
