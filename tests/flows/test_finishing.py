"""Who can finish a dossier, and how many persons each kind of change needs."""

import pytest

from flows.answers import Answer, Source
from flows.change import CHANGE
from flows.conversations import Draft
from flows.finishing import Involved, finishers, involved
from flows.location_number import number_act
from flows.needed import NEEDED, Persons, kinds_of, one_is_enough
from flows.rights import Role
from tests.flows.organisations import BARE

ANNE, BIRK, HEAD, AUDITOR = "staff:1", "staff:2", "staff:3", "staff:4"
TWO = [(ANNE, Role.CASEWORKER), (BIRK, Role.CASEWORKER)]
KNOWN = Answer({"found": BARE, "hit": 1})


def change(*whats: str, **answers: Answer) -> Draft:
    said = {f"{item}/what": Answer(what) for item, what in enumerate(whats, 1)}
    items = tuple(range(1, len(whats) + 1))
    return Draft(1, "change", 1, answers={"subject": KNOWN, **said, **answers}, items={"change": items})


def test_two_on_duty_finish_either_way_round() -> None:
    assert finishers(Involved(), TWO) == ((ANNE, BIRK), (BIRK, ANNE))


def test_two_on_duty_finish_a_dossier_that_one_of_them_helped_with() -> None:
    assert finishers(Involved(answered=frozenset({ANNE})), TWO) == ((BIRK, ANNE),)


def test_whoever_filled_an_answer_that_was_never_confirmed_is_neither_first_nor_second() -> None:
    had = Involved(answered=frozenset({ANNE}), unconfirmed=frozenset({ANNE}))

    assert finishers(had, TWO) == ()
    assert finishers(had, [*TWO, (HEAD, Role.ADMINISTRATOR)]) == ((BIRK, HEAD), (HEAD, BIRK))


def test_whoever_approved_it_does_not_register_it() -> None:
    assert finishers(Involved(approved_by=ANNE), TWO) == ((ANNE, BIRK),)
    assert finishers(Involved(approved_by=ANNE), TWO[:1]) == ()


def test_one_alone_finishes_what_needs_one_person() -> None:
    assert finishers(Involved(alone=True), TWO[:1]) == ((ANNE, ANNE),)
    assert finishers(Involved(), TWO[:1]) == ()


def test_an_auditor_finishes_nothing() -> None:
    assert finishers(Involved(alone=True), [(AUDITOR, Role.AUDITOR)]) == ()


def test_nobody_finishes_what_is_not_signed() -> None:
    assert finishers(Involved(alone=True, signed=False), TWO) == ()


def test_who_filled_an_answer_stands_in_the_dossier() -> None:
    mine, theirs = Answer("1", source=Source.STAFF, by=ANNE), Answer("2", source=Source.STAFF, by=BIRK, confirmed=True)
    resting = Answer("3", source=Source.STAFF, by=HEAD, active=False)

    had = involved(Draft(1, "change", 1, answers={"a": mine, "b": theirs, "c": resting, "d": Answer("4")}))

    assert (had.answered, had.unconfirmed) == (frozenset({ANNE, BIRK}), frozenset({ANNE}))


def test_every_change_and_every_act_with_a_number_has_a_row() -> None:
    whats = {f"change-{what}" for what in CHANGE.by_key["what"].kind.ways} - {"change-owner"}  # type: ignore[attr-defined]
    acts = {f"location_number-{act}" for act in number_act.kind.ways}  # type: ignore[attr-defined]

    assert whats | acts | {"registration", "closure", "request", "report"} == NEEDED.keys()


def test_one_person_is_enough_for_contact_facts_alone() -> None:
    assert {kind for kind, needs in NEEDED.items() if needs is Persons.ONE} == {
        "change-phone", "change-email", "change-web",
    }  # fmt: skip
    assert one_is_enough(change("phone", "email"), ())
    assert not one_is_enough(change("phone", "address"), ())
    assert kinds_of(change("phone", "phone", "web")) == ("change-phone", "change-web")


@pytest.mark.parametrize(
    "draft",
    [
        change("phone", **{"1/valid_from": Answer("2026-01-01", cautions=("not-past",))}),
        change("phone", subject=Answer({"found": None, "name": "Ukendt Klinik"})),
        change(),
    ],
)
def test_doubt_takes_two(draft: Draft) -> None:
    assert not one_is_enough(draft, ())


def test_a_flag_takes_two() -> None:
    assert not one_is_enough(change("phone"), ("contact-changed",))
