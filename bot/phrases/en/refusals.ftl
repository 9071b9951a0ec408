# Why an answer cannot be used: one cause, one reply, and what a right answer looks like.
# Those that are a doubt (company-ended, date-past, name-odd, postcode-unknown, town-differs, ydernummer-sum) stand before “Do you want to go on with it all the same?”.

## Choices and text

refused-choose = Choose one of the answers, or write it as it is shown.
refused-yes-or-no = You can answer yes or no here.
refused-no-letters = There are neither letters nor digits in the answer. Write it in words, for example Aarhus Tandklinik.
refused-too-long = It takes { $given } characters, and the register has room for { $limit }. Shorten it, for example “Aarhus Tandklinik” instead of the full name.
refused-text-no-letters = There are neither letters nor digits in the answer. Write it in your own words, for example “the telephone number is wrong”.
refused-text-too-long = It takes { $given } characters, and there is room for { $limit }. Make it shorter, for example only what matters most.
refused-not-now = That cannot be done just here. Answer the question, or write “help”.
refused-name-odd = “{ $text }” does not look like a name.
refused-company-ended = The company has ended, according to CVR.

## CVR number

refused-cvr-letters = The CVR number contains something other than digits. It has 8 digits, for example 26 91 99 91.
refused-cvr-length = The CVR number has { $given ->
    [one] one digit
   *[other] { $given } digits
}, but should have { $wanted }. For example 26 91 99 91.
refused-cvr-zero = A CVR number does not begin with 0. Check the first digit, for example 26 91 99 91.
refused-cvr-modulus = The digits of the CVR number do not fit together. Perhaps two are swapped, or one is mistyped. A CVR number looks like this: 26 91 99 91.
refused-cvr-is-p-number = That looks like a P-number, since it has 10 digits. The CVR number has 8, for example 26 91 99 91.
refused-cvr-is-location-number = That looks like a location number (lokationsnummer), since it has 13 digits. The CVR number has 8, for example 26 91 99 91.

## P-number

refused-p-number-letters = The P-number contains something other than digits. It has 10 digits, for example 1029829825.
refused-p-number-length = The P-number has { $given ->
    [one] one digit
   *[other] { $given } digits
}, but should have { $wanted }. For example 1029829825.
refused-p-number-start = A P-number begins with 1. Check the first digit, for example 1029829825.
refused-p-number-modulus = The digits of the P-number do not fit together. Perhaps two are swapped, or one is mistyped. A P-number looks like this: 1029829825.
refused-p-number-is-cvr = That is a CVR number, since it has 8 digits. The P-number has 10 and begins with 1, for example 1029829825.

## Ydernummer and authorisation id

refused-ydernummer-letters = The ydernummer contains something other than digits. It has 6 digits, for example 061654.
refused-ydernummer-length = The ydernummer has { $given ->
    [one] one digit
   *[other] { $given } digits
}, but should have { $wanted }. For example 061654.
refused-ydernummer-zero = A ydernummer cannot be zeros only. It has 6 digits, for example 061654.
refused-ydernummer-sum = The digits of { $number } do not fit together as in other ydernumre, for example 061654.
refused-authorisation-id-length = The authorisation id has { $given ->
    [one] one character
   *[other] { $given } characters
}, but should have { $wanted }. For example 0013F.
refused-authorisation-id-letters = An authorisation id has only digits, consonants and Y, and no æ, ø or å. For example 0013F.

## Location number, SOR code and reference

refused-location-number-letters = The location number contains something other than digits. It has 13 digits, for example 5790002288289.
refused-location-number-length = The location number has { $given ->
    [one] one digit
   *[other] { $given } digits
}, but should have { $wanted }. For example 5790002288289.
refused-location-number-check = The last digit of the location number does not fit the others. Perhaps a digit is mistyped. A location number looks like this: 5790002288289.
refused-location-number-dummy = That number is for trying out and belongs to no clinic. Write the clinic’s own 13 digits, for example 5790002288289, or answer “Not yet”.
refused-sor-code-letters = The SOR code contains something other than digits. It has 11 to 18 digits, for example 672291000016004.
refused-sor-code-shape = A SOR code has 11 to 18 digits, with 1000016 inside it. For example 672291000016004.
refused-sor-code-check = The last digit of the SOR code does not fit the others. Perhaps a digit is mistyped. A SOR code looks like this: 672291000016004.
refused-sor-code-dummy = That code is for trying out and belongs to no clinic. Write the clinic’s own, for example 672291000016004.
refused-reference-length = The reference has { $given ->
    [one] one character
   *[other] { $given } characters
}, but should have { $wanted }. For example 3AFJ-7XDT.
refused-reference-letters = There is a character that we do not use in references, such as O, I, 0 or 1. A reference looks like this: 3AFJ-7XDT.
refused-reference-check = The reference does not fit. Perhaps two characters are swapped. A reference looks like this: 3AFJ-7XDT.

