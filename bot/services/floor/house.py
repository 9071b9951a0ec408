"""The services of the floor put together."""

from dataclasses import dataclass

from bot.services.floor.acting import Acting
from bot.services.floor.holding import Holding
from bot.services.floor.notes import Noting
from bot.services.floor.queue import Queue
from bot.services.floor.replying import Replying
from bot.services.listening import Listening


@dataclass(frozen=True, slots=True)
class FloorHouse:
    """What staff do in conversations; each takes the acting `StaffMember` and checks their right itself."""

    holding: Holding
    replying: Replying
    notes: Noting
    queue: Queue


def floor_house(acting: Acting, listening: Listening) -> FloorHouse:
    """All of them over one way of acting."""
    return FloorHouse(
        holding=Holding(acting, listening), replying=Replying(acting), notes=Noting(acting), queue=Queue(acting)
    )
