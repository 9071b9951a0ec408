"""The table of units in a request: its columns, each read as the question for the same fact is. Data only."""

from dataclasses import dataclass
from typing import Any

from flows.checks import like_a_name, postcode_known, sum_fits
from flows.contacts import LONGEST
from flows.identifiers import read_cvr, read_p_number, read_sor_code, read_ydernummer
from flows.kinds import Code, Email, Phone, PostalAddress, Text, YesNo
from flows.listed import INSTITUTION_TYPE, System, system_named
from flows.phrases import Phrase, phrase
from flows.questions import Check, Kind
from flows.vocabulary import words_in

MOST_UNITS = 500
MOST_BYTES = 1_000_000
KINDS = (".xlsx", ".csv", ".txt", ".tsv")  # how the name of a file with a table ends
MARK = "EKSEMPEL:"  # the row of the template that shows how the others are filled in


@dataclass(frozen=True, slots=True)
class Column:
    """One fact of a unit: how its cells are read, what its heading may be, and what the template shows in it."""

    key: str
    kind: Kind[Any]
    called: frozenset[str]
    example: str
    needed: bool = True
    checks: tuple[Check[Any], ...] = ()
    cautions: tuple[Check[Any], ...] = ()

    @property
    def heading(self) -> Phrase:
        """What the column is called."""
        return phrase(f"unit-{self.key}")


NAME = Column(
    "name", Text(60), words_in("navn, enhed, enhedens navn, name, unit"), f"{MARK} Prøvelund Sundhedscenter",
    cautions=(like_a_name,),
)  # fmt: skip
TYPE = Column("type", INSTITUTION_TYPE, words_in("type, typekode, institutionstype, kind, type of place"), "hospice")
P_NUMBER = Column(
    "p_number", Code(read_p_number), words_in("p-nummer, p nummer, p-nr, p nr, p-number, p number"), "1029829825",
    needed=False,
)  # fmt: skip
WANTS_NUMBER = Column(
    "wants_number", YesNo(),
    words_in("lokationsnummer, lokationsnummer ønskes, ønsker lokationsnummer, location number,"
             " location number wanted"),
    "ja",
)  # fmt: skip
SYSTEM = Column(
    "system", System(), words_in("system, journalsystem, edb-system"), "Eksempelsystem", needed=False,
    checks=(system_named,),
)  # fmt: skip
COLUMNS = (
    NAME,
    TYPE,
    Column(
        "address", PostalAddress(), words_in("adresse, postadresse, address"), "Prøvevej 7, 8000 Aarhus C",
        cautions=(postcode_known,),
    ),
    Column("phone", Phone(), words_in("telefon, telefonnummer, tlf, phone, telephone"), "70 12 34 56"),
    Column("email", Email(), words_in("e-mail, email, mail"), "prove@example.org", needed=False),
    Column("cvr", Code(read_cvr), words_in("cvr-nummer, cvr, cvr nummer, cvr-nr, cvr nr, cvr number"), "26919991",
           needed=False),
    P_NUMBER,
    Column("ydernummer", Code(read_ydernummer), words_in("ydernummer, ydernr"), "061654", needed=False,
           cautions=(sum_fits,)),
    Column("sor_code", Code(read_sor_code), words_in("sor-kode, sor kode, sor code, sor-code"), "672291000016004",
           needed=False),
    WANTS_NUMBER,
    SYSTEM,
)  # fmt: skip
LONGEST_CELL = 2 * LONGEST  # characters; nothing that is asked for has room for more
