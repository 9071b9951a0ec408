"""Files that owners sent in Telegram, fetched from the Bot API server's own address for files."""

from aiogram import Bot
from aiogram.exceptions import AiogramError
from aiohttp import ClientError

from bot.services.fetching import FileFault

SECONDS = 20
PIECE = 65_536


class TelegramFiles:
    """Fetches files; no more of one than it may have."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def fetch(self, file: str, at_most: int) -> bytes:
        """As `Files` promises. Trouble of Telegram's is told at once: the owner waits, and can send the file again."""
        try:
            found = await self._bot.get_file(file)
        except AiogramError:
            raise FileFault("gone") from None
        if found.file_path is None:
            raise FileFault("gone")
        if (found.file_size or 0) > at_most:
            raise FileFault("big")
        return await self._content(found.file_path, at_most)

    async def _content(self, path: str, at_most: int) -> bytes:
        session, content = self._bot.session, bytearray()
        url = session.api.file_url(self._bot.token, path)
        try:
            async for piece in session.stream_content(url, timeout=SECONDS, chunk_size=PIECE):
                content += piece
                if len(content) > at_most:
                    raise FileFault("big")
        except (AiogramError, ClientError):
            # Their words hold the address, and with it the token.
            raise FileFault("gone") from None
        return bytes(content)
