"""A person takes the conversation over: owner, staff and bot in one script."""

from tests.dialogues.conftest import Play
from tests.dialogues.ways import TO_CVR

COMES_AND_GOES = (
    TO_CVR
    + """
    owner  I want to talk to a person
    ...
    staff  (claims)
    owner  (looks)
    bot    Ida Prøve of the SOR team has joined. What you write now goes to Ida Prøve, and the bot is silent meanwhile.

           If you would rather go on with the bot, press here or write “back to the bot”.
           1. Go on with the bot
    owner  We have two CVR numbers. Which one?
    staff  (looks)
    ...
    staff  The one of the company that owns the clinic.
    owner  (looks)
    bot    {who}The one of the company that owns the clinic.
    owner  30000005
    staff  (hands it back)
    owner  (looks)
    bot    Ida Prøve has handed you back to the bot.
    bot    Your answers are saved. We have come to: The company (virksomhed).

           What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
           1. Back
           2. More
    owner  30000005
    ...
"""
)


def test_somebody_comes_answers_and_hands_back_and_the_same_is_asked_again(play_off_the_web: Play) -> None:
    play_off_the_web(COMES_AND_GOES.format(who="Ida Prøve, the SOR team: "))


def test_on_the_web_the_page_itself_says_that_a_person_writes(play_on_the_web: Play) -> None:
    play_on_the_web(COMES_AND_GOES.format(who=""))


def test_the_same_in_danish(play_at_the_desk: Play) -> None:
    play_at_the_desk(
        """
        owner  /start
        ...
        owner  registrér klinik
        ...
        owner  menneske
        ...
        staff  (claims)
        owner  (looks)
        bot    Ida Prøve fra SOR-teamet er kommet til. Det, du skriver nu, går til Ida Prøve, og robotten tier så længe.

               Vil du hellere gå videre med robotten, så tryk her, eller skriv »tilbage til robotten«.
               1. Gå videre med robotten
        staff  (looks)
        ...
        staff  Hej, hvad kan jeg hjælpe med?
        owner  (looks)
        bot    Ida Prøve, SOR-teamet: Hej, hvad kan jeg hjælpe med?
        staff  (hands it back)
        owner  (looks)
        bot    Ida Prøve har givet ordet tilbage til robotten.
        bot    Dine svar er gemt. Vi er nået til: Klinikken.

               Hvilken slags klinik er det? Skriv fx tandlæge, fysioterapi eller psykolog.
               1. almen lægepraksis
               2. tandlægepraksis
               3. fysioterapiklinik
               4. psykologisk rådgivningsklinik
               5. speciallægepraksis
               6. kiropraktorklinik
               7. Se hele listen
               8. Mere
    """,
        language="da",
    )


