"""The way from where a walk stands to where it wants to be, worked out from the flows' conditions where it can be."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Any

from bot.wiring import FLOWS
from flows.answers import Place
from flows.entering import mark
from flows.errors import Refusal
from flows.flow import Step, compares_as
from flows.heard import Asked, Chose, Edited, Heard, Result, Said, Visit, Wish
from flows.identifiers import is_p_number
from flows.masking import MASK, looks_like_cpr
from flows.people import Gathering
from flows.purposes import PURPOSES
from flows.replies import Known
from flows.stages import OPEN, Stage
from flows.talk import Talk
from flows.which_case import every_case
from tests.flows.asker import COMPANY, CVR, OTHER_CVR, TERMS, THIRD_CVR, Asker
from tests.flows.organisations import REGISTER
from tests.flows.reaching import ways_to
from tests.flows.sayings import GOOD
from tests.flows.walking import AWAITED, FIRST, ITEMS, LONGEST_WAY, PENDING, Row, Walk, here, item_of

# Every question that an owner can be asked, with its flow.
ASKED = [
    (flow.name, key) for flow in FLOWS.values() for key, question in flow.by_key.items() if not question.never_asked
]

CVRS = (CVR, OTHER_CVR, THIRD_CVR)
LINKS = {purpose.flow: purpose.links[0] for purpose in PURPOSES}
BLOCK = f"Aarhus Tandklinik ApS\nCVR {CVR}\nNørregade 12, 8000 Aarhus C\nTlf. 70 12 34 56\nkontakt@klinik.dk"
PERSON = "Anna Eksempel, tandlæge, 061654"
_TEN = (f"10{number:08}" for number in range(10_000_000, 99_999_999))
TEN_DIGITS = next(digits for digits in _TEN if is_p_number(digits) and looks_like_cpr(digits))

FIRST_WORDS = {"choosing": "hej", "yes to english": "hello, I want to register my clinic"}


def toward(walk: Walk, goal: Row, row: Row) -> Heard:
    """The next step on the way to a row."""
    if goal.what in FIRST_WORDS:
        walk.begin()
        return Said(FIRST_WORDS[goal.what])
    if row.what in PENDING:
        return Said("ja" if (row.what, goal.what) == ("yes to cancel", "after cancelling") else "nej")
    if row == AWAITED:
        return result("found" if goal.what == "found" else "not_found")(walk)
    talk = walk.talk()
    if goal.what == "yes to withdraw" and any(each.stage == Stage.SUBMITTED for each in every_case(talk)):
        return press(walk, "withdraw") or Asked(Wish.MINE)
    if not talk.asking or talk.flow.name != (goal.flow or "registration"):
        return _into(walk, goal.flow or "registration", row)
    way = STATES.get(goal.what)
    return way(walk, row) if way is not None else _toward_question(walk, talk, goal, row)


def led_to_question(flow: str, key: str) -> Asker:
    """A conversation in which a question of a flow is asked, for the first of its items."""
    return led_to(Row(flow, key, ITEMS[len(FLOWS[flow].each_of[key])][0]))


def led_to(goal: Row) -> Asker:
    """A conversation that stands at a row."""
    walk = Walk(0, {}, lambda _what: (), toward)
    walk.asker = Asker(register=REGISTER)
    for _ in range(LONGEST_WAY):
        if (row := here(walk.asker)) == goal:
            return walk.asker
        walk.asker.hears(toward(walk, goal, row))
    raise AssertionError(f"{goal} was never reached")


def _into(walk: Walk, flow: str, row: Row) -> Heard:
    """A flow is begun, or gone on with where a case of it was left; at times another owner comes."""
    conversation = walk.asker.conversation
    left = next((each for each in conversation.parked if each.flow == flow and each.stage in OPEN), None)
    if row.what == "after cancelling" and conversation.draft is not None and conversation.draft.flow == flow:
        return press(walk, "take_up") or Asked(Wish.STATUS)
    if left is not None and walk.flows[flow].sends:
        return press(walk, "switch", left.number) or Asked(Wish.MINE)
    if row != FIRST and walk.chance.random() < 0.6:
        walk.begin()
    return Asked(Wish.START, LINKS[flow])


def press(walk: Walk, kind: str, about: Any = None) -> Heard | None:
    """A press on the button that does this, where it is offered."""
    prompt = walk.asker.conversation.prompt
    for index, each in enumerate(prompt.offered if prompt else ()):
        if prompt and each.act.kind == kind and about in {None, each.act.about}:
            return Chose(prompt.token, index)
    return None


def _plainly(row: Row) -> Heard:
    """An answer that leads on without detours."""
    return Said(GOOD.get(row.what, ("ja",))[0])


def _wished(wish: Wish) -> Callable[[Walk, Row], Heard]:
    return lambda _walk, _row: Asked(wish)


def _to_the_end(_walk: Walk, row: Row) -> Heard:
    return _plainly(row)


def _to_a_person(walk: Walk, row: Row) -> Heard:
    """A person is asked for, and the question at which that was is got past."""
    return _plainly(row) if walk.asker.conversation.stuck_at else Asked(Wish.PERSON)


def _to_filled(walk: Walk, row: Row) -> Heard:
    """At the review it shows that staff have filled in what stands there, and the owner sends it."""
    if row.what == "review":
        talk = walk.talk()
        mark(talk, {}, "staff:1")
        walk.asker.conversation = talk.turn().conversation
    return _plainly(row)


def _to_erasing(walk: Walk, _row: Row) -> Heard:
    return press(walk, "erase") or Asked(Wish.MINE)


def _to_a_correction(walk: Walk, row: Row) -> Heard:
    cvr = walk.asker.value("cvr")
    return Edited(next(each for each in CVRS if each != cvr)) if cvr else _answered_at(walk, "cvr", Said(CVR), row)


def _to_a_block(walk: Walk, row: Row) -> Heard:
    """A block of facts at the CVR number of a registration in which none was given yet."""
    if walk.asker.value("cvr"):
        walk.begin()
        return Asked(Wish.START, LINKS["registration"])
    return Said(BLOCK) if row.what == "cvr" else _plainly(row)


def _to_a_result(walk: Walk, row: Row) -> Heard:
    """Another CVR number while the company register does not answer."""
    walk.asker.companies = None
    other = next(cvr for cvr in CVRS if cvr != walk.asker.value("cvr"))
    return _answered_at(walk, "cvr", Said(other), row)


def _answered_at(walk: Walk, key: str, answer: Heard, row: Row) -> Heard:
    """This answer to a question, which is asked anew or first led to."""
    step = next((step for step in walk.path() if step.question.key == key), None)
    return answer if row.what == key else Visit(step.text) if step else _plainly(row)


STATES: Mapping[str, Callable[[Walk, Row], Heard]] = {
    "yes to cancel": _wished(Wish.CANCEL), "after cancelling": _wished(Wish.CANCEL),
    "yes to start_over": _wished(Wish.START_OVER), "yes to message": _wished(Wish.MESSAGE),
    "review": _to_the_end, "after sending": _to_the_end, "yes to withdraw": _to_the_end, "yes to person": _to_a_person, "yes to erase": _to_erasing,
    "yes to filled": _to_filled,
    "yes to block": _to_a_block,
    "yes to correct": _to_a_correction, AWAITED.what: _to_a_result,
    "yes to caution": lambda walk, row: _answered_at(walk, "open_from", Said("1. marts 2020"), row),
    "yes to p_number": lambda walk, row: _answered_at(walk, "p_number", Said(MASK, kept_back=TEN_DIGITS), row),
    "yes to begin": lambda walk, row: _answered_at(walk, "cvr", Said("jeg vil lukke min klinik"), row),
}  # fmt: skip


def _toward_question(walk: Walk, talk: Talk, goal: Row, row: Row) -> Heard:
    """The question itself, where it is on the path; otherwise what must be there or be answered before it is."""
    fitting = [step for step in talk.path() if step.question.key == goal.what and item_of(talk, step) == goal.item]
    if fitting:
        return Visit(walk.chance.choice(fitting).text)
    each = talk.flow.each_of[goal.what]
    items = _items(talk, each, goal.item)
    if len(items) < len(each):
        return _one_more(walk, talk, each[: len(items) + 1], items, row)
    ways = list(ways_to(talk.flow, talk.flow.by_key[goal.what].when))
    way = ways[walk.goals % len(ways)]
    for key in (key for key in talk.flow.by_key if key in way):
        place = str(Place(items[: len(talk.flow.each_of[key])], key))
        step = talk.step(place)
        if step is None:
            break
        if compares_as(step.question, talk.draft, place) not in way[key]:
            return _answered_so(walk, talk, step, way[key], row)
    return _plainly(row)


def _items(talk: Talk, each: tuple[str, ...], item: str) -> tuple[int, ...]:
    """The items for which a question is wanted, as far as they are there."""
    found: tuple[int, ...] = ()
    for collection in each:
        there = talk.items(collection, *found)
        wanted = 1 if item == "another" else 0
        if len(there) <= wanted:
            break
        found = (*found, there[wanted])
    return found


def _one_more(walk: Walk, talk: Talk, each: tuple[str, ...], items: tuple[int, ...], row: Row) -> Heard:
    """One more item: by the button of the review, or by naming a person where persons are gathered."""
    if not items:
        return (press(walk, "add") or Asked(Wish.REPEAT)) if row.what == "review" else _plainly(row)
    gathers = next(
        question.key
        for question in talk.flow.by_key.values()
        if isinstance(question.kind, Gathering) and question.kind.collection == each[-1]
    )
    if (row.what, row.item) == (gathers, "first"):
        return Said(PERSON)
    return _toward_question(walk, talk, Row(row.flow, gathers, "first"), row)


def _answered_so(walk: Walk, talk: Talk, step: Step, values: Collection[str], row: Row) -> Heard:
    """A question answered as one of these, or what it rests on answered otherwise."""
    question = step.question
    if question.key in CIRCUMSTANCES:
        CIRCUMSTANCES[question.key](walk, min(values))
    fitting = [text for text in GOOD.get(question.key, ()) if _token(walk, talk, step, text) in values]
    if fitting:
        return Said(walk.chance.choice(fitting)) if talk.asked() is step else Visit(step.text)
    if not question.rests_on or (question.never_asked and step.text not in talk.draft.answers):
        return Asked(Wish.REPEAT) if row.what == "review" else _plainly(row)
    earlier = talk.step(step.sights[question.rests_on[0]])
    assert earlier is not None
    if talk.asked() is not earlier:
        return Visit(earlier.text)
    kept = talk.draft.value(earlier.text)
    return Said(walk.chance.choice([text for text in GOOD[earlier.question.key] if kept is None or text != kept]))


def _token(walk: Walk, talk: Talk, step: Step, text: str) -> str | None:
    """What conditions would compare if this text were the answer; None where it is none."""
    kind: Any = step.question.kind
    reading = replace(talk.reading(step), found=walk.asker.register.get(text, ()))
    try:
        return str(kind.token(kind.store(kind.read(text, reading))))
    except Refusal:
        return None


def _known_as(walk: Walk, state: str) -> None:
    walk.asker.known = dict.fromkeys(CVRS, Known(**{state: True}))


def _found_as(walk: Walk, state: str) -> None:
    walk.asker.known = {}
    walk.asker.companies = {cvr: {**COMPANY, "cvr": cvr} if state == "found" else state for cvr in CVRS}


def _ordering(walk: Walk, state: str) -> None:
    walk.asker.facts = replace(walk.asker.facts, terms=TERMS if state == "open" else None)


# What no owner is asked follows from the circumstances.
CIRCUMSTANCES: Mapping[str, Callable[[Walk, str], None]] = {
    "standing": _known_as, "lookup": _found_as, "ordering_open": _ordering,
}  # fmt: skip


def result(state: str) -> Callable[[Walk], Heard]:
    """What the company look-up brings for the CVR number that stands there."""

    def made(walk: Walk) -> Heard:
        return Result("company_lookup", cvr_of(walk), dict(COMPANY) if state == "found" else None, state)

    return made


def cvr_of(walk: Walk) -> str:
    """The CVR number that was given, or any."""
    draft = walk.asker.conversation.draft
    return str((draft.value("cvr") if draft else "") or CVR)
