"""Numbers that we make ourselves have the check digits of the real ones."""

import pytest

from flows.identifiers import is_location_number, is_sor_code
from flows.issuing import NotIssuable, location_number, sor_code


@pytest.mark.parametrize("code", ["11000016002", "672291000016004", "323571000016002", "52581000016005"])
def test_a_code_is_made_as_the_register_makes_it(code: str) -> None:
    assert sor_code(int(code.removesuffix(code[-10:]))) == code


@pytest.mark.parametrize("number", ["5790002288289", "5790000173624", "5790000000005"])
def test_a_location_number_is_made_as_gs1_makes_it(number: str) -> None:
    assert location_number(int(number[:12])) == number


@pytest.mark.parametrize("serial", [1, 9, 10_000, 99_999_999])
def test_every_code_that_is_made_is_one(serial: int) -> None:
    assert is_sor_code(sor_code(serial))
    assert is_location_number(location_number(579_000_000_000 + serial))


@pytest.mark.parametrize("serial", [0, -1, 100_000_000])
def test_a_serial_that_no_code_has_room_for_is_refused(serial: int) -> None:
    with pytest.raises(NotIssuable):
        sor_code(serial)


@pytest.mark.parametrize("serial", [1, 999_999_999_999, 5_790_000_000_000])
def test_a_location_number_that_stands_for_nothing_is_not_made(serial: int) -> None:
    with pytest.raises(NotIssuable):
        location_number(serial)
