"""Making SOR codes and location numbers with the right check digits, from a serial number of our own."""

from collections.abc import Callable

from stdnum import ean, verhoeff

from flows.errors import FlowError
from flows.identifiers import is_location_number, is_sor_code

NAMESPACE, PARTITION = "1000016", "00"  # of SOR codes; domain.md 1.2
MOST_SERIAL = 99_999_999  # eight digits stand before the namespace
GLN_SERIAL = 12  # digits of a location number before its check digit


class NotIssuable(FlowError):
    """No number can be made from this serial."""


def sor_code(serial: int) -> str:
    """The SOR code with this serial."""
    if not 1 <= serial <= MOST_SERIAL:
        raise NotIssuable(str(serial))
    digits = f"{serial}{NAMESPACE}{PARTITION}"
    return _good(digits + verhoeff.calc_check_digit(digits), is_sor_code)


def location_number(serial: int) -> str:
    """The location number whose first twelve digits are this serial."""
    digits = str(serial)
    if len(digits) != GLN_SERIAL:
        raise NotIssuable(digits)
    return _good(digits + ean.calc_check_digit(digits), is_location_number)


def _good(number: str, is_one: Callable[[str], bool]) -> str:
    """The number, where it is none of those that stand for nothing."""
    if not is_one(number):
        raise NotIssuable(number)
    return number
