"""What is possible at every question of every flow: help, progress, repeating, the other language; then the same again."""

import pytest

from flows.heard import Asked, Wish
from tests.flows.leading import ASKED, led_to_question
from tests.flows.ways import at_review, led_to


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
    asker = led_to("case_contact")

    said = asker.says("spring over")

    assert "Kontakt i sagen: Ikke oplyst" in said
