"""Which command is which wish, in both languages, and what the menu of the app shows."""

from typing import NamedTuple

from flows.heard import Wish

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
    "resume": Wish.MOVE,
    "genoptag": Wish.MOVE,
}


class Menu(NamedTuple):
    """What the app shows of the bot in one language."""

    about: str  # at most 120 characters
    elsewhere: str  # said in a group, before the link to the private chat
    commands: tuple[tuple[str, str], ...]


MENUS: dict[str, Menu] = {
    "da": Menu(
        about="Registrér din virksomhed og dine klinikker i SOR. Ét spørgsmål ad gangen, og intet går tabt.",
        elsewhere="Her kan jeg ikke tage imod noget. Skriv til mig alene:",
        commands=(
            ("start", "Begynd, eller fortsæt hvor du slap"),
            ("hjaelp", "Hvad spørgsmålet betyder, og hvorfor det stilles"),
            ("tilbage", "Til det forrige spørgsmål"),
            ("ret", "Ret et svar"),
            ("status", "Hvad der er svaret, og hvad der mangler"),
            ("pause", "Vent; alt bliver gemt"),
            ("annuller", "Stop denne sag"),
            ("menneske", "Tal med en medarbejder"),
            ("english", "Go on in English"),
        ),
    ),
    "en": Menu(
        about="Register your company and your clinics in SOR. One question at a time, and nothing is lost.",
        elsewhere="I take nothing in here. Write to me alone:",
        commands=(
            ("start", "Begin, or go on where you were"),
            ("help", "What the question means, and why it is asked"),
            ("back", "To the question before"),
            ("change", "Change an answer"),
            ("status", "What is answered, and what is left"),
            ("pause", "Wait; everything is kept"),
            ("cancel", "Stop this case"),
            ("person", "Talk to a member of staff"),
            ("dansk", "Fortsæt på dansk"),
        ),
    ),
}
