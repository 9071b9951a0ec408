"""Who else must know of a case: the list that follows from it, its ticks, and its one reminder."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Answer
from flows.checklist_words import said_told
from flows.conversations import Draft
from flows.heard import Due, Said
from flows.must_know import OF_CHANGE, OF_FLOW, Duty, Who, duties, open_duties
from flows.replies import Alarm
from tests.flows.asker import CVR, Asker, stored_and_read
from tests.flows.organisations import REGISTER
from tests.flows.ways import PERSON, sent

EIGHT = dt.timedelta(hours=7)  # o'clock in Denmark in winter, in UTC


def changed(*said: str) -> Asker:
    """A change of Eksempel Tandklinik that was just sent."""
    asker = Asker(register=REGISTER)
    asker.say_all("hej", "ændr oplysninger", CVR, *said, "ja")
    assert asker.draft.reference, asker.text
    return asker


def closed(*said: str) -> Asker:
    """A closure of Eksempel Tandklinik that was just sent."""
    asker = Asker(register=REGISTER)
    asker.say_all("hej", "jeg vil lukke", CVR, *said, "ja")
    assert asker.draft.reference, asker.text
    return asker


def whole_company_closed() -> Asker:
    return closed("hele virksomheden", "ja", "31. december", "pension", "anna@example.org")


CLOSED = whole_company_closed()
SAID_AS = {
    Who.TREATMENT_PLACES: "Behandlingsstedsregistret", Who.CVR: "CVR", Who.REGION: "regionen",
    Who.SUPPLIER: "leverandøren", Who.PATIENTS: "patienterne",
}  # fmt: skip


def who_of(asker: Asker) -> list[Who]:
    return [duty.who for duty in duties(asker.draft)]


def rings(asker: Asker) -> None:
    """The reminder's time has come."""
    alarm = asker.draft.list_alarm
    asker.now = dt.datetime.fromtimestamp(alarm / 1_000_000, dt.UTC)
    asker.hears(Due("checklist", f"{asker.draft.number}:{alarm}"))


def list_alarms(asker: Asker) -> list[Alarm]:
    return [alarm for alarm in asker.turn.alarms if alarm.what == "checklist"]


def test_a_registration_is_told_to_the_register_of_places_of_treatment_before_it_opens() -> None:
    asker = sent()

    assert duties(asker.draft) == (Duty(Who.TREATMENT_PLACES, "begins", dt.date(2027, 3, 1)),)
    assert "I åbner mandag den 1. marts 2027." in asker.text


@pytest.mark.parametrize(
    ("answers", "who"),
    [
        ({"p_number": "ikke endnu"}, Who.CVR),
        ({"practitioners": (PERSON, "ikke flere")}, Who.REGION),
        ({"ordering": "bestil"}, Who.SUPPLIER),
        ({"ordering": "har et"}, Who.SUPPLIER),
    ],
)
def test_a_registration_is_told_to_whom_its_answers_concern(answers: dict[str, str], who: Who) -> None:
    assert who in who_of(sent(answers))


def test_a_company_that_treats_nobody_has_no_checklist() -> None:
    asker = sent({"institution_type": "konsulentvirksomhed"})

    assert who_of(asker) == []
    assert "Min huskeliste" not in asker.buttons
    assert list_alarms(asker) == []


def test_a_new_telephone_number_is_told_to_the_patients_alone() -> None:
    assert who_of(changed("ny telefon 70 12 34 99 fra mandag")) == [Who.PATIENTS]


def test_a_new_system_is_told_to_its_supplier_alone() -> None:
    asker = changed("journalsystem", "Novax", "ja")

    assert who_of(asker) == [Who.SUPPLIER]


def test_a_practitioner_who_leaves_is_told_to_the_region_and_the_patients() -> None:
    asker = changed("en behandler stopper og tager ydernummeret med", "Anna", "31. december")

    assert who_of(asker) == [Who.REGION, Who.PATIENTS]


def test_a_closure_is_told_to_everybody_and_to_the_register_within_two_weeks() -> None:
    asker = whole_company_closed()

    assert who_of(asker) == list(Who)
    assert duties(asker.draft)[0].due == dt.date(2027, 1, 14)
    assert "Senest torsdag den 14. januar 2027. https://example.org/side" in asker.text


def test_a_person_is_no_place_of_treatment() -> None:
    asker = closed("Anna Eksempel", "31. december", "pension", "anna@example.org")

    assert who_of(asker) == [Who.REGION, Who.PATIENTS]


