"""An owner in front of the pure core: what is heard goes in, what is said comes out, and nothing else is there."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.phrasebook import LANGUAGES, Phrasebook
from bot.wiring import FLOWS
from flows.conversations import Conversation, Draft, OpenPrompt
from flows.facts import Contact, Facts, Link, Terms
from flows.handover import code_in
from flows.heard import Chose, Due, Heard, Result, Said
from flows.moment import Moment, Tokens, micros
from flows.phrases import Phrase
from flows.references import make_reference
from flows.replies import Frozen, Known, Turn
from flows.stored import read_conversation, read_draft, write_draft, write_mind
from flows.turns import take_turn
from flows.versions import Flows
from flows.worded import Message, worded

START = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)  # a Monday, ten o'clock in Denmark
HOURS = {0: ((dt.time(10), dt.time(14, 30)),), 2: ((dt.time(10), dt.time(14, 30)),)}
LINK = Link("https://example.org/side", dt.date(2026, 11, 1))
TERMS = Terms("eksempel-2026-1", "https://example.org/betingelser", example=True)
FACTS = Facts(
    contacts={"professional": Contact("sor@example.org", "+4532685341", HOURS)},
    links=dict.fromkeys(("treatment_places", "treatment_places_close", "sor", "p_numbers", "ydernumre"), LINK),
    terms=TERMS,
)

# A made-up company under a public CVR number (domain.md, section 11).
CVR, OTHER_CVR, THIRD_CVR = "26919991", "13748136", "40815295"
COMPANY: Mapping[str, Any] = {
    "cvr": CVR, "name": "Aarhus Tandklinik ApS", "street": "Nørregade", "number": "12", "floor": "2", "door": "tv",
    "postcode": "8000", "town": "Aarhus C", "co": "", "phone": "+4570123456", "email": "kontakt@klinik.dk",
    "web": "www.klinik.dk", "p_numbers": [{"p_number": "1029829825", "name": "Aarhus Tandklinik"}], "ended": False,
}  # fmt: skip

Say = Callable[[Phrase], str]
SAID_IN: Mapping[str, Say] = {language: Phrasebook.load(language).say for language in LANGUAGES}


@dataclass
class Asker:
    """One owner's thread with the core: `says`, `presses` and `hears` are turns, the rest is what came of them.

    A look-up is answered at once where `companies` is a mapping (a CVR number that is not in it is not found, and
    one that stands for a text has that state); with None it is left open, and the test says what comes back.
    """

    facts: Facts = FACTS
    known: Mapping[str, Known] = field(default_factory=dict)
    companies: Mapping[str, Mapping[str, Any] | str] | None = field(default_factory=dict)
    register: Mapping[str, tuple[Mapping[str, Any], ...]] = field(default_factory=dict)  # what words find there
    handovers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)  # what each code hands over
    flows: Flows = field(default_factory=lambda: FLOWS)
    conversation: Conversation = field(default_factory=lambda: Conversation(id=1))
    now: dt.datetime = START
    taken: int = 0
    turn: Turn = field(default_factory=lambda: Turn(Conversation(id=1)))
    messages: tuple[Message, ...] = ()
    dossiers: list[Frozen] = field(default_factory=list)
    heard_at: int = 0  # when what is heard comes in, microseconds UTC; 0: in the instant of its turn
    put: list[str] = field(default_factory=list)  # the prompts put so far, repeats and picking from a list left out

    def hears(self, heard: Heard) -> Turn:
        """One turn, five seconds after the one before, and the look-up's result where it is known at once."""
        self.now += dt.timedelta(seconds=5)
        self.taken += 1
        asks_which = self.conversation.prompt is not None and self.conversation.prompt.expects == "organisation"
        said = heard.text if isinstance(heard, Said) else ""
        said = said if asks_which else self.conversation.checking or said
        found, handed = self.register.get(said, ()), self.handovers.get(code_in(said))
        moment = replace(self.moment(), found=found, handover=handed)
        self.turn = take_turn(self.flows, self.conversation, heard, moment)
        say = SAID_IN[self.turn.conversation.language]
        self.conversation, self.messages = worded(self.turn, say, f"token-{self.taken}", micros(self.now))
        self.dossiers += [self.turn.submitted] if self.turn.submitted else []
        self._count()
        wait = self.turn.wait
        return self.hears(self._fetched(wait.key)) if wait and self.companies is not None else self.turn

    def says(self, text: str, **more: Any) -> str:
        """Type something; gives all that is said to it, messages divided by empty lines."""
        self.hears(Said(text, **more))
        return self.text

    def say_all(self, *texts: str) -> str:
        """Type one thing after the other; gives what is said to the last."""
        return [self.says(text) for text in texts][-1]

    def presses(self, label: str) -> str:
        """Press the button with these words under the open prompt; gives all that is said to it."""
        assert label in self.buttons, f"no button {label!r} among {self.buttons}"
        self.hears(Chose(self.prompt.token, self.buttons.index(label)))
        return self.text

    def moment(self) -> Moment:
        """The circumstances of the next turn; its tokens follow from how many turns there were."""
        reference = make_reference([self.taken, self.taken // 20, self.taken // 400, *range(4)])
        return Moment(
            self.now, self.facts, Tokens(f"token-{self.taken}", reference, f"CODE{self.taken:04}"), self.known,
            heard_at=self.heard_at,
        )  # fmt: skip

    @property
    def text(self) -> str:
        """All that was said in the last turn."""
        return "\n\n".join(message.text for message in self.messages)

    @property
    def asked(self) -> str:
        """The question of the last message, without the remarks before it."""
        return self.messages[-1].text[self.messages[-1].prompt_from :] if self.messages else ""

    @property
    def remarks(self) -> tuple[str, ...]:
        """The keys of all that was said in the last turn, questions left out."""
        return tuple(remark.key for reply in self.turn.replies for remark in reply.remarks)

    @property
    def prompt(self) -> OpenPrompt:
        """The prompt that is open."""
        assert self.conversation.prompt is not None, "nothing is asked"
        return self.conversation.prompt

    @property
    def buttons(self) -> list[str]:
        """The words on all buttons of the open prompt, those of the review's rows included."""
        return [each.label for each in self.prompt.offered]

    @property
    def at(self) -> str:
        """The place that is asked about: `cvr`, `1/p_number`."""
        return self.prompt.place

    @property
    def draft(self) -> Draft:
        """The draft under way, or the last one."""
        assert self.conversation.draft is not None, "nothing is under way"
        return self.conversation.draft

    def value(self, place: str) -> Any:
        """The value of an active answer."""
        return self.draft.value(place)

    def like(self) -> "Asker":
        """Another thread that begins where this one stands."""
        return replace(self, dossiers=list(self.dossiers), put=list(self.put))

    def _fetched(self, cvr: str) -> Result:
        found = (self.companies or {}).get(cvr, "not_found")
        if isinstance(found, str):
            return Result("company_lookup", cvr, None, found)
        return Result("company_lookup", cvr, dict(found), "found")

    def _count(self) -> None:
        """Count a question that is put; picking from a list is no question of its own, and a repeat is the same."""
        prompt = next((reply.prompt for reply in self.turn.replies if reply.prompt), None)
        key = prompt.phrase.key if prompt else ""
        question = key.endswith(("-ask", "-another")) or key.startswith("already-")
        name = f"{prompt.place}:{key}" if prompt else ""
        if question and self.put[-1:] != [name]:
            self.put.append(name)


def due(asker: Asker) -> Due:
    """The due time of the look-up that is awaited."""
    return Due("company_lookup", asker.value("cvr"))


def stored_and_read(conversation: Conversation) -> Conversation:
    """The conversation as it comes back from its columns, its remembered rest and its draft."""
    parked = tuple(map(_read_again, conversation.parked))
    return read_conversation(
        write_mind(conversation), conversation.draft and _read_again(conversation.draft), id=conversation.id,
        language=conversation.language, floor=conversation.floor, held_by=conversation.held_by, parked=parked,
        epoch=conversation.epoch, waits_until=conversation.waits_until, audit_head=conversation.audit_head,
    )  # fmt: skip


def _read_again(draft: Draft) -> Draft:
    return read_draft(
        write_draft(draft), number=draft.number, flow=draft.flow, version=draft.version, stage=draft.stage,
        reference=draft.reference,
    )  # fmt: skip
