"""`python -m bot staff`: who may use the console; for whoever runs the machine, who may do all of it anyway."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable

from bot.errors import CommandRefused
from bot.services.staff.house import StaffHouse
from bot.services.staff.joining import Account
from bot.services.staff.refusals import StaffRefused
from flows.rights import Role


def add_arguments(staff: ArgumentParser) -> None:
    """What the command may be given."""
    acts = staff.add_subparsers(dest="act", required=True)
    acts.add_parser("list", help="everybody who has an account")
    invite = acts.add_parser("invite", help="make an account, and a link by which its owner joins within an hour")
    invite.add_argument("name", metavar="NAME")
    invite.add_argument("email", metavar="EMAIL")
    invite.add_argument("role", choices=[role.value for role in Role])
    invite.add_argument("--language", choices=("da", "en"), default="da")
    link = acts.add_parser("link", help="a fresh link for somebody who lost theirs, or for the first account")
    link.add_argument("email", metavar="EMAIL", nargs="?", default="", help="left out: the first account")


async def run(staff: StaffHouse, given: Namespace) -> Iterable[str]:
    """The lines that a command prints; raises `CommandRefused` where it cannot be done."""
    if given.act == "list":
        return [
            f"{each.author}  {each.name}  {each.email}  {each.role}{'' if each.active else '  no access'}"
            for each in await staff.team.everybody()
        ]
    try:
        return [await (_invite if given.act == "invite" else _link)(staff, given)]
    except StaffRefused as refused:
        raise CommandRefused(f"refused: {refused.why}") from refused


async def _invite(staff: StaffHouse, given: Namespace) -> str:
    account = Account(given.name, given.email, Role(given.role), given.language)
    return (await staff.joining.invite(account, None)).link


async def _link(staff: StaffHouse, given: Namespace) -> str:
    if not given.email:
        first = await staff.joining.first_link()
        if not first:
            raise CommandRefused("there are accounts already: name the e-mail address whose link it is to be")
        return first
    found = [each for each in await staff.team.everybody() if each.email == given.email.strip().casefold()]
    if not found:
        raise CommandRefused(f"nobody has the address {given.email}")
    return (await staff.joining.fresh_link(found[0].id, None)).link
