"""Every phrase that the core can say: those written out in its code, and those that follow from its tables."""

import ast
import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.wiring import FLOWS
from flows.cases import UNDECIDED
from flows.crossroads import Crossroads, Terms
from flows.flow import Flow, Together
from flows.handover import Handover
from flows.heard import FAULTS, Wish
from flows.kinds import Choice, YesNo
from flows.knowledge import Topic
from flows.must_know import Who
from flows.people import Gathering
from flows.questions import Expects, Question, Reading
from flows.review import Status
from flows.unit_columns import COLUMNS

ROOT = Path(__file__).parent.parent
SPEAKING = {"phrase", "Phrase", "say", "say_once", "InvalidAnswer", "Remark", "contact_words"}
PENDING = (
    "caution",
    "correct",
    "p_number",
    "cancel",
    "start_over",
    "english",
    "person",
    "erase",
    "begin",
    "block",
    "filled",
    "withdraw",
)
PARTS = ("co", "street", "number", "floor", "door", "local-town", "box", "town")
STANDING_FACTS = ("type", "address", "phone", "email", "web", "location_number", "system")
NOTHING_SEEN = Reading(dt.date(2026, 11, 23), lambda _key: None)
OCCASIONS = ("begins", "changes", "closes")


def written_out(folder: str = "flows") -> set[str]:
    """The keys that stand as literal texts in calls that make phrases."""
    return {key for path in (ROOT / folder).rglob("*.py") for key in _in_module(ast.parse(path.read_text("utf-8")))}


def _in_module(tree: ast.Module) -> Iterator[str]:
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or not call.args:
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name in SPEAKING:
            for text in _texts(call.args[0]):
                yield f"refused-{text}" if name == "InvalidAnswer" else text


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    if isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def follow_from(flow: Flow) -> Iterator[str]:
    """The keys that follow from a flow's definition."""
    yield from (f"{word}-{flow.name}" for word in ("purpose", "the", "case"))
    yield from (f"{flow.name}-{word}" for word in ("review-ask", "receipt-what", "receipt-next"))
    if flow.adds:
        yield from (f"review-another-{flow.adds}", f"another-{flow.adds}")
    for section in flow.sections:
        yield f"section-{section.each[-1] if section.each else section.name}"
        for part in section.parts:
            if isinstance(part, Together):
                yield from (f"{part.name}-ask", f"{part.name}-help")
        for question, _ in section.questions:
            yield from _of_question(question)


def _of_question(question: Question[Any]) -> Iterator[str]:
    if question.never_asked:
        if isinstance(question.kind, Handover):
            yield question.words("label")
        return
    yield from map(question.words, ("help", "label") if question.key == "already" else ("ask", "label", "help"))
    if question.kind.expects is Expects.TABLE:
        yield f"review-{question.key}"
    yield from _of_kind(question.key, question.kind)


def _of_kind(key: str, kind: Any) -> Iterator[str]:
    if isinstance(kind, Gathering):
        yield from (f"{key}-another", f"{kind.collection}-none", f"{kind.collection}-no_more")
    if isinstance(kind, Terms):
        yield "terms-accept"
    if isinstance(kind, Choice):
        yield from (f"{kind.name}-{way}" for way in kind.ways)
    if isinstance(kind, Crossroads):
        yield from (f"{kind.name}-{way}" for way in kind.leads)
    if isinstance(kind, YesNo):
        yield from (label.key for _, label in kind.options(NOTHING_SEEN))


def every_key() -> set[str]:
    """All keys the phrasebook must hold for the core."""
    derived = {key for flow in FLOWS.versions.values() for key in follow_from(flow)}
    derived |= {f"wish-{wish}" for wish in Wish if wish is not Wish.START and wish is not Wish.MORE_FACTS}
    derived |= {f"already-{standing}" for standing in ("registered", "submitted", "under_way")}
    derived |= {f"lookup-{state}" for state in ("not_found", "unavailable", "late")}
    derived |= {f"sent-{kind}" for kind in ("sticker", "voice", "photo", "document", "location", "contact", "video")}
    derived |= {f"{kind}-{part}" for kind in PENDING for part in ("confirm-ask", "yes", "no")}
    derived |= {f"address-{part}" for part in PARTS}
    derived |= {f"stands-{fact}" for fact in STANDING_FACTS}
    derived |= {f"where-{kind}{named}" for kind in ("company", "institution") for named in ("", "-named")}
    derived.add("where-unit-named")
    derived |= {f"topic-{topic}" for topic in Topic} | {
        f"tell-{topic}" for topic in Topic if topic not in {Topic.SUPPORT, Topic.GUIDE, Topic.OUT_OF_ORDER}
    }
    derived |= {f"weekday-{weekday}" for weekday in range(7)} | {"offer-person", "offer-message"}
    derived |= {f"country-{name}" for name in ("greenland", "faroes")}
    derived |= {f"refused-file-{fault}" for fault in FAULTS} | {column.heading.key for column in COLUMNS}
    derived |= {f"who-{who}" for who in Who} | {f"duty-{who}-{each}" for who in Who for each in OCCASIONS}
    derived |= {f"duty-by-{each}" for each in OCCASIONS} | {f"sheet-{fact}" for fact in ("system", "email")}
    derived |= {f"decided-{status}" for status in Status if status not in UNDECIDED}
    derived |= {f"number-{each}" for each in ("soon", "late")}
    derived |= {f"number-cause-{each}" for each in ("submitted", "in_review", "approved")}
    services = {
        key
        for key in written_out("bot/services")
        if not key.startswith(("mail-", "pdf-", "staff-", "bundle-", "transcript-"))
    }
    return written_out() | services | derived
