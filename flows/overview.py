"""The review and the state of things: every answer on the path, in sections, with a change for each."""

from collections.abc import Iterator, Sequence

from flows.answers import Answer, Given
from flows.conversations import Act
from flows.flow import Step
from flows.heard import Wish
from flows.people import Gathering
from flows.phrases import Phrase, phrase
from flows.questions import Asking, Expects
from flows.replies import Line, Option, Prompt
from flows.talk import Talk, next_open, option
from flows.telling import clinic_name

UNSHOWN = frozenset({"standing", "lookup", "found", "already", "ordering_open", "elsewhere"})


def lines(talk: Talk) -> tuple[Line, ...]:
    """Every answer on the path as a line of the review, those of one item together, in reading order."""
    steps = [step for step in talk.path() if shown_at_review(talk, step)]
    order = {key: index for index, key in enumerate(dict.fromkeys(_order(step) for step in steps))}
    steps.sort(key=lambda step: (_rank(step), step.place.items[:1], order[_order(step)]))
    return tuple(Line(heading(talk, step), label(step), answer_words(talk, step), _change(step)) for step in steps)


def _order(step: Step) -> tuple[str, ...]:
    return (*map(str, step.place.items[1:]), step.section)


def _rank(step: Step) -> int:
    """The company first, then the clinics, then the case."""
    return 1 if step.place.items else 2 if step.section == "case" else 0


def _change(step: Step) -> Act:
    return Act("visit", step.text)


def shown_at_review(talk: Talk, step: Step) -> bool:
    """Whether a step has a line: what was asked, and what was offered and given."""
    if step.question.key in UNSHOWN:
        return False
    answer = talk.draft.answers.get(step.text)
    if isinstance(step.question.kind, Gathering):
        return not talk.items(step.question.kind.collection, *step.place.items)
    return step.question.asking is Asking.ASKED or (answer is not None and answer.active)


def label(step: Step) -> Phrase:
    """What a question's answer is called."""
    return phrase(step.question.words("label"))


def heading(talk: Talk, step: Step) -> Phrase:
    """What a step belongs to: the company, a clinic by number and name, a practitioner, or the case."""
    if not step.place.items:
        return phrase("section-case" if step.section == "case" else "section-company")
    clinics = talk.items("institution")
    number = clinics.index(step.place.items[0]) + 1
    name = clinic_name(talk, step.place.items)
    if len(step.place.items) == 1:
        return phrase("section-clinic", number=number, count=len(clinics), name=name)
    people = talk.items("practitioner", step.place.items[0])
    return phrase("section-practitioner", number=people.index(step.place.items[1]) + 1, clinic=number)


def answer_words(talk: Talk, step: Step) -> Phrase:
    """An answer as a person reads it; what was not given is said so, and what was doubted and let stand too."""
    answer = talk.draft.answers.get(step.text)
    if answer is None or not answer.active or answer.given is Given.SKIPPED:
        return phrase("not-given")
    if answer.given is Given.VALUE:
        return _with_cautions(step, answer)
    return phrase("same-as-company" if answer.given is Given.INHERITED else "not-yet")


def _with_cautions(step: Step, answer: Answer) -> Phrase:
    shown = step.question.kind.shown(answer.value)
    return phrase("value-doubted", value=shown) if answer.cautions else shown


def review(talk: Talk) -> Prompt:
    """The review with its declaration: sending is one press, and each answer can be changed."""
    shown = lines(talk)
    pressed = [
        option("send", None, phrase("review-send")),
        option("add", "institution", phrase("review-another")),
        option("wish", Wish.CHANGE.value, phrase("review-change")),
    ]
    if next(offered(talk), None) is not None:
        pressed.append(option("wish", Wish.MORE_FACTS.value, phrase("review-more-facts")))
    changes = (Option(line.act, phrase("change-one", label=line.label), "change") for line in shown)
    more = option("wish", Wish.MORE.value, phrase("option-more"), "helper")
    asked = phrase("review-ask", still_open=still_open(talk))
    return Prompt(asked, options=(*pressed, more, *changes), expects=Expects.OPTION, lines=shown)


def still_open(talk: Talk) -> tuple[Phrase, ...]:
    """What the dossier will say is not there yet."""
    steps = [
        step
        for step in talk.path()
        if (answer := talk.draft.answers.get(step.text)) and answer.active and answer.given is Given.NOT_YET
    ]
    return told_apart(talk, steps)


def told_apart(talk: Talk, steps: Sequence[Step]) -> tuple[Phrase, ...]:
    """What the answers at these steps are called, with where each belongs if they belong to several."""
    if len({step.place.items for step in steps}) < 2:
        return tuple(label(step) for step in steps)
    return tuple(phrase("thing-of", label=label(step), where=heading(talk, step)) for step in steps)


def offered(talk: Talk) -> Iterator[Step]:
    """What is offered at the review and not given yet."""
    for step in talk.path():
        if step.question.asking is Asking.OFFERED:
            answer = talk.draft.answers.get(step.text)
            if answer is None or not answer.active or answer.given is Given.SKIPPED:
                yield step


def left(talk: Talk) -> tuple[Phrase, ...]:
    """What is still to be answered, as far as can be seen from here."""
    draft = talk.draft
    unanswered = (
        step
        for step in talk.path()
        if step.question.asking is Asking.ASKED and not ((kept := draft.answers.get(step.text)) and kept.active)
    )
    return tuple(dict.fromkeys(label(step) for step in unanswered))


def where(talk: Talk) -> Phrase:
    """Where the conversation has come to."""
    step = next_open(talk.path(), talk.draft)
    return heading(talk, step) if step is not None else phrase("section-review")
