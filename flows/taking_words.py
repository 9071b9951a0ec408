"""Words taken as an answer, or as what begins, ends or corrects one, where they are no button and no wish."""

from flows import handover, purposes
from flows.acts import do
from flows.ahead import answered_ahead
from flows.answering import take, take_words
from flows.asking import asks_together, closers, helpers
from flows.blocks import found_block, holds_facts
from flows.conversations import Act, Pending
from flows.correction_words import after_no, read_correction
from flows.errors import InvalidAnswer, Refusal
from flows.flow import Step
from flows.heard import Wish
from flows.hearing import (
    Thing,
    counted,
    nearly,
    things_called,
    wish_nearly,
)
from flows.kinds import Text
from flows.knowledge_words import topic_nearly
from flows.listed import System
from flows.looked_up import take_found
from flows.menu import wish_words
from flows.more_changes import said_whole, says_change, take_more
from flows.people import Gathering
from flows.phrases import phrase
from flows.questions import UNASKED, Asking, Expects, Several
from flows.repair import grant
from flows.replies import Option, Prompt
from flows.sentences import read_change, take_number_act, take_said
from flows.set_words import by_set_words
from flows.several import take_address, take_group, take_one_of, take_person, take_practitioners
from flows.stages import Stage
from flows.subjects import Subject
from flows.talk import Talk, neighbour, option
from flows.vocabulary import ALL_RIGHT, GO_ON, NO_NAMES, QUESTION, RECEIPT, THANKS, YES, plain

ANYTHING = (Text, System, Subject)  # kinds that take words whatever they are
ANSWERING = {"answer", "suggested"}  # acts of buttons that hold an answer
# Wishes with words of their own on a button.
SHOWN = frozenset(Wish) - {Wish.MORE_FACTS}


def ask_anew(talk: Talk, things: tuple[Thing, ...]) -> None:
    """Ask the thing anew; where several go by that name, which one."""
    if len(things) == 1:
        do(talk, Act("visit", things[0].place))
        return
    pressed = (option("visit", each.place, each.label) for each in things)
    talk.prompt = Prompt(phrase("change-which"), options=(*pressed, *closers()), expects=Expects.OPTION)


def take_as_answer(talk: Talk, text: str) -> None:
    """Take the words as an answer; where they are none, as a near miss of a button, a wish or a topic."""
    step = talk.asked()
    if step is not None and isinstance(step.question.kind, ANYTHING) and _no_name(talk, step, text):
        return
    try:
        _answered(talk, text)
    except Several:
        raise
    except Refusal as refusal:
        act = _nearly_meant(talk, text)
        if act is None:
            raise refusal from None
        do(talk, act)


def another_clinic(talk: Talk) -> None:
    """One more clinic: at the review it is added, before that it is promised, and in another case it is a new one."""
    if talk.flow.adds != "institution":
        talk.set(pending=Pending("begin", {"flow": "registration"}))
    elif talk.draft.stage == Stage.REVIEW and not talk.draft.at:
        do(talk, Act("add", "institution"))
    else:
        talk.say("another-at-the-end")


def _no_name(talk: Talk, step: Step, text: str) -> bool:
    """Whether words that would be taken whatever they are were something else, and that was done."""
    ordinal = counted(talk.conversation.prompt, text)
    if (near := wish_nearly(text)) in SHOWN:
        _word_or_name(talk, step, option("wish", near.value, wish_words(talk, near)), text)
    elif (about := topic_nearly(text)) is not None:
        _word_or_name(talk, step, option("topic", about.value, phrase(f"topic-{about}")), text)
    elif text.endswith("?"):
        grant(talk, Wish.HELP)
    elif ordinal is not None and ordinal.kind in ANSWERING:
        do(talk, ordinal)
    else:
        return False
    return True


def _nearly_meant(talk: Talk, text: str) -> Act | None:
    """The button, the wish or the topic that words nearly are; a question of the owner's asks for help."""
    prompt = talk.conversation.prompt
    if (act := counted(prompt, text) or nearly(prompt, text)) is not None:
        return act
    if (near := wish_nearly(text)) is not None:
        return Act("wish", near.value)
    if (about := topic_nearly(text)) is not None:
        return Act("topic", about.value)
    if plain(text) in GO_ON:
        return Act("wish", Wish.REPEAT.value)
    return Act("wish", Wish.HELP.value) if text.endswith("?") or QUESTION.match(plain(text)) else None


