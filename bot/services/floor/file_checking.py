"""What is in a file that an owner sent: told by its first bytes and by reading it whole, never by its name."""

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError
from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import DictionaryObject

from flows.asked_files import MOST_BYTES

MOST_PIXELS = 40_000_000  # a telephone's camera takes fewer
MOST_PAGES = 200
_BEGINS: Mapping[str, bytes] = {"pdf": b"%PDF-", "jpeg": b"\xff\xd8\xff", "png": b"\x89PNG\r\n\x1a\n"}
_MODES = {"jpeg": "RGB", "png": "RGBA"}
_HIDDEN = ("/JavaScript", "/EmbeddedFiles")  # among the names of a PDF: what runs, and other files in it


class FileRefused(Exception):
    """A file that is not taken; `why` is one of `flows.asked_files.REFUSALS`."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Checked:
    """A file as it is kept."""

    kind: str  # pdf | jpeg | png
    content: bytes

    @property
    def sha256(self) -> str:
        """The digest of what is kept."""
        return hashlib.sha256(self.content).hexdigest()


def checked(content: bytes) -> Checked:
    """A PDF as it came, a picture drawn anew without anything beside it; raises `FileRefused` for anything else."""
    if len(content) > MOST_BYTES:
        raise FileRefused("big")
    kind = next((each for each, begins in _BEGINS.items() if content.startswith(begins)), None)
    if kind is None:
        raise FileRefused("kind")
    if kind == "pdf":
        _read_pdf(content)
        return Checked(kind, content)
    return Checked(kind, _drawn_anew(kind, content))


def _drawn_anew(kind: str, content: bytes) -> bytes:
    """The picture's points alone: where it was taken, with what, and whatever hangs behind it is left out."""
    try:
        with Image.open(io.BytesIO(content), formats=(kind.upper(),)) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise FileRefused("big")
            upright = ImageOps.exif_transpose(opened).convert(_MODES[kind])
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise FileRefused("big") from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise FileRefused("broken") from error
    bare, written = Image.new(upright.mode, upright.size), io.BytesIO()
    bare.paste(upright)
    bare.save(written, kind.upper())
    return written.getvalue()


def _read_pdf(content: bytes) -> None:
    """Nothing, where it is a whole PDF that does nothing by itself."""
    try:
        reader = PdfReader(io.BytesIO(content), strict=False)
        if reader.is_encrypted:
            raise FileRefused("locked")
        active, pages = _acts(reader.root_object), len(reader.pages)
    except (PyPdfError, ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError) as error:
        raise FileRefused("broken") from error
    if active:
        raise FileRefused("active")
    if not 0 < pages <= MOST_PAGES:
        raise FileRefused("broken")


def _acts(root: DictionaryObject) -> bool:
    """Whether a PDF does more by itself, when it is opened, than to show a page."""
    opens = root.get("/OpenAction", DictionaryObject()).get_object()
    names = root.get("/Names", DictionaryObject()).get_object()
    runs = isinstance(opens, DictionaryObject) and opens.get("/S", "/GoTo") != "/GoTo"
    return runs or "/AA" in root or any(each in names for each in _HIDDEN)
