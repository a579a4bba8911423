# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is where in the clip that is looked at and listened to before the doors open: see kiosk.media.check_clip.

One test picture all along; a tone from the left loudspeaker, then one from the right.
"""

from kiosk.domain.opening_check import PATIENCE, Step
from kiosk.domain.values import Millis

LEFT = PATIENCE[Step.PICTURE]
RIGHT = Millis(LEFT + PATIENCE[Step.LEFT])
_END = Millis(RIGHT + PATIENCE[Step.RIGHT])
LENGTH = Millis(_END + 1_000)
"""Nobody is to see its end."""

PLACES = {Step.PICTURE: Millis(0), Step.LEFT: LEFT, Step.RIGHT: RIGHT}
"""Where the clip is for each step that it is played for."""
