"""`python -m bot`: serve | demo | terminal | dossiers | facts | staff | verify | import | draw | flows."""

import asyncio
import datetime as dt
import logging
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot import fact_commands, staff_commands, verify_command
from bot.errors import CommandRefused
from bot.logs import configure_logs
from bot.settings import Settings, SettingsRefused, read_settings


def arguments() -> ArgumentParser:
    """The commands and what each may be given."""
    parser = ArgumentParser(prog="python -m bot", description="Registration in SOR as a guided conversation.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("serve", help="the chat on the web page and in Telegram, with its workers")
    commands.add_parser("demo", help="the same on a store filled with made-up data, with links for made-up staff")
    terminal = commands.add_parser("terminal", help="the conversation on standard input and output")
    terminal.add_argument("--language", choices=("da", "en"), default=None, help="of a new conversation")
    terminal.add_argument("--name", default="terminal", help="the conversation goes on under the same name")
    dossiers = commands.add_parser("dossiers", help="what stands in the register store")
    dossiers.add_argument("reference", nargs="?", help="one dossier, whole")
    dossiers.add_argument("--format", choices=("json",), default="json")
    fact_commands.add_arguments(commands.add_parser("facts", help="contacts, hours, links and notices: show, set, end"))
    staff_commands.add_arguments(commands.add_parser("staff", help="who may use the console: list, invite, link"))
    verify_command.add_arguments(commands.add_parser("verify", help="whether the audit is what it was"))
    _add_import(commands.add_parser("import", help="what others publish, into the register"))
    draw = commands.add_parser("draw", help="the tables of states and the flows as Mermaid, into docs/")
    draw.add_argument("--check", action="store_true", help="fail where a drawing is stale, and write nothing")
    flows = commands.add_parser("flows", help="the versions of the flows, and what they mean for drafts under way")
    flows.add_argument(
        "act",
        nargs="?",
        choices=("release", "check", "rehearse"),
        default="release",
        help="write new versions into flows/released/ | fail where a released one was changed, and say what that breaks"
        " | say what the newest versions would change for the drafts under way",
    )
    flows.add_argument("--again", action="store_true", help="release a changed version over itself: it never ran")
    flows.add_argument("--day", type=dt.date.fromisoformat, help="rehearse as on this day: 2027-01-01")
    return parser


def _add_import(parser: ArgumentParser) -> None:
    register = parser.add_subparsers(dest="what", required=True).add_parser("register", help="SOR's public extract")
    register.add_argument("file", type=Path, help="SorEntity_daily.csv, or Sor_complete.zip")
    register.add_argument("--day", type=dt.date.fromisoformat, help="the day the file was made (today)")
    register.add_argument("--close-many", action="store_true", help="close what has vanished, however much it is")
    register.set_defaults(act="import_register")


def main() -> int:
    """Run one command; 0 where it went well, 1 where it was refused, 2 where it was written wrong."""
    given = arguments().parse_args()
    try:
        if given.command == "draw" or getattr(given, "act", "") in {"release", "check"}:
            return _generated(given)
        settings = read_settings()
        asyncio.run(_run(settings, given))
    except (SettingsRefused, CommandRefused) as refused:
        sys.stderr.write(f"{refused}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _generated(given: Namespace) -> int:
    """Write, or check, what is made from the code; 1 where a check found something."""
    from bot import drawing, releasing

    check = given.act == "check" if given.command == "flows" else given.check
    if given.command == "draw":
        made = drawing.command(check=check)
    else:
        made = releasing.check() if check else releasing.release(again=given.again)
    sys.stdout.write(made)
    return 1 if check and made else 0


async def _run(settings: Settings, given: Namespace) -> None:
    from bot import commands

    if given.command != "serve":
        configure_logs(settings.mode)
        # Whoever sits at a terminal reads what was asked for, and of the logs only what is wrong.
        logging.getLogger().setLevel(logging.WARNING)
        given.language = getattr(given, "language", None) or settings.default_language
    name = given.act if given.command in {"flows", "import"} else given.command
    await getattr(commands, name)(settings, given)


if __name__ == "__main__":
    sys.exit(main())
