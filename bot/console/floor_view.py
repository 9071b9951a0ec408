"""What was done with the floor, as a line of the transcript tells it: who asked, took, handed on or gave back."""

from collections.abc import Mapping

from bot.console.countdown import Say
from flows.floor import Floor
from flows.phrases import phrase
from storage.values import Entry

OWNERS = {
    (Floor.BOT, Floor.WAITING): "asked",
    (Floor.WAITING, Floor.WAITING): "queue",
    (Floor.WAITING, Floor.BOT): "withdrew",
    (Floor.STAFF, Floor.BOT): "ended",
}
STAFFS = {
    (Floor.BOT, Floor.STAFF): "claimed",
    (Floor.WAITING, Floor.STAFF): "claimed",
    (Floor.STAFF, Floor.STAFF): "taken-over",
    (Floor.STAFF, Floor.WAITING): "requeued",
    (Floor.STAFF, Floor.BOT): "released",
}


def floor_told(say: Say, entry: Entry, staff: Mapping[str, str]) -> str:
    """The change in words; where it cannot be told who did it, who has the floor from then on."""
    about, name = entry.about, staff.get(entry.author, "")
    change = (about.get("from"), about.get("to"))
    queue = str(about.get("queue") or "professional")
    if entry.author == "owner" and change in OWNERS:
        return say(phrase(f"staff-line-floor-{OWNERS[change]}", queue=queue))
    if name and change == (Floor.STAFF, Floor.STAFF) and about.get("holder") != entry.author:
        to = staff.get(str(about.get("holder")), "")
        return say(phrase("staff-line-floor-transferred", name=name, to=to))
    if name and change in STAFFS:
        return say(phrase(f"staff-line-floor-{STAFFS[change]}", name=name, queue=queue))
    if change == (Floor.STAFF, Floor.WAITING):
        return say(phrase("staff-line-floor-silent", queue=queue))
    return say(phrase(f"staff-desk-floor-{about.get('to', Floor.BOT)}"))
