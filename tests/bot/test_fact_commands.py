"""Service facts on the command line: shown, recorded and ended, with an audit entry; each wrong one has its message."""

import datetime as dt
import json
import shlex
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import pytest

from bot.errors import CommandRefused
from bot.fact_commands import add_arguments, run
from bot.services.fact_keeping import FactKeeping
from bot.services.fact_shapes import FactRefused, check
from bot.services.facts import ServiceFacts, shipped
from bot.services.tokens import draw
from storage.chains import holds, salted
from storage.database import Database
from tests.dialogues.process import printed_by

NOON = dt.datetime(2026, 11, 26, 12, tzinfo=dt.UTC)
LATE = dt.datetime(2026, 11, 26, 23, 30, tzinfo=dt.UTC)  # half an hour after midnight in Denmark
NOTICE = '\'{"da": "MitID er nede.", "en": "MitID is down."}\''
CONTACT: dict[str, Any] = {"email": "a@example.org", "phone": "+4599999999", "hours": {"0": [["09:00", "15:00"]]}}
WORDS = {"da": "Lukket.", "en": "Closed."}
RECORDS = {**WORDS, "url": "https://example.org", "checked": "2026-11-01"}


def keeping(database: Database, now: dt.datetime = NOON) -> FactKeeping:
    return FactKeeping(database, demo=True, clock=lambda: now, draw=draw)


async def facts(database: Database, line: str, now: dt.datetime = NOON) -> list[str]:
    """What `python -m bot facts` prints for this line."""
    parser = ArgumentParser()
    add_arguments(parser)
    return list(await run(keeping(database, now), parser.parse_args(shlex.split(line))))


async def test_the_list_names_source_and_day_of_each_default(database: Database) -> None:
    printed = await facts(database, "list")

    said = "\n".join(printed)
    assert 'contact professional  {"email":"SORpost@sundhedsdata.dk"' in said
    assert "checked 2026-11-01, sundhedsdatastyrelsen.dk" in said
    assert len(printed) == len(shipped(demo=True))


async def test_what_is_set_stands_in_the_list_with_its_first_day_and_whose_word_it_is(database: Database) -> None:
    said = await facts(database, f"set notice mitid {NOTICE} --from 2026-11-20 --by 'Prøve Eksempel'")

    assert said == ["notice mitid counts from 2026-11-20"]
    listed = await facts(database, "list")
    assert 'notice mitid  {"da":"MitID er nede.","en":"MitID is down."}\n    from 2026-11-20, Prøve Eksempel' in listed


def test_the_command_as_it_is_typed_sets_ends_and_lists(tmp_path: Path) -> None:
    assert printed_by(tmp_path, "facts", "set", "period", "draft_days", "45", "--by", "Prøve") != ""
    assert "period draft_days  45" in printed_by(tmp_path, "facts", "list")

    printed_by(tmp_path, "facts", "end", "period", "draft_days", "--by", "Prøve")

    assert "period draft_days  45" not in printed_by(tmp_path, "facts", "list")
    assert "draft_days" in printed_by(tmp_path, "facts", "history")


async def test_what_counts_later_is_not_in_force_today(database: Database) -> None:
    await facts(database, "set period draft_days 45 --from 2026-11-27 --by Prøve")

    assert "period draft_days  30\n    shipped with the product" in await facts(database, "list")
    assert "period draft_days  45\n    from 2026-11-27, Prøve" in await facts(database, "list", LATE)


async def test_of_the_same_day_the_word_given_last_counts(database: Database) -> None:
    await facts(database, "set period draft_days 45 --by Prøve")
    await facts(database, "set period draft_days 50 --by Prøve", NOON + dt.timedelta(minutes=1))

    assert "period draft_days  50\n    from 2026-11-26, Prøve" in await facts(database, "list")


async def test_a_default_can_be_ended(database: Database) -> None:
    said = await facts(database, "end terms location_number --by Prøve")

    assert said == ["terms location_number counts no more from 2026-11-26"]
    assert [each for each in await facts(database, "list") if each.startswith("terms")] == []


async def test_what_never_was_cannot_be_ended(database: Database) -> None:
    with pytest.raises(CommandRefused, match="there is no notice mitid to end"):
        await facts(database, "end notice mitid --by Prøve")


