"""The second factor: codes of an app that change every half minute, and recovery codes for the day it is lost."""

import base64
import hashlib
import hmac
import re
import secrets

import pyotp
import segno

from flows.references import ALPHABET

ISSUER = "SOR-registrering"
STEP = 30  # seconds
RECOVERY_CODES = 10
_GROUPS, _LETTERS = 4, 4  # 22 letters: some 71 bits


def new_secret(sitting: str, before: str) -> str:
    """A secret that follows from the browser's own: it is the same until it is confirmed, and stands nowhere."""
    drawn = hmac.new(sitting.encode(), b"sor second factor 1\0" + before.encode(), hashlib.sha256).digest()
    return base64.b32encode(drawn[:20]).decode()


def step_of(secret: str, code: str, seconds: float) -> int | None:
    """The half-minute this code belongs to (now, the one before, the next: clocks differ); None where it is wrong."""
    digits = "".join(code.split())
    now = int(seconds) // STEP
    steps = [step for step in (now, now - 1, now + 1) if _is(secret, step, digits)]
    return steps[0] if steps and secret else None


def address_of(secret: str, email: str) -> str:
    """What an app reads from the picture."""
    return pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=ISSUER)


def picture_of(secret: str, email: str) -> str:
    """The same as a picture to be photographed: black on white in every scheme, or cameras do not read it."""
    made = segno.make(address_of(secret, email), error="m")
    return str(made.svg_data_uri(scale=4, border=4, dark="#000", light="#fff"))


def recovery_codes() -> tuple[str, ...]:
    """Fresh codes, each good once."""
    return tuple("-".join(_group() for _ in range(_GROUPS)) for _ in range(RECOVERY_CODES))


def as_kept(code: str) -> str:
    """A recovery code as it is compared, however it was typed; "" where it is none."""
    letters = re.sub(r"[^0-9A-Z]", "", code.upper())
    if len(letters) != _GROUPS * _LETTERS:
        return ""
    return "-".join(letters[at : at + _LETTERS] for at in range(0, len(letters), _LETTERS))


def _is(secret: str, step: int, digits: str) -> bool:
    return hmac.compare_digest(pyotp.TOTP(secret).generate_otp(step).encode(), digits.encode("utf-8", "replace"))


def _group() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(_LETTERS))
