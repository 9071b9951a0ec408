# Mærker på det, der skal gøres.

staff-mark = Mærk
staff-mark-this = Mærk { $what }
staff-mark-heading = Mærk det, der skal gøres
staff-mark-what = Det gælder { $what }
staff-mark-urgent = Haster
staff-mark-urgent-about = Haster: kommer før alt andet
staff-mark-labels = Mærker
staff-mark-labels-about = Højst fem korte ord med komma imellem, fx »ring op, mangler P-nummer«. Skriv ingen navne.
staff-mark-rests-until = Hviler til
staff-mark-rests-about = Den ligger nederst til kl. 8 den dag. Beder ejeren om et menneske inden da, kommer den frem igen.
staff-mark-rests = Hviler til { $day }
staff-mark-save = Gem
staff-mark-only = Kun det, der er mærket »{ $label }«.
staff-mark-all = Vis alt
staff-refused-labels = Skriv højst fem mærker med højst 30 tegn i hvert.
staff-refused-rest = Vælg en dag fra i morgen og højst et halvt år frem, fx 2027-01-15.
staff-refused-nothing-to-mark = Den findes ikke længere. Gå tilbage til arbejdslisten.
staff-act-marked = mærkede
staff-alike = Andre samtaler
staff-alike-company = samme virksomhed
staff-alike-person = samme e-mailadresse
