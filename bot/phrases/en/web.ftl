# The fixed texts of the web pages. The words of the conversation itself stand in the other files.

web-product = SOR registration
web-skip = Skip to the content
web-other-language = Dansk
web-menu = Menu
web-menu-mine = My cases
web-menu-help = Help
web-menu-topics = Help and knowledge
web-menu-move = Continue on another device
web-menu-own = My data
web-menu-continue = I have a code
web-menu-forget = Forget this device
web-menu-privacy = Privacy and cookies
web-menu-accessibility = Accessibility
web-demo = Demonstration: write made-up information only. Nothing is sent to SOR.
web-foot = SOR is the Danish register of health organisations.

## The conversation

web-chat = Conversation about your clinic
web-log = The conversation so far
web-voice-owner = You wrote:
web-voice-bot = SOR registration writes:
web-voice-staff = Staff member
web-voice-staff-named = { $name }, the SOR team
web-voice-system = Notice:
web-delete = Delete
web-delete-what = the message: { $words }
web-deleted = You deleted the message here. The SOR team can still read it, and what you answered counts until you change it.
web-at = { $time }
web-at-day = { $date }, { $time }
web-typing = is writing …
web-pending = sending …
web-choices = Options
web-change = Change
web-before = Before:
web-after = After:
web-receipt = Download receipt { $reference } (PDF)
web-sheet = Download the sheet for the supplier { $reference } (PDF)
web-send = Send
web-table = Send many units
web-table-file = Choose a spreadsheet
web-table-hint = Excel or CSV, at most 1 MB and 500 units. The template is here:
web-table-template-xlsx = Get it as Excel
web-table-template-csv = Get it as CSV
web-table-lines = Or paste the rows here
web-table-send = Send the units
web-field-question = Your answer
web-field-review = Correction or question
web-field-open = Your message
web-field-staff = Your message to the staff member
web-title-question = Your next answer
web-title-review = Check your answers
web-title-open = Conversation
web-title-staff = A staff member is writing with you
web-title-error = Error
web-floor-waiting = You are waiting for a person.
web-floor-staff = You are writing with a staff member. The questions wait until you are done.
web-offline = The connection is lost. What you wrote is kept in this window and will be sent as soon as the connection is back.

## Wishes spoken with a button or a command

web-phone-code = If you call, give the code { $code }.
web-wish-start = Begin
web-wish-help = Help
web-wish-repeat = Repeat the question
web-wish-back = Back
web-wish-skip = Skip
web-wish-change = Change an answer
web-wish-status = How far am I?
web-wish-mine = My cases
web-wish-number = Where is my location number?
web-wish-no_reminders = No reminders
web-wish-reminders = Send reminders
web-wish-pause = Take a break
web-wish-cancel = Stop
web-wish-start_over = Start over
web-wish-person = Contact a person
web-wish-message = Write a message
web-wish-withdraw = I can manage now
web-wish-topics = Help and knowledge
web-wish-danish = Dansk
web-wish-english = English
web-wish-more = More
web-wish-move = Continue on another device
web-wish-more_facts = Add details
web-wish-checklist = My checklist
web-wish-handover = Handover code
web-wish-sheet = Sheet for the supplier
web-wish-copy = A copy of my data
web-wish-copy_data = Copy as JSON
web-wish-template = Get the template
web-wish-forget = Forget this device

## Before the conversation

web-start-heading = What do you want to do?
web-start-what =
    SOR is the Danish register of health organisations. Choose what you want to do, and we ask one thing at a time.

    You are writing to a machine, not a person. Nothing is sent until you say so. We never need a CPR number.
