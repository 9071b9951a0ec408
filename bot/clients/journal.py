"""The journal, where decisions are kept as files of the authority: a folder that it collects from, or its address."""

import asyncio
import datetime as dt
import hashlib
import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bot.clients.mail import Mail, Mailer

PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class JournalPackage:
    """What the journal gets about one decision; the name is its own, and always the same for that decision."""

    name: str
    date: dt.date
    subject: str
    reference: str
    files: tuple[tuple[str, bytes], ...]  # PDFs by name


class Journal(Protocol):
    """Where packages go."""

    async def put(self, package: JournalPackage) -> None:
        """Deliver it; delivered again under the same name, it is there once. Raises where it was surely not taken."""


@dataclass(frozen=True, slots=True)
class JournalFolder:
    """A folder that holds a folder for each package: all of it or nothing."""

    path: Path

    async def put(self, package: JournalPackage) -> None:
        """As `Journal` promises."""
        await asyncio.to_thread(self._put, package)

    def _put(self, package: JournalPackage) -> None:
        whole, begun = self.path / package.name, self.path / f".{package.name}"
        if whole.exists():
            return
        # What a crash left half done is begun anew; a name with a dot before it is nobody's to collect.
        shutil.rmtree(begun, ignore_errors=True)
        begun.mkdir(parents=True)
        for name, content in (*package.files, ("package.json", _about(package))):
            _written(begun / name, content)
        _settled(begun)
        begun.rename(whole)
        _settled(self.path)


@dataclass(frozen=True, slots=True)
class JournalMail:
    """The journal's own address: a letter for each package, with one Message-ID however often it is sent."""

    mailer: Mailer
    address: str

    async def put(self, package: JournalPackage) -> None:
        """As `Journal` promises."""
        attached = tuple((name, PDF, content) for name, content in package.files)
        text = f"{package.date.isoformat()}\n{package.reference}\n{package.subject}\n"
        await self.mailer.send(Mail(self.address, package.subject, text, attached, key=f"journal-{package.name}"))


def open_journal(where: str, mailer: Mailer) -> Journal:
    """The journal that a setting names: `folder:PATH` or `mail:ADDRESS`."""
    kind, _, place = where.partition(":")
    return JournalMail(mailer, place) if kind == "mail" else JournalFolder(Path(place))


def _about(package: JournalPackage) -> bytes:
    files = [{"name": name, "sha256": hashlib.sha256(content).hexdigest()} for name, content in package.files]
    about = {"date": package.date.isoformat(), "subject": package.subject, "reference": package.reference}
    return json.dumps({**about, "files": files}, ensure_ascii=False, indent=1).encode()


def _written(file: Path, content: bytes) -> None:
    with file.open("wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())


def _settled(folder: Path) -> None:
    """Let what stands in a folder survive a loss of power."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
