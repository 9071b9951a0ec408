"""The made-up staff of the dialogues, by voice."""

from flows.rights import Role
from storage.staff_values import StaffMember

# By voice; a script's own "peer" is the colleague, "head" their administrator.
TEAM = {
    "staff": StaffMember(1, "Ida Prøve", "ida@example.org", Role.CASEWORKER),
    "peer": StaffMember(2, "Bo Prøve", "bo@example.org", Role.CASEWORKER),
    "head": StaffMember(3, "Eva Prøve", "eva@example.org", Role.ADMINISTRATOR),
}
NOVICE = StaffMember(4, "Nora Prøve", "nora@example.org", Role.CASEWORKER)  # of the staff once they have joined
VOICES = TEAM | {"novice": NOVICE}
NAMES = {each.author: each.name for each in VOICES.values()}
