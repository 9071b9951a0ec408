"""A dossier in words, as its page lays it out: plain data for the template, nothing decided here."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Any

from bot.console.answers_view import changed, clericals, names, sections
from bot.console.countdown import days_told
from bot.console.flags_view import doubts_of, links_of
from bot.console.stands_view import shown, stands_view
from bot.services.review.answered import Line
from bot.services.review.looking import Due, Given, Sight
from flows.beside import Difference
from flows.dossiers import thawed
from flows.effects import Closed, Opened
from flows.moment import DENMARK, day_of, instant
from flows.phrases import Phrase, phrase
from flows.standing import parts_of
from flows.telling import organisation_of
from storage.review_values import Reviewed, StoredDecision, Undelivered
from storage.staff_values import StaffMember

Say = Callable[[Phrase], str]
View = dict[str, Any]


def listed(say: Say, seen: Reviewed, by: StaffMember) -> View:
    """A dossier as a row of the list."""
    frozen = seen.dossier.frozen
    return {
        "reference": seen.reference,
        "case": say(phrase(f"purpose-{frozen.flow}")),
        "name": organisation_of(thawed(frozen.canonical, frozen.submitted_at)),
        "cvr": frozen.cvr,
        "status": seen.dossier.status,
        "revision": frozen.revision,
        "day": _day(say, day_of(frozen.submitted_at)),
        "mine": seen.held_by == by.author,
    }


def due_words(say: Say, due: Due | None, today: dt.date) -> View:
    """When an ordered location number is due, for a row of the list; "" where none is ordered."""
    if due is None:
        return {"due": "", "told": "", "left": "", "late": False, "paused": False}
    late = not due.paused and due.staff < today
    told = {"due": _day(say, due.staff), "told": _day(say, due.owner), "left": days_told(say, due.left, late=late)}
    return {**told, "late": late, "paused": due.paused}


def seen(say: Say, sight: Sight, by: StaffMember, now: dt.datetime) -> View:
    """A dossier as its page shows it."""
    case, frozen = sight.case, sight.case.seen.dossier.frozen
    return {
        "reference": case.reference,
        "case": say(phrase(f"purpose-{frozen.flow}")),
        "name": organisation_of(case.draft),
        "flow": frozen.flow,
        "cvr": frozen.cvr,
        "status": case.status,
        "revision": frozen.revision,
        "sha256": frozen.sha256,
        "signed": case.seen.dossier.signed,
        "submitted": _instant(say, frozen.submitted_at),
        "holder": sight.staff.get(case.seen.held_by or "", ""),
        "mine": case.seen.held_by == by.author,
        "moves": case.seen.moves,
        "can": sight.moves,
        "conversation": case.seen.dossier.conversation_id,
        **_answers(say, sight.lines),
        **_finishing(sight),
        "numbers": [_given(sight, each) for each in sight.numbers],
        "issues": sight.issues,
        "notes": [{"by": sight.staff.get(each.author, each.author), "at": _instant(say, each.at), "text": each.text}
                  for each in sight.notes],
        "history": sorted(_history(say, sight), key=lambda each: each["order"]),
        "tomorrow": (now.astimezone(DENMARK).date() + dt.timedelta(days=14)).isoformat(),
        **_plan(say, sight, now.astimezone(DENMARK).date()),
    }  # fmt: skip


def _answers(say: Say, lines: tuple[Line, ...]) -> View:
    """The answers, which of them have changed, which can be sent back, and which may be registered otherwise."""
    return {
        "sections": sections(say, lines),
        "changed": changed(say, lines),
        "places": sections(say, tuple(line for line in lines if line.reviewed)),
        "clerical": [*clericals(say, lines)],
    }


def _given(sight: Sight, each: Given) -> View:
    """A number that may be typed in, with what it is for."""
    return {"kind": each.kind, "key": each.key, "name": each.name or name_of(sight, int(each.key)), "of": each.of}


def _finishing(sight: Sight) -> View:
    """Who on duty may approve it, who may register what another approved, and who may do both in one act."""
    two = [pair for pair in sight.pairs if pair[0] != pair[1]]
    return {
        "alone": _in_order(sight, {first for first, second in sight.pairs if first == second}),
        "firsts": _in_order(sight, {first for first, _ in two}),
        "seconds": _in_order(sight, {second for _, second in two}),
    }


def _in_order(sight: Sight, authors: AbstractSet[str]) -> list[str]:
    """Their names, in the one order that all of the staff have."""
    return [name for author, name in sight.staff.items() if author in authors]


def _plan(say: Say, sight: Sight, today: dt.date) -> View:
    plan = sight.plan
    return {
        "unresolved": plan.unresolved,
        "unlinked": plan.place if plan.unresolved == "unlinked" else "",
        "doubts": [{"flag": each, "links": links_of(say, each, sight)} for each in doubts_of(sight.case.doubts)],
        "missing": [say(name) for name in names([line for line in sight.lines if line.missing]).values()],
        "tense": {"registered": "-done", "rejected": "-undone", "withdrawn": "-undone"}.get(sight.case.status, ""),
        "differences": [_difference(say, each) for each in plan.differences],
        "opened": [_opened(say, each) for each in plan.effects if isinstance(each, Opened)],
        "closed": [
            {"name": name_of(sight, each.entity), "day": _day(say, each.last)}
            for each in plan.effects if isinstance(each, Closed)
        ],
        "doubles": [
            {"by": each.by, "value": each.value, "name": each.name, "entity": each.entity, "reference": each.reference}
            for each in plan.doubles
        ],
        **stands_view(say, plan.companies, today),
    }  # fmt: skip


def _opened(say: Say, each: Opened) -> View:
    sor = each.facts.get("sor", "")
    return {"kind": each.kind, "name": each.facts["name"], "sor": sor, "day": _day(say, each.first)}


def _difference(say: Say, each: Difference) -> View:
    fact = {"fact": each.fact, "name": each.name, "entity": each.entity, "day": _day(say, each.first)}
    return fact | {"before": shown(say, each.fact, each.before), "after": shown(say, each.fact, each.after)}


def name_of(sight: Sight, entity: int) -> str:
    """What an entity of the register is called."""
    parts = (part for company in sight.plan.companies for _, part in parts_of(company))
    named = {part["entity"]: part["name"] for part in parts}
    return str(named.get(entity) or sight.plan.names.get(entity, entity))


def _history(say: Say, sight: Sight) -> Iterator[View]:
    for number, at in enumerate(sight.revisions, 1):
        yield {"kind": "submitted", "at": _instant(say, at), "order": at, "by": "", "said": [], "revision": number}
    for each in sight.case.decisions:
        by = sight.staff.get(each.maker, "")
        yield {"kind": each.kind, "at": _instant(say, each.at), "order": each.at, "by": by,
               "said": [*_said(say, sight.lines, each)],
               "revision": each.revision}  # fmt: skip


def _said(say: Say, lines: tuple[Line, ...], decision: StoredDecision) -> Iterator[View]:
    """What was said with a decision, each by itself: a reason under its field's name, then what was written."""
    about = decision.about
    reasons, fields = about.get("reasons", {}), {line.place: line for line in lines}
    called = names([fields[place] for place in reasons if place in fields])
    for place, reason in reasons.items():
        yield {"label": say(called[place]) if place in called else "", "text": str(reason)}
    if about.get("text"):
        yield {"label": "", "text": str(about["text"])}
    if about.get("note"):
        yield {"label": say(phrase("staff-return-note")), "text": str(about["note"])}


def letters_sent(say: Say, letters: Iterable[Undelivered]) -> list[View]:
    """The letters that were sent, each with its address and its instant."""
    return [{"id": each.id, "kind": each.kind, "to": each.to, "at": _instant(say, each.at)} for each in letters]


def _day(say: Say, day: dt.date) -> str:
    return say(phrase("value-date", date=day))


def _instant(say: Say, at: int) -> str:
    local = instant(at).astimezone(DENMARK)
    return f"{_day(say, local.date())} {local:%H.%M}"
