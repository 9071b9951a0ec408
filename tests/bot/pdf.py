"""A PDF of ours read back from its own streams: its letters are numbers that the file itself explains."""

import re
import zlib

OBJECT = re.compile(rb"\n(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
STREAM = re.compile(rb"stream\n(.*)\nendstream", re.DOTALL)
SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|\(((?:[^()\\]|\\.)*)\) Tj", re.DOTALL)
ESCAPED = re.compile(rb"\\(.)", re.DOTALL)


class Pdf:
    """The pages of a PDF as text, without its spaces and line breaks."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.objects = dict(OBJECT.findall(content))
        pages = [each for each in self.objects.values() if b"/Type /Page\n" in each]
        self.pages = [self._text(self._stream(self._reference(each, b"/Contents"))) for each in pages]

    @property
    def text(self) -> str:
        return "".join(self.pages)

    def _reference(self, holder: bytes, key: bytes) -> bytes:
        found = re.search(rb"%b (\d+) 0 R" % key, holder)
        assert found is not None
        return found[1]

    def _stream(self, number: bytes) -> bytes:
        found = STREAM.search(self.objects[number])
        assert found is not None
        return zlib.decompress(found[1]) if b"/FlateDecode" in self.objects[number] else found[1]

    def _letters(self, font: bytes) -> dict[str, str]:
        numbers = {found[1] for each in self.objects.values() for found in re.finditer(rb"/%b (\d+) 0 R" % font, each)}
        explained = self._stream(self._reference(self.objects[numbers.pop()], b"/ToUnicode")).decode()
        pairs = re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>\n", explained)
        return {code: bytes.fromhex(letters).decode("utf-16-be") for code, letters in pairs}

    def _text(self, stream: bytes) -> str:
        letters: dict[str, str] = {}
        said = ""
        for font, shown in SHOWN.findall(stream):
            letters = self._letters(font) if font else letters
            codes = ESCAPED.sub(lambda found: {b"r": b"\r", b"n": b"\n"}.get(found[1], found[1]), shown).hex().upper()
            said += "".join(letters[codes[each : each + 4]] for each in range(0, len(codes), 4))
        return close(said)


def close(text: str) -> str:
    """A text as `Pdf` gives it."""
    return re.sub(r"\s", "", text)
