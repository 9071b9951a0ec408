"""The form that everybody fills in: ten questions in plain text, one checked and answered wrong once, a summary.

For us it is a `Flow` like any other, with its words beside the phrasebook's; the peers ask the same in the same words.
"""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.phrasebook import FOLDER, Phrasebook
from bot.services.deciding import Deciding
from flows.flow import Flow, Section
from flows.identifiers import is_cvr, read_cvr
from flows.kinds import Code, Text
from flows.questions import Question
from flows.versions import Flows

PURPOSE = "registration"  # the one purpose there is
BEGIN = "opret"  # as deep links call it
CVR = 7  # the question whose answer is checked, counted from one

ASKED: Mapping[str, tuple[str, str]] = {
    "form_name": ("Klinik", "Hvad hedder klinikken?"),
    "form_street": ("Vej", "På hvilken vej ligger den?"),
    "form_town": ("By", "I hvilken by?"),
    "form_doctor": ("Leder", "Hvem leder klinikken?"),
    "form_phone": ("Telefon", "Hvilket telefonnummer har den?"),
    "form_mail": ("E-mail", "Hvilken e-mailadresse har den?"),
    "cvr": ("CVR", "Hvad er virksomhedens CVR-nummer?"),
    "form_hours": ("Åbent", "Hvornår er der åbent?"),
    "form_system": ("System", "Hvilket system bruger I?"),
    "form_remark": ("Bemærkning", "Er der andet, vi skal vide?"),
}
QUESTIONS = tuple(ask for _, ask in ASKED.values())
LABELS = tuple(label for label, _ in ASKED.values())
WRONG = "1234567"
REFUSED = "CVR-nummer skal være otte cifre."
UPDATES = 12

# Each in a section of its own: within one, a message is looked through for answers to the questions after it too.
FORM = Flow(
    PURPOSE, 1, tuple(Section(key, (Question(key, Code(read_cvr) if key == "cvr" else Text(60)),)) for key in ASKED)
)


@dataclass(frozen=True, slots=True)
class Line:
    """What an owner says, and what the reply to it must hold."""

    said: str
    replied: tuple[str, ...]


@cache
def cvr_of(user: int) -> str:
    """A company number of this user's own: the store is asked about each, and no two are one company."""
    start = 10_000_000 if user == 0 else int(cvr_of(user - 1)) + 1
    return next(str(number) for number in count(start) if is_cvr(str(number)))


@cache
def script(user: int) -> tuple[Line, ...]:
    """The twelve lines of one user."""
    answers = (
        f"Klinikken i Havnegade {user}", f"Havnegade {user}", "8000 Aarhus C", "Bo Holm", f"+45 70 1{user:05}",
        f"klinik{user}@example.org", cvr_of(user), "mandag til fredag", "Clinea", "vi flytter til foråret",
    )  # fmt: skip
    asked = [*((question,) for question in QUESTIONS), answers]
    lines = [Line(f"/start {BEGIN}", asked[0])]
    for number, answer in enumerate(answers, start=1):
        if number == CVR:
            lines.append(Line(WRONG, asked[number - 1]))
        lines.append(Line(answer, asked[number]))
    return tuple(lines)


@contextmanager
def words() -> Iterator[Mapping[str, Phrasebook]]:
    """The product's phrasebooks with the form's words beside theirs."""
    with TemporaryDirectory() as folder:
        for language in ("da", "en"):
            shutil.copytree(FOLDER / language, Path(folder) / language)
            kept = Phrasebook.load(language).keys()
            added = {f"{key}-label": label for key, (label, _) in ASKED.items()}
            added |= {f"{key}-ask": ask for key, (_, ask) in ASKED.items()}
            added |= {f"section-{key}": "Klinikken" for key in ASKED}
            rows = [f"{key} = {text}\n" for key, text in added.items() if key not in kept]
            (Path(folder) / language / "form.ftl").write_text("".join(rows), encoding="utf-8")
        yield {language: Phrasebook.load(language, Path(folder)) for language in ("da", "en")}


def deciding(books: Mapping[str, Phrasebook]) -> Deciding:
    """The product's decisions, over the form instead of the registration."""
    return Deciding(Flows(FORM), {language: book.say for language, book in books.items()})
