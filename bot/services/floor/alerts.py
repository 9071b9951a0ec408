"""The letter that calls staff to the console: a line without content, and a link to the conversation."""

from bot.clients.mail import Mail, MailLater
from bot.services.floor.calling import CHAT, WAITS
from bot.services.papers import Papers
from flows.phrases import phrase
from flows.queues import PROFESSIONAL
from flows.time_outs import IDLE, UNCLAIMED
from storage.values import StoredErrand

SUBJECTS = {
    WAITS: phrase("mail-alert-waits-subject"),
    UNCLAIMED: phrase("mail-alert-unclaimed-subject"),
    IDLE: phrase("mail-alert-idle-subject"),
}


async def alert_mail(papers: Papers, team: str, errand: StoredErrand) -> Mail:
    """The letter to the queue in which an owner waits, or to `team` instead; raises `MailLater` where none is known.

    One that goes at once names its own address, which was set for that.
    """
    why = str(errand.about["why"])
    to = str(errand.about.get("to", "")) or await _address(papers, team, errand)
    link = papers.public_url + CHAT.format(id=errand.conversation_id)
    parts = (phrase("mail-alert-body", link=link), phrase("mail-footer"))
    say = papers.words["da"]
    return Mail(to, say(SUBJECTS[why]), "\n\n".join(map(say, parts)), key=f"alert-{errand.key}")


async def _address(papers: Papers, team: str, errand: StoredErrand) -> str:
    facts = await papers.facts.in_force(papers.clock())
    contact = facts.contacts.get(str(errand.about.get("queue", ""))) or facts.contacts.get(PROFESSIONAL)
    if contact is None:
        raise MailLater("no address of the SOR team")
    return team or contact.email
