# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a touch on a chapter takes to show it."""

from statistics import median

from kiosk.cli.bench.rig import Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row

_WINDOW = (1280, 720)
_BETWEEN = 1500
"""Milliseconds from one touch to the next."""
_SETTLE = 500
"""Milliseconds a bare libVLC has been ready, before it is asked."""
_ROUNDS = 2
_QUICK_PLACES = 2


def _tap(rig: Rig) -> Figures:
    ours: list[float] = []
    peer: list[float] = []
    places = [chapter.start for chapter in rig.rehearsal.chapters[1:]]
    if rig.quick:
        places = places[:_QUICK_PLACES]
    for number in range(1 if rig.quick else _ROUNDS):
        rig.tell(f"tap: round {number + 1}")
        seconds = len(places) * (_BETWEEN / 1000 + 2)
        ours += rig.kiosk("tap", seconds=seconds, window=_WINDOW, places=places, between=_BETWEEN)["took"]
        peer += [rig.bare("place", rig.rehearsal, at=place, settle=_SETTLE)["took"] for place in places]
    return Figures(median(ours), median(peer))


ROWS = (
    Row(
        "tap",
        "ms",
        1.5,
        LimitKind.RATIO,
        "From the touch on a chapter to its first picture on the screen, for each chapter of the rehearsal film, while "
        "another one plays; beside bare libVLC, ready in a fresh process, opening it at the same places. Medians.",
        _tap,
    ),
)
