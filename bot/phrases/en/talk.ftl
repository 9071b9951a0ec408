# Everything else the conversation says: greeting, buttons, review, receipt and help along the way.

## Greeting and choices

greeting =
    Hello. Here you register, change or close your clinic in SOR, the Danish register of health organisations. You are writing to a machine, not a person.

    Registering takes about 10 minutes. Have the CVR number, address, telephone, P-number, opening date and any ydernumre at hand.

    Nothing is sent until you say so, and you can stop and come back. We never need a CPR number.
greeting-brief =
    Hello. This is SOR, the Danish register of health organisations. You are writing to a machine, not a person.

    Nothing is sent until you say so, and you can stop and come back. We never need a CPR number.
notice = { $text }
choose-purpose = What do you want to do?
you-are-welcome = You are welcome. Just write when there is something again.
hello-back = Hello and welcome. We take it at your pace.
choose-first = First choose what you want. Write for example “register”, “new address” or “close”, or press a button.
purpose-registration = Register company and clinic
begun = Good, let us begin. You can write “help”, “back” or “pause” at any time.
english-confirm-ask = Would you like to continue in English? Vil du fortsætte på engelsk?
english-yes = Yes, in English
english-no = No, in Danish
language-changed = We will go on in English.

## Buttons

option-back = Back
option-more = More
option-skip = Skip
option-not-yet = Not yet
option-keep = Keep “{ $value }”
option-one-by-one = One at a time
option-today = Today
option-whole-list = See the whole list
option-further = Show more
option-go-on = Go on
option-take-up = Take { $case } up again
option-receipt = Show the receipt
option-remove = Remove { $name }
offer-person = Contact a person
wish-help = Help
wish-repeat = Repeat the question
wish-back = Back
wish-skip = Skip
wish-change = Change an answer
wish-status = How far am I?
wish-person = Contact a person
wish-move = Continue on another device
wish-pause = Take a break
wish-cancel = Stop { $case }
wish-start_over = Start over
wish-more = More
wish-forget = Forget this device
wish-danish = Dansk
wish-english = English
more-ask = What would you like?
several-fit = Several fit. Which one do you mean?
choose-from-list = Choose from the list, or write part of the name.
country-greenland = Greenland
country-faroes = The Faroe Islands

## Answers read back

understood = { $label }: { $value }
understood-practitioner = Noted: { $said }
understood-ydernummer = ydernummer { $number }
value-text = { $text }
value-quoted = “{ $text }”
value-date = { $date }
value-named = { $en } ({ $da })
value-system = { $name } ({ $supplier })
# The name may be empty.
value-p-number = { $number } { $name }
value-doubted = { $value } (confirmed by you)
not-given = Not provided
not-yet = Not yet
same-as-company = Same as the company
terms-accepted = Accepted, version { $version }
caution-confirm-ask = { $doubts } Do you want to go on with it all the same?
caution-yes = Yes, go on with it
caution-no = No, I will correct it
found-kept-own = We use what you wrote yourself: { $labels }.
block-confirm-ask =
    We found this in what you wrote:

    { $facts }

    { $doubts }
block-list = { $lines }
block-line = • { $label }: { $value }
block-all = Is it right?
block-doubtful = Is it right? We are not sure about this and will ask afterwards: { $labels }.
block-yes = Yes, use it
block-no = No, I will answer myself
block-taken = It has been filled in. You can change it along the way.
p_number-confirm-ask = The ten digits may be a P-number as well as a CPR number. Are they the clinic’s P-number?
p_number-yes = Yes, it is the P-number
p_number-no = No, do not use it
cpr-removed = That looked like a CPR number. We have deleted it and do not keep it. We never need a CPR number here.
removed = It has been taken out.
# The parts of an address that may be too long.
address-co = The c/o name
address-street = The name of the street
address-number = The house number
address-floor = The floor
address-door = The door
address-local-town = The name of the place
address-box = The PO box
address-town = The name of the town

## Looking up in CVR

