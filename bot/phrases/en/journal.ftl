# The journal: the package at each decision, and the list of what is not taken yet.

staff-nav-journal = Journal
staff-nav-journal-about = What is to be filed, and is not taken yet.
pdf-journal-subject = SOR: { $flow } – { $company } – { $decided }
pdf-journal-title = Decision: { $decided }
pdf-journal-made-at = Made on { $date } at { $time }
pdf-journal-decision = Decision
pdf-journal-made-by = Made by
pdf-journal-by-owner = The owner
pdf-journal-revision = Revision of the case
pdf-journal-reasons = Grounds and details
pdf-journal-given = Numbers that were given
pdf-journal-text = Grounds
pdf-journal-until = To be answered by
pdf-journal-unheard = Why the owner was not heard
pdf-journal-note = Message to the owner
pdf-journal-appeal = How to appeal
pdf-journal-sor-code = SOR code of { $name } ({ $kind ->
    [company] company
    [unit] practitioner
   *[institution] clinic
})
pdf-journal-location-number = Location number of { $name }
pdf-journal-hash = The checksum of the case that the decision is about
pdf-journal-approved = approved
pdf-journal-registered = registered
pdf-journal-returned = returned
pdf-journal-rejected = rejected
pdf-journal-heard = sent out for a hearing
pdf-journal-objected = approval taken back
pdf-journal-reopened = reopened
pdf-journal-withdrawn = withdrawn by the owner
staff-journal-lede = Each decision is made ready for the journal, with the case and the decision as PDF. Tick it off here once it stands in the journal.
staff-journal-open = Not taken yet
staff-journal-none = Everything is taken.
staff-journal-count = { $count ->
    [one] 1 decision waits.
   *[other] { $count } decisions wait.
}
staff-journal-decision = { $decided }, revision { $revision }
staff-journal-name = lies as { $name }
staff-journal-waiting = not delivered yet
staff-journal-ready = delivered
staff-journal-take = Taken in the journal
staff-journal-again = Deliver again
staff-journal-taken = Ticked off last
staff-journal-taken-by = Ticked off by { $name }, { $at }
staff-journal-back = Undo
staff-journal-moved = It was ticked off or delivered meanwhile.
staff-act-journal_put_back = took back that the journal has taken
staff-act-journal_taken = ticked off that the journal has taken
staff-act-journal_sent_again = delivered to the journal again
