from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import TO_LOCATION_NUMBER, TO_P_NUMBER


def test_each_mistake_in_a_location_number_is_explained_by_its_own_cause(play: Play) -> None:
    play(
        TO_LOCATION_NUMBER
        + """
        owner  [We have one]
        bot    Which location number (lokationsnummer) does the clinic have? It has 13 digits, for example 5790002288289.
               1. Not yet
               2. Back
               3. More
        owner  579000228828
        bot    The location number has 12 digits, but should have 13. For example 5790002288289.

               Which location number (lokationsnummer) does the clinic have? It has 13 digits, for example 5790002288289.
               1. Not yet
               2. Back
               3. More
        owner  5790002288288
        bot    The last digit of the location number does not fit the others. Perhaps a digit is mistyped. A location number looks like this: 5790002288289.

               Which location number (lokationsnummer) does the clinic have? It has 13 digits, for example 5790002288289.
               1. Not yet
               2. Back
               3. More
        owner  1111111111116
        bot    That number is for trying out and belongs to no clinic. Write the clinic’s own 13 digits, for example 5790002288289, or answer “Not yet”.

               With the number the clinic can keep the electronic mailbox you have.
               It has 13 digits and mostly begins with 5790, for example 5790002288289. You find it in your record system, or the supplier knows it.
               If you do not have it at hand, answer “Not yet”.

               Which location number (lokationsnummer) does the clinic have? It has 13 digits, for example 5790002288289.
               1. Not yet
               2. Back
               3. More
               4. Contact a person
        owner  5790002288289
        bot    Whom do we write to about the case? Write an e-mail address, and name and telephone if you like. It is not published.
               1. Skip
               2. Back
               3. More
    """
    )


def test_a_location_number_is_ordered_on_terms(play: Play) -> None:
    play(
        TO_LOCATION_NUMBER
        + """
        owner  [Yes, order one]
        bot    Which record system does the clinic use? Choose it or write its name, for example Novax.
               1. ClinicCare (EG)
               2. ETERA/EQUUS (CGM)
               3. Terapeut Booking (EasyPractice)
               4. Xdont (CGM)
               5. Another
               6. Back
               7. More
        owner  the first
        bot    To which e-mail address should the location number be sent? For example contact@clinic.dk.
               1. Back
               2. More
        owner  journal@eksempel.example.org
        bot    Location number is sent to: journal@eksempel.example.org

               Do you want to order the location number on these terms (betingelser), version eksempel-2026-1?
               https://example.org/betingelser-for-lokationsnummer

               • As the holder you are responsible for keeping the details of the location number up to date.
               • The number comes by e-mail to journal@eksempel.example.org within 10 working days.
               1. I accept
               2. Do not order now
               3. Back
               4. More
        owner  help
        bot    You need to have read the terms before you order. This is version eksempel-2026-1: https://example.org/betingelser-for-lokationsnummer
               We keep which version you accepted, and when.
               If you do not want to order now, you can leave it out. The rest of the registration is not affected.

               Do you want to order the location number on these terms (betingelser), version eksempel-2026-1?
               https://example.org/betingelser-for-lokationsnummer

               • As the holder you are responsible for keeping the details of the location number up to date.
               • The number comes by e-mail to journal@eksempel.example.org within 10 working days.
               1. I accept
               2. Do not order now
               3. Back
               4. More
        owner  I accept
        bot    Whom do we write to about the case? Write an e-mail address, and name and telephone if you like. It is not published.
               1. journal@eksempel.example.org
               2. Skip
               3. Back
               4. More
    """
    )


def test_another_system_is_written_by_its_name(play: Play) -> None:
    play(
        TO_LOCATION_NUMBER
        + quietly("order")
        + """
        owner  Vores Journal
        bot    To which e-mail address should the location number be sent? For example contact@clinic.dk.
               1. Back
               2. More
    """
    )


def test_who_does_not_take_the_terms_need_not_order(play: Play) -> None:
    play(
        TO_LOCATION_NUMBER
        + quietly("order", "the first", "journal@eksempel.example.org")
        + """
        owner  [Do not order now]
        bot    Should the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox, for referrals and prescriptions, say.
               1. Keep “Yes, order one”
               2. No, not now
               3. We have one
               4. Back
               5. More
        owner  no
        bot    Whom do we write to about the case? Write an e-mail address, and name and telephone if you like. It is not published.
               1. Skip
               2. Back
               3. More
    """
    )


def test_without_terms_in_force_ordering_is_closed(play: Play) -> None:
    play(
        TO_P_NUMBER
        + quietly("not yet")
        + """
        house  (there are no terms for location_number)
        owner  tomorrow
        bot    Opening date: Tuesday 24 November 2026

               Does the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox.
               You cannot order a new one here just now, because the terms are missing. Write to SORpost@sundhedsdata.dk instead, or call +45 33 15 39 00.
               1. No, not now
               2. We have one
               3. Back
               4. More
    """
    )