looking-up = We are looking up the CVR number …
lookup-not_found = We did not find the number in CVR. If the company is very new, it may not be there yet. You can simply write the details yourself.
lookup-unavailable = We cannot use the CVR look-up just now. You can simply write the details yourself.
lookup-late = The CVR look-up is taking longer than expected, so we go on meanwhile.
found-late = The answer from CVR has arrived.

## Along the way

treatment-places =
    When you treat patients, the clinic must also be in Behandlingsstedsregistret, the register of places of treatment at the Danish Patient Safety Authority. It must be there before treatment begins. Registering here does not count as that.
    { $link_treatment_places }
type-ask-sor-team = You can register this type here. The SOR team may have questions about it when they look at the case.
another-institution = This is clinic no. { $number }. Where it can be used, we suggest what you answered last.
another-at-the-end = You can add more clinics at the end, when you read it all through. Let us finish the first one now.
left-over = We did not use this: { $words }. Write it again when we ask for it.
many-clinics = If you have many clinics, the SOR team can help you too. You are welcome to go on here.
section-company = The company (virksomhed)
section-institution = { $count ->
    [one] The clinic (sundhedsinstitution)
   *[other] Clinic { $number }: { $name }
}
section-practitioner = Practitioner { $number }, clinic { $clinic }
section-case = The case
the-registration = the registration

## Cases

wish-mine = My cases
case-registration = Registration: { $name }
case-unnamed = case no. { $number }
case-numbered = { $case } (no. { $number })
case-kept = { $case } is kept as it is. Write “my cases” when you want to go on with it.
mine-none = You have no cases yet.
mine-list = { $cases }
mine-ask = What do you want to look at?
mine-under-way = • { $case }. Under way. We have reached: { $where }.
mine-cancelled = • { $case }. Stopped, but still kept.
mine-submitted = • { $case }. Sent { $day }, reference { $reference }. Not decided yet.
mine-decided = • { $case }. Sent { $day }, reference { $reference }. { $decided }.
decided-on = { $decided } { $day }
mine-untold = { $line } Not told yet: { $left }.
decided-returned = Sent back to you
decided-approved = Approved
decided-registered = Registered in SOR
decided-registered-demo = Registered, but only in the demonstration’s own register
decided-rejected = Rejected
decided-withdrawn = Withdrawn
option-go-on-with = Go on: { $case }
option-receipt-of = Receipt { $reference }
option-erase = Delete: { $case }
switched = We go on with { $case }.
erase-confirm-ask = Do you want to delete { $case }? All answers in it are lost, and this cannot be undone.
erase-yes = Yes, delete it
erase-no = No, keep it
erased = The case is deleted.
begin-confirm-ask = Do you want to begin something new now? { $case } is kept as it is.
begin-yes = Yes, begin it
begin-no = No, go on here
section-review = Review
thing-of = { $label } ({ $where })
status = We have reached: { $where }. Still to answer: { $left }.
status-at = We have reached: { $where }.
status-ready = All that is left is to read it through and send it.
status-submitted = Your case has been sent. Its reference is { $reference }.
status-nothing = You have no case under way.
welcome-back = Welcome back. Everything you have answered is saved. { $status }
start-ask = Do you want to go on where you left off?
resumed-nothing = The conversation has moved here. You have no case under way.
paused = We are taking a break. Nothing has been sent, and we keep your answers until { $day }.
paused-ask = Press “Go on” when you are ready. To hear from us on a certain day, write for example “wait until 1 March”.
cancel-confirm-ask = Do you want to stop { $case }? Nothing has been sent. We keep your answers until { $day }, so that you can take them up again.
cancel-yes = Yes, stop
cancel-no = No, go on
cancelled = We have stopped { $case }, and nothing has been sent. You can take it up again as long as we keep it.
taken-up = Good, we go on where you left off.
start_over-confirm-ask = Do you want to start over? Nothing has been sent. The answers you have given are laid aside and kept until { $day }.
start_over-yes = Yes, start over
start_over-no = No, go on

