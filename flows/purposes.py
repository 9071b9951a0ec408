"""What an owner may come with, and the words and links that say so: one row a purpose, the first that fits wins."""

import re
from collections.abc import Container
from dataclasses import dataclass

from flows.vocabulary import plain


@dataclass(frozen=True, slots=True)
class Purpose:
    """One purpose: its flow, what deep links call it, and the words by which people name it."""

    flow: str
    links: tuple[str, ...]
    words: re.Pattern[str]


OFFERED = ("registration", "change", "closure", "location_number", "request", "public_facts", "report")


def _said(*words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})")


PURPOSES = (
    Purpose("report", ("report", "fejl"), _said(
        r"rapport", "meld(?:e)? (?:en )?fejl", r"\w*fejl\b", "forkert", "passer ikke", "report", "error", "mistake",
        "wrong", "incorrect",
    )),
    Purpose("public_facts", ("lookup", "opslag", "standing", "see"), _said(
        "hvad står", "hvad ved i", "se (?:hvad|min|vores|oplysninger)", "slå op", r"slå .{1,40} op\b", "opslag",
        "vis min", "what stands", "what (?:does )?sor says?", "look up", "show me what", "what do you (?:know|have)",
    )),
    Purpose("closure", ("close", "luk", "lukning", "closure"), _said(
        r"lukk?(?:e[rt]?|ning)?\b", "nedlæg", r"ophør", "afvikle", "pension", "stopper (?:med|som)",
        r"clos(?:e|ing|ure)", "shut", "retir", "wind up",
    )),
    Purpose("location_number", ("number", "nummer", "lokationsnummer", "location_number"), _said(
        "lokationsnum", "lokationsnr", "hvor er mit nummer", "location number", r"gln\b", r"ean\b",
        "where is my number",
    )),
    Purpose("registration", ("register", "opret", "registrer", "registrér", "registration"), _said(
        "registr", "opret", "ny klinik", "new clinic", "åbne[rt]?", "open a", "sign up", "register", "start a clinic",
    )),
    Purpose("request", ("request", "anmodning"), _said(
        "anmod", "privathospital", "hospital", "sygehus", r"kommune\w*", r"region\w*", "request", "municipal",
    )),
    Purpose("change", ("change", "update", "aendring", "ændring", "aendr", "ændr", "ret"), _said(
        r"ændr", r"ret(?:te)?\b", r"flyt(?:te[rt]?)?\b", "skift",
        r"nyt? (?:adresse|telefon|tlf|navn|mail|e-?mail|\w*system|nummer)",
        r"opdater", "change", "update", "mov(?:e|ed|ing)",
        "new (?:address|phone|telephone|name|e-?mail|(?:journal |record )?system)",
    )),
)  # fmt: skip


_LINK = re.compile(r"[-_](\d{8,16})$", re.ASCII)


def linked(parameter: str) -> str | None:
    """The flow that a deep link's parameter names: `register`, `luk`, `luk-26919991`."""
    name = _LINK.sub("", parameter).casefold()
    return next((purpose.flow for purpose in PURPOSES if name in purpose.links), None)


def linked_number(parameter: str) -> str:
    """The number of the clinic or company that a deep link is for, or ""."""
    found = _LINK.search(parameter)
    return found[1] if found else ""


def link_to(flow: str) -> str:
    """What deep links call a purpose."""
    return next(purpose.links[0] for purpose in PURPOSES if purpose.flow == flow)


def named(text: str) -> str | None:
    """The flow that words name, whatever else stands in them: "jeg vil lukke min klinik"."""
    said = plain(text)
    return next((purpose.flow for purpose in PURPOSES if purpose.words.search(said)), None)


def offered(flows: Container[str]) -> tuple[str, ...]:
    """Those purposes that have a flow here, in the order in which they are offered."""
    return tuple(name for name in OFFERED if name in flows)
