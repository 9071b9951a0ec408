"""Text from the outside made plain before anything else reads it."""

import re
import unicodedata
from functools import lru_cache

LONGEST = 4_000  # characters kept of one message

_QUOTES = str.maketrans("‘’‚‛“”„‟«»", '\'\'\'\'""""""')
_LINE_ENDS = {"\r", "\v", "\f", "\x85", "\u2028", "\u2029"}
# No letters and no spaces by their category, yet nothing is seen where they stand.
_BLANKS = {"\u034f", "\u115f", "\u1160", "\u17b4", "\u17b5", "\u3164", "\uffa0"}


def clean(text: str) -> str:
    """The same words without invisible characters, odd spaces, curly quotes, foreign digits and empty lines.

    Letters are composed (NFC) and otherwise left as they are. At most 4,000 characters.
    """
    plain = "".join(map(_plain, text.replace("\r\n", "\n"))).translate(_QUOTES)
    lines = (re.sub(" +", " ", line).strip() for line in plain.split("\n"))
    return _capped(unicodedata.normalize("NFC", "\n".join(line for line in lines if line)))


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    category = unicodedata.category(character)
    if character in _LINE_ENDS:
        return "\n"
    if category == "Zs" or character == "\t":
        return " "
    if category == "Nd":
        return str(unicodedata.decimal(character))
    return "" if _is_invisible(character, category) else character


def _is_invisible(character: str, category: str) -> bool:
    is_variation_selector = "\ufe00" <= character <= "\ufe0f"
    # Half a surrogate pair cannot be written as UTF-8, so storing it would fail.
    is_hidden = category in {"Cf", "Cs"} or (category == "Cc" and character != "\n")
    return is_hidden or is_variation_selector or character in _BLANKS


def _capped(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    # A number cut in half would no longer be recognised, and nine digits of a CPR number would be kept.
    return re.sub(r"[\d\W]{1,24}\Z", "", text[:LONGEST]).strip()
