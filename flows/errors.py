"""What can go wrong in the core, sorted by who has to act."""

from flows.phrases import Phrase, Value, phrase


class FlowError(Exception):
    """The base of all errors of the core."""


class Refusal(FlowError):
    """The owner may not do this now; carries what to say about it."""

    def __init__(self, said: Phrase) -> None:
        super().__init__(said.key)
        self.phrase = said


class InvalidAnswer(Refusal):
    """An answer that cannot be used; one cause, one phrase under `refused-`."""

    def __init__(self, cause: str, **values: Value) -> None:
        super().__init__(phrase(f"refused-{cause}", **values))
        self.cause = cause


class IllegalMove(Refusal):
    """A move that is not open from here."""

    def __init__(self) -> None:
        super().__init__(phrase("refused-not-now"))


class FlowDefinitionError(FlowError):
    """A flow contradicts itself; raised when it is built, for us to mend."""
