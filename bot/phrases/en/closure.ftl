# Closure, and clinics that change hands.

purpose-closure = Close a clinic or company
the-closure = the closure
case-closure = Closure: { $name }
section-closing = The closure

closes-ask = What should be closed?
closes-label = Closes
closes-help = Choose the whole company, one or more clinics, or a single practitioner’s unit. Write for example “both clinics” or the name.
where-every-clinic = { $count ->
    [2] Both clinics
   *[other] All { $count } clinics
}
parted-ask = These belong to it and close on the same day: { $parts }. Is that right?
parted-label = Closes with it
parted-help = A company or clinic cannot close while something under it is still open. So all of it closes on the same day.
parted-all = Yes, close all of it
parted-choose = No, choose again
last_day-ask = When is the last day? Write for example 31 March or “on Friday”.
last_day-label = Last day
last_day-help = Write the last day on which you see patients. That day is included.
reason-ask = What is the reason for the closure?
reason-label = Reason
reason-help = The reason decides what happens afterwards. If somebody takes the clinic over, you get a code for them.
reason-retired = Retirement
reason-sold = Sold to somebody else
reason-merged = Merged with another one
reason-legal_form = New CVR number or new legal form
reason-stopped = Another reason
closure-duties =
    Remember this too:
    { $duties }
closing-duty-treatment_places = • If the clinic is in the register of places of treatment (Behandlingsstedsregistret), it must be taken out no later than two weeks after treatment has stopped.
closing-duty-records = • { $about }: { $text }
closing-duty-all = Patients’ records
closing-duty-of = Patients’ records, { $professions }
closing-duty-source = Source about records, read on { $day }: { $url }
closing-duty-signature = • The closure here must be signed before the CVR number is deregistered at virk.dk.
successor-ask = Who takes over? Write a name or a CVR number.
successor-label = Taken over by
successor-help = Others in the health service can then find the new clinic. If you do not know yet, skip it.
number_fate-ask = What should happen to the location number?
number_fate-label = Location number
number_fate-help = A location number is never used again by somebody else. It can close with the clinic, or whoever takes over can ask the SOR team to keep using it.
number_fate-closes = It closes with the clinic
number_fate-goes_on = Whoever takes over wants to keep using it
number_fate-team = I do not know
more_words-ask = Is there anything else we should know about the closure?
more_words-label = Remark
more_words-help = Keep it short. Write nothing about patients.
closing_contact-ask = Whom can we write to, also when the clinic has closed? Write an e-mail address that will keep working.
closing_contact-label = Case contact
closing_contact-help = The receipt and questions come here. The clinic’s own address often disappears with the clinic, so a private one is fine. It is not made public.

closure-review-ask =
    Stop for a moment. Once the closure is registered it cannot be undone here, and what closes leaves SOR after the last day. Read it all through.

    When you press “Yes, send”, you declare on the company’s behalf that the information is right and that you are entitled to report it.

    På dansk: Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
closure-receipt-what = You have sent a closure for { $company }.
closure-receipt-next = The SOR team will now look at the closure. Nothing is closed yet. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.

handover-code = The code for whoever takes over is { $code }. The new owner writes it here in the conversation and registers the clinic from { $day }, the day after your last day. The code works for six months. The closure and the registration belong together: either both happen, or neither does.
handover-unknown = We do not know that code, or it is too old. A code looks like this: OVERDRAG-4K7M-9XDT. Ask whoever gave it to you.
handover-linked = The code works. Your registration now belongs together with the closure { $reference } and applies from { $day }.
handover-together = The registration belongs together with the closure { $reference } and applies from { $day }. Either both happen, or neither does.
handover-lost = If you need the handover code again, write “handover code”.
handover-on-paper = The one who takes over needs a handover code. Write “handover code” in the conversation, and you get it.
handover-how = If whoever you take over from has given you a handover code, write it here, for example OVERDRAG-7K4M-9PXH. If you are selling, you get the code when the closure has been sent.
wish-handover = Handover code
handover-number = Whoever closes has answered that you want to go on using the location number. It is only a suggestion: you answer yourself when we come to it.
takes_over-label = Takeover
value-taken-over = { $clinic }, which { $company } closes (case { $reference }). The registration applies from { $day }. Either both happen, or neither does.
value-taken-over-alone = { $clinic }, which closes (case { $reference }). The registration applies from { $day }. Either both happen, or neither does.
