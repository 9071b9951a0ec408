"""What is worth looking at in a dossier, and where what it speaks of is found."""

from bot.console.stands_view import Say
from bot.services.review.looking import Sight
from flows.phrases import phrase


def doubts_of(doubts: tuple[str, ...]) -> list[str]:
    """The flags by their words; a doubted answer stands at its line."""
    return [each for each in dict.fromkeys(doubts) if ":" not in each]


def links_of(say: Say, flag: str, sight: Sight) -> list[tuple[str, str]]:
    """Where what a flag speaks of is found: a path under the console and what it is called."""
    if flag == "cvr-under_way":
        numbers = sight.others.conversations
        return [(f"conversations/{n}", say(phrase("staff-desk-conversation", number=n))) for n in numbers]
    if flag == "cvr-submitted":
        return [(f"dossiers/{reference}", reference) for reference in sight.others.dossiers]
    if flag == "cvr-registered":
        return [(f"register/{each['entity']}", str(each["name"])) for each in sight.plan.companies]
    return []
