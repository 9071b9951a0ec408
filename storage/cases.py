"""Which case a line or a message is about, where it is one alone: its number stands last in the JSON beside it."""

from collections.abc import Mapping
from typing import Any

from flows.stored import compact


def of_case(about: Mapping[str, Any], case: int) -> str:
    """What is kept beside a line as JSON text, with the number of its case; 0 where it belongs to several or none."""
    return compact({**about, "case": case} if case else about)


def marked(case: int) -> str:
    """What the JSON of every line of a case is like, for comparing in the database; nothing else ends so."""
    return f'%"case":{case}}}'
