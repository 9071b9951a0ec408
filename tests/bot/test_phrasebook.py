import datetime as dt
import timeit
from pathlib import Path

import pytest

from bot.phrasebook import LANGUAGES, MissingPhrase, Phrasebook, WrongPhrase, undated
from flows.phrases import Phrase, phrase

WORDS = {
    "da": """
-sor = SOR
hello = Hej { $name }
missing = { $count ->
    [one] Et svar mangler.
   *[other] { $count } svar mangler: { $what }.
  }
closed = Lukket { $day } fra kl. { $time }.
all-list = Svar:
    { $what }
welcome = Velkommen til { -sor }.
""",
    "en": """
hello = Hello { $name }
closed = Closed on { $day } from { $time }.
""",
}
MORE = {"da": "zahl = Æble\n", "en": "zahl = Apple\n"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
        (tmp_path / language / "b.ftl").write_text(WORDS[language], encoding="utf-8")
        (tmp_path / language / "a.ftl").write_text(MORE[language], encoding="utf-8")
    return tmp_path


@pytest.fixture
def danish(folder: Path) -> Phrasebook:
    return Phrasebook.load("da", folder)


@pytest.fixture
def english(folder: Path) -> Phrasebook:
    return Phrasebook.load("en", folder)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_loads(language: str) -> None:
    assert {"yes", "no"} <= Phrasebook.load(language).keys()


def test_all_files_of_a_language_are_one_book(danish: Phrasebook) -> None:
    assert danish.keys() == {"hello", "missing", "closed", "all-list", "welcome", "zahl"}
    assert danish.say(phrase("zahl")) == "Æble"
    assert danish.say(phrase("welcome")) == "Velkommen til SOR."


def test_a_text_stands_as_it_was_given(danish: Phrasebook) -> None:
    hostile = '{ $name } { -sor } <b> *x* "\\u0041" 26919991\n'

    assert danish.say(phrase("hello", name=hostile)) == f"Hej {hostile}"


def test_a_text_may_be_as_long_as_an_owner_writes(danish: Phrasebook) -> None:
    long, longer = "x" * 5000, "\ue000count\ue000" * 1000

    assert danish.say(phrase("hello", name=long)) == f"Hej {long}"
    assert danish.say(phrase("missing", count=2, what=longer)) == f"2 svar mangler: {longer}."


def test_numbers_decide_on_the_words_and_are_written_as_the_language_does(danish: Phrasebook) -> None:
    assert danish.say(phrase("missing", count=1, what="")) == "Et svar mangler."
    assert danish.say(phrase("missing", count=1200, what="x")) == "1.200 svar mangler: x."


def test_days_and_times_are_said_in_the_language(danish: Phrasebook, english: Phrasebook) -> None:
    closed = phrase("closed", day=dt.date(2027, 3, 3), time=dt.time(9, 5))

    assert danish.say(closed) == "Lukket onsdag den 3. marts 2027 fra kl. 09.05."
    assert english.say(closed) == "Closed on Wednesday 3 March 2027 from 09:05."


def test_phrases_within_phrases_are_said(danish: Phrasebook) -> None:
    inner = phrase("hello", name=phrase("zahl"))

    assert danish.say(phrase("hello", name=inner)) == "Hej Hej Æble"


def test_several_phrases_stand_after_commas_or_on_lines(danish: Phrasebook) -> None:
    two = (phrase("zahl"), phrase("hello", name="Bo"))

    assert danish.say(phrase("missing", count=2, what=two)) == "2 svar mangler: Æble, Hej Bo."
    assert danish.say(phrase("all-list", what=two)) == "Svar:\nÆble\nHej Bo"


@pytest.mark.parametrize("wanting", [phrase("goodbye"), phrase("hello", name=phrase("goodbye")), phrase("-sor")])
def test_a_key_nobody_wrote_is_our_mistake(danish: Phrasebook, wanting: Phrase) -> None:
    with pytest.raises(MissingPhrase):
        danish.say(wanting)


@pytest.mark.parametrize("wanting", [phrase("hello"), phrase("hello", nmae="Bo"), phrase("missing", count=2)])
def test_a_value_not_given_is_our_mistake(danish: Phrasebook, wanting: Phrase) -> None:
    with pytest.raises(WrongPhrase):
        danish.say(wanting)


@pytest.mark.parametrize("text", ["= no key", "zahl = twice", "empty =\n    .title = only this", "open = { $name"])
def test_a_file_with_a_mistake_stops_the_start(folder: Path, text: str) -> None:
    (folder / "da" / "c.ftl").write_text(text, encoding="utf-8")

    with pytest.raises(WrongPhrase, match=r"c\.ftl"):
        Phrasebook.load("da", folder)


HELP = """
help = Region Hovedstaden eller { $other }
help_from_2027-01-01 = Region Østdanmark eller { $other }
help_from_2028-01-01 = Kun { $other }
around = Hjælp: { $help }
"""


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (dt.datetime(2026, 12, 31, 22, 59, tzinfo=dt.UTC), "Hjælp: Region Hovedstaden eller x"),
        (dt.datetime(2026, 12, 31, 23, 0, tzinfo=dt.UTC), "Hjælp: Region Østdanmark eller x"),
        (dt.datetime(2029, 1, 1, tzinfo=dt.UTC), "Hjælp: Kun x"),
    ],
)
def test_words_begin_on_their_day_in_denmark(folder: Path, now: dt.datetime, said: str) -> None:
    (folder / "da" / "c.ftl").write_text(HELP, encoding="utf-8")
    book = Phrasebook.load("da", folder).by(lambda: now)

    assert book.say(phrase("around", help=phrase("help", other="x"))) == said
    assert book.keys() >= {"help", "around"}
    assert undated("help_from_2027-01-01") == "help"


def test_words_that_follow_nothing_stop_the_start(folder: Path) -> None:
    (folder / "da" / "c.ftl").write_text("moon_from_2027-01-01 = Måne", encoding="utf-8")

    with pytest.raises(WrongPhrase, match="follows no phrase"):
        Phrasebook.load("da", folder)


def test_saying_is_quick(danish: Phrasebook) -> None:
    plain = phrase("welcome")
    full = phrase("closed", day=dt.date(2027, 3, 3), time=dt.time(9, 5))

    # Ten times what is aimed at, so that a busy machine does not fail; the benchmarks measure.
    assert min(timeit.repeat(lambda: danish.say(plain), number=100)) / 100 < 150e-6
    assert min(timeit.repeat(lambda: danish.say(full), number=100)) / 100 < 600e-6
