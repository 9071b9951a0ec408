"""What is possible at every question of every flow: help, progress, repeating, the other language; then the same again."""

from dataclasses import replace

import pytest

from bot.phrasebook import LANGUAGES
from bot.wiring import FLOWS
from flows.heard import Asked, Chose, Wish
from flows.people import Gathering
from flows.phrases import phrase
from flows.questions import Asking
from tests.flows import ways
from tests.flows.asker import SAID_IN
from tests.flows.leading import ASKED, led_to, led_to_question
from tests.flows.walking import Row
from tests.flows.ways import at_review
from tests.phrase_keys import every_key

SENDING = [flow.name for flow in FLOWS.values() if flow.sends]


@pytest.mark.parametrize(("flow", "key"), ASKED)
def test_help_progress_and_repeating_lead_back_to_the_same_question(flow: str, key: str) -> None:
    asker = led_to_question(flow, key)
    before, asked, at = asker.draft.answers, asker.asked, asker.at

    for wish in (Wish.HELP, Wish.STATUS, Wish.REPEAT):
        asker.hears(Asked(wish))
        assert (asker.asked, asker.at) == (asked, at)
        assert asker.remarks or wish is Wish.REPEAT

    assert asker.draft.answers == before


@pytest.mark.parametrize(("flow", "key"), ASKED)
def test_the_other_language_asks_the_same_question_in_its_words(flow: str, key: str) -> None:
    asker = led_to_question(flow, key)
    before, asked, at = asker.draft.answers, asker.asked, asker.at

    asker.hears(Asked(Wish.ENGLISH))
    assert (asker.at, asker.draft.answers) == (at, before)
    assert asker.asked != asked

    asker.hears(Asked(Wish.DANISH))
    assert (asker.at, asker.asked) == (at, asked)


@pytest.mark.parametrize("word", ["spring over", "skip", "[Spring over]"])
def test_what_was_skipped_reads_so_at_the_review(word: str) -> None:
    asker = at_review()
    asker.say_all("ændr e-mail", "ny@example.org", "ændr e-mail")

    asker.presses(word[1:-1]) if word.startswith("[") else asker.says(word)

    assert "E-mail: Ikke oplyst" in asker.text
    assert asker.dossiers == []


def test_what_is_asked_next_after_a_skip_is_the_next_question() -> None:
    asker = ways.led_to("case_contact")

    said = asker.says("spring over")

    assert "Kontakt i sagen: Ikke oplyst" in said


@pytest.mark.parametrize("flow", SENDING)
def test_the_review_of_every_flow_has_a_row_and_a_change_for_every_answer(flow: str) -> None:
    asker = led_to(Row(flow, "review"))
    given = [step for step in FLOWS[flow].path(asker.draft) if asker.draft.answers.get(step.text)]
    shown = {step.text for step in given if step.question.reviewed and not step.question.never_asked}

    places = [asker.prompt.offered[row.option].act.about for row in asker.prompt.rows]

    assert shown <= {*places, *(step.text for step in given if isinstance(step.question.kind, Gathering))}
    for number, place in enumerate(places):
        asker = led_to(Row(flow, "review"))
        asker.hears(Chose(asker.prompt.token, asker.prompt.rows[number].option))
        assert asker.at == place


@pytest.mark.parametrize("flow", SENDING)
def test_back_leads_from_the_review_of_every_flow_to_its_first_question(flow: str) -> None:
    asker = led_to(Row(flow, "review"))
    path = FLOWS[flow].path(asker.draft)
    asked = [step.text for step in path if step.question.asking is Asking.ASKED]

    for _ in range(2 * len(path)):
        asker.hears(Asked(Wish.BACK))

    assert asker.at == asked[0]
    assert asker.remarks[0] == "nothing-before"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wish", [wish for wish in Wish if f"wish-{wish}" in every_key() and wish is not Wish.SKIP])
def test_the_words_on_a_button_mean_the_button_where_any_words_could_be_the_answer(wish: Wish, language: str) -> None:
    asker = ways.led_to("company_name")
    asker.conversation = replace(asker.conversation, language=language)
    words = SAID_IN[language](phrase(f"wish-{wish}", case=SAID_IN[language](phrase("the-registration"))))

    asker.says(words)

    assert asker.conversation.draft is None or asker.value("company_name") is None
    assert asker.conversation.pending is None or asker.conversation.pending.kind != "correct"
