"""What a line of a transcript says about its case, for the figures. No input or output here."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from flows.floor import Floor
from flows.moment import day_of
from storage.figure_values import CaseStep, Course, Uncounted, Wait

CaseKey = tuple[int, int]  # conversation and number
ANSWERS = ("answered", "changed")


@dataclass(slots=True)
class Counted:
    """How far the cases of some conversations have come; lines are added one by one, in order."""

    flows: Mapping[CaseKey, str]
    courses: dict[CaseKey, Course] = field(default_factory=dict)
    steps: dict[tuple[int, int, str], CaseStep] = field(default_factory=dict)
    waits: dict[CaseKey, Wait] = field(default_factory=dict)  # by conversation and instant

    def add(self, line: Uncounted) -> None:
        """Count one line."""
        if line.kind == "floor":
            self._floor(line)
            return
        for note in line.about.get("noted", ()):
            self._noted(line, *note)
        case = line.about.get("case", 0)
        if "place" in line.about and case:
            self._put(line, case, line.about["place"])

    def _noted(self, line: Uncounted, kind: str, place: str, about: Mapping[str, object]) -> None:
        number = about.get("number", line.about.get("case", 0))
        if not isinstance(number, int) or not number:
            return
        course = self._heard(line, number)
        if course is None or course.outcome == "submitted":
            return
        if kind in {*ANSWERS, "refused"}:
            self.courses[line.conversation_id, number] = replace(course, outcome="open", ended_at=None)
            self._answer(course, place, kind, line.at)
        elif kind in {"submitted", "cancelled", "erased"}:
            outcome = "submitted" if kind == "submitted" else "cancelled"
            self.courses[line.conversation_id, number] = replace(course, outcome=outcome, ended_at=line.at)

    def _heard(self, line: Uncounted, number: int) -> Course | None:
        """The case, in which its owner was heard just now; None where there is no such case."""
        key = (line.conversation_id, number)
        known = self.courses.get(key)
        if known is None:
            if key not in self.flows:
                return None
            known = Course(*key, self.flows[key], line.at, day_of(line.at).isoformat(), line.at)
        self.courses[key] = replace(known, moved_at=max(known.moved_at, line.at))
        return self.courses[key]

    def _answer(self, course: Course, place: str, kind: str, at: int) -> None:
        question = question_of(place)
        if not question:
            return
        step = self._step(course, question)
        if kind == "refused":
            step = replace(step, refusals=step.refusals + 1)
        else:
            spent = step.spent or (max(at - step.put_at, 1) if step.put_at else 0)
            step = replace(step, answered=True, changes=step.changes + (kind == "changed"), spent=spent)
        self.steps[course.conversation_id, course.number, question] = step

    def _put(self, line: Uncounted, case: int, place: str) -> None:
        """A question was put, which may be the one at which its owner leaves."""
        course = self.courses.get((line.conversation_id, case))
        if course is None or course.outcome == "submitted":
            return
        question = question_of(place)
        self.courses[line.conversation_id, case] = replace(course, stands_at=question)
        step = self._step(course, question)
        if not step.put_at:
            self.steps[line.conversation_id, case, question] = replace(step, put_at=line.at)

    def _step(self, course: Course, question: str) -> CaseStep:
        key = (course.conversation_id, course.number, question)
        return self.steps.setdefault(key, CaseStep(*key, course.flow, course.begun_on))

    def _floor(self, line: Uncounted) -> None:
        """A change of the floor: somebody begins to wait, or waits no more."""
        if line.about.get("to") == Floor.WAITING:
            wait = Wait(line.conversation_id, line.at, str(line.about.get("queue", "")))
            self.waits.setdefault((wait.conversation_id, wait.asked_at), wait)
            return
        met = line.about.get("to") == Floor.STAFF
        for key, wait in self.waits.items():
            if key[0] == line.conversation_id and wait.ended_at is None:
                self.waits[key] = replace(wait, ended_at=line.at, met=met)


def question_of(place: str) -> str:
    """The question that stands at a place, whichever item it is about."""
    return place.rpartition("/")[2]


def settled(lines: Iterable[Uncounted], before: int) -> Iterator[Uncounted]:
    """The lines up to the first young one: one with a lower number may still be on its way to the table."""
    for line in lines:
        if line.at >= before:
            return
        yield line
