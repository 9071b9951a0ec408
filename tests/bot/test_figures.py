"""The figures of the dashboard: counted from conversations, and put together from a small store counted by hand."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.errors import NotPermitted
from bot.phrasebook import LANGUAGES
from bot.services.facts import ServiceFacts
from bot.services.figures.counting import Counting
from bot.services.figures.dashboard import Dashboard, Seen
from bot.services.figures.periods import period_of
from bot.wiring import FLOWS, phrasebooks, utc_now
from flows.conversations import Conversation
from flows.moment import micros
from flows.phrases import Phrase
from storage.database import Database
from storage.figure_values import CaseStep, Course, Wait
from storage.review_values import NewDecision
from storage.values import NewEntry, Owner
from tests.bot.chat import ANE, BO, chat_over
from tests.bot.floor_house import MONDAY
from tests.bot.reviews import ANNE, registering
from tests.storage.samples import begun, frozen

KIM = Owner("web", "kim")
TODAY = MONDAY  # 23 November 2026


def at(day: int, hour: int = 9, minute: int = 0) -> int:
    """An instant in November 2026, in UTC: an hour later in Denmark."""
    return micros(dt.datetime(2026, 11, day, hour, minute, tzinfo=dt.UTC))


def course(conversation_id: int, day: int, **more: object) -> Course:
    begun_at = at(day)
    given = Course(conversation_id, 1, "registration", begun_at, f"2026-11-{day:02}", begun_at)
    return replace(given, **more)  # type: ignore[arg-type]


def steps(conversation_id: int, day: int, *questions: str, answered: int, refusals: int = 0) -> list[CaseStep]:
    """Questions that were put in this order, so many of them answered; the last one refused so often."""
    of = (conversation_id, 1)
    made = [
        CaseStep(*of, question, "registration", f"2026-11-{day:02}", number < answered)
        for number, question in enumerate(questions)
    ]
    return [*made[:-1], replace(made[-1], refusals=refusals)]


async def dashboard(database: Database, days: int = 7, now: dt.datetime = TODAY) -> Seen:
    house = Dashboard(database, FLOWS, ServiceFacts(database, demo=True), lambda: now)
    return await house.seen(days, ANNE)


async def values(database: Database, days: int = 7) -> dict[str, float | None]:
    return {each.key: each.value for each in (await dashboard(database, days)).figures}


async def counted(database: Database) -> None:
    later = utc_now() + dt.timedelta(minutes=2)
    await Counting(database, lambda: later).all()


async def kept(
    database: Database, courses: Sequence[Course] = (), asked: Sequence[CaseStep] = (), waits: Sequence[Wait] = ()
) -> None:
    async with database.work() as work:
        await work.counting.keep(courses, asked, waits)
        await work.commit()


async def dossier(
    database: Database, owner: Conversation, reference: str, sent: int, *decided: tuple[str, int]
) -> None:
    """A dossier that came in on a day, and what was decided about it when."""
    sha = f"{reference:0>64}"
    async with database.work() as work:
        number = int(reference[-1])
        await work.dossiers.add(replace(frozen(reference), sha256=sha, submitted_at=sent), owner.id, number, {})
        dossier_id = (await work.reviews.get(reference)).dossier.id
        approval: dict[str, object] = {}
        for kind, when in decided:
            made = NewDecision(dossier_id, sha, kind, "staff:2" if approval else "staff:1", when, persons="two")
            decision_id = await work.reviews.decide(replace(made, **approval))  # type: ignore[arg-type]
            approval = {"approval_id": decision_id, "approver": "staff:1"} if kind == "approved" else {}
        await work.commit()


async def test_the_course_of_each_case_is_counted_from_what_was_said(database: Database) -> None:
    chat = chat_over(database)
    await chat.goes("hej", "registrer", "fysioterapi", "2691999", "2691999", owner=ANE)  # a number with a digit too few
    await chat.goes("hej", "registrer", "fysioterapi", "annuller", "ja", owner=BO)
    await chat.goes("hej", *registering(), owner=KIM)
    await counted(database)

    async with database.reading() as reading:
        courses = {each.conversation_id: each for each in await reading.counting.courses([1, 2, 3])}
        asked = {(each.conversation_id, each.question): each for each in await reading.counting.steps([1, 2, 3])}
    found = [(courses[n].flow, courses[n].outcome, courses[n].stands_at) for n in (1, 2, 3)]
    assert found == [
        ("registration", "open", "cvr"),
        ("registration", "cancelled", "cvr"),
        ("registration", "submitted", "review"),
    ]
    assert asked[1, "institution_type"].answered
    assert (asked[1, "cvr"].answered, asked[1, "cvr"].refusals) == (False, 2)
    assert (asked[3, "cvr"].answered, asked[3, "cvr"].refusals) == (True, 0)
    assert courses[3].ended_at is not None


async def test_how_long_a_question_stood_and_how_often_its_answer_was_changed_is_counted(database: Database) -> None:
    chat = chat_over(database)
    await chat.goes("hej", "registrer", "fysioterapi", "2691999", "26919991", "ret cvr", "13748136", owner=ANE)
    await counted(database)

    async with database.reading() as reading:
        asked = {each.question: each for each in await reading.counting.steps([1])}
        lines = [(each.at, each.author) for each in await reading.transcripts.after(1, 0, 100, "staff")]
    cvr = asked["cvr"]
    assert (cvr.answered, cvr.refusals, cvr.changes) == (True, 1, 1)
    assert (cvr.put_at, "bot") in lines
    assert (cvr.put_at + cvr.spent, "owner") in lines


async def test_the_time_of_a_question_is_its_median_in_minutes(database: Database) -> None:
    minutes = {1: 1, 2: 3, 3: 60}
    asked = [
        replace(step, spent=minutes[number] * 60_000_000, changes=number)
        for number in minutes
        for step in steps(number, 18, "cvr", answered=1)
    ]
    await kept(database, [course(number, 18) for number in minutes], asked)

    [funnel] = (await dashboard(database)).funnels

    assert [(row.question, row.minutes, row.changes) for row in funnel.rows] == [("cvr", 3, 6)]


async def test_each_line_is_counted_once_and_none_that_may_still_be_overtaken(database: Database) -> None:
    chat = chat_over(database)
    await chat.goes("hej", "registrer", "fysioterapi", "2691999")
    await Counting(database, utc_now).all()
    async with database.reading() as reading:
        assert await reading.counting.courses([1]) == []

    await counted(database)
    await counted(database)

    async with database.reading() as reading:
        refused = [each.refusals for each in await reading.counting.steps([1]) if each.question == "cvr"]
    assert refused == [1]


async def test_a_second_case_that_was_begun_in_the_middle_of_the_first_is_counted_too(database: Database) -> None:
    chat = chat_over(database)
    await chat.goes("hej", "registrer", "fysioterapi", "luk klinikken", "ja")
    await counted(database)

    async with database.reading() as reading:
        flows = sorted(each.flow for each in await reading.counting.courses([1]))
    assert flows == ["closure", "registration"]


async def test_who_waits_for_a_person_is_counted_until_one_comes(database: Database) -> None:
    [ane] = await begun(database, ANE)
    changes = [("waiting", 10), ("staff", 25), ("waiting", 30), ("bot", 50)]
    async with database.work() as work:
        for floor, minute in changes:
            about = f'{{"from":"","to":"{floor}","holder":"","queue":"technical"}}'
            await work.transcripts.add([NewEntry(ane.id, at(20, 9, minute), "owner", "floor", "", about, "staff")])
        await work.commit()
    await counted(database)

    async with database.reading() as reading:
        found = await reading.figures.waited(at(20), at(21))
    assert [(each.queue, each.asked_at, each.ended_at, each.met) for each in reversed(found)] == [
        ("technical", at(20, 9, 10), at(20, 9, 25), True),
        ("technical", at(20, 9, 30), at(20, 9, 50), False),
    ]


async def test_cases_begun_sent_and_the_time_they_took(database: Database) -> None:
    sent = {"outcome": "submitted"}
    await kept(database, [
        course(1, 20, **sent, ended_at=at(20, 9, 10)),
        course(2, 20, **sent, ended_at=at(20, 9, 14)),
        course(3, 20, **sent, ended_at=at(20, 11)),
        course(4, 22),
        course(5, 22, flow="public_facts"),  # nothing is ever sent of it
        course(6, 10, **sent, ended_at=at(10, 10)),  # before the week
    ])  # fmt: skip

    seen = await dashboard(database)

    assert [each.value for each in seen.figures[:3]] == [4, 75, 14]
    assert [[*each.course] for each in seen.figures[:3]] == [
        [0, 0, 0, 3, 0, 1, 0],  # from Tuesday the 17th to Monday the 23rd
        [None, None, None, 100, None, 0, None],
        [None, None, None, 14, None, None, None],
    ]


async def test_only_the_hours_in_which_somebody_could_have_come_are_waited(database: Database) -> None:
    facts = await ServiceFacts(database, demo=True).in_force(TODAY)
    friday = facts.contacts["professional"].hours[4]
    assert friday == ((dt.time(10), dt.time(11, 30)), (dt.time(13), dt.time(14, 30)))  # in Denmark
    await kept(database, waits=[
        Wait(1, at(20, 9), "professional", at(20, 9, 20), met=True),
        Wait(2, at(20, 8, 30), "professional", at(20, 9, 10), met=True),  # half an hour of it before ten
        Wait(3, at(20, 13, 25), "professional", at(22, 8), met=True),  # five minutes before the weekend
        Wait(4, at(20, 9), "professional", at(20, 9, 1)),  # nobody came
    ])  # fmt: skip

    assert (await values(database))["waiting"] == 10


async def test_reviews_returns_and_deadlines(database: Database) -> None:
    owners = await begun(database, ANE, BO, KIM)
    await dossier(database, owners[0], "SOR-1", at(16), ("approved", at(18)), ("registered", at(19)))
    await dossier(database, owners[1], "SOR-2", at(19), ("returned", at(20)))
    await dossier(database, owners[2], "SOR-3", at(2), ("rejected", at(23)))  # its tenth working day was the 16th

    found = await values(database)

    assert found["reviews"] == pytest.approx(3 / 5)
    assert found["deciding"] == 2  # one day, two days and three weeks
    assert found["returned"] == pytest.approx(100 / 3)
    assert found["kept"] == 50


async def test_days_on_which_a_dossier_lay_with_its_owner_count_for_no_deadline(database: Database) -> None:
    [ane] = await begun(database, ANE)
    await dossier(database, ane, "SOR-1", at(2), ("returned", at(4)))
    async with database.work() as work:
        again = replace(frozen("SOR-1"), revision=2, sha256="cd" * 32, submitted_at=at(13))
        await work.dossiers.add(again, ane.id, 1, {})
        dossier_id = (await work.reviews.get("SOR-1")).dossier.id
        await work.reviews.decide(NewDecision(dossier_id, "cd" * 32, "rejected", "staff:1", at(23)))
        await work.commit()

    # Ten working days after the 2nd is the 16th; seven working days it lay with its owner, from the 4th to the 13th.
    assert (await values(database))["kept"] == 100


async def test_where_owners_come_to_a_stop(database: Database) -> None:
    await kept(database, [
        course(1, 17, moved_at=at(15), stands_at="cvr"),  # silent for more than a week
        course(2, 18, outcome="cancelled", stands_at="cvr"),
        course(3, 20, stands_at="cvr"),  # may still come back
        course(4, 20, outcome="submitted", stands_at="review"),
    ], [
        *steps(1, 17, "institution_type", "cvr", answered=1, refusals=3),
        *steps(2, 18, "institution_type", "cvr", answered=1),
        *steps(3, 20, "institution_type", "cvr", answered=1, refusals=1),
        *steps(4, 20, "institution_type", "cvr", "review", answered=2),
    ])  # fmt: skip

    [funnel] = (await dashboard(database)).funnels

    assert (funnel.flow, funnel.begun, funnel.submitted) == ("registration", 4, 1)
    assert [(row.question, row.reached, row.answered, row.refusals, row.stopped) for row in funnel.rows] == [
        ("institution_type", 4, 4, 0, 0),
        ("cvr", 4, 1, 4, 2),
        ("review", 1, 0, 0, 0),
    ]


def test_a_quarter_of_a_year_is_told_in_weeks() -> None:
    period = period_of(91, dt.date(2026, 11, 23))

    assert (period.first, len(period.parts)) == (dt.date(2026, 8, 25), 13)
    assert period.parts[-1].last == dt.date(2026, 11, 23)


@pytest.mark.parametrize("days", [0, -1, 10**9])
def test_no_other_length_can_be_asked_for(days: int) -> None:
    assert len(period_of(days, dt.date(2026, 11, 23)).parts) == 28


async def test_the_figures_are_for_those_who_read_and_the_look_is_in_the_audit(database: Database) -> None:
    gone = replace(ANNE, active=False)
    house = Dashboard(database, FLOWS, ServiceFacts(database, demo=True), lambda: TODAY)
    with pytest.raises(NotPermitted):
        await house.seen(7, gone)

    await house.seen(7, ANNE)

    async with database.reading() as reading:
        acts = [(link.act.act, link.act.actor) for link in await reading.audit.all_links("staff")]
    assert acts == [("viewed", ANNE.author)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_has_a_name_on_the_dashboard(language: str) -> None:
    book = phrasebooks()[language]
    known = book.keys()
    for flow in FLOWS.values():
        if flow.sends:
            for key, question in flow.by_key.items():
                label = question.words("label")
                assert book.say(Phrase(label if label in known else f"staff-figures-question-{key}"))
