"""Single rules of a turn, each as a sentence; the words are those of the real phrasebook."""

import datetime as dt
from dataclasses import replace

import pytest

from flows.answers import Given, Source
from flows.floor import Floor
from flows.heard import Asked, Chose, Due, Edited, Result, Resumed, Sent, Visit, Wish
from flows.masking import MASK
from flows.replies import Known
from flows.stages import Stage
from tests.flows.asker import COMPANY, CVR, FACTS, OTHER_CVR, TERMS, Asker, due, stored_and_read
from tests.flows.leading import ASKED, led_to_question
from tests.flows.sayings import HOSTILE, WRONG
from tests.flows.ways import PERSON, at_review, key_at, led_to, on_to, sent, with_clinics

FOUND = {CVR: COMPANY}
PHONES = "Klinikken i Havnegade, Havnegade 3, 8000 Aarhus C, 70 12 34 58"
TEN_DIGITS = "1010000005"  # a P-number by its digits, and shaped like a CPR number


def waiting() -> Asker:
    """A conversation in which the look-up has not answered yet."""
    asker = led_to("cvr", companies=None)
    asker.says(CVR)
    return asker


def refused(asker: Asker) -> set[str]:
    """What the last turn refused, doubted, or asked about."""
    pending, prompt = asker.conversation.pending, asker.turn.replies[-1].prompt
    doubts = pending.about["doubts"] if pending is not None and pending.kind == "caution" else ()
    return {*asker.remarks, *(doubt["phrase"] for doubt in doubts), prompt.phrase.key if prompt else ""}


# The first hello ---------------------------------------------------------------------------------------------------


def test_what_is_chosen_for_a_question_that_is_asked_no_more_answers_no_other() -> None:
    asker = led_to("system", {"ordering": "bestil"})
    asker.facts = replace(FACTS, terms=None)
    asker.says("hjlæp")

    asker.says("den sidste")

    assert asker.at == "1/ordering_closed"
    assert asker.value("1/ordering_closed") is None


def test_a_greeting_says_that_it_is_a_machine_and_that_no_cpr_number_is_needed() -> None:
    asker = Asker()

    said = asker.says("hej")

    assert "maskine, ikke et menneske" in said
    assert "aldrig bruge et CPR-nummer" in said
    assert asker.asked == "Hvad vil du gøre?"


def test_a_first_message_in_english_gets_english_offered_at_once() -> None:
    asker = Asker()

    said = asker.says("Hello, I want to register my clinic")

    assert "Would you like to continue in English?" in said
    assert asker.presses("Yes, in English").endswith("What do you want to do?")


def test_a_first_message_in_danish_gets_no_english_offered() -> None:
    asker = Asker()

    asker.says("Hej, jeg vil gerne registrere min klinik")

    assert asker.conversation.pending is None


def test_a_purpose_in_the_first_message_is_begun_at_once() -> None:
    asker = Asker()

    asker.says("jeg vil registrere en ny klinik")

    assert asker.at == "1/institution_type"


def test_a_first_message_that_asks_for_a_person_says_how_one_is_reached() -> None:
    asker = Asker()

    said = asker.says("tal med et menneske")

    assert "sor@example.org" in said


def test_a_cpr_number_in_the_first_message_is_removed_and_told() -> None:
    asker = Asker()

    said = asker.says(f"hej jeg er {MASK}", masked=True)

    assert "Vi har slettet det" in said


def test_start_greets_anew_where_nothing_is_under_way() -> None:
    asker = Asker()
    asker.says("hej")

    asker.hears(Asked(Wish.START))

    assert "greeting" in asker.remarks


def test_start_with_a_draft_under_way_offers_to_go_on() -> None:
    asker = led_to("company_name")

    asker.hears(Asked(Wish.START))

    assert asker.buttons == ["Fortsæt", "Start forfra", "Stop registreringen"]
    assert asker.presses("Fortsæt").startswith("Hvad hedder virksomheden?")


# Buttons, and words for them ---------------------------------------------------------------------------------------


def test_an_old_button_answers_nothing_and_the_question_is_put_again() -> None:
    asker = led_to("company_name")

    asker.hears(Chose("token-1", 0))

    assert asker.remarks == ("old-button",)
    assert asker.at == "company_name"


def test_send_pressed_twice_gives_the_receipt_again() -> None:
    asker = at_review()
    token, index = asker.prompt.token, asker.buttons.index("Ja, send")
    asker.hears(Chose(token, index))

    asker.hears(Chose(token, index))

    assert "Her er kvitteringen igen" in asker.text
    assert len(asker.dossiers) == 1


@pytest.mark.parametrize("words", ["2", "Vi har et", "VI HAR ET!", "den anden", "vi hra et", "vi har"])
def test_a_button_is_matched_by_number_label_ordinal_near_miss_and_beginning(words: str) -> None:
    asker = led_to("ordering")

    asker.says(words)

    assert asker.value("1/ordering") == "existing"


def test_the_last_one_is_the_last_answer_and_no_helper() -> None:
    asker = led_to("ordering")

    asker.says("den sidste")

    assert asker.value("1/ordering") == "order"


def test_at_most_two_helpers_stand_beside_a_question() -> None:
    asker = led_to("company_name")

    helpers = [each.label for each in asker.prompt.offered if each.role == "helper"]

    assert helpers == ["Tilbage", "Mere"]


def test_more_shows_what_else_helps_the_way_back_included() -> None:
    asker = led_to("company_name")

    asker.presses("Mere")

    assert {"Hjælp", "Tilbage", "Ret et svar", "Hold pause", "English"} <= set(asker.buttons)


def test_a_list_is_shown_some_at_a_time() -> None:
    asker = led_to("institution_type")

    asker.presses("Se hele listen")
    first = asker.buttons
    asker.presses("Vis flere")

    assert first[12:] == ["Vis flere", "Tilbage", "Mere"]
    assert not set(first[:12]) & set(asker.buttons[:12])


