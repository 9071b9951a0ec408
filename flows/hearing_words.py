"""What an owner typed, taken as what it is: a button, a wish, a change, or an answer."""

from flows import handover, purposes
from flows.acts import do
from flows.checklist import told
from flows.checklist_words import said_told
from flows.chosen_words import CHOICES
from flows.conversations import Act, Pending
from flows.correcting import fits_better, left_unsaid, put_right, rewords_block
from flows.entering import FILLED
from flows.errors import Refusal
from flows.heard import Said, Wish
from flows.hearing import (
    button,
    counted,
    is_resume_code,
    things_named,
    wish,
)
from flows.kinds import Choice
from flows.knowledge import tell
from flows.knowledge_words import topic
from flows.laying_aside import lay_aside, named_day
from flows.phrases import phrase
from flows.questions import Several
from flows.repair import grant
from flows.sayings import HELLOS, says_no, says_yes, without_pictures
from flows.taking_words import another_clinic, ask_anew, take_as_answer, take_handover
from flows.talk import Talk
from flows.vocabulary import ANOTHER, MANY_UNITS, plain
from flows.waiting import take_message

# What a plain yes or no means where something is put beside the questions.
AGREEING = frozenset({"go_on", "checkup", "still_right"})
DECLINING = frozenset({"not_right", "checkup_stop"})


def heard_words(talk: Talk, heard: Said) -> None:
    """Do what the words ask for; raises `Refusal` with the cause where nothing fits."""
    if heard.kept_back:
        _ten_digits(talk, heard.kept_back)
    elif heard.masked:
        talk.say("cpr-removed")
    elif is_resume_code(heard.text):
        # A good one moved the conversation before the turn; this one is spent, expired or mistyped.
        talk.say("resume-code-unknown")
    elif handover.code_in(heard.text):
        take_handover(talk)
    else:
        _do_as_said(talk, without_pictures(heard.text))


def _do_as_said(talk: Talk, text: str) -> None:
    """Do what plain words ask for: a button's act, a wish, a topic, a day to wait until, or an answer."""
    act = _meant(talk, text)
    pending = talk.conversation.pending
    if act is not None:
        do(talk, act)
    elif (asked := wish(text)) is not None:
        unwritten = pending is not None and pending.kind == "message" and asked in {Wish.BACK, Wish.CANCEL, Wish.SKIP}
        do(talk, Act("deny")) if unwritten else grant(talk, asked)
    elif pending is not None and pending.kind == "message":
        take_message(talk)
    elif _said_beside(talk, text):
        pass
    elif (day := named_day(talk, text)) is not None:
        lay_aside(talk, day)
    elif pending is not None and pending.kind in {"person", FILLED} and not things_named(talk, text):
        # The question that comes next is not put yet, so these words cannot answer it.
        talk.say("refused-yes-or-no")
    elif not rewords_block(talk, text):
        talk.set(pending=None)
        _change_or_answer(talk, text)
        if pending is not None and pending.kind == "correct":
            left_unsaid(talk, pending)


def _said_beside(talk: Talk, text: str) -> bool:
    """Hear what answers no question: a hello, that others were told, something asked about; whether it was that."""
    if plain(text) in HELLOS:
        if not talk.remarks:  # whoever was away was welcomed already
            talk.say("hello-back")
    elif (who := said_told(text)) is not None:
        told(talk, who)
    elif (about := topic(text)) is not None:
        tell(talk, about)
    else:
        return False
    return True


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
    pending, yes, no = talk.conversation.pending, says_yes(said), says_no(said)
    if pending is not None and (no or (pending.kind != "message" and yes)):
        return Act("confirm" if yes else "deny")
    if prompt is not None and not prompt.place and (yes or no):
        meant = AGREEING if yes else DECLINING
        if put := next((each.act for each in prompt.offered if each.act.kind in meant), None):
            return put
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
    if talk.asking and talk.step("units") is not None and plain(text) in MANY_UNITS:
        do(talk, Act("visit", "units"))
        return
    if talk.asking and plain(text) in ANOTHER:
        another_clinic(talk)
        return
    things = things_named(talk, text) if talk.asking else None
    if things:
        ask_anew(talk, things)
        return
    answer = put_right(talk, text)
    if answer is None:
        return
    try:
        take_as_answer(talk, answer)
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