async def test_the_history_tells_everything_that_was_recorded(database: Database) -> None:
    await facts(database, f"set notice mitid {NOTICE} --from 2026-11-20 --by Prøve")
    await facts(database, "end notice mitid --from 2026-11-25 --by Eksempel", NOON + dt.timedelta(hours=1))

    assert await facts(database, "history") == [
        '2026-11-26 13:00  Prøve: notice mitid from 2026-11-20  {"da":"MitID er nede.","en":"MitID is down."}',
        "2026-11-26 14:00  Eksempel: notice mitid from 2026-11-25  ended",
    ]


async def test_each_recording_is_a_link_of_the_staff_chain_in_the_same_commit(database: Database) -> None:
    await facts(database, "set period draft_days 45 --by Prøve")
    await facts(database, "end period draft_days --by Eksempel")

    async with database.reading() as reading:
        links, head = await reading.audit.all_links("staff"), await reading.audit.head("staff")
    assert [(each.act.act, each.act.actor) for each in links] == [
        ("fact_set", "staff:Prøve"), ("fact_ended", "staff:Eksempel"),
    ]  # fmt: skip
    assert holds(links, head)
    assert links[0].act.digest == salted(links[0].act.salt, ["period", "draft_days", 45, "2026-11-26"])


async def test_a_refused_fact_leaves_no_trace(database: Database) -> None:
    with pytest.raises(CommandRefused):
        await facts(database, "set period draft_days 0 --by Prøve")

    async with database.reading() as reading:
        assert await reading.audit.all_links("staff") == []
        assert await reading.facts.history() == []


async def test_a_running_server_knows_within_a_minute(database: Database) -> None:
    running = ServiceFacts(database, demo=True)
    assert (await running.in_force(NOON)).notices == ()

    await facts(database, f"set notice mitid {NOTICE} --by Prøve")

    assert (await running.in_force(NOON + dt.timedelta(minutes=1))).notices == (
        {"da": "MitID er nede.", "en": "MitID is down."},
    )


async def test_where_the_records_of_a_profession_go_is_set_and_ended_by_its_code(database: Database) -> None:
    """What was shipped for dentists gives way to what is recorded, and that to nothing."""
    running = ServiceFacts(database, demo=True)
    value = json.dumps(RECORDS)

    await facts(database, f"set records 5433 '{value}' --by Prøve")
    told = (await running.in_force(NOON)).records["5433"]
    await facts(database, "end records 5433 --by Prøve")

    assert (told.words["da"], told.url, told.checked) == ("Lukket.", "https://example.org", dt.date(2026, 11, 1))
    assert "5433" not in (await running.in_force(NOON + dt.timedelta(minutes=1))).records


async def test_a_fact_counts_from_midnight_in_denmark(database: Database) -> None:
    await facts(database, "set period draft_days 45 --from 2026-11-27 --by Prøve")

    assert (await ServiceFacts(database, demo=True).in_force(LATE)).keep_draft_days == 45


async def test_a_link_to_a_page_of_our_own_leads_to_where_the_pages_are(database: Database) -> None:
    known = await ServiceFacts(database, demo=True, public_url="https://sor.example.org").in_force(NOON)

    assert known.links["privacy"].url == "https://sor.example.org/privacy"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("set notice mitid oops --by Prøve", "the value is no JSON"),
        ("set notice mitid {} --from later --by Prøve", "later is no day"),
        (f"set notice mitid {NOTICE} --by ' '", "named by 1 to 60 characters"),
        (f"set notice mitid {NOTICE} --by 010170-1234", "without a CPR number"),
        ("set rumour mitid {} --by Prøve", "there is no kind 'rumour'; the kinds are contact, link"),
    ],
)
async def test_a_command_given_wrong_says_why(database: Database, line: str, why: str) -> None:
    with pytest.raises(CommandRefused, match=why):
        await facts(database, line)


@pytest.mark.parametrize(("kind", "key", "value"), shipped(demo=True))
def test_every_default_is_one_that_could_be_recorded(kind: str, key: str, value: Any) -> None:
    check(kind, key, value)


