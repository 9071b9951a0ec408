"""Templates and phrases into the console's pages: the only place where it makes HTML and cookies."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment
from starlette.responses import Response

from bot.console.navigation import entries_for
from bot.console.needs import Needs
from bot.pages.assets import addresses, environment, static_files
from bot.pages.wording import lines
from flows.phrases import Value, phrase
from flows.rights import Right, allowed

HERE = Path(__file__).parent
STATIC = static_files(HERE / "static")
static_url = addresses("/staff/static", STATIC)


@cache
def templates() -> Environment:
    """The templates, compiled once in a process."""
    return environment(HERE / "templates")


@dataclass(frozen=True, slots=True)
class Drawing:
    """Draws the console's pages in the language of whoever is there."""

    needs: Needs

    @property
    def cookie(self) -> str:
        """The name of the browser's cookie; its prefix makes browsers refuse it from anyone but this host."""
        return "__Host-sor-staff" if self.needs.https else "sor-staff"

    def words(self, language: str, key: str, **values: Value) -> str:
        """A phrase of the console's own in words."""
        return self.needs.words[language].say(phrase(f"staff-{key}", **values))

    def knows(self, language: str, key: str) -> bool:
        """Whether there are words for this."""
        return f"staff-{key}" in self.needs.words[language].keys()  # noqa: SIM118 - a method of its own

    def page(self, template: str, language: str, values: Mapping[str, Any]) -> str:
        """A page as HTML. Whatever somebody wrote is escaped by the templates."""
        member = values["member"]

        def say(key: str, **named: Value) -> str:
            """A text of the page."""
            return self.words(language, key, **named)

        def may(right: str) -> bool:
            """Whether the one who looks has this right, so that a page offers nothing that is refused."""
            return member is not None and allowed(member.role, Right(right))

        frame = {
            "say": say, "may": may, "static": static_url, "lines": lines, "language": language,
            "entries": entries_for(member), "demo": self.needs.demo,
        }  # fmt: skip
        return templates().get_template(template).render({**frame, **values})

    def remember(self, response: Response, secret: str) -> None:
        """Let the browser keep its secret until it is closed; no script reads it, no other site's form brings it."""
        response.set_cookie(self.cookie, secret, secure=self.needs.https, httponly=True, samesite="lax")
