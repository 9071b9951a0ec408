# What is given out: a whole conversation for staff, a whole case for its party.

transcript-title = Conversation { $number }

bundle-title = Your case
bundle-made = Made on { $date } at { $time }
bundle-what = This is your case: what you sent, what we decided, and what we wrote to each other. Each version of what you sent is enclosed as a document of its own, files we asked you for are in the folder bilag, and the file sag.json holds the same for a program to read.
bundle-all = Nothing is left out.
bundle-not-all = At the end stands all that is left out, and why. If you do not agree, you can complain to the authority that the decision names.
bundle-sent = What you sent
bundle-decided = Decisions
bundle-files = Files you sent
bundle-conversation = The conversation
bundle-omitted = Left out
bundle-when = { $what }, { $date } at { $time }
bundle-revision = { $reference }, version { $revision }
bundle-by-owner = Owner
bundle-by-bot = SOR registration
bundle-by-staff = Staff
bundle-by-system = Message
bundle-decision-approved = Approved
bundle-decision-registered = Registered
bundle-decision-returned = Sent back to you with questions
bundle-decision-rejected = Rejected
bundle-decision-heard = Put to you before a decision
bundle-decision-objected = The approval was taken back
bundle-decision-reopened = Taken up again
bundle-decision-withdrawn = Taken back by you
bundle-omitted-line = A line of the conversation
bundle-omitted-note = A note on the conversation
bundle-omitted-dossier-note = A note on the case
bundle-omitted-code = A code in the conversation
bundle-ground-internal = Internal document, the Danish Public Administration Act, section 12
bundle-ground-deleted = Deleted; the text is no longer there
bundle-ground-key = The code can open a conversation and is covered

staff-refused-reason = Say briefly why you need to see the data.
staff-desk-edited = Rewrote an earlier line
staff-desk-deleted = Deleted an earlier line on their own page
staff-desk-read-again = The same line, read again
