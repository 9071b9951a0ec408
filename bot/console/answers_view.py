"""The answers of a dossier in words: as a list under headings, by name, and what clerical values may stand for."""

from collections.abc import Iterator, Mapping

from bot.console.stands_view import Say, View
from bot.services.review.answered import Line
from flows.addresses import address_from_json, one_line
from flows.clerical import ADDRESSES, NAMES
from flows.phrases import Phrase, phrase

# What was pressed where its button says too little by itself.
SAID = {"already": "staff-already-went-on"}


def sections(say: Say, lines: tuple[Line, ...]) -> list[View]:
    """The answers under the headings of the review, each with its value, its source and what one key copies."""
    found: dict[str, list[View]] = {}
    for line in lines:
        answer = line.answer
        row = {
            "label": say(line.label), "value": say(phrase(said) if (said := SAID.get(line.place)) else line.value),
            "source": answer.source.value, "place": line.place,
            "doubted": bool(answer.cautions), "confirmed": answer.confirmed, "by": answer.by,
            "anchor": _anchor(line), "copied": _copied(line),
            "before": say(line.before) if line.before is not None else "",
        }  # fmt: skip
        found.setdefault(say(line.heading), []).append(row)
    return [{"heading": heading, "rows": rows} for heading, rows in found.items()]


def changed(say: Say, lines: tuple[Line, ...]) -> list[View]:
    """The answers that are others than in the revision before: what each is called, and where it stands."""
    found = [line for line in lines if line.before is not None]
    called = names(found)
    return [{"anchor": _anchor(line), "label": say(called[line.place])} for line in found]


def _anchor(line: Line) -> str:
    """What an answer's row is called in an address."""
    return f"at-{line.place.replace('/', '-')}"


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


def clericals(say: Say, lines: tuple[Line, ...]) -> Iterator[View]:
    """What clerical values may stand for, by a label of its own each."""
    found = [line for line in lines if _is_clerical(line)]
    several = len({line.label for line in found}) < len(found)
    for line in found:
        label = phrase("thing-of", label=line.label, where=line.heading) if several else line.label
        suggested = one_line(address_from_json(line.clerical)) if line.clerical is not None else ""
        yield {"place": line.place, "label": say(label), "suggested": suggested, "submitted": _copied(line)}


def names(lines: list[Line]) -> Mapping[str, Phrase]:
    """What the fields at these places are called, with where each belongs if two are called the same."""
    labels = [line.label for line in lines]
    return {
        line.place: phrase("thing-of", label=line.label, where=line.heading)
        if labels.count(line.label) > 1
        else line.label
        for line in lines
    }
