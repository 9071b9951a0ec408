"""Files beside a conversation: asked for, and fetched as downloads that no browser opens by itself."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.desk import came_back
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import Visit
from bot.pages.errors import TurnedAway
from bot.services.floor.refusals import FloorRefused
from bot.services.staff.refusals import StaffRefused
from flows.rights import Right
from storage.errors import NotFound

_TYPES = {"pdf": "application/pdf", "jpeg": "image/jpeg", "png": "image/png"}


@dataclass(frozen=True, slots=True)
class FilePages:
    """The pages under `/conversations/…/files`."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of files."""
        at = "/conversations/{conversation_id}/files"
        return [
            Page("POST", at, self.ask, Right.SPEAK),
            Page("GET", f"{at}/{{file_id}}", self.fetch, Right.REVEAL),
        ]

    async def ask(self, visit: Visit) -> Response:
        """Ask the owner for one file."""
        here = visit.number("conversation_id")
        try:
            await self.needs.floor.filing.ask(here, visit.get("what"), visit.member)
        except NotFound as missing:
            raise TurnedAway(404, "no-page") from missing
        except FloorRefused as refused:
            raise StaffRefused(f"file-{refused.why}") from refused
        return visit.goes_to(came_back(here, "file"))

    async def fetch(self, visit: Visit) -> Response:
        """A file as a download."""
        here, file_id = visit.number("conversation_id"), visit.number("file_id")
        try:
            file, content = await self.needs.floor.filing.fetch(here, file_id, visit.member)
        except FloorRefused as refused:
            raise TurnedAway(404, "no-page") from refused
        headers = {"Content-Disposition": f'attachment; filename="{file.name}"', "Cache-Control": "no-store"}
        return Response(content, media_type=_TYPES[file.kind], headers=headers)