def test_words_that_several_types_fit_are_put_as_buttons_and_one_press_answers() -> None:
    asker = led_to("institution_type")

    asker.says("tand")

    assert asker.asked == "Flere passer. Hvilken mener du?"
    asker.presses("tandteknisk klinik")
    assert asker.value("1/institution_type") == "550701000005104"


# Languages ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["english", "på engelsk", "Speak English!"])
def test_a_language_switch_in_the_middle_of_a_question_keeps_the_question(words: str) -> None:
    asker = led_to("company_name")

    asker.says(words)

    assert asker.at == "company_name"
    assert asker.asked.startswith("What is the company (virksomhed) called?")


def test_a_language_switch_keeps_what_is_put_for_a_yes() -> None:
    asker = led_to("open_from")
    asker.says("1. marts 2020")

    asker.says("english")
    asker.says("yes")

    assert asker.value("1/open_from") == "2020-03-01"


def test_danish_words_are_understood_in_english_and_the_other_way_round() -> None:
    asker = led_to("company_name")
    asker.says("english")

    asker.says("tilbage")
    asker.says("dansk")
    asker.says("go back")

    assert asker.at == "1/institution_type"


# CPR numbers -------------------------------------------------------------------------------------------------------


def test_a_cpr_number_is_removed_told_and_no_answer() -> None:
    asker = led_to("company_name")

    said = asker.says(f"Anna {MASK}", masked=True)

    assert "Vi har slettet det" in said
    assert asker.at == "company_name"
    assert MASK not in str(asker.draft)


def test_ten_digits_are_a_p_number_after_a_yes() -> None:
    asker = led_to("p_number")
    asker.says(MASK, kept_back=TEN_DIGITS)

    asker.says("ja")

    assert asker.value("1/p_number") == TEN_DIGITS


def test_ten_digits_are_forgotten_after_a_no() -> None:
    asker = led_to("p_number")
    asker.says(MASK, kept_back=TEN_DIGITS)

    asker.says("nej")

    assert asker.at == "1/p_number"
    assert TEN_DIGITS not in str(asker.conversation)


def test_ten_digits_where_no_p_number_is_asked_for_are_removed() -> None:
    asker = led_to("company_name")

    asker.says(MASK, kept_back=TEN_DIGITS)

    assert asker.remarks == ("cpr-removed",)
    assert TEN_DIGITS not in str(asker.conversation)


# Refusals, help and a person ---------------------------------------------------------------------------------------

CAUSES = [(flow, key, cause, text) for flow, key in ASKED for cause, text in WRONG[key].items()]


def stands_at(asker: Asker) -> str:
    """The place that is asked about, or the one whose answer is put for a yes."""
    pending = asker.conversation.pending
    return str(pending.about["place"]) if pending is not None else asker.at


@pytest.mark.parametrize(("flow", "key", "cause", "text"), CAUSES)
def test_a_wrong_answer_gets_the_words_for_its_own_cause(flow: str, key: str, cause: str, text: str) -> None:
    asker = led_to_question(flow, key)
    place = asker.at

    asker.says(text)

    assert f"refused-{cause}" in refused(asker)
    assert stands_at(asker) == place


def test_a_wrong_digit_is_told_with_what_a_right_answer_looks_like() -> None:
    asker = led_to("cvr")

    said = asker.says("2691999")

    assert said.startswith("CVR-nummeret har 7 cifre, men skal have 8. Fx 26 91 99 91.")
    assert asker.at == "cvr"


def test_three_refusals_in_a_row_offer_help_and_a_person() -> None:
    asker = led_to("cvr")

    asker.say_all("1234", "abc", "26919992")

    assert asker.remarks == ("refused-cvr-modulus", "cvr-help")
    assert asker.buttons == ["Tilbage", "Mere", "Kontakt et menneske"]
    assert "+45 32 68 53 41" in asker.presses("Kontakt et menneske")


def test_help_is_not_repeated_where_nothing_was_refused() -> None:
    asker = led_to("cvr")
    asker.say_all("1234", "abc", "26919992")

    asker.says("status")

    assert asker.remarks == ("status",)


def test_a_right_answer_after_refusals_ends_the_offer_of_a_person() -> None:
    asker = led_to("cvr")
    asker.say_all("1234", "abc", "26919992", CVR)

    assert "Kontakt et menneske" not in asker.buttons


def test_refusals_at_one_question_are_not_counted_at_another() -> None:
    asker = led_to("company_name")
    asker.say_all("...", "...", "tilbage", "abc")

    assert asker.remarks == ("refused-cvr-letters",)


@pytest.mark.parametrize("words", ["hjælp", "?", "hvorfor", "help", "hjæpl", "Hvorfor spørger du?"])
def test_help_says_why_we_ask_and_gives_an_example(words: str) -> None:
    asker = led_to("cvr")

    said = asker.says(words)

    assert "viser, hvilken virksomhed der ejer klinikken" in said
    assert asker.at == "cvr"


def test_a_person_is_told_with_when_the_telephone_opens() -> None:
    asker = led_to("cvr")
    asker.now = dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC)

    said = asker.says("menneske")

    assert "Telefonen åbner onsdag den 25. november 2026 kl. 10.00" in said


def test_without_a_contact_the_owner_is_told_that_there_is_none() -> None:
    asker = led_to("cvr", facts=replace(FACTS, contacts={}))

    asker.says("menneske")

    assert asker.remarks == ("person-waiting", "nobody-known")


@pytest.mark.parametrize("text", list(HOSTILE.values()))
def test_hostile_words_are_answered_and_do_not_stop_the_conversation(text: str) -> None:
    asker = led_to("cvr")

    asker.says(text)

    assert asker.prompt.offered
    assert asker.says(CVR)


