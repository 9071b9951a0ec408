"""How many persons each kind of change needs: one for contact facts whose checks are clean, two for everything else."""

from collections.abc import Collection, Mapping
from enum import StrEnum

from flows.conversations import Draft


class Persons(StrEnum):
    """Whether one person approves and registers in one act, or a second one registers."""

    ONE = "one"
    TWO = "two"


# A kind that does not stand here is refused, so that a new one cannot slip through with one person.
NEEDED: Mapping[str, Persons] = {
    "registration": Persons.TWO,
    "change-name": Persons.TWO,
    "change-address": Persons.TWO,
    "change-phone": Persons.ONE,
    "change-email": Persons.ONE,
    "change-web": Persons.ONE,
    "change-type": Persons.TWO,
    "change-system": Persons.TWO,
    "change-vans": Persons.TWO,
    "change-sent_to": Persons.TWO,  # it says where a location number is sent
    "change-practitioner_comes": Persons.TWO,
    "change-practitioner_leaves": Persons.TWO,
    "change-practitioner_leaves_with": Persons.TWO,
    "change-practitioner_moves": Persons.TWO,
    "closure": Persons.TWO,
    "location_number-order": Persons.TWO,
    "location_number-switch": Persons.TWO,
    "location_number-give_back": Persons.TWO,
    "request": Persons.TWO,
    "report": Persons.TWO,
}


def kinds_of(draft: Draft) -> tuple[str, ...]:
    """The kinds of change that a case asks for."""
    if draft.flow == "change":
        said = (str(draft.value(f"{item}/what")) for item in draft.items.get("change", ()))
        return tuple(dict.fromkeys(f"change-{what}" for what in said))
    if draft.flow == "location_number":
        return (f"location_number-{draft.value('number_act')}",)
    return (draft.flow,)


def one_is_enough(draft: Draft, doubts: Collection[str]) -> bool:
    """Whether one person may approve and register it: contact facts alone, nothing doubted, the company known."""
    kinds = kinds_of(draft)
    clean = not doubts and not any(answer.cautions for answer in draft.answers.values() if answer.active)
    known = (draft.value("subject") or {}).get("found") is not None
    return bool(kinds) and clean and known and all(NEEDED[kind] is Persons.ONE for kind in kinds)
