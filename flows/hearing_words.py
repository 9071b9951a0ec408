"""What an owner typed, taken as what it is: a button, a wish, a change, or an answer."""

from flows.acts import do
from flows.answering import take_words
from flows.asking import asks_together
from flows.conversations import Act, Pending
from flows.crossroads import Terms
from flows.errors import InvalidAnswer, Refusal
from flows.flow import Step
from flows.heard import Said, Wish
from flows.hearing import button, counted, is_resume_code, names_registering, nearly, things_named, wish, wish_nearly
from flows.overview import heading, label
from flows.people import Gathering
from flows.phrases import phrase
from flows.questions import Expects, Several
from flows.repair import grant
from flows.replies import Prompt
from flows.several import take_found, take_group, take_practitioners
from flows.stages import Stage
from flows.suggesting import suggestion
from flows.talk import Talk, option
from flows.vocabulary import ALL_RIGHT, ANOTHER, NO, NOT_YET, SAME, YES, plain


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
    act = _meant(talk, heard.text)
    if act is not None:
        do(talk, act)
        return
    talk.set(pending=None)
    if (asked := wish(heard.text)) is not None:
        grant(talk, asked)
    elif (things := things_named(talk, heard.text) if talk.asking else None) is not None:
        _change(talk, [(thing.place, thing.label, thing.heading) for thing in things])
    else:
        _answer(talk, heard.text)


def _ten_digits(talk: Talk, digits: str) -> None:
    """Ten digits that are shaped like a CPR number: a P-number only where one is asked for, and after a yes."""
    step = talk.current() if talk.asking else None
    if step is None or step.question.key != "p_number":
        talk.say("cpr-removed")
        return
    talk.set(pending=Pending("p_number", {"value": digits}))


def _meant(talk: Talk, text: str) -> Act | None:
    """The act of the button these words name, or of the yes or no that something pending waits for."""
    prompt = talk.conversation.prompt
    if (act := button(prompt, text)) is not None:
        return act
    said = plain(text)
    if talk.conversation.pending is not None and said in YES | NO:
        return Act("confirm" if said in YES else "deny")
    return counted(prompt, text) if said.isdecimal() and len(said) < 3 else None


def _change(talk: Talk, things: list[tuple[str, object, object]]) -> None:
    """Ask the thing anew; where several go by that name, which one."""
    if not things:
        raise Refusal(phrase("nothing-called-that"))
    if len(things) == 1:
        do(talk, Act("visit", things[0][0]))
        return
    steps = [step for step in talk.path() if step.text in {thing[0] for thing in things}]
    pressed = tuple(
        option("visit", step.text, phrase("thing-of", label=label(step), where=heading(talk, step))) for step in steps
    )
    talk.prompt = Prompt(phrase("change-which"), options=pressed, expects=Expects.OPTION)


def _answer(talk: Talk, text: str) -> None:
    """Take the words as an answer; where they are none, as a near miss of a button or a wish."""
    try:
        _answered(talk, text)
    except Several:
        raise
    except Refusal as refusal:
        act = counted(talk.conversation.prompt, text) or nearly(talk.conversation.prompt, text)
        near = wish_nearly(text)
        if act is None and near is None:
            raise refusal from None
        do(talk, act or Act("wish", (near or Wish.REPEAT).value))


def _answered(talk: Talk, text: str) -> None:
    if not talk.asking:
        if not names_registering(text):
            raise Refusal(phrase("choose-first"))
        do(talk, Act("begin", "registration"))
        return
    step = talk.current()
    if step is None:
        if plain(text) in ALL_RIGHT | YES and talk.draft.stage == Stage.REVIEW:
            do(talk, Act("send"))
            return
        if plain(text) in ANOTHER:
            do(talk, Act("add", "institution"))
            return
        raise Refusal(phrase("review-not-understood"))
    if not _by_set_words(talk, step, plain(text)):
        take_text(talk, step, text)


def _by_set_words(talk: Talk, step: Step, said: str) -> bool:
    """Whether the words were "not yet", or "the same" for what is suggested."""
    question = step.question
    if question.not_yet and said in NOT_YET:
        do(talk, Act("given", "not_yet"))
    elif not question.needed and said in NOT_YET | NO and question.kind.expects is not Expects.OPTION:
        do(talk, Act("given", "skipped"))
    elif said in SAME and talk.draft.at == step.text:
        do(talk, Act("keep", step.text))
    elif said in YES | SAME and question.kind.expects is not Expects.OPTION and (value := suggestion(talk, step)):
        do(talk, Act("suggested", value))
    elif isinstance(question.kind, Terms) and said in YES and (accepted := _first_answer(talk)):
        do(talk, accepted)
    else:
        return False
    return True


def _first_answer(talk: Talk) -> Act | None:
    """The first button of the prompt that is an answer."""
    prompt = talk.conversation.prompt
    return next((each.act for each in prompt.offered if each.act.kind == "answer"), None) if prompt else None


def take_text(talk: Talk, step: Step, text: str) -> None:
    """Take the words as the answer at a step: one value, a group's facts, or items of a repeating section."""
    kind = step.question.kind
    if asks_together(talk, step) and step.group is not None:
        take_group(talk, step, step.group, text)
    elif isinstance(kind, Gathering):
        _gathered(talk, step, text)
    else:
        take_words(talk, step, text)
        if step.question.key == "found" and talk.draft.value(step.text) is True:
            take_found(talk, step)


def _gathered(talk: Talk, step: Step, text: str) -> None:
    try:
        take_words(talk, step, text)
    except InvalidAnswer:
        take_practitioners(talk, step, text)
