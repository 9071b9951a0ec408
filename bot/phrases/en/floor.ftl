## While a person speaks

staff-claimed = { $name } of the SOR team has joined. What you write now goes to { $name }, and the bot is silent meanwhile.
staff-follows = { $name } of the SOR team has taken over the conversation and can see what has been written.
staff-end-ask = If you would rather go on with the bot, press here or write “back to the bot”.
staff-end = Go on with the bot
staff-writes = { $name }, the SOR team: { $text }
staff-released = { $name } has handed you back to the bot.
staff-ended = You are back with the bot. The SOR team can see that you are going on by yourself.
staff-requeued = { $name } has put you back in the queue, where you keep your place. You can go on answering here meanwhile.
staff-sent-on = { $name } has sent you on to { $queue ->
    [technical] technical support
   *[other] the SOR team
}, and the time you have waited counts. You can go on answering here meanwhile.
staff-absent = { $name } is no longer at work today. You are back in the queue and keep your place, and a colleague will take over. You can go on answering here meanwhile.
recap = Your answers are saved. We have come to: { $where }.
recap-led = Your answers are saved. We go on with: { $label }.
recap-pending = Your answers are saved. Answer this first:
recap-nothing = No case is under way just now.
staff-nobody-yet = Nobody from { $queue ->
    [technical] technical support
   *[other] the SOR team
} has been free yet. You keep your place in the queue, and they have been told.
staff-silent = Whoever you wrote with has not answered for a long time. You are back in the queue and keep your place, and { $queue ->
    [technical] technical support
   *[other] the SOR team
} has been told. You can go on answering here meanwhile.
wish-phone_code = My phone code
phone-code = If you call, give the code { $code }. Then they find this conversation at once.

## Answers that the SOR team has filled in

staff-entered = { $name } has filled in { $label }: { $value }
value-by-staff = { $value } (filled in by the SOR team)
filled-line = { $label }: { $value }
filled-confirm-ask =
    The SOR team has filled this in for you:
    { $lines }
    Is it right?
filled-yes = Yes, it is right
filled-no = No, something must be changed
filled-confirmed = Thank you. They now stand as your own answers.
filled-wrong = Then we put it right. We begin with the first, and you can change the rest before you send.

## What calls staff

alert-line-waits = A clinic owner is waiting for a person.
alert-line-unclaimed = A clinic owner is still waiting for a person.
alert-line-idle = A clinic owner has waited long for an answer.

## A file that staff ask for

asked-file-ask = { $name } asks for a file: { $what }
asked-file-how = Send it here as PDF, JPEG or PNG, at most 5 MB. Send it without CPR numbers.
asked-file-taken = Thank you, we have the file. Only the SOR team can see it.
asked-file-big = The file is too big.
asked-file-kind = The file is neither a PDF, nor a JPEG, nor a PNG.
asked-file-broken = The file cannot be read. Perhaps it is not whole.
asked-file-locked = The file is locked with a password. Save it without.
asked-file-active = The file holds something that runs by itself, or other files. Save it as a plain PDF.
asked-file-gone = The file could not be fetched. Send it again.
asked-file-unasked = We cannot take that here. Write it instead. If we need a file, we ask for it.

## A reply that is suggested to staff

reply-suggested-hello = Hello, my name is { $name }, and I am with the SOR team. What can I help you with?
reply-suggested =
    Hello, my name is { $name }, and I am with the SOR team. You have come to: { $label }.
    { $help }
canned-review = to read the case through and send it
