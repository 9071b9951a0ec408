from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.layout import keyboard_of, parts_of, units
from storage.values import Delivery


def delivery(text: str = "Hej", **more: Any) -> Delivery:
    return replace(Delivery(1, 1, "telegram", "42:7", "prompt", 0, text, [], "tok", {}, 0), **more)


@given(st.text(alphabet="a😀 \n", min_size=0, max_size=12), st.integers(0, 3000), st.integers(0, 60))
def test_every_text_is_cut_into_parts_that_fit_and_lose_no_word(piece: str, times: int, prompt_from: int) -> None:
    text = piece * times
    parts = parts_of(delivery(text, body={"prompt_from": prompt_from}))

    assert "".join("".join(each.text.split()) for each in parts) == "".join(text.split())
    assert all(1 <= units(each.text) <= 4096 and each.text == each.text.strip() for each in parts)
    assert all(entity["offset"] + entity["length"] <= units(each.text) for each in parts for entity in each.entities)


@pytest.mark.parametrize(
    ("labels", "helpers", "rows"),
    [
        (["Ja", "Nej"], [], [["Ja", "Nej"]]),
        (["1", "2", "3"], ["?"], [["1", "2", "3"], ["?"]]),
        (["1", "2", "3", "4"], [], [["1", "2"], ["3", "4"]]),
        (["Fysioterapi", "Kiropraktik", "Tand"], [], [["Fysioterapi", "Kiropraktik"], ["Tand"]]),
        (
            ["En privat virksomhed med flere klinikker", "Nej"],
            [],
            [["En privat virksomhed med flere klinikker"], ["Nej"]],
        ),
        ([], ["Hjælp", "Tilbage", "Spring over", "Menneske"], [["Hjælp", "Tilbage", "Spring over", "Menneske"]]),
        (
            [],
            ["Hvad betyder det?", "Tilbage til før", "Tal med os"],
            [["Hvad betyder det?", "Tilbage til før"], ["Tal med os"]],
        ),
    ],
)
def test_buttons_stand_in_even_rows_with_the_helpers_last(
    labels: list[str], helpers: list[str], rows: list[list[str]]
) -> None:
    buttons = [[number, label, "helper"] for number, label in enumerate(helpers, 50)]
    buttons += [[number, label, "answer"] for number, label in enumerate(labels)] + [[99, "Ret", "change"]]
    keyboard = keyboard_of(delivery(buttons=buttons))

    assert [[each["text"] for each in row] for row in keyboard] == rows
    numbers = {str(label): f"tok:{number}" for number, label, _ in buttons}
    assert all(each["callback_data"] == numbers[each["text"]] for row in keyboard for each in row)


def test_a_message_with_changes_alone_has_no_buttons() -> None:
    assert keyboard_of(delivery(buttons=[[0, "Ret", "change"]])) == []
