"""The first hello: who we are, what we can do, and what an owner may say at once."""

from flows import handover, purposes
from flows.conversations import Pending
from flows.heard import Said, Wish
from flows.hearing import is_resume_code, sounds_english, wish
from flows.knowledge import notices, tell
from flows.knowledge_words import topic
from flows.repair import grant
from flows.taking_words import begin_saying, take_handover
from flows.talk import Talk


def opened(talk: Talk, heard: Said) -> None:
    """Greet; a purpose that is named is begun at once, and English words get English offered."""
    if heard.masked or heard.kept_back:
        talk.say("cpr-removed")
    greet(talk, purposes.named(heard.text) or "")
    if is_resume_code(heard.text):
        talk.say("resume-code-unknown")
        return
    if handover.code_in(heard.text):
        take_handover(talk)
        return
    asked, about = wish(heard.text), topic(heard.text)
    if about is not None:
        tell(talk, about)
    if asked in {Wish.DANISH, Wish.ENGLISH, Wish.PERSON}:
        grant(talk, asked)
    elif talk.conversation.language == "da" and sounds_english(heard.text):
        talk.set(pending=Pending("english", {"topic": about.value} if about else None))
    elif not talk.asking and about is None and (flow := purposes.named(heard.text)) in talk.flows:
        begin_saying(talk, str(flow), heard.text)


def greet(talk: Talk, flow: str = "") -> None:
    """Say what this is: a machine, what it can do, what to have ready for a registration, and what is never sent."""
    talk.set(greeted=True)
    if not talk.asking:
        talk.say("greeting" if flow in {"", "registration"} else "greeting-brief")
    for notice in notices(talk):
        talk.remark(notice)