@pytest.mark.parametrize("flow", sorted(OF_FLOW))
def test_an_empty_case_of_any_flow_has_a_list_that_can_be_told(flow: str) -> None:
    found = duties(Draft(1, flow, 1))

    assert [duty.who for duty in found] == [who for who in Who if who in {duty.who for duty in found}]


def test_somebody_is_ticked_by_a_button_and_by_words() -> None:
    asker = whole_company_closed()
    asker.says("min huskeliste")

    first = asker.presses("Regionen har fået besked")
    then = asker.says("jeg har sagt det til patienterne")

    assert first.startswith(
        "Noteret: Regionen har fået besked. Mangler at få besked: Behandlingsstedsregistret, CVR, System"
    )
    assert then.startswith(
        "Noteret: Patienterne har fået besked. Mangler at få besked: Behandlingsstedsregistret, CVR, System"
    )
    assert asker.draft.ticked == ("region", "patients")


def test_a_tick_is_taken_back_by_its_button() -> None:
    asker = whole_company_closed()
    asker.says("regionen ved det")
    asker.says("huskeliste")

    asker.presses("Fortryd: Regionen")

    assert asker.draft.ticked == ()


def test_the_last_tick_ends_the_list() -> None:
    asker = sent()

    said = asker.says("jeg har givet besked til Behandlingsstedsregistret")

    assert "Så har alle på listen fået besked." in said
    assert open_duties(asker.draft) == ()


def test_whoever_stands_on_no_list_is_not_ticked() -> None:
    asker = sent()

    said = asker.says("jeg har sagt det til patienterne")

    assert "Det står ikke på din huskeliste" in said
    assert asker.draft.ticked == ()


def test_without_a_case_there_is_no_list() -> None:
    asker = Asker()
    asker.says("hej")

    assert "Du har ikke nogen huskeliste." in asker.says("huskeliste")


def test_what_is_left_stands_under_my_cases_with_a_way_to_the_list() -> None:
    asker = sent()

    said = asker.says("mine sager")

    assert "Mangler at få besked: Behandlingsstedsregistret." in said
    assert "Huskeliste." in asker.presses(f"Huskeliste {asker.draft.reference}")


def test_a_list_beside_the_case_under_way_is_ticked_where_it_lies() -> None:
    asker = sent(register=REGISTER)
    reference = asker.draft.reference
    asker.say_all("ændr oplysninger", CVR)
    at = asker.at

    asker.says("jeg har sagt det til behandlingsstedsregistret")

    assert asker.turn.left is not None
    assert (asker.turn.left.reference, asker.turn.left.ticked) == (reference, ("treatment_places",))
    assert [draft.ticked for draft in asker.conversation.parked] == [("treatment_places",)]
    assert asker.at == at


def test_ticks_and_the_time_of_the_reminder_are_stored() -> None:
    asker = whole_company_closed()
    asker.says("regionen ved det")

    assert stored_and_read(asker.conversation) == asker.conversation


@pytest.mark.parametrize(
    ("asker", "day"),
    [
        (sent(), dt.date(2027, 2, 26)),  # three days before it opens
        (sent({"open_from": "i morgen"}), dt.date(2026, 11, 24)),  # the next day at the latest
        (sent({"open_from": ("1. marts 2020", "ja")}), dt.date(2026, 12, 7)),  # two weeks where the day is over
        (changed("ny telefon 70 12 34 99 fra mandag"), dt.date(2026, 12, 7)),
        (whole_company_closed(), dt.date(2027, 1, 11)),
    ],
)
def test_the_reminder_comes_before_the_day_that_is_set_or_after_two_weeks(asker: Asker, day: dt.date) -> None:
    due = dt.datetime.fromtimestamp(asker.draft.list_alarm / 1_000_000, dt.UTC)

    assert due.date() == day
    assert EIGHT <= due - dt.datetime.combine(day, dt.time(), dt.UTC) < EIGHT + dt.timedelta(hours=1)


def test_the_reminder_names_those_who_are_left_and_comes_once() -> None:
    asker = whole_company_closed()
    asker.says("regionen ved det")

    rings(asker)

    assert "Patienterne: fortæl" in asker.text
    assert "• Regionen" not in asker.text
    assert [errand.kind for errand in asker.turn.errands] == ["checklist_mail"]
    assert (asker.draft.list_alarm, list_alarms(asker)) == (0, [])
    asker.presses("Patienterne har fået besked")
    assert "patients" in asker.draft.ticked


