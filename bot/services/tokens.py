"""Chance, drawn outside the core: tokens for buttons, references for dossiers, codes for moving."""

import secrets
import struct
from base64 import urlsafe_b64encode
from collections.abc import Iterable

from flows.masking import holds_cpr
from flows.moment import Tokens
from flows.references import ALPHABET, make_reference

_NUMBERS = struct.Struct("=15I")  # 7 for a reference, 8 for a code
_CODE = struct.Struct("=8I")


def draw() -> Tokens:
    """Fresh tokens for one turn, all from one draw: each turn needs them, and hardly any uses more than the first."""
    drawn = secrets.token_bytes(_NUMBERS.size + 14)
    numbers = _NUMBERS.unpack_from(drawn)
    prompt, salt = drawn[-14:-8], drawn[-8:]
    return Tokens(
        prompt=urlsafe_b64encode(prompt).decode(),
        reference=make_reference(numbers[:7]),
        code=_readable(numbers[7:]),
        salt=salt.hex(),
    )


def salt() -> str:
    """What a digest is taken with, see `storage.chains`."""
    return secrets.token_hex(8)


def code() -> str:
    """A resume code of eight characters that can be read aloud (about 35 bits)."""
    return _readable(_CODE.unpack(secrets.token_bytes(_CODE.size)))


def link() -> str:
    """The secret part of a link in an e-mail (256 bits); once in millions it would look like a CPR number."""
    while holds_cpr(secret := secrets.token_urlsafe(32)):
        pass
    return secret


def _readable(numbers: Iterable[int]) -> str:
    # 22 letters do not divide 2³², which favours some of them by one in 195 million.
    return "".join([ALPHABET[number % len(ALPHABET)] for number in numbers])
