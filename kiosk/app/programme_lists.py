# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which list is played wherever nobody uses the kiosk."""

from collections.abc import Callable
from datetime import datetime, timedelta

from kiosk.app.attract import Attract
from kiosk.app.programme_plan import Plan
from kiosk.app.repertoire import ListPlay
from kiosk.domain.playlists import ATTRACT
from kiosk.domain.programme import Entry, Use
from kiosk.domain.values import Millis

_SOON = timedelta(minutes=1)
_TAKES = timedelta(seconds=1)
"""Until an item that is begun is on the screen."""
_MILLISECOND = timedelta(milliseconds=1)


class ProgrammeLists:
    """Puts on what the programme says, when it is another. now: by the clock on the wall."""

    def __init__(self, attract: Attract, now: Callable[[], datetime]) -> None:
        self._attract = attract
        self._clock = now
        self._plan: Plan | None = None
        self._on: tuple[object, ...] = ()

    def put_on(
        self, known: Plan | None, plan: Plan | None, entry: Entry | None, *, running: bool, unseen: bool
    ) -> None:
        """known: the plan. plan: the same, None where nothing is gone by. running: a screening is shown.

        unseen: nobody sees what plays until now.
        """
        self._plan = plan
        if plan and entry and entry.use is Use.SCREENING:
            entry = self._afterwards(plan, entry, running=running)
        if entry and entry.use is not Use.LIST:
            entry = None
        play = _play(known, entry) if known else None
        began = entry.began if play and entry else None
        rule = plan.rule(entry.rule) if plan and play and entry else None
        on = (play, rule.key if rule else 0, began, rule is not None and rule.catch_up)
        if on == self._on:
            return
        self._on = on
        at = (lambda: since(began, self._clock())) if began and rule and rule.catch_up else None
        seed = began.toordinal() if began else 0
        self._attract.put_on(play, at=at, room=self._room, now=unseen, seed=seed)

    def _afterwards(self, plan: Plan, entry: Entry, *, running: bool) -> Entry | None:
        """What plays when the film is over. One that was left out leaves its time to what passers-by are shown."""
        left_out = not running and entry.end - self._clock() > _SOON
        return None if left_out else plan.at(entry.end)

    def _room(self) -> Millis | None:
        now = self._clock()
        exact = self._plan.exact(now) if self._plan else None
        return since(now + _TAKES, exact) if exact else None


def _play(plan: Plan, entry: Entry | None) -> ListPlay | None:
    """entry: of a list. None for whatever is fit for everyone."""
    play = plan.lists.get(entry.playlist if entry else ATTRACT)
    return play if play and play.items else None


def since(earlier: datetime, later: datetime) -> Millis:
    """From the one to the other, not less than nothing."""
    return Millis(max(0, -((earlier - later) // _MILLISECOND)))
