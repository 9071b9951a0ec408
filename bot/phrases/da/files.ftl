# Filer, som medarbejdere beder om.

staff-files = Filer
staff-files-hint = Bed kun om en fil, når sagen kræver den. Ejeren kan sende én PDF, JPEG eller PNG på højst 5 MB.
staff-files-awaited = Ventes
staff-files-what = Hvad beder du om?
staff-files-ask = Bed om en fil
staff-act-file_fetched = hentede en fil
staff-refused-file-not_held = Du har ikke samtalen. Tag den først.
staff-refused-file-taken = En kollega har samtalen.
staff-refused-file-empty = Skriv, hvad du beder om.
staff-refused-file-too_long = Skriv det kortere.
staff-refused-file-no_files = Ejeren skriver et sted, hvorfra der ikke kan sendes filer.
