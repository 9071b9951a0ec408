"""Letters: the receipt to the owner, a request to the SOR team, and the link that brings a lost draft back."""

from dataclasses import dataclass

from bot.clients.mail import Mail, MailLater
from bot.services import tokens
from bot.services.floor.alerts import alert_mail
from bot.services.floor.calling import WAITS
from bot.services.moving import LINK_DAYS, LINK_KEPT
from bot.services.papers import Papers, case_of, sheet_name
from bot.services.table_writing import CSV
from flows.conversations import Conversation
from flows.dossiers import thawed
from flows.moment import micros
from flows.phrases import Phrase, phrase
from flows.reminding import reminder_words
from flows.submitting import receipt_lines
from storage.conversations import email_of
from storage.database import Database
from storage.values import Code, Dossier, StoredErrand


@dataclass(frozen=True, slots=True)
class Letters:
    """Writes letters and receipts in the words of a conversation's language."""

    database: Database
    papers: Papers
    team: str = ""  # where requests go instead of to the SOR team

    async def receipt(self, errand: StoredErrand) -> Mail | None:
        """The receipt as a letter with its PDF; None where the dossier is gone."""
        async with self.database.reading() as reading:
            dossier = await reading.dossiers.find(errand.key)
        if dossier is None:
            return None
        say = self.papers.words[dossier.frozen.language]
        parts = [
            say(phrase("mail-receipt-greeting", case=case_of(dossier))),
            *(say(each) for each in receipt_lines(await self.papers.talk_on(dossier), on_paper=True)),
            say(phrase("mail-receipt-attached")),
        ]
        reference = dossier.frozen.reference
        attached = await self._attached(dossier, dossier.frozen.language)
        if sheet := await self.papers.sheet_pdf(dossier):
            attached = (*attached, (sheet_name(reference), "application/pdf", sheet))
            parts.append(say(phrase("mail-receipt-sheet")))
        text = "\n\n".join((*parts, say(phrase("mail-footer"))))
        subject = say(phrase("mail-receipt-subject", case=case_of(dossier), reference=reference))
        return Mail(errand.about["to"], subject, text, attached, key=f"receipt-{dossier.frozen.sha256}")

    async def request(self, errand: StoredErrand) -> Mail | None:
        """A request as a letter to the SOR team, in Danish; None where the dossier is gone.

        Raises `MailLater` while no address of the team's is known.
        """
        async with self.database.reading() as reading:
            dossier = await reading.dossiers.find(errand.key)
        if dossier is None:
            return None
        contact = (await self.papers.facts.in_force(self.papers.clock())).contacts.get("professional")
        if contact is None:
            raise MailLater("no address of the SOR team")
        say, draft = self.papers.words["da"], thawed(dossier.frozen.canonical, dossier.frozen.submitted_at)
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
        name, units = dossier.frozen.reference, self.papers.units_csv(dossier, language)
        pdf = (f"{name}.pdf", "application/pdf", await self.papers.receipt_pdf(dossier, language))
        return (pdf, (f"{name}.csv", CSV, units)) if units is not None else (pdf,)

    async def decision(self, errand: StoredErrand) -> Mail | None:
        """That there is news about a case, with the link to it, and nothing of what was decided."""
        dossier = await self._dossier(errand)
        if dossier is None:
            return None
        say = self.papers.words[dossier.frozen.language]
        link = await self._new_link(errand.conversation_id, errand.about["to"])
        parts = (
            phrase("mail-decision-body"),
            phrase("mail-reminder-link", link=link, days=LINK_DAYS),
            phrase("mail-footer"),
        )
        subject = say(phrase("mail-decision-subject", reference=dossier.frozen.reference))
        key = f"{errand.kind}-{errand.id}"
        return Mail(errand.about["to"], subject, "\n\n".join(map(say, parts)), key=key)

    async def alert(self, errand: StoredErrand) -> Mail | None:
        """That an owner waits for staff, to the address of their queue; None where one is called at once in vain."""
        if errand.about["why"] == WAITS and not await self._still_waits(errand):
            return None
        return await alert_mail(self.papers, self.team, errand)

    async def _still_waits(self, errand: StoredErrand) -> bool:
        """Whether nobody has come since; a letter that a mail server took late would call for nothing."""
        async with self.database.reading() as reading:
            epoch = (await reading.conversations.get(errand.conversation_id)).epoch
        return epoch == int(errand.about["epoch"])

    async def number(self, errand: StoredErrand) -> Mail | None:
        """A location number that was ordered, to the address it was to be sent to."""
        dossier = await self._dossier(errand)
        if dossier is None:
            return None
        say, about = self.papers.words[dossier.frozen.language], errand.about
        subject = say(phrase("mail-number-subject", name=about["name"], reference=dossier.frozen.reference))
        demo = (await self.papers.facts.in_force(self.papers.clock())).demo
        words = "mail-number-demo-body" if demo else "mail-number-body"
        parts = (phrase(words, name=about["name"], number=about["number"]), phrase("mail-footer"))
        return Mail(about["to"], subject, "\n\n".join(map(say, parts)), key=f"number-{about['number']}")

    async def _dossier(self, errand: StoredErrand) -> Dossier | None:
        async with self.database.reading() as reading:
            return await reading.dossiers.find(str(errand.about["reference"]))

    async def link(self, errand: StoredErrand) -> Mail | None:
        """The link that brings a lost draft back, or by which whoever called goes on; and nothing of the draft."""
        async with self.database.reading() as reading:
            conversation = await reading.conversations.get(errand.conversation_id)
        say = self.papers.words[conversation.language]
        link = f"{self.papers.public_url.rstrip('/')}/link/{errand.about['link']}"
        words = "mail-called-body" if errand.about.get("called") else "mail-lost-body"
        text, footer = say(phrase(words, link=link, days=LINK_DAYS)), say(phrase("mail-footer"))
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
            conversation = await self._with_draft_of(conversation, errand)
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

    async def _with_draft_of(self, conversation: Conversation, errand: StoredErrand) -> Conversation:
        """The conversation with the draft that a reminder is about as the current one, where it is another."""
        number = errand.key.partition(":")[0]
        if conversation.drafts < 2 or (conversation.draft and str(conversation.draft.number) == number):
            return conversation
        async with self.database.reading() as reading:
            parked = (await reading.conversations.parked([conversation]))[conversation.id]
        return conversation.with_draft(next((each for each in parked if str(each.number) == number), None))

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
