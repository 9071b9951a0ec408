"""What can go wrong in the shell, sorted by who has to act."""


class BotError(Exception):
    """The base of all errors of the shell."""


class ChannelUnavailable(BotError):
    """A channel cannot be reached now; what is to be said waits."""


class CommandRefused(BotError):
    """A command cannot be carried out as it was given; its text says why, to whoever typed it."""


class NotPermitted(BotError):
    """A member of staff may not do this; becomes a page with 403."""
