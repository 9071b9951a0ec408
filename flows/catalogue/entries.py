"""The entries of the code lists, frozen."""

from dataclasses import dataclass

from flows.validity import Dated


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Dated):
    """An entry of a code list: it may have days of its own, and another that takes its place after them."""

    becomes: str = ""  # code of the entry that follows it


@dataclass(frozen=True, slots=True)
class InstitutionType(Entry):
    """A kind of institution that can be chosen, and what follows from choosing it."""

    code: str
    da: str
    en: str
    route: str  # self_service | if_private | ask (the SOR team decides) | request
    treats: bool  # treatment takes place there, so the register of places of treatment wants it too
    professions: tuple[str, ...]  # codes of the professions usual there
    systems: str  # key of the list of systems, or ""
    words: tuple[str, ...]  # what people call it, Danish and English
    loosely: tuple[str, ...] = ()  # words that mean another type first and sometimes this one
    speciality: bool = False  # a speciality is asked for
    remark: str = ""  # "ask": the SOR team may have a say
    common: int = 0  # 1 to 8 for the most usual private types, 0 for the rest
    note: str = ""  # why `treats` is as it is, where that is a judgement


@dataclass(frozen=True, slots=True)
class Profession(Entry):
    """An authorised profession."""

    code: str
    da: str
    en: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Speciality(Entry):
    """A clinical speciality."""

    code: str
    da: str
    en: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class System:
    """A journal system approved for electronic messages; `supplier` is "" where the lists name none."""

    name: str
    supplier: str


@dataclass(frozen=True, slots=True)
class Vans(Entry):
    """A carrier of electronic messages; only those with `offered` are put to an owner."""

    code: str
    da: str
    en: str
    full: str  # as the register writes it
    offered: bool = False
    default: bool = False


@dataclass(frozen=True, slots=True)
class OwnerType(Entry):
    """Who stands behind an organisation: private, region, municipality or state."""

    code: str
    key: str
    da: str
    en: str


@dataclass(frozen=True, slots=True)
class UnitType(Entry):
    """A kind of unit below an institution; practitioners' units are "supplerende"."""

    code: str
    da: str
    en: str


@dataclass(frozen=True, slots=True)
class Region(Entry):
    """A region. A `provisional` code is ours: replace it, in `becomes` too, once the register authority has its own."""

    code: str
    da: str
    en: str
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality that a postcode reaches into, with its region's code."""

    code: str
    name: str
    region: str


@dataclass(frozen=True, slots=True)
class Postcode:
    """A postcode of the list of October 2020 with its town and the municipalities it reaches into."""

    code: str
    town: str
    municipalities: tuple[Municipality, ...]

    @property
    def municipality(self) -> Municipality | None:
        """The only municipality, or the one the town gave its name to; None where that decides nothing."""
        named = [each for each in self.municipalities if each.name.startswith(self.town.split(" ")[0])]
        likely = named or self.municipalities
        return likely[0] if len(likely) == 1 else None

    @property
    def region(self) -> str:
        """The code of the region to suggest, or "" where the postcode lies in several."""
        regions = {each.region for each in self.municipalities}
        if len(regions) == 1:
            return next(iter(regions))
        return self.municipality.region if self.municipality is not None else ""
