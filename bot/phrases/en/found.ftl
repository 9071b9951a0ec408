# What stands in SOR and not with us: typed in as it was found, and registered by a colleague.

staff-found-open = It stands in SOR, but not here
staff-found-hint = Copy what stands in SOR. A colleague registers it, and then the case is linked to the organisation.
staff-found-send = Propose it, as found in SOR
staff-found-in-sor = Found in SOR: proposal { $number }
staff-found-kind = Kind
staff-found-name = Name in SOR
staff-found-sor = SOR code
staff-found-parent = SOR code of what it belongs under (empty for a company)
staff-found-cvr = CVR number (of a company)
staff-found-location_number = Location number (may be empty)
staff-found-p_number = P-number (may be empty)
staff-found-ydernummer = Ydernummer (may be empty)
staff-found-first = Stands in SOR from
staff-found-reason = How you found it
staff-hindered-entry-fields = Fill in kind, name and first day, and for a company the CVR number.
staff-hindered-no-parent = What it should belong under does not stand in the register on that day. Enter that first.
staff-hindered-no-organisation = The register has no organisation with that number.
staff-act-found_in_sor = proposed an organisation, as found in SOR
