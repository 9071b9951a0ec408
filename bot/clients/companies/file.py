"""Companies from a file beside us, for demonstrations, tests and houses without the Internet."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.clients.companies.company import Company, PUnit


@dataclass(frozen=True)
class CompanyFile:
    """The companies of one JSON file, read once: a list of objects with the fields of `Company`."""

    companies: Mapping[str, Company]

    @classmethod
    def load(cls, path: Path) -> "CompanyFile":
        """The companies in this file; raises `OSError` or `ValueError` at the start, when it can still be mended."""
        entries = json.loads(path.read_text(encoding="utf-8"))
        try:
            companies = [_company(**each) for each in entries]
        except TypeError as wrong:
            raise ValueError(f"{path} holds an entry that is no company: {wrong}") from wrong
        return cls({each.cvr: each for each in companies})

    async def look_up(self, cvr: str) -> Company | None:
        """As `CompanyLookup` promises; a file is never unavailable."""
        return self.companies.get(cvr)


def _company(*, p_numbers: list[dict[str, str]] | None = None, **fields: Any) -> Company:
    return Company(p_numbers=tuple(PUnit(**each) for each in p_numbers or ()), **fields)
