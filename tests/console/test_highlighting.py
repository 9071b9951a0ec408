"""The words of a search are marked in the lines it found, in every form in which it finds them."""

import pytest

from bot.console.highlighting import AT_MOST, pieces


def marked(text: str, wanted: str) -> list[str]:
    return [piece for piece, hit in pieces(text, wanted) if hit]


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Vi åbner klinikken i Ålborg.", "klinik aalborg", ["klinikken", "Ålborg"]),
        ("Hvad er CVR-nummeret?", "cvr", ["CVR"]),
        ("Ingen af ordene", "klinik", []),
        ("Ingen ord blev søgt", "", []),
        ("<b>klinik</b>", "klinik", ["klinik"]),
    ],
)
def test_a_word_is_marked_as_it_is_found(text: str, wanted: str, found: list[str]) -> None:
    assert marked(text, wanted) == found
    assert "".join(piece for piece, _ in pieces(text, wanted)) == text


def test_a_long_line_is_cut_to_where_the_words_stand() -> None:
    text = "ord " * 300 + "klinikken " + "ord " * 300

    shown = pieces(text, "klinik")

    assert marked(text, "klinik") == ["klinikken"]
    assert len("".join(piece for piece, _ in shown)) <= AT_MOST + 4
    assert (shown[0], shown[-1]) == (("… ", False), (" …", False))
