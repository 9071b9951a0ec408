# Changing what SOR says.

purpose-change = Change details
the-change = the change
case-change = Change: { $name }
section-organisation = The company (virksomhed)
section-change = { $count ->
    [one] The change
   *[other] Change { $number }
}

## Which company

subject-ask = Which clinic or company is it about? Write the CVR number, SOR code, location number or name.
subject-label = Clinic or company
subject-help = The CVR number has 8 digits, for example 26 91 99 91, and the location number has 13. The SOR code has 11 to 18 digits. If you have none of them, write the name. If we cannot find it, we go on all the same.
subject-named = { $name } (CVR { $cvr })
subject-not-found = We did not find it in our extract of SOR. That does not matter: we go on, and the SOR team finds it.
subject-closed = It is closed in SOR. The last day was { $day }.
large-label = Large organisation
large-ask = This is a large organisation. The SOR team changes it when they get a request. Do you want to send one now?
large-help = It is the SOR team that changes the details of regions, municipalities, hospitals and large private organisations. We gather what the team needs.
large-request = Yes, send a request
large-other = No, it is another one
organisation_name-ask = What is the company (virksomhed) called?
organisation_name-label = Company
organisation_name-help = We use the name to find the company in SOR. Write it as it appears on the sign or in CVR.
sor_code-ask = What is the SOR code? It has 11 to 18 digits.
sor_code-label = SOR code (SOR-kode)
sor_code-help = The SOR code is the register’s own number. If you are registered already, the SOR team can tell you yours. If you do not know it, skip it.

subject-begins = A change can apply from { $day } at the earliest.
stands-list =
    This is what SOR says now:
    { $lines }
stands-later-list =
    This is in SOR from { $day }:
    { $lines }
stands-from = { $name } (from { $day })
stands-company = { $name }, CVR { $cvr }: { $facts }
stands-company-alone = { $name }, CVR { $cvr }
stands-clinic = • { $name }: { $facts }
stands-clinic-alone = • { $name }
stands-unit = – { $name }, ydernummer { $number }
stands-more = … and { $count } more clinics.
stands-type = { $value }
stands-address = { $value }
stands-phone = telephone { $value }
stands-email = { $value }
stands-web = { $value }
stands-location_number = location number { $value }
stands-system = system { $value }

## What changes

what-ask = What should be changed? You can also write it all at once, for example “new telephone 70 12 34 56 from Monday”.
what-label = What changes
what-help = Choose one thing at a time. If there are more changes, you add them at the end, and everything is sent together.
what-address = Address
what-phone = Telephone
what-email = E-mail
what-web = Website
what-name = Name
what-type = Type of clinic
what-system = Record system
what-vans = VANS supplier
what-sent_to = E-mail for the location number
what-practitioner_comes = A practitioner joins
what-practitioner_leaves_with = A practitioner leaves and takes the ydernummer along
what-practitioner_leaves = A practitioner leaves, the ydernummer stays
what-practitioner_moves = A practitioner moves to another clinic
what-owner = New CVR number or new owner
what-further_clinic = One more clinic
owner-label = New owner
owner-ask =
    A new CVR number is a new company in SOR. That is also so when you change the legal form, or when the clinic is sold. The old company is closed, the new one is registered, and the two are linked.

    What do you want to begin with? It is best to close the old one first: then you get a code that the new owner can use.
owner-help = If you sell the clinic, close it here and choose “Sold to somebody else”. The buyer registers with the code you get, and the clinic changes owner from one day to the next.
owner-close = Close the old one
owner-register = Register the new one
owner-other_change = It is another change
where-ask = Where does it apply?
where-label = Applies to
where-help = Choose the company, a clinic or all of them. A clinic that has the same details as the company changes with it.
where-company = The company
where-institution = The clinic
where-company-named = The company { $name }
where-institution-named = The clinic { $name }
where-unit-named = The practitioner { $name }
where-every = { $count ->
    [2] Both
   *[other] All { $count }
}
several-named = { $names }
value-replaces = { $before } → { $after }
person-named = { $name }, ydernummer { $number }
at_clinic-ask = Which clinic does the practitioner join?
at_clinic-label = Clinic
at_clinic-help = Choose the clinic where the practitioner will work.
new_address-ask = What is the new address? Write all of it, for example Nørregade 12, 8000 Aarhus C.
new_address-label = Address
new_address-help = Write street, number, postcode and town in one message. The town follows from the postcode.
new_phone-ask = What is the new telephone number? It has 8 digits.
new_phone-label = Telephone
new_phone-help = The number that patients and others in the health service call. For example 70 12 34 56.
new_email-ask = What is the new e-mail address?
new_email-label = E-mail
new_email-help = The address that is shown to everyone in SOR, for example contact@clinic.dk.
new_web-ask = What is the address of the new website?
new_web-label = Website
new_web-help = Write it as it appears in the browser, for example www.clinic.dk.
new_name-ask = What is the new name?
new_name-label = Name
new_name-help = Write the name as it should appear in SOR. It may have at most 60 characters.
new_type-ask = What type of clinic is it now? Write for example dentist or physiotherapy.
new_type-label = Type of clinic
new_type-help = Write part of the word, and we find the type. The type decides what others in the health service can send to you.
new_system-ask = What is the new record system called?
new_system-label = Record system
new_system-help = Write the name of the system, for example Novax. The name is shown in the program or on the supplier’s invoice.
new_vans-ask = Which VANS supplier carries your electronic messages now?
new_vans-label = VANS supplier
new_vans-help = The VANS supplier carries the messages between your system and the rest of the health service. The supplier of your record system knows which one you use.
new_sent_to-ask = Which e-mail address do we write to about the location number?
new_sent_to-label = E-mail for the location number
new_sent_to-help = The SOR team writes here about the location number. For example contact@clinic.dk.
who-ask = Who is it? Write the name or the ydernummer.
who-label = Practitioner
who-help = Write the practitioner’s name, or the ydernummer with 6 digits, for example 061654.
moves_to-ask = Which clinic does the practitioner move to?
moves_to-label = New clinic
moves_to-help = Choose the clinic where the practitioner will work from now on.
valid_from-ask = From which day does it apply? For example today or 1 March.
valid_from-label = Applies from
valid_from-help = We take it to be today unless you write another day. A change may apply from a day in the future.
another-change = Good, this is change no. { $number }.

change-review-ask =
    Read the change through. It applies from the day beside it.

    When you press “Yes, send”, you declare on the company’s behalf that the information is right and that you are entitled to report it.

    På dansk: Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
review-another-change = Add a change
change-receipt-what = You have sent: { $count ->
    [one] one change
   *[other] { $count } changes
} for { $company }.
change-receipt-next = The SOR team will now look at the change. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.
change-about = The change is about { $company }.
