# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour through the real window, with the real engine."""

from pathlib import Path

import pytest

from tests.journeys.conftest import Tour
from tests.journeys.quiet import assert_quiet

_TRACEBACK = "Traceback"
_STEP_KEYS = {"name", "ok", "ms", "picture", "says", "frame"}


@pytest.mark.parametrize(
    ("graphics", "window", "options"), [("software", "1080x1920", ()), ("opengl", "1280x720", ("--short",))]
)
def test_a_visit_succeeds_and_the_screen_proves_it(
    kiosk_tour: Tour, tmp_path: Path, graphics: str, window: str, options: tuple[str, ...]
) -> None:
    code, report, printed = kiosk_tour("--window", window, *options, KIOSK_GRAPHICS=graphics)
    failed = [step for step in report["steps"] if not step["ok"]]
    assert (code, failed) == (0, []), printed
    assert report["graphics"] == graphics
    assert report["engines_replaced"] == 0
    assert report["first_frame_ms"] > 0
    assert sum(step["frame"] is not None for step in report["steps"]) >= 12
    assert all(
        set(step) == _STEP_KEYS and (tmp_path / "tour" / step["picture"]).stat().st_size for step in report["steps"]
    )
    assert_quiet(printed)
    assert "WARNING" not in printed


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
