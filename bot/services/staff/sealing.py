"""Secrets that have to be read again, second factors, are kept under a key that is not in the database."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from storage.database import Database

_UNSEALED = re.compile(r"[A-Z2-7]{16,}")  # as secrets were kept before they were sealed


@dataclass(frozen=True)
class Sealing:
    """Seals by the first of several keys and opens by any, so that a key can be changed while the others still open."""

    keys: tuple[str, ...] = field(repr=False)

    def seal(self, staff_id: int, secret: str) -> str:
        """The secret as it is kept: it opens for this member of the staff alone."""
        return self._all.encrypt(f"{staff_id}:{secret}".encode()).decode()

    def opened(self, staff_id: int, kept: str) -> str:
        """The secret again; "" where it was sealed for somebody else, by no key of ours, or not at all."""
        return _of(self._all, staff_id, kept)

    def renewed(self, staff_id: int, kept: str) -> str:
        """The same under the first key; "" where it is already, or cannot be opened."""
        if not kept or _of(Fernet(self.keys[0]), staff_id, kept):
            return ""
        secret = kept if _UNSEALED.fullmatch(kept) else self.opened(staff_id, kept)
        return self.seal(staff_id, secret) if secret else ""

    @cached_property
    def _all(self) -> MultiFernet:
        return MultiFernet([Fernet(key) for key in self.keys])


def _of(key: Fernet | MultiFernet, staff_id: int, kept: str) -> str:
    try:
        owner, _, secret = key.decrypt(kept.encode()).decode().partition(":")
    except InvalidToken:
        return ""
    return secret if owner == str(staff_id) else ""


@dataclass(frozen=True, slots=True)
class Resealing:
    """Puts everybody's secret under the first key, at a start."""

    database: Database
    sealing: Sealing

    async def all(self) -> int:
        """Seal what is kept unsealed or under an older key; how many that were."""
        changed = 0
        async with self.database.work() as work:
            for member in await work.staff.all_members():
                keys = await work.staff.keys(member.id)
                if sealed := self.sealing.renewed(member.id, keys.second):
                    await work.staff.keep_second(member.id, sealed, keys.second_step)
                    changed += 1
            if changed:
                await work.commit()
        return changed
