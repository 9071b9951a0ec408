"""An answer that staff filled in says who did, from the draft to the dossier and back."""

import json

import pytest

from flows.answers import Answer, Source
from flows.conversations import Draft
from flows.dossiers import thawed, written
from flows.stored import read_draft, write_draft

FILLED = Answer("Prøveklinikken ApS", source=Source.STAFF, by="staff:3")
CONFIRMED = Answer("Prøveklinikken ApS", source=Source.STAFF, by="staff:3", confirmed=True)


@pytest.mark.parametrize("answer", [FILLED, CONFIRMED, Answer("Prøveklinikken ApS")])
def test_a_draft_comes_back_with_who_filled_what(answer: Answer) -> None:
    draft = Draft(1, "registration", 1, answers={"company_name": answer})

    read = read_draft(write_draft(draft), number=1, flow="registration", version=1, stage="asking", reference="")

    assert read == draft


@pytest.mark.parametrize("answer", [FILLED, CONFIRMED, Answer("Prøveklinikken ApS")])
def test_a_dossier_comes_back_with_who_filled_what(answer: Answer) -> None:
    about = {"flow": "registration", "version": 1, "items": {}, "reference": "SOR-1", "revision": 1}
    frozen = json.dumps({**about, "answers": {"company_name": written(answer)}})

    assert thawed(frozen, 0).answers == {"company_name": answer}


def test_an_owners_own_answer_says_nothing_of_staff() -> None:
    assert written(Answer("Prøveklinikken ApS")) == {"source": "owner", "value": "Prøveklinikken ApS"}
