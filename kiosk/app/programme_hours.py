# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programme and the closing, joined."""

from collections.abc import Callable
from datetime import datetime

from kiosk.app.closing import Closing
from kiosk.app.programme import Hold, Programme
from kiosk.app.programme_now import ProgrammeNow
from kiosk.app.takeover import DocentTakeover
from kiosk.domain.hours_words import Opening


def follow_hours(programme: Programme, closing: Closing, now: Callable[[], datetime]) -> None:
    """The house closes and opens as the programme says, and while it is closed nothing begins."""

    def follow(told: ProgrammeNow) -> None:
        closing.keep_to(closed=told.closed, opens=_opening(programme, told.opens, now()))

    programme.subscribe(follow)
    closing.subscribe(lambda state: programme.hold(Hold.CLOSED, state.closed))
    follow(programme.now)


def yield_to_takeover(programme: Programme, takeover: DocentTakeover) -> None:
    """What a docent has taken over is theirs; what should play then comes afterwards."""
    takeover.subscribe(lambda state: programme.hold(Hold.TAKEOVER, state.active))


def _opening(programme: Programme, opens: datetime | None, now: datetime) -> Opening | None:
    if opens is None:
        return None
    at = programme.local(opens)
    return Opening(at, (at.date() - programme.local(now).date()).days)