web-start-promise = You are writing to a machine, not a person. Nothing is sent until you say so, and you can stop and come back. We never need a CPR number.
web-start-other = I want to do something else
web-start-heading-registration = Register your clinic in SOR
web-start-heading-change = Change what SOR says about your clinic
web-start-heading-closure = Report in SOR that your clinic is closing
web-start-heading-location_number = A location number for your clinic
web-start-heading-request = Request from a hospital or a public body
web-start-heading-public_facts = See what SOR says
web-start-heading-report = Report an error in SOR
web-for-registration = A new company (virksomhed), a new clinic or one clinic more.
web-for-change = Address, telephone, name, record system, practitioners and more.
web-for-closure = When a clinic or a company stops, or someone takes it over.
web-for-location_number = Order one, change record system, or give the number back.
web-for-request = For hospitals, municipalities, regions and others whom the SOR team registers.
web-for-public_facts = Look a clinic up. Anyone can do it.
web-for-report = If something is wrong, say so here. You need not say who you are.
web-ready-registration = It takes about 10 minutes. Have the CVR number, address, telephone, P-number, opening date and any ydernumre at hand.
web-ready-change = Have the CVR number at hand. You can write the change in one sentence, for example “new telephone 70 12 34 56 from Monday”.
web-ready-closure = Have the CVR number and the last day at hand. If someone takes the clinic over, you get a code for them.
web-ready-location_number = A location number (lokationsnummer) is the clinic’s electronic mailbox. Have the CVR number and the name of the record system at hand.
web-ready-request = Private hospitals, municipalities, regions and large private organisations are registered by the SOR team. Have the CVR number, address and telephone at hand, and we put a request together.
web-ready-public_facts = Write a CVR number, SOR code, location number or name, and we show what is public. Anyone can do it.
web-ready-report = Write which clinic it is about, and what is wrong. You need not say who you are. The SOR team talks to the clinic before anything is changed.
web-start = Begin
web-start-write = Or write what you want to do
web-start-already = Have you already begun?

## Going on elsewhere

web-continue-heading = Continue your conversation here
web-continue-how = Choose “Continue on another device” where you began. You will get a code that is valid for 15 minutes and can be used once.
web-continue-field = Your code
web-continue-send = Continue
web-lost-heading = Get a link by e-mail
web-lost-how = Write the e-mail address you gave along the way. We will send a link that you can continue with.
web-lost-field = Your e-mail address
web-lost-send = Send me a link
web-link-heading = Continue your conversation
web-link-how = The link works once. When you press the button, the conversation moves to this device.
web-link-follow = Continue here
web-forget-heading = Forget this device
web-forget-what = When you press the button, the conversation can no longer be seen on this device. Do this at a computer that others use as well.
web-forget-kept = What you have answered is not deleted. If you want to continue somewhere else, ask for a code before you press.
web-forget-yes = Forget this device
web-forget-no = Go back to the conversation

## Notices and errors

web-errors = There is something to put right
web-again = Send again
web-back-to-chat = To the conversation
web-notice-nothing-typed = Write your answer in the field before you send.
web-notice-too-long = Write at most 4,000 characters. Split the text in two if it is longer.
web-file = The file that the SOR team has asked for
web-file-hint = PDF, JPEG or PNG, at most 5 MB, without CPR numbers.
web-sent-file = You sent { $name }
web-file-send = Send the file
web-notice-no-file = Choose a file before you send.
web-notice-file-too-big-heading = The file is too big
web-notice-file-too-big = Send a file of at most 5 MB.
web-notice-no-table = Choose a file, or paste the rows, before you send.
web-notice-table-too-big-heading = The file is too big
web-notice-table-too-big = Send at most 1 MB at a time. Divide the units into two files, or save the spreadsheet as CSV.
web-notice-no-code = Write the code you were given.
web-notice-wrong-code = The code does not fit. Check that you have written it exactly as shown. If it is more than 15 minutes old or has been used, ask for a new one.
web-notice-no-email = Write a whole e-mail address, for example name@clinic.dk.
web-notice-link-asked-heading = Look in your inbox
web-notice-link-asked = If the address belongs to a conversation with us, we have sent a link to it. It normally arrives within a few minutes.
web-notice-link-used-heading = The link cannot be used
web-notice-link-used = The link has been used or has become too old. If it was too old, we have sent a new one to the same e-mail address.
web-notice-forgotten-heading = The device is forgotten
web-notice-forgotten = The conversation can no longer be seen on this device.
web-notice-too-fast-heading = That was a little fast
web-notice-too-fast = We have received many messages in a short time. Wait a moment and send again.
web-notice-stale-page-heading = The page had become too old
web-notice-stale-page = We could not tell that the message came from you. Send it again from here. If it happens again, check that your browser allows cookies.
web-notice-foreign-page-heading = We cannot take this
web-notice-foreign-page = The message came from another website than ours. Go to the conversation and write it there.
web-notice-no-form-heading = We did not understand that
web-notice-no-form = The message looked different from what our pages send. Go to the conversation and try again.
web-notice-too-big-heading = That was too much at once
web-notice-too-big = Send the text in smaller pieces, at most 4,000 characters at a time.
web-notice-no-page-heading = There is no such page
web-notice-no-page = The address may be misspelt, or the page may have moved.
web-notice-failed-heading = Something went wrong on our side
web-notice-failed = What you have answered so far is saved. Wait a little and try again.

