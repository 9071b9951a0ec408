"""Made-up organisations as the register holds them, for flows that begin with one."""

import json
from typing import Any

from tests.flows.asker import CVR, OTHER_CVR, THIRD_CVR, Asker


def part(entity: int, kind: str, name: str, *parts: dict[str, Any], **facts: Any) -> dict[str, Any]:
    """Something that stands in the register, as `flows.standing` gives it."""
    nothing = dict.fromkeys(("sor", "cvr", "type", "address", "phone", "email", "web", "fax", "location_number"))
    more = dict.fromkeys(("system", "vans", "ydernummer", "profession", "valid_to"))
    fixed = {"entity": entity, "kind": kind, "name": name, "valid_from": "2020-01-01", "inherited": []}
    return {**nothing, **more, **fixed, **facts, "parts": list(parts)}


ANNA = part(4, "unit", "Anna Eksempel", ydernummer="061654")
BARE = part(
    1, "company", "Eksempel Tandklinik ApS",
    part(2, "institution", "Eksempel Tandklinik", ANNA, type="550681000005102", phone="+4570123456",
         system="Al Dente", inherited=["phone"]),
    cvr=CVR, type="550891000005100", phone="+4570123456", email="kontakt@example.org",
)  # fmt: skip
TWO = part(
    11, "company", "Eksempel Fys ApS",
    part(12, "institution", "Fys Nord", type="547011000005103", system="Novax"),
    part(13, "institution", "Fys Syd", type="547011000005103", system="Novax"),
    cvr=OTHER_CVR, email="fys@example.org",
)  # fmt: skip
NUMBERED = part(
    21, "company", "Prøve Fod ApS",
    part(22, "institution", "Prøve Fod", type="554061000005105", location_number="5790002288289"),
    cvr=THIRD_CVR,
)  # fmt: skip
LARGE = part(31, "company", "Prøve Region", complete=False)
REGISTER = {"prøve region": (LARGE,), CVR: (BARE,), OTHER_CVR: (TWO,), THIRD_CVR: (NUMBERED,), "eksempel": (BARE, TWO)}


def sent(asker: Asker) -> dict[str, Any]:
    """Send the case, and give the dossier."""
    asker.says("ja")
    dossier: dict[str, Any] = json.loads(asker.dossiers[-1].canonical)
    return dossier


def values(dossier: dict[str, Any]) -> dict[str, Any]:
    """The values of a dossier's answers by place."""
    return {place: answer["value"] for place, answer in dossier["answers"].items() if "value" in answer}
