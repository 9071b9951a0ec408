"""The pages on privacy and accessibility: what is said on them, with what the service facts hold."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from flows.moment import Moment
from flows.phrases import Phrase, Value, phrase
from flows.telling import contact_words


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, and the paragraphs under it."""

    heading: Phrase
    told: tuple[Phrase, ...]


def privacy(moment: Moment) -> Iterator[Part]:
    """What is kept, how long, how it is seen and deleted, and whom to ask."""
    yield _part("privacy-kept")
    yield _part("privacy-how-long", days=moment.facts.keep_draft_days)
    yield _part("privacy-see-delete")
    yield _part("privacy-cpr")
    yield _part("privacy-cookies")
    yield _part("privacy-shared")
    yield from _asking(moment, "privacy-ask")


def accessibility(moment: Moment) -> Iterator[Part]:
    """What the pages promise, how that was tested, whom to tell of an obstacle, and who looks after it."""
    links = moment.facts.links
    yield _part("accessibility-promise")
    yield _part("accessibility-time")
    yield _part("accessibility-otherwise")
    yield _part("accessibility-tested")
    yield from _asking(moment, "accessibility-ask")
    if (authority := links.get("accessibility_authority")) is not None:
        yield _part("accessibility-complain", url=authority.url)
    if (own := links.get("accessibility")) is not None:
        yield _part("accessibility-date", date=own.checked)


def _part(key: str, *more: Phrase, **values: Value) -> Part:
    return Part(phrase(f"web-{key}-heading"), (phrase(f"web-{key}", **values), *more))


def _asking(moment: Moment, key: str) -> Iterator[Part]:
    contact = moment.facts.contacts.get("professional")
    if contact is not None:
        yield _part(key, contact_words(phrase("tell-professional"), contact, moment))


PAPERS: Mapping[str, Callable[[Moment], Iterator[Part]]] = {"privacy": privacy, "accessibility": accessibility}
