# Udskrifter: hele samtalen for medarbejdere, hele sagen for parten.

transcript-title = Samtale { $number }

bundle-title = Aktindsigt i din sag
bundle-made = Lavet { $date } kl. { $time }
bundle-what = Her er din sag: det, du har sendt, det, vi har afgjort, og det, vi har skrevet sammen. Hver udgave af det, du sendte, ligger ved som sit eget dokument, filer, vi bad dig om, ligger i mappen bilag, og filen sag.json har det samme, så et program kan læse det.
bundle-all = Intet er udeladt.
bundle-not-all = Sidst står alt det, der er udeladt, og hvorfor. Er du ikke enig, kan du klage til den myndighed, der står på afgørelsen.
bundle-sent = Det, du har sendt
bundle-decided = Afgørelser
bundle-files = Filer, du har sendt
bundle-conversation = Samtalen
bundle-omitted = Udeladt
bundle-when = { $what }, { $date } kl. { $time }
bundle-revision = { $reference }, udgave { $revision }
bundle-by-owner = Ejer
bundle-by-bot = SOR-registrering
bundle-by-staff = Medarbejder
bundle-by-system = Besked
bundle-decision-approved = Godkendt
bundle-decision-registered = Registreret
bundle-decision-returned = Sendt tilbage til dig med spørgsmål
bundle-decision-rejected = Afvist
bundle-decision-heard = Sendt i høring hos dig
bundle-decision-objected = Godkendelsen blev trukket tilbage
bundle-decision-reopened = Genoptaget
bundle-decision-withdrawn = Trukket tilbage af dig
bundle-omitted-line = En linje i samtalen
bundle-omitted-note = Et notat om samtalen
bundle-omitted-dossier-note = Et notat om sagen
bundle-omitted-code = En kode i samtalen
bundle-ground-internal = Internt dokument, forvaltningsloven § 12
bundle-ground-deleted = Slettet; teksten findes ikke længere
bundle-ground-key = Koden kan åbne en samtale og er dækket til

staff-refused-reason = Skriv kort, hvorfor du skal se oplysningerne.
staff-desk-edited = Har rettet en tidligere linje
staff-desk-deleted = Har slettet en tidligere linje hos sig selv
staff-desk-read-again = Samme linje, læst igen
