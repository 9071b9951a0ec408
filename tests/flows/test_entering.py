"""What staff filled in is put to its owner before anything is sent, and stands as theirs in what is sent."""

import json
from dataclasses import replace

from flows.answers import Answer, Source
from tests.flows.asker import Asker
from tests.flows.ways import at_review


def filled_in() -> Asker:
    """A registration at its review whose telephone number a member of the staff typed."""
    asker = at_review()
    typed = replace(asker.draft.answers["company_phone"], source=Source.STAFF, by="staff:3")
    answers = {**asker.draft.answers, "company_phone": typed}
    asker.conversation = asker.conversation.with_draft(replace(asker.draft, answers=answers))
    return asker


def phone(asker: Asker) -> Answer:
    return asker.draft.answers["company_phone"]


def test_sending_asks_first_whether_what_staff_filled_in_is_right() -> None:
    asker = filled_in()

    asker.presses("Ja, send")

    assert asker.dossiers == []
    assert "Er det rigtigt?" in asker.text
    assert "SOR-teamet har udfyldt dette for dig" in asker.text


def test_after_a_yes_it_is_sent_and_the_dossier_says_who_filled_in_what_and_that_it_was_confirmed() -> None:
    asker = filled_in()
    asker.presses("Ja, send")

    asker.presses("Ja, det er rigtigt")
    asker.presses("Ja, send")

    (sent,) = asker.dossiers
    answer = json.loads(sent.canonical)["answers"]["company_phone"]
    assert (answer["source"], answer["by"], answer["confirmed"]) == ("staff", "staff:3", True)


def test_after_a_no_the_owner_answers_it_and_it_is_theirs() -> None:
    asker = filled_in()
    asker.presses("Ja, send")

    asker.presses("Nej, noget skal rettes")
    asked = asker.at
    asker.says("70 12 34 57")

    assert asked == "company_phone"
    assert (phone(asker).source, phone(asker).by) == (Source.OWNER, "")
