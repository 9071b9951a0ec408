"""A decision as the journal takes it: its date, subject and reference, the dossier and the decision as PDFs."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.clients.journal import JournalPackage
from bot.receipts import Receipt, Section, receipt_pdf
from bot.services.papers import Papers
from flows.masking import mask
from flows.moment import DENMARK, instant
from flows.overview import heading, label
from flows.phrases import Phrase, phrase
from flows.talk import Talk
from flows.telling import company_name
from storage.review_values import StoredDecision
from storage.values import Dossier

LANGUAGE = "da"  # of the journal, whatever the owner speaks
# What a package is called by: its name must not change with the wording of a phrase.
KINDS: Mapping[str, str] = {
    "approved": "godkendt", "registered": "registreret", "returned": "sendt-tilbage", "rejected": "afslaaet",
    "heard": "i-hoering", "objected": "godkendelse-trukket", "reopened": "genoptaget", "withdrawn": "trukket-tilbage",
}  # fmt: skip
Rows = tuple[tuple[str, str], ...]
Say = Callable[[Phrase], str]


@dataclass(frozen=True, slots=True)
class Packing:
    """Puts packages together; nothing stands in one but the dossier and what was decided about it."""

    papers: Papers

    async def package(self, dossier: Dossier, decision: StoredDecision, maker: str) -> JournalPackage:
        """The package of a decision; `maker` is what whoever made it is called."""
        talk, reference = await self.papers.talk_on(dossier), dossier.frozen.reference
        say, made = self.papers.words[LANGUAGE], instant(decision.at).astimezone(DENMARK)
        decided = say(phrase(f"pdf-journal-{decision.kind}"))
        flow = say(phrase(f"purpose-{dossier.frozen.flow}"))
        company = company_name(talk.draft) or dossier.frozen.cvr
        subject = say(phrase("pdf-journal-subject", flow=flow, company=company, decided=decided))
        paper = self._paper(talk, dossier, decision, maker)
        return JournalPackage(
            name=f"{reference}-{decision.revision}-{KINDS.get(decision.kind, decision.kind)}-{decision.id}",
            date=made.date(),
            subject=mask(subject),
            reference=reference,
            files=(
                ("sag.pdf", await self.papers.receipt_pdf(dossier, LANGUAGE)),
                ("afgoerelse.pdf", await asyncio.to_thread(receipt_pdf, paper, made)),
            ),
        )

    def _paper(self, talk: Talk, dossier: Dossier, decision: StoredDecision, maker: str) -> Receipt:
        say, made = self.papers.words[LANGUAGE], instant(decision.at).astimezone(DENMARK)
        facts = (
            (say(phrase("pdf-journal-decision")), say(phrase(f"pdf-journal-{decision.kind}"))),
            (say(phrase("pdf-journal-made-by")), maker),
            (say(phrase("pdf-journal-revision")), str(decision.revision)),
        )
        sections = [Section(say(phrase("pdf-journal-decision")), facts)]
        if rows := _reasons(say, talk, decision.about):
            sections.append(Section(say(phrase("pdf-journal-reasons")), rows))
        if rows := (*_given(say, decision.about),):
            sections.append(Section(say(phrase("pdf-journal-given")), rows))
        return Receipt(
            title=say(phrase("pdf-journal-title", decided=say(phrase(f"pdf-journal-{decision.kind}")))),
            reference=dossier.frozen.reference,
            about=(
                say(phrase("pdf-reference", reference=dossier.frozen.reference)),
                say(phrase("pdf-journal-made-at", date=made.date(), time=made.time())),
            ),
            lines=tuple(sections),
            language=LANGUAGE,
            heads=(say(phrase("pdf-journal-hash")), f"SHA-256 {decision.sha256}"),
        )


def _reasons(say: Say, talk: Talk, about: Mapping[str, Any]) -> Rows:
    """What was said: a reason for each field, values that stand for submitted ones, grounds, and how to appeal."""
    steps = {step.text: step for step in talk.path()}

    def called(place: str) -> str:
        """A field by the name of what it belongs to, and its own."""
        step = steps.get(place)
        return f"{say(heading(talk, step))}: {say(label(step))}" if step else place

    fields = [(called(place), str(reason)) for place, reason in about.get("reasons", {}).items()]
    instead = [(called(place), str(each["value"])) for place, each in about.get("instead", {}).items()]
    said = [
        (say(phrase(f"pdf-journal-{name}")), str(about[name]))
        for name in ("text", "until", "unheard", "note") if about.get(name)
    ]  # fmt: skip
    appeal = [(say(phrase("pdf-journal-appeal")), about["appeal"][LANGUAGE])] if about.get("appeal") else []
    return (*fields, *instead, *said, *appeal)


def _given(say: Say, about: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The codes and numbers that were given out, and what stands instead of what was sent."""
    for each in about.get("opened", ()):
        yield say(phrase("pdf-journal-sor-code", name=each["name"], kind=each["kind"])), str(each["sor"])
    for each in about.get("numbers", ()):
        yield say(phrase("pdf-journal-location-number", name=each["name"])), str(each["number"])
