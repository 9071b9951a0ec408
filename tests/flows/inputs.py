"""Every kind of input the walk knows."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from flows.heard import Asked, Chose, Due, Edited, Heard, Result, Resumed, Said, Sent, Visit, Wish
from flows.masking import MASK
from flows.moment import instant
from flows.purposes import PURPOSES
from flows.vocabulary import WISHES
from tests.flows.asker import COMPANY, CVR
from tests.flows.leading import TEN_DIGITS, cvr_of, press, result
from tests.flows.sayings import GOOD, HOSTILE, WRONG
from tests.flows.walking import AWAITED, FIRST, PENDING, Make, Walk, here

SENT = ("sticker", "voice", "photo", "document", "location", "contact", "video", "dice")
PURPOSES_SAID = (
    "registrér en klinik", "ændr oplysninger", "jeg vil lukke min klinik", "bestil lokationsnummer", "en anmodning",
    "hvad står der om min klinik", "meld en fejl", "ny telefon 70 12 34 58 fra mandag",
)  # fmt: skip
REMOVES = 0.3  # how often what can be taken out is
LINKS = tuple(link for purpose in PURPOSES for link in purpose.links)


def named(cause: str, text: str) -> str:
    """What a wrong answer is called in the count."""
    return f"{cause}: {text[:20]}"


def said(*texts: str) -> Make:
    """One of these texts, typed."""
    return lambda walk: Said(walk.chance.choice(texts))


def heard(what: Heard) -> Make:
    """Always the same."""
    return lambda _walk: what


def right(walk: Walk) -> Heard:
    """A right answer to what is asked, whatever its form."""
    row = here(walk.asker)
    if row == AWAITED:
        return result("found")(walk)
    if (removes := press(walk, "remove")) is not None and walk.chance.random() < REMOVES:
        return removes
    if row.what in GOOD:
        return Said(walk.chance.choice(GOOD[row.what]))
    if row.what == "review":
        words = ("ja", "Ja, send", "en klinik mere", "Tilføj en ændring", "Tilføj oplysninger", "ændr behandlere")
        return Said(walk.chance.choice(words))
    if row.what == "after cancelling":
        return Said(walk.chance.choice(("1", *PURPOSES_SAID)))  # the first button takes it up again
    return Said("hej" if row == FIRST else "ja" if row.what in PENDING else walk.chance.choice(PURPOSES_SAID))


def _press(role: str) -> Make:
    def make(walk: Walk) -> Heard | None:
        prompt = walk.asker.conversation.prompt
        fitting = [index for index, each in enumerate(prompt.offered) if each.role == role] if prompt else []
        return Chose(prompt.token, walk.chance.choice(fitting)) if prompt and fitting else None

    return make


def _label(change: Callable[[str], str]) -> Make:
    def make(walk: Walk) -> Heard | None:
        prompt = walk.asker.conversation.prompt
        return Said(change(walk.chance.choice(prompt.offered).label)) if prompt and prompt.offered else None

    return make


def _out_of_range(walk: Walk) -> Heard:
    prompt = walk.asker.conversation.prompt
    return Chose(prompt.token if prompt else "", walk.chance.choice((-1, 999)))


def _visit(*, asked: bool) -> Make:
    def make(walk: Walk) -> Heard:
        places = [step.text for step in walk.path() if step.question.never_asked is not asked]
        return Visit(walk.chance.choice(places) if places else "cvr")

    return make


def _visit_off(walk: Walk) -> Heard:
    places = ("99/p_number", "nothing", "", "1/2/3/cvr", "cvr/1", "2/ydernummer", "1/clinic_web")
    return Visit(walk.chance.choice(places))


def _edited(walk: Walk) -> Heard:
    return Edited(walk.chance.choice([text for texts in GOOD.values() for text in texts]))


def _alarm(walk: Walk) -> Heard:
    """The due time of the draft, at an hour at which it may be said."""
    draft = walk.asker.conversation.draft
    if draft is None:
        return Due("reminder", "1:1")
    walk.asker.now = max(walk.asker.now, instant(draft.alarm))
    return Due("reminder", f"{draft.number}:{draft.alarm}")


def _aside(walk: Walk) -> Heard:
    """The due time of a draft that another one took the place of."""
    parked = walk.asker.conversation.parked
    if not parked:
        return Due("reminder", "7:5")
    left = walk.chance.choice(parked)
    walk.asker.now = max(walk.asker.now, instant(left.alarm))
    return Due("reminder", f"{left.number}:{left.alarm}")


def _checkup(walk: Walk) -> Heard:
    cvr, checkup = next(iter(walk.asker.conversation.checkups.items()), (CVR, None))
    return Due("checkup", f"{cvr}:{checkup.alarm if checkup else 1}")


def _checklist(walk: Walk) -> Heard:
    draft = walk.asker.conversation.draft
    return Due("checklist", f"{draft.number}:{draft.list_alarm}" if draft is not None else "1:1")


@cache
def words_for(wish: Wish) -> tuple[str, ...]:
    """The words by which a wish is known, in both languages."""
    return tuple(word for word, meant in WISHES.items() if meant is wish)


FROM_A_PROMPT: Mapping[str, Make] = {
    "press an answer": _press("answer"),
    "press a helper": _press("helper"),
    "press a change": _press("change"),
    "type a label": _label(str),
    "type a label in capitals": _label(str.upper),
    "type a label with a letter wrong": _label(lambda label: f"{label[:3]}x{label[4:]}"),
    "type the beginning of a label": _label(lambda label: label[:4]),
}
OTHERS: Mapping[str, Make] = {
    "a right answer": right,
    "press an old button": heard(Chose("token-0", 0)),
    "press out of range": _out_of_range,
    "visit on the path": _visit(asked=True),
    "visit what is never asked": _visit(asked=False),
    "visit off the path": _visit_off,
    "edit": _edited,
    "edit into nonsense": heard(Edited("xyzzy ?!")),
    "edit a CPR number in": heard(Edited(MASK, masked=True)),
    "resume": heard(Resumed("web")),
    "a CPR number": heard(Said(f"mit nummer er {MASK}", masked=True, ref="7")),
    "ten digits kept back": heard(Said(MASK, kept_back=TEN_DIGITS)),
    "a deep link": lambda walk: Asked(Wish.START, walk.chance.choice((*LINKS, "registrer"))),
    "a purpose": said(*PURPOSES_SAID),
    "a result for another number": heard(Result("company_lookup", "00000000", dict(COMPANY))),
    "a result of another errand": heard(Result("weather", CVR, {})),
    "due": lambda walk: Due("company_lookup", cvr_of(walk)),
    "a reminder is due": lambda walk: _alarm(walk),
    "a reminder that no longer counts": heard(Due("reminder", "1:5")),
    "a draft left aside is due": lambda walk: _aside(walk),
    "a check-up is due": lambda walk: _checkup(walk),
    "a checklist is due": lambda walk: _checklist(walk),
    "tell others": said("jeg har sagt det til regionen", "the patients have been told", "regionen ved det"),
    "lay aside until a day": said(
        "vent til fredag", "wait until Friday", "mind mig om det den 1. marts", "vent 2 uger"
    ),
    "lay aside for too long": said("vent til 1. marts 2033", "wait until 24 December 2028", "vent til i går"),
    "due for another number": heard(Due("company_lookup", "00000000")),
}
WORDS = (
    "ja", "nej", "yes", "no", "samme", "ikke endnu", "ingen", "not yet", "1", "2", "12", "den anden", "den sidste",
    "send", "en klinik mere", "ændr telefon", "change address", "ret navn", "ændr behandlere", "tilføj fax",
    "jeg vil gerne ændre journalsystem", "FLYT-AAAA-BBBB", "OVERDRAG-2222-3333", "OVERDRAG-9999-9999", "tilbge", "hjlæp", "hvad er SOR?", "hvad er et p-numer", "ydernummer",
    "forskel på CVR og P-nummer", "vejledning", "support", "what do you keep?", "tilgængelighd",
)  # fmt: skip


def _every_kind() -> Iterator[tuple[str, Make]]:
    yield from OTHERS.items()
    yield from FROM_A_PROMPT.items()
    yield from ((f"a result: {state}", result(state)) for state in ("found", "not_found", "unavailable"))
    yield "send what is no text", lambda walk: Sent(walk.chance.choice(SENT))
    for wish in Wish:
        yield f"{wish} in words", said(*words_for(wish))
        yield f"{wish} as a command", heard(Asked(wish))
    yield from ((f"say {name}", said(text)) for name, text in HOSTILE.items())
    yield from ((f"say {text}", said(text)) for text in WORDS)


EVERYWHERE: Mapping[str, Make] = dict(_every_kind())
WRONG_ANSWERS = {named(cause, text): said(text) for causes in WRONG.values() for cause, text in causes.items()}
KINDS: Mapping[str, Make] = {**EVERYWHERE, **WRONG_ANSWERS}

# The cells that cannot be, with the reason.
IMPOSSIBLE: Mapping[str, tuple[frozenset[str], str]] = {
    FIRST.what: (frozenset(FROM_A_PROMPT), "nothing was put to the owner yet"),
    "yes to message": (frozenset({"press a helper"}), "beside a message to staff there is only the way back"),
    AWAITED.what: (frozenset({"press a helper", "press a change"}), "what is shown while waiting has neither"),
}
ROWS_ONLY = "press a change"  # only the review has rows with a change of their own


@cache
def kinds_at(where: str) -> tuple[str, ...]:
    """The kinds of input that are possible in a row."""
    never, _reason = IMPOSSIBLE.get(where, (frozenset(), ""))
    own = (named(cause, text) for cause, text in WRONG.get(where, {}).items())
    return tuple(kind for kind in (*EVERYWHERE, *own) if kind not in never and (kind != ROWS_ONLY or where == "review"))
