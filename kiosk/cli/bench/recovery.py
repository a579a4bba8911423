# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon the film goes on when the process that plays it is killed."""

from functools import cache
from itertools import pairwise

from kiosk.cli.bench.fault import MeasureError
from kiosk.cli.bench.rig import Json, Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row
from kiosk.cli.bench.sightings import p95, sightings, standstill

_WINDOW = (1280, 720)
_TIMES, _QUICK_TIMES = 100, 2
_PEER_TIMES, _QUICK_PEER_TIMES = 10, 1
_BETWEEN = 1700
"""Milliseconds from one to the next: pictures must have come for a second before an engine is replaced at once."""
_LEAD, _QUICK_LEAD = 6000, 500
_WITHIN = 5000
_NEAR = 25
"""So many pictures before or behind where it was killed, the film may go on."""
_PLACE = 98_000


def _recovery(rig: Rig) -> Figures:
    answer = _ours(rig)
    seen = sightings(answer["seen"])
    took, astray = [], 0
    for killed, until in pairwise([*answer["killed"], answer["killed"][-1] + _WITHIN]):
        found = standstill(seen, killed, until - killed)
        if found is None:
            raise MeasureError("the picture did not move again")
        before, after = found
        took.append(after.at - killed)
        astray += before.frame is None or after.frame is None or abs(after.frame - before.frame) > _NEAR
    if astray:
        raise MeasureError(f"{astray} of {len(took)} times the film went on more than a second from where it was")
    rig.tell("recovery: bare libVLC")
    times = range(_QUICK_PEER_TIMES if rig.quick else _PEER_TIMES)
    return Figures(p95(took), p95([rig.bare("first", rig.rehearsal, at=_PLACE)["ms"] for _ in times]))


def _stall(rig: Rig) -> Figures:
    return Figures(_ours(rig)["stall"])


@cache
def _ours(rig: Rig) -> Json:
    times = _QUICK_TIMES if rig.quick else _TIMES
    rig.tell("recovery: the kiosk")
    return rig.kiosk(
        "recovery",
        seconds=times * 4,
        window=_WINDOW,
        times=times,
        between=_BETWEEN,
        lead=_QUICK_LEAD if rig.quick else _LEAD,
    )


ROWS = (
    Row(
        "recovery",
        "ms",
        500,
        LimitKind.ABSOLUTE,
        f"From the kill -9 of the engine on air until the picture moves again, within a second of where it was, by "
        f"frame codes in captures of the window, {_TIMES} times; beside bare libVLC that is started anew, process and "
        "all, to its memory callback. 95 % are quicker.",
        _recovery,
    ),
    Row(
        "recovery.stall",
        "ms",
        50,
        LimitKind.ABSOLUTE,
        "How late the kiosk's own loop came at most to a timer of 5 ms meanwhile.",
        _stall,
    ),
)
