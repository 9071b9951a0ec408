"""Lists a page at a time: which part of a list stands there, and where the parts beside it begin."""

from collections.abc import Mapping
from typing import Any

from bot.console.visit import Visit


def start_of(visit: Visit) -> int:
    """After how many the page begins that is asked for; 0 for anything that is none."""
    asked = visit.get("start")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 0


def pager(path: str, fields: Mapping[str, str], start: int, size: int, count: int) -> dict[str, Any]:
    """What `pager.html` shows below a list: which of how many stand there, and forms for those before and after."""
    return {
        "path": path,
        "fields": fields,
        "first": start + 1,
        "last": min(start + size, count),
        "count": count,
        "before": max(start - size, 0) if start else None,
        "after": start + size if start + size < count else None,
    }
