import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.cleaning import LONGEST, clean


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("26\u200b91\u200d99\ufeff91", "26919991"),
        ("\u202e26919991\u202c", "26919991"),
        ("bi\u00adlag", "bilag"),
        ("a\x00b\x07c", "abc"),
        ("32\u00a068\u202f53\u200941", "32 68 53 41"),
        ("‘Klinik’ “Ærø” „Als‟ «Fyn»", '\'Klinik\' "Ærø" "Als" "Fyn"'),
        ("２６９１９９９１", "26919991"),
        ("٢٦٩١", "2691"),
        ("Ærø, Ølby og Århus", "Ærø, Ølby og Århus"),
        ("A\u030arhus", "Århus"),
        ("a\u200b\u030a", "å"),
        ("120 m²", "120 m²"),
        ("  en   linje \t her  ", "en linje her"),
        ("en\r\nto\rtre\u2028fire", "en\nto\ntre\nfire"),
        ("en\n \n\n to \n", "en\nto"),
        ("halv \ud83d", "halv"),
        ("\u200b \u3164", ""),
    ],
)
def test_what_cannot_be_seen_goes_and_the_words_stay(typed: str, plain: str) -> None:
    assert clean(typed) == plain


def test_a_long_text_is_cut() -> None:
    assert clean("å" * 5_000) == "å" * LONGEST


def test_a_number_is_never_cut_in_half() -> None:
    text = "å" * (LONGEST - 9) + "010170-1234"

    assert clean(text) == "å" * (LONGEST - 9)


@given(st.text(max_size=200))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@settings(max_examples=20, deadline=None)
@given(st.text(min_size=3_000, max_size=6_000, alphabet="æ1 .\n-ø"))
def test_cleaning_twice_changes_nothing_more_in_long_texts(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert len(clean(text)) <= LONGEST


@given(st.text(max_size=200))
def test_what_is_cleaned_can_always_be_stored(text: str) -> None:
    assert clean(text).encode("utf-8").decode("utf-8") == clean(text)


@given(st.text(alphabet="abcæøåABCÆØÅ0123456789", max_size=100))
def test_plain_danish_is_left_as_it_is(text: str) -> None:
    assert clean(text) == text
