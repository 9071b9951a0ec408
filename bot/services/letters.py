"""Letters: the receipt by e-mail with its PDF, and the link that brings a lost draft back. No dossier data but that."""

from dataclasses import dataclass

from bot.clients.mail import Mail
from bot.services import tokens
from bot.services.moving import LINK_DAYS, LINK_KEPT
from bot.services.papers import Papers, sheet_name
from flows.conversations import Conversation
from flows.moment import micros
from flows.phrases import Phrase, phrase
from flows.reminding import reminder_words
from flows.submitting import receipt_lines
from storage.conversations import email_of
from storage.database import Database
from storage.values import Code, StoredErrand


@dataclass(frozen=True, slots=True)
class Letters:
    """Writes letters and receipts in the words of a conversation's language."""

    database: Database
    papers: Papers

    async def receipt(self, errand: StoredErrand) -> Mail | None:
        """The receipt as a letter with its PDF; None where the dossier is gone."""
        async with self.database.reading() as reading:
            dossier = await reading.dossiers.find(errand.key)
        if dossier is None:
            return None
        say = self.papers.words[dossier.frozen.language]
        parts = [
            say(phrase("mail-receipt-greeting")),
            *(say(each) for each in receipt_lines(await self.papers.talk_on(dossier), on_paper=True)),
        ]
        parts += [say(phrase("mail-receipt-attached")), say(phrase("mail-footer"))]
        reference = dossier.frozen.reference
        attached = [(f"{reference}.pdf", "application/pdf", await self.papers.receipt_pdf(dossier))]
        if sheet := await self.papers.sheet_pdf(dossier):
            attached.append((sheet_name(reference), "application/pdf", sheet))
            parts.insert(-1, say(phrase("mail-receipt-sheet")))
        subject = say(phrase("mail-receipt-subject", reference=reference))
        key = f"receipt-{dossier.frozen.sha256}"
        return Mail(errand.about["to"], subject, "\n\n".join(parts), tuple(attached), key=key)

    async def link(self, errand: StoredErrand) -> Mail | None:
        """The link that brings a lost draft back, and nothing of the draft."""
        async with self.database.reading() as reading:
            conversation = await reading.conversations.get(errand.conversation_id)
        say = self.papers.words[conversation.language]
        link = f"{self.papers.public_url.rstrip('/')}/link/{errand.about['link']}"
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
        say = self.papers.words[conversation.language]
        if dossier is not None:
            kind = errand.kind.removesuffix("_mail")  # checkup | checklist
            to, said = dossier.frozen.contact_email, say(Phrase(f"mail-{kind}-body"))
        else:
            to, kind = _waiting_for(conversation, errand), "reminder"
            talk = await self.papers.talk_over(conversation)
            said = say(reminder_words(talk, str(errand.about.get("line")))) if to else ""
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
            await work.codes.add(secret, Code("link", conversation_id, micros(self.papers.clock()) + LINK_KEPT, email))
            await work.commit()
        return f"{self.papers.public_url.rstrip('/')}/link/{secret}"


def _waiting_for(conversation: Conversation, errand: StoredErrand) -> str:
    """The e-mail last given in the draft that a reminder is about; "" where the owner has come back meanwhile."""
    draft = conversation.draft
    number, line, at = errand.key.split(":")
    if draft is None or str(draft.number) != number or conversation.heard_at > int(at):
        return ""
    said = "wake" if draft.woken_at == int(at) else draft.reminded
    return (email_of(draft) or "") if said == line else ""
