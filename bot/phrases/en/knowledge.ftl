# What can be told at any time, and what is said when an owner wants to talk to a person.

topics-ask = What would you like to know?
topic-sor = What is SOR?
topic-location_number = What is a location number?
topic-numbers = Which number is which?
topic-cvr = What is a CVR number?
topic-p_number = What is a P-number?
topic-ydernummer = What is a ydernummer?
topic-sor_code = What is a SOR code?
topic-guide = The guide to what we ask
topic-support = Professional and technical support
topic-professional = Professional support
topic-technical = Technical support
topic-out_of_order = Something does not work
topic-privacy = What do you keep about me?
topic-accessibility = Accessibility

## The register and the numbers

tell-sor =
    SOR is Sundhedsvæsenets Organisationsregister, the Danish register of health organisations. It says who provides health services in Denmark, where they do it, and how to reach them.
    Others in the health service look things up in SOR, for example when they send a referral. That is why the details must be right.
tell-location_number =
    A location number (lokationsnummer) is the clinic’s electronic mailbox. Without it you cannot send or receive for example referrals, prescriptions and discharge letters.
    It has 13 digits, for example 5790002288289, and belongs to your record system. If you have one, the supplier of the system knows it.
tell-cvr = The CVR number is the company’s (virksomhed). It has 8 digits, for example 26 91 99 91, and is on your invoices and at virk.dk.
tell-p_number =
    The P-number (P-nummer) belongs to one of the company’s addresses. It has 10 digits and begins with 1, for example 1029829825. You find it under the company in the CVR register.
tell-ydernummer =
    The ydernummer is used for fees from the region, which also issues it. It has 6 digits, for example 061654, and is on your statements.
tell-sor_code = The SOR code (SOR-kode) is the register’s own number for a company, a clinic or a practitioner. It has 11 to 18 digits, for example 672291000016004. SOR issues it when something is registered. If you are registered already, the SOR team can tell you yours.
tell-numbers =
    • CVR number: the company. 8 digits, for example 26 91 99 91. It is on invoices and at virk.dk.
    • P-number (P-nummer): one address that the company has. 10 digits, for example 1029829825. It is under the company in the CVR register at virk.dk.
    • Ydernummer: fees from the region. 6 digits, for example 061654. It is on your statements.
    • Location number (lokationsnummer): the electronic mailbox. 13 digits, for example 5790002288289. The supplier of your record system knows it.
    • SOR code (SOR-kode): the register’s own number. 11 to 18 digits, for example 672291000016004. The SOR team can tell you yours.
tell-more = You can read more here: { $url }
told-list = { $lines }

## Support

tell-professional = Professional support: the SOR team helps with what SOR should say.
tell-technical = Technical support: the service desk helps when something does not work.
contact-reach = Telephone { $phone }, e-mail { $email }
hours-title = Telephone hours, not on public holidays:
hours-line = • { $days } { $hours }
and-the-last = { $those } and { $last }
hours-span = { $start } to { $end }
weekdays-run = { $first } to { $last }
weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday
closed-soon = Closed on { $days }.

## Data and accessibility

tell-privacy =
    We keep what you write and choose here, so that we can register the clinic and so that it can be seen later who said what. We never keep a CPR number.
    • What you have not sent, we keep for { $draft_days } days from your last message. If you ask us to wait until a certain day, we count from that day.
    • What you have sent becomes a case with the SOR team.
    • You can see your answers here in the conversation, and change them until you send.
tell-copy = If you want a copy of everything we have about you, write “a copy of my data”. You get it at once.
tell-erase = You can delete a case that you have not sent under “my cases”. If you want something else deleted, write to { $email }.
tell-accessibility =
    The web page can be used with a keyboard alone, with a screen reader and enlarged. If you cannot use it, call or write to the SOR team instead.
    The accessibility statement says what works, and what does not.

## A person

wish-topics = Help and knowledge
wish-message = Write a message
wish-withdraw = I can manage now
offer-message = Write a message
person-waiting = { $queue ->
    [technical] Technical support
   *[other] The SOR team
} can see that you would like to talk to a person. You are welcome to go on answering meanwhile.
person-waiting-already = { $queue ->
    [technical] Technical support
   *[other] The SOR team
} can already see that you would like to talk to a person.
person-moved = You are now waiting for { $queue ->
    [technical] technical support
   *[other] the SOR team
} instead, and the time you have waited counts.
person-with-you = A person is with you in this conversation already and reads what you write.
person-closed = They can answer at the earliest when the telephone opens. You can write a message now, and it will be waiting for them.
person-waiting-on = Good. { $queue ->
    [technical] Technical support
   *[other] The SOR team
} can still see that you would like to talk to a person.
person-withdrawn = Good, then you are no longer waiting for a person. You can always ask for one again.
nobody-asked-for = You have not asked for a person. Write “person” if you would like to.
person-confirm-ask = You asked to talk to a person, and you have come further since. Would you still like to?
person-yes = Yes, I still would
person-no = No, not any more
message-ask = What do you want to write to { $queue ->
    [technical] technical support
   *[other] the SOR team
}? Write it in one message, and never a CPR number.
message-no = Do not write after all
message-kept = Your message is kept for { $queue ->
    [technical] technical support
   *[other] the SOR team
}.
message-kept-until = Your message is kept for { $queue ->
    [technical] technical support
   *[other] the SOR team
}. They are open again on { $date } at { $time }.
