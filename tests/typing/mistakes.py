"""Mistakes that the types refuse. Strict mypy also refuses an `ignore` that is not needed, so they stay mistakes."""

import datetime as dt

from flows.answers import Answer, Place
from flows.checks import not_past, sum_fits
from flows.conversations import Conversation, Draft
from flows.dates import read_date
from flows.flow import Flow, Section
from flows.heard import Chose, Said, Visit
from flows.kinds import Code, Date, Text
from flows.moment import Moment, Tokens
from flows.phrases import Phrase, phrase
from flows.questions import Asking, Question, Reading, Remark
from flows.registration import REGISTRATION, company_name, open_from, private, same_as_company
from flows.replies import Known, Reply
from flows.stages import STAGES, Stage
from flows.talk import Talk
from flows.turns import take_turn

THERE = Reading(dt.date(2026, 11, 23), lambda _key: None)


def of_questions() -> None:
    private.is_(False)  # type: ignore[arg-type]
    same_as_company.is_("no") & "already"  # type: ignore[operator]
    day: str = open_from.kind.read("i morgen", THERE)  # type: ignore[assignment]
    open_from.kind.store(day)  # type: ignore[arg-type]
    name: dt.date = company_name.kind.read("Klinik ApS", THERE)  # type: ignore[assignment]
    company_name.key = str(name)  # type: ignore[misc]
    Question("first")  # type: ignore[call-arg]
    Question("first", Text(60), cautions=(not_past,))  # type: ignore[arg-type]
    Question("first", Date(), cautions=(sum_fits,))  # type: ignore[arg-type]
    Question("first", Text(60), asking="asked")  # type: ignore[arg-type]
    Question("first", Text(60), remarks=("treatment-places",))  # type: ignore[arg-type]
    Question("first", Text(60), when=True)  # type: ignore[arg-type]
    Question("first", Text(60), suggests=frozenset({"second"}))  # type: ignore[arg-type]
    Remark("treatment-places", "x")  # type: ignore[arg-type]
    Code(read_date)  # type: ignore[arg-type]
    Text("60")  # type: ignore[arg-type]
    Text(60).read("Klinik ApS")  # type: ignore[call-arg]


def of_flows() -> None:
    Section("company", (Text(60),))  # type: ignore[arg-type]
    Section("company", (company_name,), "institution")  # type: ignore[arg-type]
    Flow("registration", "1", ())  # type: ignore[arg-type]
    REGISTRATION.path({})  # type: ignore[arg-type]
    REGISTRATION.by_key["cvr"] = company_name  # type: ignore[index]
    Place("cvr", ())  # type: ignore[arg-type]


def of_answers() -> None:
    Answer(source="owner")  # type: ignore[arg-type]
    Answer(given="value")  # type: ignore[arg-type]
    Answer(cautions="date-past")  # type: ignore[arg-type]
    Answer("x").active = False  # type: ignore[misc]
    Draft(1, "registration", 1, answers={"cvr": "26919991"})  # type: ignore[dict-item]
    Draft(1, "registration", 1).answers["cvr"] = Answer("26919991")  # type: ignore[index]
    Conversation(1).language = "en"  # type: ignore[misc]
    Conversation("1")  # type: ignore[arg-type]


def of_words() -> None:
    phrase(1)  # type: ignore[arg-type]
    phrase("value-text", text=1.5)  # type: ignore[arg-type]
    phrase("value-text", text=["a"])  # type: ignore[arg-type]
    Phrase("value-text", "text")  # type: ignore[arg-type]
    Reply(("hej",))  # type: ignore[arg-type]
    Reply(prompt=phrase("cvr-ask"))  # type: ignore[arg-type]


def of_turns(talk: Talk, conversation: Conversation, moment: Moment) -> None:
    take_turn(talk.flows, conversation, "hej", moment)  # type: ignore[arg-type]
    take_turn(REGISTRATION, conversation, Said("hej"), moment)  # type: ignore[arg-type]
    take_turn(talk.flows, conversation, Said("hej"), moment.now)  # type: ignore[arg-type]
    Said(5)  # type: ignore[arg-type]
    Chose("token", "0")  # type: ignore[arg-type]
    Visit(Place((), "cvr"))  # type: ignore[arg-type]
    Tokens("prompt")  # type: ignore[call-arg]
    Moment(moment.now, moment.facts, moment.tokens, {"26919991": True})  # type: ignore[dict-item]
    Known("registered")  # type: ignore[arg-type]
    talk.conversation = conversation  # type: ignore[misc]
    talk.say(phrase("greeting"))  # type: ignore[arg-type]
    STAGES.make(Stage.ASKING)  # type: ignore[call-arg]
    asked: Asking = Stage.ASKING  # type: ignore[assignment]
    talk.set_draft({"stage": asked})  # type: ignore[call-arg]
