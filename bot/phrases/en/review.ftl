# What is decided about a case, told to whoever sent it.

returned =
    { $case }, reference { $reference }, needs a little more before we can approve it. This is what we ask you about again:
returned-field = • { $label }
returned-here = The caseworker writes: { $reason }
returned-aside = Write “my cases” when you want to put it right.
staff-says = The caseworker writes: { $text }
hearing =
    { $case }, reference { $reference }: We are considering turning the case down. You can answer here by { $day }, before we decide.
heard-aside = Write “leave a message” when you want to answer.
rejected = { $case }, reference { $reference }: We have turned the case down.
rejected-again = If you want to send a new one, you can begin with the same answers. Write “my cases”.
appeal = { $text }
reopened = { $case }, reference { $reference }: We are looking at the case again.
registered = { $case }, reference { $reference }, is registered in SOR.
registered-demo = { $case }, reference { $reference }, is registered, but only in the demonstration’s own register. Nothing was sent to SOR.
registered-code = • { $name } ({ $kind ->
    [company] company
    [unit] practitioner
   *[institution] clinic
}): SOR code { $code }
registered-number = Location number (lokationsnummer) for { $name }: { $number }
registered-number-mailed = We have also sent it to { $email }.
registered-demo-numbers = The numbers count only in the demonstration.
option-withdraw = Take { $reference } back
withdraw-confirm-ask = Do you want to take the case back? { $case } will then not be registered.
withdraw-yes = Yes, take it back
withdraw-no = No, keep it
withdrawn = { $case }, reference { $reference }, is taken back. None of it will be registered.
withdraw-late = The case is decided and cannot be taken back. If something is wrong, you can send a change.
option-again = Use the answers of { $reference } again
again = Here are the answers of { $reference }. Read them through, and change what should be different.
number-issued = The location number (lokationsnummer) that you ordered with reference { $reference } has been given. It stands in the conversation here and in the e-mail to you.
number-soon = The location number (lokationsnummer) with reference { $reference } will be late: { $cause } You get it by { $day }.
number-late = The location number (lokationsnummer) with reference { $reference } is late: { $cause } You get it by { $day }.
number-cause-submitted = the case is still waiting for a caseworker.
number-cause-in_review = a caseworker is reviewing the case.
number-cause-approved = the case is approved and only needs to be registered.
