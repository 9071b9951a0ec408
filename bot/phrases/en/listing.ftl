# The list of cases with its search, and lists that are shown a page at a time.

staff-dossiers-q = Reference, CVR number or name
staff-dossiers-status = Show
staff-dossiers-status-open = Cases under way
staff-dossiers-status-decided = Decided cases
staff-dossiers-status-all = All cases
staff-dossiers-count-open = { $count ->
    [0] No cases are under way
    [one] One case is under way
   *[other] { $count } cases are under way
}
staff-dossiers-count-decided = { $count ->
    [0] No cases are decided
    [one] One decided case
   *[other] { $count } decided cases
}
staff-dossiers-count-all = { $count ->
    [0] There are no cases
    [one] One case in all
   *[other] { $count } cases in all
}
staff-dossiers-how-open = Only cases under way were searched. Choose “All cases” to find decided ones too. You can search for a whole reference, a whole CVR number (8 digits) or the beginning of one or more words of the name.
staff-dossiers-how-decided = Only decided cases were searched. Choose “All cases” to find those under way too. You can search for a whole reference, a whole CVR number (8 digits) or the beginning of one or more words of the name.
staff-dossiers-how-all = You can search for a whole reference, a whole CVR number (8 digits) or the beginning of one or more words of the name.
staff-register-found-many = At least { $count } found
staff-register-narrow = There are still more. Write another word of the name to find fewer.
staff-corrections-waiting = { $count ->
    [one] One correction waits for a colleague
   *[other] { $count } corrections wait for a colleague
}
staff-pager = The rest of the list
staff-pager-shown = Showing { $first }–{ $last } of { $count }.
staff-pager-after = Show more
staff-pager-before = Show the previous
staff-audit-view-dossiers-decided = the list of decided cases
staff-audit-view-dossiers-all = the list of all cases
staff-audit-search-register = a search of the register
staff-audit-search-dossiers-open = a search of cases under way
staff-audit-search-dossiers-decided = a search of decided cases
staff-audit-search-dossiers-all = a search of all cases
staff-same-as-above = { $value } (same as the company)
staff-by-correction = by correction { $number }
staff-by-finding = as found in SOR, proposal { $number }
staff-conversation-last = Last changed { $day }
staff-already-went-on = The owner was told, and chose to go on
staff-flag-missing = The owner answered “Not yet”: { $label }
staff-changed-since = Changed since revision { $number }:
staff-changed-nothing = Nothing has changed since revision { $number }.
staff-letter-came-back-about = If one of them lies returned in the mailbox, report it here. It then joins the list of mail that did not arrive, and can be sent to another address.
staff-letter-sent-to = To { $to }
