# Corrections of the register's own mistakes.

staff-correct-hint = An address is written on one line: Eksempelvej 4, 8600 Silkeborg. The town follows the postcode.
staff-correct-type = The right type
staff-hindered-correction-name = Write the name in at most 200 characters.
staff-hindered-correction-type = Choose a type from the list.
staff-hindered-correction-p_number = That is not a P-number. It has ten digits, begins with 1, and its check digit must fit.
staff-hindered-correction-address = The address cannot be read. Write street, number and postcode on one line: Eksempelvej 4, 8600 Silkeborg.
staff-hindered-correction-phone = That is not a telephone number. A Danish one has eight digits.
staff-hindered-correction-email = That is not an e-mail address. Write it like name@clinic.dk.
staff-hindered-correction-web = That is not a web address. Write it like clinic.dk.
staff-hindered-correction-location_number = That is not a location number. It has thirteen digits, and its check digit must fit.
staff-hindered-correction-number-taken = Another organisation has used that location number, and it cannot be used again.
staff-hindered-correction-system = Write the name of the system in at most 200 characters.
staff-hindered-correction-ydernummer = That is not a ydernummer. It has at most six digits.
staff-hindered-own-correction = Whoever proposed the correction cannot register it. A colleague has to.
