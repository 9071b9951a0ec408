"""An answer put right in words, or by rewriting a message: found, and changed once the owner says yes."""

from collections.abc import Iterable, Iterator
from typing import Any

from rapidfuzz.distance import OSA

from flows.asking import asks_together, helpers
from flows.blocks import reword
from flows.conversations import Pending
from flows.correction_words import Correction, after_no, read_correction
from flows.errors import Refusal
from flows.flow import Step
from flows.heard import Edited
from flows.kinds import Code, Date, Email, Phone, PostalAddress, Text
from flows.listed import System
from flows.overview import called
from flows.people import CaseContactKind, Gathering
from flows.phrases import phrase
from flows.questions import Expects
from flows.replies import Prompt
from flows.sentences import read_change
from flows.talk import Talk, neighbour, option
from flows.vocabulary import plain

Fit = tuple[Step, Any]  # a step, and the stored value it would have

# Refused for one digit or one day: that was meant for the question that is open.
_NEARLY_RIGHT = ("-modulus", "-check", "-impossible", "-start")
_SAYS_NOTHING = frozenset({"refused-choose", "refused-yes-or-no", "review-not-understood"})
FEWEST_DIGITS = 5  # fewer may be anything
_FREE_WORDS = 60  # a longer text is a message of its own: what it says of a telephone is no correction
# Kinds whose values show what they are; names, choices and a yes fit anything.
_TELLING = (Code, Phone, Email, PostalAddress, Date, CaseContactKind)


def corrected(talk: Talk, heard: Edited) -> None:
    """Find the answer that the rewritten words fit and ask whether to change it; raises `Refusal` where none does."""
    if heard.masked:
        talk.say("cpr-removed")
        return
    if not talk.asking:
        raise Refusal(phrase("edit-nothing"))
    fits = list(_fitting(talk, _answered(talk), heard.text))
    if not fits:
        raise Refusal(phrase("edit-fits-nothing"))
    step, stored = min(fits, key=lambda fit: _unlikely(talk, *fit))
    talk.say("edit-seen")
    _put(talk, step, stored)


def put_right(talk: Talk, text: str) -> str | None:
    """Put the correction of another answer for a yes; where the words are none, what of them answers the question."""
    said = read_correction(text) if talk.asking else None
    if said is None:
        return text
    if (answer := _answer_in(talk, said, text)) is not None:
        return answer
    steps = [step for step in talk.path() if step.text not in _asked_for(talk) and _may_be_meant(talk, step, said)]
    if said.keys and said.says_only_that_it_is_wrong:
        return None if _asks_anew(talk, steps) else text
    fits = _likeliest(talk, said, [fit for step in steps for fit in _otherwise(talk, step, said)])
    if not fits:
        return text
    _put(talk, *fits[0]) if len(fits) == 1 else choose(talk, fits)
    return None


def rewords_block(talk: Talk, text: str) -> bool:
    """Whether the words put one fact right of the block that waits for a yes, which then holds it."""
    pending = talk.conversation.pending
    if pending is None or pending.kind != "block" or (said := read_correction(text)) is None:
        return False
    held = {**pending.about["unsure"], **pending.about["sure"]}
    steps = [step for step in talk.path() if (step.question.key in said.keys if said.keys else step.text in held)]
    fits = [
        (step, new) for step in steps if (new := _reads(talk, step, said.new)) not in {None, str(held.get(step.text))}
    ]
    if len(fits) != 1:
        return False
    reword(talk, *fits[0])
    return True


def fits_better(talk: Talk, text: str, refusal: Refusal) -> bool:
    """Whether what was refused here is the one thing an answer given before could be instead: it is put for a yes."""
    digits = sum(sign.isdigit() for sign in text)
    if not talk.asking or talk.draft.at or (digits < FEWEST_DIGITS and "@" not in text):
        return False
    steps = [step for step in _telling(_answered(talk)) if step.text not in _asked_for(talk)]
    said_again = any((read := _reads(talk, step, text)) and read == talk.draft.value(step.text) for step in steps)
    if said_again or refusal.phrase.key.endswith(_NEARLY_RIGHT):
        return False
    fits = _likeliest(talk, Correction(text), list(_fitting(talk, steps, text)))
    if len(fits) != 1:
        return False
    if refusal.phrase.key not in _SAYS_NOTHING:
        talk.remark(refusal.phrase)
    talk.set(refusals=talk.conversation.refusals + 1)
    _put(talk, *fits[0])
    return True


def left_unsaid(talk: Talk, pending: Pending) -> None:
    """Say that a correction nobody said yes to was not made, where another one takes its place."""
    after, step = talk.conversation.pending, talk.step(str(pending.about["place"])) if talk.asking else None
    if step is not None and after is not None and after.kind == "correct" and after.about["place"] != step.text:
        talk.say("correction-left", label=called(talk, step))


def _put(talk: Talk, step: Step, stored: Any) -> None:
    talk.set(pending=Pending("correct", {"place": step.text, "value": stored}))


def choose(talk: Talk, fits: Iterable[Fit]) -> None:
    """Several answers may be meant: pressing one is the yes."""
    pressed = tuple(
        option("correct", {"place": step.text, "value": stored}, called(talk, step)) for step, stored in fits
    )
    talk.prompt = Prompt(phrase("correct-which"), options=(*pressed, *helpers(talk)), expects=Expects.OPTION)


