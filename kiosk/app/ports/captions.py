# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where captions that the kiosk draws come from."""

from typing import Protocol

from kiosk.domain.captions import CaptionTrack
from kiosk.domain.film import Film


class CaptionSource(Protocol):
    """Gives the caption tracks of films."""

    def tracks(self, film: Film) -> tuple[CaptionTrack, ...]:
        """Of a film, in the order in which they are offered; none where there are none or they cannot be read."""
        ...
