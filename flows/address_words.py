"""The words an address is written with, and what they are made of: taken apart bit by bit."""

import re

from flows.catalogue import postcode
from flows.catalogue.searching import fold
from flows.errors import InvalidAnswer

_I = re.IGNORECASE
_SIDES = {"tilvenstre": "tv", "left": "tv", "tilhøjre": "th", "right": "th", "midtfor": "mf"}
_FLOORS = {"stuen": "st", "stue": "st", "ground": "st", "kld": "kl", "kælder": "kl", "kælderen": "kl"}
_SIDE = r"(?P<door>t\.? ?v|t\.? ?h|m\.? ?f|til venstre|til højre|midt ?for|left|right)(?!\w| floor)\.?"
_FLOOR = r"(?<![\w.])(?P<floor>\d{1,2}|stuen?|ground|st|kld|kl|kælder(?:en)?|k\d)"
_FLOOR_WORD = r"(?:st|nd|rd|th)? ?(?:sal|etage|floor)(?!\w)\.?"
_DOOR_WORD = r"(?:dør|door|lejl(?:ighed)?)\.? ?(?:nr\.? ?)?"
_WITH_SIDE = re.compile(rf"{_FLOOR}(?P<said> ?\.? ?(?:{_FLOOR_WORD})?),? ?(?:{_DOOR_WORD})?{_SIDE}", _I)
_WITH_WORD = re.compile(rf"{_FLOOR} ?\.?{_FLOOR_WORD}(?:,? ?(?:{_DOOR_WORD})?(?P<door>\d{{1,3}})(?!\w))?", _I)
_WITH_DOT = re.compile(rf"{_FLOOR} ?(?:\.|(?= \d)|\Z),? ?(?:(?:{_DOOR_WORD})?(?P<door>\d{{1,4}}))?", _I)
_DOOR = re.compile(rf"{_DOOR_WORD}(?:{_SIDE}|(?P<number>\w{{1,4}})(?!\w))", _I)

LABEL = re.compile(
    r".*\b(?:(?:post|besøgs|firma)?adressen?(?: er)?(?: anderledes| forkert)?|address(?: is)?"
    r"|(?:ligger|bor|located|based) (?:på|i|at|in))"
    r"\b ?:? ?",
    _I,
)
_CO = re.compile(r"(?<!\w)c[/.]? ?o[.:]? (?P<co>[^,]+?)(?=,|\Z| [^ ,]+ \d)", _I)
_BOX = re.compile(r"(?<!\w)(?:postboks|post ?box|p\.? ?o\.? ?box|boks) ?(?P<box>\d+)(?!\w)", _I)
CODE = re.compile(
    r"(?<![\w.+-])(?<!\d{4} )(?:(?:(?:DK|GL)[- ]*)?(?P<four>\d{4})|FO[- ]*(?P<three>\d{3}))(?![\w-]| \d)", _I
)
_NOT_TOWN = r"(?!(?:tlf|tel|telefon|phone|mobil|e-?mail|mail|cvr|yder\w*|web|www|danmark|denmark|grønland|færøerne)\b)"
_WORD = rf"{_NOT_TOWN}[^\W\d_](?:[^\W\d_]|['.-])*"
TOWN = re.compile(rf",? ?(?P<town>{_WORD}(?: {_WORD})*)", _I)
_FOREIGN_TO_ADDRESSES = re.compile(
    r"@|(?:\d ?){5}|\A(?:tlf|telefon|phone|mail|cvr)\b|\A(?:danmark|denmark|grønland|greenland|færøerne)\Z", _I
)

_ROAD = r"(?:vej|gade|all[eé]|plads|torv|stræde|boulevard|have|park|sti|vænge|toft)"
_STREET_LIKE = re.compile(rf"{_ROAD}(?:en|et|s)? ", _I)
_BUILDING = re.compile(r"(?:bygning|opgang|indgang|port|hus|lokale|dør|lejl|building|entrance|door|att)\b", _I)
_STUCK = re.compile(rf"{_ROAD}(?=\d{{1,3}}[A-Za-z]?\b)", _I)  # "Nørregade12"
_LETTER = r"(?:(?:[A-Za-zÆØÅæøå]| [A-ZÆØÅ]| [a-hj-zæøå](?=\Z))(?!\w))?"
_HOUSE = re.compile(
    r"(?P<street>.*?[^\W\d_]{2}.*?),? (?:nr\.? ?)?"
    rf"(?P<number>\d{{1,3}}{_LETTER}(?: ?[-–] ?(?:\d{{1,3}}{_LETTER}|[A-ZÆØÅ](?!\w)))?)(?!\w|\. ?\w)"
    rf"(?!.*{_ROAD} \d)\.?(?P<after>.*)"
)


_TOWNS = {"kbh": "København", "kobenhavn": "København", "frb": "Frederiksberg", "copenhagen": "København"}


