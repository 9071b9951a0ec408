"""The services of the floor put together."""

from dataclasses import dataclass

from bot.services.floor.acting import Acting
from bot.services.floor.callers import Callers
from bot.services.floor.canned import Canned
from bot.services.floor.filing import Filing
from bot.services.floor.filling import Filling
from bot.services.floor.holding import Holding
from bot.services.floor.notes import Noting
from bot.services.floor.presence import Presence
from bot.services.floor.queue import Queue
from bot.services.floor.replying import Replying
from bot.services.floor.unheard import Unheard
from bot.services.listening import Listening
from bot.services.turning import Turning


@dataclass(frozen=True, slots=True)
class FloorHouse:
    """What staff do in conversations; each takes the acting `StaffMember` and checks their right itself."""

    holding: Holding
    replying: Replying
    notes: Noting
    queue: Queue
    filling: Filling
    filing: Filing
    callers: Callers
    canned: Canned
    unheard: Unheard
    presence: Presence


def floor_with(turning: Turning) -> FloorHouse:
    """All of them beside a turn cycle, with what its turns are taken with."""
    acting = Acting(turning.database, turning.deciding, turning.facts, turning.clock, turning.draw)
    return floor_house(acting, turning)


def floor_house(acting: Acting, listening: Listening) -> FloorHouse:
    """All of them over one way of acting."""
    return FloorHouse(
        holding=Holding(acting, listening),
        replying=Replying(acting),
        notes=Noting(acting),
        queue=Queue(acting),
        filling=Filling(acting),
        filing=Filing(acting),
        callers=Callers(acting),
        canned=Canned(acting),
        unheard=Unheard(acting),
        presence=Presence(),
    )
