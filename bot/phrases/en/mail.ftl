# E-mail to clinic owners, and the fixed words of the receipt as a PDF.

mail-receipt-subject = Receipt for { $case } in SOR, reference { $reference }
mail-receipt-greeting = Hello. Thank you, we have received { $case } for SOR (Sundhedsvæsenets Organisationsregister), the Danish register of health organisations.
mail-receipt-attached = The receipt is attached as a PDF. It shows everything you have sent. Keep it together with the reference.
mail-receipt-sheet = Also attached is a sheet that you can give to the supplier of your system.
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
mail-called-body =
    Hello. We have just talked on the telephone. Here is your link, so that you can go on by yourself:

    { $link }

    Read the answers through, change what is not right, and confirm them. The link works once and is good for { $days ->
        [one] one day
       *[other] { $days } days
    }. Once it has expired, it sends you a new one. If you have not talked with us, you can ignore this e-mail.
mail-reminder-subject = Your case in SOR is not sent yet
mail-reminder-greeting = Hello.
mail-reminder-link =
    Go on here:

    { $link }

    The link works once and is valid for { $days ->
        [one] one day
       *[other] { $days } days
    }. If it has expired, it sends you a new one.
mail-reminder-stop = If you want no more reminders, open the link and write “no reminders”.
mail-checkup-subject = Is your information in SOR still right?
mail-checkup-body = You asked us to ask every six months whether your information in SOR is still right. You can answer with one press.
mail-checklist-subject = Who still has to be told?
mail-checklist-body = You have a checklist of who else must know, and someone on it has still not been told. You can see it and tick it off here.
mail-decision-subject = News about your case in SOR, reference { $reference }
mail-decision-body = Hello. We have looked at your case in SOR, and there is news for you. You can read it and answer here.
mail-number-subject = Location number (lokationsnummer) for { $name }, reference { $reference }
mail-number-body =
    Hello. Here is the location number that was ordered for { $name }:

    { $number }

    Give the number to the supplier of your system. Whoever has the location number is responsible for what stands about it being right.
mail-number-demo-body =
    Hello. Here is the location number that was ordered for { $name }:

    { $number }

    This is a demonstration: the number stands only in the demonstration’s own register and is no real location number. Do not pass it on.
mail-footer = This e-mail was sent automatically by SOR registration. Never write a CPR number to us.

## PDF

pdf-title = Receipt for { $case } in SOR
pdf-reference = Reference { $reference }
pdf-submitted-at = Sent on { $date } at { $time }
pdf-heads = Check numbers with which the receipt can be verified

pdf-sheet-title = For the supplier of the system: location number
pdf-sheet-what = The sheet shows what the clinic has reported to SOR (Sundhedsvæsenets Organisationsregister), the Danish register of health organisations, about its location number (lokationsnummer) and system.
pdf-sheet-unsigned = The report is not signed with MitID Erhverv yet. Put nothing into use before the clinic has confirmed the location number.
pdf-sheet-check = Is the sheet genuine? Write its reference and check number at { $url }. The page only answers whether they match.
pdf-sheet-hash = Check number by which the sheet can be verified
pdf-copy-title = A copy of my data
pdf-copy-made = Made on { $date } at { $time }
pdf-copy-what = This is what we have about you in SOR registration. The JSON file of the same name holds the same and a little more, for programs to read. Codes that open a conversation are taken out, and we never keep a CPR number.
pdf-copy-cases = Your cases
pdf-copy-case = Case { $number }
pdf-copy-unused = Answers that are not in use
pdf-copy-settings = Settings and addresses
pdf-copy-language = Language
pdf-copy-da = Danish
pdf-copy-en = English
pdf-copy-reminders = Reminders
pdf-copy-checkup = Half-yearly check
pdf-copy-checkup-next = { $company }, next on { $day }
pdf-copy-channel = Where we talk
pdf-copy-address = { $channel }, { $address }, last on { $day }
pdf-copy-email = E-mail that we write to
pdf-copy-files = Files you sent
pdf-copy-file = { $name }, sent { $day }
pdf-copy-conversation = The conversation
pdf-copy-said = { $who }, { $date } at { $time }
pdf-copy-by-owner = You
pdf-copy-by-bot = SOR registration
pdf-copy-by-staff = Member of staff
pdf-copy-by-system = Notice
pdf-copy-yes = Yes
pdf-copy-no = No
mail-alert-waits-subject = A clinic owner is waiting for a person
mail-alert-unclaimed-subject = A clinic owner is still waiting for a person
mail-alert-idle-subject = A clinic owner has waited long for an answer
mail-alert-body = Open the conversation in the console: { $link }