## Privacy and accessibility

web-privacy-kept-heading = What we keep
web-privacy-kept = We keep what you write and choose in the conversation, so that we can register your clinic and so that it can be seen later who said what. Staff can read the conversation when they help you and deal with your case.
web-privacy-how-long-heading = How long we keep it
web-privacy-how-long =
    • What you have not sent, we keep for { $days ->
        [one] one day
       *[other] { $days } days
    } from your last message. If you ask us to wait until a certain day, we count from that day.
    • What you have sent becomes a case. We keep it together with the conversation, because an authority must be able to show what a decision rests on.
web-privacy-see-delete-heading = How you see and delete it
web-privacy-see-delete = You can read everything you have written in the conversation, and correct it until you send. Under “My data” you download a copy of everything we have about you; in the conversation you write “a copy of my data”. You can delete a case that you have not sent under “my cases”. If you want something else deleted, write to us. You have the right to an answer within a month.
web-privacy-cpr-heading = CPR numbers
web-privacy-cpr = We never ask for a CPR number. If you happen to write one, it is masked before we save your message.
web-privacy-cookies-heading = Cookies
web-privacy-cookies = We use two cookies, and both are necessary: one that recognises this device, so that you can continue your conversation, and one that remembers your language. They last for half a year. We do not measure what else you do, and we send nothing on to other websites.
web-privacy-shared-heading = When you share a computer
web-privacy-shared = Choose “Forget this device” under “Menu” when you are done. The next person cannot see your conversation then.
web-privacy-ask-heading = Ask us
web-privacy-ask = If you want to know more, call or write:
web-accessibility-promise-heading = Everyone should be able to use these pages
web-accessibility-promise = We build the pages to the guidelines WCAG 2.2, level AA. They can be used with a keyboard alone, with a screen reader, enlarged and without JavaScript, and they follow the light or dark look of your device.
web-accessibility-time-heading = No time limits
web-accessibility-time = Take the time you need. The page does not sign you out while you write.
web-accessibility-otherwise-heading = Without the pages
web-accessibility-otherwise = If you cannot use the pages, call or write to the SOR team instead.
web-accessibility-tested-heading = How we have tested them
web-accessibility-tested = The pages are tested with automatic tools each time they change. Such tools do not find everything, so there may be faults we do not know of. The receipt as a PDF has not been tested with a screen reader; the conversation says the same.
web-accessibility-ask-heading = Do you meet an obstacle?
web-accessibility-ask = Call or write, and tell us what is in the way:
web-accessibility-complain-heading = Does that not help?
web-accessibility-complain = The Danish Agency for Digital Government (Digitaliseringsstyrelsen) supervises that public websites can be used by everyone: { $url }
web-accessibility-date-heading = When we last looked at it
web-accessibility-date = This page was last gone through on { $date }.

## My data, and checking a sheet

web-mine-nothing = We have no conversation on this device. If you began elsewhere, write “a copy of my data” there, or go on here with a code.
web-mine-cases = Your cases
web-mine-no-cases = You have no cases yet.
web-mine-go-on = Go on with a case, or delete one
web-mine-copy = A copy of everything we have about you
web-mine-copy-what = The copy holds your cases with all answers, what you have sent, the conversation, addresses and settings. It is for you alone. Keep it where others cannot see it.
web-mine-copy-pdf = Download the copy to read (PDF)
web-mine-copy-json = Download the copy as data (JSON)
web-check-heading = Is the sheet genuine?
web-check-how = Write the reference and the check number as they are printed on the sheet or the receipt. We only answer whether they match, and show nothing about the clinic.
web-check-reference = Reference, for example 3AFJ-7XDT
web-check-hash = Check number (SHA-256, 64 characters)
web-check-send = Check
web-check-matches = Yes, they match. The paper belongs to a case that was sent to SOR. Compare the rest of it with a sheet that you had from the clinic itself.
web-check-differs = No, they do not match. Perhaps a character is mistyped, or the sheet was changed or has been replaced by a newer one.
web-check-incomplete = Write both the reference and the check number. They stand at the foot of the sheet or the receipt.
