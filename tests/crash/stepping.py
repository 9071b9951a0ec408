"""A registration step by step: once undisturbed, and then with a kill at one point of every step that comes by it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from flows.masking import looks_like_cpr
from tests.crash.house import House
from tests.crash.memory import State, difference, last_message, left_behind, reading, said_since
from tests.crash.owners import Owner, TelegramOwner, owner_of
from tests.crash.points import HEARD, POINTS, STORED, TAKEN

NOTHING_SAID = frozenset({HEARD, STORED, TAKEN})  # at these points nothing is being said
KEPT_BY_THEN = frozenset(POINTS) - {HEARD}  # a form that nobody answered stands in the file all the same
REMINDED, GO_ON = "Din sag er gemt, men ikke sendt endnu.", "[Fortsæt]"
ONCE = "'receipt', 'paper'"  # the kinds that are never said twice: a person decides about them


@dataclass(frozen=True)
class Step:
    """One line of an owner's, and where an undisturbed product stands after it."""

    line: str
    state: State
    said: list[str]
    points: list[str]

    def comes_by(self, point: str) -> bool:
        """Whether a product comes by this point in this step."""
        # Digits that may be a CPR number are never stored apart from their turn (design.md 4).
        if point == STORED and self.line.isdecimal() and looks_like_cpr(self.line):
            return False
        # An arrival is stored alone where its turn fails, which we make it.
        return (HEARD if point == STORED else point) in self.points


async def undisturbed(house: House, lines: Sequence[str]) -> list[Step]:
    """Where a product that nobody kills stands after each line."""
    steps = []
    await house.start()
    house.arm()
    async with owner_of(house) as owner:
        for line in lines:
            await owner.acts(line)
            await house.rests()
            state = house.state()
            assert not any(', "unknown"]' in each for each in state["deliveries"]), f"maybe said, at {line!r}"
            steps.append(Step(line, state, house.plain(await owner.read()), house.met()))
    await house.stop()
    return steps


async def killed_at(point: str, house: House, steps: Sequence[Step], spared: int = 0) -> int:
    """Kill at this point of every step that comes by it, and hold each against the undisturbed; how often it was.

    The first so many steps are spared, because another registration is killed at the same questions.
    """
    await house.start(point)
    async with owner_of(house) as owner:
        for number, step in enumerate(steps):
            kills = number >= spared and step.comes_by(point)
            try:
                await (_through_a_kill if kills else _undisturbed)(point, house, owner, step)
            except AssertionError as error:
                error.add_note(f"at {step.line!r}, killed at: {point}")
                raise
    await house.end()
    return house.crashes


async def killed_and_off(point: str, house: House, steps: Sequence[Step], off: dt.timedelta) -> int:
    """Kill at this point of every step, start again so much later, and hold what was sent against the undisturbed."""
    await house.start(point)
    async with owner_of(house) as owner:
        for step in steps:
            house.arm()
            await owner.acts(step.line)
            if await house.dies(certainly=owner.unanswered != ""):
                house.now += off
                await house.start(point)
                await house.rests()
            await owner.insists()
            house.disarm()
            await house.rests()
            await _takes_it_up(house, owner)
    sent = house.state()["dossiers"]
    assert sent == steps[-1].state["dossiers"], f"it is not what an undisturbed run sends: {sent}"
    await house.end()
    return house.crashes


async def _takes_it_up(house: House, owner: Owner) -> None:
    """Whoever was reminded meanwhile goes on by the reminder's button."""
    if any(REMINDED in each for each in await owner.read()):
        await owner.acts(GO_ON)
        await house.rests()


async def _undisturbed(_point: str, house: House, owner: Owner, step: Step) -> None:
    await owner.acts(step.line)
    await house.rests()
    _compare(step.state, house.state())
    _said_in_order(step.said, house.plain(await owner.read()), once=True)


async def _through_a_kill(point: str, house: House, owner: Owner, step: Step) -> None:
    last = last_message(house.file)
    house.arm()
    await owner.acts(step.line)
    # A browser whose form nobody answered may know of the kill before we do.
    if not await house.dies(certainly=owner.unanswered != ""):
        house.disarm()
        _compare(step.state, house.state())
        _said_in_order(step.said, house.plain(await owner.read()), once=True)
        return
    heard = await owner.read() if isinstance(owner, TelegramOwner) else []
    _all_marked(house, last, heard)
    await house.start(point)
    if point in KEPT_BY_THEN or not owner.unanswered:
        # It goes on by itself: nobody has said anything again.
        await house.rests()
        _compare(step.state, house.state())
    if await owner.insists():
        await house.rests()
        _compare(step.state, house.state())
    _said_after(point, house, owner, step, house.plain(heard + await owner.read()))


def _all_marked(house: House, last: int, heard: Sequence[str]) -> None:
    """Whatever the client has seen stands in the file, and is marked there as being said."""
    with left_behind(house.file) as connection:
        marked = [text for _, text, state in said_since(connection, last) if state in {"sending", "sent"}]
    for text in heard:
        assert text in marked, f"said, and not marked as said: {text}"
        marked.remove(text)


def _compare(expected: State, found: State) -> None:
    # Nobody knows whether a receipt was said that was being said at the kill; that is looked at where it is said.
    settled = [each.replace(', "unknown"]', ', "sent"]') for each in found["deliveries"]]
    differs = difference(expected, {**found, "deliveries": settled})
    assert not differs, f"it is not as in an undisturbed run:\n{differs}"


def _said_after(point: str, house: House, owner: Owner, step: Step, said: list[str]) -> None:
    with reading(house.file) as connection:
        rows = connection.execute(f"SELECT text, state FROM deliveries WHERE kind IN ({ONCE})").fetchall()
        others = f"SELECT count(*) FROM deliveries WHERE state = 'unknown' AND kind NOT IN ({ONCE})"
        assert connection.execute(others).fetchone() == (0,), "what may be said twice is left to nobody"
    unknown = [text for text, state in rows if state == "unknown"]
    assert not (unknown and point in NOTHING_SAID), "nobody was saying the receipt when it was killed"
    once = house.plain([text for text, _ in rows])
    assert all(said.count(each) <= 1 for each in once), f"the receipt was said twice: {said}"
    unsaid = set(house.plain(unknown)) - set(said) if isinstance(owner, TelegramOwner) else set()
    _said_in_order([each for each in step.said if each not in unsaid], said)


def _said_in_order(expected: Sequence[str], said: Sequence[str], *, once: bool = False) -> None:
    """Everything is said in order; after a kill it goes on from some message that may have been said already."""
    whole, ends = list(expected), range(len(expected) + 1)
    again = (whole[:end] + whole[begin:] for end in ends for begin in ends if begin <= end and not once)
    assert list(said) == whole or list(said) in again, f"expected {whole}\nsaid {list(said)}"
