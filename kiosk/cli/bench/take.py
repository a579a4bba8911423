# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the finger that is lifted to the new picture, when it could be made ready since the finger came down."""

from functools import cache
from statistics import median

from kiosk.cli.bench.clock import now, pause
from kiosk.cli.bench.fault import MeasureError
from kiosk.cli.bench.mpv import Mpv, mpv_version
from kiosk.cli.bench.rig import Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row
from kiosk.cli.bench.sightings import Lookout, Sighting, Stretch, first_of, p95, sightings
from kiosk.domain.rehearsal import ITEM
from kiosk.domain.values import Millis

_WINDOW = (1280, 720)
_HELD = 600
"""Milliseconds that a finger lies on a chapter: 300 and more are usual, and a busy machine needs some to get ready."""
_BETWEEN = 1500
_LEAD, _QUICK_LEAD = 6000, 500
_SETTLE = 500
"""Milliseconds that a peer has played, or been ready, before it is asked."""
_ROUNDS = 4
_QUICK_PLACES = 2
_NEAR = 5
"""So many pictures from its start on, a place is reached."""


def _take(rig: Rig) -> Figures:
    ours = _ours(rig)
    rig.tell("take: mpv")
    return Figures(p95(ours), p95(_bare(rig)), p95(_mpv(rig)) if mpv_version() else None)


def _cold(rig: Rig) -> Figures:
    return Figures(median(_ours(rig)), median(_bare(rig)))


def _places(rig: Rig) -> list[Millis]:
    """Never the chapter that comes next, which is always held ready."""
    starts = [chapter.start for chapter in rig.rehearsal.chapters[1:]]
    return starts[1 : 1 + _QUICK_PLACES][::-1] if rig.quick else [*starts[::-2], *starts[-2::-2]] * _ROUNDS


@cache
def _ours(rig: Rig) -> list[float]:
    places = _places(rig)
    rig.tell("take: the kiosk")
    seconds = len(places) * (_HELD + _BETWEEN) / 1000 + 10
    lead = _QUICK_LEAD if rig.quick else _LEAD
    answer = rig.kiosk("take", seconds=seconds, window=_WINDOW, places=places, held=_HELD, between=_BETWEEN, lead=lead)
    return _taken(answer["taken"], places, sightings(answer["seen"]))


@cache
def _bare(rig: Rig) -> list[float]:
    """Opened at the places, each in a process of its own that is ready."""
    rig.tell("take: bare libVLC")
    places = sorted(set(_places(rig))) * (1 if rig.quick else 2)
    return [rig.bare("place", rig.rehearsal, at=place, settle=_SETTLE)["took"] for place in places]


def _mpv(rig: Rig) -> list[float]:
    """An exact seek to each place while another one plays, which is how mpv goes to a chapter."""
    places = _places(rig)[: 3 if rig.quick else 24]
    lookout = Lookout(0, 0, 0, _WINDOW)
    mpv = Mpv(f"--wid={lookout.window}", str(rig.rehearsal.media.path))
    taken = []
    try:
        mpv.wait_for("time-pos")
        for place in places:
            pause(_SETTLE)
            taken.append(now())
            mpv.do("seek", place / 1000, "absolute+exact")
        pause(_SETTLE)
    finally:
        mpv.close()
        seen = lookout.close()
    return _taken(taken, places, sightings(seen))


def _taken(taken: list[float], places: list[Millis], seen: list[Sighting]) -> list[float]:
    """Raises MeasureError where a place was never seen."""
    found = []
    for since, place in zip(taken, places, strict=True):
        frame = place // 40
        first = first_of(seen, Stretch(ITEM, frame, frame + _NEAR), since)
        if first is None:
            raise MeasureError(f"the picture at {place / 1000:g} s did not come")
        found.append(first.at - since)
    return found


ROWS = (
    Row(
        "take",
        "ms",
        57,
        LimitKind.ABSOLUTE,
        "From the lifting of a finger that lay on a chapter for 0.6 s to its first picture, by frame codes in captures "
        "of the window, while another one plays; beside bare libVLC, ready in a fresh process, opening it there, to "
        "its memory callback, and mpv's exact seek, in captures of its window. 95 % are quicker. The limit is a "
        "picture of the film and one of the screen.",
        _take,
    ),
    Row(
        "take.cold",
        "ms",
        0.4,
        LimitKind.RATIO,
        "The same beside bare libVLC's cold open, by medians.",
        _cold,
    ),
)
