# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How evenly the map, and a large picture, move and grow under fingers."""

from kiosk.cli.bench.evenness import longest
from kiosk.cli.bench.fault import MeasureError
from kiosk.cli.bench.rig import Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row

_WINDOW = (1280, 720)
_SPREADS, _QUICK_SPREADS = 4 * (3.0, 3.0, 1 / 3, 1 / 3), (3.0,)
_EACH = 8
"""Seconds that one takes, with the two pans after it."""
_OPENS = 30


def _map(rig: Rig) -> Figures:
    return _longest(rig, "map")


def _picture(rig: Rig) -> Figures:
    return _longest(rig, "picture")


def _longest(rig: Rig, what: str) -> Figures:
    """Raises MeasureError."""
    rig.tell(f"{what}: the kiosk")
    spreads = _QUICK_SPREADS if rig.quick else _SPREADS
    answer = rig.kiosk(what, seconds=_OPENS + len(spreads) * _EACH, window=_WINDOW, spreads=spreads)
    if answer["most"] < 2 * answer["least"]:
        raise MeasureError("nothing moved")
    return longest(rig, answer)


ROWS = (
    Row(
        "map",
        "ms",
        33,
        LimitKind.ABSOLUTE,
        "The longest time from frame to frame while the map of the places is panned and pinched by touch.",
        _map,
    ),
    Row(
        "picture",
        "ms",
        33,
        LimitKind.ABSOLUTE,
        "The longest time from frame to frame while a picture of 4096 x 4096 pixels is panned and pinched by touch.",
        _picture,
    ),
)
