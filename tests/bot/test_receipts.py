"""Receipts on paper, read back."""

import datetime as dt
import re
from dataclasses import replace

import pytest

from bot.receipts import Receipt, Section, receipt_pdf
from tests.bot.pdf import Pdf, close

SENT = dt.datetime(2027, 3, 3, 9, 30, tzinfo=dt.UTC)
SECTION = Section("Virksomhed", (("CVR-nummer", "26919991"), ("Navn", "Tandlægerne Æblegård ApS")))
RECEIPT = Receipt("Kvittering", "SOR-2027-ABC", (SECTION,), ("Tak, vi har det hele.",), "da", ("9f" * 32,))


def read(receipt: Receipt) -> Pdf:
    return Pdf(receipt_pdf(receipt, SENT))


def with_value(value: str) -> Receipt:
    return replace(RECEIPT, lines=(Section("Klinik", (("Navn", value),)),))


def test_a_receipt_holds_everything_it_was_given() -> None:
    text = read(RECEIPT).text

    wanted = ["Kvittering", "SOR-2027-ABC", "Tak, vi har det hele.", "Virksomhed", "CVR-nummer", "26919991", "9f" * 32]
    assert [each for each in wanted if close(each) not in text] == []
    assert close("Tandlægerne Æblegård ApS") in text


@pytest.mark.parametrize(
    "name", ["Ærø Øre-, Næse- & Halsklinik Å/S", "Świętosława Żółć-Łąkowska", "Þórunn Ðý", "Ελένη"]
)
def test_names_keep_their_letters(name: str) -> None:
    assert close(name) in read(with_value(name)).text


def test_a_long_name_wraps_and_loses_nothing() -> None:
    words = " ".join(f"ord{each}" for each in range(60))
    unbroken = "".join(f"x{each:03}" for each in range(60))

    assert close(words) in read(with_value(words)).text
    assert unbroken in read(with_value(unbroken)).text


def test_a_long_receipt_goes_on_over_pages_that_are_numbered() -> None:
    sections = tuple(Section(f"Klinik {each}", SECTION.lines * 8) for each in range(6))

    pages = read(replace(RECEIPT, lines=sections)).pages

    assert len(pages) > 2
    assert [page[-3:] for page in pages] == [f"{each}/{len(pages)}" for each in range(1, len(pages) + 1)]
    assert [page for page in pages if "SOR-2027-ABC" not in page] == []
    assert "".join(pages).count("26919991") == 48


def test_a_value_longer_than_a_page_is_broken_and_loses_nothing() -> None:
    words = " ".join(f"ord{each}" for each in range(3000))
    line = (("Først", "a"), ("Meget", words), ("Sidst", "enden"))

    pdf = read(replace(RECEIPT, lines=(Section("Klinik", line),)))

    said = re.sub(r"KvitteringSOR-2027-ABC\d+/10", "", pdf.text)
    assert len(pdf.pages) > 2
    assert close(words) in said
    assert said.index("enden") > said.index("ord2999")


@pytest.mark.parametrize("hostile", ["**fed** __u__ {nb}", "<b>x</b>&amp;", r"\) Tj (x) \\", "%PDF-1.7 endobj", "]]>"])
def test_hostile_text_is_printed_as_it_is(hostile: str) -> None:
    assert close(hostile) in read(with_value(hostile)).text


@pytest.mark.parametrize("odd", ["a\x00b", "a\ue000b", "a\ud800b", "a\tb", "a\nb", "a\u2028b", "a\u202eb", "a\u00adb"])
def test_what_cannot_be_printed_is_left_out(odd: str) -> None:
    assert "Navnab" in read(with_value(odd)).text


def test_letters_nobody_drew_break_nothing() -> None:
    assert len(read(with_value("诊所 😀 مرحبا")).pages) == 1


def test_a_receipt_may_be_empty() -> None:
    assert close("Kvittering") in read(Receipt("Kvittering", "", (Section("", (("", ""),)),))).text


def test_the_file_says_its_title_language_and_time() -> None:
    content = read(RECEIPT).content

    assert b"/Lang (da)" in content
    assert "Kvittering SOR-2027-ABC".encode("ascii") in content or "Kvittering".encode("utf-16-be") in content
    assert b"/CreationDate (D:20270303093000Z" in content


def test_the_same_receipt_is_the_same_file() -> None:
    assert receipt_pdf(RECEIPT, SENT) == receipt_pdf(RECEIPT, SENT)
