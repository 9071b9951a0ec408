"""Pasted signature blocks and letterheads are taken apart; the figures are those of `python -m tests.flows.blocks`."""

import pytest

from tests.flows.blocks.measuring import FACTS, blocks, totals

# The least that is found and sure, and the most that is wrong and sure: of 164 facts in the frozen blocks, 132 in ours.
FLOOR = {"frozen": (159, 0), "own": (125, 0)}


@pytest.mark.parametrize("name", FLOOR)
def test_enough_of_a_block_is_found_and_hardly_anything_wrong_is_sure(name: str) -> None:
    right, wrong = FLOOR[name]

    count = totals(name)

    assert count["right"] >= right
    assert count["wrong"] <= wrong


@pytest.mark.parametrize("name", FLOOR)
def test_there_are_thirty_blocks_and_the_facts_are_those_that_are_measured(name: str) -> None:
    assert len(blocks(name)) == 30
    assert {fact for block in blocks(name) for fact in block["facts"]} <= set(FACTS)
