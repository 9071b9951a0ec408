"""Calls staff into the console, by a line in a group chat and by a letter: no content, in the commit of what calls."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from flows.conversations import Conversation
from flows.floor import Floor
from flows.phrases import Phrase, phrase
from flows.queues import queue_of
from flows.replies import Turn
from storage.values import NewDelivery, NewErrand, Owner

CHAT = "/staff/conversations/{id}"  # where the console shows a conversation
WAITS = "waits"  # why a letter goes at once; those that go once nobody has come are ordered by the turn itself
LINES = {
    "waits": phrase("alert-line-waits"),
    "unclaimed": phrase("alert-line-unclaimed"),
    "idle": phrase("alert-line-idle"),
}


@dataclass(frozen=True, slots=True)
class Calling:
    """Writes the line for one group, in one language, and orders the letters of those who get one at once."""

    group: Owner | None
    say: Callable[[Phrase], str]
    public_url: str
    mailed: Mapping[str, str] = field(default_factory=dict)  # by queue: the address, or ""

    def lines(self, before: Conversation, now: Conversation, turn: Turn, at: int) -> tuple[NewDelivery, ...]:
        """The line that a turn calls staff with, where it does: an owner begins to wait, or has waited too long."""
        late = [str(each.about["why"]) for each in turn.errands if each.kind == "staff_alert"]
        if self.group is None or not (late or _begins(before, now)):
            return ()
        text = f"{self.say(LINES[late[0] if late else 'waits'])}\n{self.public_url}{CHAT.format(id=now.id)}"
        return (NewDelivery(now.id, self.group.channel, self.group.address, "alert", now.epoch, text, at),)

    def letters(self, before: Conversation, now: Conversation, owner: Owner) -> tuple[NewErrand, ...]:
        """The letter for an owner who begins to wait, where somebody of their queue gets one at once."""
        queue = queue_of(now)
        to = self.mailed.get(queue, "")
        if not to or not _begins(before, now):
            return ()
        about = {"why": WAITS, "queue": queue, "to": to, "epoch": now.epoch}
        return (NewErrand(now.id, owner, "staff_alert", f"{now.id}:{now.epoch}:{WAITS}", about),)


def _begins(before: Conversation, now: Conversation) -> bool:
    return before.floor != Floor.WAITING and now.floor == Floor.WAITING


def group_of(token: str, group: str) -> Owner | None:
    """The staff's group in Telegram; None where there is no bot, or no group."""
    bot = token.partition(":")[0]
    return Owner("telegram", f"{bot}:{group}") if bot and group else None
