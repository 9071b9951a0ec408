"""A company as a register tells of it, and what a look-up promises."""

from dataclasses import asdict, dataclass
from typing import Any, Protocol


class LookupUnavailable(Exception):
    """No answer could be had this time, which says nothing about the company.

    `cause` is one of: off, slow, unreachable, quota, denied, form.
    """

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


@dataclass(frozen=True, slots=True)
class PUnit:
    """One place of work in use; where the register tells no name or address, those stay empty."""

    p_number: str
    name: str = ""
    street: str = ""
    number: str = ""
    floor: str = ""
    door: str = ""
    postcode: str = ""
    town: str = ""


@dataclass(frozen=True, slots=True)
class Company:
    """What is proposed to the owner for confirmation; what the register does not tell is the empty text.

    No persons: owners and participants are never taken over, and neither is a contact the register calls secret.
    """

    cvr: str
    name: str
    street: str = ""
    number: str = ""
    floor: str = ""
    door: str = ""
    postcode: str = ""
    town: str = ""
    co: str = ""
    phone: str = ""  # E.164
    email: str = ""
    web: str = ""
    p_numbers: tuple[PUnit, ...] = ()
    industry_code: str = ""  # six digits
    legal_form_code: str = ""
    ended: bool = False  # closed, or being wound up
    protected: bool = False  # "reklamebeskyttet": may not be used for advertising

    def as_found(self) -> dict[str, Any]:
        """The company as plain JSON data, for `flows.heard.Result.found`."""
        return {**asdict(self), "p_numbers": [asdict(each) for each in self.p_numbers]}


class CompanyLookup(Protocol):
    """A place to look companies up."""

    async def look_up(self, cvr: str) -> Company | None:
        """The company with this number, or None where there is none; raises `LookupUnavailable` and nothing else."""


class NoLookup:
    """Looks nothing up, for a house that wants no calls to the outside."""

    async def look_up(self, cvr: str) -> Company | None:
        """No company: always raises `LookupUnavailable`."""
        del cvr
        raise LookupUnavailable("off")


def may_be_cvr(text: str) -> bool:
    """Eight plain digits: anything else is not worth a call, and not safe in one."""
    return len(text) == 8 and text.isascii() and text.isdigit()
