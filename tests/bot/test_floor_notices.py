"""The owner is told at every step: one notice for each move of the floor, the right one, in their language."""

import dataclasses
from collections.abc import Awaitable, Callable, Mapping

import pytest

from bot.services.floor.replying import Written
from bot.wiring import phrasebooks
from flows.floor import FLOOR
from flows.phrases import Phrase, phrase
from storage.database import Database
from storage.values import Delivery
from tests.bot.floor_house import ANE, METTE, PER, Floor, floor_over

SAY = {language: book.say for language, book in phrasebooks().items()}
BEGINS = {"da": ("registrér", "psykolog"), "en": ("english", "register", "psychologist")}
ASKS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "professional": {"da": ("menneske",), "en": ("person",)},
    "technical": {"da": ("teknisk support", "menneske"), "en": ("technical support", "person")},
    "": {"da": (), "en": ()},
}
BACK = {"da": "tilbage til robotten", "en": "back to the bot"}
END = {language: say(phrase("staff-end")) for language, say in SAY.items()}
HERS, HIS = {"name": METTE.name}, {"name": PER.name}

Act = Callable[[Floor, int], Awaitable[object]]


@dataclasses.dataclass(frozen=True)
class Step:
    """One move: what the floor calls it, what is done, and what the owner reads."""

    move: str
    act: Act
    told: Phrase
    held: bool = True  # by Mette, before it
    asked: str = "professional"  # whom the owner has asked for, if anyone


async def _replied(floor: Floor, _: int) -> None:
    await floor.reply("Hej")


async def _replied_in_her_place(floor: Floor, here: int) -> None:
    await floor.house.replying.reply(here, Written("Hej", await floor.last(), take_over=True), PER)


async def _said_back(floor: Floor, _: int) -> None:
    await floor.owner_says(BACK[(await floor.conversation()).language])


async def _pressed_back(floor: Floor, _: int) -> None:
    await floor.owner_presses(END[(await floor.conversation()).language])


async def _passed(floor: Floor, minutes: int) -> None:
    floor.clock.goes_on(minutes=minutes)


STEPS: Mapping[str, Step] = {
    "claim": Step("claim", lambda floor, here: floor.house.holding.claim(here, METTE),
                  phrase("staff-claimed", **HERS), held=False),
    "claim from the bot": Step("claim", lambda floor, here: floor.house.holding.claim(here, METTE),
                               phrase("staff-claimed", **HERS), held=False, asked=""),
    "claim by a reply": Step("claim", _replied, phrase("staff-claimed", **HERS), held=False),
    "transfer": Step("transfer", lambda floor, here: floor.house.holding.transfer(here, PER, "Kender VANS", METTE),
                     phrase("staff-follows", **HIS)),
    "take-over": Step("take_over", lambda floor, here: floor.house.holding.take_over(here, PER),
                      phrase("staff-follows", **HIS)),
    "take-over by a reply": Step("take_over", _replied_in_her_place, phrase("staff-follows", **HIS)),
    "requeue": Step("requeue", lambda floor, here: floor.house.holding.requeue(here, METTE),
                    phrase("staff-requeued", **HERS)),
    "requeue elsewhere": Step("requeue", lambda floor, here: floor.house.holding.requeue(here, METTE, "technical"),
                              phrase("staff-sent-on", **HERS, queue="technical")),
    "absent": Step("requeue", lambda floor, _: floor.house.holding.free(METTE, METTE), phrase("staff-absent", **HERS)),
    "helper silent": Step("requeue", lambda floor, _: _passed(floor, 16),
                          phrase("staff-silent", queue="professional")),
    "helper silent, technical": Step("requeue", lambda floor, _: _passed(floor, 16),
                                     phrase("staff-silent", queue="technical"), asked="technical"),
    "nobody came, technical": Step("", lambda floor, _: _passed(floor, 31),
                                   phrase("staff-nobody-yet", queue="technical"), held=False, asked="technical"),
    "nobody came": Step("", lambda floor, _: _passed(floor, 31), phrase("staff-nobody-yet", queue="professional"),
                        held=False),
    "release": Step("release", lambda floor, here: floor.house.holding.release(here, METTE),
                    phrase("staff-released", **HERS)),
    "ended in words": Step("end", _said_back, phrase("staff-ended")),
    "ended by the button": Step("end", _pressed_back, phrase("staff-ended")),
}  # fmt: skip
# What an owner does alone while nobody has come is answered, and is no notice.
ANSWERED = {"ask_for_person", "change_queue", "withdraw"}


@pytest.fixture
def floor(database: Database) -> Floor:
    return floor_over(database)


def notices(floor: Floor) -> list[Delivery]:
    """The notices the owner got since they were last asked for."""
    found = [each for each in floor.mouths["web"].said if each.kind == "notice"]
    floor.heard(ANE)
    return found


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("step", STEPS)
async def test_each_move_of_the_floor_is_told_once_and_in_the_owners_language(
    floor: Floor, step: str, language: str
) -> None:
    taken = STEPS[step]
    await floor.owner_says(*BEGINS[language], *ASKS[taken.asked][language])
    here = await floor.here()
    if taken.held:
        await floor.house.holding.claim(here, METTE)
        await floor.settles()
    notices(floor)
    epoch = (await floor.conversation()).epoch

    await taken.act(floor, here)
    await floor.settles()

    [notice] = notices(floor)
    assert notice.text.startswith(SAY[language](taken.told))
    assert (await floor.conversation()).epoch == epoch + bool(taken.move)


def test_no_move_of_the_floor_is_left_out() -> None:
    assert {each.move for each in FLOOR.rows} == {each.move for each in STEPS.values() if each.move} | ANSWERED