@pytest.mark.parametrize("kind", ["sticker", "voice", "photo", "document", "location", "contact", "video", "dice"])
def test_what_is_no_text_gets_a_kind_answer_and_the_question_again(kind: str) -> None:
    asker = led_to("cvr")

    asker.hears(Sent(kind))

    assert asker.remarks == (f"sent-{kind if kind != 'dice' else 'other'}",)
    assert asker.at == "cvr"


# Words that are no answer here -------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["company_name", "company_address", "cvr", "open_from", "institution_type"])
def test_a_yes_where_something_else_is_asked_gets_the_help_and_is_no_answer(key: str) -> None:
    asker = led_to(key)
    place = asker.at

    asker.says("ja")

    assert asker.remarks == (f"{key}-help",)
    assert asker.at == place


@pytest.mark.parametrize("words", ["nej", "ved ikke", "ingen", "det har vi ikke", "I don't know"])
def test_what_is_demanded_cannot_be_left_out_and_pausing_is_offered(words: str) -> None:
    asker = led_to("company_name")

    said = asker.says(words)

    assert "skriv »pause«" in said
    assert asker.value("company_name") is None


@pytest.mark.parametrize("words", ["ingen", "nej", "ikke endnu", "ved ikke", "har ikke", "not yet", "none"])
@pytest.mark.parametrize("key", ["p_number", "location_number"])
def test_not_yet_is_an_answer_in_many_words_where_a_number_may_come_later(key: str, words: str) -> None:
    asker = led_to(key, {"ordering": "har et"})

    asker.says(words)

    assert asker.draft.answers[f"1/{key}"].given is Given.NOT_YET


@pytest.mark.parametrize("words", ["nej", "ingen", "spring over", "Spring over", "skip", "har ikke"])
def test_an_optional_thing_is_left_out_in_many_words(words: str) -> None:
    asker = at_review()
    asker.hears(Visit("company_fax"))

    asker.says(words)

    assert asker.draft.answers["company_fax"].given is Given.SKIPPED


@pytest.mark.parametrize("text", ["26 91 99 91", "kontakt@klinik.dk", "www.klinik.dk", "+45 70 12 34 56"])
def test_what_does_not_look_like_a_name_is_asked_about(text: str) -> None:
    asker = led_to("company_name")

    said = asker.says(text)

    assert "ligner ikke et navn" in said
    asker.says("ja")
    assert asker.value("company_name") == text
    assert asker.draft.answers["company_name"].cautions == ("name-odd",)


def test_a_name_that_begins_like_a_wish_to_change_is_a_name() -> None:
    asker = led_to("company_name")

    asker.says("Ret & Råd ApS")

    assert asker.value("company_name") == "Ret & Råd ApS"


def test_a_misspelt_wish_at_a_name_is_asked_about() -> None:
    asker = led_to("company_name")

    asker.says("tilbge")

    assert asker.buttons == ["Tilbage", "tilbge", "Mere"]
    asker.presses("tilbge")
    assert asker.value("company_name") == "tilbge"


def test_a_misspelt_wish_at_a_name_is_granted_with_one_press() -> None:
    asker = led_to("company_name")
    asker.says("tilbge")

    asker.presses("Tilbage")

    assert asker.at == "cvr"


def test_a_letterhead_at_the_address_answers_what_it_holds() -> None:
    asker = led_to("company_address")

    asker.say_all(
        "Aarhus Tandklinik ApS\nNørregade 12, 2. tv\n8000 Aarhus C\nTlf. 70 12 34 56\nkontakt@klinik.dk", "ja"
    )

    address = asker.value("company_address")
    assert (address["street"], address["number"], address["floor"], address["door"]) == ("Nørregade", "12", "2", "tv")
    assert (asker.value("company_phone"), asker.value("company_email")) == ("+4570123456", "kontakt@klinik.dk")
    assert asker.at == "1/same_as_company"


def test_a_letterhead_at_the_name_is_read_back_and_answers_what_it_holds() -> None:
    asker = led_to("company_name")
    said = asker.says("Aarhus Tandklinik ApS, Nørregade 12, 8000 Aarhus C, tlf. 70 12 34 56")

    asker.says("ja")

    assert asker.value("company_name") == "Aarhus Tandklinik ApS"
    assert "Virksomhedens navn: Aarhus Tandklinik ApS" in said
    assert "Nørregade 12, 8000 Aarhus C" in said
    assert asker.at == "company_email"


def test_an_answer_changed_at_the_review_takes_one_fact_only() -> None:
    asker = at_review()
    asker.hears(Visit("company_name"))

    asker.says("Klinik 8000 Aarhus")

    assert asker.value("company_name") == "Klinik 8000 Aarhus"
    assert key_at(asker) == "review"


# The company and its look-up ---------------------------------------------------------------------------------------


def test_after_the_cvr_number_one_line_says_that_we_are_looking_and_nothing_is_asked() -> None:
    asker = waiting()

    assert asker.text == "Vi slår CVR-nummeret op …"
    assert asker.conversation.prompt is None
    assert [errand.kind for errand in asker.turn.errands] == ["company_lookup"]
    assert asker.turn.wait is not None
    assert asker.turn.wait.at == asker.conversation.waits_until == asker.moment().micros + 2_000_000


def test_a_company_that_was_found_is_confirmed_with_one_press() -> None:
    asker = waiting()
    asker.hears(Result("company_lookup", CVR, dict(COMPANY)))

    asker.presses("Ja, det passer")

    assert asker.at == "1/same_as_company"
    assert asker.draft.answers["company_phone"].source is Source.LOOKUP
    assert asker.value("company_address")["floor"] == "2"


def test_a_company_that_is_not_the_owners_is_typed_instead() -> None:
    asker = led_to("found", companies=FOUND)

    asker.presses("Nej, jeg skriver selv")

    assert asker.at == "company_name"


