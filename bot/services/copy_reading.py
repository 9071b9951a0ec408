"""The copy of everything that is held about an owner, laid out to be read."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator

from bot.receipts import Receipt, Section
from bot.services.everything import Everything, letters, masked, voice, without_secrets
from flows.answers import Place
from flows.cases import case_lines
from flows.conversations import Draft
from flows.moment import DENMARK, instant
from flows.overview import lines
from flows.phrases import Phrase, phrase
from flows.questions import UNASKED
from flows.talk import Talk
from flows.which_case import plain_name

Rows = list[tuple[Phrase, Phrase]]


def readable(talk: Talk, everything: Everything, say: Callable[[Phrase], str]) -> Receipt:
    """All of it in words: the cases, the settings, and what was said."""
    made = talk.moment.now.astimezone(DENMARK)
    sections = [*_cases(talk, everything), _about_owner(everything), _files(everything), _said(everything)]
    return Receipt(
        title=say(phrase("pdf-copy-title")),
        reference="",
        about=(say(phrase("pdf-copy-made", date=made.date(), time=made.time())),),
        lines=tuple(
            Section(say(heading), tuple((say(label), say(value).removeprefix("• ")) for label, value in rows))
            for heading, rows in sections
            if rows
        ),
        paragraphs=(say(phrase("pdf-copy-what")),),
        language=everything.conversation.language,
    )


def _cases(talk: Talk, everything: Everything) -> Iterator[tuple[Phrase, Rows]]:
    """Where each case stands, and each with its answers, and with those that are not in use."""
    states = enumerate(case_lines(talk), start=1)
    yield phrase("pdf-copy-cases"), [(phrase("pdf-copy-case", number=number), line) for number, line in states]
    for draft in everything.drafts:
        over = talk.over(draft)
        yield plain_name(draft), list(_answers(over))
        yield phrase("pdf-copy-unused"), list(_unused(talk, draft))


def _answers(over: Talk) -> Iterator[tuple[Phrase, Phrase]]:
    """Each answer, with where it belongs where another is called the same."""
    along = lines(over)
    times = Counter(line.label.key for line in along)
    for line in along:
        where = phrase("thing-of", label=line.label, where=line.section)
        yield (where if times[line.label.key] > 1 else line.label), line.value


def _unused(talk: Talk, draft: Draft) -> Iterator[tuple[Phrase, Phrase]]:
    by_key = talk.flows.of(draft).by_key
    for place, answer in draft.answers.items():
        question = by_key.get(Place.parse(place).key)
        if answer.active or answer.value is None or question is None:
            continue
        if question.asking not in UNASKED and question.reviewed:
            yield phrase(question.words("label")), question.kind.shown(answer.value)


def _about_owner(everything: Everything) -> tuple[Phrase, Rows]:
    conversation = everything.conversation
    rows: Rows = [
        (phrase("pdf-copy-language"), phrase(f"pdf-copy-{conversation.language}")),
        (phrase("pdf-copy-reminders"), phrase("pdf-copy-no" if conversation.no_reminders else "pdf-copy-yes")),
    ]
    for each in conversation.checkups.values():
        day = instant(each.alarm).astimezone(DENMARK).date()
        rows.append((phrase("pdf-copy-checkup"), phrase("pdf-copy-checkup-next", company=each.company, day=day)))
    for channel, address, _, heard_at in everything.held.addresses:
        shown = phrase("pdf-copy-address", channel=channel, address=masked(address), day=_day(heard_at))
        rows.append((phrase("pdf-copy-channel"), shown))
    emails = dict.fromkeys(letter["email"] for letter in letters(everything))
    rows += [(phrase("pdf-copy-email"), phrase("value-text", text=email)) for email in emails]
    return phrase("pdf-copy-settings"), rows


def _files(everything: Everything) -> tuple[Phrase, Rows]:
    sent = [(_day(each.taken_at), each) for each in everything.files]
    return phrase("pdf-copy-files"), [
        (phrase("pdf-copy-file", name=each.name, day=day), phrase("value-text", text=each.what)) for day, each in sent
    ]


def _said(everything: Everything) -> tuple[Phrase, Rows]:
    rows: Rows = []
    for each in everything.entries:
        at = instant(each.at).astimezone(DENMARK)
        by = voice(each.author)
        who = phrase(f"pdf-copy-by-{by if by in {'owner', 'bot', 'staff'} else 'system'}")
        said = phrase("value-text", text=without_secrets(each.text))
        rows.append((phrase("pdf-copy-said", who=who, date=at.date(), time=at.time()), said))
    return phrase("pdf-copy-conversation"), rows


def _day(at: int) -> dt.date:
    return instant(at).astimezone(DENMARK).date()
