# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a stretch of 1080p25 costs, and what is lost of it, with the software scene graph."""

from dataclasses import dataclass
from functools import cache

from kiosk.cli.bench.rig import Json, Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row
from kiosk.media.bench_clip import RATE

WINDOW = (1280, 720)
SOFTWARE = {"KIOSK_GRAPHICS": "software", "QT_QUICK_BACKEND": ""}


@dataclass(frozen=True, slots=True)
class _Stretch:
    """lead: milliseconds that are played before it, in which the controls leave the screen. length: milliseconds."""

    lead: int
    length: int

    @property
    def seconds(self) -> float:
        return (self.lead + self.length) / 1000


_WHOLE, _QUICK = _Stretch(6000, 15_000), _Stretch(500, 2000)


def _cpu(rig: Rig) -> Figures:
    stretch = _stretch(rig)
    rig.tell("cpu: the kiosk")
    ours = _ours(rig, stretch)
    rig.tell("cpu: bare libVLC")
    peer = rig.bare("silent", rig.clip, seconds=stretch.seconds, lead=stretch.lead, length=stretch.length)
    return Figures(ours["ui_cpu"] + ours["engine_cpu"], peer["cpu"])


def _lost(rig: Rig) -> Figures:
    stretch = _stretch(rig)
    rig.tell("lost: the kiosk")
    ours = _ours(rig, stretch)
    rig.tell("lost: bare libVLC")
    peer = rig.bare("pictures", rig.clip, seconds=stretch.seconds, lead=stretch.lead, length=stretch.length)
    return Figures(lost(ours), lost(peer))


def lost(answer: Json, around: int = 0) -> int:
    """Pictures of a stretch that never came. around: after so many the codes begin anew; 0: never."""
    due: int = answer["last"] - answer["first"]
    if around:
        due += round((answer["ms"] / 1000 * RATE - due) / around) * around
    return due - int(answer["shown"])


def _stretch(rig: Rig) -> _Stretch:
    return _QUICK if rig.quick else _WHOLE


@cache
def _ours(rig: Rig, stretch: _Stretch) -> Json:
    """Both rows are of one stretch."""
    return rig.kiosk(
        "stretch",
        seconds=stretch.seconds,
        environment=SOFTWARE,
        window=WINDOW,
        clip=rig.clip_key,
        lead=stretch.lead,
        length=stretch.length,
    )


ROWS = (
    Row(
        "cpu",
        "s",
        1.3,
        LimitKind.RATIO,
        "Processor time of the kiosk's process and its engines for 15 s of 1080p25, painted without OpenGL in a window "
        "of 1280 x 720; beside bare libVLC that decodes the same and shows nothing.",
        _cpu,
    ),
    Row(
        "lost",
        "pictures",
        0,
        LimitKind.PEER,
        "Pictures of 15 s of 1080p25 that were never painted, by their frame codes; beside those that bare libVLC does "
        "not hand over.",
        _lost,
    ),
)
