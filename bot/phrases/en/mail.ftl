# E-mail to clinic owners, and the fixed words of the receipt as a PDF.

mail-receipt-subject = Receipt for { $case } in SOR, reference { $reference }
mail-receipt-greeting = Hello. Thank you, we have received { $case } for SOR (Sundhedsvæsenets Organisationsregister), the Danish health organisation register.
mail-receipt-attached = The receipt is attached as a PDF. It shows everything you have sent. Keep it together with the reference.
mail-request-subject = Request in SOR from { $company }, reference { $reference }
mail-request-body =
    To the SOR team

    { $company } has sent a request: { $act }. Its reference is { $reference }.

    The request is attached as a PDF. Where there are more units, they are attached as CSV. The request is not signed with MitID Erhverv.
mail-request-contact = Answer to { $email }.
mail-lost-subject = Continue your case in SOR
mail-lost-body =
    Hello. Here is your link to go on where you left off:

    { $link }

    The link works once and is valid for { $days ->
        [one] one day
       *[other] { $days } days
    }. If you did not ask for it, you can disregard this e-mail.
mail-reminder-subject = Your case in SOR is not sent yet
mail-reminder-greeting = Hello.
mail-reminder-link =
    Go on here:

    { $link }

    The link works once and for { $days ->
        [one] one day
       *[other] { $days } days
    }. If it has expired, it sends you a new one.
mail-reminder-stop = If you want no more reminders, open the link and write “no reminders”.
mail-checkup-subject = Is your information in SOR still right?
mail-checkup-body = You asked us to ask every six months whether your information in SOR is still right. You can answer with one press.
mail-footer = This e-mail was sent automatically by SOR registration. Never write a CPR number to us.

## PDF

pdf-title = Receipt for { $case } in SOR
pdf-reference = Reference { $reference }
pdf-submitted-at = Sent on { $date } at { $time }
pdf-heads = Check numbers with which the receipt can be verified
