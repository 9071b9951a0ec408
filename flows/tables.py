"""A table that an owner sends: fetched where one is asked for, and taken as the answer when all of it is right."""

from flows.answering import take
from flows.asked_files import sent_for
from flows.errors import InvalidAnswer
from flows.flow import Step
from flows.heard import Sent, Tabled
from flows.phrases import phrase
from flows.questions import Expects
from flows.replies import Errand, Reply
from flows.talk import Talk
from flows.telling import fact_values
from flows.unit_columns import KINDS, MOST_BYTES
from flows.units import read_units

SENT = frozenset({"sticker", "voice", "photo", "document", "location", "contact", "video"})


def sent(talk: Talk, heard: Sent) -> None:
    """Send for a file where a table is asked for; anything else that is no text gets a kind answer."""
    if sent_for(talk, heard):
        talk.say("file-fetching")
        talk.silent = True
        return
    if heard.kind != "document" or not heard.file or _asked_for_table(talk) is None:
        talk.say(f"sent-{heard.kind}" if heard.kind in SENT else "sent-other")
        return
    if not heard.name.lower().endswith(KINDS):
        raise InvalidAnswer("file-kind")
    if heard.size > MOST_BYTES:
        raise InvalidAnswer("file-big")
    talk.errands.append(Errand("fetch_file", heard.file, {"name": heard.name, "ref": heard.ref}))
    talk.say("file-fetching")
    talk.silent = True


def tabled(talk: Talk, heard: Tabled) -> None:
    """Take a table as the answer; nothing of it is kept unless every row is right."""
    if heard.masked:
        talk.say("cpr-removed")
    step = _asked_for_table(talk)
    if step is None:
        talk.say("sent-document")
        return
    talk.set(pending=None)
    if heard.fault:
        raise InvalidAnswer(f"file-{heard.fault}")
    take(talk, step, read_units(heard.rows, talk.moment.today, heard.kept_back))


def give_template(talk: Talk) -> None:
    """Say where the template is; a channel that hands files over hands it over too."""
    talk.before.append(Reply((phrase("template-here", **fact_values(talk.moment)),), kind="template"))


def _asked_for_table(talk: Talk) -> Step | None:
    """The step that wants a table, where one is asked."""
    step = talk.asked()
    return step if step is not None and step.question.kind.expects is Expects.TABLE else None
