# The audit: who did what, when, and what it was about.

## Who did what

staff-nav-audit = Audit
staff-nav-audit-about = Follow who saw and did what, and when.
staff-audit-filter = Choose what to see
staff-audit-person = Who
staff-audit-staff = All staff
staff-audit-everybody = Owners and the bot too
staff-audit-act = Act
staff-audit-any = All acts
staff-audit-first = From
staff-audit-last = To
staff-audit-show = Show
staff-audit-acts = Acts, newest first
staff-audit-at = { $date } at { $time }
staff-audit-none = There are no acts here.
staff-audit-more = Show older ones
staff-audit-owner = Clinic owner
staff-audit-bot = The bot
staff-audit-system = The system
staff-act-signed_in = signed in
staff-act-signed_out = signed out
staff-act-sign_in_failed = could not sign in
staff-act-confirmed = confirmed who they are
staff-act-confirm_failed = could not confirm who they are
staff-act-invited = invited
staff-act-link_given = gave a new link to
staff-act-password_set = chose a password
staff-act-second_factor_set = set up the second factor
staff-act-recovery_codes_made = made new recovery codes
staff-act-sitting_ended = signed out elsewhere
staff-act-language_set = changed the language
staff-act-role_set = gave a role
staff-act-deactivated = removed the access of
staff-act-reactivated = gave access again to
staff-act-absent = reported absence
staff-act-present = reported presence
staff-act-team_viewed = saw the team
staff-act-audit_viewed = saw the audit
staff-act-fact_set = changed a service fact
staff-act-fact_ended = ended a service fact
staff-act-approved = approved
staff-act-case_asked_for = noted a request for the whole case
staff-act-case_given_out = gave out the whole case
staff-act-claimed = claimed
staff-act-conversation_viewed = viewed a conversation
staff-act-correction_proposed = proposed a correction of the register
staff-act-correction_registered = registered a correction
staff-act-correction_rejected = rejected a correction
staff-act-facts_seen = viewed the service facts
staff-act-heard = asked an owner to be heard
staff-act-linked = linked to an organisation
staff-act-noted = wrote a note
staff-act-objected = took an approval back
staff-act-registered = registered
staff-act-rejected = rejected
staff-act-released = released
staff-act-reopened = reopened
staff-act-returned = returned to the owner
staff-act-searched = searched the transcripts
staff-act-transcript_exported = exported a transcript
staff-act-unveiled = unveiled personal data
staff-act-viewed = viewed
staff-act-work_freed = freed work
staff-act-found_by_code = found a conversation by its code
staff-act-led_to = led the owner to a question
staff-act-opened_for_caller = opened a conversation for a caller

## What the act was about