def test_an_owner_goes_back_alone(play: Play) -> None:
    play(
        TO_CVR
        + """
        staff  (claims)
        owner  (looks)
        ...
        owner  back to the bot
        bot    You are back with the bot. The SOR team can see that you are going on by yourself.
        bot    Your answers are saved. We have come to: The company (virksomhed).

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_of_two_who_want_it_the_second_hears_who_has_it_and_may_take_over(play_at_the_desk: Play) -> None:
    play_at_the_desk(
        TO_CVR
        + """
        staff  (claims)
        peer   (claims)
        desk   Ida Prøve has it
        peer   (takes over)
        owner  (looks)
        bot    Ida Prøve of the SOR team has joined. What you write now goes to Ida Prøve, and the bot is silent meanwhile.

               If you would rather go on with the bot, press here or write “back to the bot”.
               1. Go on with the bot
        bot    Bo Prøve of the SOR team has taken over the conversation and can see what has been written.

               If you would rather go on with the bot, press here or write “back to the bot”.
               1. Go on with the bot
        staff  (hands it back)
        desk   Bo Prøve has it
    """
    )


def test_a_reply_to_something_older_is_stopped_and_kept(play_at_the_desk: Play) -> None:
    play_at_the_desk(
        TO_CVR
        + """
        staff  (claims)
        owner  (looks)
        ...
        staff  (looks)
        ...
        owner  It is solved, thank you
        staff  What is the name of the company?
        desk   stopped, since you looked:
               owner: It is solved, thank you
        staff  (reads the draft)
        desk   What is the name of the company?
        staff  (anyway) Good to hear.
        owner  (looks)
        bot    Ida Prøve, the SOR team: Good to hear.
    """
    )


def test_within_five_seconds_a_reply_is_taken_back(play_at_the_desk: Play) -> None:
    play_at_the_desk(
        TO_CVR
        + """
        staff  (claims)
        owner  (looks)
        ...
        staff  (looks)
        ...
        staff  (begins) That is wrong.
        staff  (undoes it)
        house  (1 minutes pass)
        owner  (looks)
        staff  (reads the draft)
        desk   That is wrong.
    """
    )


def test_a_cpr_number_pasted_into_a_note_or_a_reply_is_gone_before_it_is_kept(play_at_the_desk: Play) -> None:
    play_at_the_desk(
        TO_CVR
        + """
        staff  (claims)
        owner  (looks)
        ...
        staff  (looks)
        ...
        staff  (notes) called, her CPR is 010130-5123
        staff  (reads the notes)
        desk   Ida Prøve: called, her CPR is ●●●●●●-●●●●
        staff  Is it 010130-5123?
        owner  (looks)
        bot    Ida Prøve, the SOR team: Is it ●●●●●●-●●●●?
        owner  no, 010130-5124
        bot    That looked like a CPR number. We have deleted it and do not keep it. We never need a CPR number here.
        staff  (looks)
        desk   Ida Prøve: Is it ●●●●●●-●●●●?
               owner: no, ●●●●●●-●●●●
               bot: That looked like a CPR number. We have deleted it and do not keep it.
    """
    )


def test_a_colleague_falls_ill_and_all_they_had_is_free_in_one_act(play_at_the_desk: Play) -> None:
    play_at_the_desk(
        TO_CVR
        + """
        owner  person
        ...
        staff  (claims)
        owner  (looks)
        ...
        staff  (notes) has two CVR numbers
        staff  (is absent today)
        desk   1 back in the queue
        owner  (looks)
        bot    Ida Prøve is no longer at work today. You are back in the queue and keep your place, and a colleague will take over. You can go on answering here meanwhile.
        bot    What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
               3. Write a message
        peer   (who waits?)
        desk   1 waiting
               no. 1, 0:00 h
        peer   (claims)
        peer   (reads the notes)
        desk   Ida Prøve: has two CVR numbers
        owner  (looks)
        bot    Bo Prøve of the SOR team has joined. What you write now goes to Bo Prøve, and the bot is silent meanwhile.

               If you would rather go on with the bot, press here or write “back to the bot”.
               1. Go on with the bot
    """
    )


def test_what_is_passed_on_comes_with_a_note_that_its_owner_never_reads(play_at_the_desk: Play) -> None:
    play_at_the_desk(
        TO_CVR
        + """
        staff  (claims)
        owner  (looks)
        ...
        staff  (passes it on)
        desk   empty
        staff  (passes it on) knows VANS, please take it
        owner  (looks)
        bot    Bo Prøve of the SOR team has taken over the conversation and can see what has been written.

               If you would rather go on with the bot, press here or write “back to the bot”.
               1. Go on with the bot
        peer   (reads the notes)
        desk   Ida Prøve: knows VANS, please take it
        staff  (hands it back)
        desk   Bo Prøve has it
    """
    )


def test_monday_at_ten_with_twenty_five_waiting_whoever_is_due_first_is_next(play_at_the_desk: Play) -> None:
    play_at_the_desk(
        TO_CVR
        + """
        owner  person
        ...
        house  (24 others ask for a person)
        staff  (who waits?)
        desk   25 waiting
               no. 1, 0:24 h
               no. 2, 0:23 h
               no. 3, 0:22 h
        staff  (takes the next)
        owner  (looks)
        bot    Ida Prøve of the SOR team has joined. What you write now goes to Ida Prøve, and the bot is silent meanwhile.

               If you would rather go on with the bot, press here or write “back to the bot”.
               1. Go on with the bot
        peer   (takes the next)
        staff  (who waits?)
        desk   23 waiting
               no. 3, 0:22 h
               no. 4, 0:21 h
               no. 5, 0:20 h
    """
    )
