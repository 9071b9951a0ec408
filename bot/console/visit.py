"""One request to the console: who is there, what they sent, and what they get to see."""

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse

from bot.console.drawing import Drawing
from bot.services.staff.signing_in import Caller
from bot.services.staff.sittings import SignedIn
from flows.phrases import Value
from storage.staff_values import StaffMember

HOME = "/staff/"


@dataclass(frozen=True, slots=True)
class Visit:
    """A request that was let in."""

    request: Request
    drawing: Drawing
    caller: Caller  # the network address and the browser, for signing in
    secret: str = field(repr=False)  # of the browser; a sitting may be under it
    language: str
    signed_in: SignedIn | None = None
    fields: Mapping[str, str] = field(default_factory=dict)  # of a form, which is known to be made for its sender

    @property
    def member(self) -> StaffMember:
        """Who is there; only asked for where nobody else is let in."""
        return self.somebody.member

    @property
    def somebody(self) -> SignedIn:
        """Who is there, with their sitting."""
        if self.signed_in is None:
            raise LookupError("nobody is signed in where somebody must be")
        return self.signed_in

    def get(self, name: str) -> str:
        """A field of the form, or "" where it is missing."""
        return self.fields.get(name, "")

    def number(self, name: str) -> int:
        """A part of the path, or a field, as a number; -1, which is never a number of ours, for anything else."""
        value = str(self.request.path_params.get(name, self.get(name)))
        return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else -1

    def part(self, name: str) -> str:
        """A part of the path."""
        return str(self.request.path_params[name])

    def asked(self, name: str) -> str:
        """A word of the query, or "" where it is missing."""
        return self.request.query_params.get(name, "")

    def say(self, key: str, **values: Value) -> str:
        """A phrase of the console's own in words."""
        return self.drawing.words(self.language, key, **values)

    def page(self, template: str, status: int = 200, **values: Any) -> HTMLResponse:
        """A page in the visitor's language, in the frame that all pages have."""
        given = {
            "member": self.signed_in.member if self.signed_in and self.signed_in.whole else None,
            "csrf": csrf_of(self.secret),
            "here": self.request.url.path,
            **values,
        }
        response = HTMLResponse(self.drawing.page(template, self.language, given), status)
        self.drawing.remember(response, self.secret)
        return response

    def goes_to(self, path: str, secret: str = "") -> RedirectResponse:
        """On to another page, so that going back or loading again sends nothing twice; perhaps under a new secret."""
        response = RedirectResponse(path, status_code=303)
        self.drawing.remember(response, secret or self.secret)
        return response


def new_visitor() -> str:
    """The secret of a browser that has none."""
    return secrets.token_urlsafe(32)


def csrf_of(secret: str) -> str:
    """What every form of ours carries: only who can read a page made for this browser knows it."""
    return hashlib.sha256(b"sor staff csrf 1\0" + secret.encode()).hexdigest()


def made_for(secret: str, csrf: str) -> bool:
    """Whether a form was made for this browser."""
    return hmac.compare_digest(csrf_of(secret).encode(), csrf.encode("utf-8", "replace"))
