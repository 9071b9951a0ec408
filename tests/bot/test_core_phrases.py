"""The words of the core: all there in both languages, none left over, and none that a person should not be met with."""

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from bot.phrasebook import FOLDER, LANGUAGES, Phrasebook, undated
from bot.wiring import FLOWS
from flows.addresses import LIMITS
from flows.phrases import Phrase, phrase
from flows.telling import LINKS
from tests.phrase_keys import ROOT, SPEAKING, every_key

CORE_FILES = (
    *("questions.ftl", "refusals.ftl", "talk.ftl", "knowledge.ftl"),
    *("change.ftl", "closure.ftl", "number.ftl", "request.ftl", "after.ftl", "review.ftl", "floor.ftl"),
)
OUTSIDE = {
    "mail-alert-idle-subject", "mail-alert-unclaimed-subject", "mail-alert-waits-subject", "mail-alert-body", "mail-receipt-subject", "mail-receipt-greeting", "mail-receipt-attached", "mail-lost-subject", "mail-lost-body", "mail-called-body",
    "mail-request-subject", "mail-request-body", "mail-request-contact",
    "mail-reminder-subject", "mail-reminder-greeting", "mail-reminder-link", "mail-reminder-stop",
    "mail-decision-subject", "mail-decision-body", "mail-number-subject", "mail-number-body", "mail-number-demo-body",
    "mail-checkup-subject", "mail-checkup-body",
    "mail-receipt-sheet", "mail-checklist-subject", "mail-checklist-body",
    *(f"pdf-sheet-{each}" for each in ("title", "what", "unsigned", "check", "hash")),
    *(f"pdf-copy-{each}" for each in (
        "title", "made", "what", "cases", "case", "unused", "settings", "language", "da", "en", "reminders", "checkup",
        "checkup-next", "channel", "address", "email", "files", "file", "conversation", "said", "by-owner", "by-bot", "by-staff",
        "by-system", "yes", "no",
    )),
    "mail-footer", "pdf-title", "pdf-reference", "pdf-submitted-at", "pdf-heads",
}  # fmt: skip

# Causes that the readers put together from the kind of number or list, and what their words may name.
NUMBERS = ("cvr", "p-number", "ydernummer", "location-number", "sor-code", "authorisation-id")
LISTS = ("type", "profession", "speciality", "vans", "region")
LENGTHS = {f"refused-{kind}-length": {"given", "wanted"} for kind in NUMBERS if kind != "sor-code"}
PUT_TOGETHER = (
    {f"refused-{kind}-letters": set[str]() for kind in NUMBERS}
    | LENGTHS
    | {f"refused-{kind}-unknown": {"text"} for kind in LISTS}
    | {f"address-{part.replace('_', '-')}": set() for part in LIMITS if part != "postcode"}
    | {"closure-duties": {"duties"}}
)

FACTS = {"support_email", "support_phone", "terms_version", "terms_url", *(f"link_{name}" for name in LINKS)}
OF_QUESTIONS = FACTS | {"clinic", "person", "email", "found", "parts"}  # flows.asking.values_for
CONFIRMED = {"caution": {"doubts"}, "correct": {"label", "value"}, "cancel": {"day"}, "start_over": {"day"},
             "block": {"facts", "doubts"}, "filled": {"lines"}}  # fmt: skip
# Keys that follow from a flow, a fact or a place, and what their words may name.
FOLLOWING = (
    (re.compile(r"case-(?!kept|unnamed)\w+"), {"name"}),
    (re.compile(r"another-\w+"), {"number"}),
    (re.compile(r"reply-suggested(-hello)?"), {"name", "label", "help"}),
    (re.compile(r"number-(soon|late)"), {"reference", "cause", "day"}),
    (re.compile(r"\w+-receipt-what"), {"company", "count"}),
    (re.compile(r"section-(institution|change)"), {"number", "count", "name"}),
    (re.compile(r"section-practitioner"), {"number", "clinic"}),
    (re.compile(r"stands-\w+"), {"value"}),
    (re.compile(r"where-\w+-named"), {"name"}),
    (re.compile(r"wish-cancel"), {"case"}),
    (re.compile(r"duty-by-\w+"), {"day"}),
)
TOLD_WITH_FACTS = {"treatment-places", "type-ask-sor-team"}

# GOV.UK's error words and their like: they scold, beg or explain nothing.
FORBIDDEN = re.compile(
    r"venligst|ugyldig|forkert format|beklager|undskyld|please|invalid|sorry|wrong format|oops|!", re.IGNORECASE
)
LONGEST = 900  # characters that can be read on a telephone between two patients


class Named(Visitor):
    """Collects the names of the values that a phrase's words refer to."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 - the visitor's name
        self.names.add(node.id.name)


@cache
def written(language: str, file: str) -> dict[str, fluent.Message]:
    """The phrases of one file by their keys."""
    body = FluentParser().parse((FOLDER / language / file).read_text(encoding="utf-8")).body
    return {entry.id.name: entry for entry in body if isinstance(entry, fluent.Message)}


@cache
def core_phrases(language: str) -> dict[str, fluent.Message]:
    """The phrases of all files that are the core's."""
    return {key: entry for file in CORE_FILES for key, entry in written(language, file).items()}


@cache
def our_phrases(language: str) -> dict[str, fluent.Message]:
    """The core's phrases, and those of mails and receipts."""
    return {**core_phrases(language), **written(language, "mail.ftl")}


