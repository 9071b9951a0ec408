"""Names that have all the words asked for, in any order, each from its beginning."""

from sqlalchemy import ColumnElement, Text, and_, bindparam, literal_column

from flows.catalogue.searching import fold

WORDS = 8  # of what is asked for; more of them find nothing else
_NEEDLES = tuple(f"needle{n}" for n in range(WORDS))


def words_of(text: str) -> list[str]:
    """The words of what is asked for, folded as names are kept, each once."""
    return list(dict.fromkeys(fold(text).split()))[:WORDS]


def asked_for(words: list[str]) -> dict[str, str]:
    """The values of `has_all`; the words that are missing are empty, and every name has those."""
    return dict(zip(_NEEDLES, [*words, *[""] * WORDS], strict=False))


def has_all(folded: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether this folded name has all of them."""
    spaced = literal_column("' '", Text) + folded
    begins = (
        literal_column("'% '", Text) + bindparam(each, type_=Text) + literal_column("'%'", Text) for each in _NEEDLES
    )
    return and_(*(spaced.like(each) for each in begins))
