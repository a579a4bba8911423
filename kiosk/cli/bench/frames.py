# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How evenly frames follow each other.

On a virtual machine the host takes processors away, for 10 ms and more, whatever runs there. A frame that this happened
to says nothing of the kiosk: it is left aside, and counted.
"""

from collections.abc import Callable
from itertools import pairwise
from operator import ne
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

from kiosk.cli.bench.clock import now, stolen
from kiosk.cli.bench.stage import Answer

Look = Callable[[], Any]


class Frames:
    """Notes when frames are on the screen, between begin and end.

    moves: tells from what was seen at two frames whether there was anything to be seen of a movement between them; what
    comes to rest moves by less than a pixel a frame, and is not drawn anew for that.
    """

    def __init__(self, window: QQuickWindow, moves: Callable[[Any, Any], bool] = ne) -> None:
        self._moves = moves
        self._gaps: list[float] = []
        self._stolen = 0
        self._at: list[tuple[float, float, Any]] = []
        self._look: Look = lambda: None
        window.frameSwapped.connect(self._note, Qt.ConnectionType.DirectConnection)

    def begin(self, look: Look) -> None:
        """look: where everything is, None while it stands still."""
        self._at, self._look = [], look

    def end(self) -> None:
        self._look = lambda: None
        for (before, taken, seen), (at, taken_now, seen_now) in pairwise(self._at):
            if taken != taken_now:
                self._stolen += 1
            elif self._moves(seen, seen_now):
                self._gaps.append(at - before)

    def tell(self, answer: Answer) -> None:
        """gaps: milliseconds from frame to frame. stolen: how many were left aside."""
        answer["gaps"], answer["stolen"] = self._gaps, self._stolen

    def _note(self) -> None:
        if (seen := self._look()) is not None:
            self._at.append((now(), stolen(), seen))