def _word_or_name(talk: Talk, step: Step, meant: Option, text: str) -> None:
    """Anything can be a name, "tilbge" too: the owner says whether the wish or topic was meant, or the name."""
    name = " ".join(text.split())
    kind = step.question.kind
    named = option("answer", kind.store(kind.read(name, talk.reading(step))), phrase("value-text", text=name))
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
    elif step.question.key == "same_as_company" and (differs := after_no(text)) is not None:
        _take_what_differs(talk, step, differs)
    elif not by_set_words(talk, step, plain(text)):
        take_text(talk, step, text)


def _take_what_differs(talk: Talk, step: Step, text: str) -> None:
    """Take "nej, telefonen er ..." as the no, and as what is otherwise for this clinic where that is said."""
    take(talk, step, stored=False)
    first, said = talk.current(), read_correction(text)
    if first is not None and (holds_facts(text) or (said is not None and said.keys)):
        take_text(talk, first, text)


def _nothing_under_way(talk: Talk, text: str) -> None:
    draft = talk.latest
    if (flow := purposes.named(text) or ("change" if read_change(text, talk.moment.today) else None)) in talk.flows:
        begin_saying(talk, str(flow), text)
    elif draft is not None and draft.stage == Stage.SUBMITTED and plain(text) in ALL_RIGHT | RECEIPT:
        do(talk, Act("receipt"))
    elif plain(text) in THANKS:
        talk.say("you-are-welcome")
    else:
        raise Refusal(phrase("choose-first"))


def begin_saying(talk: Talk, flow: str, text: str) -> None:
    """Begin what the owner's words name, with what they say already."""
    do(talk, Act("begin", flow))
    if flow == "change":
        take_said(talk, talk.items("change")[0], text)
    elif flow == "location_number":
        take_number_act(talk, text)


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
    elif take_more(talk, text):
        return
    elif things := things_called(talk, text):
        ask_anew(talk, things)
    else:
        raise Refusal(phrase("review-not-understood"))


def _ended(talk: Talk, step: Step, text: str) -> None:
    """Where this way ends, words may name another kind of place, which may go on."""
    if by_set_words(talk, step, plain(text)):
        return
    other = talk.step(step.sights.get("institution_type", ""))
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
        if (named := _only_named(talk, step, text)) is not None:
            take_one_of(talk, step, step.group, named)
        else:
            take_group(talk, step, step.group, text)
    elif isinstance(kind, Gathering):
        _gathered(talk, step, kind, text)
    elif (whole := _WHOLE.get(step.question.key)) is not None and whole(talk, step, text):
        talk.set(refusals=0)
    elif (ahead := answered_ahead(step.question.key, text)) is not None:
        take(talk, step, ahead.value)
        if ahead.next_key and (follows := talk.step(neighbour(step, ahead.next_key))) is not None:
            take_text(talk, follows, ahead.words or text)
    elif kind.expects is Expects.ADDRESS:
        take_address(talk, step, text)
    else:
        take_words(talk, step, text)
        if step.question.key == "found" and talk.draft.value(step.text) is True:
            take_found(talk, step)


# Questions at which words may say more than is asked, and what takes them.
_WHOLE = {"what": said_whole, "subject": says_change, "practitioner_name": take_person}


def _only_named(talk: Talk, step: Step, text: str) -> str | None:
    """The place of the group's one question that the words name without answering it: "kun telefonen"."""
    if not frozenset(plain(text).split()) <= NO_NAMES:
        return None
    named = [thing.place for thing in things_called(talk, text)]
    of_group = [place for place in named if (other := talk.step(place)) and other.group_key == step.group_key]
    return of_group[0] if len(of_group) == 1 else None


def _gathered(talk: Talk, step: Step, kind: Gathering, text: str) -> None:
    try:
        kind.read(text, talk.reading(step))
    except InvalidAnswer:
        take_practitioners(talk, step, text)
    else:
        # "None" said of more of them is the end of the list.
        take(talk, step, "no_more" if talk.items(kind.collection, *step.place.items) else "none")