## Address

refused-address-street-missing = The street is missing. Write street, number and postcode, for example Nørregade 12, 8000 Aarhus C.
refused-address-number-missing = The house number is missing. Write it after the street, for example Nørregade 12, 8000 Aarhus C.
refused-address-postcode-missing = The postcode is missing. It has 4 digits, for example Nørregade 12, 8000 Aarhus C.
refused-address-postcode-low = A Danish postcode is 1000 or higher, for example 8000 Aarhus C. A Faroese one has FO before it, for example FO-100 Tórshavn.
refused-address-town-missing = We do not know the postcode { $postcode }. Write the town too, for example 8000 Aarhus C.
refused-address-too-long = { $part } is too long for the register, which has room for { $limit } characters. Shorten it, for example “Nørregade 12, 8000 Aarhus C”.
refused-town-differs = Postcode { $postcode } belongs to { $official }, and you wrote { $town }.
refused-postcode-unknown = The postcode { $postcode } { $town } is not on our list.

## Telephone, e-mail and website

refused-phone-letters = There are letters in the telephone number. Write digits only, for example 70 12 34 56.
refused-phone-length = The telephone number has { $given ->
    [one] one digit
   *[other] { $given } digits
}. A Danish number has 8, for example 70 12 34 56. A foreign one begins with +, for example +46 70 174 06 05.
refused-phone-start = A Danish telephone number does not begin with 0 or 1. Check the first digit, for example 70 12 34 56.
refused-phone-six-digits = Six-digit numbers are used in Greenland and the Faroe Islands. Where is it from?
refused-phone-unknown = There is no such number in the country of that country code. Write + and the whole number, for example +46 70 174 06 05.
refused-email-at = There is no @ in the e-mail address. For example contact@clinic.dk.
refused-email-twice = There is more than one @. Write one address, for example contact@clinic.dk.
refused-email-domain = The part after the @ is not a whole address. Write for example contact@clinic.dk.
refused-email-shape = The part before the @ cannot be used in an e-mail address. Write it without spaces and æ, ø, å, for example contact@clinic.dk.
refused-web-shape = That does not look like the address of a website. It has a full stop and no spaces, for example www.clinic.dk.
refused-web-is-email = That is an e-mail address. A website has no @, for example www.clinic.dk.

## Date

refused-date-unknown = We cannot read that as a date. Write it like 1 March 2027, 01-03-2027 or tomorrow. If you are open already, write the day you opened.
refused-date-day-missing = The day is missing. Write it too, for example 1 March 2027.
refused-date-impossible = There is no day { $day } in month { $month } of that year. Check day, month and year, for example 1 March 2027.
refused-date-far = The date is more than 10 years away. Check the year, for example 1 March 2027.
refused-date-begins = It stands in SOR only from { $date }. Write that day or a later one, for example { $date }.
refused-date-past = The date { $date } has already passed.

## Lists and practitioners

refused-type-unknown = We know no type called “{ $text }”. Try another word, for example dentist or physiotherapy, or see the whole list.
refused-profession-unknown = We know no profession called “{ $text }”. Try another word, for example dentist or doctor, or see the whole list.
refused-speciality-unknown = We know no speciality called “{ $text }”. Try another word, for example cardiology, or see the whole list.
refused-vans-unknown = We know no VANS supplier called “{ $text }”. Choose one of those you can see, for example MultiMed or Unknown (Ukendt).
refused-region-unknown = We know no region called “{ $text }”. Choose one of those you can see, for example Region Midtjylland.
refused-system-short = The name of a system has at least two characters. For example Novax.
refused-system-other = Write the name of the system, for example Novax.
refused-practitioner-shape = We cannot tell who that is. Write name, profession and ydernummer, for example Anna Eksempel, dentist, 061654. If nobody has a ydernummer, answer “none”.
refused-handover-day = The clinic is taken over, so it can only open the day after the old one closes. Write for example { $date }.
