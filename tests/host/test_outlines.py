# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The outlines are there, or the map does without them."""

from pathlib import Path

import pytest

from kiosk.domain.map_outlines import Outlines
from kiosk.host.outlines import load_outlines, shipped_outlines


def test_those_that_ship_are_read_once() -> None:
    assert "LV" in shipped_outlines().countries
    assert shipped_outlines() is shipped_outlines()


@pytest.mark.parametrize("content", [None, "", "{}", '{"grid": 1, "lines": [], "borders": [7], "countries": []}'])
def test_without_them_there_is_a_word_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: str | None
) -> None:
    path = tmp_path / "outlines.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    assert load_outlines(path) == Outlines()
    assert "the map has no outlines" in caplog.text
