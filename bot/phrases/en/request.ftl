# Request from private hospitals, larger private and public organisations.

purpose-request = Request from a hospital or public body
the-request = the request
case-request = Request: { $name }
section-request = The organisation
request_act-ask = What is the SOR team to do?
request_act-label = Request to
request_act-help = Private hospitals, larger private and public organisations are created, changed and closed by the SOR team. We gather what the team needs and send it as one request.
request_act-create = Create an organisation
request_act-change = Change an organisation
request_act-close = Close an organisation or a part of it
request_type-ask = What type of organisation is it? For example hospital, hospice or health centre.
request_type-label = Type
request_type-help = Write a part of the word and we find the type in SOR’s list.
request_name-ask = What is the organisation called?
request_name-label = Organisation
request_name-help = Write the name as it is to stand in SOR. It may have 60 characters.
request_address-ask = What is the address? Write all of it, for example Nørregade 12, 8000 Aarhus C.
request_address-label = Address
request_address-help = Write street, number, postcode and town in one message. The town follows from the postcode.
request_contacts-ask = What is the telephone number, and do you have an e-mail address and a website? One message will do.
request_contacts-help = The telephone number is needed. E-mail and website are optional. For example 70 12 34 56, kontakt@klinik.dk, www.klinik.dk.
request_phone-ask = What is the telephone number? It has 8 digits.
request_phone-label = Telephone
request_phone-help = The number that others in the health service call, for example 70 12 34 56.
request_email-ask = What is the e-mail address?
request_email-label = E-mail
request_email-help = The address that is shown to everyone in SOR, for example kontakt@klinik.dk.
request_web-ask = What is the web address?
request_web-label = Website
request_web-help = Write it as it stands in the browser, for example www.klinik.dk.
request_fax-ask = What is the fax number?
request_fax-label = Fax
request_fax-help = Only if you still use fax. For example 70 12 34 57.
request_ydernummer-ask = Does the organisation have a ydernummer? Write the 6 digits, or skip it.
request_ydernummer-label = Ydernummer
request_ydernummer-help = The ydernummer is the number the region settles accounts by, for example 061654. Most hospitals have none.
wants_number-ask = Do you want a location number (lokationsnummer), the electronic mailbox?
wants_number-label = Location number wanted
wants_number-help = You need it to send and receive for example referrals, prescriptions and discharge letters electronically.
wants_number-yes = Yes
wants_number-no = No
request_text-ask = What is to be changed or closed, and from which day?
request_text-label = Change or closure
request_text-help = Write in your own words what is to happen, and when. Name the departments it is about. Write nothing about patients.
request_contact-ask = Whom is the SOR team to answer? Write an e-mail address, with name and telephone if you like.
request_contact-label = Case contact
request_contact-help = The receipt, a copy of the request and questions come here. The contact is not made public. For example Anna Eksempel, anna@klinik.dk.
request-review-ask =
    Read the request through. The SOR team gets it as it stands here.

    When you press “Yes, send”, you declare on the company’s behalf that the information is right and that you are entitled to report it.

    På dansk: Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
request-receipt-what = You have sent a request for { $company }.
request-receipt-next = The SOR team will deal with it. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.
elsewhere-request = Send a request now
carried-over = We have taken along what you have answered already.