def test_what_was_found_and_would_be_refused_is_asked_for() -> None:
    asker = led_to("found", companies={CVR: {**COMPANY, "name": "Klinik" * 11}})

    asker.says("ja")

    assert asker.at == "company_name"
    assert asker.value("company_phone") == "+4570123456"


@pytest.mark.parametrize("state", ["not_found", "unavailable"])
def test_a_company_that_cannot_be_found_is_typed(state: str) -> None:
    asker = waiting()

    asker.hears(Result("company_lookup", CVR, None, state))

    assert asker.remarks == (f"lookup-{state}",)
    assert asker.at == "company_name"


def test_a_look_up_that_is_late_lets_the_conversation_go_on() -> None:
    asker = waiting()

    asker.hears(due(asker))

    assert asker.remarks == ("lookup-late",)
    assert asker.at == "company_name"
    assert asker.conversation.waits_until is None


def test_a_late_result_is_offered_while_the_name_is_open() -> None:
    asker = waiting()
    asker.hears(due(asker))

    asker.hears(Result("company_lookup", CVR, dict(COMPANY)))

    assert asker.remarks == ("found-late",)
    assert asker.at == "found"


def test_a_late_result_after_the_name_was_typed_is_ignored() -> None:
    asker = waiting()
    asker.hears(due(asker))
    asker.says("Aarhus Tandklinik ApS")
    before = asker.conversation

    asker.hears(Result("company_lookup", CVR, dict(COMPANY)))

    assert asker.turn.replies == ()
    assert asker.conversation == before


def test_a_due_time_after_the_result_is_ignored() -> None:
    asker = waiting()
    asker.hears(Result("company_lookup", CVR, dict(COMPANY)))

    asker.hears(due(asker))

    assert asker.turn.replies == ()
    assert asker.at == "found"


def test_another_cvr_number_while_one_is_looked_up_is_looked_up_too() -> None:
    asker = waiting()
    asker.hears(Visit("cvr"))

    asker.says(OTHER_CVR)
    asker.hears(Due("company_lookup", CVR))
    asker.hears(Result("company_lookup", OTHER_CVR, None, "not_found"))

    assert asker.at == "company_name"


def test_what_is_cancelled_while_a_result_is_awaited_holds_nothing_back() -> None:
    asker = waiting()
    asker.hears(Asked(Wish.CANCEL))
    asker.says("ja")

    asker.says("registrér")
    asker.say_all("tandlæge", CVR)

    assert asker.conversation.waits_until is not None
    assert [errand.key for errand in asker.turn.errands] == [CVR]


def test_help_while_a_result_is_awaited_is_given() -> None:
    asker = waiting()

    asker.says("hjælp")

    assert asker.remarks == ("help-general",)


def test_a_pause_while_a_result_is_awaited_shows_the_way_back_and_the_result_says_nothing() -> None:
    asker = waiting()
    asker.says("pause")
    buttons = asker.buttons

    asker.hears(Result("company_lookup", CVR, dict(COMPANY)))

    assert buttons[0] == "Fortsæt"
    assert asker.turn.replies == ()
    assert "Er det din" in asker.presses("Fortsæt")


def test_a_result_is_kept_and_not_spoken_of_while_a_person_has_the_floor() -> None:
    asker = waiting()
    asker.conversation = replace(asker.conversation, floor=Floor.STAFF)

    asker.hears(Result("company_lookup", CVR, dict(COMPANY)))

    assert asker.turn.replies == ()
    assert asker.value("lookup")["state"] == "found"


def test_nothing_is_said_and_nothing_answered_while_a_person_has_the_floor() -> None:
    asker = led_to("company_name")
    asker.conversation = before = replace(asker.conversation, floor=Floor.STAFF)

    asker.says("Aarhus Tandklinik ApS")

    assert asker.turn.replies == ()
    now = asker.moment().micros
    assert asker.conversation == replace(before, heard_at=now, owed_since=now)


def test_a_company_that_has_ended_is_a_caution() -> None:
    asker = led_to("found", companies={CVR: {**COMPANY, "ended": True}})

    said = asker.says("ja")

    assert "ophørt ifølge CVR" in said
    asker.says("ja")
    assert asker.draft.answers["found"].cautions == ("company-ended",)
    assert asker.value("company_name") == "Aarhus Tandklinik ApS"


@pytest.mark.parametrize("state", ["registered", "submitted", "under_way"])
def test_a_known_cvr_number_is_told_at_once_without_saying_whose(state: str) -> None:
    asker = led_to("cvr", known={CVR: Known(**{state: True})})

    asker.says(CVR)

    assert asker.at == "already"
    assert asker.buttons[:3] == ["Gå videre", "Stop her", "Vis, hvem jeg kan spørge"]


def test_going_on_with_a_known_cvr_number_is_remarked_in_the_dossier() -> None:
    asker = sent(known={CVR: Known(registered=True)})

    assert '"remarks":["cvr-registered"]' in asker.dossiers[0].canonical


def test_stopping_at_a_known_cvr_number_asks_before_it_stops() -> None:
    asker = led_to("already", known={CVR: Known(submitted=True)})

    asker.says("nej")

    assert asker.conversation.pending is not None
    assert asker.conversation.pending.kind == "cancel"


def test_the_p_numbers_that_were_found_are_buttons() -> None:
    asker = led_to("p_number", companies=FOUND)

    asker.presses("1029829825 Aarhus Tandklinik")

    assert asker.value("1/p_number") == "1029829825"


@pytest.mark.parametrize(("text", "label"), [("321000", "Grønland"), ("740000", "Færøerne")])
def test_six_digits_ask_which_country_they_belong_to(text: str, label: str) -> None:
    asker = led_to("company_phone")

    asker.says(text)
    asker.presses(label)

    assert asker.value("company_phone").endswith(text)


