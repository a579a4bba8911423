# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The transcript: how evenly it moves under a finger."""

from kiosk.cli.bench.evenness import longest
from kiosk.cli.bench.fault import MeasureError
from kiosk.cli.bench.rig import Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row

_WINDOW = (1280, 720)
_LINES = 3_000
_FLICKS, _QUICK_FLICKS = 30, 2
_EACH = 5
"""Seconds that one takes, with what is waited after it."""


def _longest(rig: Rig) -> Figures:
    """Raises MeasureError."""
    flicks = _QUICK_FLICKS if rig.quick else _FLICKS
    answer = rig.kiosk("scroll", seconds=flicks * _EACH, window=_WINDOW, lines=_LINES, flicks=flicks)
    if answer["lines"] != _LINES:
        raise MeasureError("nothing moved")
    return longest(rig, answer)


ROWS = (
    Row(
        "transcript",
        "ms",
        33,
        LimitKind.ABSOLUTE,
        f"The longest time from frame to frame in {_FLICKS} flicks through a transcript of {_LINES:,} lines, while the "
        "film plays beside it.",
        _longest,
    ),
)
