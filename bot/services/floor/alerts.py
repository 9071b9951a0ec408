"""The letter that calls staff to the console: a line without content, and a link to the conversation."""

from bot.clients.mail import Mail, MailLater
from bot.services.floor.calling import CHAT
from bot.services.papers import Papers
from flows.phrases import phrase
from flows.queues import PROFESSIONAL
from storage.values import StoredErrand


async def alert_mail(papers: Papers, team: str, errand: StoredErrand) -> Mail:
    """The letter to the queue in which an owner waits, or to `team` instead; raises `MailLater` where none is known."""
    facts = await papers.facts.in_force(papers.clock())
    contact = facts.contacts.get(str(errand.about.get("queue", ""))) or facts.contacts.get(PROFESSIONAL)
    if contact is None:
        raise MailLater("no address of the SOR team")
    say, why = papers.words["da"], errand.about["why"]
    link = papers.public_url + CHAT.format(id=errand.conversation_id)
    subject = say(phrase("mail-alert-idle-subject" if why == "idle" else "mail-alert-unclaimed-subject"))
    text = "\n\n".join((say(phrase("mail-alert-body", link=link)), say(phrase("mail-footer"))))
    return Mail(team or contact.email, subject, text, key=f"alert-{errand.key}")
