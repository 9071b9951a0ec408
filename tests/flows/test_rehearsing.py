"""A draft is moved on in thought: what would be asked, and what would no longer count."""

import datetime as dt
from dataclasses import replace

from bot.wiring import FLOWS
from flows.rehearsing import Rehearsed, rehearsed
from flows.versions import Flows
from tests.flows.asker import Asker
from tests.flows.test_renewing import BOTH, CAPITAL, DATED, DECEMBER, JANUARY, MOVING, NOTED
from tests.flows.ways import at_review, led_to


def after(flows: Flows, asker: Asker, now: dt.datetime | None = None) -> Rehearsed:
    """What these flows would change for an owner's draft."""
    return rehearsed(flows, asker.draft, replace(asker.moment(), now=now or asker.now))


def test_under_the_same_flows_nothing_changes() -> None:
    assert after(FLOWS, at_review()) == Rehearsed(1)


def test_without_a_migration_a_draft_stays_on_its_version() -> None:
    assert after(BOTH, at_review()) == Rehearsed(1)


def test_a_new_question_is_asked_and_a_renamed_one_keeps_its_answer() -> None:
    assert after(MOVING, at_review()) == Rehearsed(2, ("parking",))


def test_what_is_not_answered_yet_is_not_asked_anew() -> None:
    assert after(MOVING, led_to("open_from")) == Rehearsed(2, ("parking",))


def test_an_answer_to_a_question_that_is_no_more_falls_off() -> None:
    asker = at_review()
    asker.say_all("tilføj mere", "c/o", "Ida Prøve")
    assert asker.value("company_co") == "Ida Prøve"

    assert after(MOVING, asker).fallen == ("company_co",)


def test_what_a_day_changes_is_told_before_it_comes() -> None:
    assert after(DATED, at_review(NOTED, flows=DATED, now=DECEMBER), JANUARY) == Rehearsed(
        1, ("new_note",), ("old_note",)
    )


def test_a_value_that_another_takes_the_place_of_is_told() -> None:
    assert after(FLOWS, at_review(CAPITAL, now=DECEMBER), JANUARY) == Rehearsed(1, altered=("1/region",))


def test_nothing_is_kept_of_it() -> None:
    asker = at_review()
    before = asker.draft

    after(MOVING, asker)

    assert asker.draft is before
