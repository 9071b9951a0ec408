"""The review and the state of things: every answer on the path, in sections, with a change for each."""

from collections.abc import Iterable, Iterator

from flows.answers import Answer, Given
from flows.conversations import Act
from flows.flow import Step
from flows.handover import Handover
from flows.heard import Wish
from flows.people import Gathering
from flows.phrases import Phrase, phrase
from flows.questions import Asking, Expects
from flows.replies import Line, Option, Prompt
from flows.standing import part_with
from flows.standing_words import fact_words
from flows.talk import Talk, next_open, option
from flows.telling import clinic_name


def lines(talk: Talk) -> tuple[Line, ...]:
    """Every answer on the path as a line of the review, those of one item together, in reading order."""
    steps = in_order(step for step in talk.path() if shown_at_review(talk, step))
    return tuple(Line(heading(talk, step), label(step), answer_words(talk, step), _change(step)) for step in steps)


def in_order(along: Iterable[Step]) -> list[Step]:
    """Steps of a path in the order of the review: the company, each clinic with what belongs to it, the case."""
    steps = [*along]
    order = {key: index for index, key in enumerate(dict.fromkeys(_order(step) for step in steps))}
    return sorted(steps, key=lambda step: (_rank(step), step.place.items[:1], order[_order(step)]))


def _order(step: Step) -> tuple[str, ...]:
    return (*map(str, step.place.items[1:]), step.section)


def _rank(step: Step) -> int:
    """The company first, then the clinics, then the case."""
    return 1 if step.place.items else 2 if step.section == "case" else 0


def _change(step: Step) -> Act | None:
    return None if step.question.never_asked else Act("visit", step.text)


def shown_at_review(talk: Talk, step: Step) -> bool:
    """Whether a step has a line: what was asked, and what was offered and given."""
    answer = talk.draft.answers.get(step.text)
    if isinstance(step.question.kind, Handover):
        return answer is not None and answer.active
    if not step.question.reviewed or step.question.never_asked:
        return False
    if isinstance(step.question.kind, Gathering):
        return not talk.items(step.question.kind.collection, *step.place.items)
    return step.question.asking is Asking.ASKED or (answer is not None and answer.active)


def label(step: Step) -> Phrase:
    """What a question's answer is called."""
    return phrase(step.question.words("label"))


def heading(talk: Talk, step: Step) -> Phrase:
    """What a step belongs to: the company, a clinic by number and name, a practitioner, or the case."""
    items, each = step.place.items, talk.flow.each_of[step.question.key]
    if not items:
        return phrase(f"section-{step.section}")
    siblings = talk.items(each[0])
    number = siblings.index(items[0]) + 1
    if len(items) == 1:
        return phrase(f"section-{each[0]}", number=number, count=len(siblings), name=clinic_name(talk, items))
    inner = talk.items(each[1], items[0])
    return phrase(f"section-{each[1]}", number=inner.index(items[1]) + 1, clinic=number)


def answer_words(talk: Talk, step: Step) -> Phrase:
    """An answer as a person reads it, and that staff filled it in until its owner has confirmed it."""
    answer, words = talk.draft.answers.get(step.text), given_words(talk, step)
    theirs = answer is not None and answer.given is Given.VALUE and answer.active and answer.by and not answer.confirmed
    return phrase("value-by-staff", value=words) if theirs else words


def given_words(talk: Talk, step: Step) -> Phrase:
    """An answer by itself; what was not given is said so, and what was doubted and let stand too."""
    answer = talk.draft.answers.get(step.text)
    if answer is None or not answer.active or answer.given is Given.SKIPPED:
        return phrase("not-given")
    if answer.given is Given.VALUE:
        return _with_cautions(talk, step, answer)
    return phrase("same-as-company" if answer.given is Given.INHERITED else "not-yet")


def _before(talk: Talk, step: Step) -> Phrase | None:
    """What stands in the register where this answer takes its place, or None where that is not known."""
    company, fact = (talk.seen(step, "subject") or {}).get("found"), step.question.replaces
    parts = [part_with(company, place["entity"]) for place in talk.seen(step, "where") or ()] if company else []
    values = {str(part.get(fact)): part.get(fact) for part in parts if part is not None}
    return None if not values else phrase("several-named", names=tuple(fact_words(fact, v) for v in values.values()))


def _with_cautions(talk: Talk, step: Step, answer: Answer) -> Phrase:
    shown = step.question.kind.shown(answer.value)
    if step.question.replaces and (before := _before(talk, step)) is not None:
        shown = phrase("value-replaces", before=before, after=shown)
    return phrase("value-doubted", value=shown) if answer.cautions else shown


def review(talk: Talk) -> Prompt:
    """The review with its declaration: sending is one press, and each answer can be changed."""
    shown = lines(talk)
    pressed = [
        option("send", None, phrase("review-send")),
        *([option("add", talk.flow.adds, phrase(f"review-another-{talk.flow.adds}"))] if talk.flow.adds else ()),
        option("wish", Wish.CHANGE.value, phrase("review-change")),
    ]
    # A table may be what the whole case is about, so it does not hide among the details.
    tables = (step for step in offered(talk) if step.question.kind.expects is Expects.TABLE)
    pressed += [option("visit", step.text, phrase(f"review-{step.question.key}")) for step in tables]
    if next(offered(talk), None) is not None:
        pressed.append(option("wish", Wish.MORE_FACTS.value, phrase("review-more-facts")))
    changes = (Option(line.act, phrase("change-one", label=line.label), "change") for line in shown if line.act)
    more = option("wish", Wish.MORE.value, phrase("option-more"), "helper")
    asked = phrase(f"{talk.flow.name}-review-ask", still_open=still_open(talk))
    return Prompt(asked, options=(*pressed, more, *changes), expects=Expects.OPTION, lines=shown)


def still_open(talk: Talk) -> tuple[Phrase, ...]:
    """What the dossier will say is not there yet."""
    return tuple(
        called(talk, step)
        for step in talk.path()
        if (answer := talk.draft.answers.get(step.text)) and answer.active and answer.given is Given.NOT_YET
    )


def called(talk: Talk, step: Step) -> Phrase:
    """What the answer at a step is called, with where it belongs if another on the path is called the same."""
    words = step.question.words("label")
    alike = any(
        other.question.words("label") == words and other.question.reviewed and other.text != step.text
        for other in talk.path()
    )
    return phrase("thing-of", label=label(step), where=heading(talk, step)) if alike else label(step)


def offered(talk: Talk) -> Iterator[Step]:
    """What is offered at the review and not given yet."""
    for step in talk.path():
        if step.question.asking is Asking.OFFERED and step.question.reviewed:
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
