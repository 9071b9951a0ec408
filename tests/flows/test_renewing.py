"""What time does to a draft: new versions of its flow, and questions and list values that have had their last day."""

import datetime as dt
import json
from dataclasses import replace
from typing import Any

import pytest

from flows.answers import Given
from flows.dossiers import thawed
from flows.flow import Flow
from flows.heard import Visit
from flows.kinds import Text, YesNo
from flows.questions import Question
from flows.registration import REGISTRATION
from flows.stages import Stage
from flows.versions import Flows, Migration
from tests.flows.asker import Asker, stored_and_read
from tests.flows.ways import at_review, key_at, led_to, on_to

DECEMBER = dt.datetime(2026, 12, 30, 10, 0, tzinfo=dt.UTC)
LAST_MOMENT = dt.datetime(2026, 12, 31, 22, 59, tzinfo=dt.UTC)  # a minute to midnight in Denmark
JANUARY = dt.datetime(2026, 12, 31, 23, 1, tzinfo=dt.UTC)
LAST_DAY, FIRST_DAY = dt.date(2026, 12, 31), dt.date(2027, 1, 1)


def registration(version: int, **instead: tuple[Question[Any], ...]) -> Flow:
    """The registration in another version: by key, the questions that stand instead of one."""
    sections = (
        replace(section, parts=tuple(new for part in section.parts for new in instead.get(_key(part), (part,))))
        for section in REGISTRATION.sections
    )
    return Flow(REGISTRATION.name, version, tuple(sections), REGISTRATION.starts_with)


def _key(part: Any) -> str:
    return getattr(part, "key", "")


opening = replace(REGISTRATION.by_key["open_from"], key="opening", said_as="open_from")
parking = Question("parking", YesNo(), said_as="private")
SECOND = registration(
    2, open_from=(opening,), company_co=(), company_address=(parking, REGISTRATION.by_key["company_address"])
)
ON = Migration("registration", 1, 2, renamed={"open_from": "opening"}, dropped=frozenset({"company_co"}))
BOTH, MOVING = Flows(REGISTRATION, SECOND), Flows(REGISTRATION, SECOND, migrations=[ON])
REQUIRED = Flows(REGISTRATION, SECOND, migrations=[replace(ON, required_from=FIRST_DAY)])


def under(flows: Flows, asker: Asker, now: dt.datetime | None = None) -> Asker:
    """The same owner, going on once these flows are in use."""
    asker.flows, asker.now = flows, now or asker.now
    return asker


# Several versions at once ------------------------------------------------------------------------------------------


def test_a_new_draft_takes_the_newest_version() -> None:
    assert led_to("cvr", flows=BOTH).draft.version == 2


@pytest.mark.parametrize("flows", [Flows(REGISTRATION, SECOND), Flows(SECOND, REGISTRATION)])
def test_the_newest_version_is_the_newest_in_whatever_order_they_are_named(flows: Flows) -> None:
    assert flows["registration"] is SECOND
    assert list(flows) == ["registration"]


def test_a_draft_without_a_migration_finishes_on_its_own_version() -> None:
    asker = under(BOTH, led_to("open_from"))

    on_to("review", asker).says("ja")

    assert asker.dossiers[0].version == 1
    assert "1/open_from" in json.loads(asker.dossiers[0].canonical)["answers"]


def test_a_draft_moves_on_once_the_answer_to_what_was_asked_is_taken() -> None:
    asker = under(MOVING, led_to("open_from"))

    asker.says("1. marts 2027")

    assert asker.draft.version == 2
    assert asker.value("1/opening") == "2027-03-01"
    assert asker.remarks[-1] == "version-new"
    assert key_at(asker) == "parking"


def test_a_button_means_what_stood_on_it_when_the_draft_moves_on() -> None:
    asker = under(MOVING, led_to("same_as_company"))

    asker.presses("Ja, som virksomheden")

    assert asker.value("1/same_as_company") is True
    assert asker.draft.version == 2


def test_moving_on_is_told_once() -> None:
    asker = under(MOVING, led_to("open_from"))
    asker.says("1. marts 2027")

    asker.says("ja")

    assert "version-new" not in asker.remarks


def test_what_waits_for_a_yes_is_settled_before_a_draft_moves_on() -> None:
    asker = led_to("open_from")
    asker.says("1. marts 2020")
    under(MOVING, asker)

    asker.says("hjælp")
    assert asker.draft.version == 1

    asker.says("ja")
    assert asker.draft.version == 2
    assert asker.draft.answers["1/opening"].cautions == ("date-past",)


def test_a_draft_at_the_review_moves_on_to_what_is_new_and_back() -> None:
    asker = under(MOVING, at_review())

    asker.says("status")
    assert (key_at(asker), asker.draft.stage) == ("parking", Stage.ASKING)

    asker.says("ja")
    assert key_at(asker) == "review"


def test_a_review_that_was_read_is_sent_as_it_was_read() -> None:
    asker = under(MOVING, at_review())

    asker.says("ja")

    assert [dossier.version for dossier in asker.dossiers] == [1]


def test_what_was_left_out_and_is_needed_now_is_asked() -> None:
    needed = replace(REGISTRATION.by_key["case_contact"], needed=True)
    flows = Flows(REGISTRATION, registration(2, case_contact=(needed,)), migrations=[Migration("registration", 1, 2)])
    asker = at_review({"case_contact": "spring over"})
    assert asker.draft.answers["case_contact"].given is Given.SKIPPED

    under(flows, asker).says("status")

    assert key_at(asker) == "case_contact"


# A migration that is required --------------------------------------------------------------------------------------


