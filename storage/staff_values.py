"""What the memory gives of the staff."""

import datetime as dt
from dataclasses import dataclass

from flows.rights import Role


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody of the staff; transcripts and audit name them as `staff:<id>`."""

    id: int
    name: str
    email: str
    role: Role
    language: str = "da"
    active: bool = True
    absent_on: dt.date | None = None  # the day on which their work is everybody's

    @property
    def author(self) -> str:
        """How entries and acts name them."""
        return f"staff:{self.id}"
