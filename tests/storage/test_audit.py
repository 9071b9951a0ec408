from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.chains import Act, Link, holds, linked, salted
from storage.database import Database
from storage.errors import Conflict
from tests.storage.samples import NOW

CHAIN = "conversation:1"
ACTS = [Act(CHAIN, NOW + n, "answered", "owner", salted(f"salt{n}", {"cvr": n}), f"salt{n}") for n in range(4)]
Tampering = Callable[[list[Link]], list[Link]]


async def added(database: Database, *links: Link) -> None:
    async with database.work() as work:
        await work.audit.add(links)
        await work.commit()


async def test_a_chain_carried_on_by_its_head_holds(database: Database) -> None:
    first, head = linked("", ACTS[:2])
    rest, end = linked(head, ACTS[2:])
    await added(database, *first)
    await added(database, *rest)

    async with database.reading() as reading:
        links = await reading.audit.all_links(CHAIN)
        assert await reading.audit.head(CHAIN) == end
        assert await reading.audit.head("dossier:none") == ""
    assert links == [*first, *rest]
    assert holds(links, end)


async def test_erasing_takes_the_salts_and_the_chain_still_holds(database: Database) -> None:
    links, head = linked("", ACTS)
    await added(database, *links)
    async with database.work() as work:
        await work.audit.erase(CHAIN)
        await work.commit()

    async with database.reading() as reading:
        erased = await reading.audit.all_links(CHAIN)
    assert {link.act.salt for link in erased} == {""}
    assert holds(erased, head)


async def test_two_acts_never_take_the_same_place(database: Database) -> None:
    links, _ = linked("", ACTS[:1])
    await added(database, *links)

    with pytest.raises(Conflict):
        await added(database, *linked("", ACTS[1:2])[0])


@pytest.mark.parametrize(
    "tamper",
    [
        lambda links: links[:0],
        lambda links: links[:-1],
        lambda links: links[1:],
        lambda links: [*links[:1], *links[2:]],
        lambda links: [links[1], links[0], *links[2:]],
        lambda links: [*links, *linked("4:" + links[-1].hash, ACTS[:1])[0]],
        lambda links: [replace(links[0], act=replace(links[0].act, actor="bot")), *links[1:]],
        lambda links: [replace(links[0], act=replace(links[0].act, at=NOW + 1)), *links[1:]],
        lambda links: [replace(links[0], act=replace(links[0].act, digest="0")), *links[1:]],
        lambda links: [replace(link, act=replace(link.act, chain="conversation:2")) for link in links],
        lambda links: [replace(links[0], act=replace(links[0].act, chain="conversation:2")), *links[1:]],
        lambda links: linked("", [link.act for link in reversed(links)])[0],
    ],
)
def test_tampering_shows(tamper: Tampering) -> None:
    links, head = linked("", ACTS)

    assert holds(links, head)
    assert not holds(tamper(links), head)


@given(st.lists(st.tuples(st.text(), st.text()), min_size=2, max_size=2, unique=True))
def test_different_acts_have_different_hashes(acts: list[tuple[str, str]]) -> None:
    first, second = (linked("", [Act(CHAIN, NOW, act, actor)])[1] for act, actor in acts)

    assert first != second


def test_a_digest_says_nothing_without_its_salt() -> None:
    assert salted("a", {"cvr": 1}) == salted("a", {"cvr": 1})
    assert salted("a", {"cvr": 1}) != salted("b", {"cvr": 1})


def test_no_act_leaves_the_head_as_it_was() -> None:
    assert linked("", []) == ([], "")
    assert linked("3:abc", []) == ([], "3:abc")
