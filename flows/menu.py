"""The menu beside every question: all that an owner may wish, as buttons."""

from flows.asking import closers
from flows.floor import Floor
from flows.flow import Step
from flows.heard import Wish
from flows.phrases import Phrase, phrase
from flows.questions import Asking, Expects
from flows.replies import Prompt
from flows.talk import Talk, option

MENU = (
    Wish.HELP, Wish.TOPICS, Wish.REPEAT, Wish.CHANGE, Wish.STATUS, Wish.PERSON, Wish.MOVE, Wish.PAUSE, Wish.CANCEL,
    Wish.START_OVER, Wish.MINE,
)  # fmt: skip


def more(talk: Talk) -> None:
    """Show everything that helps as buttons."""
    language = Wish.ENGLISH if talk.conversation.language == "da" else Wish.DANISH
    skippable = (Wish.SKIP,) if (step := talk.asked()) and _can_be_skipped(step) else ()
    shown: tuple[Wish, ...] = (Wish.HELP, Wish.TOPICS, Wish.PERSON, Wish.MINE, Wish.MOVE, language)
    if talk.asking:
        shown = (*MENU[:3], *skippable, *MENU[3:], language)
    if talk.conversation.floor == Floor.WAITING:
        at = shown.index(Wish.PERSON) + 1
        shown = (*shown[:at], Wish.MESSAGE, Wish.WITHDRAW, *shown[at:])
    pressed = tuple(option("wish", each.value, wish_words(talk, each)) for each in shown)
    talk.prompt = Prompt(phrase("more-ask"), options=(*pressed, closers()[0]), expects=Expects.OPTION)


def wish_words(talk: Talk, wish: Wish) -> Phrase:
    """The words on the button of a wish; stopping names what is stopped."""
    if wish is Wish.CANCEL and talk.latest is not None:
        return phrase("wish-cancel", case=phrase(f"the-{talk.latest.flow}"))
    return phrase(f"wish-{wish}")


def _can_be_skipped(step: Step) -> bool:
    return step.question.asking is not Asking.ENDING and (not step.question.needed or step.question.not_yet)
