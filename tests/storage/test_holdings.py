"""What is held about one conversation is read whole, and nothing of another's."""

import json

from storage.chains import Act, linked
from storage.database import Database
from storage.values import Code, NewDelivery, NewErrand
from tests.storage.samples import ANNA, BO, begun

FOR_EVER = 2**60


async def test_what_is_held_is_read_and_nothing_of_anothers(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)
    async with database.work() as work:
        for owner, conversation, name in ((ANNA, annas, "anna"), (BO, bos, "bo")):
            email = f"{name}@example.org"
            mail = NewDelivery(conversation.id, "mail", email, "mail", 0, "Hej", 5)
            links, _ = linked("", [Act(f"conversation:{conversation.id}", 7, f"act of {name}", "owner", "digest")])
            await work.deliveries.add([mail])
            await work.errands.add([NewErrand(conversation.id, owner, "receipt_mail", "SOR-1", {"to": email})])
            await work.codes.add(f"secret of {name}", Code("link", conversation.id, FOR_EVER, email))
            await work.confirmations.add(name, conversation.id, 9)
            await work.audit.add(links)
        await work.commit()

    async with database.reading() as reading:
        held = await reading.holdings.of(annas.id)
        errands = await reading.holdings.errands(annas.id)

    assert [tuple(row)[:2] for row in held.addresses] == [(ANNA.channel, ANNA.address)]
    assert [tuple(row)[:3] for row in held.letters] == [
        ("link", "anna@example.org", "sent"),
        ("mail", "anna@example.org", "queued"),
    ]
    assert [tuple(row) for row in held.confirmations] == [("anna", 9)]
    assert [tuple(row) for row in held.acts] == [("act of anna", "owner", 7)]
    assert [(kind, json.loads(about), state) for kind, about, state in errands] == [
        ("receipt_mail", {"to": "anna@example.org"}, "waiting")
    ]
    assert "secret" not in str((held, errands))


async def test_what_came_in_is_read_but_for_results_and_due_times(database: Database) -> None:
    [annas] = await begun(database, ANNA)

    async with database.reading() as reading:
        held = await reading.holdings.of(annas.id)

    assert [row[0] for row in held.arrivals] == ["said"]