def named(entry: fluent.Message) -> set[str]:
    """The values that a phrase's words name."""
    names = Named()
    names.visit(entry)
    return names.names


def words(entry: fluent.Message) -> str:
    """A phrase as it stands in its file."""
    assert entry.value is not None
    return "".join(part.value for part in texts(entry.value))


def texts(pattern: fluent.Pattern) -> Iterator[fluent.TextElement]:
    """All pieces of text in a pattern, those of its variants too."""
    for element in pattern.elements:
        if isinstance(element, fluent.TextElement):
            yield element
        elif isinstance(element.expression, fluent.SelectExpression):
            for variant in element.expression.variants:
                yield from texts(variant.value)


@cache
def said_with() -> dict[str, set[str]]:
    """Each key that is written out in the core, with the values that every call gives it."""
    given: dict[str, set[str]] = {}
    for path in (ROOT / "flows").rglob("*.py"):
        for key, names in calls(ast.parse(path.read_text(encoding="utf-8"))):
            given[key] = given.get(key, names) & names
    return given


def calls(tree: ast.Module) -> Iterator[tuple[str, set[str]]]:
    """The keys said in a module, each with the names of its values."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        said = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if said not in SPEAKING:
            continue
        names = {each.arg for each in node.keywords if each.arg}
        if any(each.arg is None and "fact_values" in ast.dump(each) for each in node.keywords):
            names |= FACTS
        for constant in ast.walk(node.args[0]):
            if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                yield (f"refused-{constant.value}" if said == "InvalidAnswer" else constant.value), names


def may_name(key: str) -> set[str]:
    """The values that the core gives a phrase."""
    key = undated(key)
    if key.endswith("-confirm-ask"):
        return CONFIRMED.get(key.removesuffix("-confirm-ask"), set()) | {"case"}
    if key.startswith("tell-") and key not in said_with():
        return {"draft_days"}
    if key in TOLD_WITH_FACTS | PUT_TOGETHER.keys():
        return PUT_TOGETHER.get(key, FACTS)
    if key in said_with():
        return said_with()[key]
    following = next((names for pattern, names in FOLLOWING if pattern.fullmatch(key)), None)
    if following is not None:
        return following
    of_a_question = key.endswith(("-ask", "-help", "-another")) or key.startswith("already-")
    return OF_QUESTIONS if of_a_question else set()


EXPECTED = every_key() | PUT_TOGETHER.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_of_the_core_stands_in_each_language(language: str) -> None:
    assert EXPECTED - core_phrases(language).keys() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_stands_there_that_the_core_never_says(language: str) -> None:
    assert set(map(undated, core_phrases(language))) - EXPECTED == set()


def test_words_of_another_day_begin_in_every_language_on_the_same_one() -> None:
    danish, english = ({key for key in our_phrases(each) if undated(key) != key} for each in LANGUAGES)

    assert danish == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_mails_and_receipts_have_their_words_in_each_language(language: str) -> None:
    assert written(language, "mail.ftl").keys() == OUTSIDE


def test_the_languages_name_the_same_values() -> None:
    danish, english = ({key: named(entry) for key, entry in our_phrases(each).items()} for each in LANGUAGES)

    assert {key: (names, english[key]) for key, names in danish.items() if english[key] != names} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_names_a_value_that_the_core_does_not_give_it(language: str) -> None:
    unknown = {key: named(entry) - may_name(key) for key, entry in core_phrases(language).items()}

    assert {key: names for key, names in unknown.items() if names} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_longer_than_can_be_read_at_a_glance(language: str) -> None:
    assert [key for key, entry in our_phrases(language).items() if len(words(entry)) > LONGEST] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_scolds_or_begs(language: str) -> None:
    assert [key for key, entry in our_phrases(language).items() if FORBIDDEN.search(words(entry))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_shows_an_example(language: str) -> None:
    refusals = {key: words(entry) for key, entry in written(language, "refusals.ftl").items()}
    without = {"refused-choose", "refused-yes-or-no", "refused-not-now", "refused-phone-six-digits"}
    doubtful = ("company-ended", "date-past", "name-odd", "postcode-unknown", "town-differs", "ydernummer-sum")
    doubts = {f"refused-{cause}" for cause in doubtful}
    example = re.compile(r"\bfx\b|for example|såda?n ud:|like this:|\.dk\b|write it like", re.IGNORECASE)

    assert [key for key in refusals if key not in without | doubts and not example.search(refusals[key])] == []


def test_a_danish_name_stands_alone_in_danish_and_beside_the_english_one_in_english() -> None:
    name = phrase("value-named", da="tandlægepraksis", en="dental practice")

    said = [Phrasebook.load(language).say(name) for language in LANGUAGES]

    assert said == ["tandlægepraksis", "dental practice (tandlægepraksis)"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_welcome_back_at_the_review_lists_nothing_as_left(language: str) -> None:
    book = Phrasebook.load(language)

    said = book.say(phrase("welcome-back", status=phrase("status-ready")))

    assert ":" not in said


@pytest.mark.parametrize("flow", sorted(FLOWS.keys() - {"public_facts", "report"}))
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_danish_declaration_is_read_in_every_language(language: str, flow: str) -> None:
    declaration = "erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem."

    said = Phrasebook.load(language).say(Phrase(f"{flow}-review-ask", {"still_open": ()}))

    assert declaration in said
