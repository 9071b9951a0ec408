"""A form sent to us: where it comes from, how big and how frequent it is, and whether it was made for its sender."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import HTTPConnection, Request

from bot.channels.web.identity import Caller, caller_of
from bot.channels.web.needs import Needs
from bot.channels.web.uploads import uploaded
from bot.pages.errors import TooFast, TurnedAway
from bot.pages.limits import Buckets, network_address
from bot.pages.posted import fields_of, from_our_page
from bot.services.listening import arrival_of
from flows.heard import Heard
from flows.masking import mask
from storage.values import NewArrival

LOOKS = ["GET", "HEAD"]
TEXT_LETTERS = 4000
KEPT = ("text", "token", "option", "nonce", "purpose", "wish", "language", "code", "email", "reference", "sha256")


@dataclass(frozen=True, slots=True)
class Form:
    """A form of ours, sent by the owner it was made for."""

    caller: Caller
    fields: Mapping[str, str]
    live: bool  # sent by the page's script, which wants to know what is new instead of a page
    file: tuple[str, bytes] | None = None  # the name and the content of a file that came with it

    def get(self, name: str) -> str:
        """A field, or "" where it is missing."""
        return self.fields.get(name, "")

    def number(self, name: str) -> int:
        """A field as a number; -1, which is never a number of ours, for anything else."""
        value = self.get(name)
        return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else -1

    def once(self, *names: str) -> str:
        """The external id of this form with what these fields hold."""
        return self.caller.once(self.get("nonce"), *(f"{name}={self.get(name)}" for name in names))

    def marks(self, *names: str) -> dict[str, Any]:
        """What makes an arrival of this form the same when it is sent again, and how a conversation would begin."""
        return {"source": "web", "external_id": self.once(*names), "language": self.caller.language}


class Gate:
    """Lets requests in, or turns them away with a reason."""

    def __init__(self, needs: Needs) -> None:
        self._needs = needs
        rates = needs.limits
        self._sends = Buckets(rates.sends_of_owner), Buckets(rates.sends_of_address)
        self._looks = Buckets(rates.looks_of_owner), Buckets(rates.looks_of_address)
        self._guesses = Buckets(rates.guesses_of_owner), Buckets(rates.guesses_of_address)
        self._links = Buckets(rates.links_to_mailbox), Buckets(rates.links_of_all)

    async def form(self, request: Request, *, guess: bool = False, files: int = 0) -> Form:
        """The form that was sent, with a file of at most so many bytes where it may have one.

        A guess is one that could be tried over and over: a code, a link, an address.
        """
        from_our_page(request, self._needs.public_url)
        fields, file = await uploaded(request, files) if files else (await fields_of(request), None)
        # They are shown again, to be sent again, and a CPR number is never shown again.
        kept = request.state.kept = {name: mask(fields[name]) for name in KEPT if name in fields}
        caller = caller_of(request, self._needs)
        self._unhurried(request, caller, self._sends, kept)
        if not (caller.begun and caller.holds(fields.get("csrf", ""))):
            raise TurnedAway(403, "stale-page", kept)
        if guess:
            self._unhurried(request, caller, self._guesses, kept)
        return Form(caller, fields, wants_json(request), file)

    def look(self, request: HTTPConnection, *, costly: bool = False) -> Caller:
        """Who wants to see a page of their own; a costly one is given as seldom as a guess is taken."""
        caller = caller_of(request, self._needs)
        self._unhurried(request, caller, self._looks, {})
        if costly:
            self._unhurried(request, caller, self._guesses, {})
        return caller

    def letter(self, request: Request, email: str) -> None:
        """Turn away whoever asks for more letters to a mailbox than anyone needs, or when all ask for too many."""
        to_mailbox, of_all = self._links
        self._take(to_mailbox, email.casefold(), request.state.kept)
        self._take(of_all, "", request.state.kept)

    def address(self, request: HTTPConnection) -> str:
        """The network address a request is counted under; held in memory only."""
        peer = request.client.host if request.client else ""
        return network_address(peer, request.headers.getlist("x-forwarded-for"), self._needs.trusted_proxies)

    def _unhurried(
        self, request: HTTPConnection, caller: Caller, buckets: tuple[Buckets, Buckets], kept: Mapping[str, str]
    ) -> None:
        of_owner, of_address = buckets
        self._take(of_address, self.address(request), kept)
        if caller.begun:  # who comes without a cookie is someone new each time, and would only push others out
            self._take(of_owner, caller.owner.address, kept)

    def _take(self, buckets: Buckets, caller: str, kept: Mapping[str, str]) -> None:
        left = buckets.take(caller, self._needs.ticking())
        if left:
            raise TooFast(left, kept)


def wants_json(request: HTTPConnection) -> bool:
    """Whether the page's script asks, and not the browser for a page."""
    return request.headers.get("accept", "").startswith("application/json")


def heard(form: Form, what: Heard, at: int, *names: str) -> NewArrival:
    """The arrival of something pressed or wished for, marked by these fields."""
    return arrival_of(form.caller.owner, what, at, **form.marks(*names))