def _asks_anew(talk: Talk, steps: list[Step]) -> bool:
    """What is only called wrong is asked anew, where it is clear which answer that is."""
    answered = [step for step in steps if step.text in talk.draft.answers]
    if len(answered) == 1:
        talk.set(refusals=0)
        talk.set_draft(at=answered[0].text)
    return len(answered) == 1


def _asked_for(talk: Talk) -> frozenset[str]:
    """The places that the open question asks for: its own, or those of its group."""
    step = talk.asked()
    if step is None:
        return frozenset()
    grouped = step.group.questions if asks_together(talk, step) and step.group else ()
    return frozenset({step.text, *(neighbour(step, question.key) for question in grouped)})


def _answer_in(talk: Talk, said: Correction, text: str) -> str | None:
    """What of the words answers the question that is open, or None where they are about something else."""
    step = talk.asked()
    if step is None:
        return None
    kind, named = step.question.kind, bool(said.keys & _keys(_asked_for(talk)) and not said.old)
    if _is_of_its_own(talk, step, said, text):
        return text
    if asks_together(talk, step):
        return text if named else None
    if isinstance(kind, Text | System):
        return said.new if named else None
    answer = text if not said.marked and _reads(talk, step, text) is not None else said.new
    return answer if named or _reads(talk, step, answer) is not None else None


def _is_of_its_own(talk: Talk, step: Step, said: Correction, text: str) -> bool:
    """Whether the question takes sentences, whatever they speak of: a longer text, a change, people, what differs."""
    kind = step.question.kind
    if isinstance(kind, Text):
        return kind.at_most > _FREE_WORDS
    if step.question.key == "same_as_company":
        return after_no(text) is not None
    if said.marked:
        return False
    changes = step.question.key == "what" and read_change(text, talk.moment.today) is not None
    return changes or isinstance(kind, Gathering)


def _keys(places: frozenset[str]) -> set[str]:
    return {place.rpartition("/")[2] for place in places}


def _may_be_meant(talk: Talk, step: Step, said: Correction) -> bool:
    """Whether a step is one that the words can be about: one they name, otherwise one that is answered."""
    if said.keys:
        return step.question.key in said.keys and not step.question.never_asked and step.question.reviewed
    return _is_answered(talk, step) and (isinstance(step.question.kind, _TELLING) or bool(said.old))


def _otherwise(talk: Talk, step: Step, said: Correction) -> Iterator[Fit]:
    """The value that a step would have after a correction, where that is another one."""
    kept = talk.draft.value(step.text)
    new = said.new
    if said.old and isinstance(step.question.kind, Text):
        if not isinstance(kept, str) or f" {plain(said.old)} " not in f" {plain(kept)} ":
            return
        new = _replaced(kept, said)
    elif said.old and _reads(talk, step, said.old) != kept:
        return
    yield from _fitting(talk, [step], new)


def _replaced(kept: str, said: Correction) -> str:
    """A name with one part of it changed; the words of the part that stood there decide where."""
    at = kept.lower().find(said.old.lower())
    return said.new if at < 0 else f"{kept[:at]}{said.new}{kept[at + len(said.old) :]}"


def _likeliest(talk: Talk, said: Correction, fits: list[Fit]) -> list[Fit]:
    """Those that are meant rather than others: what is answered, and a number with a checksum before a telephone."""
    answered = [fit for fit in fits if _is_answered(talk, fit[0])] or fits
    checked = [fit for fit in answered if fit[0].question.key in _WITH_CHECKSUM]
    return checked if checked and not said.keys else answered


_WITH_CHECKSUM = frozenset({"cvr", "p_number", "location_number", "sor_code"})


def _telling(steps: Iterable[Step]) -> list[Step]:
    return [step for step in steps if isinstance(step.question.kind, _TELLING)]


def _unlikely(talk: Talk, step: Step, stored: Any) -> tuple[bool, int]:
    """How unlikely it is that this answer was meant: names and the like fit anything, and most edits are small."""
    return isinstance(step.question.kind, Text | System), OSA.distance(
        str(talk.draft.answers[step.text].value), str(stored)
    )


def _fitting(talk: Talk, steps: Iterable[Step], text: str) -> Iterator[Fit]:
    """The steps that the words could answer otherwise than they are answered, with the value."""
    for step in steps:
        stored = _reads(talk, step, text)
        if stored is not None and stored != talk.draft.value(step.text):
            yield step, stored


def _reads(talk: Talk, step: Step, text: str) -> Any:
    """The stored value that words stand for at a step, or None."""
    try:
        return step.question.kind.store(step.question.kind.read(text, talk.reading(step)))
    except Refusal:
        return None


def _answered(talk: Talk) -> list[Step]:
    """The answered steps, newest first."""
    return [step for step in reversed(talk.path()) if _is_answered(talk, step)]


def _is_answered(talk: Talk, step: Step) -> bool:
    kept, question = talk.draft.answers.get(step.text), step.question
    settled = question.never_asked or isinstance(question.kind, Gathering)
    return not settled and kept is not None and kept.active
