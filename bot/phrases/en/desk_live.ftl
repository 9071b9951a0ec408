# The screen of a conversation: what happens while it is open, and what is done on it.

staff-desk-writes = Writing here now: { $names }.
staff-desk-watches = Watching: { $names }.
staff-desk-over = You are not signed in any more.
staff-desk-sign-in = Sign in again
staff-desk-cut = The connection is gone. The page tries again, and fetches what happened meanwhile.
staff-desk-the-owner = the owner
staff-desk-whole-list = The whole worklist
staff-desk-canned = Ready replies
staff-desk-gaps = To be filled in: { $gaps }
staff-desk-undo = Undo
staff-desk-again = Send again
staff-desk-let-stand = It has arrived
staff-desk-stuck = Asked for a person at: { $at }
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
staff-line-undone = A reply was taken back before it was sent.
staff-line-sent_again = A reply is sent again.
staff-line-let_stand = A reply that was maybe sent counts as sent.
staff-line-entered = An answer was filled in for the owner.
staff-line-link_sent = The owner got a link to the conversation by e-mail.
reply-suggested-hello = Hello, my name is { $name }, and I am with the SOR team. What can I help you with?
reply-suggested =
    Hello, my name is { $name }, and I am with the SOR team. You have come to: { $label }.
    { $help }
