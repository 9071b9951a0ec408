"""Fetching a file that an owner sent: its channel brings the bytes, and they are heard as a table."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from bot.services.listening import Listening, arrival_of
from bot.services.table_reading import read_table
from flows.heard import Tabled
from flows.unit_columns import MOST_BYTES
from storage.values import StoredErrand


class FileFault(Exception):
    """A file that cannot be fetched; `fault` is one of `flows.heard.FAULTS`."""

    def __init__(self, fault: str) -> None:
        super().__init__(fault)
        self.fault = fault


class Files(Protocol):
    """Where the files of a channel are fetched."""

    async def fetch(self, file: str, at_most: int) -> bytes:
        """The content of a file by the channel's own name of it; raises `FileFault`, for a bigger one too."""


@dataclass(frozen=True, slots=True)
class Fetching:
    """Brings what was sent as a file in as an arrival, once."""

    listening: Listening
    files: Mapping[str, Files] = field(default_factory=dict)  # by channel

    async def content(self, errand: StoredErrand, at_most: int) -> bytes:
        """What is in the file of an errand; raises `FileFault`."""
        return await self.files[errand.owner.channel].fetch(errand.key, at_most)

    async def fetch(self, errand: StoredErrand, at: int) -> None:
        """Fetch the file of an errand and keep it as a table, or why it is none; `at` in microseconds UTC."""
        name, ref = str(errand.about["name"]), str(errand.about["ref"])
        try:
            content = await self.content(errand, MOST_BYTES)
        except FileFault as why:
            table = Tabled(name, fault=why.fault, ref=ref)
        else:
            table = await asyncio.to_thread(read_table, name, content, ref)
        # Run again after a crash, it is a repeat of the same.
        arrival = arrival_of(errand.owner, table, at, source="fetched", external_id=str(errand.id))
        await self.listening.keep([replace(arrival, conversation_id=errand.conversation_id)])
