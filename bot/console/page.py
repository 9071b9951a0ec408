"""A page of the console: where it is, what it does, and who is let in."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

from starlette.responses import Response

from bot.console.visit import Visit
from flows.rights import Right

Act = Callable[[Visit], Awaitable[Response]]


class Door(StrEnum):
    """Who is let in where no right is asked for."""

    OPEN = "open"  # anyone
    HALF = "half"  # whoever gave a password, or came by a link; and everybody who is signed in
    INSIDE = "inside"  # everybody who is signed in


@dataclass(frozen=True, slots=True)
class Page:
    """A row of the table of routes: without the right to it nobody gets to the act."""

    method: str  # GET | POST
    path: str  # under /staff
    act: Act
    door: Door | Right
    confirmed: bool = False  # only for those who proved within the last quarter of an hour who they are
    by_script: bool = False  # asked for by an open page and not by its reader, so that it keeps nobody signed in
