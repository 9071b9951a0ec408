"""Answers of a register kept for a while, since registers count questions and owners change their minds."""

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.clients.companies.company import Company, CompanyLookup

DAY = 24 * 3600.0
# A company is entered in the register on the day it is founded, and its owner comes to us soon after.
NOT_FOUND_FOR = 600.0


@dataclass
class CachedLookup:
    """Another look-up with a memory: what was found for a day at most, what was not found for ten minutes.

    `clock` gives seconds that only rise. What was unavailable is not remembered.
    """

    inner: CompanyLookup
    clock: Callable[[], float]
    at_most: int = 1000
    _kept: dict[str, tuple[float, Company | None]] = field(default_factory=dict)

    async def look_up(self, cvr: str) -> Company | None:
        """As `CompanyLookup` promises."""
        until, company = self._kept.get(cvr, (0.0, None))
        if self.clock() < until:
            return company
        company = await self.inner.look_up(cvr)
        self._keep(cvr, company)
        return company

    def _keep(self, cvr: str, company: Company | None) -> None:
        self._kept.pop(cvr, None)
        while len(self._kept) >= self.at_most:
            del self._kept[next(iter(self._kept))]
        self._kept[cvr] = (self.clock() + (DAY if company else NOT_FOUND_FOR), company)
