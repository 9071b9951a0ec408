"""The address Telegram posts updates to: nothing is acknowledged before it is kept."""

import asyncio
import hmac
import re
from collections.abc import Sequence
from itertools import chain, repeat

from aiogram import Bot
from aiogram.exceptions import AiogramError
from aiogram.methods import SetWebhook
from aiogram.types import Update
from fastapi import APIRouter, Request, Response
from pydantic_core import from_json

from bot.channels.telegram.intake import UPDATES, Intake, log
from bot.channels.telegram.lenient import filled

PATH = "/telegram/webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_BYTES = 1_000_000
PAUSES = (0.5, 1, 2, 4, 8, 16, 30)


class TooLarge(ValueError):
    """A body longer than any update is."""


def webhook_routes(intake: Intake, secret: str, *, lenient: bool = False) -> APIRouter:
    """The one route updates come in by; raises ValueError without a secret, for then anyone could speak as an owner."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise ValueError("the webhook needs a secret of 1-256 letters, digits, _ and -")
    router = APIRouter()

    @router.post(PATH, include_in_schema=False)
    async def arrived(request: Request) -> Response:
        """Keep an update and acknowledge it: 200 means kept, and 503 that it is to be sent again."""
        if refused := _refusal(request, secret):
            return Response(status_code=refused)
        try:
            update = _update(await _body(request), intake.bot, lenient)
        except TooLarge:
            return Response(status_code=413)
        except ValueError:
            return Response(status_code=400)
        return Response(status_code=200 if await intake.take([update]) else 503)

    return router


async def set_webhook(bot: Bot, public_url: str, secret: str, pauses: Sequence[float] = PAUSES) -> None:
    """Tell Telegram where to post, again and again until it takes it; the web goes on meanwhile."""
    call = SetWebhook(url=public_url.rstrip("/") + PATH, secret_token=secret, allowed_updates=list(UPDATES))
    for pause in chain(pauses, repeat(pauses[-1])):
        try:
            await bot(call)
        except AiogramError as error:
            log.warning("telegram_webhook_not_set", error=type(error).__name__, seconds=pause)
            await asyncio.sleep(pause)
        else:
            return


def _refusal(request: Request, secret: str) -> int:
    given = request.headers.get(HEADER)
    if given is None:
        return 401
    return 0 if hmac.compare_digest(given.encode(), secret.encode()) else 403


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_BYTES:
            raise TooLarge
    return bytes(body)


def _update(body: bytes, bot: Bot, lenient: bool) -> Update:
    fields = from_json(body)
    return Update.model_validate(filled(fields) if lenient else fields, context={"bot": bot})