def test_six_digits_among_what_differs_for_a_clinic_are_a_telephone_number() -> None:
    asker = led_to("clinic_name", {"same_as_company": "nej"})

    asker.says("321000")
    asker.presses("Grønland")

    assert asker.value("1/clinic_phone") == "+299321000"
    assert asker.draft.answers["1/clinic_name"].given is Given.INHERITED
    assert asker.at == "1/p_number"


def test_an_unknown_postcode_is_asked_about_and_not_refused() -> None:
    asker = led_to("company_address")

    said = asker.says("Nørregade 12, 8999 Byen")

    assert "Vil du fortsætte med det alligevel?" in said
    asker.says("ja")
    assert asker.draft.answers["company_address"].cautions == ("postcode-unknown",)


def test_a_caution_that_is_denied_puts_the_question_again() -> None:
    asker = led_to("open_from")
    asker.says("1. marts 2020")

    asker.says("nej")

    assert asker.at == "1/open_from"
    assert asker.value("1/open_from") is None


def test_a_better_answer_to_a_caution_is_taken_at_once() -> None:
    asker = led_to("open_from")
    asker.says("1. marts 2020")

    asker.says("1. marts 2027")

    assert asker.value("1/open_from") == "2027-03-01"


def test_an_opening_date_in_the_past_is_a_warning() -> None:
    asker = led_to("open_from")

    said = asker.says("1. marts 2020")

    assert "søndag den 1. marts 2020 er allerede gået. Vil du fortsætte med det alligevel?" in said


def test_help_keeps_what_is_put_for_a_yes() -> None:
    asker = led_to("open_from")
    asker.says("1. marts 2020")

    asker.says("hjælp")
    asker.says("ja")

    assert asker.value("1/open_from") == "2020-03-01"


# The clinic --------------------------------------------------------------------------------------------------------


def test_only_what_differs_is_given_for_a_clinic_and_the_rest_is_inherited() -> None:
    asker = led_to("clinic_name", {"same_as_company": "nej"})

    asker.says("Havnegade 3, 8000 Aarhus C, tlf. 70 12 34 58")

    answers = asker.draft.answers
    assert answers["1/clinic_name"].given is Given.INHERITED
    assert answers["1/clinic_email"].given is Given.INHERITED
    assert asker.value("1/clinic_phone") == "+4570123458"
    assert asker.at == "1/p_number"


@pytest.mark.parametrize("words", ["nej", "intet", "det samme", "spring over"])
def test_nothing_that_differs_after_all_is_the_same_as_the_company(words: str) -> None:
    asker = led_to("clinic_name", {"same_as_company": "nej"})

    asker.says(words)

    assert asker.at == "1/p_number"
    assert asker.draft.answers["1/clinic_address"].given is Given.INHERITED


@pytest.mark.parametrize("words", ["spring over", "det samme", "nej"])
def test_a_single_fact_of_a_clinic_that_is_left_out_is_inherited(words: str) -> None:
    asker = led_to("clinic_name", {"same_as_company": "nej"})
    asker.presses("Ét ad gangen")

    asker.says(words)

    assert asker.draft.answers["1/clinic_name"].given is Given.INHERITED
    assert asker.at == "1/clinic_address"


def test_a_name_too_long_for_the_register_is_refused_in_a_group_too() -> None:
    asker = led_to("clinic_name", {"same_as_company": "nej"})

    asker.says(f"navn: {'Klinik ' * 11}, 70 12 34 58")

    assert asker.remarks == ("refused-too-long",)
    assert asker.value("1/clinic_phone") is None


def test_the_region_follows_the_postcode() -> None:
    asker = at_review()

    assert asker.value("1/region") == "1082"
    assert asker.draft.answers["1/region"].source is Source.SUGGESTED


def test_the_region_follows_the_postcode_again_when_the_address_is_changed() -> None:
    asker = at_review()
    asker.hears(Visit("company_address"))

    asker.says("Havnegade 3, 9000 Aalborg")

    assert asker.value("1/region") == "1081"


# Practitioners -----------------------------------------------------------------------------------------------------


def test_several_practitioners_are_taken_from_one_message() -> None:
    asker = led_to("practitioners")

    said = asker.says("Anna Eksempel, tandlæge, 061654\nBo Prøve, tandplejer, 57584")

    assert asker.draft.items["1/practitioner"] == (2, 3)
    assert (asker.value("1/2/ydernummer"), asker.value("1/3/ydernummer")) == ("061654", "057584")
    assert "Noteret: Bo Prøve, tandplejer, ydernummer 057584" in said


def test_what_is_missing_of_a_practitioner_is_asked_for() -> None:
    asker = led_to("practitioners")

    asker.says("Anna Eksempel")
    profession = asker.asked
    asker.says("tandlæge")

    assert profession.startswith("Hvilken faggruppe hører Anna Eksempel til?")
    assert asker.asked.startswith("Hvilket ydernummer har Anna Eksempel?")


@pytest.mark.parametrize(
    "words", ["ved ikke", "det ved jeg ikke endnu", "hvad betyder ydernummer", "ja", "vi har to", "vi er ikke sikre"]
)
def test_a_sentence_is_no_practitioner(words: str) -> None:
    asker = led_to("practitioners")

    asker.says(words)

    assert asker.draft.items.get("1/practitioner", ()) == ()
    assert asker.at == "1/practitioners"


def test_a_ydernummer_whose_sum_fails_is_a_warning() -> None:
    asker = led_to("practitioners")

    said = asker.says("Anna Eksempel, tandlæge, 061655")

    assert "Cifrene i 061655 passer ikke sammen" in said
    asker.says("ja")
    assert asker.draft.answers["1/2/ydernummer"].cautions == ("ydernummer-sum",)


def test_a_second_doubtful_ydernummer_comes_back_as_the_suggestion() -> None:
    asker = led_to("practitioners")
    asker.says("Anna Eksempel, tandlæge, 061655\nBo Prøve, tandlæge, 057585")

    asker.says("ja")

    assert asker.at == "1/3/ydernummer"
    assert asker.buttons[0] == "057585"


