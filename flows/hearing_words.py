"""What an owner typed, taken as what it is: a button, a wish, a change, or an answer."""

from flows import handover, purposes
from flows.acts import do
from flows.answering import take, take_words
from flows.asking import asks_together, helpers
from flows.blocks import found_block
from flows.conversations import Act, Pending
from flows.errors import InvalidAnswer, Refusal
from flows.flow import Step
from flows.heard import Said, Wish
from flows.hearing import (
    Thing,
    button,
    counted,
    is_resume_code,
    nearly,
    things_called,
    things_named,
    wish,
    wish_nearly,
)
from flows.kinds import Choice, Text
from flows.people import Gathering
from flows.phrases import phrase
from flows.questions import UNASKED, Asking, Expects, Several
from flows.repair import grant, wish_words
from flows.replies import Prompt
from flows.sentences import read_change, take_change
from flows.set_words import by_set_words
from flows.several import take_found, take_group, take_practitioners
from flows.stages import Stage
from flows.talk import Talk, option
from flows.vocabulary import ALL_RIGHT, ANOTHER, CHOICES, NO, YES, plain

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
    else:
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
        _change(talk, things)
        return
    try:
        _answer(talk, text)
    except Several:
        raise
    except Refusal as refusal:
        if things is not None:
            raise Refusal(phrase("nothing-called-that")) from None
        if not _other_purpose(talk, text):
            raise refusal from None


def _other_purpose(talk: Talk, text: str) -> bool:
    """Where words in the middle of a case name something else to begin, ask whether to; whether they did."""
    flow = purposes.named(text) if talk.asking else None
    if flow not in talk.flows or flow == talk.draft.flow:
        return False
    talk.set(pending=Pending("begin", {"flow": flow}))
    return True


def _change(talk: Talk, things: tuple[Thing, ...]) -> None:
    """Ask the thing anew; where several go by that name, which one."""
    if len(things) == 1:
        do(talk, Act("visit", things[0].place))
        return
    pressed = (option("visit", each.place, phrase("thing-of", label=each.label, where=each.heading)) for each in things)
    talk.prompt = Prompt(phrase("change-which"), options=(*pressed, *helpers(talk)), expects=Expects.OPTION)


def _answer(talk: Talk, text: str) -> None:
    """Take the words as an answer; where they are none, as a near miss of a button or a wish."""
    step = talk.asked()
    if step is not None and isinstance(step.question.kind, Text):
        near = wish_nearly(text)
        if near in SHOWN:
            _word_or_name(talk, step, near, text)
            return
    try:
        _answered(talk, text)
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


def _answered(talk: Talk, text: str) -> None:
    if not talk.asking:
        _nothing_under_way(talk, text)
        return
    step = talk.current()
    if step is None:
        _reviewed(talk, text)
    elif step.question.asking in UNASKED:
        talk.say("looking-up")
    elif step.question.asking is Asking.ENDING:
        _ended(talk, step, text)
    elif not by_set_words(talk, step, plain(text)):
        take_text(talk, step, text)


def _nothing_under_way(talk: Talk, text: str) -> None:
    draft = talk.latest
    if (flow := purposes.named(text) or ("change" if read_change(text, talk.moment.today) else None)) in talk.flows:
        begin_saying(talk, str(flow), text)
    elif draft is not None and draft.stage == Stage.SUBMITTED and plain(text) in ALL_RIGHT:
        do(talk, Act("receipt"))
    else:
        raise Refusal(phrase("choose-first"))


def begin_saying(talk: Talk, flow: str, text: str) -> None:
    """Begin what the owner's words name, with what they say already."""
    do(talk, Act("begin", flow))
    if flow == "change":
        take_change(talk, talk.items("change")[0], text)


def take_handover(talk: Talk) -> None:
    """Go on with the clinic whose handover code was said; where no good one was, say so."""
    if talk.moment.handover is None:
        talk.say("handover-unknown")
        return
    if not talk.asking or talk.draft.flow != "registration":
        do(talk, Act("begin", "registration"))
    handover.take_over(talk, talk.moment.handover)


def _reviewed(talk: Talk, text: str) -> None:
    """What is said at the review: that it is right, that there is another clinic, or the name of an answer."""
    if plain(text) in ALL_RIGHT | YES and talk.draft.stage == Stage.REVIEW:
        do(talk, Act("send"))
    elif plain(text) in ANOTHER:
        do(talk, Act("add", talk.flow.adds))
    elif things := things_called(talk, text):
        _change(talk, things)
    else:
        raise Refusal(phrase("review-not-understood"))


def _ended(talk: Talk, step: Step, text: str) -> None:
    """Where this way ends, words may name another kind of place, which may go on."""
    if by_set_words(talk, step, plain(text)):
        return
    other = talk.step(step.sights["institution_type"])
    if other is None:
        raise Refusal(phrase("refused-choose"))
    talk.set_draft(at=other.text)
    try:
        take_words(talk, other, text)
    except InvalidAnswer:
        talk.set_draft(at="")
        raise Refusal(phrase("refused-choose")) from None


def take_text(talk: Talk, step: Step, text: str) -> None:
    """Take the words as the answer at a step: one value, a group's facts, or items of a repeating section."""
    kind = step.question.kind
    if found_block(talk, step, text):
        return
    if asks_together(talk, step) and step.group is not None:
        take_group(talk, step, step.group, text)
    elif isinstance(kind, Gathering):
        _gathered(talk, step, kind, text)
    elif step.question.key == "what" and take_change(talk, step.place.items[0], text):
        talk.set(refusals=0)
    else:
        take_words(talk, step, text)
        if step.question.key == "found" and talk.draft.value(step.text) is True:
            take_found(talk, step)


def _gathered(talk: Talk, step: Step, kind: Gathering, text: str) -> None:
    try:
        kind.read(text, talk.reading(step))
    except InvalidAnswer:
        take_practitioners(talk, step, text)
    else:
        # "None" said of more of them is the end of the list.
        take(talk, step, "no_more" if talk.items(kind.collection, *step.place.items) else "none")
