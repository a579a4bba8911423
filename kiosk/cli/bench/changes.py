# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From one item of a playlist to the next: what is seen, and what never may be."""

from collections.abc import Callable
from functools import cache

from kiosk.cli.bench.clock import pause
from kiosk.cli.bench.fault import MeasureError
from kiosk.cli.bench.mpv import Mpv, mpv_version
from kiosk.cli.bench.rig import Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row
from kiosk.cli.bench.sightings import Followed, Lookout, Stretch, follow, p95, sightings
from kiosk.domain.film import Film
from kiosk.domain.rehearsal import ITEM
from kiosk.media.bench_clip import ITEM as CLIP_ITEM

_WINDOW = (1280, 720)
_COUNT, _QUICK_COUNT = 500, 3
_PEER_COUNT, _QUICK_PEER_COUNT = 100, 1
_LEAD, _QUICK_LEAD = 6000, 200
_LENGTH = 2000
_EACH = 2.6
"""Seconds that one takes, with what a peer needs to open it."""
_STRETCHES = ((0, 20_000), (1, 1000), (0, 100_000), (1, 1800))
"""Film (0 the rehearsal film, 1 the clip) and start: another file each time, of another size."""


def _wrong(rig: Rig) -> Figures:
    return _figures(rig, lambda found: found.wrong + found.codeless)


def _beyond(rig: Rig) -> Figures:
    return _figures(rig, lambda found: found.beyond)


def _p95(rig: Rig) -> Figures:
    return _figures(rig, lambda found: p95(found.gaps))


def _longest(rig: Rig) -> Figures:
    return _figures(rig, lambda found: max(found.gaps))


def _figures(rig: Rig, of: Callable[[Followed], float]) -> Figures:
    ours, bare, mpv = _all(rig)
    return Figures(of(ours), of(bare), of(mpv) if mpv else None)


@cache
def _all(rig: Rig) -> tuple[Followed, Followed, Followed | None]:
    """Raises MeasureError."""
    rig.tell("changes: the kiosk")
    ours = _ours(rig)
    rig.tell("changes: bare libVLC")
    bare = _bare(rig)
    rig.tell("changes: mpv")
    mpv = _mpv(rig) if mpv_version() else None
    for found in (ours, bare, mpv):
        if found and not found.gaps:
            raise MeasureError("no change was seen")
    return ours, bare, mpv


def _ours(rig: Rig) -> Followed:
    count = _QUICK_COUNT if rig.quick else _COUNT
    answer = rig.kiosk(
        "changes",
        seconds=count * _EACH,
        window=_WINDOW,
        second=rig.clip_key,
        stretches=[(film, start, start + _LENGTH) for film, start in _STRETCHES],
        count=count,
        lead=_QUICK_LEAD if rig.quick else _LEAD,
    )
    return _followed(answer["seen"])


def _bare(rig: Rig) -> Followed:
    count = _QUICK_PEER_COUNT if rig.quick else _PEER_COUNT
    films = _films(rig)
    items = [(str(films[film].media.path), start, start + _LENGTH) for film, start in _STRETCHES]
    width, height = _WINDOW
    shape = {"width": width, "height": height}
    return _followed(rig.bare("changes", films[0], seconds=count * _EACH, items=items, count=count, **shape)["seen"])


def _mpv(rig: Rig) -> Followed:
    """Its playlist, with the next file prefetched."""
    count = _QUICK_PEER_COUNT if rig.quick else _PEER_COUNT
    films = _films(rig)
    lookout = Lookout(0, 0, 0, _WINDOW)
    mpv = Mpv(f"--wid={lookout.window}")
    try:
        for number in range(count + 1):
            film, start = _STRETCHES[number % len(_STRETCHES)]
            path = str(films[film].media.path)
            part = f"edl://%{len(path.encode())}%{path},{start / 1000:g},{_LENGTH / 1000:g}"
            mpv.do("loadfile", part, "append-play")
        pause((count + 1) * _EACH * 1000)
    finally:
        mpv.close()
        seen = lookout.close()
    return _followed(seen)


def _films(rig: Rig) -> tuple[Film, Film]:
    return rig.rehearsal, rig.clip


def _followed(seen: list[tuple[float, float, int | None, int | None]]) -> Followed:
    items = (ITEM, CLIP_ITEM)
    return follow(
        sightings(seen),
        [Stretch(items[film], start // 40, (start + _LENGTH) // 40 - 1) for film, start in _STRETCHES],
    )


_WHAT = (
    f"in {_COUNT} changes from item to item of a playlist, each two seconds of another file, by frame codes in "
    "captures of the window, taken about 400 times a second; beside "
    f"{_PEER_COUNT} of bare libVLC, opening the next one when it says that the last has ended, in its memory callback, "
    "and mpv's playlist, as seen in its window."
)
ROWS = (
    Row(
        "changes.wrong", "pictures", 0, LimitKind.ABSOLUTE, f"Pictures of a wrong item or without code {_WHAT}", _wrong
    ),
    Row(
        "changes.beyond",
        "pictures",
        1,
        LimitKind.ABSOLUTE,
        "By how many pictures an item was overrun at most.",
        _beyond,
    ),
    Row(
        "changes.gap", "ms", 80, LimitKind.ABSOLUTE, "The longest time that a picture stood in them; 95 % of it.", _p95
    ),
    Row("changes.longest", "ms", 80, LimitKind.ABSOLUTE, "The longest time of all.", _longest),
)
