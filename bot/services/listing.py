"""Listing what stands in the register store, for whoever answers for it."""

import json
from dataclasses import dataclass
from typing import Any

from flows.references import read_reference
from storage.database import Database
from storage.values import Dossier


@dataclass(frozen=True, slots=True)
class Listing:
    """Reads dossiers; changes nothing."""

    database: Database

    async def all_dossiers(self) -> tuple[Dossier, ...]:
        """Every dossier, oldest first."""
        async with self.database.reading() as reading:
            return await reading.dossiers.all_dossiers()

    async def dossier(self, reference: str) -> dict[str, Any] | None:
        """A dossier as JSON data with its hash; raises `InvalidAnswer` for what is no reference."""
        async with self.database.reading() as reading:
            found = await reading.dossiers.find(read_reference(reference))
        if found is None:
            return None
        return {
            "sha256": found.frozen.sha256,
            "status": found.status,
            "signed": found.signed,
            "heads": dict(found.heads),
            "dossier": json.loads(found.frozen.canonical),
        }
