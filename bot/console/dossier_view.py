"""A dossier in words, as its page lays it out: plain data for the template, nothing decided here."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bot.console.countdown import days_told
from bot.console.stands_view import shown, stands_view
from bot.services.review.answered import Line
from bot.services.review.looking import Due, Given, Sight
from flows.addresses import address_from_json, one_line
from flows.beside import Difference
from flows.clerical import ADDRESSES, NAMES
from flows.dossiers import thawed
from flows.effects import Closed, Opened
from flows.moment import DENMARK, day_of, instant
from flows.phrases import Phrase, phrase
from flows.standing import parts_of
from flows.telling import organisation_of
from storage.review_values import Reviewed, StoredDecision
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
        "sections": sections(say, sight.lines),
        "places": sections(say, tuple(line for line in sight.lines if line.reviewed)),
        "clerical": [*_clericals(say, sight.lines)],
        **_finishing(sight),
        "numbers": [_given(sight, each) for each in sight.numbers],
        "issues": sight.issues,
        "notes": [{"by": sight.staff.get(each.author, each.author), "at": _instant(say, each.at), "text": each.text}
                  for each in sight.notes],
        "history": sorted(_history(say, sight), key=lambda each: each["order"]),
        "tomorrow": (now.astimezone(DENMARK).date() + dt.timedelta(days=14)).isoformat(),
        **_plan(say, sight, now.astimezone(DENMARK).date()),
    }  # fmt: skip


def _given(sight: Sight, each: Given) -> View:
    """A number that may be typed in, with what it is for."""
    return {"kind": each.kind, "key": each.key, "name": each.name or name_of(sight, int(each.key)), "of": each.of}


def _finishing(sight: Sight) -> View:
    """Who on duty may approve it, who may register what another approved, and who may do both in one act."""
    named = [(sight.staff.get(first, first), sight.staff.get(second, second)) for first, second in sight.pairs]
    return {
        "alone": [first for first, second in named if first == second],
        "firsts": [*dict.fromkeys(first for first, second in named if first != second)],
        "seconds": [*dict.fromkeys(second for first, second in named if first != second)],
    }


def _plan(say: Say, sight: Sight, today: dt.date) -> View:
    plan = sight.plan
    return {
        "unresolved": plan.unresolved,
        "unlinked": plan.place if plan.unresolved == "unlinked" else "",
        "doubts": list(dict.fromkeys(_doubts(sight.case.doubts))),
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


def _doubts(doubts: tuple[str, ...]) -> Iterator[str]:
    """The flags by their words; a doubted answer stands at its line."""
    for each in doubts:
        if ":" not in each:
            yield each


def sections(say: Say, lines: tuple[Line, ...]) -> list[View]:
    """The answers under the headings of the review, each with its value, its source and what one key copies."""
    found: dict[str, list[View]] = {}
    for line in lines:
        answer = line.answer
        row = {
            "label": say(line.label), "value": say(line.value), "source": answer.source.value, "place": line.place,
            "doubted": bool(answer.cautions), "confirmed": answer.confirmed, "by": answer.by,
            "copied": _copied(line), "before": say(line.before) if line.before is not None else "",
        }  # fmt: skip
        found.setdefault(say(line.heading), []).append(row)
    return [{"heading": heading, "rows": rows} for heading, rows in found.items()]


def _copied(line: Line) -> str:
    """What one key copies: the value as the real register's field takes it, "" where nothing is to be copied."""
    value = line.answer.value
    if isinstance(value, Mapping):
        known = value.get("street") and value.get("postcode")
        return one_line(address_from_json(dict(value))) if known else ""
    return value if isinstance(value, str) else ""


def _is_clerical(line: Line) -> bool:
    key = line.place.rpartition("/")[2]
    return line.answer.value is not None and key in (*NAMES, *ADDRESSES)


def _clericals(say: Say, lines: tuple[Line, ...]) -> Iterator[View]:
    """What clerical values may stand for, by a label of its own each."""
    found = [line for line in lines if _is_clerical(line)]
    several = len({line.label for line in found}) < len(found)
    for line in found:
        label = phrase("thing-of", label=line.label, where=line.heading) if several else line.label
        suggested = one_line(address_from_json(line.clerical)) if line.clerical is not None else ""
        yield {"place": line.place, "label": say(label), "suggested": suggested, "submitted": _copied(line)}


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
    names = _names([fields[place] for place in reasons if place in fields])
    for place, reason in reasons.items():
        yield {"label": say(names[place]) if place in names else "", "text": str(reason)}
    if about.get("text"):
        yield {"label": "", "text": str(about["text"])}
    if about.get("note"):
        yield {"label": say(phrase("staff-return-note")), "text": str(about["note"])}


def _names(lines: list[Line]) -> Mapping[str, Phrase]:
    """What the fields at these places are called, with where each belongs if two are called the same."""
    labels = [line.label for line in lines]
    return {
        line.place: phrase("thing-of", label=line.label, where=line.heading)
        if labels.count(line.label) > 1
        else line.label
        for line in lines
    }


def _day(say: Say, day: dt.date) -> str:
    return say(phrase("value-date", date=day))


def _instant(say: Say, at: int) -> str:
    local = instant(at).astimezone(DENMARK)
    return f"{_day(say, local.date())} {local:%H.%M}"
