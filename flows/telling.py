"""What many sentences name: the service facts in force, opening hours, and what a clinic is called."""

import datetime as dt
from collections.abc import Iterator

from flows.answers import Given
from flows.calendar import Opening, closed_soon, opening
from flows.contacts import shown_phone
from flows.conversations import Draft
from flows.facts import Contact
from flows.moment import Moment
from flows.phrases import Phrase, Value, phrase
from flows.queues import PROFESSIONAL
from flows.talk import Talk

# The links that words may name, as `link_…`.
LINKS = (
    "treatment_places",
    "sor",
    "guide",
    "p_numbers",
    "ydernumre",
    "privacy",
    "template_xlsx",
    "template_csv",
)


def fact_values(moment: Moment) -> dict[str, Value]:
    """The service facts that any sentence may name; what is not known is an empty text."""
    facts = moment.facts
    contact = facts.contacts.get("professional")
    values: dict[str, Value] = {
        "support_email": contact.email if contact else "",
        "support_phone": shown_phone(contact.phone) if contact else "",
        "terms_version": facts.terms.version if facts.terms else "",
        "terms_url": facts.terms.url if facts.terms else "",
    }
    for name in LINKS:
        link = facts.links.get(name)
        values[f"link_{name}"] = link.url if link else ""
    return values


def contact_words(about: Phrase, contact: Contact, moment: Moment) -> Phrase:
    """A contact: what it is for, how and when it is reached, whether now, and when it is closed soon."""
    lines = [about, *_reach_lines(contact)]
    lines.append(open_words(contact, moment))
    if closed := closed_soon(contact, moment.now, moment.facts.closed_days):
        days = tuple(phrase("value-date", date=day) for day in closed)
        lines.append(phrase("closed-soon", days=_said_together(days)))
    return phrase("told-list", lines=tuple(lines))


def reach_words(contact: Contact) -> Phrase:
    """How and when a contact is reached, on whatever day."""
    return phrase("told-list", lines=tuple(_reach_lines(contact)))


def _reach_lines(contact: Contact) -> Iterator[Phrase]:
    yield phrase("contact-reach", phone=shown_phone(contact.phone), email=contact.email)
    if hours := tuple(_hours_lines(contact)):
        yield from (phrase("hours-title"), *hours)


def _hours_lines(contact: Contact) -> Iterator[Phrase]:
    """The opening hours: the weekdays that have the same, and these hours."""
    alike: dict[tuple[tuple[dt.time, dt.time], ...], list[int]] = {}
    for weekday, spans in sorted(contact.hours.items()):
        if spans:
            alike.setdefault(tuple(sorted(spans)), []).append(weekday)
    for spans, weekdays in alike.items():
        hours = tuple(phrase("hours-span", start=start, end=end) for start, end in spans)
        yield phrase("hours-line", days=_said_together(_weekdays(weekdays)), hours=_said_together(hours))


def _said_together(several: tuple[Phrase, ...]) -> Phrase:
    """Several as one says them, the last after "and"."""
    return several[0] if len(several) == 1 else phrase("and-the-last", those=several[:-1], last=several[-1])


def _weekdays(weekdays: list[int]) -> tuple[Phrase, ...]:
    """The names of weekdays; three or more that follow each other are told by the first and the last."""
    names = tuple(phrase(f"weekday-{weekday}") for weekday in weekdays)
    if len(weekdays) > 2 and weekdays[-1] - weekdays[0] == len(weekdays) - 1:
        return (phrase("weekdays-run", first=names[0], last=names[-1]),)
    return names


def open_words(contact: Contact, moment: Moment, *, lasting: bool = False) -> Phrase:
    """Whether a contact can be reached now, or when it opens; lasting words name the day, for whoever reads later."""
    found = opening(contact, moment.now, moment.facts.closed_days)
    if found.open_now and found.until and lasting:
        return phrase("open-today", date=moment.today, until=found.until)
    if found.open_now and found.until:
        return phrase("open-now", until=found.until)
    if found.opens and found.opens_at:
        return phrase("open-later", date=found.opens, time=found.opens_at)
    return phrase("open-unknown")


def reached_at(moment: Moment, queue: str = PROFESSIONAL, *, lasting: bool = False) -> Phrase | None:
    """How to reach a person of a queue: e-mail, telephone, and whether it is open."""
    contact = moment.facts.contacts.get(queue)
    if contact is None:
        return None
    phone, opens = shown_phone(contact.phone), open_words(contact, moment, lasting=lasting)
    return phrase("reach-a-person", phone=phone, email=contact.email, open=opens, queue=queue)


def opening_of(moment: Moment, queue: str = PROFESSIONAL) -> Opening | None:
    """Whether those of a queue can be reached now, or when it opens; None where it is not known."""
    contact = moment.facts.contacts.get(queue)
    return opening(contact, moment.now, moment.facts.closed_days) if contact is not None else None


def company_name(draft: Draft) -> str:
    """What the company of a draft is called so far, or nothing."""
    return str(draft.value("company_name") or draft.value("organisation_name") or "")


def organisation_of(draft: Draft) -> str:
    """What a draft is about by name: the company it begins, or what it changes or closes; "" where none is known."""
    subject = draft.value("subject") or {}
    return company_name(draft) or str((subject.get("found") or subject).get("name") or "")


def clinic_name(talk: Talk, items: tuple[int, ...]) -> str:
    """What the clinic of these items is called so far: its own name, the company's, or nothing."""
    if not items:
        return ""
    own = talk.draft.answers.get(f"{items[0]}/clinic_name")
    if own and own.active and own.given is Given.VALUE:
        return str(own.value)
    return company_name(talk.draft)
