"""Who speaks to the owner: the bot, nobody yet, or a member of staff. Each change raises the epoch.

A transfer and a taking over change the holder only; the owner may end it alone at any time.
"""

from enum import StrEnum

from flows.moves import Moves, Row


class Floor(StrEnum):
    """Who has the floor; while it is waiting the bot goes on asking and accepting."""

    BOT = "bot"
    WAITING = "waiting"
    STAFF = "staff"


FLOOR = Moves("floor", Floor, [
    Row("ask_for_person", [Floor.BOT], Floor.WAITING),
    Row("change_queue", [Floor.WAITING], Floor.WAITING),
    Row("withdraw", [Floor.WAITING], Floor.BOT),
    Row("claim", [Floor.BOT, Floor.WAITING], Floor.STAFF),
    Row("transfer", [Floor.STAFF], Floor.STAFF),
    Row("take_over", [Floor.STAFF], Floor.STAFF),
    Row("requeue", [Floor.STAFF], Floor.WAITING),
    Row("release", [Floor.STAFF], Floor.BOT),
    Row("end", [Floor.STAFF, Floor.WAITING], Floor.BOT),
])  # fmt: skip
