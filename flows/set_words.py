"""Words that answer many questions alike: "the same", "not yet", "none", a plain yes or no."""

from flows.acts import do
from flows.asking import acceptance, help_words
from flows.chosen_words import CHOICES
from flows.conversations import Act
from flows.crossroads import Crossroads, Terms
from flows.errors import Refusal
from flows.flow import Step
from flows.kinds import Choice, YesNo
from flows.people import Gathering
from flows.phrases import phrase
from flows.repair import skip
from flows.sayings import says_not_yet, says_yes
from flows.suggesting import suggestion
from flows.talk import Talk
from flows.vocabulary import DONT_KNOW, NO, NONE, NOT_YET, SAME, YES

NOTHING = NOT_YET | NO | NONE


def by_set_words(talk: Talk, step: Step, said: str) -> bool:
    """Whether the words were such, and are taken; raises `Refusal` where they cannot answer this question."""
    if isinstance(step.question.kind, Crossroads):
        return _led(talk, step, step.question.kind, said)
    if said in SAME and talk.draft.at == step.text:
        do(talk, Act("keep", step.text))
    elif isinstance(step.question.kind, YesNo | Choice | Gathering):
        if said in DONT_KNOW:
            raise Refusal(help_words(talk, step))
        return False
    elif said in YES and talk.draft.at == step.text and _stands(talk, step):
        do(talk, Act("keep", step.text))
    elif said in YES | SAME and (value := suggestion(talk, step)) is not None:
        do(talk, Act("suggested", value))
    elif (
        said in NOTHING
        or (step.question.not_yet and says_not_yet(said))
        or (said in SAME and step.group is not None and step.group.rest_inherited)
    ):
        _nothing(talk, step, said)
    elif said in YES:
        # A yes is no name and no number: what the question means is told, and it is put again.
        raise Refusal(help_words(talk, step))
    else:
        return False
    return True


def _stands(talk: Talk, step: Step) -> bool:
    """Whether the step is answered, and only asked anew."""
    kept = talk.draft.answers.get(step.text)
    return kept is not None and kept.active


def _led(talk: Talk, step: Step, kind: Crossroads, said: str) -> bool:
    """Whether the words are one of the ways that lead elsewhere, or accept the terms."""
    called = CHOICES.get(kind.name, {})
    for way, act in kind.leading(step.sights):
        if said in called.get(way, ()):
            do(talk, act)
            return True
    if isinstance(kind, Terms) and says_yes(said) and (accepted := acceptance(talk)) is not None:
        do(talk, Act("answer", accepted))
        return True
    return False


def _nothing(talk: Talk, step: Step, said: str) -> None:
    """There is nothing to give: it comes later, is left out, or has to be given all the same."""
    if step.question.needed and not step.question.not_yet:
        if said in DONT_KNOW:
            talk.say("cannot-skip")
            raise Refusal(help_words(talk, step))
        raise Refusal(phrase("cannot-skip"))
    skip(talk)
