"""Templates and phrases into pages: the only place where this channel makes HTML."""

import secrets
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment
from starlette.responses import HTMLResponse

from bot.channels.web.identity import Caller, remember
from bot.channels.web.needs import Needs
from bot.pages.assets import addresses, environment, static_files
from flows.phrases import Value, phrase

HERE = Path(__file__).parent
STATIC = static_files(HERE / "static")
static_url = addresses("/static", STATIC)


@cache
def templates() -> Environment:
    """The templates, compiled once in a process."""
    return environment(HERE / "templates")


def nonce() -> str:
    """What makes a form one of its kind: sent twice, it is heard once."""
    return secrets.token_urlsafe(16)


class Drawing:
    """Draws pages and parts of pages in an owner's language."""

    def __init__(self, needs: Needs) -> None:
        self._needs = needs

    def words(self, language: str, key: str, **values: Value) -> str:
        """A phrase of this channel's own in words."""
        return self._needs.words[language].say(phrase(f"web-{key}", **values))

    def page(self, name: str, caller: Caller, values: Mapping[str, Any], status: int = 200) -> HTMLResponse:
        """A whole page; the browser is told to remember who it was drawn for (see `Refusing` for when it is not)."""
        language = str(values.get("language", caller.language))
        response = HTMLResponse(self.part(name, caller, {"here": "/", **values, "language": language}), status)
        remember(response, caller, language, self._needs)
        return response

    def part(self, name: str, caller: Caller, values: Mapping[str, Any]) -> str:
        """A piece of HTML. Whatever an owner or a member of staff wrote is escaped by the templates."""
        language = values["language"]

        def say(key: str, **named: Value) -> str:
            """A text of the page."""
            return self.words(language, key, **named)

        def tell(key: str) -> str:
            """A text that is filled from the service facts."""
            return self._needs.words[language].say(phrase(key))

        template = templates().get_template(name)
        frame = {"say": say, "tell": tell, "static": static_url, "demo": self._needs.demo}
        return template.render({**frame, "csrf": caller.csrf, "nonce": nonce(), **values})
