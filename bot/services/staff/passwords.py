"""Passwords: which are good enough, and how they are kept (argon2id, in a thread, for it takes a while on purpose)."""

import asyncio
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from bot.services.staff.guessing import unguessed
from bot.services.staff.refusals import StaffRefused

SHORTEST, LONGEST = 12, 200
FEWEST_DIFFERENT = 6
# OWASP's figures for argon2id: 19 MiB, two passes, one lane; some 30 ms of one core.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def check_password(password: str, *own: str) -> None:
    """Raise `StaffRefused` for a password that is guessed first; `own` is what others know of its owner."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise StaffRefused("password-length")
    if len(set(password.casefold())) < FEWEST_DIFFERENT or len(unguessed(password, *own)) < SHORTEST - 4:
        raise StaffRefused("password-guessed")


async def hashed(password: str) -> str:
    """The password as it is kept."""
    return await asyncio.to_thread(_HASHER.hash, password)


async def right(kept: str, password: str) -> bool:
    """Whether this is the password; it takes as long where there is none, so that nobody learns who has an account."""
    return await asyncio.to_thread(_verify, kept or _nobodys(), password[: LONGEST + 1]) and bool(kept)


def outdated(kept: str) -> bool:
    """Whether the password was kept by weaker figures than ours today."""
    return _HASHER.check_needs_rehash(kept)


def _verify(kept: str, password: str) -> bool:
    try:
        return _HASHER.verify(kept, password)
    except (Argon2Error, InvalidHashError):
        return False


@cache
def _nobodys() -> str:
    return _HASHER.hash("nobody has this password")
