"""What counts on certain days only: days in Denmark, the first and the last one included."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Dated:
    """Something with a first and a last day, either of which may be left open."""

    valid_from: dt.date | None = None
    valid_to: dt.date | None = None

    def valid_on(self, day: dt.date) -> bool:
        """It counts on this day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    @property
    def dated(self) -> bool:
        """There are days on which it does not count."""
        return self.valid_from is not None or self.valid_to is not None
