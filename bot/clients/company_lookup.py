"""Where companies are looked up: the one door to the registers in `bot.clients.companies`."""

import time
from collections.abc import Callable
from pathlib import Path

from bot.clients.companies.asking import Asking, user_agent
from bot.clients.companies.cache import CachedLookup
from bot.clients.companies.company import Company, CompanyLookup, LookupUnavailable, NoLookup, PUnit
from bot.clients.companies.cvrapi import CvrApi
from bot.clients.companies.file import CompanyFile
from bot.clients.companies.virk import Virk

__all__ = ["Company", "CompanyLookup", "LookupUnavailable", "PUnit", "open_company_lookup"]

PROJECT = Path(__file__).parents[2]


def open_company_lookup(where: str, contact: str, clock: Callable[[], float] = time.monotonic) -> CompanyLookup:
    """The look-up that the setting COMPANY_LOOKUP names, calling itself by the mail address `contact`.

    Raises `ValueError` for another form, and `OSError` or `ValueError` for a file that cannot be read.
    """
    kind, _, place = where.partition(":")
    if where == "off":
        return NoLookup()
    if kind == "file":
        return CompanyFile.load(PROJECT / place)
    if kind == "cvrapi":
        return CachedLookup(CvrApi(place, Asking(user_agent(contact))), clock)
    if kind == "virk":
        return CachedLookup(Virk.at(place, Asking(user_agent(contact))), clock)
    raise ValueError("COMPANY_LOOKUP must be file:PATH, cvrapi:URL, virk:URL or off")
