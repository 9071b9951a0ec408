# A location number for something that stands in SOR already; looking up, and errors.

purpose-location_number = Location number
the-location_number = the case about a location number
case-location_number = Location number: { $name }
section-number = The location number
number_clinic-ask = Which clinic is it about?
number_clinic-label = Clinic
number_clinic-help = A location number belongs to one clinic. If you have several, take them one at a time.
number_act-ask = What should happen to the location number (lokationsnummer)?
number_act-said = { $way ->
    [order] You want to order a location number.
    [switch] You want to tell us about a new system.
   *[give_back] You want to give the location number back.
}
number_act-label = What should happen
number_act-help = A location number is the clinic’s electronic mailbox. You can order one, tell us of a new record system, or give the number back.
number_act-order = Order one
number_act-switch = Change record system
number_act-give_back = Give the number back
no_orders-label = Ordering a location number
no_orders-ask = You cannot order a location number just now, because the terms are missing. Write to { $support_email } to hear when it is possible.
no_orders-help = You must be able to read and accept the terms before you order, and we do not have them just now.
no_orders-other_act = Something else about the number
no_orders-pause = Save and stop here
switch_day-ask = On which day do you change system?
switch_day-label = Day of the change
switch_day-help = The day on which the new system begins to receive your post. Ask your supplier if you are in doubt.
location_number-review-ask =
    Read it all through. Whoever holds the location number is responsible for the details about it being right.

    When you press “Yes, send”, you declare on the company’s behalf that the information is right and that you are entitled to report it.

    På dansk: Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
location_number-receipt-what = You have sent a case about a location number for { $company }.
location_number-receipt-next = The SOR team will now look at the case. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.
wish-number = Where is my location number?
number-ordered = The location number was ordered on { $sent } with reference { $reference }. It will come by e-mail on { $day } at the latest.
number-not-sent = You are ordering a location number, but you have not sent the order yet.
number-unknown = We cannot see that you have ordered a location number here. Write “order location number” if you want one, or ask the SOR team.

purpose-public_facts = See what SOR says about a clinic
the-public_facts = the look-up
case-public_facts = Look-up: { $name }
section-seen = The look-up
public_facts-review-ask = This is what SOR says.
public_facts-receipt-what = Look-up for { $company }.
public_facts-receipt-next = Nothing has been sent.
look-up-not-found = We did not find it in our extract of SOR. Try another number or name.
seen-label = Public information
seen-ask = Do you want to do more? Anyone can see the public details, and anyone can report an error.
seen-help = These are the public details in SOR. Only the company itself can change them.
seen-change = Change the details
seen-report = Report an error
seen-other = Look up another one

purpose-report = Report an error
the-report = the report
case-report = Error: { $name }
section-error = The error
wrong-ask = What is wrong, and what should it have been?
wrong-label = The error
wrong-help = Write it in your own words, for example “the telephone number belongs to a private person”. Write nothing about your treatment. Nothing is changed before the SOR team has spoken to the clinic.
report_contact-ask = May we write to you if we are in doubt? Write your e-mail address, or skip it.
report_contact-label = Your e-mail
report_contact-help = You need not give one. We only use it to ask about this error.
report-review-ask =
    Read it through and send it. The report changes nothing by itself: the SOR team looks at it and speaks with the clinic.
report-receipt-what = You have reported an error about { $company }.
report-receipt-next = The SOR team will now look at it. Keep the reference, so that we can find the report.
