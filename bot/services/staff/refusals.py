"""Why something about an account cannot be done now; the person reads it beside the form."""

from bot.errors import BotError


class StaffRefused(BotError):
    """The cause, which is the end of a phrase's key (`staff-refused-<why>`); nothing was changed."""

    def __init__(self, why: str, wait: int = 0) -> None:
        super().__init__(why)
        self.why = why
        self.wait = wait  # seconds until it may be tried again, where it was tried too often
