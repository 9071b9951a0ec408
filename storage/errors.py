"""What can go wrong in the memory, sorted by who has to act."""


class StorageError(Exception):
    """The base of all errors of the memory."""


class NotFound(StorageError):
    """`get` found nothing."""


class Conflict(StorageError):
    """Someone else wrote first."""


class AlreadySubmitted(StorageError):
    """The register store has this dossier; the same receipt is given again."""

    def __init__(self, reference: str) -> None:
        super().__init__(reference)
        self.reference = reference


class UnsafeSettings(StorageError):
    """The database runs with settings under which an answer could be lost; the start is refused."""
