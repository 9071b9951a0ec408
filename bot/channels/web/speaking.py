"""The web's mouth: what is said stands in the transcript already, so the open pages are told to look there."""

from bot.services.live import Live
from storage.values import Delivery, Outcome, Owner


class WebMouth:
    """Says deliveries on the web."""

    channel = "web"

    def __init__(self, live: Live) -> None:
        self._live = live

    async def say(self, delivery: Delivery) -> Outcome:
        """Wake this owner's open pages; a page opened later finds the message by itself."""
        self._live.tell(Owner(delivery.channel, delivery.address))
        return Outcome(delivery.id, "sent", reference=str(delivery.id))