class AddressWords:
    """What is not yet understood of an address, and the parts found so far."""

    def __init__(self, text: str) -> None:
        one_row = re.sub(r"\s+", " ", re.sub(r"[\n;]+", ", ", text.strip()))
        label = LABEL.match(one_row)
        rest = one_row[label.end() :] if label else one_row
        self.rest = _STUCK.sub(r"\g<0> ", rest)
        self.found = {"street": "", "number": "", "floor": "", "door": "", "local_town": ""}

    def take_all(self) -> None:
        """Everything there is; raises the cause for the first part that is missing."""
        self.found["co"], self.found["box"] = self._take(_CO, "co"), self._take(_BOX, "box")
        self._take_floor()
        self._take_town()
        self._take_street()

    def _take(self, pattern: re.Pattern[str], group: str) -> str:
        match = pattern.search(self.rest)
        if match is None:
            return ""
        self._cut(match.start(), match.end())
        return match[group].strip(" .")

    def _take_floor(self) -> None:
        match = _WITH_SIDE.search(self.rest) or _WITH_WORD.search(self.rest)
        if match is None:
            return
        before, bare = self.rest, not match.groupdict().get("said", ".").strip()
        self._cut(match.start(), match.end())
        # "Nørregade 12 tv" has a door and no floor: the digits are the only house number there is.
        if bare and match["floor"].isdecimal() and not houses(self._parts()):
            self.rest = f"{before[: match.end('floor')]}, {before[match.end() :]}"
            self.found["door"] = _door(match["door"])
        else:
            self._floor_is(match["floor"], match["door"])

    def _take_town(self) -> None:
        codes = list(CODE.finditer(self.rest))
        usable = [code for code in codes if code["three"] or code["four"] >= "1000"]
        if not usable:
            raise InvalidAnswer("address-postcode-low" if codes else "address-postcode-missing")
        code = ([each for each in usable if each["four"] and postcode(each["four"])] or usable)[-1]
        town = TOWN.match(self.rest, code.end())
        words = town["town"] if town else ""
        end = town.end() if town else code.end()
        said = _town_alone(code, words)
        # "8000 Aarhus Nørregade 12": what stands behind the town is the street, where a number follows.
        street_behind = town is not None and said != words and re.match(r" \d", self.rest[end:])
        self._cut(code.start(), end - len(words) + len(said) if street_behind else end)
        self._town_is(code, said.strip(" ."))

    def _town_is(self, code: re.Match[str], town: str) -> None:
        digits = code["four"] or code["three"]
        listed = postcode(digits)
        if listed is None and not town:
            raise InvalidAnswer("address-town-missing", postcode=digits)
        official = listed.town if listed else ""
        spelled = official if _begins(official, _TOWNS.get(fold(town), town)) else town
        self.found.update(country=_country(code), postcode=digits, town=spelled, official_town=official)

    def _take_street(self) -> None:
        parts = self._parts()
        found = houses(parts)
        if not found:
            lettered = any(re.search(r"[^\W\d_]{2}", part) for part in parts)
            raise InvalidAnswer("address-number-missing" if lettered else "address-street-missing")
        last, house = next((each for each in found if _STREET_LIKE.search(each[1]["street"] + " ")), found[0])
        street = house["street"].strip(" .,")
        self.found["street"] = street[:1].upper() + street[1:]
        self.found["number"] = re.sub(r"\s", "", house["number"]).replace("–", "-").upper()
        behind = [part for part in (house["after"].strip(" .,"), *parts[last + 1 :]) if part not in {"", "i", "in"}]
        self.found["local_town"] = ", ".join(part for part in behind if not self._is_floor(part))

    def _is_floor(self, part: str) -> bool:
        floor, door = _WITH_DOT.fullmatch(part), _DOOR.fullmatch(part)
        if floor is not None and not self.found["floor"]:
            self._floor_is(floor["floor"], floor["door"])
            return True
        if door is not None and not self.found["door"]:
            self.found["door"] = _door(door["door"] or door["number"])
            return True
        return False

    def _floor_is(self, floor: str, door: str | None) -> None:
        small = floor.casefold()
        self.found["floor"] = _FLOORS.get(small, small.lstrip("0") or "st")
        self.found["door"] = self.found["door"] or _door(door or "")

    def _parts(self) -> list[str]:
        towns = {fold(self.found.get("town", "")), fold(self.found.get("official_town", ""))}
        parts = (part.strip(" .:") for part in self.rest.split(","))
        return [
            part
            for part in parts
            if re.search(r"\w", part)
            and not _FOREIGN_TO_ADDRESSES.search(part)
            # "Nørregade 12, Aarhus C, 8000": the town once more, and no local town.
            and not any(town.startswith(fold(part)) for town in towns)
        ]

    def _cut(self, start: int, end: int) -> None:
        self.rest = f"{self.rest[:start]}, {self.rest[end:]}"


def houses(parts: list[str]) -> list[tuple[int, re.Match[str]]]:
    """Each part that is a street with a number, with its place; or a street and a number in two parts."""
    # Longer parts hold no street, and the pattern would be slow on them.
    parts = [part if len(part) <= 120 else "" for part in parts]
    streets = [(place, _HOUSE.fullmatch(part)) for place, part in enumerate(parts) if not _BUILDING.match(part)]
    found = [(place, match) for place, match in streets if match is not None]
    if found:
        return found
    pairs = ((place, _HOUSE.fullmatch(f"{parts[place - 1]}, {parts[place]}")) for place in range(1, len(parts)))
    return [(place, match) for place, match in pairs if match is not None]


def _begins(official: str, said: str) -> bool:
    """Whether the words are the list's town or its beginning: "aarhus" of "Aarhus C"."""
    return bool(official) and f"{fold(official)} ".startswith(f"{fold(said)} ".lstrip())


def _town_alone(code: re.Match[str], words: str) -> str:
    """The town without the words behind it: "8000 Aarhus C ja tak"; "Aarhus N" is another town than "Aarhus C"."""
    listed, parts = postcode(code["four"] or ""), words.split(" ")
    for length in range(len(parts), 0, -1):
        if listed and _begins(listed.town, " ".join(parts[:length])):
            return words if len("".join(parts[length : length + 1])) == 1 else " ".join(parts[:length])
    return words


def _country(code: re.Match[str]) -> str:
    if code["three"]:
        return "FO"
    return "GL" if code["four"].startswith("39") else "DK"


def _door(words: str) -> str:
    bare = re.sub(r"[. ]", "", words).casefold()
    return _SIDES.get(bare, bare)