staff-audit-explained = Each act is a link in a chain that cannot be changed without it being seen. Unfold the link to read the hashes and what stands in the chain.
staff-audit-link = Link { $number }
staff-audit-chain = Chain
staff-audit-chain-staff = Acts of the staff
staff-audit-chain-dossier = case { $name }
staff-audit-chain-conversation = conversation { $name }
staff-audit-chain-checkpoints = Checkpoints
staff-audit-hash = Hash of the link
staff-audit-bound = Hash of the case
staff-audit-raw = As it stands in the chain
staff-audit-day = { $date }
staff-audit-yes = yes
staff-audit-of-other = { $value }
staff-audit-of-person = { $value }
staff-audit-of-role = role: { $value }
staff-audit-of-day = { $value }
staff-audit-of-by = { $value }
staff-audit-of-language = { $value }
staff-audit-of-sought = { $value }
staff-audit-of-viewed = { $value }
staff-audit-of-searched = { $value }
staff-audit-of-found = { $value ->
    [0] none found
    [one] one found
   *[other] { $value } found
}
staff-audit-of-moves = { $value ->
    [0] as it came in
    [one] as it stood after one step
   *[other] as it stood after { $value } steps
}
staff-audit-of-revision = revision { $value }
staff-audit-of-conversation = conversation { $value }
staff-audit-of-request = request { $value }
staff-audit-of-file = file { $value }
staff-audit-of-sitting = sign-in no. { $value }
staff-audit-of-form = { $value }
staff-audit-of-veil = { $value }
staff-audit-of-reason = because: { $value }
staff-audit-of-fact_kind = { $value }
staff-audit-of-fact_key = “{ $value }”
staff-audit-of-id = correction { $value }
staff-audit-of-letter = letter { $value }
staff-audit-of-reference = case { $value }
staff-audit-of-package = package { $value }
staff-audit-of-entity = no. { $value } in the register
staff-audit-of-from = from { $value }
staff-audit-of-until = by { $value }
staff-audit-of-kind = { $value }
staff-audit-of-words = “{ $value }”
staff-audit-of-name = { $value }
staff-audit-of-sor = SOR code { $value }
staff-audit-of-number = location number { $value }
staff-audit-of-reasons = reason: { $value }
staff-audit-of-text = reason: { $value }
staff-audit-of-note = message to the owner: { $value }
staff-audit-of-unheard = not heard because: { $value }
staff-audit-of-instead = registered as: { $value }
staff-audit-of-on = { $value }
staff-audit-of-urgent = urgent: { $value }
staff-audit-of-labels = { $value ->
    [0] no labels
    [one] one label
   *[other] { $value } labels
}
staff-audit-of-rests_until = rests until { $value }
staff-audit-view-worklist = the worklist
staff-audit-view-journal = the journal
staff-audit-view-dossiers = the list of cases
staff-audit-view-corrections = the list of corrections
staff-audit-view-organisation = an organisation in the register
staff-audit-view-figures = the figures
staff-audit-by-password = with the password
staff-audit-by-second-factor = with a one-time code
staff-audit-by-app = with a one-time code
staff-audit-by-recovery-code = with a recovery code
staff-audit-by-demo-link = with a link of the demonstration
staff-audit-by-own-page = on their own page
staff-audit-by-link = with a link
staff-audit-form-pdf = as PDF
staff-audit-form-json = as data
staff-audit-veil-veiled = personal data hidden
staff-audit-veil-unveiled = personal data shown
staff-audit-language-da = Danish
staff-audit-language-en = English

## What owners, the bot and staff do in conversations and cases

staff-act-confirmed-owner = confirmed the information
staff-act-begun = began a case
staff-act-answered = answered
staff-act-changed = corrected an answer
staff-act-removed = removed something from the case
staff-act-refused = answered something that could not be used
staff-act-denied = said no
staff-act-told = asked for an explanation
staff-act-told_late = told of a delay
staff-act-told_returned = told that the case was returned
staff-act-told_heard = told of the hearing
staff-act-told_rejected = told that the case was rejected
staff-act-told_reopened = told that the case was reopened
staff-act-told_registered = told that the case was registered
staff-act-told_others = has told others
staff-act-not_told_others = has not told others
staff-act-asked_for_person = asked for a person
staff-act-changed_queue = asked for the other queue instead
staff-act-withdrew = no longer waits for a person
staff-act-message = left a message
staff-act-message_deleted = deleted a message
staff-act-file_asked = asked for a file
staff-act-file_taken = sent a file
staff-act-copied = asked for a copy
staff-act-laid_aside = laid the case aside
staff-act-paused = paused
staff-act-switched = changed to another case
staff-act-cancelled = gave the case up
staff-act-erased = deleted the case
staff-act-expired = deleted a case that had lain too long
staff-act-submitted = sent the case
staff-act-withdrawn = withdrew the case
staff-act-moved_on = moved the case on to new questions
staff-act-reminded = reminded of the case
staff-act-reminders = wants to be reminded of the case
staff-act-no_reminders = wants no reminders of the case
staff-act-checkup_asked = asked whether the information is still right
staff-act-checkup_wanted = wants to be asked whether the information is still right
staff-act-checkup_declined = wants not to be asked whether the information is still right
staff-act-not_right = said that the information is not right
staff-act-confirmed_filled = confirmed an answer that the SOR team wrote
staff-act-closed = closed a list
staff-act-ended = went back to the bot
staff-act-requeued = put the conversation into another queue
staff-act-timed_out = let the time run out
staff-act-transferred = gave the conversation to a colleague
staff-act-taken_over = took over
staff-act-replied = answered the owner
staff-act-undone = took a reply back
staff-act-sent_again = sent a reply again
staff-act-let_stand = let a reply stand
staff-act-link_sent = sent a link
staff-act-letter_sent_again = sent a letter again
staff-act-letter_came_back = noted that a letter came back
staff-act-letter_seen_to = saw to a letter in another way
staff-act-checkpoint = set a checkpoint
