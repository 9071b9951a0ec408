"""The letters that a house without a mail server puts into a folder."""

import email
from email import policy
from email.message import EmailMessage
from pathlib import Path


def letters_in(folder: Path) -> list[EmailMessage]:
    """All letters that were sent, oldest first."""
    return [
        email.message_from_bytes(path.read_bytes(), EmailMessage, policy=policy.default)
        for path in sorted((folder / "var" / "mail").glob("*.eml"))
    ]
