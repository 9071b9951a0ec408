"""Companies from cvrapi.dk, a private register that answers some fifty questions a day for nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.clients.companies.asking import Asking
from bot.clients.companies.company import Company, LookupUnavailable, PUnit, may_be_cvr
from bot.clients.companies.reading import address, digits, mapping, mappings, phone, text

# It calls a User-Agent it does not like a spent quota too.
_CAUSES = {"QUOTA_EXCEEDED": "quota", "BANNED": "denied", "INVALID_UA": "denied"}


@dataclass(frozen=True)
class CvrApi:
    """cvrapi.dk at its address, asked under our name."""

    url: str
    asking: Asking

    async def look_up(self, cvr: str) -> Company | None:
        """As `CompanyLookup` promises."""
        if not may_be_cvr(cvr):
            return None
        status, payload = await self.asking.get(self.url, {"search": cvr, "country": "dk"})
        return company_from(status, payload, cvr)


def company_from(status: int, payload: Any, cvr: str) -> Company | None:
    """The company in an answer, None where the register knows none; raises `LookupUnavailable` for any other answer."""
    found = mapping(payload)
    error = text(found.get("error"))
    if error == "NOT_FOUND":
        return None
    if error or status != 200 or not text(found.get("name")):
        raise LookupUnavailable(_CAUSES.get(error, "form" if status == 200 else "unreachable"))
    # The register searches names and telephone numbers too, and could find something else.
    return _company(found, cvr) if digits(found.get("vat"), 8) == cvr else None


def _company(found: Mapping[str, Any], cvr: str) -> Company:
    units = mappings(found.get("productionunits"))
    return Company(
        cvr=cvr,
        name=text(found.get("name")),
        **address(found.get("address")),
        postcode=digits(found.get("zipcode"), 4),
        town=text(found.get("city")),
        co=text(found.get("addressco")),
        phone=phone(found.get("phone")),
        email=text(found.get("email")),
        p_numbers=tuple(_unit(each) for each in units if _in_use(each)),
        industry_code=digits(found.get("industrycode"), 6),
        legal_form_code=text(found.get("companycode")),
        ended=bool(text(found.get("enddate"))) or found.get("creditbankrupt") is True,
        protected=found.get("protected") is True,
    )


def _in_use(unit: Mapping[str, Any]) -> bool:
    return bool(digits(unit.get("pno"), 10)) and not text(unit.get("enddate"))


def _unit(unit: Mapping[str, Any]) -> PUnit:
    return PUnit(
        p_number=digits(unit.get("pno"), 10),
        name=text(unit.get("name")),
        **address(unit.get("address")),
        postcode=digits(unit.get("zipcode"), 4),
        town=text(unit.get("city")),
    )
