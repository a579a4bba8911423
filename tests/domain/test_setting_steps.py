# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers are set by touches, and languages put in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.setting_forms import Whole
from kiosk.domain.setting_steps import moved, stepped
from kiosk.domain.setting_table import SETTINGS

FORMS = [setting.form for setting in SETTINGS.values() if isinstance(setting.form, Whole)]


@pytest.mark.parametrize(
    ("least", "most", "value", "down", "up"),
    [
        (0, 100, 70, 65, 75),
        (0, 100, 72, 70, 75),
        (0, 100, 0, 0, 5),
        (0, 100, 98, 95, 100),
        (5, 86_400, 120, 110, 150),
        (5, 86_400, 15, 10, 20),
        (5, 86_400, 5, 5, 10),
        (5, 86_400, 86_400, 82_800, 86_400),
        (5, 240, 30, 20, 40),
    ],
)
def test_a_touch_leads_to_the_next_round_number(least: int, most: int, value: int, down: int, up: int) -> None:
    form = Whole(least, most)
    assert (stepped(form, value, up=False), stepped(form, value, up=True)) == (down, up)


@given(st.sampled_from(FORMS), st.data())
def test_whatever_is_set_a_touch_leads_on_until_the_end_and_back(form: Whole, data: st.DataObject) -> None:
    value = data.draw(st.integers(form.least, form.most))
    up, down = stepped(form, value, up=True), stepped(form, value, up=False)
    assert form.least <= down <= value <= up <= form.most
    assert (down < value, value < up) == (value > form.least, value < form.most)
    assert stepped(form, up, up=False) <= value <= stepped(form, down, up=True)


@pytest.mark.parametrize(("word", "earlier", "order"), [("b", True, "bac"), ("b", False, "acb"), ("a", True, "abc")])
def test_a_word_changes_places_with_its_neighbour(word: str, earlier: bool, order: str) -> None:
    assert "".join(moved("abc", word, earlier=earlier)) == order
