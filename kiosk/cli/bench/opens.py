# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What thousands of opens leave behind."""

from collections.abc import Sequence
from functools import cache
from statistics import linear_regression, median

from kiosk.cli.bench.fault import MeasureError
from kiosk.cli.bench.rig import Json, Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row

_WINDOW = (1280, 720)
_COUNT, _QUICK_COUNT = 2000, 6
_EVERY, _QUICK_EVERY = 25, 2
_EACH = 1.0
_FLAT = ("descriptors", "threads", "processes", "rings")
_KIB = 1024


def _opens(rig: Rig) -> Figures:
    samples = _ours(rig)
    # The few of a short run are still of the warming up.
    for name in () if rig.quick else _FLAT:
        before, after = _ends(samples, name)
        if after > before:
            raise MeasureError(f"{name}: {before:g} became {after:g}")
    return Figures(_slope(samples), _slope(_bare(rig)))


@cache
def _ours(rig: Rig) -> list[Json]:
    count = _QUICK_COUNT if rig.quick else _COUNT
    rig.tell("opens: the kiosk")
    every = _QUICK_EVERY if rig.quick else _EVERY
    answer = rig.kiosk("opens", seconds=count * _EACH, window=_WINDOW, count=count, every=every)
    samples: list[Json] = answer["samples"]
    return samples


def _bare(rig: Rig) -> list[Json]:
    count = _QUICK_COUNT if rig.quick else _COUNT
    rig.tell("opens: bare libVLC")
    every = _QUICK_EVERY if rig.quick else _EVERY
    places = [chapter.start for chapter in rig.rehearsal.chapters]
    answer = rig.bare("opens", rig.rehearsal, seconds=count * _EACH, count=count, every=every, places=places)
    samples: list[Json] = answer["samples"]
    return samples


def _slope(samples: Sequence[Json]) -> float:
    """KiB for each open, by a linear fit without the first fifth."""
    warm = samples[len(samples) // 5 :]
    slope, _ = linear_regression([one["opens"] for one in warm], [one["memory"] for one in warm])
    return slope / _KIB


def _ends(samples: Sequence[Json], name: str) -> tuple[float, float]:
    """The medians of the first quarter, without the first fifth of all, and of the last one."""
    warm = [one[name] for one in samples[len(samples) // 5 :]]
    quarter = max(1, len(warm) // 4)
    return median(warm[:quarter]), median(warm[-quarter:])


ROWS = (
    Row(
        "opens",
        "KiB",
        2,
        LimitKind.ABSOLUTE,
        f"By how much the kiosk's process grows with each of {_COUNT:,} opens: chapters that were cued, others that "
        "were not, and seeks (anonymous memory, linear fit without the first fifth); beside bare libVLC in one "
        "process. It fails where descriptors, threads, processes (zombies among them) or shared memory grow.",
        _opens,
    ),
)
