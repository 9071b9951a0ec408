"""Where the database itself holds the review to its rules, whatever the services do."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from storage.database import Database
from storage.engines import writing_engine
from storage.errors import Conflict, NotFound
from storage.review_values import Moved, NewCorrection, NewDecision, NewNumber, Note, Reviewed
from tests.storage.samples import ANNA, NOW, begun, frozen, rows

MIGRATIONS = Path(__file__).parents[2] / "storage" / "migrations"
A, B = "staff:1", "staff:2"
SHA = "ab" * 32


async def submitted(database: Database, revision: int = 1, sha256: str = SHA) -> Reviewed:
    """A dossier that was sent in, as the review sees it."""
    [annas] = await begun(database, ANNA)
    async with database.work() as work:
        await work.dossiers.add(replace(frozen(), revision=revision, sha256=sha256), annas.id, 1, {})
        await work.commit()
    return await seen(database)


async def seen(database: Database) -> Reviewed:
    async with database.reading() as reading:
        return await reading.reviews.get("SOR-1")


async def decided(database: Database, dossier: Reviewed, kind: str, maker: str, **more: Any) -> int:
    async with database.work() as work:
        made = NewDecision(dossier.dossier.id, SHA, kind, maker, NOW)
        decision_id = await work.reviews.decide(replace(made, **more))
        await work.commit()
    return decision_id


async def moved(database: Database, dossier: Reviewed, status: str) -> None:
    async with database.work() as work:
        await work.reviews.move(dossier, Moved(status, A, NOW))
        await work.commit()


async def test_a_dossier_that_has_moved_since_it_was_seen_is_not_moved(database: Database) -> None:
    dossier = await submitted(database)

    await moved(database, dossier, "in_review")
    with pytest.raises(Conflict):
        await moved(database, dossier, "in_review")

    found = await seen(database)
    assert (found.dossier.status, found.held_by, found.held_since, found.moves) == ("in_review", A, NOW, 1)


async def test_the_newest_revision_is_reviewed_and_knows_when_the_first_came_in(database: Database) -> None:
    await submitted(database)
    async with database.work() as work:
        later = replace(frozen(), revision=2, sha256="cd" * 32, submitted_at=NOW + 5)
        await work.dossiers.add(later, 1, 1, {})
        await work.commit()

    found = await seen(database)
    async with database.reading() as reading:
        assert await reading.reviews.listed(["submitted"], 9) == (found,)
        assert await reading.reviews.about("12345674") == (found,)
        assert await reading.reviews.submitted_at("SOR-1") == (NOW, NOW + 5)
    assert (found.dossier.frozen.revision, found.first_submitted_at) == (2, NOW)


async def test_what_nobody_sent_in_is_not_found(database: Database) -> None:
    with pytest.raises(NotFound):
        await seen(database)


async def test_an_approval_counts_for_one_registration_by_another_person(database: Database) -> None:
    dossier = await submitted(database)
    approval = await decided(database, dossier, "approved", A, persons="two")

    await decided(database, dossier, "registered", B, persons="two", approval_id=approval, approver=A)
    await moved(database, dossier, "registered")

    async with database.reading() as reading:
        made = await reading.reviews.decisions("SOR-1")
    assert [(each.kind, each.maker, each.approver, each.revision) for each in made] == [
        ("approved", A, None, 1),
        ("registered", B, A, 1),
    ]


@pytest.mark.parametrize(
    "claim",
    [
        {"maker": A},  # the same person
        {"approver": B, "maker": A},  # another name for the same approval
        {"approval_id": None},
        {"approver": None},
        {"approval_id": 99},
        {"sha256": "cd" * 32},
        {"dossier_id": 99},
    ],
)
async def test_no_claim_of_a_registration_can_be_another(database: Database, claim: dict[str, Any]) -> None:
    dossier = await submitted(database)
    approval = await decided(database, dossier, "approved", A, persons="two")
    right: dict[str, Any] = {"maker": B, "persons": "two", "approval_id": approval, "approver": A}

    with pytest.raises(Conflict):
        await decided(database, dossier, "registered", **(right | claim))


async def test_an_approval_of_one_revision_does_not_count_for_the_next(database: Database) -> None:
    first = await submitted(database)
    approval = await decided(database, first, "approved", A, persons="two")
    async with database.work() as work:
        await work.dossiers.add(replace(frozen(), revision=2, sha256="cd" * 32), 1, 1, {})
        await work.commit()
    second = await seen(database)

    with pytest.raises(Conflict):
        await decided(
            database, second, "registered", B, sha256="cd" * 32, persons="two", approval_id=approval, approver=A
        )


@pytest.mark.parametrize("kind", ["registered", "objected", "rejected", "withdrawn"])
async def test_an_approval_that_was_used_up_counts_no_more(database: Database, kind: str) -> None:
    dossier = await submitted(database)
    approval = await decided(database, dossier, "approved", A, persons="two")
    await decided(database, dossier, kind, B, persons="two", approval_id=approval, approver=A)

    with pytest.raises(Conflict):
        await decided(database, dossier, "registered", B, persons="two", approval_id=approval, approver=A)


async def test_one_person_registers_only_what_needs_one(database: Database) -> None:
    dossier = await submitted(database)
    approval = await decided(database, dossier, "approved", A, persons="one")

    await decided(database, dossier, "registered", A, persons="one", approval_id=approval, approver=A)


async def test_nothing_becomes_registered_without_a_decision(database: Database) -> None:
    dossier = await submitted(database)
    await decided(database, dossier, "approved", A, persons="two")

    with pytest.raises(Conflict):
        await moved(database, dossier, "registered")


def answered(**by: bool) -> str:
    """The frozen answers of a dossier by their authors (`s1`, `s1_b` for another of theirs), confirmed or not."""
    answers = {
        f"place_{who}": {"by": f"staff:{who[1:].partition('_')[0]}", "confirmed": is_so} for who, is_so in by.items()
    }
    return json.dumps({"answers": {"cvr": {"source": "owner", "value": "12345674"}, **answers}})


async def with_answers(database: Database, **by: bool) -> Reviewed:
    """A dossier that was sent in with answers of the staff in it."""
    [annas] = await begun(database, ANNA)
    async with database.work() as work:
        await work.dossiers.add(replace(frozen(), canonical=answered(**by)), annas.id, 1, {})
        await work.commit()
    return await seen(database)


async def written(database_url: str, sql: str) -> None:
    """Write past the repositories."""
    engine = writing_engine(database_url)
    try:
        async with engine.begin() as connection:
            await connection.execute(text(sql))
    finally:
        await engine.dispose()


def decision(kind: str, maker: str, using: str = "NULL, NULL", persons: str = "two") -> str:
    """A decision about the first dossier, inserted directly; `using` names the approval and whose that was."""
    return (
        "INSERT INTO decisions (dossier_id, sha256, kind, maker, at, about, persons, approval_id, approver)"
        f" VALUES (1, '{SHA}', '{kind}', '{maker}', {NOW}, '{{}}', '{persons}', {using})"
    )


BY_A = f"1, '{A}'"  # uses up the first decision, an approval of A's


async def test_who_wrote_answers_is_kept_beside_a_dossier_as_it_is_added(database: Database, database_url: str) -> None:
    await with_answers(database, s1=True, s2=False)

    found = await rows(database_url, "SELECT dossier_id, author, confirmed FROM dossier_authors ORDER BY author")

    assert [(number, author, bool(confirmed)) for number, author, confirmed in found] == [(1, A, True), (1, B, False)]


async def test_who_wrote_answers_before_that_was_kept_is_read_out_of_each_dossier(
    database: Database, database_url: str
) -> None:
    await with_answers(database, s1=True, s2=False)

    for move, revision in ((command.downgrade, "0015"), (command.upgrade, "head")):
        await revised(database_url, move, revision)

    found = await rows(database_url, "SELECT author, confirmed FROM dossier_authors ORDER BY author")
    assert [(author, bool(confirmed)) for author, confirmed in found] == [(A, True), (B, False)]
    with pytest.raises(Exception, match="an answer of their own"):
        await written(database_url, decision("approved", A))


async def revised(database_url: str, move: Callable[[Config, str], None], revision: str) -> None:
    """Bring the tables to a revision."""

    def run(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        move(config, revision)

    engine = writing_engine(database_url)
    async with engine.begin() as connection:
        await connection.run_sync(run)
    await engine.dispose()


async def test_whoever_wrote_an_answer_does_not_approve_it(database: Database, database_url: str) -> None:
    dossier = await with_answers(database, s1=True)

    with pytest.raises(Conflict):
        await decided(database, dossier, "approved", A, persons="two")
    with pytest.raises(Exception, match="an answer of their own"):
        await written(database_url, decision("approved", A))
    await written(database_url, decision("returned", A, persons=""))
    await written(database_url, decision("approved", B))


async def test_whoever_wrote_an_answer_registers_it_only_when_its_owner_confirmed_that(
    database: Database, database_url: str
) -> None:
    await with_answers(database, s2=False, s3=True)
    await written(database_url, decision("approved", A))

    with pytest.raises(Exception, match="an answer of their own"):
        await written(database_url, decision("registered", B, BY_A))
    await written(database_url, decision("registered", "staff:3", BY_A))


async def test_one_answer_that_its_owner_never_confirmed_is_enough_to_keep_its_author_from_registering(
    database: Database, database_url: str
) -> None:
    await with_answers(database, s2_a=True, s2_b=False, s2_c=True)
    await written(database_url, decision("approved", A))

    with pytest.raises(Exception, match="an answer of their own"):
        await written(database_url, decision("registered", B, BY_A))


async def test_an_approval_by_two_is_not_used_up_by_one_and_what_is_none_not_at_all(
    database: Database, database_url: str
) -> None:
    await with_answers(database)
    await written(database_url, decision("approved", A))

    with pytest.raises(Exception, match="registered without its approval"):
        await written(database_url, decision("registered", A, BY_A, persons="one"))
    await written(database_url, decision("objected", B, BY_A))
    with pytest.raises(Exception, match="registered without its approval"):
        await written(database_url, decision("registered", A, f"2, '{B}'"))


@pytest.mark.parametrize("change", ["UPDATE dossier_authors SET confirmed = true", "DELETE FROM dossier_authors"])
async def test_who_wrote_an_answer_stands_for_good(database: Database, database_url: str, change: str) -> None:
    await with_answers(database, s2=False)

    with pytest.raises(Exception, match="who wrote an answer st"):
        await written(database_url, change)


@pytest.mark.parametrize("change", ["UPDATE decisions SET maker = 'staff:9'", "DELETE FROM decisions"])
async def test_a_decision_stands_for_good(database: Database, database_url: str, change: str) -> None:
    await decided(database, await submitted(database), "approved", A, persons="two")

    with pytest.raises(Exception, match="a decision st"):
        await written(database_url, change)


async def test_links_and_notes_are_kept(database: Database) -> None:
    dossier = await submitted(database)
    note = Note("SOR-1", NOW, A, "Ringet til klinikken.")
    async with database.work() as work:
        await work.reviews.link(dossier.dossier.id, "closes.0", 7, A, NOW)
        await work.reviews.link(dossier.dossier.id, "closes.0", 8, B, NOW + 1)
        await work.reviews.note(note)
        await work.commit()

    async with database.reading() as reading:
        assert await reading.reviews.links(dossier.dossier.id) == {"closes.0": 8}
        assert await reading.reviews.notes("SOR-1") == [note]
        assert await reading.reviews.notes("SOR-2") == []


async def test_a_number_is_given_out_once(database: Database) -> None:
    async with database.work() as work:
        serial, number = await work.numbers.free("location_number", 579000000000, 579000000009, _thirteen)
        await work.numbers.add(NewNumber("location_number", number, 1, "SOR-1", NOW, serial))
        again = await work.numbers.free("location_number", 579000000000, 579000000009, _thirteen)
        await work.commit()

    assert (serial, again[0]) == (579000000000, 579000000001)
    with pytest.raises(Conflict):
        await given(database, NewNumber("location_number", number, 2, "SOR-2", NOW))


async def given(database: Database, new: NewNumber) -> None:
    async with database.work() as work:
        await work.numbers.add(new)
        await work.commit()


def _thirteen(serial: int) -> str:
    return f"{serial}0"


async def test_a_correction_takes_two_persons_and_is_decided_once(database: Database) -> None:
    new = NewCorrection(1, "{}", SHA, "Skrivefejl.", A, NOW)
    async with database.work() as work:
        correction = await work.corrections.propose(new)
        await work.commit()
    async with database.work() as work:
        with pytest.raises(Conflict):
            await work.corrections.decide(correction, "registered", A, NOW + 1)

    async with database.work() as work:
        assert [each.new for each in await work.corrections.open()] == [new]
        await work.corrections.decide(correction, "registered", B, NOW + 1)
        with pytest.raises(Conflict):
            await work.corrections.decide(correction, "rejected", B, NOW + 2)
        await work.commit()
