"""How often one may try to get in: counted in the database, so that neither a restart nor a second worker forgets."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.services.staff.refusals import StaffRefused
from storage.database import Database

SECOND = 1_000_000
MINUTE, HOUR, DAY = 60, 3600, 24 * 3600


@dataclass(frozen=True, slots=True)
class Brake:
    """So many attempts in so many seconds."""

    most: int
    seconds: int


PASSWORD_OF_ACCOUNT = (Brake(10, 5 * MINUTE),)
PASSWORD_OF_ADDRESS = (Brake(10, 5 * MINUTE),)
PASSWORD_OF_ALL = (Brake(1000, 5 * MINUTE),)
SECOND_OF_ACCOUNT = (Brake(5, 5 * MINUTE), Brake(20, HOUR), Brake(50, DAY))
SECOND_OF_ADDRESS = (Brake(10, 5 * MINUTE), Brake(50, HOUR))


@dataclass(frozen=True, slots=True)
class Braking:
    """Counts attempts before they are looked at, so that many at once do not slip through; right ones count no more."""

    database: Database

    async def attempt(self, now: int, *limits: tuple[str, Sequence[Brake]]) -> None:
        """Count an attempt under each name; raises `StaffRefused` where one of them has tried too often."""
        over: list[Brake] = []
        async with self.database.work() as work:
            for name, brake in _each(limits):
                if await work.access.attempt(_key(name, brake), now, brake.seconds * SECOND) > brake.most:
                    over.append(brake)
            await work.commit()
        if over:
            raise StaffRefused("too-often", max(brake.seconds for brake in over))

    async def was_right(self, *limits: tuple[str, Sequence[Brake]]) -> None:
        """Take the attempt back."""
        async with self.database.work() as work:
            for name, brake in _each(limits):
                await work.access.take_back(_key(name, brake))
            await work.commit()


def of_password(email: str, address: str) -> tuple[tuple[str, Sequence[Brake]], ...]:
    """What a password is counted under."""
    return (
        (f"password account {email.strip().casefold()}", PASSWORD_OF_ACCOUNT),
        (f"password address {address}", PASSWORD_OF_ADDRESS),
        ("password", PASSWORD_OF_ALL),
    )


def of_second(staff_id: int, address: str) -> tuple[tuple[str, Sequence[Brake]], ...]:
    """What a code of the second factor is counted under."""
    return (
        (f"second account {staff_id}", SECOND_OF_ACCOUNT),
        (f"second address {address}", SECOND_OF_ADDRESS),
    )


def _each(limits: Sequence[tuple[str, Sequence[Brake]]]) -> list[tuple[str, Brake]]:
    return [(name, brake) for name, brakes in limits for brake in brakes]


def _key(name: str, brake: Brake) -> str:
    return f"{name} in {brake.seconds} s"
