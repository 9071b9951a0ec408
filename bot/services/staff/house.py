"""The staff's services put together."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.clients.mail import Mailer
from bot.phrasebook import Phrasebook
from bot.services.staff.auditing import Auditing
from bot.services.staff.braking import Braking
from bot.services.staff.joining import Joining
from bot.services.staff.own_account import OwnAccount
from bot.services.staff.sealing import Resealing, Sealing
from bot.services.staff.signing_in import SigningIn
from bot.services.staff.sittings import Sittings
from bot.services.staff.team import Team
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Means:
    """What the settings give the staff's services."""

    public_url: str
    mailer: Mailer | None
    sealing: Sealing


@dataclass(frozen=True, slots=True)
class StaffHouse:
    """Who is there, how they get in, and what they change of themselves and of each other."""

    sittings: Sittings
    signing_in: SigningIn
    joining: Joining
    own_account: OwnAccount
    team: Team
    auditing: Auditing
    resealing: Resealing


def staff_house(
    database: Database,
    words: Mapping[str, Phrasebook],
    clock: Callable[[], dt.datetime],
    *,
    demo: bool,
    means: Means,
) -> StaffHouse:
    """All of them over one database."""
    return StaffHouse(
        sittings=Sittings(database, clock),
        signing_in=SigningIn(database, Braking(database), clock, demo, means.sealing),
        joining=Joining(database, words, clock, means.public_url, means.sealing, means.mailer),
        own_account=OwnAccount(database, clock),
        team=Team(database, clock),
        auditing=Auditing(database, clock),
        resealing=Resealing(database, means.sealing),
    )
