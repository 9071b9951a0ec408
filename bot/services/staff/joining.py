"""Joining: one-time links, an hour each, by which somebody sets their password and their second factor."""

import asyncio
import datetime as dt
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace

from email_validator import EmailNotValidError, validate_email

from bot.clients.mail import Mail, Mailer, MailProblem
from bot.phrasebook import LANGUAGES, Phrasebook
from bot.services import tokens
from bot.services.staff import second_factor
from bot.services.staff.noting import SYSTEM, Deed, note, permit
from bot.services.staff.passwords import check_password, hashed
from bot.services.staff.refusals import StaffRefused
from bot.services.staff.sealing import Sealing
from bot.services.staff.signing_in import Caller
from bot.services.staff.sittings import SignedIn, sit_down
from flows.masking import holds_cpr
from flows.moment import micros
from flows.phrases import phrase
from flows.rights import Right, Role
from storage.database import Database
from storage.errors import Conflict
from storage.staff_values import StaffLink, StaffMember
from storage.work import Work

GOOD_FOR = dt.timedelta(hours=1)
LONGEST_NAME = 60
PATIENCE = 15.0  # seconds a mail server may take while somebody waits for the page


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody with a link of theirs, which is shown once and mailed where there is a mail server."""

    member: StaffMember
    link: str = field(repr=False)
    mailed: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """What is said of an account when it is made."""

    name: str
    email: str
    role: Role
    language: str = "da"


@dataclass(frozen=True, slots=True)
class Joining:
    """Gives out links and takes them back in."""

    database: Database
    words: Mapping[str, Phrasebook]
    clock: Callable[[], dt.datetime]
    public_url: str
    sealing: Sealing
    mailer: Mailer | None = None

    async def first_link(self) -> str:
        """A link for the first account, an administrator's; "" where somebody of the staff has joined."""
        now = self.clock()
        with suppress(Conflict):  # another process that starts at this moment prints it
            async with self.database.work() as work:
                members = await work.staff.all_members()
                if any(each.email for each in members):
                    return ""
                nobody = StaffMember(0, "", "", Role.ADMINISTRATOR)
                first = members[0] if members else await work.staff.add(nobody, micros(now))
                link = await self._new_link(work, first, now, SYSTEM)
                await work.commit()
                return link
        return ""

    async def invite(self, account: Account, by: StaffMember | None) -> Invited:
        """Make an account and its link; raises `StaffRefused`. `by` is None at the command line."""
        if by is not None:
            permit(by, Right.STAFF)
        member = _checked(StaffMember(0, account.name, account.email, account.role, account.language))
        now, author = self.clock(), by.author if by else SYSTEM
        try:
            async with self.database.work() as work:
                added = await work.staff.add(member, micros(now))
                link = await self._new_link(work, added, now, author)
                await note(work, micros(now), Deed("invited", author, [added.author, added.role.value]))
                await work.commit()
        except Conflict as conflict:
            raise StaffRefused("email-taken") from conflict
        return await self._mailed(Invited(added, link))

    async def fresh_link(self, staff_id: int, by: StaffMember | None) -> Invited:
        """A new link for somebody who lost theirs, or what they sign in with; earlier ones are good no more."""
        if by is not None:
            permit(by, Right.STAFF)
        now, author = self.clock(), by.author if by else SYSTEM
        async with self.database.work() as work:
            member = await work.staff.find(staff_id)
            if member is None or not member.active or not member.email:
                raise StaffRefused("nobody")
            link = await self._new_link(work, member, now, author)
            await note(work, micros(now), Deed("link_given", author, member.author))
            await work.commit()
        return await self._mailed(Invited(member, link))

    async def whose(self, secret: str) -> StaffMember:
        """Whom a link is for; it stays good, for programmes look at links too. Raises `StaffRefused`."""
        async with self.database.reading() as reading:
            link = await reading.access.link(secret, micros(self.clock()))
            member = await reading.staff.find(link.staff_id) if link and link.kind == "joining" else None
        if member is None or not member.active:
            raise StaffRefused("link")
        return member

    async def join(self, secret: str, password: str, name: str, email: str, caller: Caller) -> str:
        """Set the password and use the link up; gives a sitting that sets up the second factor next.

        Name and address are asked of the first account only. Raises `StaffRefused`, and the link stays good then.
        """
        member = await self.whose(secret)
        if not member.email:
            member = _checked(replace(member, name=name, email=email))
        check_password(password, member.name, member.email.partition("@")[0])
        kept, now = await hashed(password), self.clock()
        try:
            async with self.database.work() as work:
                if await work.access.redeem(secret, micros(now)) is None:
                    raise StaffRefused("link")
                await work.staff.keep(member)
                await _new_keys(work, member, kept)
                fresh = await sit_down(work, member, "joining", caller.browser, now)
                await note(work, micros(now), Deed("password_set", member.author, "link"))
                await work.commit()
        except Conflict as conflict:
            raise StaffRefused("email-taken") from conflict
        return fresh

    async def shown_second(self, half: SignedIn) -> str:
        """The secret of the second factor that is set up at this sitting."""
        async with self.database.reading() as reading:
            keys = await reading.staff.keys(half.member.id)
        return second_factor.new_secret(half.secret, keys.second)

    async def set_second(self, half: SignedIn, code: str, caller: Caller) -> tuple[str, tuple[str, ...]]:
        """Confirm the second factor that was shown: the whole sitting's secret, and recovery codes, shown once."""
        member, now = half.member, self.clock()
        async with self.database.work() as work:
            keys = await work.staff.keys(member.id)
            shown = second_factor.new_secret(half.secret, keys.second)
            step = second_factor.step_of(shown, code, now.timestamp())
            if step is None or half.sitting.stage == "password":
                raise StaffRefused("second")
            codes = second_factor.recovery_codes()
            await work.staff.keep_second(member.id, self.sealing.seal(member.id, shown), step)
            await work.access.new_recovery_codes(member.id, codes)
            await work.access.all_stand_up(member.id)
            secret = await sit_down(work, member, "whole", caller.browser, now)
            await note(work, micros(now), Deed("second_factor_set", member.author))
            await work.commit()
        return secret, codes

    async def _new_link(self, work: Work, member: StaffMember, now: dt.datetime, by: str) -> str:
        secret = tokens.link()
        await work.access.drop_links(member.id)
        await work.access.add_link(secret, StaffLink(member.id, "joining", micros(now + GOOD_FOR), by))
        return f"{self.public_url.rstrip('/')}/staff/join/{secret}"

    async def _mailed(self, invited: Invited) -> Invited:
        if self.mailer is None:
            return invited
        say = self.words[invited.member.language].say
        text = say(phrase("staff-mail-invitation", name=invited.member.name, link=invited.link))
        mail = Mail(invited.member.email, say(phrase("staff-mail-invitation-subject")), text)
        try:
            await asyncio.wait_for(self.mailer.send(mail), PATIENCE)
        except (MailProblem, TimeoutError):
            return invited  # whoever invited sees the link, and that it was not mailed
        return replace(invited, mailed=True)


async def _new_keys(work: Work, member: StaffMember, password: str) -> None:
    """A new password; what was signed in or given out before ends, and the second factor has to be set up anew."""
    await work.staff.keep_password(member.id, password)
    await work.staff.keep_second(member.id, "", 0)
    await work.access.new_recovery_codes(member.id, ())
    await work.access.drop_links(member.id)
    await work.access.all_stand_up(member.id)


def _checked(member: StaffMember) -> StaffMember:
    name = " ".join(member.name.split())
    if not 0 < len(name) <= LONGEST_NAME or holds_cpr(name):
        raise StaffRefused("name")
    try:
        email = validate_email(member.email, check_deliverability=False).normalized
    except EmailNotValidError as wrong:
        raise StaffRefused("email") from wrong
    if holds_cpr(email):
        raise StaffRefused("email")
    if member.language not in LANGUAGES:
        raise StaffRefused("language")
    return replace(member, name=name, email=email)
