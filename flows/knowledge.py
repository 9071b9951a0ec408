"""What an owner may want to know at any moment: each topic is told beside the question, which is put again."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum

from flows.asking import closers, help_words
from flows.floor import Floor
from flows.heard import Wish
from flows.phrases import Phrase, phrase
from flows.questions import Expects
from flows.queues import PROFESSIONAL, QUEUES, TECHNICAL
from flows.replies import Prompt
from flows.talk import Talk, option
from flows.telling import contact_words, fact_values
from flows.waiting import take_message, turn_to


class Topic(StrEnum):
    """What can be told; the ones that are part of another stand under no button of their own."""

    SOR = "sor"
    LOCATION_NUMBER = "location_number"
    NUMBERS = "numbers"  # which number is which
    CVR = "cvr"
    P_NUMBER = "p_number"
    YDERNUMMER = "ydernummer"
    SOR_CODE = "sor_code"
    GUIDE = "guide"  # for the question that is asked
    SUPPORT = "support"  # professional and technical
    PROFESSIONAL = "professional"
    TECHNICAL = "technical"
    OUT_OF_ORDER = "out_of_order"  # that something does not work, which technical support sees to
    PRIVACY = "privacy"
    ACCESSIBILITY = "accessibility"


LINKS = {
    Topic.SOR: "sor", Topic.NUMBERS: "p_numbers", Topic.P_NUMBER: "p_numbers", Topic.YDERNUMMER: "ydernumre",
    Topic.PRIVACY: "privacy", Topic.ACCESSIBILITY: "accessibility",
}  # fmt: skip
QUEUE_OF = {Topic.PROFESSIONAL: PROFESSIONAL, Topic.TECHNICAL: TECHNICAL}
LISTED = (
    Topic.SOR, Topic.LOCATION_NUMBER, Topic.NUMBERS, Topic.GUIDE, Topic.SUPPORT, Topic.PRIVACY, Topic.ACCESSIBILITY,
)  # fmt: skip


def list_topics(talk: Talk) -> None:
    """Offer what can be told."""
    pressed = tuple(option("topic", each.value, phrase(f"topic-{each}")) for each in LISTED)
    talk.prompt = Prompt(phrase("topics-ask"), options=(*pressed, *closers()), expects=Expects.OPTION)


def tell(talk: Talk, topic: Topic) -> None:
    """Tell about a topic; nothing else changes, so the same question is asked again.

    That something does not work asks for nobody: from whoever waits for a person already it is a message to them.
    """
    if topic is Topic.OUT_OF_ORDER:
        if talk.conversation.floor == Floor.WAITING:
            take_message(talk)
            return
        topic = Topic.TECHNICAL
    talk.note("told", topic=topic.value)
    if topic in QUEUE_OF and QUEUE_OF[topic] in talk.moment.facts.contacts:
        turn_to(talk, QUEUE_OF[topic])
        if topic is Topic.TECHNICAL and talk.conversation.floor == Floor.BOT:
            talk.offers = Wish.PERSON
    for said in TOLD.get(topic, _plainly)(talk, topic):
        talk.remark(said)


def _plainly(talk: Talk, topic: Topic) -> Iterator[Phrase]:
    lines = [phrase(f"tell-{topic}", draft_days=talk.moment.facts.keep_draft_days)]
    contact = talk.moment.facts.contacts.get("professional")
    if topic is Topic.PRIVACY:
        lines.append(phrase("tell-copy"))
        if contact is not None:
            lines.append(phrase("tell-erase", email=contact.email))
    yield phrase("told-list", lines=(*lines, *_where_more(talk, LINKS.get(topic, ""))))


def _guide(talk: Talk, _topic: Topic) -> Iterator[Phrase]:
    """The help for the question that is asked, and where more can be read about it."""
    step = talk.asked()
    told = phrase("help-general", **fact_values(talk.moment)) if step is None else help_words(talk, step)
    own = f"guide_{step.question.key}" if step is not None else ""
    yield phrase("told-list", lines=(told, *_where_more(talk, own, "guide", "sor")))


def _where_more(talk: Talk, *links: str) -> tuple[Phrase, ...]:
    """Where more can be read: at the first of these links that there is."""
    found = next((talk.moment.facts.links[name] for name in links if name in talk.moment.facts.links), None)
    return (phrase("tell-more", url=found.url),) if found is not None else ()


def _support(talk: Talk, topic: Topic) -> Iterator[Phrase]:
    """Each contact with its own hours, whether it is open, and what is known to be out of order."""
    contacts = talk.moment.facts.contacts
    names = [each for each in QUEUES if topic in {Topic.SUPPORT, each} and each in contacts]
    yield from notices(talk)
    for name in names:
        yield contact_words(phrase(f"tell-{name}"), contacts[name], talk.moment)
    if not names:
        yield phrase("nobody-known")


def notices(talk: Talk) -> Iterator[Phrase]:
    """What every owner should know now: that MitID is down, say."""
    for notice in talk.moment.facts.notices:
        yield phrase("notice", text=notice.get(talk.conversation.language, ""))


TOLD: Mapping[Topic, Callable[[Talk, Topic], Iterator[Phrase]]] = {
    Topic.GUIDE: _guide, Topic.SUPPORT: _support, Topic.PROFESSIONAL: _support, Topic.TECHNICAL: _support,
}  # fmt: skip
