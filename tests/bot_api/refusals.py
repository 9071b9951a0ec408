"""How the Bot API says no."""

from typing import Any


class Refused(Exception):
    """A call Telegram would not take: its HTTP status and its words."""

    def __init__(self, code: int, words: str, retry_after: int = 0) -> None:
        super().__init__(words)
        self.code, self.words, self.retry_after = code, words, retry_after

    @property
    def answer(self) -> dict[str, Any]:
        """The body of the answer, as Telegram shapes it."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.words}
        if self.retry_after:
            body["parameters"] = {"retry_after": self.retry_after}
        return body


def bad(words: str) -> Refused:
    """A request that is wrong in itself."""
    return Refused(400, f"Bad Request: {words}")
