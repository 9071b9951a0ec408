"""Calls staff into the console from a group chat: a line without content, in the commit of what calls them."""

from collections.abc import Callable
from dataclasses import dataclass

from flows.conversations import Conversation
from flows.floor import Floor
from flows.phrases import Phrase, phrase
from flows.replies import Turn
from storage.values import NewDelivery, Owner

CHAT = "/staff/conversations/{id}"  # where the console shows a conversation
LINES = {
    "waits": phrase("alert-line-waits"),
    "unclaimed": phrase("alert-line-unclaimed"),
    "idle": phrase("alert-line-idle"),
}


@dataclass(frozen=True, slots=True)
class Calling:
    """Writes the line for one group, in one language."""

    group: Owner
    say: Callable[[Phrase], str]
    public_url: str

    def lines(self, before: Conversation, now: Conversation, turn: Turn, at: int) -> tuple[NewDelivery, ...]:
        """The line that a turn calls staff with, where it does: an owner begins to wait, or has waited too long."""
        late = [str(each.about["why"]) for each in turn.errands if each.kind == "staff_alert"]
        begins = before.floor != Floor.WAITING and now.floor == Floor.WAITING
        if not late and not begins:
            return ()
        text = f"{self.say(LINES[late[0] if late else 'waits'])}\n{self.public_url}{CHAT.format(id=now.id)}"
        return (NewDelivery(now.id, self.group.channel, self.group.address, "alert", now.epoch, text, at),)


def calling(token: str, group: str, say: Callable[[Phrase], str], public_url: str) -> Calling | None:
    """What calls the staff in Telegram; None where there is no bot, or no group."""
    bot = token.partition(":")[0]
    return Calling(Owner("telegram", f"{bot}:{group}"), say, public_url) if bot and group else None
