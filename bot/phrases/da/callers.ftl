# Ejere, der ringer: koden, de læser op, samtalen, der åbnes for dem, og linket, de får.

staff-callers = I telefonen
staff-callers-code = Kode fra telefonen
staff-callers-find = Find samtalen
staff-callers-wrong = Der er ingen samtale med koden »{ $code }« og ingen sag med den reference. Bed om at få den læst op igen. En kode ser ud som K7M-4PX.
staff-callers-open = Åbn en samtale for en, der ringer
staff-callers-open-hint = Du udfylder, mens I taler sammen. Bagefter sender du et link, så ejeren selv kan gå videre og bekræfte.
staff-callers-flow-later = Ved jeg ikke endnu
staff-callers-language = Ejerens sprog
staff-callers-begin = Åbn samtalen
staff-desk-code = Telefonkode { $code }
staff-desk-called = Ejeren er i telefonen og har ikke samtalen på en skærm endnu, så ingen ville læse et svar. Udfyld svarene i sagen, send et link, og giv så ordet til robotten. Ejeren går videre fra linket og bekræfter.
staff-desk-nowhere = Ejeren har ikke samtalen på nogen skærm lige nu, så ingen ville læse et svar. Send et link, så kan ejeren gå videre.
staff-desk-link = Send et link til ejeren
staff-desk-link-hint = Ejeren åbner linket på sin egen skærm, ser det, der er udfyldt, og bekræfter det. Spørg til, hvem du taler med, før du sender det.
staff-desk-link-to = Ejerens e-mailadresse
staff-desk-link-send = Send linket
staff-desk-link-again = Send et nyt link
staff-desk-link-sent = Linket blev sendt til { $to } { $at }.
staff-desk-called-sent = Ejeren har ikke åbnet det endnu, så ingen ville læse et svar. Giv ordet til robotten, når du er færdig med at udfylde.
staff-desk-nowhere-sent = Ejeren har ikke åbnet det endnu, så ingen ville læse et svar.
staff-desk-nowhere-read = Ejeren har ikke samtalen på nogen skærm lige nu.
staff-desk-link-lost = E-mailen med linket kom ikke frem. Få adressen bekræftet, og send linket igen.
staff-desk-refused-email = Det er ikke en e-mailadresse. Den ser ud som anna@klinik.dk.