def test_none_said_of_more_practitioners_ends_the_list() -> None:
    asker = led_to("practitioners")
    asker.says(PERSON)

    asker.says("ingen")

    assert asker.value("1/practitioners") == "no_more"


def test_the_last_practitioner_taken_out_leaves_none() -> None:
    asker = at_review({"practitioners": (PERSON, "ikke flere")})
    asker.says("ændr behandlere")

    asker.presses("Fjern Anna Eksempel")
    asker.says("ikke flere")

    assert asker.value("1/practitioners") == "none"
    assert "Behandlere med ydernummer: Ingen" in asker.text


def test_practitioners_are_not_sent_for_a_place_that_treats_nobody() -> None:
    asker = at_review({"practitioners": (PERSON, "ikke flere")})
    asker.hears(Visit("1/institution_type"))

    asker.says("konsulentvirksomhed")
    on_to("review", asker)

    assert "Anna Eksempel, tandlæge" not in asker.text
    assert asker.value("1/2/ydernummer") is None


# The location number -----------------------------------------------------------------------------------------------


def test_a_dummy_location_number_is_refused() -> None:
    asker = led_to("location_number", {"ordering": "har et"})

    asker.says("9999999999994")

    assert asker.remarks == ("refused-location-number-dummy",)


def test_terms_are_accepted_with_their_version_and_the_receiving_address_is_shown() -> None:
    asker = led_to("terms", {"ordering": "bestil"})

    assert "eksempel-2026-1" in asker.asked
    assert "kontakt@klinik.dk" in asker.asked
    asker.says("ja")
    assert asker.value("1/terms") == {"state": "accept", "version": TERMS.version, "url": TERMS.url}


@pytest.mark.parametrize("words", ["nej", "Bestil ikke nu", "decline"])
def test_terms_that_are_declined_lead_back_to_the_choice(words: str) -> None:
    asker = led_to("terms", {"ordering": "bestil"})

    asker.says(words)

    assert asker.at == "1/ordering"
    asker.says("nej")
    assert asker.value("1/terms") is None


def test_without_terms_ordering_is_closed_with_a_sentence() -> None:
    asker = led_to("ordering_closed", facts=replace(FACTS, terms=None))

    assert "Lige nu kan du ikke bestille" in asker.asked
    assert asker.buttons[:2] == ["Nej, ikke nu", "Vi har et"]


def test_ordering_that_closes_under_way_is_asked_about_again() -> None:
    asker = at_review({"ordering": "bestil"})
    asker.facts = replace(FACTS, terms=None)

    asker.says("ja")

    assert asker.dossiers == []
    assert asker.at == "1/ordering_closed"


def test_the_receiving_address_follows_the_companys_when_that_is_corrected() -> None:
    asker = at_review({"ordering": "bestil"})
    asker.hears(Visit("company_email"))

    asker.says("post@klinik.dk")

    assert asker.value("1/sent_to") == "post@klinik.dk"
    assert asker.at == "1/terms"


def test_a_receiving_address_of_its_own_stays_when_the_companys_is_corrected() -> None:
    asker = at_review({"ordering": "bestil"})
    asker.hears(Visit("1/sent_to"))
    asker.says("journal@klinik.dk")
    on_to("review", asker)
    asker.hears(Visit("company_email"))

    asker.says("post@klinik.dk")

    assert asker.value("1/sent_to") == "journal@klinik.dk"


def test_a_case_contact_taken_over_from_the_company_is_suggested_anew_when_that_is_corrected() -> None:
    asker = at_review({"case_contact": "ja"})
    asker.hears(Visit("company_email"))

    asker.says("post@klinik.dk")

    assert asker.at == "case_contact"
    assert asker.buttons[0] == "post@klinik.dk"


# Places that are registered elsewhere ------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["hospital", "apotek"])
def test_a_place_that_does_not_belong_here_is_told_why_and_whom_to_ask(words: str) -> None:
    asker = led_to("institution_type")

    said = asker.says(words)

    assert asker.at == "1/elsewhere"
    assert "sor@example.org" in said
    assert asker.buttons[:3] == ["Send en anmodning nu", "Vælg en anden type", "Gem, og stop her"]


def test_another_type_can_be_typed_where_the_way_ends() -> None:
    asker = led_to("elsewhere", {"institution_type": "hospital"})

    asker.says("fysioterapi")

    assert asker.value("1/institution_type") == "547011000005103"
    assert asker.at == "cvr"


def test_words_that_are_no_type_leave_the_ending_as_it_is() -> None:
    asker = led_to("elsewhere", {"institution_type": "hospital"})

    asker.says("xyzzy")

    assert asker.at == "1/elsewhere"


def test_several_types_typed_where_the_way_ends_are_put_as_buttons() -> None:
    asker = led_to("elsewhere", {"institution_type": "hospital"})

    asker.says("tand")
    asker.presses("tandlægepraksis")

    assert asker.value("1/institution_type") == "550681000005102"
    assert asker.value("1/elsewhere") is None


def test_a_public_place_ends_where_a_private_one_goes_on() -> None:
    asker = led_to("private", {"institution_type": "plejehjem"})
    other = asker.like()

    asker.says("nej")
    other.says("ja")

    assert asker.at == "1/elsewhere"
    assert other.at == "cvr"


# Back, change, correct ---------------------------------------------------------------------------------------------


def test_change_by_name_asks_that_question_anew() -> None:
    asker = led_to("p_number")

    asker.says("ændr telefon")

    assert asker.at == "company_phone"
    assert asker.buttons[0] == "Behold »+45 70 12 34 56«"


@pytest.mark.parametrize(
    "words", ["ret telefon", "jeg vil gerne ændre telefonnummeret", "change phone", "Kan jeg ændre tlf?", "ændr telfon"]
)
def test_a_wish_to_change_is_understood_in_many_words(words: str) -> None:
    asker = led_to("p_number")

    asker.says(words)

    assert asker.at == "company_phone"