# Reminders: one line each, and nothing of what was answered.
reminder-day = Your case is saved, but not sent yet. You can go on where you left off.
reminder-week = Your case has still not been sent. We are taking a break and keep your answers until { $day }.
reminder-last = We will soon delete your case, as it has not been sent. To keep your answers, go on by { $day } at the latest.
reminder-wake = You asked us to come back today. Your case is saved, and you can go on where you left off.
aside-day = This case is saved, but not sent yet: { $case }. You can go on where you left off.
aside-week = This case is still not sent: { $case }. We keep your answers until { $day }.
aside-last = We shall soon delete this case, as it has not been sent: { $case }. To keep your answers, go on by { $day } at the latest.
aside-wake = You asked us to come back today to this case: { $case }. It is saved, and you can go on where you left off.
wish-no_reminders = No reminders
wish-reminders = Send reminders
reminders-off = You will get no reminders. We write only once, a few days before we delete your answers. If you change your mind, write “reminders”.
all-reminders-off = We will not write to you. If you change your mind, write “reminders”.
reminders-on = Good, we will remind you of the case if you leave it.
draft-deleted = Your earlier answers are deleted, as the case was not sent.
laid-aside = We are laying the case aside and will come back on { $day }. Nothing has been sent, and your answers are saved.
laid-aside-ask = Press “Go on” if you are ready before then.
wait-until-when = Write on which day we should come back, for example “wait until 1 March”. We then lay the case aside until that day.
wait-too-long = We can wait for six months at the most. Write a day no later than { $day }.

resume-code =
    Your code is { $code }
    Write it in the conversation on the other device, or on the web page under “I have a code”. It is valid for 15 minutes and can be used once.
forget-how = On the web page, press “Menu” and then “Forget this device”. Your answers are not deleted. If you want to continue somewhere else, ask for a code first.
help-general =
    Here you can register, change or close your company (virksomhed) and your clinics in SOR. We ask one thing at a time, and nothing is sent before you say so.

    You can always write:
    • “help”: why we ask, and where you find the answer
    • “back”, or for example “change telephone”
    • “progress”: what is left
    • “my cases”: what you have under way or have sent
    • “pause”, “code” or “stop”
    • “person”: whom you can contact
    • “topics”: what SOR and the different numbers are
    • “dansk”: fortsæt på dansk

    The SOR team: { $support_email }, telephone { $support_phone }.
old-button = That button belongs to an earlier question. We have reached this one:
typed-ahead = You wrote that before you had seen this. Read it first, and then answer.
noted-already = That is noted. We have reached this one:
others-under-way = Someone else also has a case about the company under way, perhaps a colleague. You can safely go on. Do talk to each other, so that you do not send the same thing.
nothing-before = There is no earlier question to go back to.
nothing-to-skip = There is nothing to skip here.
cannot-skip = That answer is needed. If you do not have it at hand, write “pause”.
nothing-under-way = You have no case under way.
not-on-path = That answer does not belong to the case as it is now.

## Changing an answer

change-which-section = Where is what you want to change?
change-which = What do you want to change?
change-one = Change { $label }
nothing-to-change = There is nothing to change yet.
nothing-called-that = We have no answer called that. Write for example “change telephone”, or write “change” and choose.
correct-confirm-ask = Should “{ $label }” now be “{ $value }”?
correction-left = You did not say yes or no, so “{ $label }” is not changed.
correct-which = Which answer should be changed?
correct-yes = Yes, change it
correct-no = No, leave it
corrected = It has been changed under { $where }.
edit-seen = You have edited a message.
edit-nothing = We see that you have edited a message, but you have no case under way.
edit-fits-nothing = You have edited a message, but we cannot tell which answer it belongs to. Write for example “change telephone”.

## Review

registration-review-ask =
    Read it all through. You can send even if it says “Not yet” somewhere. It is then noted as missing in the case.

    When you press “Yes, send”, you declare on the company’s behalf that the information is right and that you are entitled to report it.

    På dansk: Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
