"""The two queues in which owners wait for a person; each has the opening hours of the contact of its name."""

from flows.conversations import Conversation

PROFESSIONAL, TECHNICAL = "professional", "technical"
QUEUES = (PROFESSIONAL, TECHNICAL)


def queue_of(conversation: Conversation) -> str:
    """The queue in which a person is waited for."""
    return conversation.queue or PROFESSIONAL
