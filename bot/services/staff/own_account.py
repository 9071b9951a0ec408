"""One's own account: where one is signed in, the password, recovery codes, the language, and being absent today."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.services.staff import second_factor
from bot.services.staff.noting import Deed, note
from bot.services.staff.passwords import check_password, hashed
from bot.services.staff.refusals import StaffRefused
from bot.services.staff.sittings import SignedIn
from flows.moment import micros
from storage.database import Database

LANGUAGES = ("da", "en")


@dataclass(frozen=True, slots=True)
class OwnAccount:
    """What somebody changes of their own account."""

    database: Database
    clock: Callable[[], dt.datetime]

    async def recovery_codes_left(self, signed_in: SignedIn) -> int:
        """How many recovery codes they have left."""
        async with self.database.reading() as reading:
            return await reading.access.recovery_codes_left(signed_in.member.id)

    async def end_sitting(self, signed_in: SignedIn, sitting_id: int) -> None:
        """End one of one's own sittings; raises `StaffRefused` where it is not one's own, or is over."""
        async with self.database.work() as work:
            if not await work.access.stand_up(sitting_id, signed_in.member.id):
                raise StaffRefused("sitting")
            await note(work, self._now(), Deed("sitting_ended", signed_in.member.author, sitting_id))
            await work.commit()

    async def change_password(self, signed_in: SignedIn, password: str) -> None:
        """Another password from now on; everything else that is signed in ends, and no link is good any more."""
        member, sitting = signed_in.member, signed_in.sitting
        check_password(password, member.name, member.email.partition("@")[0])
        kept = await hashed(password)
        async with self.database.work() as work:
            await work.staff.keep_password(member.id, kept)
            await work.access.drop_links(member.id)
            await work.access.others_stand_up(member.id, sitting.id)
            await note(work, self._now(), Deed("password_set", member.author, "own page"))
            await work.commit()

    async def new_recovery_codes(self, signed_in: SignedIn) -> tuple[str, ...]:
        """Fresh recovery codes, shown once; those before are good no more."""
        codes = second_factor.recovery_codes()
        async with self.database.work() as work:
            await work.access.new_recovery_codes(signed_in.member.id, codes)
            await note(work, self._now(), Deed("recovery_codes_made", signed_in.member.author))
            await work.commit()
        return codes

    async def speak(self, signed_in: SignedIn, language: str) -> None:
        """Have the pages in another language."""
        if language not in LANGUAGES:
            raise StaffRefused("language")
        async with self.database.work() as work:
            await work.staff.keep(replace(signed_in.member, language=language))
            await note(work, self._now(), Deed("language_set", signed_in.member.author, language))
            await work.commit()

    def _now(self) -> int:
        return micros(self.clock())