review-send = Yes, send
review-another-institution = Add a clinic
review-change = Change an answer
review-more-facts = Add details
review-changed = There is an answer we need again before you can send.
value-ended = { $label }: “{ $value }” no longer applies.
version-new = The questions have been changed since you began. Your answers are saved, and we ask only for what is missing.
version-ended = The version of the questions that you have answered can no longer be sent.
review-outdated = Something has changed since you read it through, so nothing has been sent yet. Read it through, and press “Yes, send” again.
review-first = Nothing has been sent yet. Here are your answers again. Read them through, and then press “Yes, send”.
review-not-understood = Press “Yes, send”, or write what you want to change, for example “change telephone”.
more-facts-ask = What do you want to add?
nothing-more-to-add = There is nothing more to add now. Fax, visiting address and the like can be added when you read it through at the end.

## Receipt

receipt-title = Thank you, we have received { $case }. Your reference is { $reference }.
receipt-again = You have already sent { $case }. Here is the receipt again. Your reference is { $reference }.
registration-receipt-what = You have sent: { $company } with { $count ->
    [one] one clinic
   *[other] { $count } clinics
}.
receipt-open = This is still missing: { $things }.
receipt-unsigned = The case is not signed with MitID Erhverv yet and is marked “not signed”. Nothing enters the register itself until it is signed and approved.
receipt-unsigned-demo = The case is not signed with MitID Erhverv and is marked “not signed”. This is a demonstration: the case can be registered without a signature, but only in the demonstration’s own register. Nothing is sent to SOR.
registration-receipt-next = The SOR team will now look at the case. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.
receipt-location-number = The location number (lokationsnummer) will come by e-mail on { $day } at the latest.
receipt-mailed = We are also sending the receipt to { $email }.
receipt-not-mailed = You have given no e-mail address for the case, so the receipt is only here. Write the reference down.

## Half-yearly check

checkup-offer = We can ask you every six months whether the information is still right.
checkup-yes = Yes, ask me
checkup-no = No, thank you
checkup-set = Good, we will ask for the first time on { $day }.
checkup-declined = Then we will not ask.
still-right = Is the information about { $company } in SOR still right?
still-right-yes = Yes, everything is right
still-right-no = No, something has changed
still-right-stop = Do not ask again
still-right-noted = Thank you. We have noted that you confirmed the information on { $day }. We will ask again on { $next }.
change-by-sor-team = Thank you for telling us. The SOR team will correct the information together with you.

## People

reach-a-person = You can call { $queue ->
    [technical] technical support
   *[other] the SOR team
} on { $phone } or write to { $email }. { $open }
open-now = The telephone is open now and until { $until }.
open-today = The telephone is open on { $date } until { $until }.
open-later = The telephone opens on { $date } at { $time }.
open-unknown = We do not know the telephone hours just now.
nobody-known = We have no number or address to give you just now. Your answers are saved, and you can go on here.

## Other than text

sent-sticker = Thank you for the sticker. Write the answer in words, and we can use it.
sent-voice = We cannot hear voice messages. Write the answer instead.
sent-photo = We cannot read pictures. Write the answer instead.
sent-document = We cannot use that file here. Write the answer instead. Many units at once can be sent as a spreadsheet in a request: write “request”, and choose “Add many units” at the end.
sent-location = We cannot use a place on the map. Write the address, for example Nørregade 12, 8000 Aarhus C.
sent-contact = We cannot read a contact card. Write the details instead.
sent-video = We cannot see videos. Write the answer instead.
sent-other = We cannot read that kind of message. Write the answer instead.

resume-code-unknown = That code no longer works. A code is valid for 15 minutes and can be used once. Get a new one where you began.
moved-elsewhere = The conversation now continues somewhere else. If that is not you, write “person” here, and you get the SOR team’s telephone number and e-mail.
went-wrong = Something went wrong on our side with your last message. Nothing is lost. Write it again, or wait a little.
