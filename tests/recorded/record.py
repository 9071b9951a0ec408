"""`python -m tests.recorded.record`: play the scripts below and record them for the version of the flow as it is.

A line of a script is what an owner types, `[send]` for a button (its act, its phrase, or the value it stands for), or a
value that is heard as it stands. Recordings of older versions are left alone: their drafts must go on as they are.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from flows.heard import Asked, Chose, Due, Edited, Heard, Result, Resumed, Said, Sent, Visit, Wish
from flows.registration import REGISTRATION
from flows.replies import Known, Option
from tests.recorded.replaying import HERE, Player, written

Line = str | Heard

COMPANIES = Path(__file__).parents[2] / "bot/clients/companies/example_companies.json"
DENTIST, DOCTOR, PHYSIO, UNKNOWN = "26919991", "13748136", "99000015", "99012307"
FOUND = {company["cvr"]: company for company in json.loads(COMPANIES.read_text("utf-8"))}


def looked_up(cvr: str) -> Result:
    """The company register knows the company."""
    return Result("company_lookup", cvr, FOUND[cvr])


def not_found(cvr: str) -> Result:
    """The company register knows no such company."""
    return Result("company_lookup", cvr, None, "not_found")


def late(cvr: str) -> Due:
    """The company register has not answered in time."""
    return Due("company_lookup", cvr)


BARE: Sequence[Line] = (
    "Hej", "[begin]", "tandlæge", UNKNOWN, not_found(UNKNOWN), "Tandlægerne Birk ApS", "Birkevej 4, 8600 Silkeborg",
    "86 80 12 34", "[given]", "[given]", "ja", "ikke endnu", "1.3.2027", "ingen", "nej tak", "birk@example.org",
)  # fmt: skip

SCRIPTS: Mapping[str, tuple[str, Sequence[Line]]] = {}
