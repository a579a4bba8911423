# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What keeps the tour from being performed; the tour itself is in test_at_length, with OpenGL in tests/packaging."""

from pathlib import Path

from tests.journeys.conftest import Tour

_TRACEBACK = "Traceback"


def test_without_a_display_a_sentence_says_what_to_do(kiosk_tour: Tour) -> None:
    code, report, printed = kiosk_tour(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (code, report) == (69, {})
    assert printed.startswith("kiosk: There is no display")
    assert _TRACEBACK not in printed


def test_a_screen_that_is_not_there_is_told(kiosk_tour: Tour) -> None:
    code, report, printed = kiosk_tour("--screen", "no-such")
    assert (code, report) == (64, {})
    assert "There is no screen called no-such" in printed
    assert _TRACEBACK not in printed


def test_a_tour_that_cannot_keep_its_pictures_says_so(kiosk_tour: Tour, tmp_path: Path) -> None:
    (tmp_path / "tour").write_text("in the way")
    code, _, printed = kiosk_tour()
    assert code == 73
    assert "--out" in printed
    assert _TRACEBACK not in printed
