# Marks on what is to be done.

staff-mark = Mark
staff-mark-this = Mark { $what }
staff-mark-heading = Mark what is to be done
staff-mark-what = It is about { $what }
staff-mark-urgent = Urgent
staff-mark-urgent-about = Urgent: comes before everything else
staff-mark-labels = Labels
staff-mark-labels-about = Five short words at most, with commas between them, for example “call back, lacks P-number”. Write no names.
staff-mark-rests-until = Rests until
staff-mark-rests-about = It lies at the bottom until 8 o’clock that day. Should the owner ask for a person before then, it comes up again.
staff-mark-rests = Rests until { $day }
staff-mark-save = Save
staff-mark-only = Only what is labelled “{ $label }”.
staff-mark-all = Show everything
staff-refused-labels = Write five labels at most, each of 30 characters at most.
staff-refused-rest = Choose a day from tomorrow and at most half a year ahead, for example 2027-01-15.
staff-refused-nothing-to-mark = It does not exist any more. Go back to the worklist.
staff-act-marked = marked
staff-alike = Other conversations
staff-alike-company = same company
staff-alike-person = same e-mail address
