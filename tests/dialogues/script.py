"""A dialogue as text: what each voice does, and under it everything that comes back, compared as a whole."""

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass

INDENT = " " * 7
ANYTHING = "..."  # stands for any lines up to the one below it
# The owner whom the script is about, one more of them, one on the web page and one in Telegram; the house does what
# happens to all of them: time passes, the program starts anew. Staff, a peer, their head and a novice sit at the desk.
VOICES = ("owner", "other", "web", "phone", "house", "staff", "peer", "head", "novice")
AT_ONCE = " // "  # between things done at once: nobody waits for what comes back to the first
_STEP = re.compile(rf"({'|'.join(VOICES)}) +(\S.*)")
_BEGINS = re.compile(rf"( *)(?:{'|'.join(VOICES)}) +\S")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done, and the lines that come back."""

    voice: str
    line: str
    answer: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return f"{self.voice:<{len(INDENT)}}{self.line}"


def steps_of(script: str) -> list[Step]:
    """What a script does, step by step."""
    steps: list[Step] = []
    for line in in_line(script):
        if begins := _STEP.fullmatch(line):
            steps.append(Step(begins[1], begins[2].strip()))
        elif steps:
            steps[-1] = Step(steps[-1].voice, steps[-1].line, (*steps[-1].answer, line.rstrip()))
        else:
            raise ValueError(f"a script begins with what somebody does, not with {line!r}")
    return steps


def in_line(script: str) -> list[str]:
    """The lines of a script; its parts may stand at different depths, and each begins with somebody's line."""
    lines: list[str] = []
    depth = 0
    for line in script.strip("\n").split("\n"):
        if begins := _BEGINS.match(line):
            depth = len(begins[1])
        lines.append(line[depth:].rstrip())
    return "\n".join(lines).strip().split("\n")


def at_once(line: str) -> list[str]:
    """The things that a line does at once."""
    return line.split(AT_ONCE)


def text_of(steps: Sequence[Step]) -> str:
    """The inverse of `steps_of`."""
    return "\n".join(line for step in steps for line in (step.text, *step.answer))


def quietly(*lines: str, voice: str = "owner") -> str:
    """A part of a script in which nobody looks at what comes back."""
    return "".join(f"\n{Step(voice, line).text}\n{ANYTHING}" for line in lines)


def message(text: str, buttons: Sequence[str] = ()) -> str:
    """A message as a script has it: further lines indented, buttons counted."""
    first, *rest = text.split("\n")
    lines = [f"bot    {first}", *(INDENT + line for line in rest)]
    lines += [f"{INDENT}{number}. {label}" for number, label in enumerate(buttons, start=1)]
    return "\n".join(line.rstrip() for line in lines)


def answered(step: Step, messages: Sequence[str]) -> Step:
    """The step with what really came back; where that fits the script, just as the script has it."""
    lines = tuple(line for each in messages for line in each.split("\n"))
    return step if fits(step.answer, lines) else Step(step.voice, step.line, lines)


def fits(expected: Sequence[str], lines: Sequence[str]) -> bool:
    """Whether the lines are those expected, where `...` stands for any lines."""
    if not expected:
        return not lines
    if expected[0].strip() == ANYTHING:
        return len(expected) == 1 or any(fits(expected[1:], lines[start:]) for start in range(len(lines) + 1))
    return bool(lines) and expected[0] == lines[0] and fits(expected[1:], lines[1:])


def difference(script: Sequence[Step], played: Sequence[Step]) -> str:
    """Where a dialogue went another way than its script, as a diff; "" where it did not."""
    expected, actual = text_of(script).split("\n"), text_of(played).split("\n")
    return "\n".join(difflib.unified_diff(expected, actual, "the script", "what happened", lineterm="", n=12))
