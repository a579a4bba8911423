# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon somebody who types sees what is found."""

from kiosk.cli.bench.rig import Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row
from kiosk.cli.bench.sightings import p95

_WINDOW = (1280, 720)
_KEYS, _QUICK_KEYS = 100, 3
_BETWEEN = 250
"""Milliseconds from one key to the next."""
_EACH = 1.5
"""Seconds that one takes, on a slow machine."""
_READY = 30
"""Seconds until the library is open, the first time."""


def _shown(rig: Rig) -> Figures:
    rig.tell("search: the kiosk")
    count = _QUICK_KEYS if rig.quick else _KEYS
    seconds = _READY + count * _EACH
    return Figures(p95(rig.kiosk("search", seconds=seconds, window=_WINDOW, count=count, between=_BETWEEN)["took"]))


ROWS = (
    Row(
        "search.shown",
        "ms",
        100,
        LimitKind.ABSOLUTE,
        "From the touch on a key of the on-screen keyboard to the first frame with what is found for the letters typed "
        f"until then, in the shipped content, while the film plays ({_KEYS} keys, 95 % are quicker).",
        _shown,
    ),
)
