"""A yes that sends declares all of the review, so it counts only where the review is what was put last."""

import datetime as dt

import pytest

from flows.heard import Due
from flows.stages import Stage
from tests.flows.ways import at_review

MENUS = ("mere", "ret et svar", "tilføj oplysninger", "viden")


@pytest.mark.parametrize("yes", ["ja", "send", "ja tak", "indsend", "👍"])
@pytest.mark.parametrize("menu", MENUS)
def test_a_yes_to_a_menu_sends_nothing_and_brings_the_review_back(menu: str, yes: str) -> None:
    asker = at_review()
    asker.says(menu)
    assert not asker.prompt.rows

    said = asker.says(yes)

    assert asker.dossiers == []
    assert asker.remarks[-1] == "review-first"
    assert "P-nummer: 1029829825" in said
    assert asker.prompt.rows
    asker.says(yes)
    assert asker.draft.stage == Stage.SUBMITTED


@pytest.mark.parametrize("aside", ["hjælp", "status", "gentag", "hvad er sor?", "kode", "menneske", "xyzzy"])
def test_whatever_else_is_said_brings_the_review_back_for_which_a_yes_counts(aside: str) -> None:
    asker = at_review()
    asker.says(aside)
    assert asker.prompt.rows

    asker.says("ja")

    assert asker.draft.stage == Stage.SUBMITTED


def test_a_yes_with_a_reminder_put_last_goes_on_to_the_review() -> None:
    asker = at_review()
    asker.now += dt.timedelta(days=2)
    asker.hears(Due("reminder", f"{asker.draft.number}:{asker.draft.alarm}"))
    assert not asker.prompt.rows

    asker.says("ja")

    assert asker.dossiers == []
    assert asker.prompt.rows


def test_a_menu_that_is_closed_puts_the_review_again() -> None:
    asker = at_review()
    asker.says("mere")

    asker.presses("Tilbage")

    assert asker.prompt.rows
