# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What kiosk.cli.bench.frames has told, as a figure."""

from kiosk.cli.bench.fault import MeasureError
from kiosk.cli.bench.rig import Json, Rig
from kiosk.cli.bench.row import Figures

_STOLEN = 0.5
"""Where the host took more than that part of the frames, too little is left to be judged by."""


def longest(rig: Rig, answer: Json) -> Figures:
    """The longest time from frame to frame. Raises MeasureError where nothing moved, or the host was too busy."""
    gaps, stolen = answer["gaps"], answer["stolen"]
    if not gaps:
        raise MeasureError("nothing moved")
    rig.tell(f"{len(gaps)} frames, and {stolen} more during which the host took a processor away")
    if stolen > _STOLEN * (len(gaps) + stolen):
        raise MeasureError("the host of this machine takes its processors away too often")
    return Figures(max(gaps))
