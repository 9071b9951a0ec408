"""Companies from distribution.virk.dk, the Danish Business Authority's own service, open to those with credentials."""

from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote, urlsplit, urlunsplit

from bot.clients.companies.asking import Asking
from bot.clients.companies.company import Company, LookupUnavailable, PUnit, may_be_cvr
from bot.clients.companies.virk_reading import company_from, units_from

MOST_UNITS = 50
_SHARED = ("navne", "beliggenhedsadresse", "livsforloeb")
_OF_COMPANY = (
    *_SHARED,
    "cvrNummer",
    "reklamebeskyttet",
    "telefonNummer",
    "elektroniskPost",
    "hjemmeside",
    "hovedbranche",
    "virksomhedsform",
    "virksomhedsstatus",
    "penheder",
)


@dataclass(frozen=True)
class Virk:
    """distribution.virk.dk at its search address, asked under our name and credentials."""

    url: str
    credentials: tuple[str, str] | None
    asking: Asking

    @classmethod
    def at(cls, url: str, asking: Asking) -> "Virk":
        """The register at an address that may carry `user:password@`."""
        parts = urlsplit(url)
        credentials = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
        return cls(urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2])), credentials, asking)

    async def look_up(self, cvr: str) -> Company | None:
        """As `CompanyLookup` promises; places of work come without names where only those cannot be had."""
        if not may_be_cvr(cvr):
            return None
        company = company_from(*await self._ask(self.url, _question("Vrvirksomhed", "cvrNummer", int(cvr))), cvr)
        if company is None or not company.p_numbers:
            return company
        try:
            named = await self._named(company.p_numbers)
        except LookupUnavailable:
            return company
        return replace(company, p_numbers=tuple(named.get(each.p_number, each) for each in company.p_numbers))

    async def _named(self, units: tuple[PUnit, ...]) -> dict[str, PUnit]:
        wanted = [int(each.p_number) for each in units[:MOST_UNITS]]
        url = self.url.replace("/virksomhed/", "/produktionsenhed/")
        return units_from(*await self._ask(url, _question("VrproduktionsEnhed", "pNummer", *wanted)))

    async def _ask(self, url: str, question: dict[str, Any]) -> tuple[int, Any]:
        return await self.asking.post(url, question, self.credentials)


def _question(entity: str, key: str, *numbers: int) -> dict[str, Any]:
    wanted = _OF_COMPANY if entity == "Vrvirksomhed" else (*_SHARED, "pNummer")
    # Only what is read is asked for: participants are persons and must not even arrive here.
    return {
        "_source": [f"{entity}.{name}" for name in wanted],
        "query": {"terms": {f"{entity}.{key}": list(numbers)}},
        "size": MOST_UNITS,
    }