@pytest.mark.parametrize(
    ("kind", "key", "value"),
    [
        ("contact", "technical", CONTACT | {"closed": ["2026-12-24"]}),
        ("link", "guide_cvr", {"url": "https://example.org/cvr", "checked": "2026-11-01"}),
        ("closed_day", "2026-12-24", WORDS),
        ("closed_day", "2026-12-24", True),
        ("notice", "mitid", WORDS),
        ("period", "draft_days", 365),
        ("records", "general", RECORDS),
        ("records", "5176a", RECORDS),
    ],
)
def test_a_fact_of_the_right_shape_is_taken(kind: str, key: str, value: Any) -> None:
    check(kind, key, value)


@pytest.mark.parametrize(
    ("kind", "key", "value", "why"),
    [
        ("contact", "reception", CONTACT, "contact has the key professional or technical"),
        ("contact", "technical", "a@example.org", "a contact is an object with email, hours, phone"),
        ("contact", "technical", {"email": "a@example.org"}, "a contact lacks hours, phone"),
        ("contact", "technical", CONTACT | {"fax": "1"}, "a contact has no fax"),
        ("contact", "technical", CONTACT | {"email": "example.org"}, "is no e-mail address"),
        ("contact", "technical", CONTACT | {"email": 1}, "is no e-mail address"),
        ("contact", "technical", CONTACT | {"phone": "99 99 99 99"}, "with its country code and without spaces"),
        ("contact", "technical", CONTACT | {"hours": {"monday": []}}, "0 is Monday"),
        ("contact", "technical", CONTACT | {"hours": {"0": ["09:00", "15:00"]}}, "weekday 0 needs a list"),
        ("contact", "technical", CONTACT | {"hours": {"0": [["9", "15:00"]]}}, "'9' is no time of day"),
        ("contact", "technical", CONTACT | {"hours": {"0": [["15:00", "09:00"]]}}, "each ending after it begins"),
        ("contact", "technical", CONTACT | {"closed": "2026-12-24"}, "are a list"),
        ("contact", "technical", CONTACT | {"closed": ["24/12"]}, "is a day like 2026-12-24"),
        ("link", "Guide", {}, "a key has small letters"),
        ("link", "guide", {"url": "http://example.org", "checked": "2026-11-01"}, "begins with https://"),
        ("link", "guide", {"url": "//example.org", "checked": "2026-11-01"}, "begins with https://"),
        ("link", "guide", {"url": "/privacy", "checked": "yesterday"}, "is a day like 2026-12-24"),
        ("terms", "gifts", {"version": "1", "url": "/x"}, "terms has the key location_number"),
        ("terms", "location_number", {"version": "", "url": "/x"}, "a text of 1 to 40 characters"),
        ("terms", "location_number", {"version": "1", "url": "/x", "example": 1}, "true or false"),
        ("closed_day", "24/12", True, "the key of a closed day is a day like 2026-12-24"),
        ("closed_day", "2026-12-24", "jul", "why a day is closed is an object with da, en"),
        ("notice", "mitid", {"da": "MitID er nede."}, "a notice lacks en"),
        ("notice", "mitid", {"da": " ", "en": "x"}, "has 1 to 300 characters in each language; 'da' has not"),
        ("notice", "mitid", WORDS | {"da": "x" * 301}, "'da' has not"),
        ("notice", "mitid", WORDS | {"da": "Ring til 010170-1234"}, "CPR number is never kept"),
        ("period", "week", 7, "period has the key draft_days"),
        ("period", "draft_days", True, "a whole number of days"),
        ("period", "draft_days", 366, "from 1 to 365"),
        ("records", "tandlæge", RECORDS, "the code of a profession, as 5433 (tandlæge)"),
        ("records", "5433", WORDS, "where records go lacks checked, url"),
        ("records", "5433", RECORDS | {"en": ""}, "'en' has not"),
        ("records", "5433", RECORDS | {"url": "stps.dk"}, "begins with https://"),
        ("records", "5433", RECORDS | {"checked": "i dag"}, "is a day like 2026-12-24"),
    ],
)
def test_a_fact_of_another_shape_is_refused_with_its_cause(kind: str, key: str, value: Any, why: str) -> None:
    with pytest.raises(FactRefused) as refused:
        check(kind, key, json.loads(json.dumps(value)))

    assert why in str(refused.value)
