"""Made-up organisations that stand in the register of a dialogue: a dentist, and physiotherapists at two places."""

import datetime as dt

from storage.values import Organisation

DENTIST_AT = {"street": "Prøvevej", "number": "9", "postcode": "8000", "town": "Aarhus C"}
NORTH = {"street": "Nordvej", "number": "1", "postcode": "9000", "town": "Aalborg"}
SOUTH = {"street": "Sydvej", "number": "2", "postcode": "5000", "town": "Odense C"}
DENTAL, PHYSIO = "550681000005102", "547011000005103"


def example_organisations(day: dt.date, recorded_at: int) -> tuple[Organisation, ...]:
    """Both companies with what is under them, in force from a day on."""

    def stands(entity: int, kind: str, name: str, **more: object) -> Organisation:
        return Organisation(entity, kind, name, day, recorded_at, source="test", **more)  # type: ignore[arg-type]

    return (
        stands(1, "company", "Eksempel Tandklinik ApS", cvr="26919991",
               body={"address": DENTIST_AT, "phone": "+4599999901", "email": "post@example.org"}),
        stands(2, "institution", "Eksempel Tandklinik", parent_id=1, location_number="5790002288289",
               body={"type": DENTAL, "system": "Al Dente", "inherits": ["address", "phone", "email"]}),
        stands(3, "unit", "Ida Prøve", parent_id=2, body={"ydernummer": "061654", "profession": "5433"}),
        stands(11, "company", "Eksempel Fys ApS", cvr="13748136", body={"email": "fys@example.org"}),
        stands(12, "institution", "Fys Nord", parent_id=11, body={"type": PHYSIO, "system": "Novax", "address": NORTH}),
        stands(13, "institution", "Fys Syd", parent_id=11, body={"type": PHYSIO, "system": "Novax", "address": SOUTH}),
    )  # fmt: skip
