from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import TO_PRACTITIONERS


def test_several_practitioners_come_in_one_message(play: Play) -> None:
    play(
        TO_PRACTITIONERS
        + """
        owner  Anna Eksempel, dentist, 061654; Bo Prøve, dental hygienist, 12009
        bot    Noted: Anna Eksempel, dentist (tandlæge), ydernummer 061654

               Noted: Bo Prøve, dental hygienist (tandplejer), ydernummer 012009

               Are there more practitioners with their own ydernummer? Write them in the same way, or answer “No more”.
               1. No more
               2. Back
               3. More
        owner  [No more]
        bot    Should the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox, for referrals and prescriptions, say.
               1. No, not now
               2. We have one
               3. Yes, order one
               4. Back
               5. More
    """
    )


def test_what_a_message_lacks_is_asked_for(play: Play) -> None:
    play(
        TO_PRACTITIONERS
        + """
        owner  Anna Eksempel
        bot    Noted: Anna Eksempel

               Which profession does Anna Eksempel have? Write for example dentist or physiotherapist.
               1. dentist (tandlæge)
               2. dental hygienist (tandplejer)
               3. See the whole list
               4. Back
               5. More
        owner  dentist
        bot    Which ydernummer does Anna Eksempel have? It has 6 digits, for example 061654.
               1. Not yet
               2. Back
               3. More
        owner  61655
        bot    The digits of 061655 do not fit together as in other ydernumre, for example 061654. Do you want to go on with it all the same?
               1. Yes, go on with it
               2. No, I will correct it
               3. Back
               4. More
        owner  [No, I will correct it]
        bot    Which ydernummer does Anna Eksempel have? It has 6 digits, for example 061654.
               1. Not yet
               2. Back
               3. More
        owner  [Not yet]
        bot    Are there more practitioners with their own ydernummer? Write them in the same way, or answer “No more”.
               1. No more
               2. Back
               3. More
        owner  that's all
        bot    Should the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox, for referrals and prescriptions, say.
               1. No, not now
               2. We have one
               3. Yes, order one
               4. Back
               5. More
    """
    )


def test_a_ydernummer_that_does_not_add_up_is_a_doubt(play: Play) -> None:
    play(
        TO_PRACTITIONERS
        + """
        owner  Anna Eksempel, dentist, 061655
        bot    Noted: Anna Eksempel, dentist (tandlæge), ydernummer 061655

               The digits of 061655 do not fit together as in other ydernumre, for example 061654. Do you want to go on with it all the same?
               1. Yes, go on with it
               2. No, I will correct it
               3. Back
               4. More
        owner  yes
        bot    Are there more practitioners with their own ydernummer? Write them in the same way, or answer “No more”.
               1. No more
               2. Back
               3. More
    """
    )


def test_nobody_need_have_a_ydernummer(play: Play) -> None:
    play(
        TO_PRACTITIONERS
        + """
        owner  ???
        bot    A practitioner with a ydernummer, the number used for fees from the region, is listed under the clinic in SOR. Others are not needed.
               Write them in one message, one on each line: name, profession and ydernummer, for example Anna Eksempel, dentist, 061654.
               If you do not know the number yet, write name and profession. If nobody has one, answer “none”.

               Which practitioners (behandlere) have their own ydernummer? Write name, profession and number, for example Anna Eksempel, dentist, 061654. Or “none”.
               1. None
               2. Back
               3. More
        owner  nobody
        bot    Should the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox, for referrals and prescriptions, say.
               1. No, not now
               2. We have one
               3. Yes, order one
               4. Back
               5. More
    """
    )


def test_a_practitioner_is_taken_out_again(play: Play) -> None:
    play(
        TO_PRACTITIONERS
        + quietly("Anna Eksempel, dentist, 061654; Bo Prøve, dental hygienist, 12009", "no more")
        + """
        owner  back
        bot    Are there more practitioners with their own ydernummer? Write them in the same way, or answer “No more”.
               1. Keep “No more”
               2. Remove Anna Eksempel
               3. Remove Bo Prøve
               4. Back
               5. More
        owner  [Remove Bo Prøve]
        bot    It has been taken out.

               Are there more practitioners with their own ydernummer? Write them in the same way, or answer “No more”.
               1. Keep “No more”
               2. Remove Anna Eksempel
               3. Back
               4. More
        owner  no more
        bot    Should the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox, for referrals and prescriptions, say.
               1. No, not now
               2. We have one
               3. Yes, order one
               4. Back
               5. More
    """
    )
