# Closure, and clinics that change hands.

purpose-closure = Close a clinic or company
the-closure = the closure
case-closure = Closure: { $name }
section-closing = The closure

closes-ask = What is to be closed?
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
last_day-ask = When is the last day? For example 31 March or “on Friday”.
last_day-label = Last day
last_day-help = The last day on which it applies. That day is included.
reason-ask = Why do you close?
reason-label = Reason
reason-help = The reason decides what is to happen afterwards. If somebody takes the clinic over, you get a code for them.
reason-retired = I retire
reason-sold = The clinic is sold
reason-merged = The clinic is merged with another one
reason-legal_form = New CVR number or new legal form
reason-stopped = We stop for another reason
closure-duties =
    Remember three things: the register of places of treatment (Behandlingsstedsregistret) must be told no later than two weeks after treatment has stopped. The patients’ records must still be kept; Styrelsen for Patientsikkerhed says what applies to your profession. And the closure here must be signed before the CVR number is deregistered.
    { $link_treatment_places_close }
successor-ask = Who takes over? Write a name or a CVR number.
successor-label = Taken over by
successor-help = Then others in the health service can find the new clinic. If you do not know yet, skip it.
number_fate-ask = What is to happen to the location number?
number_fate-label = Location number
number_fate-help = A location number is never used again by somebody else. It can close with the clinic, or whoever takes over can ask the SOR team to go on using it.
number_fate-closes = It closes with the clinic
number_fate-goes_on = Whoever takes over wants to use it
number_fate-team = I do not know
more_words-ask = Is there anything else we should know about the closure?
more_words-label = Remark
more_words-help = Keep it short. Write nothing about patients.
closing_contact-ask = Whom can we write to, also when the clinic has closed? Write an e-mail address that goes on working.
closing_contact-label = Case contact
closing_contact-help = The receipt and questions come here. The clinic’s own address often disappears with the clinic, so a private one is fine. It is not made public.

closure-review-ask =
    Stop for a moment. Once the closure is registered it cannot be undone here, and the clinic leaves SOR after the last day. Read it all through.

    When you press “Yes, send”, you declare on the company’s behalf that the information is right and that you are entitled to report it.

    På dansk: Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
closure-receipt-what = You have sent a closure for { $company }.
closure-receipt-next = The SOR team will now look at the closure. Nothing is closed yet. If they are in doubt about something, they will ask you. Keep the reference, so that we can find the case.

handover-code = The code for whoever takes over is { $code }. The new owner writes it here in the conversation and registers from { $day }. The code works for six months. Both happen on the same day, or neither does.
handover-unknown = We do not know that code, or it is too old. Ask whoever gave it to you.
handover-linked = The code works. Your registration is now linked to the closure { $reference }, and it applies from { $day }.
handover-number = Whoever closes has answered that you want to go on using the location number. It is only a suggestion: you answer yourself when we come to it.
takes_over-label = Takeover
value-taken-over = { $clinic }, which { $company } closes (case { $reference }). Both happen on { $day }, or neither does.
value-taken-over-alone = { $clinic }, which closes (case { $reference }). Both happen on { $day }, or neither does.
handover-together = The registration belongs together with the closure { $reference }. Both happen on { $day }, or neither does.
