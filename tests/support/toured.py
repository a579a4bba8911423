# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a tour that went well leaves behind."""

from pathlib import Path
from typing import Any

from tests.journeys.quiet import assert_quiet

_STEP_KEYS = {"name", "ok", "ms", "picture", "says", "frame"}


def assert_toured(code: int, report: dict[str, Any], printed: str, out: Path, graphics: str) -> None:
    """printed: on both outputs. out: where the pictures are."""
    failed = [step for step in report["steps"] if not step["ok"]]
    assert (code, failed) == (0, []), printed
    assert report["graphics"] == graphics
    assert report["engines_replaced"] == 0
    assert report["first_frame_ms"] > 0
    assert sum(step["frame"] is not None for step in report["steps"]) >= 12
    assert all(set(step) == _STEP_KEYS and (out / step["picture"]).stat().st_size for step in report["steps"])
    assert_quiet(printed)
    assert "WARNING" not in printed
