"""Letters: the receipt to the owner, a request to the SOR team, and the link that brings a lost draft back."""

import asyncio
import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.clients.mail import Mail, MailLater
from bot.receipts import Receipt, Section, receipt_pdf
from bot.services import tokens
from bot.services.facts import ServiceFacts
from bot.services.moving import LINK_DAYS, LINK_KEPT
from bot.services.table_writing import CSV, template, units_csv
from flows.conversations import Conversation
from flows.dossiers import thawed
from flows.moment import DENMARK, Moment, Tokens, micros
from flows.overview import lines
from flows.phrases import Phrase, phrase
from flows.reminding import reminder_words
from flows.submitting import receipt_lines
from flows.talk import Talk
from flows.versions import Flows
from storage.conversations import email_of
from storage.database import Database
from storage.values import Code, Dossier, StoredErrand


@dataclass(frozen=True, slots=True)
class Letters:
    """Writes letters and receipts in the words of a conversation's language."""

    database: Database
    flows: Flows
    words: Mapping[str, Callable[[Phrase], str]]
    facts: ServiceFacts
    clock: Callable[[], dt.datetime]
    public_url: str
    team: str = ""  # where requests go instead of to the SOR team

    async def receipt(self, errand: StoredErrand) -> Mail | None:
        """The receipt as a letter with its PDF; None where the dossier is gone."""
        async with self.database.reading() as reading:
            dossier = await reading.dossiers.find(errand.key)
        if dossier is None:
            return None
        say = self.words[dossier.frozen.language]
        parts = [
            say(phrase("mail-receipt-greeting", case=_case(dossier))),
            *(say(each) for each in receipt_lines(await self._talk(dossier), on_paper=True)),
        ]
        parts += [say(phrase("mail-receipt-attached")), say(phrase("mail-footer"))]
        attached = await self._attached(dossier, dossier.frozen.language)
        subject = say(phrase("mail-receipt-subject", case=_case(dossier), reference=dossier.frozen.reference))
        return Mail(errand.about["to"], subject, "\n\n".join(parts), attached, key=f"receipt-{dossier.frozen.sha256}")

    async def request(self, errand: StoredErrand) -> Mail | None:
        """A request as a letter to the SOR team, in Danish; None where the dossier is gone.

        Raises `MailLater` while no address of the team's is known.
        """
        now = self.clock()
        async with self.database.reading() as reading:
            dossier = await reading.dossiers.find(errand.key)
        if dossier is None:
            return None
        contact = (await self.facts.in_force(now)).contacts.get("professional")
        if contact is None:
            raise MailLater("no address of the SOR team")
        say, draft = self.words["da"], thawed(dossier.frozen.canonical, dossier.frozen.submitted_at)
        named = {"reference": errand.key, "company": str(draft.value("organisation_name") or "")}
        parts = [
            say(phrase("mail-request-body", act=phrase(f"request_act-{draft.value('request_act')}"), **named)),
            say(phrase("mail-request-contact", email=dossier.frozen.contact_email)),
            say(phrase("mail-footer")),
        ]
        attached = await self._attached(dossier, "da")
        subject = say(phrase("mail-request-subject", **named))
        key = f"request-{dossier.frozen.sha256}"
        return Mail(self.team or contact.email, subject, "\n\n".join(parts), attached, key=key)

    async def _attached(self, dossier: Dossier, language: str) -> tuple[tuple[str, str, bytes], ...]:
        """The dossier as PDF, and its units as CSV where it holds any."""
        name, say = dossier.frozen.reference, self.words[language]
        pdf = (f"{name}.pdf", "application/pdf", await self.pdf(dossier, language))
        units = thawed(dossier.frozen.canonical, dossier.frozen.submitted_at).value("units")
        return (pdf, (f"{name}.csv", CSV, units_csv(units, say))) if units else (pdf,)

    async def template(self, name: str) -> bytes:
        """The table for many units, to be filled in: in Danish, as all of them are sent to the SOR team."""
        return await asyncio.to_thread(template, name, self.words["da"])

    async def link(self, errand: StoredErrand) -> Mail | None:
        """The link that brings a lost draft back, and nothing of the draft."""
        async with self.database.reading() as reading:
            conversation = await reading.conversations.get(errand.conversation_id)
        say = self.words[conversation.language]
        link = f"{self.public_url.rstrip('/')}/link/{errand.about['link']}"
        text = say(phrase("mail-lost-body", link=link, days=LINK_DAYS))
        footer = say(phrase("mail-footer"))
        return Mail(errand.about["to"], say(phrase("mail-lost-subject")), f"{text}\n\n{footer}", key=errand.key[:16])

    async def reminder(self, errand: StoredErrand) -> Mail | None:
        """What was said into a silence, with a link to go on; None where it is over, or there is no address.

        Nothing of the answers stands in it: not even the company's name.
        """
        async with self.database.reading() as reading:
            conversation = await reading.conversations.get(errand.conversation_id)
            dossier = await reading.dossiers.find(str(errand.about.get("reference", "")))
        say = self.words[conversation.language]
        if dossier is not None:
            to, kind, said = dossier.frozen.contact_email, "checkup", say(phrase("mail-checkup-body"))
        else:
            to, kind = _waiting_for(conversation, errand), "reminder"
            said = say(reminder_words(await self._over(conversation), str(errand.about.get("line")))) if to else ""
        if not to:
            return None
        parts = [
            say(phrase("mail-reminder-greeting")),
            said,
            say(phrase("mail-reminder-link", link=await self._new_link(conversation.id, to), days=LINK_DAYS)),
            say(phrase("mail-reminder-stop")),
            say(phrase("mail-footer")),
        ]
        return Mail(to, say(Phrase(f"mail-{kind}-subject")), "\n\n".join(parts), key=f"{errand.kind}-{errand.id}")

    async def _new_link(self, conversation_id: int, email: str) -> str:
        secret = tokens.link()
        async with self.database.work() as work:
            await work.codes.add(secret, Code("link", conversation_id, micros(self.clock()) + LINK_KEPT, email))
            await work.commit()
        return f"{self.public_url.rstrip('/')}/link/{secret}"

    async def pdf(self, dossier: Dossier, language: str = "") -> bytes:
        """The receipt as PDF: what was sent, what happens next, and the heads of the audit chains."""
        frozen, language = dossier.frozen, language or dossier.frozen.language
        say = self.words[language]
        talk = await self._talk(dossier)
        sent = dt.datetime.fromtimestamp(frozen.submitted_at / 1_000_000, DENMARK)
        sections: dict[str, list[tuple[str, str]]] = {}
        for line in lines(talk):
            sections.setdefault(say(line.section), []).append((say(line.label), say(line.value)))
        receipt = Receipt(
            title=say(phrase("pdf-title", case=_case(dossier))),
            reference=frozen.reference,
            about=(
                say(phrase("pdf-reference", reference=frozen.reference)),
                say(phrase("pdf-submitted-at", date=sent.date(), time=sent.time())),
            ),
            lines=tuple(Section(heading, tuple(rows)) for heading, rows in sections.items()),
            paragraphs=tuple(say(each) for each in receipt_lines(talk, on_paper=True)),
            language=language,
            heads=(
                say(phrase("pdf-heads")),
                f"SHA-256 {frozen.sha256}",
                *(f"{chain} {head}" for chain, head in dossier.heads.items()),
            ),
        )
        return await asyncio.to_thread(receipt_pdf, receipt, sent)

    async def _talk(self, dossier: Dossier) -> Talk:
        """The dossier as the core reads it: what was sent then, not what its conversation holds now."""
        frozen = dossier.frozen
        draft = thawed(frozen.canonical, frozen.submitted_at)
        return await self._over(Conversation(dossier.conversation_id, frozen.language, draft=draft))

    async def _over(self, conversation: Conversation) -> Talk:
        now = self.clock()
        return Talk(self.flows, conversation, Moment(now, await self.facts.in_force(now), Tokens("", "", "")))


def _case(dossier: Dossier) -> Phrase:
    return phrase(f"the-{dossier.frozen.flow}")


def _waiting_for(conversation: Conversation, errand: StoredErrand) -> str:
    """The e-mail last given in the draft that a reminder is about; "" where the owner has come back meanwhile."""
    draft = conversation.draft
    number, line, at = errand.key.split(":")
    if draft is None or str(draft.number) != number or conversation.heard_at > int(at):
        return ""
    said = "wake" if draft.woken_at == int(at) else draft.reminded
    return (email_of(draft) or "") if said == line else ""
