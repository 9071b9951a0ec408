# Det, der står i SOR og ikke hos os: tastet ind, som det er fundet, og registreret af en kollega.

staff-found-open = Den står i SOR, men ikke her
staff-found-hint = Skriv af, hvad der står i SOR. En kollega registrerer det, og så er sagen knyttet til organisationen.
staff-found-send = Foreslå, som fundet i SOR
staff-found-in-sor = Fundet i SOR: forslag { $number }
staff-found-kind = Slags
staff-found-name = Navn i SOR
staff-found-sor = SOR-kode
staff-found-parent = SOR-kode for det, den hører under (tom ved en virksomhed)
staff-found-cvr = CVR-nummer (ved en virksomhed)
staff-found-location_number = Lokationsnummer (kan være tomt)
staff-found-p_number = P-nummer (kan være tomt)
staff-found-ydernummer = Ydernummer (kan være tomt)
staff-found-first = Gælder i SOR fra
staff-found-reason = Hvordan du fandt den
staff-hindered-entry-fields = Udfyld slags, navn og første dag, og ved en virksomhed CVR-nummeret.
staff-hindered-no-parent = Det, den skal høre under, står ikke i registret den dag. Tast det ind først.
staff-hindered-no-organisation = Registret har ingen organisation med det nummer.
staff-act-found_in_sor = foreslog en organisation, som fundet i SOR
