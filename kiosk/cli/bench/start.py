# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long until there is something to see."""

from statistics import median

from kiosk.cli.bench.rig import Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row

_WINDOW = (1280, 720)
_ROUNDS, _QUICK_ROUNDS = 5, 1


def _start(rig: Rig) -> Figures:
    ours: list[float] = []
    windows: list[float] = []
    films: list[float] = []
    for number in range(_QUICK_ROUNDS if rig.quick else _ROUNDS + 1):
        rig.tell(f"start: round {number + 1}")
        figures = (
            rig.first_picture(*_WINDOW)["ms"],
            rig.hello(*_WINDOW)["ms"],
            rig.bare("first", rig.rehearsal)["ms"],
        )
        if number == 0 and not rig.quick:
            continue  # reads what is not yet in the memory of the machine
        for figure, series in zip(figures, (ours, windows, films), strict=True):
            series.append(figure)
    return Figures(median(ours), median(windows) + median(films))


ROWS = (
    Row(
        "start",
        "ms",
        2.0,
        LimitKind.RATIO,
        "From the start of the process to the first picture of the rehearsal film on the screen, in a window of "
        "1280 x 720 with a fresh data folder; beside a bare Qt Quick window and bare libVLC to its first picture, "
        "added up. Medians of five rounds.",
        _start,
    ),
)
