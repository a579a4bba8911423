# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A quarter of an hour on end: what is lost, and what it costs through the same path of pictures."""

import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.cli.bench.clock import pause
from kiosk.cli.bench.mpv import Mpv, mpv_version
from kiosk.cli.bench.rig import Json, Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row
from kiosk.cli.bench.stretch import SOFTWARE, WINDOW, lost
from kiosk.domain.film import Film
from kiosk.media.bench_clip import RATE
from kiosk.media.bench_long import repeated

_LENGTH, _QUICK_LENGTH = 900, 3
_LEAD, _QUICK_LEAD = 6000, 300
_REST = 30
"""Seconds of film beyond what is measured, with what leads to it."""
_PATH = ("--avcodec-hw=none", "--swscale-mode=0")
"""What an engine of the kiosk asks of libVLC for its pictures."""


def _lost(rig: Rig) -> Figures:
    ours, bare, mpv = _all(rig)
    around = round(rig.clip.length / 1000 * RATE)
    return Figures(lost(ours, around), lost(bare, around), mpv["lost"] if mpv else None)


def _cpu(rig: Rig) -> Figures:
    ours, bare, mpv = _all(rig)
    return Figures(ours["ui_cpu"] + ours["engine_cpu"], bare["cpu"], mpv["cpu"] if mpv else None)


@cache
def _all(rig: Rig) -> tuple[Json, Json, Json | None]:
    """Both rows are of one run. The film is made for it, and not kept: it takes 0.8 GB."""
    length = (rig.seconds or (_QUICK_LENGTH if rig.quick else _LENGTH)) * 1000
    lead = _QUICK_LEAD if rig.quick else _LEAD
    rig.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=rig.folder, prefix="long-") as folder:
        rig.tell("long: making the film")
        seconds = (lead + length) // 1000 + _REST
        film = repeated(rig.clip, Path(folder), seconds)
        rig.tell("long: the kiosk")
        stretch: dict[str, Any] = {"lead": lead, "length": length, "seconds": seconds}
        ours = rig.kiosk("stretch", environment=SOFTWARE, window=WINDOW, clip=(folder, seconds), **stretch)
        rig.tell("long: bare libVLC")
        bare = _bare(rig, film, stretch)
        rig.tell("long: mpv")
        return ours, bare, _mpv(film, lead, length) if mpv_version() else None


def _bare(rig: Rig, film: Film, stretch: Mapping[str, Any]) -> Json:
    width, height = WINDOW
    arguments = [*rig.sound, *_PATH]
    return rig.painted(film, chroma="RV32", width=width, height=height, arguments=arguments, **stretch)


def _mpv(film: Film, lead: int, length: int) -> Json:
    mpv = Mpv(str(film.media.path))
    try:
        mpv.wait_for("time-pos")
        pause(lead)
        used, dropped = mpv.cpu(), mpv.lost()
        pause(length)
        return {"cpu": mpv.cpu() - used, "lost": mpv.lost() - dropped}
    finally:
        mpv.close()


ROWS = (
    Row(
        "long.lost",
        "pictures",
        0,
        LimitKind.PEER,
        "Pictures of 15 minutes of 1080p25 that were never painted, by their frame codes, without OpenGL in a window "
        "of 1280 x 720; beside those that bare libVLC does not hand over, and those that mpv says it dropped.",
        _lost,
    ),
    Row(
        "long.cpu",
        "s",
        1.15,
        LimitKind.RATIO,
        "Processor time for that of the kiosk's process and its engines; beside bare libVLC in one process through the "
        "same path of pictures (decoded without hardware, scaled to the window's size in RGB, into memory, painted in "
        "a window by the same item); and mpv in a window of that size, as X shows it.",
        _cpu,
    ),
)
