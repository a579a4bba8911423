# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kiosk keeps in memory."""

from functools import cache

from kiosk.cli.bench.rig import Json, Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row

_WINDOW = (1920, 1080)
_USE, _QUICK_USE = 60_000, 2000
_PAUSE, _QUICK_PAUSE = 1500, 200
"""Milliseconds between the things a visitor does."""
_MIB = 2**20


def _ui(rig: Rig) -> Figures:
    return Figures(_used(rig)["ui"] / _MIB)


def _engine(rig: Rig) -> Figures:
    return Figures(_used(rig)["engine"] / _MIB)


@cache
def _used(rig: Rig) -> Json:
    """Both rows are of one minute."""
    length = _QUICK_USE if rig.quick else _USE
    rig.tell("memory: using the kiosk")
    return rig.kiosk(
        "memory",
        seconds=length / 1000,
        window=_WINDOW,
        clip=rig.clip_key,
        length=length,
        pause=_QUICK_PAUSE if rig.quick else _PAUSE,
    )


_AFTER = (
    "after a minute of use with a film of 1920 x 1080 in a window of that size, without the ring of pictures (PSS)."
)
ROWS = (
    Row("memory.ui", "MiB", 250, LimitKind.ABSOLUTE, f"Memory of the kiosk's process {_AFTER}", _ui),
    Row("memory.engine", "MiB", 200, LimitKind.ABSOLUTE, f"Memory of the engine on air {_AFTER}", _engine),
)
