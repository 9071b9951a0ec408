"""Chance, drawn outside the core: tokens for buttons, references for dossiers, codes for moving."""

import secrets

from flows.moment import Tokens
from flows.references import ALPHABET, make_reference


def draw() -> Tokens:
    """Fresh tokens for one turn."""
    reference = make_reference([secrets.randbelow(1 << 32) for _ in range(7)])
    return Tokens(prompt=secrets.token_urlsafe(6), reference=reference, code=code(), salt=secrets.token_hex(8))


def code() -> str:
    """A resume code of eight characters that can be read aloud (about 35 bits)."""
    return "".join(secrets.choice(ALPHABET) for _ in range(8))


def link() -> str:
    """The secret part of a link in an e-mail (256 bits)."""
    return secrets.token_urlsafe(32)
