"""What distribution.virk.dk answers, read: every fact there has a period, and only one that lasts counts."""

from collections.abc import Mapping
from typing import Any

from bot.clients.companies.company import Company, LookupUnavailable, PUnit
from bot.clients.companies.reading import digits, mapping, mappings, phone, text

_WOUND_UP = ("KONKURS", "TVANGSOPL", "OPLØST", "LIKVIDATION", "OPHØRT", "SLETTET")


def company_from(status: int, payload: Any, cvr: str) -> Company | None:
    """The company in an answer, None where there is none; raises `LookupUnavailable` for any other answer."""
    found = [each for each in _sources(status, payload, "Vrvirksomhed") if digits(each.get("cvrNummer"), 8) == cvr]
    # A number can have been given again, and then stands here twice; the one that lasts is meant.
    found.sort(key=_ended)
    return _company(found[0], cvr) if found else None


def units_from(status: int, payload: Any) -> dict[str, PUnit]:
    """The places of work in an answer by their P-number; raises `LookupUnavailable` for any other answer."""
    found = _sources(status, payload, "VrproduktionsEnhed")
    units = [_unit(digits(each.get("pNummer"), 10), each) for each in found if not _ended(each)]
    return {each.p_number: each for each in units if each.p_number}


def _sources(status: int, payload: Any, entity: str) -> list[Mapping[str, Any]]:
    if status in {401, 403, 429}:
        raise LookupUnavailable("quota" if status == 429 else "denied")
    hits = mapping(mapping(payload).get("hits")).get("hits")
    if status != 200 or not isinstance(hits, list):
        raise LookupUnavailable("form" if status == 200 else "unreachable")
    return [mapping(mapping(each.get("_source")).get(entity)) for each in mappings(hits)]


def _company(found: Mapping[str, Any], cvr: str) -> Company:
    place = _now(found, "beliggenhedsadresse")
    statuses = [text(each.get("status")).upper() for each in _lasting(found, "virksomhedsstatus")]
    p_numbers = (digits(each.get("pNummer"), 10) for each in _lasting(found, "penheder"))
    return Company(
        cvr=cvr,
        name=text(_now(found, "navne").get("navn")),
        **_address(place),
        co=text(place.get("conavn")),
        phone=phone(_contact(found, "telefonNummer")),
        email=_contact(found, "elektroniskPost"),
        web=_contact(found, "hjemmeside"),
        p_numbers=tuple(PUnit(each) for each in p_numbers if each),
        industry_code=digits(_now(found, "hovedbranche").get("branchekode"), 6),
        legal_form_code=text(_now(found, "virksomhedsform").get("virksomhedsformkode")),
        ended=_ended(found) or any(word in each for each in statuses for word in _WOUND_UP),
        protected=found.get("reklamebeskyttet") is True,
    )


def _unit(p_number: str, found: Mapping[str, Any]) -> PUnit:
    return PUnit(p_number, text(_now(found, "navne").get("navn")), **_address(_now(found, "beliggenhedsadresse")))


def _lasting(found: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    entries = [each for each in mappings(found.get(key)) if mapping(each.get("periode")).get("gyldigTil") is None]
    return sorted(entries, key=lambda each: text(mapping(each.get("periode")).get("gyldigFra")))


def _now(found: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    lasting = _lasting(found, key)
    return lasting[-1] if lasting else {}


def _contact(found: Mapping[str, Any], key: str) -> str:
    # Anything but a plain "not secret" keeps the contact out.
    public = [each for each in _lasting(found, key) if each.get("hemmelig") in (False, None)]
    return text(public[-1].get("kontaktoplysning")) if public else ""


def _ended(found: Mapping[str, Any]) -> bool:
    return bool(mappings(found.get("livsforloeb"))) and not _lasting(found, "livsforloeb")


def _address(place: Mapping[str, Any]) -> dict[str, str]:
    first = text(place.get("husnummerFra")) + text(place.get("bogstavFra"))
    last = text(place.get("husnummerTil")) + text(place.get("bogstavTil"))
    return {
        "street": text(place.get("vejnavn")),
        "number": f"{first}-{last}" if last else first,
        "floor": text(place.get("etage")).lower(),
        "door": text(place.get("sidedoer")).lower(),
        "postcode": digits(place.get("postnummer"), 4),
        "town": text(place.get("postdistrikt")),
    }
