# Hvad der bliver afgjort om en sag, fortalt til den, der har sendt den.

returned =
    { $case }, reference { $reference }, mangler lidt, før vi kan godkende den. Det er det her, vi spørger dig om igen:
returned-field = • { $label }
returned-here = Sagsbehandleren skriver: { $reason }
returned-aside = Skriv »mine sager«, når du vil rette den.
staff-says = Sagsbehandleren skriver: { $text }
hearing =
    { $case }, reference { $reference }: Vi overvejer at afvise sagen. Du kan svare her senest { $day }, før vi afgør den.
heard-aside = Skriv »læg en besked«, når du vil svare.
rejected = { $case }, reference { $reference }: Vi har afvist sagen.
rejected-again = Vil du sende en ny, kan du begynde med de samme svar. Skriv »mine sager«.
appeal = { $text }
reopened = { $case }, reference { $reference }: Vi ser på sagen igen.
registered = { $case }, reference { $reference }, er registreret i SOR.
registered-demo = { $case }, reference { $reference }, er registreret, men kun i demonstrationens eget register. Intet er sendt til SOR.
registered-code = • { $name } ({ $kind ->
    [company] virksomhed
    [unit] behandler
   *[institution] klinik
}): SOR-kode { $code }
registered-number = Lokationsnummer for { $name }: { $number }
registered-number-mailed = Vi har også sendt det til { $email }.
registered-demo-numbers = Numrene gælder kun i demonstrationen.
option-withdraw = Træk { $reference } tilbage
withdraw-confirm-ask = Vil du trække sagen tilbage? { $case } bliver så ikke registreret.
withdraw-yes = Ja, træk den tilbage
withdraw-no = Nej, behold den
withdrawn = { $case }, reference { $reference }, er trukket tilbage. Intet af den bliver registreret.
withdraw-late = Sagen er afgjort og kan ikke trækkes tilbage. Er noget forkert, kan du sende en ændring.
option-again = Brug svarene fra { $reference } igen
again = Her er svarene fra { $reference }. Læs dem igennem, og ret det, der skal være anderledes.
number-issued = Lokationsnummeret, du bestilte med reference { $reference }, er givet. Det står i samtalen her og i e-mailen til dig.
number-soon = Lokationsnummeret med reference { $reference } bliver forsinket: { $cause } Du får det senest { $day }.
number-late = Lokationsnummeret med reference { $reference } er forsinket: { $cause } Du får det senest { $day }.
number-cause-submitted = sagen venter stadig på en sagsbehandler.
number-cause-in_review = en sagsbehandler er ved at gennemgå sagen.
number-cause-approved = sagen er godkendt og mangler kun at blive registreret.