def test_change_with_several_things_of_that_name_asks_which() -> None:
    asker = at_review({"same_as_company": "nej", "clinic_name": PHONES})

    asker.says("ændr telefon")

    assert asker.asked == "Hvad vil du rette?"
    asker.presses("Klinikkens telefon")
    assert asker.at == "1/clinic_phone"


def test_a_thing_is_named_at_the_review_without_saying_change() -> None:
    asker = at_review()

    asker.says("åbningsdato")

    assert asker.at == "1/open_from"


def test_a_thing_that_is_not_asked_for_leads_to_what_decides_so() -> None:
    asker = at_review()

    asker.says("ændr klinikkens telefon")

    assert asker.at == "1/same_as_company"


def test_a_thing_that_is_called_nothing_is_told_so() -> None:
    asker = at_review()

    asker.says("ændr farven")

    assert asker.remarks == ("nothing-called-that",)


def test_the_words_beside_a_row_of_the_review_can_be_typed() -> None:
    asker = at_review()

    asker.says("Ret P-nummer")

    assert asker.at == "1/p_number"


def test_the_same_row_in_two_clinics_asks_which() -> None:
    asker = with_clinics(2)

    asker.says("Ret P-nummer")

    assert len([label for label in asker.buttons if label.startswith("P-nummer")]) == 2


def test_an_answer_is_kept_on_the_word_that_it_is_the_same() -> None:
    asker = at_review()
    asker.hears(Visit("1/p_number"))

    asker.says("det samme")

    assert asker.value("1/p_number") == "1029829825"
    assert key_at(asker) == "review"


def test_an_answer_that_is_asked_anew_is_kept_by_a_yes() -> None:
    asker = at_review()
    asker.hears(Visit("company_name"))

    asker.says("ja")

    assert asker.value("company_name") == "Aarhus Tandklinik ApS"
    assert key_at(asker) == "review"


def test_an_edited_message_is_a_correction_after_a_yes() -> None:
    asker = led_to("p_number")

    asker.hears(Edited("70 12 34 57"))

    assert asker.remarks == ("edit-seen",)
    assert asker.asked == "Skal »Telefon« nu være »+45 70 12 34 57«?"
    assert asker.value("company_phone") == "+4570123456"
    asker.says("ja")
    assert asker.value("company_phone") == "+4570123457"
    assert asker.at == "1/p_number"


def test_an_edited_message_corrects_the_answer_it_is_most_like() -> None:
    asker = at_review({"same_as_company": "nej", "clinic_name": PHONES})

    asker.hears(Edited("70 12 34 66"))

    assert asker.conversation.pending is not None
    assert asker.conversation.pending.about["place"] == "company_phone"


def test_an_edited_message_is_read_as_a_number_rather_than_as_a_name() -> None:
    asker = at_review({"ordering": "bestil"})

    asker.hears(Edited("70 12 34 57"))

    assert asker.conversation.pending is not None
    assert asker.conversation.pending.about["place"] == "company_phone"


def test_a_correction_that_is_denied_changes_nothing() -> None:
    asker = led_to("p_number")
    asker.hears(Edited("70 12 34 57"))

    asker.says("nej")

    assert asker.value("company_phone") == "+4570123456"


def test_a_doubtful_correction_is_not_called_done_before_its_own_yes() -> None:
    asker = at_review()
    asker.hears(Edited("1. marts 2020"))

    asker.says("ja")

    assert "corrected" not in asker.remarks
    assert asker.conversation.pending is not None
    assert asker.conversation.pending.kind == "caution"


def test_an_edit_that_fits_nothing_is_told_so() -> None:
    asker = led_to("cvr")

    asker.hears(Edited("xyzzy ?!"))

    assert asker.remarks == ("edit-fits-nothing",)


def test_a_place_that_nobody_is_asked_about_cannot_be_visited() -> None:
    asker = led_to("company_name")

    asker.hears(Visit("standing"))

    assert asker.remarks == ("not-on-path",)
    assert asker.at == "company_name"


def test_back_from_what_is_put_for_a_yes_drops_it() -> None:
    asker = led_to("open_from")
    asker.says("1. marts 2020")

    asker.says("tilbage")

    assert asker.at == "1/p_number"
    assert asker.conversation.pending is None


# Leaving and coming back -------------------------------------------------------------------------------------------


def test_a_pause_says_until_when_all_is_kept_and_any_answer_ends_it() -> None:
    asker = led_to("company_name")

    said = asker.says("pause")

    assert "til onsdag den 23. december 2026" in said
    asker.says("Aarhus Tandklinik ApS")
    assert asker.value("company_name") == "Aarhus Tandklinik ApS"
    assert not asker.conversation.paused


def test_after_a_long_time_away_the_owner_is_told_once_where_we_were() -> None:
    asker = led_to("company_name")
    asker.now += dt.timedelta(days=2)

    asker.hears(Resumed("web"))

    assert asker.remarks == ("welcome-back",)
    assert asker.at == "company_name"


def test_cancelling_asks_first_and_what_was_cancelled_can_be_taken_up() -> None:
    asker = led_to("company_name")
    asker.say_all("stop", "ja")
    stage = asker.draft.stage

    asker.presses("Tag registreringen op igen")

    assert stage == Stage.CANCELLED
    assert asker.at == "company_name"


def test_a_cancelling_that_is_denied_changes_nothing() -> None:
    asker = led_to("company_name")
    asker.says("stop")

    asker.says("nej")

    assert asker.at == "company_name"


def test_starting_over_keeps_the_old_draft() -> None:
    asker = led_to("company_name")
    asker.says("start forfra")

    asker.says("ja")

    assert asker.turn.left is not None
    assert asker.turn.left.answers["cvr"].value == CVR
    assert asker.turn.left.stage == Stage.CANCELLED
    assert (asker.at, asker.draft.number) == ("1/institution_type", 2)


