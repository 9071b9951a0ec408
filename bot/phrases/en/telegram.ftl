# What is said in Telegram alone.

telegram-first-words = What you write in Telegram passes through Telegram’s servers, and Telegram can read it. If you would rather use our own page, it is here: { $url }

telegram-about = Register, change and close clinics in SOR, or see what it says. One question at a time, and nothing is lost.
telegram-description =
    Here you register, change and close clinics in SOR, the Danish register of health organisations. You can also order a location number (lokationsnummer), look a clinic up and report an error.

    You are writing to a machine, not a person. Nothing is sent until you say so. Never write a CPR number.
telegram-elsewhere = We cannot take anything here in the group. Write to us in a conversation of your own: { $url }
telegram-does-start = Begin, or go on where you left off
telegram-does-mine = My cases
telegram-does-registration = Register company and clinic
telegram-does-change = Change what SOR says
telegram-does-closure = Close a clinic or a company
telegram-does-location_number = Location number (lokationsnummer)
telegram-does-public_facts = See what SOR says about a clinic
telegram-does-report = Report an error
telegram-does-request = Request from a hospital or a public body
telegram-does-help = What the question means, and why it is asked
telegram-does-back = To the question before
telegram-does-correct = Change an answer in the case
telegram-does-status = What is answered, and what is left
telegram-does-pause = Take a break; everything is kept
telegram-does-cancel = Stop this case
telegram-does-person = Contact a person
telegram-does-phone_code = The code you give when you call
telegram-does-language = Fortsæt på dansk
