# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody of the staff waits for, and what the film has of it."""

from functools import cache

from kiosk.cli.bench.rig import Json, Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row
from kiosk.cli.bench.sightings import p95

_WINDOW = (1280, 720)
_COUNT, _QUICK_COUNT = 10, 1
_EACH = 40
"""Seconds of once, on a slow machine."""
_LISTS = 500


def _checked(rig: Rig) -> Figures:
    return Figures(max(_staff(rig)["checked"]))


def _lost(rig: Rig) -> Figures:
    return Figures(max(_staff(rig)["lost"]))


def _pages(rig: Rig) -> Figures:
    return Figures(p95(_staff(rig)["pages"]))


def _told(rig: Rig) -> Figures:
    return Figures(max(_staff(rig)["told"]))


def _lists_shown(rig: Rig) -> Figures:
    return Figures(p95(_playlists(rig)["pages"]))


def _list_opened(rig: Rig) -> Figures:
    return Figures(p95(_playlists(rig)["opened"]))


@cache
def _playlists(rig: Rig) -> Json:
    rig.tell(f"staff: {_LISTS} playlists")
    count = _QUICK_COUNT if rig.quick else _COUNT
    return rig.kiosk("playlists", seconds=count * _EACH, window=_WINDOW, count=count, lists=_LISTS)


@cache
def _staff(rig: Rig) -> Json:
    rig.tell("staff: the kiosk")
    count = _QUICK_COUNT if rig.quick else _COUNT
    return rig.kiosk("staff", seconds=count * _EACH, window=_WINDOW, count=count)


ROWS = (
    Row(
        "staff.check",
        "ms",
        400,
        LimitKind.ABSOLUTE,
        f"From OK below a PIN to the answer whose it is, the film playing: the longest of {_COUNT}.",
        _checked,
    ),
    Row(
        "staff.lost",
        "pictures",
        0,
        LimitKind.ABSOLUTE,
        f"Pictures of the film that are not shown while a PIN is looked at: the worst of {_COUNT} times.",
        _lost,
    ),
    Row(
        "staff.page",
        "ms",
        200,
        LimitKind.ABSOLUTE,
        "From the answer to the first frame with the first page, and from the touch on its name to that of another "
        f"page, {_COUNT} times all of them, the film playing. 95 % are quicker.",
        _pages,
    ),
    Row(
        "staff.now",
        "ms",
        250,
        LimitKind.ABSOLUTE,
        "From a pause of the film to the first frame of the page Now that says so: the longest.",
        _told,
    ),
    Row(
        "staff.playlists",
        "ms",
        200,
        LimitKind.ABSOLUTE,
        f"From the touch on Playlists to the first frame with the first of {_LISTS}, {_COUNT} times, the film playing. "
        "95 % are quicker.",
        _lists_shown,
    ),
    Row(
        "staff.playlist",
        "ms",
        200,
        LimitKind.ABSOLUTE,
        f"From the touch on one of {_LISTS} playlists to the first frame with its items, {_COUNT} times. 95 % are "
        "quicker.",
        _list_opened,
    ),
)
