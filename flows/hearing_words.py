"""What an owner typed, taken as what it is: a button, a wish, a change, or an answer."""

from flows import handover, purposes
from flows.acts import do
from flows.asking import helpers
from flows.conversations import Act, Pending
from flows.correcting import fits_better, put_right, rewords_block
from flows.errors import Refusal
from flows.flow import Step
from flows.heard import Said, Wish
from flows.hearing import (
    button,
    counted,
    is_resume_code,
    nearly,
    things_named,
    wish,
    wish_nearly,
)
from flows.kinds import Choice, Text
from flows.phrases import phrase
from flows.questions import Expects, Several
from flows.repair import grant, wish_words
from flows.replies import Prompt
from flows.taking_words import change_one_of, take_handover, taken_as_answer
from flows.talk import Talk, option
from flows.vocabulary import CHOICES, NO, YES, plain

# Wishes with words of their own on a button.
SHOWN = frozenset(Wish) - {Wish.MORE_FACTS}


def heard_words(talk: Talk, heard: Said) -> None:
    """Do what the words ask for; raises `Refusal` with the cause where nothing fits."""
    if heard.kept_back:
        _ten_digits(talk, heard.kept_back)
        return
    if heard.masked:
        talk.say("cpr-removed")
        return
    if is_resume_code(heard.text):
        # A good one moved the conversation before the turn; this one is spent, expired or mistyped.
        talk.say("resume-code-unknown")
        return
    if handover.code_in(heard.text):
        take_handover(talk)
        return
    act = _meant(talk, heard.text)
    if act is not None:
        do(talk, act)
    elif (asked := wish(heard.text)) is not None:
        grant(talk, asked)
    elif not rewords_block(talk, heard.text):
        talk.set(pending=None)
        _change_or_answer(talk, heard.text)


def _ten_digits(talk: Talk, digits: str) -> None:
    """Ten digits that are shaped like a CPR number: a P-number only where one is asked for, and after a yes."""
    step = talk.asked()
    if step is None or step.question.key != "p_number":
        talk.say("cpr-removed")
        return
    talk.set(pending=Pending("p_number", {"place": step.text, "value": digits}))


def _meant(talk: Talk, text: str) -> Act | None:
    """The act of the button these words name, or of the yes or no that something pending waits for."""
    prompt = talk.conversation.prompt
    if (act := button(prompt, text)) is not None:
        return act
    said = plain(text)
    if talk.conversation.pending is not None and said in YES | NO:
        return Act("confirm" if said in YES else "deny")
    if (way := _way(talk, said)) is not None:
        return way
    return counted(prompt, text) if said.isdecimal() and len(said) < 3 else None


def _way(talk: Talk, said: str) -> Act | None:
    """The way of a choice that goes by these words: "ændr" answers what is to be done, where that is asked."""
    step = talk.asked()
    if step is None or not isinstance(step.question.kind, Choice):
        return None
    called = CHOICES.get(step.question.kind.name, {})
    return next((Act("answer", way) for way in step.question.kind.ways if said in called.get(way, ())), None)


def _change_or_answer(talk: Talk, text: str) -> None:
    """Ask a thing anew that is named to be changed; anything else is an answer, "Ret & Råd ApS" too."""
    things = things_named(talk, text) if talk.asking else None
    if things:
        change_one_of(talk, things)
        return
    answer = put_right(talk, text)
    if answer is None:
        return
    try:
        _answer(talk, answer)
    except Several:
        raise
    except Refusal as refusal:
        if things is not None:
            raise Refusal(phrase("nothing-called-that")) from None
        if not (fits_better(talk, text, refusal) or _other_purpose(talk, text)):
            raise refusal from None


def _other_purpose(talk: Talk, text: str) -> bool:
    """Where words in the middle of a case name something else to begin, ask whether to; whether they did."""
    flow = purposes.named(text) if talk.asking else None
    if flow not in talk.flows or flow == talk.draft.flow:
        return False
    talk.set(pending=Pending("begin", {"flow": flow}))
    return True


def _answer(talk: Talk, text: str) -> None:
    """Take the words as an answer; where they are none, as a near miss of a button or a wish."""
    step = talk.asked()
    if step is not None and isinstance(step.question.kind, Text):
        near = wish_nearly(text)
        if near in SHOWN:
            _word_or_name(talk, step, near, text)
            return
    try:
        taken_as_answer(talk, text)
    except Several:
        raise
    except Refusal as refusal:
        act = counted(talk.conversation.prompt, text) or nearly(talk.conversation.prompt, text)
        if act is None and (near := wish_nearly(text)) is not None:
            act = Act("wish", near.value)
        if act is None:
            raise refusal from None
        do(talk, act)


def _word_or_name(talk: Talk, step: Step, near: Wish, text: str) -> None:
    """Anything can be a name, "tilbge" too: the owner says whether the wish was meant or the name."""
    name = " ".join(text.split())
    meant = option("wish", near.value, wish_words(talk, near))
    named = option("answer", name, phrase("value-text", text=name))
    others = (each for each in helpers(talk) if each.act != meant.act)
    talk.prompt = Prompt(phrase("several-fit"), step.text, (meant, named, *others), Expects.TEXT)
