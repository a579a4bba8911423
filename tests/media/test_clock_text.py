# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places are written as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.values import Millis
from kiosk.media.clock_text import clock_text, place_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("1:02:03.450", 3_723_450),
        ("01:02:03,45", 3_723_450),
        ("2:03", 123_000),
        ("90:00", 5_400_000),
        ("0", 0),
        ("3723450", 3_723_450),
        ("", None),
        ("1:2:3", None),
        ("0:60", None),
        ("-1", None),
        ("1.5", None),
        ("1:02:03.4567", None),
        ("٣", None),
        ("9" * 5000, None),
    ],
)
def test_what_is_a_place(text: str, place: int | None) -> None:
    assert place_of(text) == place


@given(st.integers(0, 10**9))
def test_what_was_written_comes_back(place: int) -> None:
    assert place_of(clock_text(Millis(place))) == place
