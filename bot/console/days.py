"""A day as forms and addresses of the console hold it."""

import datetime as dt


def day_in(text: str) -> dt.date | None:
    """The day written as 2026-12-24, or None where none is."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None
