"""A page of ours as a browser has it: its elements, and its forms as they would be sent."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"br", "hr", "img", "input", "link", "meta"})


@dataclass
class Element:
    """One element with what stands in it."""

    tag: str
    attributes: dict[str, str]
    inside: list["Element | str"] = field(default_factory=list, repr=False)
    below: list["Element"] = field(default_factory=list, repr=False)  # all elements in it, in order

    @property
    def text(self) -> str:
        """The words in it, as written."""
        said = "".join(each if isinstance(each, str) else each.text for each in self.inside)
        return said.replace("\N{NO-BREAK SPACE}", " ")  # looks like any other space

    @property
    def classes(self) -> set[str]:
        return set(self.attributes.get("class", "").split())

    def every(self, tag: str, *classes: str) -> Iterator["Element"]:
        """Every element of this kind in it, in order."""
        return (each for each in self.below if each.tag == tag and each.classes.issuperset(classes))

    def one(self, tag: str, *classes: str) -> "Element | None":
        """The first of them."""
        return next(self.every(tag, *classes), None)

    def hidden(self) -> dict[str, str]:
        """What a form carries that nobody sees."""
        inputs = (each.attributes for each in self.every("input"))
        return {each["name"]: each["value"] for each in inputs if each.get("type") == "hidden"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("page", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(element)
        for each in self.open:
            each.below.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            closed = self.open.pop()
            assert closed.tag == tag, f"<{closed.tag}> is closed by </{tag}>"

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def page_of(html: str) -> Element:
    """The page in this text, which must be well formed."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert [each.tag for each in reader.open] == ["page"], f"not closed: {[each.tag for each in reader.open[1:]]}"
    return reader.open[0]
