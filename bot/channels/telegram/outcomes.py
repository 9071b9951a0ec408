"""What a failure of Telegram's means for a message: surely not said, perhaps said, or never to be said."""

import aiohttp
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramEntityTooLarge,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)

from storage.values import Outcome

SECOND = 1_000_000
# Nothing reached Telegram: no address, nobody listening, or no connection in time.
NOT_REACHED = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
REACH_AGAIN, TOKEN_AGAIN = 5 * SECOND, 60 * SECOND


def outcome_of(delivery_id: int, error: AiogramError, now: int) -> Outcome:
    """What became of a delivery whose call failed so; `now` in microseconds UTC."""
    reason = type(error).__name__
    if isinstance(error, TelegramRetryAfter):
        return Outcome(delivery_id, "queued", not_before=now + error.retry_after * SECOND, reason=reason)
    if isinstance(error, TelegramNetworkError) and isinstance(error.__cause__, NOT_REACHED):
        return Outcome(delivery_id, "queued", not_before=now + REACH_AGAIN, reason=reason)
    # A wrong token is ours to mend; no owner's message is given up for it.
    if isinstance(error, TelegramUnauthorizedError | TelegramNotFound):
        return Outcome(delivery_id, "queued", not_before=now + TOKEN_AGAIN, reason=reason)
    if _perhaps_said(error):
        return Outcome(delivery_id, "unknown", reason=reason)
    return Outcome(delivery_id, "failed", reason=reason)


def _perhaps_said(error: AiogramError) -> bool:
    if isinstance(error, TelegramEntityTooLarge):
        return False
    return isinstance(error, TelegramNetworkError | TelegramServerError | ClientDecodeError)
