"""What is handed over on paper or as a table: the receipt, the sheet for the supplier, units, and the template."""

import asyncio
import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.receipts import Receipt, Section, receipt_pdf
from bot.services.facts import ServiceFacts
from bot.services.table_writing import template, units_csv
from flows.conversations import Conversation
from flows.dossiers import thawed
from flows.moment import DENMARK, Moment, Tokens
from flows.overview import lines
from flows.phrases import Phrase, phrase
from flows.replies import Decision
from flows.sheet import clinics, sheet_hash, sheet_lines
from flows.submitting import receipt_lines
from flows.talk import Talk
from flows.versions import Flows
from storage.values import Dossier

NONE_DECIDED: Mapping[str, Decision] = {}


@dataclass(frozen=True, slots=True)
class Papers:
    """Writes papers in the words of the language that a dossier was sent in."""

    flows: Flows
    words: Mapping[str, Callable[[Phrase], str]]
    facts: ServiceFacts
    clock: Callable[[], dt.datetime]
    public_url: str

    async def receipt_pdf(self, dossier: Dossier, language: str = "") -> bytes:
        """The receipt as PDF: what was sent, what happens next, and the heads of the audit chains."""
        frozen, language = dossier.frozen, language or dossier.frozen.language
        say = self.words[language]
        talk = await self.talk_on(dossier)
        sections: dict[str, list[tuple[str, str]]] = {}
        for line in lines(talk):
            sections.setdefault(say(line.section), []).append((say(line.label), say(line.value)))
        receipt = Receipt(
            title=say(phrase("pdf-title", case=case_of(dossier))),
            reference=frozen.reference,
            about=self._about(dossier, language),
            lines=tuple(Section(heading, tuple(rows)) for heading, rows in sections.items()),
            paragraphs=tuple(say(each) for each in receipt_lines(talk, on_paper=True)),
            language=language,
            heads=(
                say(phrase("pdf-heads")),
                f"SHA-256 {frozen.sha256}",
                *(f"{chain} {head}" for chain, head in dossier.heads.items()),
            ),
        )
        return await asyncio.to_thread(receipt_pdf, receipt, _sent(dossier))

    async def sheet(self, dossier: Dossier) -> Receipt | None:
        """The sheet for the supplier; None where there is nothing to set up."""
        say, talk = self.words[dossier.frozen.language], await self.talk_on(dossier)
        sections = tuple(
            Section(clinic["name"], tuple((say(label), say(value)) for label, value in sheet_lines(talk, clinic)))
            for clinic in clinics(talk.draft)
        )
        if not sections:
            return None
        unsigned = () if dossier.signed else (phrase("pdf-sheet-unsigned"),)
        check = phrase("pdf-sheet-check", url=f"{self.public_url.rstrip('/')}/check")
        return Receipt(
            title=say(phrase("pdf-sheet-title")),
            reference=dossier.frozen.reference,
            about=self._about(dossier, dossier.frozen.language),
            lines=sections,
            paragraphs=tuple(map(say, (phrase("pdf-sheet-what"), *unsigned, check))),
            language=dossier.frozen.language,
            heads=(say(phrase("pdf-sheet-hash")), f"SHA-256 {sheet_hash(talk.draft)}"),
        )

    async def sheet_pdf(self, dossier: Dossier) -> bytes | None:
        """The same as PDF."""
        sheet = await self.sheet(dossier)
        return await asyncio.to_thread(receipt_pdf, sheet, _sent(dossier)) if sheet is not None else None

    def units_csv(self, dossier: Dossier, language: str) -> bytes | None:
        """The units of a request as CSV; None where it holds none."""
        units = thawed(dossier.frozen.canonical, dossier.frozen.submitted_at).value("units")
        return units_csv(units, self.words[language]) if units else None

    async def template(self, name: str) -> bytes:
        """The table for many units, to be filled in: in Danish, as all of them are sent to the SOR team."""
        return await asyncio.to_thread(template, name, self.words["da"])

    async def talk_on(self, dossier: Dossier) -> Talk:
        """The dossier as the core reads it: what was sent then, not what its conversation holds now."""
        frozen = dossier.frozen
        draft = thawed(frozen.canonical, frozen.submitted_at)
        return await self.talk_over(Conversation(dossier.conversation_id, frozen.language, draft=draft))

    async def talk_over(self, conversation: Conversation, decided: Mapping[str, Decision] = NONE_DECIDED) -> Talk:
        """A conversation as the core reads it now, to look at it."""
        now = self.clock()
        moment = Moment(now, await self.facts.in_force(now), Tokens("", "", ""), decided=decided)
        return Talk(self.flows, conversation, moment)

    def _about(self, dossier: Dossier, language: str) -> tuple[str, str]:
        say, sent = self.words[language], _sent(dossier)
        return (
            say(phrase("pdf-reference", reference=dossier.frozen.reference)),
            say(phrase("pdf-submitted-at", date=sent.date(), time=sent.time())),
        )


def _sent(dossier: Dossier) -> dt.datetime:
    return dt.datetime.fromtimestamp(dossier.frozen.submitted_at / 1_000_000, DENMARK)


def case_of(dossier: Dossier) -> Phrase:
    """What was sent, as it is called within a sentence."""
    return phrase(f"the-{dossier.frozen.flow}")


def sheet_name(reference: str) -> str:
    """What the sheet's file is called."""
    return f"{reference}-leverandoer.pdf"
