"""What staff write, before anything of it is kept: cleaned, without a CPR number, and neither empty nor endless."""

from bot.services.floor.refusals import FloorRefused
from flows.cleaning import clean
from flows.masking import mask

LONGEST = 4000


def masked(text: str) -> str:
    """The text as it may be kept; raises `FloorRefused` where there is none, or too much."""
    said = mask(clean(text)).strip()
    if not said:
        raise FloorRefused("empty")
    if len(said) > LONGEST:
        raise FloorRefused("too_long")
    return said
