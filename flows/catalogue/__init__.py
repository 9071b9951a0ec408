"""The code lists of the register as far as owners meet them: data files, read once and never changed."""

import csv
import datetime as dt
import json
from collections.abc import Iterable, Mapping
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

from flows.catalogue.entries import (
    InstitutionType,
    Municipality,
    OwnerType,
    Postcode,
    Profession,
    Region,
    Speciality,
    System,
    UnitType,
    Vans,
)
from flows.catalogue.searching import Index, fold


class _Coded(Protocol):
    @property
    def code(self) -> str:
        """What answers store."""


class _Worded(_Coded, Protocol):
    @property
    def da(self) -> str:
        """The Danish name."""

    @property
    def en(self) -> str:
        """The English name."""

    @property
    def words(self) -> tuple[str, ...]:
        """What people call it besides."""


C = TypeVar("C", bound=_Coded)
W = TypeVar("W", bound=_Worded)

_NOTHING: Mapping[str, tuple[str, ...]] = MappingProxyType({})


def _text(name: str) -> str:
    return files(__name__).joinpath(name).read_text(encoding="utf-8")


def _rows(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(_text(name))
    return [{key: _cell(key, value) for key, value in row.items()} for row in rows]


def _cell(key: str, value: Any) -> Any:
    if key in {"valid_from", "valid_to"}:
        return dt.date.fromisoformat(value)
    return tuple(value) if isinstance(value, list) else value


def _systems() -> Mapping[str, tuple[System, ...]]:
    listed: dict[str, list[list[str]]] = json.loads(_text("systems.json"))
    return MappingProxyType({key: tuple(System(*each) for each in rows) for key, rows in listed.items()})


def _postcodes() -> Mapping[str, Postcode]:
    found: dict[str, Postcode] = {}
    for row in csv.DictReader(_text("postcodes.csv").splitlines()):
        code, here = row["postcode"], Municipality(row["municipality_code"], row["municipality"], row["region_code"])
        before = found[code].municipalities if code in found else ()
        found[code] = Postcode(code, row["town"], (*before, here))
    return MappingProxyType(found)


def _by_code(listed: Iterable[C]) -> Mapping[str, C]:
    return MappingProxyType({each.code: each for each in listed})


def _index(listed: Iterable[W], loosely: Mapping[str, tuple[str, ...]] = _NOTHING) -> Index[W]:
    return Index((each, (each.da, each.en), (*each.words, each.code), loosely.get(each.code, ())) for each in listed)


INSTITUTION_TYPES = tuple(InstitutionType(**row) for row in _rows("institution_types.json"))
COMMON_TYPES = tuple(sorted((each for each in INSTITUTION_TYPES if each.common), key=lambda each: each.common))
PROFESSIONS = tuple(Profession(**row) for row in _rows("professions.json"))
SPECIALITIES = tuple(Speciality(**row) for row in _rows("specialities.json"))
SYSTEMS = _systems()
ALL_VANS = tuple(Vans(**row) for row in _rows("vans.json"))
VANS = tuple(each for each in ALL_VANS if each.offered)
DEFAULT_VANS = next(each for each in VANS if each.default)
OWNER_TYPES = tuple(OwnerType(**row) for row in _rows("owner_types.json"))
UNIT_TYPES = tuple(UnitType(**row) for row in _rows("unit_types.json"))
REGIONS = tuple(Region(**row) for row in _rows("regions.json"))
POSTCODES = _postcodes()

_TYPES = _by_code(INSTITUTION_TYPES)
_PROFESSIONS = _by_code(PROFESSIONS)
_SPECIALITIES = _by_code(SPECIALITIES)
_VANS = _by_code(ALL_VANS)
_OWNER_TYPES = _by_code(OWNER_TYPES)
_REGIONS = _by_code(REGIONS)

_TYPES_BY_WORD = _index(INSTITUTION_TYPES, {each.code: each.loosely for each in INSTITUTION_TYPES})
_PROFESSIONS_BY_WORD = _index(PROFESSIONS)
_SPECIALITIES_BY_WORD = _index(SPECIALITIES)
_SYSTEMS_BY_WORD = {
    key: Index((each, (each.name,), (), (each.supplier,)) for each in listed) for key, listed in SYSTEMS.items()
}


def institution_type(code: str) -> InstitutionType:
    """The institution type with this code; raises `KeyError` for any other text."""
    return _TYPES[code]


def profession(code: str) -> Profession:
    """The profession with this code; raises `KeyError` for any other text."""
    return _PROFESSIONS[code]


def speciality(code: str) -> Speciality:
    """The speciality with this code; raises `KeyError` for any other text."""
    return _SPECIALITIES[code]


def vans(code: str) -> Vans:
    """The carrier with this code, offered or not; raises `KeyError` for any other text."""
    return _VANS[code]


def owner_type(code: str) -> OwnerType:
    """The owner type with this code; raises `KeyError` for any other text."""
    return _OWNER_TYPES[code]


def region(code: str) -> Region:
    """The region with this code, whenever it is or was valid; raises `KeyError` for any other text."""
    return _REGIONS[code]


def systems(key: str) -> tuple[System, ...]:
    """The systems usual under this key, in the order of the lists; none for an unknown key."""
    return SYSTEMS.get(key, ())


def postcode(code: str) -> Postcode | None:
    """The postcode with its town and municipalities, or None: codes come and go, and the list is of October 2020."""
    return POSTCODES.get(code)


def find_types(text: str) -> tuple[InstitutionType, ...]:
    """The institution types the text may mean, best first; one alone where it is named exactly."""
    named = _TYPES_BY_WORD.exactly(text)
    words = (text, fold(text).removesuffix("klinik"))  # "kardiolog", "røntgenklinik"
    if not named and any(map(_SPECIALITIES_BY_WORD.exactly, words)):
        return tuple(each for each in INSTITUTION_TYPES if each.speciality)
    return named or _TYPES_BY_WORD.find(text)


def find_professions(text: str) -> tuple[Profession, ...]:
    """The professions the text may mean, best first; one alone where it is named exactly."""
    return _PROFESSIONS_BY_WORD.find(text)


def profession_named(text: str) -> Profession | None:
    """The profession with exactly this name, or None: for words that may as well be a person's name."""
    found = _PROFESSIONS_BY_WORD.exactly(text)
    return found[0] if len(found) == 1 else None


def find_specialities(text: str) -> tuple[Speciality, ...]:
    """The specialities the text may mean, best first; one alone where it is named exactly."""
    return _SPECIALITIES_BY_WORD.find(text)


def find_systems(key: str, text: str) -> tuple[System, ...]:
    """The systems under this key that the text may mean, by name or supplier, best first."""
    return _SYSTEMS_BY_WORD[key].find(text) if key in _SYSTEMS_BY_WORD else ()
