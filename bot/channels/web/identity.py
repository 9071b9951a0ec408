"""Who is asking: an owner is known by a cookie of 256 random bits, of which we keep only the digest."""

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, field

from starlette.requests import HTTPConnection
from starlette.responses import Response

from bot.channels.web.needs import Needs
from storage.values import Owner

LANGUAGES = ("da", "en")
LANGUAGE_COOKIE = "sor-language"
KEPT_SECONDS = 180 * 24 * 3600
_SECRET = re.compile(r"[A-Za-z0-9_-]{43}")


@dataclass(frozen=True, slots=True)
class Caller:
    """The owner behind one request, as their cookies tell."""

    secret: str = field(repr=False)
    language: str
    begun: bool  # whether the cookie was there, so that a conversation may be

    @property
    def owner(self) -> Owner:
        """The address under which the conversation is kept; the cookie does not follow from it."""
        return Owner("web", hashlib.sha256(self.secret.encode()).hexdigest())

    @property
    def csrf(self) -> str:
        """What every form of ours carries; only who can read the page made for this cookie knows it."""
        # It follows from the cookie alone, so it holds in every process and after every restart.
        return hashlib.sha256(b"sor csrf 1\0" + self.secret.encode()).hexdigest()

    def holds(self, csrf: str) -> bool:
        """Whether a form was made for this cookie."""
        return hmac.compare_digest(self.csrf.encode(), csrf.encode())

    def once(self, nonce: str, *content: str) -> str:
        """The external id of what a form brought: the same form with the same content is one arrival."""
        # The content counts too: whoever goes back and sends something else with an old page is heard as well.
        # Keyed with the cookie, which we do not keep, so that nobody can try contents against a stored id.
        told = "\0".join((nonce, *content)).encode("utf-8", "replace")
        return hmac.new(self.secret.encode(), told, hashlib.sha256).hexdigest()


def cookie_name(needs: Needs) -> str:
    """The name of the owner's cookie; its prefix makes browsers refuse it from anyone but this host."""
    return "__Host-sor" if needs.https else "sor"


def caller_of(request: HTTPConnection, needs: Needs) -> Caller:
    """The caller as the cookies tell, or a new one."""
    secret = request.cookies.get(cookie_name(needs), "")
    begun = _SECRET.fullmatch(secret) is not None
    return Caller(secret if begun else secrets.token_urlsafe(32), _language(request, needs), begun)


def remember(response: Response, caller: Caller, language: str, needs: Needs) -> None:
    """Let the browser keep who this is, and the language, for half a year from now."""
    for name, value in ((cookie_name(needs), caller.secret), (LANGUAGE_COOKIE, language)):
        response.set_cookie(name, value, max_age=KEPT_SECONDS, secure=needs.https, httponly=True, samesite="lax")


def forget(response: Response, needs: Needs) -> None:
    """Let the browser forget who this is, and whatever a page of ours kept there."""
    response.delete_cookie(cookie_name(needs), secure=needs.https, httponly=True, samesite="lax")
    response.headers["Clear-Site-Data"] = '"storage"'


def _language(request: HTTPConnection, needs: Needs) -> str:
    # Not what the browser wants: the register speaks Danish first, and a first word in English gets English offered.
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    return chosen if chosen in LANGUAGES else needs.default_language
