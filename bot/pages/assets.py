"""Static files and templates of a folder of pages; both know one set of colours."""

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_COLOURS = (Path(__file__).parent / "static" / "colours.css").read_bytes()
_KINDS = {".css", ".js", ".svg"}


def static_files(folder: Path) -> dict[str, bytes]:
    """The files that browsers fetch, by name; the colours stand before each style."""
    found = [each for each in sorted(folder.iterdir()) if each.suffix in _KINDS]
    return {each.name: (_COLOURS if each.suffix == ".css" else b"") + each.read_bytes() for each in found}


def addresses(under: str, files: Mapping[str, bytes]) -> Callable[[str], str]:
    """Where each is fetched; an address changes with the content, so that browsers may keep it for ever."""
    versions = {name: hashlib.sha256(content).hexdigest()[:12] for name, content in files.items()}
    return lambda name: f"{under}/{name}?v={versions[name]}"


def environment(folder: Path) -> Environment:
    """The templates of a folder: whatever somebody wrote is escaped, and a value that is missing is an error."""
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
