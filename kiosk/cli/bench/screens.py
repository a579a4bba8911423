# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor waits for who goes from screen to screen, and what thousands of screens leave behind."""

from functools import cache
from statistics import linear_regression

from kiosk.cli.bench.rig import Json, Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row
from kiosk.cli.bench.sightings import p95

_WINDOW = (1280, 720)
_TOUCHES, _QUICK_TOUCHES = 100, 3
_BETWEEN = 400
_CHANGES, _QUICK_CHANGES = 5_000, 10
_TIMED = 200
_EVERY, _QUICK_EVERY = 100, 2
_EACH = 0.6
"""Seconds that one takes, on a slow machine."""
_TWO_FRAMES = 2 * 1000 / 60
_KIB = 1024


def _touch(rig: Rig) -> Figures:
    rig.tell("touch: the kiosk")
    count = _QUICK_TOUCHES if rig.quick else _TOUCHES
    return Figures(p95(rig.kiosk("touch", seconds=count * 2, window=_WINDOW, count=count, between=_BETWEEN)["took"]))


def _settled(rig: Rig) -> Figures:
    return Figures(p95(_screens(rig)["settled"]))


def _growth(rig: Rig) -> Figures:
    """KiB for each change, by a linear fit without the first fifth."""
    samples = _screens(rig)["samples"]
    warm = samples[len(samples) // 5 :]
    slope, _ = linear_regression([one["changes"] for one in warm], [one["memory"] for one in warm])
    return Figures(slope / _KIB)


@cache
def _screens(rig: Rig) -> Json:
    rig.tell("screens: the kiosk")
    count, every = (_QUICK_CHANGES, _QUICK_EVERY) if rig.quick else (_CHANGES, _EVERY)
    return rig.kiosk("screens", seconds=count * _EACH, window=_WINDOW, count=count, every=every, timed=_TIMED)


ROWS = (
    Row(
        "touch",
        "ms",
        _TWO_FRAMES,
        LimitKind.ABSOLUTE,
        "From the touch on a control of the player, while the film plays, to the first frame that shows it "
        f"({_TOUCHES} touches, 95 % are quicker). The limit is two frames of the screen.",
        _touch,
    ),
    Row(
        "screen",
        "ms",
        250,
        LimitKind.ABSOLUTE,
        f"From the touch that leads to another screen to the last frame of its coming, in {_TIMED} changes by chance "
        "between all screens and cards. 95 % are quicker.",
        _settled,
    ),
    Row(
        "screens",
        "KiB",
        2,
        LimitKind.ABSOLUTE,
        f"By how much the kiosk's process grows with each of {_CHANGES:,} such changes (anonymous memory, linear fit "
        "without the first fifth).",
        _growth,
    ),
)
