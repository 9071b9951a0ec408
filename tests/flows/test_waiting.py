"""Waiting for a person: the floor, what is asked meanwhile, messages, and the end of it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

import pytest

from flows.facts import Contact
from flows.floor import Floor
from flows.heard import Asked, Visit, Wish
from flows.queues import queue_of
from flows.registration import REGISTRATION
from tests.flows.asker import FACTS, Asker, stored_and_read
from tests.flows.leading import ASKED, led_to_question
from tests.flows.sayings import WRONG
from tests.flows.ways import at_review, led_to

CLOSED = dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC)  # a Tuesday
DOUBTS = {"date-past", "name-odd", "postcode-unknown", "ydernummer-sum"}
REFUSED: Mapping[str, str] = {
    key: next(text for cause, text in causes.items() if cause not in DOUBTS and cause != "phone-six-digits")
    for key, causes in WRONG.items()
}


def waiting(key: str = "p_number", now: dt.datetime | None = None) -> Asker:
    """A conversation in which a person was asked for at a question."""
    asker = led_to(key)
    asker.now = now or asker.now
    asker.says("menneske")
    return asker


def test_asking_for_a_person_moves_the_floor_and_raises_the_epoch() -> None:
    asker = led_to("p_number")

    asker.says("menneske")

    assert asker.conversation.floor == Floor.WAITING
    assert asker.conversation.epoch == 1
    assert stored_and_read(asker.conversation) == asker.conversation


SERVICE_DESK = Contact(
    "desk@example.org", "+4599999999", {weekday: ((dt.time(8), dt.time(9, 30)),) for weekday in range(5)}
)
BOTH = replace(FACTS, contacts={**FACTS.contacts, "technical": SERVICE_DESK})


def with_both(now: dt.datetime | None = None) -> Asker:
    """At a question, where professional and technical support are each reached in their own way."""
    asker = led_to("p_number", facts=BOTH)
    asker.now = now or asker.now
    return asker


def test_whoever_asks_for_technical_support_and_then_a_person_waits_for_one_of_theirs() -> None:
    asker = with_both()

    asker.says("teknisk support")
    assert "Kontakt et menneske" in asker.buttons
    asker.presses("Kontakt et menneske")

    assert (asker.conversation.floor, queue_of(asker.conversation)) == (Floor.WAITING, "technical")
    assert "Teknisk support kan se" in asker.text
    assert "teknisk support på +45 99 99 99 99 eller skrive til desk@example.org" in asker.text
    assert "SOR-teamet" not in asker.text


def test_the_hours_told_are_those_of_the_queue_that_is_waited_in() -> None:
    # At half past ten in Denmark the SOR team answers, the service desk does not.
    asker = with_both(dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC))

    asker.say_all("teknisk support", "menneske")
    assert asker.remarks[-1] == "person-closed"
    assert "Telefonen åbner tirsdag den 24. november 2026 kl. 08.00" in asker.text
    asker.say_all("skriv en besked")
    assert "Hvad vil du skrive til teknisk support?" in asker.text
    asker.says("Siden er hvid.")

    assert "Din besked er gemt til teknisk support. De har åbent igen tirsdag" in asker.text


@pytest.mark.parametrize("between", [("faglig support",), ("ikke endnu",), ("ikke endnu", "1. marts 2027")])
def test_whoever_asks_the_sor_team_since_or_has_gone_on_waits_for_the_sor_team(between: tuple[str, ...]) -> None:
    asker = with_both()

    asker.say_all("teknisk support", *between, "menneske")

    assert queue_of(asker.conversation) == "professional"


def test_where_no_technical_support_is_known_the_sor_team_is_waited_for() -> None:
    asker = led_to("p_number")

    asker.say_all("teknisk support", "menneske")

    assert queue_of(asker.conversation) == "professional"
    assert "reach-a-person" in asker.remarks


def test_whoever_waits_and_asks_for_the_other_queue_waits_there_and_is_told_so() -> None:
    asker = with_both()
    asker.says("menneske")
    owed = asker.conversation.owed_since

    said = asker.says("teknisk support")

    assert (asker.conversation.floor, queue_of(asker.conversation)) == (Floor.WAITING, "technical")
    assert "Nu venter du på teknisk support i stedet, og den tid, du har ventet, tæller med." in said
    assert asker.conversation.owed_since == owed
    assert asker.conversation.epoch == 2  # by which the time waited is counted on in the other queue
    assert "Teknisk support kan allerede se" in asker.says("menneske")

    assert "Nu venter du på SOR-teamet i stedet" in asker.says("faglig support")
    assert queue_of(asker.conversation) == "professional"


@pytest.mark.parametrize("words", ["det virker ikke", "Siden virker ikke!", "teknisk fejl", "tekniske problmer"])
def test_that_something_does_not_work_is_a_message_to_those_who_are_waited_for_and_moves_nobody(words: str) -> None:
    asker = with_both()
    asker.says("menneske")
    epoch = asker.conversation.epoch

    said = asker.says(words)

    assert [each.kind for each in asker.turn.noted] == ["message"]
    assert "Din besked er gemt til SOR-teamet" in said
    assert (queue_of(asker.conversation), asker.conversation.epoch) == ("professional", epoch)
    assert (asker.at, asker.value("1/p_number")) == ("1/p_number", None)


def test_whoever_does_not_wait_and_says_that_something_does_not_work_is_offered_technical_support() -> None:
    asker = with_both()

    asker.says("det virker ikke")
    asker.presses("Kontakt et menneske")

    assert queue_of(asker.conversation) == "technical"


def test_whoever_asks_for_the_queue_they_wait_in_stays_there_and_is_told_nothing_new() -> None:
    asker = with_both()
    asker.says("menneske")

    assert "Nu venter du" not in asker.says("faglig support")
    assert asker.conversation.epoch == 1


def test_asking_a_second_time_changes_nothing() -> None:
    asker = waiting()

    asker.says("menneske")

    assert asker.remarks == ("person-waiting-already", "reach-a-person", "phone-code")
    assert asker.conversation.epoch == 1


def test_answers_are_taken_while_an_owner_waits() -> None:
    asker = waiting()

    asker.says("ikke endnu")

    assert "1/p_number" in asker.draft.answers
    assert asker.conversation.floor == Floor.WAITING


def test_a_warning_at_the_point_of_asking_is_not_yet_past_it() -> None:
    asker = waiting("open_from")

    asker.says("1. marts 2020")
    assert asker.conversation.pending is not None
    assert asker.conversation.pending.kind == "caution"
    asker.says("ja")

    assert asker.conversation.pending is not None
    assert asker.conversation.pending.kind == "person"


def test_going_back_is_not_past_the_point_of_asking() -> None:
    asker = waiting()

    asker.says("tilbage")

    assert asker.conversation.pending is None


def test_it_is_asked_once_whether_a_person_is_still_wanted() -> None:
    asker = waiting()
    asker.say_all("ikke endnu", "ja", "1. marts 2027")

    assert asker.conversation.pending is None
    assert asker.conversation.floor == Floor.WAITING


def test_no_withdraws_and_the_bot_has_the_floor_again() -> None:
    asker = waiting()
    asker.say_all("ikke endnu", "nej")

    assert asker.conversation.floor == Floor.BOT
    assert asker.conversation.epoch == 2
    assert asker.at == "1/open_from"


def test_another_wish_may_be_granted_before_the_yes() -> None:
    asker = waiting()
    asker.say_all("ikke endnu", "ændr P-nummer")

    assert asker.at == "1/p_number"


def test_whoever_was_stuck_where_nothing_is_asked_any_more_is_asked_too() -> None:
    asker = waiting("practitioners")

    asker.say_all("ændr type", "konsulentvirksomhed")

    assert asker.conversation.pending is not None
    assert asker.conversation.pending.kind == "person"


def test_at_the_review_a_person_is_wanted_until_it_is_sent() -> None:
    asker = at_review()
    asker.say_all("menneske", "status")
    assert asker.asked.startswith("Læs det hele igennem.")

    asker.says("ja")

    assert asker.dossiers
    assert asker.asked.startswith("Du bad om at tale med et menneske")


def test_whoever_waits_can_write_to_them_beside_every_question_until_they_wait_no_more() -> None:
    asker = waiting("company_name")
    assert "Skriv en besked" in asker.buttons

    asker.presses("Skriv en besked")
    asker.says("Vi har to CVR-numre.")
    assert "Skriv en besked" in asker.buttons
    asker.say_all("Prøve Klinik ApS", "Ja, jeg vil stadig gerne", "hjælp")
    assert (asker.at, "Skriv en besked" in asker.buttons) == ("company_address", True)
    asker.says("jeg klarer mig nu")

    assert "Skriv en besked" not in asker.buttons


def test_under_more_whoever_waits_finds_the_message_and_the_way_out() -> None:
    asker = waiting()

    asker.says("mere")

    assert {"Skriv en besked", "Jeg klarer mig nu"} <= set(asker.buttons)


def test_out_of_hours_the_next_opening_is_told_and_a_message_is_offered() -> None:
    asker = waiting(now=CLOSED)

    assert asker.remarks[-4:] == ("person-waiting", "reach-a-person", "phone-code", "person-closed")
    assert "Telefonen åbner onsdag den 25. november 2026 kl. 10.00" in asker.text
    assert "Skriv en besked" in asker.buttons
    assert [each.role for each in asker.prompt.offered].count("helper") == 3


def test_what_is_written_next_is_a_message_and_no_answer() -> None:
    asker = waiting("company_name", now=CLOSED)
    asker.presses("Skriv en besked")

    asker.says("Hvad er et P-nummer, og hvem giver det?")

    assert [each.kind for each in asker.turn.noted] == ["message"]
    assert asker.value("company_name") is None
    assert asker.at == "company_name"


def test_a_message_lets_the_owner_wait() -> None:
    asker = led_to("cvr")

    asker.say_all("skriv en besked", "Vi har to CVR-numre.")

    assert asker.conversation.floor == Floor.WAITING


@pytest.mark.parametrize("words", ["tilbage", "annuller", "spring over", "nej", "Skriv ikke alligevel"])
def test_a_message_may_be_left_unwritten(words: str) -> None:
    asker = led_to("company_name")

    asker.say_all("skriv en besked", words)

    assert asker.conversation.pending is None
    assert asker.conversation.floor == Floor.BOT
    assert asker.at == "company_name"


def test_show_whom_i_can_ask_asks_for_nobody() -> None:
    asker = led_to_question("registration", "already")

    asker.presses("Vis, hvem jeg kan spørge")

    assert asker.conversation.floor == Floor.BOT
    assert "sor@example.org" in asker.text


def test_without_opening_hours_a_message_is_offered_and_no_time_is_promised() -> None:
    contact = replace(FACTS.contacts["professional"], hours={})
    asker = led_to("cvr", facts=replace(FACTS, contacts={"professional": contact}))

    asker.says("menneske")
    asker.presses("Skriv en besked")

    assert "message-kept" in (asker.says("Ring gerne."), *asker.remarks)


@pytest.mark.parametrize(("flow", "key"), ASKED)
def test_three_refusals_at_any_question_bring_easier_words_and_then_the_offer_of_a_person(flow: str, key: str) -> None:
    asker = led_to_question(flow, key)

    asker.say_all(*[REFUSED[key]] * 3)

    assert asker.remarks[-1].endswith("-help")
    helpers = [each.label for each in asker.prompt.offered if each.role == "helper"]
    assert helpers[-2:] == ["Mere", "Kontakt et menneske"]


def test_three_refusals_where_no_question_is_put_bring_help_and_a_person_too() -> None:
    asker = Asker()
    asker.hears(Asked(Wish.START))

    asker.say_all("xyzzy", "xyzzy", "xyzzy")

    assert asker.remarks == ("choose-first", "help-general")
    assert "Kontakt et menneske" in asker.buttons


def test_a_question_asked_anew_begins_without_refusals() -> None:
    asker = at_review()
    asker.say_all("xyzzy", "xyzzy", "xyzzy")
    assert "help-general" in asker.remarks

    asker.hears(Visit("cvr"))

    assert "Kontakt et menneske" not in asker.buttons
    assert REGISTRATION.by_key["cvr"].key == asker.at
