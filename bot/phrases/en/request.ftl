# Request from private hospitals, larger private and public organisations.

purpose-request = Request from a hospital or public body
the-request = the request
case-request = Request: { $name }
section-request = The organisation
request_act-ask = What should the SOR team do?
request_act-label = Request to
request_act-help = Private hospitals, larger private and public organisations are created, changed and closed by the SOR team. We gather what the team needs and send it as one request.
request_act-create = Create an organisation
request_act-change = Change an organisation
request_act-close = Close an organisation or a part of it
request_type-ask = What type of organisation is it? Write for example hospital, hospice or health centre.
request_type-label = Type
request_type-help = Write part of the word, and we find the type in SOR’s list.
request_name-ask = What is the organisation called?
request_name-label = Organisation
request_name-help = Write the name as it should appear in SOR. It may have at most 60 characters.
request_address-ask = What is the address? Write all of it, for example Nørregade 12, 8000 Aarhus C.
request_address-label = Address
request_address-help = Write street, number, postcode and town in one message. The town follows from the postcode.
request_contacts-ask = What is the telephone number, and do you have an e-mail address and a website? You can write it all in one message.
request_contacts-help = The telephone number is needed. E-mail and website are optional. For example 70 12 34 56, contact@clinic.dk, www.clinic.dk.
request_phone-ask = What is the telephone number? It has 8 digits.
request_phone-label = Telephone
request_phone-help = The number that others in the health service call, for example 70 12 34 56.
request_email-ask = What is the e-mail address?
request_email-label = E-mail
request_email-help = The address that is shown to everyone in SOR, for example contact@clinic.dk.
request_web-ask = What is the address of the website?
request_web-label = Website
request_web-help = Write it as it appears in the browser, for example www.clinic.dk.
request_fax-ask = What is the fax number?
request_fax-label = Fax
request_fax-help = Only if you still use fax. For example 70 12 34 57.
request_ydernummer-ask = Does the organisation have a ydernummer? Write the 6 digits, or skip it.
request_ydernummer-label = Ydernummer
request_ydernummer-help = The ydernummer is the number used for fees from the region, for example 061654. Most hospitals have none.
wants_number-ask = Should the organisation have a location number (lokationsnummer), that is, an electronic mailbox?
wants_number-label = Location number wanted
wants_number-help = You need it to send and receive for example referrals, prescriptions and discharge letters electronically.
wants_number-yes = Yes
wants_number-no = No
request_system-ask = Which system does the organisation use for records and messages? Write its name, for example Novax.
request_system-label = Record system (journalsystem)
request_system-help = Write the name of the system as it is shown in the program or on the supplier’s invoice, for example Novax.
request_text-ask = What should be changed or closed, and from which day?
request_text-label = Change or closure
request_text-help = Write in your own words what should happen, and when. Name the departments concerned. Write nothing about patients.
request_contact-ask = Whom should the SOR team answer? Write an e-mail address, with name and telephone if you like.
request_contact-label = Case contact
request_contact-help = The receipt, a copy of the request and questions come here. The contact is not made public. For example Anna Eksempel, anna@klinik.dk.
request-review-ask =
    Read the request through. The SOR team gets it exactly as shown here.

    When you press “Yes, send”, you declare on the company’s behalf that the information is right and that you are entitled to report it.

    På dansk: Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
request-receipt-what = { $count ->
    [0] You have sent a request for { $company }.
    [one] You have sent a request for { $company } with one unit.
   *[other] You have sent a request for { $company } with { $count } units.
}
request-receipt-next = The SOR team will deal with it. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.
elsewhere-request = Send a request now
carried-over = We have carried over what you have already answered.

## Many units at once

review-units = Add many units
units-ask = Which units is it about? Send them as a spreadsheet (Excel or CSV), or write one line for each with semicolons in between. The template has the right columns.
units-label = More units
units-help = Each row is one unit: name, type, address, telephone, and whether it needs a location number (lokationsnummer). The rest is optional. If something is wrong, we say which row it is, and you send the file again. A new file replaces the one you sent. Write nothing about patients, and never a CPR number.
units-shown = { $count ->
    [one] one unit: { $names }
   *[other] { $count } units: { $names }
}{ $more ->
    [0] {""}
    [one] {" "}and one more
   *[other] {" "}and { $more } more
}
wish-template = Get the template
template-here =
    Here is the template; its headings are in Danish. Delete the example, fill in one row for each unit, and send the file here when we ask for the units.

    Excel: { $link_template_xlsx }
    CSV: { $link_template_csv }
file-fetching = We are fetching the file and reading it through.
unit-name = name
unit-type = type
unit-address = address
unit-phone = telephone
unit-email = e-mail
unit-cvr = CVR number
unit-p_number = P-number
unit-ydernummer = ydernummer
unit-sor_code = SOR code
unit-wants_number = location number wanted
unit-system = system
unit-fault = • Row { $row }, { $column }: { $why }
unit-doubt = • { $name }: { $why }
units-column-missing = • The column { $column } is missing. Get the template, it has it.
units-column-twice = • The column { $column } is there twice. Delete one of them.
units-column-unknown = • Column { $number } ({ $heading }) is not in the template. Delete it, or use one of the template’s headings.
units-fault-list = { $faults }
units-more = and { $more } more
refused-units =
    None of the units is saved yet. Correct this, and send them all again:
    { $faults }
refused-units-doubted =
    Look at this again:
    { $faults }
    We are not sure about it.
refused-units-shape = We cannot read that as units. Send a spreadsheet, or write for example: Prøvelund; hospice; Prøvevej 7, 8000 Aarhus C; 70 12 34 56; ; ; ; ; ; no
refused-units-none = There are no units in the table. Fill in a row for each unit below the headings, and send it again.
refused-units-many = There are more than { $limit } units. Divide them into two requests with at most { $limit } in each.
refused-unit-missing = The field is empty. Write for example { $example }.
refused-unit-masked = It looked like a CPR number, so we have deleted it. Write the right thing, or leave the field empty.
refused-unit-example = The row is still marked “{ $mark }”. Delete the row, or write the unit’s own name.
refused-unit-several = “{ $text }” may be several: { $options }. Write one of them in full.
refused-file-big = The file is bigger than 1 MB. Divide the units into two files, or save it as CSV.
refused-file-kind = We cannot read that kind of file. Send a spreadsheet that ends in .xlsx or .csv.
refused-file-unreadable = We cannot read the file. Open it, save it again as Excel (.xlsx) or CSV, and send it.
refused-file-rows = There are too many rows in the file. Send at most 500 units at a time, with nothing else below them.
refused-file-gone = We could not fetch the file. Send it again.
