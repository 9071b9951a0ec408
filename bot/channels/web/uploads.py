"""A form with a file: read whole into memory, which it leaves again, and never larger than it may be."""

from collections.abc import AsyncGenerator

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from bot.pages.errors import TurnedAway
from flows.unit_columns import MOST_BYTES

FORM = "multipart/form-data"
BESIDE = 200_000  # bytes for the other fields and what stands between them
MOST_FIELDS = 16


async def uploaded(request: Request, most: int = MOST_BYTES) -> tuple[dict[str, str], tuple[str, bytes] | None]:
    """The fields of the form, and the file that was chosen, if any; a larger one is turned away unread."""
    if request.headers.get("content-type", "").split(";")[0].strip().lower() != FORM:
        raise TurnedAway(415, "no-form")
    parser = MultiPartParser(request.headers, _limited(request, most), max_files=1, max_fields=MOST_FIELDS)
    try:
        form = await parser.parse()
    except (MultiPartException, ValueError) as error:
        raise TurnedAway(400, "no-form") from error
    try:
        fields = {name: value for name, value in form.multi_items() if isinstance(value, str)}
        chosen = next((value for _, value in form.multi_items() if isinstance(value, UploadFile)), None)
        file = (chosen.filename or "", await chosen.read()) if chosen and (chosen.filename or chosen.size) else None
    finally:
        await form.close()
    return fields, file


async def _limited(request: Request, most: int) -> AsyncGenerator[bytes, None]:
    size = 0
    async for piece in request.stream():
        size += len(piece)
        if size > most + BESIDE:
            raise TurnedAway(413, "table-too-big" if most == MOST_BYTES else "file-too-big")
        yield piece
