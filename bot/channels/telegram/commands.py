"""Which command is which wish or purpose, in both languages, and which of them the menu of the app shows."""

from typing import NamedTuple

from flows.heard import Asked, Wish
from flows.purposes import linked

# Telegram offers commands in Latin letters only; what an owner types by hand may have its Danish letters.
WISHES: dict[str, Wish] = {
    "start": Wish.START,
    "help": Wish.HELP,
    "hjaelp": Wish.HELP,
    "hjælp": Wish.HELP,
    "topics": Wish.TOPICS,
    "viden": Wish.TOPICS,
    "repeat": Wish.REPEAT,
    "gentag": Wish.REPEAT,
    "back": Wish.BACK,
    "tilbage": Wish.BACK,
    "skip": Wish.SKIP,
    "spring": Wish.SKIP,
    "change": Wish.CHANGE,
    "ret": Wish.CHANGE,
    "status": Wish.STATUS,
    "mine": Wish.MINE,
    "sager": Wish.MINE,
    "cases": Wish.MINE,
    "checklist": Wish.CHECKLIST,
    "huskeliste": Wish.CHECKLIST,
    "copy": Wish.COPY,
    "kopi": Wish.COPY,
    "pause": Wish.PAUSE,
    "cancel": Wish.CANCEL,
    "annuller": Wish.CANCEL,
    "annullér": Wish.CANCEL,
    "restart": Wish.START_OVER,
    "forfra": Wish.START_OVER,
    "person": Wish.PERSON,
    "human": Wish.PERSON,
    "menneske": Wish.PERSON,
    "message": Wish.MESSAGE,
    "besked": Wish.MESSAGE,
    "dansk": Wish.DANISH,
    "danish": Wish.DANISH,
    "english": Wish.ENGLISH,
    "engelsk": Wish.ENGLISH,
    "more": Wish.MORE,
    "mere": Wish.MORE,
    "telefonkode": Wish.PHONE_CODE,
    "phonecode": Wish.PHONE_CODE,
    "resume": Wish.MOVE,
    "template": Wish.TEMPLATE,
    "skabelon": Wish.TEMPLATE,
    "genoptag": Wish.MOVE,
}


class Command(NamedTuple):
    """A command that the menu of the app shows: what it does, which its phrase says, and its name by language."""

    does: str
    da: str
    en: str

    def name(self, language: str) -> str:
        """What it is called in a language."""
        return self.en if language == "en" else self.da


MENU = (
    Command("start", "start", "start"),
    Command("mine", "mine", "cases"),
    Command("registration", "opret", "register"),
    Command("change", "aendring", "update"),
    Command("closure", "luk", "close"),
    Command("location_number", "nummer", "number"),
    Command("public_facts", "opslag", "lookup"),
    Command("report", "fejl", "report"),
    Command("request", "anmodning", "request"),
    Command("help", "hjaelp", "help"),
    Command("back", "tilbage", "back"),
    Command("correct", "ret", "change"),
    Command("status", "status", "status"),
    Command("pause", "pause", "pause"),
    Command("cancel", "annuller", "cancel"),
    Command("person", "menneske", "person"),
    Command("phone_code", "telefonkode", "phonecode"),
    Command("language", "english", "dansk"),
)


def meant(name: str, about: str = "") -> Asked | None:
    """What a command asks for: a wish, or a purpose by one of the words that deep links have for it."""
    wish = WISHES.get(name.lower())
    if wish is not None:
        return Asked(wish, about)
    return Asked(Wish.START, name.lower()) if linked(name) else None
