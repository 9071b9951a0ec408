from pathlib import Path

import pytest

from flows.identifiers import is_p_number
from flows.masking import holds_cpr
from tests.privacy.planting import JOINTS, Planting


def test_a_thousand_numbers_are_all_different_and_shaped_like_cpr_numbers() -> None:
    planting = Planting(1)

    written = [planting.number() for _ in range(1000)]

    assert len(planting.drawn) == 1000
    assert all(holds_cpr(each) for each in written)
    assert not any(is_p_number(each) for each in planting.drawn)


@pytest.mark.parametrize("joint", JOINTS)
def test_a_number_is_found_however_it_was_written_and_is_kept(joint: str, tmp_path: Path) -> None:
    planting = Planting(2)
    planting.number(joint=joint)
    (digits,) = planting.drawn
    (tmp_path / "kept").write_bytes(b"\x00\x07" + f"{digits[:6]}-{digits[6:]}".encode() + b"\x00")
    (tmp_path / "kept.eml").write_text(f"Content-Transfer-Encoding: quoted-printable\n\n{digits[:3]}=\n{digits[3:]}\n")

    assert planting.found_below(tmp_path) == {"kept": {digits}, "kept.eml": {digits}}
    assert planting.found_in(f"før{joint} {planting.drawn[digits]} efter") == {digits}


def test_other_numbers_are_not_taken_for_planted_ones() -> None:
    planting = Planting(3)
    planting.number()

    assert planting.found_in("26919991, 1029829825, 010170-1234, 1795416363961225") == set()