def test_a_reminder_that_rings_twice_is_heard_once() -> None:
    asker = whole_company_closed()
    alarm = asker.draft.list_alarm
    rings(asker)

    asker.hears(Due("checklist", f"{asker.draft.number}:{alarm}"))

    assert asker.turn.replies == ()


def test_no_reminder_comes_where_all_is_ticked() -> None:
    asker = sent()
    asker.says("behandlingsstedsregistret ved det")

    rings(asker)

    assert asker.turn.replies == ()


def test_no_reminder_comes_where_none_is_wanted() -> None:
    asker = sent()
    asker.says("ingen påmindelser")

    rings(asker)

    assert (asker.turn.replies, asker.draft.list_alarm) == ((), 0)


def test_a_reminder_waits_for_the_day() -> None:
    asker = sent()
    alarm = asker.draft.list_alarm
    asker.now = dt.datetime(2027, 2, 26, 22, tzinfo=dt.UTC)

    asker.hears(Due("checklist", f"1:{alarm}"))

    assert asker.turn.replies == ()
    assert [dt.datetime.fromtimestamp(each.at / 1_000_000, dt.UTC).hour for each in list_alarms(asker)] == [7]


@pytest.mark.parametrize("floor", ["waiting", "staff"])
def test_a_reminder_waits_while_a_person_has_the_floor(floor: str) -> None:
    asker = sent()
    asker.conversation = replace(asker.conversation, floor=floor)

    rings(asker)

    assert asker.turn.replies == ()
    assert len(list_alarms(asker)) == 1


def test_a_reminder_waits_while_the_owner_answers_something_else() -> None:
    asker = sent(register=REGISTER)
    alarm = asker.draft.list_alarm
    asker.now = dt.datetime.fromtimestamp(alarm / 1_000_000, dt.UTC) - dt.timedelta(hours=1)
    asker.say_all("ændr oplysninger", CVR)
    asker.now += dt.timedelta(hours=1)

    asker.hears(Due("checklist", f"1:{alarm}"))

    assert asker.turn.replies == ()
    assert asker.turn.left is not None
    assert asker.turn.left.list_alarm > alarm


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("jeg har sagt det til regionen", Who.REGION),
        ("Jeg har nu givet besked til Behandlingsstedsregistret.", Who.TREATMENT_PLACES),
        ("vi har givet patienterne besked", Who.PATIENTS),
        ("regionen ved det nu", Who.REGION),
        ("patienterne er orienteret", Who.PATIENTS),
        ("I have told the region", Who.REGION),
        ("I've told the patients about it", Who.PATIENTS),
        ("we informed our supplier", Who.SUPPLIER),
        ("the region has been told", Who.REGION),
        ("jeg har sagt det til regionnen", Who.REGION),
        ("jeg har meldt det til CVR", Who.CVR),
    ],
)
def test_words_say_who_was_told(said: str, who: Who) -> None:
    assert said_told(said) is who


@pytest.mark.parametrize(
    "said",
    ["regionen", "Region Hovedstaden", "jeg har ikke sagt det til regionen", "Regionens Tandklinik ApS",
     "jeg har sagt det til min mor", "hvad er regionen", "", "sig det til regionen"],
)  # fmt: skip
def test_other_words_tick_nobody(said: str) -> None:
    assert said_told(said) is None


@given(st.lists(st.sampled_from(list(Who)), max_size=12))
def test_whoever_is_told_in_any_order_and_however_often_is_ticked_once(order: list[Who]) -> None:
    asker = CLOSED.like()
    for who in order:
        asker.hears(Said(f"jeg har sagt det til {SAID_AS[who]}"))

    assert sorted(asker.draft.ticked) == sorted({who.value for who in order})
    assert [duty.who for duty in open_duties(asker.draft)] == [who for who in Who if who not in order]


@given(st.dictionaries(st.sampled_from(["1/what", "2/what"]), st.sampled_from(sorted(OF_CHANGE)), min_size=1))
def test_several_changes_are_told_to_each_once(changes: dict[str, str]) -> None:
    draft = Draft(1, "change", 1, answers={place: Answer(what) for place, what in changes.items()})

    found = [duty.who for duty in duties(draft)]

    assert found == [who for who in Who if who in found]
    assert len(found) == len(set(found))
