# The worklist, the screen of a conversation, and the search.

staff-nav-worklist = Worklist
staff-nav-worklist-about = All that waits for one of us, by deadline.
staff-nav-search = Search conversations
staff-nav-search-about = Find a line in any conversation.
staff-desk-at = { $date } at { $time }
staff-desk-count = 
    { $count ->
    [0] Nothing is waiting.
    [one] One thing is waiting.
   *[other] { $count } things are waiting.
}
staff-count-waiting = Wait for a person
staff-count-late = Are overdue
staff-count-mine = Are yours
staff-count-all = In all on the worklist
staff-ways = Go to
staff-desk-next = Take the next
staff-desk-todo = To be done
staff-desk-nothing = All is done. Well done.
staff-desk-due = By { $date } at { $time }
staff-desk-due-today = By { $time } today
staff-desk-since = since { $date } at { $time }
staff-desk-since-today = since { $time }
staff-left-minutes = { $minutes } min. left
staff-left-hours = { $hours } h { $minutes } min. left
staff-over-minutes = { $minutes } min. over time
staff-over-hours = { $hours } h { $minutes } min. over time
staff-left-days = { $days ->
    [one] 1 working day
   *[other] { $days } working days
} left
staff-left-today = Last day
staff-over-days = { $days ->
    [one] 1 working day
   *[other] { $days } working days
} late
staff-over-now = Late
staff-desk-no-due = No deadline
staff-desk-late = Late
staff-desk-got-past = Has come on alone
staff-desk-taken = With a colleague
staff-desk-kind-waiting = Waits for a person
staff-desk-kind-held = Your conversation
staff-desk-kind-dossier = Case
staff-desk-kind-location_number = Location number
staff-desk-kind-request = Request to the SOR team
staff-desk-kind-access_request = Access to a case
staff-desk-kind-letter = Letter that came back
staff-desk-kind-dead_letter = Message that could not be read
staff-desk-kind-unsaid = Receipt or decision that may not have arrived
staff-desk-search-text = Words that must all stand in the line
staff-desk-day = From
staff-desk-author = Who
staff-desk-until = Until
staff-desk-language = Language
staff-desk-language-da = Danish
staff-desk-language-en = English
staff-desk-queue = Queue
staff-desk-queue-professional = Professional
staff-desk-queue-technical = Technical
staff-desk-in-queue-professional = Professional queue
staff-desk-in-queue-technical = Technical queue
staff-desk-channel = Channel
staff-desk-flow = Kind of case
staff-desk-any = Any
staff-desk-author-owner = Owner
staff-desk-author-bot = Bot
staff-desk-author-staff = Staff
staff-desk-channel-web = Web page
staff-desk-channel-telegram = Telegram
staff-desk-channel-terminal = Terminal
staff-desk-flow-registration = Registration
staff-desk-flow-change = Change
staff-desk-flow-closure = Closure
staff-desk-flow-location_number = Location number
staff-desk-flow-request = Request
staff-desk-flow-public_facts = Public facts
staff-desk-flow-report = Report of a mistake
staff-desk-found = Found, newest first
staff-desk-found-nothing = No line holds all the words. Try fewer words, or take a filter away.
staff-desk-older = Show older ones
staff-desk-conversation = Conversation { $number }
staff-desk-by-owner = Owner
staff-desk-by-bot = Bot
staff-desk-by-staff = Staff
staff-desk-by-system = Message
staff-desk-floor-bot = The bot has the floor
staff-desk-floor-waiting = Waits for a person
staff-desk-floor-staff = A person has the floor
staff-desk-transcript = The conversation
staff-desk-kind-line = ({ $kind })
staff-desk-reply = Answer the owner
staff-desk-reply-text = Your answer
staff-desk-send = Send
staff-desk-send-anyway = Send anyway
staff-desk-take-and-send = Take over and send
staff-desk-claim = Take the conversation
staff-desk-take-over = Take over from the colleague
staff-desk-release = Give the floor to the bot
staff-desk-requeue = Back to the queue
staff-desk-transfer = Hand on to a colleague
staff-desk-to = Colleague
staff-desk-state = Where the owner is
staff-desk-where = Has come to: { $where }
staff-desk-refusals = Last refusals
staff-desk-missing = Still missing
staff-desk-no-case = No case is under way.
staff-desk-source-owner = from the owner
staff-desk-source-lookup = from the company register
staff-desk-source-suggested = suggested and confirmed
staff-desk-source-staff = from staff
staff-desk-source-store = from SOR
staff-desk-unconfirmed = The owner has yet to confirm
staff-desk-doubted = The owner insisted
staff-desk-notes = Notes
staff-desk-notes-hint = Only staff see them. A note is never sent.
staff-desk-note-text = Note
staff-desk-note-add = Keep the note
staff-desk-people = Personal data and copies
staff-desk-unveiled = You see the personal data for an hour from when you asked.
staff-desk-veiled = Names, telephone numbers and e-mail addresses are covered.
staff-desk-reason = Why do you need to see them?
staff-desk-unveil = Show for an hour
staff-desk-export-pdf = The conversation as PDF
staff-desk-export-json = The conversation as JSON
staff-desk-export-zip = The whole case for its party
staff-desk-asked = The owner asks for the case
staff-desk-refused-taken = { $name } has the conversation. You can take it over and send.
staff-desk-refused-overtaken = Something came since you looked. Read what is marked, and change your answer or send it anyway.
staff-desk-refused-nowhere = The owner has the conversation on no screen at the moment. Send a link, by which they go on and read your reply.
staff-desk-refused-too_late = It is too late; the answer is on its way.
staff-desk-refused-empty = Write something first.
staff-desk-refused-too_long = That is too long. Write 4000 characters at most.
staff-desk-refused-to_self = You have the conversation already.
staff-desk-refused-not_held = You do not have the conversation. Take it first.
staff-desk-refused-no_such_queue = There is no such queue.
