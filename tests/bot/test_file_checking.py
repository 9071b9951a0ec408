"""What an owner may send where a file is asked for: looked at by what is in it, and kept without what hangs on it."""

import io
from collections.abc import Callable

import pytest
from fpdf import FPDF
from PIL import Image, PngImagePlugin
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from bot.services.floor.file_checking import FileRefused, checked
from flows.asked_files import MOST_BYTES

WHERE = b"Eksempelvej 4"


def a_pdf(change: Callable[[PdfWriter], object] = lambda _: None) -> bytes:
    """A PDF of one page, with a change."""
    plain = FPDF()
    plain.add_page()
    writer = PdfWriter(io.BytesIO(bytes(plain.output())))
    change(writer)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def runs_by_itself(writer: PdfWriter) -> None:
    """A script that runs when the PDF is opened."""
    script = DictionaryObject({NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("1")})
    writer.root_object[NameObject("/OpenAction")] = script


def a_photo() -> bytes:
    """A red picture that lies on its side and says where it was taken."""
    exif, written = Image.Exif(), io.BytesIO()
    exif[0x0112], exif[0x010E] = 6, WHERE.decode()
    Image.new("RGB", (40, 20), "red").save(written, "JPEG", exif=exif)
    return written.getvalue()


def a_drawing() -> bytes:
    """A picture with words in it that nobody sees."""
    words, written = PngImagePlugin.PngInfo(), io.BytesIO()
    words.add_text("Location", WHERE.decode())
    Image.new("RGBA", (30, 10), (0, 0, 255, 128)).save(written, "PNG", pnginfo=words)
    return written.getvalue()


def why(content: bytes) -> str:
    with pytest.raises(FileRefused) as refused:
        checked(content)
    return refused.value.why


def test_a_pdf_is_kept_as_it_came() -> None:
    content = a_pdf()

    assert (checked(content).kind, checked(content).content) == ("pdf", content)


@pytest.mark.parametrize(("picture", "kind", "size"), [(a_photo(), "jpeg", (20, 40)), (a_drawing(), "png", (30, 10))])
def test_a_picture_is_drawn_anew_upright_and_says_nothing_of_where_it_was_taken(
    picture: bytes, kind: str, size: tuple[int, int]
) -> None:
    assert WHERE in picture

    found = checked(picture)

    assert (found.kind, WHERE in found.content) == (kind, False)
    with Image.open(io.BytesIO(found.content)) as kept:
        kept.load()
        assert (kept.size, dict(kept.getexif()), WHERE.decode() in kept.info.values()) == (size, {}, False)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "kind"),
        (b"MZ\x90\x00 a programme", "kind"),
        (b"<svg onload='alert(1)'></svg>", "kind"),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", "kind"),
        (b" " + a_photo(), "kind"),
        (a_photo()[:200], "broken"),
        (a_drawing()[:40], "broken"),
        (b"\xff\xd8\xff" + b"MZ" * 500, "broken"),
        (b"%PDF-1.7\n<script>alert(1)</script>", "broken"),
        (a_pdf()[:300], "broken"),
        (a_pdf(lambda writer: writer.encrypt("hemmeligt")), "locked"),
        (a_pdf(runs_by_itself), "active"),
        (a_pdf(lambda writer: writer.add_attachment("a.exe", b"MZ")), "active"),
        (b"%PDF-" + b" " * MOST_BYTES, "big"),
    ],
)
def test_anything_else_is_refused_whatever_it_is_called(content: bytes, fault: str) -> None:
    assert why(content) == fault


def test_a_picture_of_more_points_than_any_camera_takes_is_refused_unread() -> None:
    written = io.BytesIO()
    Image.new("1", (20_000, 10_000)).save(written, "PNG")

    assert why(written.getvalue()) == "big"
