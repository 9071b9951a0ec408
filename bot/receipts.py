"""Receipts on paper: what was sent in, as a PDF that reads the same everywhere and for ever."""

import datetime as dt
import re
import unicodedata
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from fpdf import FPDF
from fpdf.enums import Align, MethodReturnValue, XPos, YPos
from fpdf.fonts import TTFFont

FONTS = Path(__file__).parent / "fonts"
FONT = "DejaVu"
MARGIN = 22.0  # millimetres, as all lengths here
LABELS = 58.0  # the width of the left column
LINE = 5.6
INK, QUIET = 30, 105  # greys; the quiet one still has a contrast of 5.5 to 1 on white
# Stands for the number of pages, three digits wide. No text can hold it: `_sound` takes private characters out.
PAGES = "\ue000" * 3
PHONE = re.compile(r"\+\d\d(?: \d\d){3,4}\b")
NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its lines, each a label and a value, all in words of the receipt's language."""

    heading: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """All that stands on a receipt; the words are ready, and `heads` are hashes of the audit chains."""

    title: str
    reference: str
    lines: tuple[Section, ...]
    paragraphs: tuple[str, ...] = ()
    language: str = "da"
    heads: tuple[str, ...] = ()
    about: tuple[str, ...] = ()  # under the title: the reference by its name, and when it was sent


def receipt_pdf(receipt: Receipt, created: dt.datetime) -> bytes:
    """The receipt as an A4 PDF: the same bytes for the same receipt and time, which must be aware.

    Takes some 0.2 s, most of it for reading the letters' shapes: call it in a thread of its own.
    """
    with closing(_Paper(f"{receipt.title} {receipt.reference}", receipt.language, created)) as paper:
        paper.head(receipt.title, receipt.about or (receipt.reference,))
        for each in receipt.paragraphs:
            paper.paragraph(each)
        for section in receipt.lines:
            paper.section(section)
        paper.small_print(receipt.heads)
        return bytes(paper.output())


def as_text(receipt: Receipt) -> str:
    """The same as plain text, for where there is no paper."""
    head = "\n".join([receipt.title, *receipt.about])
    sections = (
        "\n".join([section.heading, *(f"{label}: {value}" for label, value in section.lines)])
        for section in receipt.lines
    )
    return "\n\n".join([head, *receipt.paragraphs, *sections, *(["\n".join(receipt.heads)] if receipt.heads else [])])


class _Paper(FPDF):
    """A4 pages with our letters, margins and foot line."""

    def __init__(self, title: str, language: str, created: dt.datetime) -> None:
        super().__init__(orientation="portrait", unit="mm", format="A4")
        self.foot_line = _sound(title)
        self.set_title(self.foot_line)
        self.set_lang(language)
        self.set_creator("SOR registration")
        self.set_creation_date(created)
        self.add_font(FONT, "", FONTS / "DejaVuSans.ttf")
        self.add_font(FONT, "B", FONTS / "DejaVuSans-Bold.ttf")
        self.alias_nb_pages(PAGES)
        self.set_margins(MARGIN, MARGIN, MARGIN)
        self.c_margin = 0
        self.set_auto_page_break(auto=True, margin=MARGIN + LINE)
        self.add_page()

    def close(self) -> None:
        """Close the files of the letters, which fpdf2 leaves open."""
        for font in self.fonts.values():
            if isinstance(font, TTFFont):
                font.ttfont.close()

    def footer(self) -> None:
        """The title with its reference and the page's number, at the foot of each page."""
        self.set_y(-MARGIN)
        self.ink(7.5, grey=QUIET)
        self.cell(self.epw - 20, LINE, self.foot_line, new_x=XPos.RIGHT, new_y=YPos.TOP)
        self.cell(20, LINE, f"{self.page_no()} / {PAGES}", align=Align.R)

    def ink(self, size: float, style: str = "", grey: int = INK) -> None:
        """The letters to write with from here on."""
        self.set_font(FONT, style, size)
        self.set_text_color(grey)

    def head(self, title: str, about: tuple[str, ...]) -> None:
        """The title, and what stands under it, at the top of the first page."""
        self.ink(17, "B")
        self._text(title, height=8)
        self.ink(11, grey=QUIET)
        for each in about:
            self._text(each, height=6)
        self.ln(3)

    def paragraph(self, words: str) -> None:
        """A paragraph over the whole width."""
        self.ink(10)
        self._text(words)
        self.ln(2)

    def section(self, section: Section) -> None:
        """A heading that never stands alone at the foot of a page, and its lines."""
        if self.will_page_break(LINE * 5):
            self.add_page()
        self.ln(3)
        self.ink(11.5, "B")
        self._text(section.heading, height=7)
        self.set_draw_color(205)
        self.line(self.l_margin, self.y, self.w - self.r_margin, self.y)
        self.ln(1.5)
        for label, value in section.lines:
            self._line(_sound(label), _sound(value))

    def small_print(self, heads: tuple[str, ...]) -> None:
        """The audit heads, small, by which a receipt can be checked later."""
        if not heads:
            return
        self.ln(5)
        self.ink(7, grey=QUIET)
        for each in heads:
            self._text(each, height=3.8)

    def _line(self, label: str, value: str) -> None:
        self.ink(9.5)
        label_height = self._height(LABELS - 4, label)
        whole = max(label_height, self._height(self.epw - LABELS, value))
        # A line stays whole; only one longer than a page is broken, and then not right after its beginning.
        if self.will_page_break(whole if whole < self.eph else max(label_height, LINE * 4)):
            self.add_page()
        page, top = self.page, self.y
        self.ink(9.5, grey=QUIET)
        self.multi_cell(LABELS - 4, LINE, label, align=Align.L, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        bottom = self.y
        self.page, self.y = page, top
        self._in_right_column(value)
        self.y = self.y if self.page != page else max(self.y, bottom)
        self.ln(1)

    def _in_right_column(self, value: str) -> None:
        # The margin moves so that a value that runs on to the next page keeps to its column.
        self.set_left_margin(MARGIN + LABELS)
        self.ink(9.5)
        self._text(value)
        self.set_left_margin(MARGIN)
        self.set_x(MARGIN)

    def _height(self, width: float, words: str) -> float:
        height = self.multi_cell(width, LINE, words, align=Align.L, dry_run=True, output=MethodReturnValue.HEIGHT)
        return float(height)  # type: ignore[arg-type]

    def _text(self, words: str, height: float = LINE) -> None:
        # markdown stays off: two asterisks in a name are two asterisks.
        self.multi_cell(0, height, _sound(words), align=Align.L, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _sound(words: str) -> str:
    """The words without what cannot be printed or would turn the reading direction; lines and numbers stay whole."""
    lines = unicodedata.normalize("NFC", words).splitlines()
    sound = "\n".join("".join(map(_printed, line)) for line in lines)
    return PHONE.sub(lambda found: found[0].replace(" ", NO_BREAK), sound)


def _printed(letter: str) -> str:
    if letter == " " or letter.isprintable():
        return letter
    return "" if unicodedata.category(letter) == "Cf" else " "