def test_a_code_moves_the_conversation_and_the_question_stays() -> None:
    asker = led_to("company_name")

    said = asker.says("fortsæt et andet sted")

    assert "FLYT-CODE-" in said
    assert [errand.kind for errand in asker.turn.errands] == ["resume_code"]
    assert asker.at == "company_name"


def test_a_spent_code_is_told_and_is_no_answer() -> None:
    asker = led_to("company_name")

    asker.says("FLYT-7K4M-9PXH")

    assert asker.remarks == ("resume-code-unknown",)
    assert asker.value("company_name") is None


def test_a_conversation_is_the_same_after_it_was_stored() -> None:
    asker = at_review({"practitioners": (PERSON, "ikke flere"), "ordering": "bestil"})

    read = stored_and_read(asker.conversation)

    assert read == asker.conversation


# Another clinic ----------------------------------------------------------------------------------------------------


def test_another_clinic_has_the_first_ones_answers_at_hand() -> None:
    asker = at_review({"ordering": "bestil"})

    asker.says("en klinik mere")
    kind = asker.buttons[0]
    on_to("ordering", asker)
    order = asker.buttons[0]

    assert (kind, order) == ("tandlægepraksis", "Ja, bestil et")


def test_another_clinic_added_by_mistake_can_be_taken_out_at_once() -> None:
    asker = at_review()
    asker.says("en klinik mere")

    asker.presses("Fjern Klinik 2: Aarhus Tandklinik ApS")

    assert asker.draft.items["institution"] == (1,)
    assert key_at(asker) == "review"


def test_the_only_clinic_cannot_be_taken_out() -> None:
    asker = at_review()

    asker.hears(Visit("1/institution_type"))

    assert not [label for label in asker.buttons if label.startswith("Fjern")]


def test_five_clinics_offer_the_contact() -> None:
    asker = with_clinics(4)

    asker.says("en klinik mere")

    assert asker.remarks == ("another-institution", "many-clinics", "reach-a-person")


# Sending -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["ja", "send", "Ja, send", "1", "yes"])
def test_sending_is_one_word(words: str) -> None:
    asker = at_review()

    asker.says(words)

    assert asker.draft.stage == Stage.SUBMITTED
    assert len(asker.dossiers) == 1


def test_the_receipt_says_what_is_open_and_what_happens_next() -> None:
    asker = sent({"p_number": "ikke endnu", "ordering": "bestil"})

    assert asker.draft.reference in asker.text
    assert "Dette mangler endnu: P-nummer" in asker.text
    assert "senest mandag den 7. december 2026" in asker.text
    assert "Intet kommer i selve registret, før den er underskrevet og godkendt." in asker.text


def test_the_receipt_of_a_demonstration_says_that_it_registers_what_nobody_signed() -> None:
    asker = sent(facts=replace(FACTS, demo=True))

    assert "mærket »ikke underskrevet«. Det her er en demonstration" in asker.text
    assert "Intet kommer i selve registret" not in asker.text


def test_send_said_again_gives_the_same_reference() -> None:
    asker = sent()
    reference = asker.draft.reference

    said = asker.says("send")

    assert reference in said
    assert len(asker.dossiers) == 1


def test_words_at_the_review_that_fit_nothing_say_what_can_be_done() -> None:
    asker = at_review()

    asker.says("hmm")

    assert asker.remarks == ("review-not-understood",)


def test_what_is_offered_and_not_asked_is_added_at_the_review() -> None:
    asker = at_review()
    asker.presses("Tilføj oplysninger")

    asker.presses("Fax")
    asker.says("70 12 34 59")

    assert asker.value("company_fax") == "+4570123459"
    assert key_at(asker) == "review"


def test_what_is_offered_can_be_added_by_its_name() -> None:
    asker = at_review()

    asker.says("tilføj besøgsadresse")

    assert asker.at == "1/visiting_address"


def test_an_address_is_read_back_in_its_parts_with_the_next_question() -> None:
    asker = led_to("company_address")

    said = asker.says("c/o Sundhedshuset, Nørregade 12, 2 sal tv, 8000")

    assert "Postadresse: c/o Sundhedshuset, Nørregade 12, 2. tv, 8000 Aarhus C" in said


def test_where_treatment_takes_place_the_other_register_is_told_once() -> None:
    asker = led_to("institution_type")

    asker.says("tandlæge")
    first = asker.remarks
    asker.hears(Visit("1/institution_type"))
    asker.says("fysioterapi")

    assert "treatment-places" in first
    assert "treatment-places" not in asker.remarks


@pytest.mark.parametrize("day", ["på mandag", "mandag", "til mandag den 30. november", "30. november"])
def test_a_day_said_to_the_pause_is_the_day_we_come_back(day: str) -> None:
    asker = led_to("cvr")
    asker.says("pause")

    said = asker.says(day)

    assert "mandag den 30. november 2026" in said
    assert asker.draft.wakes_on == "2026-11-30"


def test_a_day_said_to_the_pause_answers_a_question_for_a_day() -> None:
    asker = led_to("open_from")
    asker.says("pause")

    asker.says("1. marts")

    assert asker.value("1/open_from") == "2027-03-01"
    assert not asker.draft.wakes_on


@pytest.mark.parametrize("words", ["fortsæt", "gå videre", "go on"])
def test_going_on_where_nothing_is_paused_puts_the_question_again(words: str) -> None:
    asker = led_to("cvr")

    said = asker.says(words)

    assert said == asker.asked
    assert asker.at == "cvr"


@pytest.mark.parametrize("day", ["i morgen", "1. marts", "på mandag"])
def test_a_day_is_no_name_without_a_yes(day: str) -> None:
    asker = led_to("company_name")

    said = asker.says(day)

    assert f"»{day}« ligner ikke et navn" in said
    assert asker.value("company_name") is None
