# The figures: the staff's dashboard.

staff-nav-figures = Figures
staff-nav-figures-about = Eight figures about the work, and where owners come to a stop.
staff-figures-lede = The figures follow the conversations, a minute behind. They hold no names and no answers.
staff-figures-days-chosen = The last
staff-figures-length = { $days ->
    [7] 7 days
    [28] 4 weeks
   *[other] 13 weeks
}
staff-figures-eight = Eight figures
staff-figures-begun = Cases begun
staff-figures-begun-about = Cases that owners have started on.
staff-figures-sent = Sent in
staff-figures-sent-about = The share of the cases begun that has been sent in.
staff-figures-finishing = Time to finish
staff-figures-finishing-about = From the first word of a case until it was sent in. Median.
staff-figures-waiting = Wait for a person
staff-figures-waiting-about = Only opening hours count, and only those who got an answer. Median.
staff-figures-reviews = Reviewed per working day
staff-figures-reviews-about = Cases that were approved, returned or rejected.
staff-figures-deciding = From sent in to reviewed
staff-figures-deciding-about = Since the case last came in. Median.
staff-figures-kept = Deadlines kept
staff-figures-kept-about = The share that was decided within ten working days. Days with the owner do not count.
staff-figures-returned = Returned
staff-figures-returned-about = The share of the cases reviewed that went back to the owner.
staff-figures-plot = From { $first } to { $last }: at least { $least }, at most { $most }.
staff-figures-table = Show the figures
staff-figures-when = When
staff-figures-value = Figure
staff-figures-unknown = –
staff-figures-percent = { $number }%
staff-figures-minutes = { $number } min
staff-figures-hours = { $number } hours
staff-figures-days = { $number } days
staff-figures-few-minutes = under 1 min.
staff-figures-few-days = under 0.1 day
staff-figures-funnels = Where owners come to a stop
staff-figures-funnels-about = Of the cases begun in the period. Given up means that the owner cancelled or has not written for seven days; the case counts at the question that was asked last. Time is the median from when the question was asked until it was answered.
staff-figures-funnel-count = { $begun ->
    [one] 1 case begun, { $submitted } sent in.
   *[other] { $begun } cases begun, { $submitted } sent in.
}
staff-figures-question = Question
staff-figures-reached = Asked
staff-figures-refusals = Refused
staff-figures-spent = Time
staff-figures-changes = Changed
staff-figures-stopped = Given up
staff-figures-none = No case was begun in the period.
staff-figures-review = Review before sending
staff-figures-question-elsewhere = Belongs elsewhere
staff-figures-question-standing = Stands in the register
staff-figures-question-lookup = Found in CVR
staff-figures-question-ordering_open = Ordering is open
staff-figures-question-large = Belongs to a large organisation
staff-figures-question-owner = The owner in the register
staff-figures-question-no_orders = Ordering is closed
