"""Every kind of input the walk knows, and the way from where it stands to where it wants to be."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache

from flows.heard import Asked, Chose, Due, Edited, Heard, Result, Resumed, Said, Sent, Visit, Wish
from flows.identifiers import is_p_number
from flows.masking import MASK, looks_like_cpr
from flows.moment import instant
from flows.questions import UNASKED
from flows.replies import Known
from flows.talk import Talk
from flows.vocabulary import WISHES
from tests.flows.asker import COMPANY, CVR, OTHER_CVR, TERMS, THIRD_CVR
from tests.flows.sayings import GOOD, HOSTILE, WRONG
from tests.flows.walking import COMPANIES, FIRST, PENDING, Make, Row, Walk, depth, here

CVRS = (CVR, OTHER_CVR, THIRD_CVR)
SENT = ("sticker", "voice", "photo", "document", "location", "contact", "video", "dice")
_TEN = (f"10{number:08}" for number in range(10_000_000, 99_999_999))
TEN_DIGITS = next(digits for digits in _TEN if is_p_number(digits) and looks_like_cpr(digits))

BOTH = frozenset({"start", "faq", "person", "stop", "pause", "status", "menu", "help", "?"})
IN_ENGLISH = frozenset({
    "home", "why", "help me", "why do you ask", "what does that mean", "what is that", "repeat", "again",
    "say again", "back", "go back", "previous", "skip", "skip it", "pass", "change", "edit", "change something",
    "how far", "whats left", "progress", "continue later", "cancel", "stop it", "quit", "exit", "abort",
    "start over", "restart", "begin again", "start again", "human", "agent", "a person", "talk to a person",
    "talk to someone", "danish", "in danish", "english", "in english", "speak english", "more", "more choices",
    "continue elsewhere", "code", "resume code", "move", "continue on another device", "more details",
    "add details", "forget this device", "forget me", "leave a message", "write a message", "i can manage",
    "i will manage", "no longer needed", "it is solved", "never mind", "help and knowledge", "help topics", "topics",
    "knowledge", "i want to talk to a person", "i would like to talk to a person", "can i talk to a person",
    "can i talk to someone", "no reminders", "no more reminders", "stop reminders",
    "stop reminding me", "dont remind me", "don t remind me", "unsubscribe", "reminders", "send reminders", "remind me",
    "turn on reminders", "template", "the template", "get the template", "send the template",
})  # fmt: skip


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
    key = here(walk.asker)[0]
    if key == "a result is awaited":
        return _result("found")(walk)
    if key in GOOD:
        return Said(walk.chance.choice(GOOD[key]))
    if key == "review":
        return Said(walk.chance.choice(("ja", "Ja, send", "en klinik mere", "Tilføj oplysninger", "ændr behandlere")))
    return Said("hej" if key == FIRST[0] else "ja" if key in PENDING else "registrér en klinik")


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
        places = [step.text for step in walk.path() if (step.question.asking not in UNASKED) is asked]
        return Visit(walk.chance.choice(places) if places else "cvr")

    return make


def _visit_off(walk: Walk) -> Heard:
    places = ("99/p_number", "nothing", "", "1/2/3/cvr", "cvr/1", "2/ydernummer", "1/clinic_web")
    return Visit(walk.chance.choice(places))


def _cvr(walk: Walk) -> str:
    draft = walk.asker.conversation.draft
    return str((draft.value("cvr") if draft else "") or CVR)


def _result(state: str) -> Callable[[Walk], Heard]:
    return lambda walk: Result("company_lookup", _cvr(walk), dict(COMPANY) if state == "found" else None, state)


def _edited(walk: Walk) -> Heard:
    return Edited(walk.chance.choice([text for texts in GOOD.values() for text in texts]))


def _alarm(walk: Walk) -> Heard:
    """The due time of the draft, at an hour at which it may be said."""
    draft = walk.asker.conversation.draft
    if draft is None:
        return Due("reminder", "1:1")
    walk.asker.now = max(walk.asker.now, instant(draft.alarm))
    return Due("reminder", f"{draft.number}:{draft.alarm}")


def _checkup(walk: Walk) -> Heard:
    cvr, checkup = next(iter(walk.asker.conversation.checkups.items()), (CVR, None))
    return Due("checkup", f"{cvr}:{checkup.alarm if checkup else 1}")


def _checklist(walk: Walk) -> Heard:
    draft = walk.asker.conversation.draft
    return Due("checklist", f"{draft.number}:{draft.list_alarm}" if draft is not None else "1:1")


@cache
def words_for(wish: Wish, *, english: bool) -> tuple[str, ...]:
    """The words of one language by which a wish is known; those that are both are in both."""
    every = [word for word, meant in WISHES.items() if meant is wish]
    return tuple(word for word in every if word in BOTH or (word in IN_ENGLISH) is english)


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
    "a deep link": heard(Asked(Wish.START, "registrer")),
    "a result for another number": heard(Result("company_lookup", "00000000", dict(COMPANY))),
    "a result of another errand": heard(Result("weather", CVR, {})),
    "due": lambda walk: Due("company_lookup", _cvr(walk)),
    "a reminder is due": lambda walk: _alarm(walk),
    "a reminder that no longer counts": heard(Due("reminder", "1:5")),
    "a draft left aside is due": heard(Due("forget", "1:5")),
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
    "jeg vil gerne ændre journalsystem", "FLYT-AAAA-BBBB", "tilbge", "hjlæp", "hvad er SOR?", "hvad er et p-numer", "ydernummer",
    "forskel på CVR og P-nummer", "vejledning", "support", "what do you keep?", "tilgængelighd",
)  # fmt: skip


def _every_kind() -> Iterator[tuple[str, Make]]:
    yield from OTHERS.items()
    yield from FROM_A_PROMPT.items()
    yield from ((f"a result: {state}", _result(state)) for state in ("found", "not_found", "unavailable"))
    yield from ((f"send a {kind}", heard(Sent(kind))) for kind in SENT)
    for wish in Wish:
        yield f"{wish} in Danish", said(*words_for(wish, english=False))
        yield f"{wish} in English", said(*words_for(wish, english=True))
        yield f"{wish} as a command", heard(Asked(wish))
    yield from ((f"say {name}", said(text)) for name, text in HOSTILE.items())
    yield from ((f"say {text}", said(text)) for text in WORDS)


EVERYWHERE: Mapping[str, Make] = dict(_every_kind())
WRONG_ANSWERS = {named(cause, text): said(text) for causes in WRONG.values() for cause, text in causes.items()}
KINDS: Mapping[str, Make] = {**EVERYWHERE, **WRONG_ANSWERS}

# The cells that cannot be, with the reason.
IMPOSSIBLE: Mapping[str, tuple[frozenset[str], str]] = {
    FIRST[0]: (frozenset(FROM_A_PROMPT), "nothing was put to the owner yet"),
    "yes to message": (frozenset({"press a helper"}), "beside a message to staff there is only the way back"),
    "a result is awaited": (frozenset({"press a helper", "press a change"}), "what is shown while waiting has neither"),
}
ROWS_ONLY = "press a change"  # only the review has rows with a change of their own


@cache
def kinds_at(where: str) -> tuple[str, ...]:
    """The kinds of input that are possible in a row."""
    never, _reason = IMPOSSIBLE.get(where, (frozenset(), ""))
    own = (named(cause, text) for cause, text in WRONG.get(where, {}).items())
    return tuple(kind for kind in (*EVERYWHERE, *own) if kind not in never and (kind != ROWS_ONLY or where == "review"))


# What must be answered otherwise so that a question is asked at all.
NEEDS: Mapping[str, tuple[str, str]] = {
    "type_described": ("institution_type", "andet sundhedsvæsen"), "private": ("institution_type", "plejehjem"),
    "elsewhere": ("institution_type", "hospital"), "speciality": ("institution_type", "speciallægepraksis"),
    "practitioners": ("institution_type", "tandlæge"), "location_number": ("ordering", "har et"),
    "current_system": ("ordering", "har et"), "system": ("ordering", "bestil"), "sent_to": ("ordering", "bestil"),
    "terms": ("ordering", "bestil"), "vans": ("ordering", "bestil"),
    **dict.fromkeys(
        ("clinic_name", "clinic_address", "clinic_phone", "clinic_email", "clinic_web"), ("same_as_company", "nej")
    ),
}  # fmt: skip
PLAIN: Mapping[str, str] = {
    "private": "ja", "elsewhere": "tandlæge", "already": "ja", "found": "nej", "same_as_company": "ja",
    "practitioners": "ikke flere", "ordering": "nej", "ordering_closed": "nej", "company_name": "Klinik ApS",
    "company_address": "Nørregade 12, 8000 Aarhus C", "company_phone": "70 12 34 56, kontakt@klinik.dk",
}  # fmt: skip


def toward(walk: Walk, goal: Row, row: Row) -> Heard:
    """The next step on the way to a row."""
    if goal[0] in {"choosing", "yes to english"}:
        walk.begin()
        return Said("hej" if goal[0] == "choosing" else "hello, I want to register my clinic")
    if row[0] in PENDING:
        return Said("ja" if (row[0], goal[0]) == ("yes to cancel", "after cancelling") else "nej")
    if row[0] == "a result is awaited":
        return _result("found" if goal[0] == "found" else "not_found")(walk)
    if row[0] in {FIRST[0], "choosing", "after sending", "after cancelling"}:
        return Said("registrér en klinik" if row != FIRST else "hej")
    return _toward_state(walk, goal[0], row) or _toward_question(walk, goal, row)


def _toward_state(walk: Walk, goal: str, row: Row) -> Heard | None:
    wishes = {
        "yes to cancel": Wish.CANCEL,
        "yes to start_over": Wish.START_OVER,
        "after cancelling": Wish.CANCEL,
        "yes to message": Wish.MESSAGE,
    }
    if goal in wishes:
        return Asked(wishes[goal])
    if goal == "yes to person":
        asked = bool(walk.asker.conversation.stuck_at)
        return Asked(Wish.PERSON) if not asked else Said("ja") if row[0] == "review" else _plainly(row)
    if goal in {"review", "after sending"}:
        return Said("ja") if row[0] == "review" else _plainly(row)
    if goal in {"a result is awaited", "found", "already"}:
        return _toward_company(walk, goal, row)
    ways: Mapping[str, Callable[[], Heard]] = {
        "yes to correct": lambda: _edited_cvr(walk, row),
        "yes to caution": lambda: _answered_at(walk, "open_from", Said("1. marts 2020"), row),
        "yes to p_number": lambda: _answered_at(walk, "p_number", Said(MASK, kept_back=TEN_DIGITS), row),
    }
    return ways[goal]() if goal in ways else None


def _edited_cvr(walk: Walk, row: Row) -> Heard:
    cvr = walk.asker.value("cvr")
    return Edited(next(each for each in CVRS if each != cvr)) if cvr else _answered_at(walk, "cvr", Said(CVR), row)


def _toward_company(walk: Walk, goal: str, row: Row) -> Heard:
    """Another CVR number, of a company that is known, or found, or being looked up."""
    if row[0] in {"institution_type", "type_described", "private", "elsewhere"}:
        return _plainly(row)
    walk.asker.companies = None if goal == "a result is awaited" else COMPANIES
    walk.asker.known = dict.fromkeys(CVRS, Known(submitted=True)) if goal == "already" else {}
    other = [cvr for cvr in CVRS if cvr != walk.asker.value("cvr") and (goal != "found" or cvr == CVR)]
    return _answered_at(walk, "cvr", Said(walk.chance.choice(other or [OTHER_CVR])), row)


def _answered_at(walk: Walk, key: str, answer: Heard, row: Row) -> Heard:
    step = next(step for step in walk.path() if step.question.key == key)
    return answer if row[0] == key else Visit(step.text)


def _toward_question(walk: Walk, goal: Row, row: Row) -> Heard:
    key, deep = goal
    talk = Talk(walk.flows, walk.asker.conversation, walk.asker.moment())
    clinics = talk.items("institution")
    if deep == "another clinic" and len(clinics) < 2:
        return Said("en klinik mere") if row[0] == "review" else _plainly(row)
    if key in {"ordering", "ordering_closed"}:
        walk.asker.facts = replace(walk.asker.facts, terms=TERMS if key == "ordering" else None)
    fitting = [step.text for step in walk.path() if step.question.key == key and depth(talk, step) == deep]
    if fitting:
        return Visit(walk.chance.choice(fitting))
    if key in {"ordering", "ordering_closed"}:  # which of the two follows by itself, once all before is answered
        return Asked(Wish.REPEAT) if row[0] == "review" else _plainly(row)
    clinic = clinics[1] if deep == "another clinic" else clinics[0]
    wanted, words = _needed(talk, key, deep, clinic)
    if talk.step(f"{clinic}/{wanted}") is None:
        walk.asker.facts = replace(walk.asker.facts, terms=TERMS if wanted == "ordering" else walk.asker.facts.terms)
        return _plainly(row)
    asked = talk.asked()
    return Said(words) if asked and asked.text == f"{clinic}/{wanted}" else Visit(f"{clinic}/{wanted}")


def _needed(talk: Talk, key: str, deep: str, clinic: int) -> tuple[str, str]:
    """The question that must be answered otherwise, and how, before another is asked."""
    if deep == "practitioner" and talk.step(f"{clinic}/practitioners"):
        return "practitioners", "Anna Eksempel, tandlæge, 061654"
    return NEEDS["practitioners" if deep == "practitioner" else key]


def _plainly(row: Row) -> Heard:
    """An answer that leads on without detours."""
    return Said(PLAIN.get(row[0], GOOD.get(row[0], ("ja",))[0]))
