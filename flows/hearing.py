"""What typed words mean here: a button, a wish, a thing to change, or an answer."""

import re
from dataclasses import dataclass
from functools import lru_cache

from flows.catalogue.searching import stemmed
from flows.conditions import keys_in
from flows.conversations import Act, Offered, OpenPrompt
from flows.heard import Wish
from flows.names import NAMES
from flows.overview import called
from flows.phrases import Phrase
from flows.questions import Expects
from flows.sayings import Alike, nearly_same
from flows.talk import Talk
from flows.vocabulary import CHANGES, DANISH, ENGLISH, LAST, ORDINALS, WISHES, plain

RESUME_CODE = re.compile(r"\s*FLYT[\s-]*([A-Z0-9]{4})[\s-]*([A-Z0-9]{4})\s*", re.IGNORECASE)
EARLIER = frozenset({"keep", "suggested"})  # acts of buttons that may hold the earlier answer
_IN_MARKS = re.compile("[»“](.+)[«”]", re.DOTALL)
LONGEST_WISH = max(map(len, WISHES)) + 2


def button(prompt: OpenPrompt | None, text: str) -> Act | None:
    """The button whose words these are, letter for letter but for case and signs."""
    said = plain(text)
    if prompt is None or not said:
        return None
    named = [each for each in prompt.offered if _plain(each.label) == said]
    named = named or [each for each in prompt.offered if each.act.kind in EARLIER and _quoted(each.label) == said]
    if len({each.act.about for each in named if each.role == "change"}) > 1:
        return None  # a row of the review in each of several clinics: which one is asked
    return named[0].act if named else None


def counted(prompt: OpenPrompt | None, text: str) -> Act | None:
    """The button meant by its number or ordinal: `2`, `nr. 2`, `den anden`, `the last one`."""
    said = plain(text).removeprefix("nr ").removeprefix("number ").removeprefix("nummer ")
    pressable = _pressable(prompt)
    if not pressable:
        return None
    if said in LAST:
        answers = [each for each in pressable if each.role == "answer"]
        return (answers or pressable)[-1].act
    number = int(said) if said.isdecimal() and len(said) < 3 else ORDINALS.get(said, 0)
    return pressable[number - 1].act if 0 < number <= len(pressable) else None


def nearly(prompt: OpenPrompt | None, text: str) -> Act | None:
    """The one button whose words these are with a letter or two wrong, or whose beginning or part they are."""
    said = plain(text)
    near = [each for each in _pressable(prompt) if nearly_same(said, _plain(each.label))]
    if not near and len(said) >= 3:
        near = [each for each in _pressable(prompt) if _plain(each.label).startswith(said)]
    if not near and len(said) >= 6 and prompt is not None and prompt.expects == Expects.OPTION:
        near = [each for each in _pressable(prompt) if _is_part(said, _plain(each.label))]
    return near[0].act if len(near) == 1 else None


def _is_part(said: str, label: str) -> bool:
    """Whether words are some of a button's in a row, with a letter or two wrong."""
    words, count = label.split(), len(said.split())
    return any(nearly_same(said, " ".join(words[at : at + count])) for at in range(len(words) - count + 1))


def _pressable(prompt: OpenPrompt | None) -> list[Offered]:
    return [each for each in prompt.offered if each.role != "change"] if prompt else []


def _quoted(label: str) -> str:
    """The earlier answer that a button holds in quotation marks, for comparing."""
    found = _IN_MARKS.search(label)
    return _plain(found[1]) if found else ""


@lru_cache(maxsize=1024)
def _plain(label: str) -> str:
    """The words on a button for comparing; the same buttons are compared again and again."""
    return plain(label)


def wish(text: str) -> Wish | None:
    """The wish that these very words are."""
    return Wish.HELP if text.strip() == "?" else WISHES.get(plain(text))


def _keys_by_name() -> dict[str, list[str]]:
    keys: dict[str, list[str]] = {}
    for key, names in NAMES.items():
        for name in map(plain, names):
            keys.setdefault(name, []).append(key)
    return keys


# These are compared with whatever is said, in each turn, so their forms are worked out once.
_WISHES = Alike(WISHES)
_STEMMED = [(stemmed(name), key) for key, names in NAMES.items() for name in names]
_NAMED = _keys_by_name()
_NAMES = Alike(_NAMED)


def wish_nearly(text: str) -> Wish | None:
    """The wish that these words are with a letter or two wrong."""
    said = plain(text)
    if len(said) > LONGEST_WISH:
        return None
    near = {WISHES[words] for words in _WISHES.near(said)}
    # "Snart" is soon, and no beginning anew.
    return near.pop() if len(near) == 1 and Wish.START not in near else None


@dataclass(frozen=True, slots=True)
class Thing:
    """A place an owner wants to change, and what it is called."""

    place: str
    label: Phrase


def things_named(talk: Talk, text: str) -> tuple[Thing, ...] | None:
    """The places meant by `ændr telefon`, or None where the words ask for no change.

    Where the thing itself is not asked for, it is the question that decides so: the order for the system's name.
    """
    asked = CHANGES.match(" ".join(text.lower().split()).rstrip(".!?"))
    return None if asked is None else things_called(talk, asked[1])


def things_called(talk: Talk, words: str) -> tuple[Thing, ...]:
    """The places of the path that go by these words."""
    keys = keys_named(words)
    steps = [step for step in talk.path() if step.question.key in keys]
    if not steps:
        deciding = {key for named in keys if named in talk.flow.by_key for key in keys_in(talk.flow.by_key[named].when)}
        steps = [step for step in talk.path() if step.question.key in deciding]
    asked = [step for step in steps if not step.question.never_asked]
    return tuple(Thing(step.text, called(talk, step)) for step in asked)


def keys_named(words: str) -> frozenset[str]:
    """The questions whose answers go by these words, "telefonen" too: the longest name that stands in them decides."""
    said = f" {stemmed(words)} "
    found = [(len(name), key) for name, key in _STEMMED if f" {name} " in said]
    longest = max((length for length, _ in found), default=0)
    if longest:
        return frozenset(key for length, key in found if length == longest)
    bare = plain(words)
    return frozenset(key for name in _NAMES.near(bare) for key in _NAMED[name])


def sounds_english(text: str) -> bool:
    """Whether a first message is rather English than Danish."""
    words = plain(text).split()
    english = sum(word in ENGLISH for word in words)
    danish = sum(word in DANISH for word in words)
    return english > danish


def is_resume_code(text: str) -> bool:
    """Whether the words are a code by which a conversation goes on elsewhere: `FLYT-7K4M-9PXH`."""
    return RESUME_CODE.fullmatch(text) is not None