def test_before_its_day_a_required_migration_lets_the_old_version_be_sent() -> None:
    asker = under(REQUIRED, at_review(), LAST_MOMENT)

    asker.says("ja")

    assert [dossier.version for dossier in asker.dossiers] == [1]


def test_from_its_day_the_old_version_is_not_sent_and_every_answer_is_kept() -> None:
    asker = at_review()
    before = asker.draft.answers
    under(REQUIRED, asker, JANUARY)

    asker.says("ja")

    assert asker.dossiers == []
    assert asker.remarks[-2:] == ("version-ended", "version-new")
    assert key_at(asker) == "parking"
    assert list(asker.draft.answers.values()) == list(before.values())
    asker.say_all("ja", "ja")
    assert [dossier.version for dossier in asker.dossiers] == [2]


# Values of a list with days of their own ---------------------------------------------------------------------------

CAPITAL = {"company_address": "Nørregade 12, 1165 København K"}


def test_a_draft_of_december_is_not_sent_in_january_with_a_region_that_is_no_more() -> None:
    asker = at_review(CAPITAL, now=DECEMBER)
    assert asker.value("1/region") == "1084"
    asker.now = JANUARY

    said = asker.says("ja")

    assert asker.dossiers == []
    assert "Region: »Region Hovedstaden« gælder ikke længere." in said
    assert "Region: Region Østdanmark" in said
    asker.says("ja")
    assert json.loads(asker.dossiers[0].canonical)["answers"]["1/region"]["value"] == "oestdanmark"


def test_on_its_last_day_a_region_is_sent() -> None:
    asker = at_review(CAPITAL, now=DECEMBER)
    asker.now = LAST_MOMENT

    asker.says("ja")

    assert json.loads(asker.dossiers[0].canonical)["answers"]["1/region"]["value"] == "1084"


def test_whoever_comes_back_in_january_sees_the_new_region_at_once() -> None:
    asker = at_review(CAPITAL, now=DECEMBER)
    asker.now = JANUARY

    asker.says("status")

    assert asker.remarks[-1] == "value-ended"
    assert asker.value("1/region") == "oestdanmark"


def test_a_region_that_the_owner_chose_is_followed_too() -> None:
    asker = at_review(CAPITAL, now=DECEMBER)
    asker.hears(Visit("1/region"))
    asker.says("Region Sjælland")
    assert asker.value("1/region") == "1085"
    asker.now = JANUARY

    asker.says("ja")

    assert asker.dossiers == []
    assert asker.value("1/region") == "oestdanmark"


def test_a_code_that_a_list_has_no_more_is_told_and_answered_anew() -> None:
    asker = at_review(CAPITAL, now=DECEMBER)
    answers = {**asker.draft.answers, "1/region": replace(asker.draft.answers["1/region"], value="1099")}
    asker.conversation = asker.conversation.with_draft(replace(asker.draft, answers=answers))

    said = asker.says("status")

    assert "»1099« gælder ikke længere" in said
    assert asker.value("1/region") == "1084"


# Questions with days of their own ----------------------------------------------------------------------------------

old_note = Question("old_note", Text(60), said_as="company_co", valid_to=LAST_DAY)
new_note = Question("new_note", Text(60), said_as="company_co", valid_from=FIRST_DAY)
DATED = Flows(registration(1, company_co=(old_note, new_note)))
NOTED = {"old_note": "Prøve", "new_note": "Prøve"}


def test_a_question_is_asked_on_its_days_only() -> None:
    december, january = (at_review(NOTED, flows=DATED, now=now) for now in (DECEMBER, JANUARY))

    assert (december.value("old_note"), december.value("new_note")) == ("Prøve", None)
    assert (january.value("old_note"), january.value("new_note")) == (None, "Prøve")


@pytest.mark.parametrize("now", [DECEMBER, LAST_MOMENT])
def test_until_its_last_day_a_question_is_sent_with_its_answer(now: dt.datetime) -> None:
    asker = at_review(NOTED, flows=DATED, now=DECEMBER)
    asker.now = now

    asker.says("ja")

    assert "old_note" in json.loads(asker.dossiers[0].canonical)["answers"]


def test_a_question_that_follows_another_is_asked_before_a_dossier_is_sent() -> None:
    asker = at_review(NOTED, flows=DATED, now=DECEMBER)
    asker.now = JANUARY

    asker.says("ja")

    assert asker.dossiers == []
    assert asker.remarks[-1] == "review-outdated"
    assert key_at(asker) == "new_note"
    asker.say_all("Prøve", "ja")
    assert {"old_note", "new_note"} & json.loads(asker.dossiers[0].canonical)["answers"].keys() == {"new_note"}


def test_an_answer_that_crosses_midnight_counts_for_the_question_as_it_was_put() -> None:
    asker = led_to("old_note", flows=DATED, now=DECEMBER)
    asker.now = JANUARY

    asker.says("Prøve")

    assert asker.draft.answers["old_note"].value == "Prøve"
    assert key_at(asker) == "new_note"


def test_the_day_of_a_draft_is_kept_with_it() -> None:
    asker = led_to("new_note", flows=DATED, now=JANUARY)

    assert stored_and_read(asker.conversation) == asker.conversation
    assert asker.draft.day == "2027-01-01"


def test_a_flow_without_days_keeps_none() -> None:
    assert at_review().draft.day == ""


def test_a_dossier_is_read_with_the_questions_of_its_day() -> None:
    asker = at_review(NOTED, flows=DATED, now=DECEMBER)
    asker.says("ja")

    draft = thawed(asker.dossiers[0].canonical, asker.dossiers[0].submitted_at)

    assert {"old_note", "new_note"} & {step.place.key for step in DATED.of(draft).path(draft)} == {"old_note"}
