# The screen of a conversation: what happens while it is open, and what is done on it.

staff-desk-writes = Writing here now: { $names }.
staff-desk-watches = Watching: { $names }.
staff-desk-over = You are not signed in any more.
staff-desk-sign-in = Sign in again
staff-desk-cut = The connection is gone. The page tries again, and fetches what happened meanwhile.
staff-desk-the-owner = the owner
staff-desk-whole-list = The whole worklist
staff-desk-done-note = The note is kept.
staff-desk-done-file = The owner was asked for the file.
staff-desk-done-link = The link was sent.
staff-desk-done-unveil = Personal data are shown.
staff-desk-done-asked = The request is noted.
staff-desk-done-begin = The case has begun.
staff-desk-done-fill = The answer is filled in. The owner is to confirm it.
staff-desk-done-jump = The bot asks this once it has the floor again.
staff-desk-canned = Ready replies
staff-desk-gaps = To be filled in: { $gaps }
staff-desk-undo = Undo
staff-desk-again = Send again
staff-desk-let-stand = It has arrived
staff-desk-give-up = Do not send it again
staff-desk-stuck = Asked for a person at: { $at }
staff-desk-asked-confirm = Is asked to confirm what was filled in for them: { $answers }.
staff-desk-asked-now = Is asked:
staff-desk-suggested = Suggested reply
staff-desk-put = Put it into the field
staff-desk-case = The case
staff-desk-fill-hint = The owner sees at once what you fill in, and confirms it before anything is sent.
staff-desk-fill = Fill in
staff-desk-fill-this = Fill in { $label } for the owner
staff-desk-fill-for = Fill in for the owner
staff-desk-fill-anyway = Let it stand all the same
staff-desk-fill-not-yet = Does not have it yet
staff-desk-fill-skip = Is not given
staff-desk-jump = Let the bot ask about it
staff-desk-next-staff = The bot goes on here
staff-desk-next-bot = The bot asks here
staff-desk-begin-what = What does the owner want?
staff-desk-begin = Begin the case for the owner
staff-desk-refused-gap = There is a gap left in the reply. Write something in place of the word in braces.
staff-desk-refused-answer = That cannot be the answer.
staff-desk-refused-doubted = Look at it once more, or let it stand.
staff-reply-held = Is sent in a moment
staff-reply-queued = On its way
staff-reply-sending = On its way
staff-reply-sent = Sent
staff-reply-unknown = Maybe sent
staff-reply-failed = Did not arrive
staff-reply-dropped = Not sent
staff-unsaid-paper = The document { $reference }
staff-line-undone = A reply was taken back before it was sent.
staff-line-sent_again = A message is sent again.
staff-line-let_stand = A message that was maybe sent counts as sent.
staff-line-given_up = A message that did not arrive is not sent again.
staff-line-entered = An answer was filled in for the owner.
staff-line-link_sent = The owner got a link to the conversation by e-mail.

# What the bot could not read.

staff-unread = Was not read
staff-unread-press = A press of a button
staff-unread-inside = Something the system itself was to do ({ $kind })
staff-unread-why = tried three times, error: { $why }
staff-unread-again = Let the bot read it again
staff-unread-seen-to = Seen to in another way
staff-desk-refused-seen_to = It has been seen to already.
staff-line-floor-asked = The owner asked for a person.
staff-line-floor-queue = { $queue ->
    [technical] The owner now waits in the technical queue.
   *[professional] The owner now waits in the professional queue.
}
staff-line-floor-withdrew = The owner no longer waits for a person.
staff-line-floor-ended = The owner went back to the bot.
staff-line-floor-claimed = { $name } took the conversation.
staff-line-floor-taken-over = { $name } took the conversation over.
staff-line-floor-transferred = { $name } handed the conversation on to { $to }.
staff-line-floor-requeued = { $queue ->
    [technical] { $name } gave the conversation to the technical queue.
   *[professional] { $name } gave the conversation to the professional queue.
}
staff-line-floor-released = { $name } gave the floor back to the bot.
staff-line-floor-silent = { $queue ->
    [technical] The owner had no answer and waits again in the technical queue.
   *[professional] The owner had no answer and waits again in the professional queue.
}
staff-line-heard_again = What was not read is being read again.
staff-line-looked_up = The look-up in the CVR register is back. What was found stands at the case.
staff-line-looked_up_in_vain = The look-up in the CVR register did not find the company. Fill in its name and address yourself.
staff-line-unheard_seen_to = What was not read was seen to in another way.
staff-act-heard_again = let the bot read a message again
staff-act-unheard_seen_to = saw to a message that was not read
staff-act-given_up = did not send a message again
