# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether anybody is there, judged by touches alone, and what to ask whoever may be.

    quiet ──nobody for long, browsing or paused──► asked ──nobody answers──► over
      ▲  │                                           │
      │  └──touch, after long untouched playing──► offered ──go on, or nobody answers──► quiet
      └───────────────any touch──────────────────────┘           └──start fresh──► over

A film that plays is never interrupted. Over is the end of the visit, after which everything is as it was before.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from kiosk.domain.values import Millis


class Doing(StrEnum):
    """What the kiosk does, as far as idling goes.

    away: the attract loop or a screening, where nobody has to be asked anything.
    """

    AWAY = "away"
    BROWSING = "browsing"
    PAUSED = "paused"
    PLAYING = "playing"


class Asking(StrEnum):
    """quiet: nothing. asked: is somebody still there? offered: to go on, or to start fresh. over: the visit is."""

    QUIET = "quiet"
    ASKED = "asked"
    OFFERED = "offered"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class IdleTimes:
    """browsing, paused: until somebody is asked. answer: how long an answer is waited for.

    untouched: after so long a playing film may be somebody else's.
    """

    browsing: Millis = Millis(60_000)
    paused: Millis = Millis(180_000)
    answer: Millis = Millis(15_000)
    untouched: Millis = Millis(300_000)

    def until_asked(self, doing: Doing) -> Millis | None:
        """None where nobody is."""
        known: Mapping[Doing, Millis] = {Doing.BROWSING: self.browsing, Doing.PAUSED: self.paused}
        return known.get(doing)


USUAL_TIMES = IdleTimes()
_WAITED_FOR: Mapping[Asking, Asking] = MappingProxyType({Asking.ASKED: Asking.OVER, Asking.OFFERED: Asking.QUIET})
"""What it comes to when an answer has been waited for in vain."""


@dataclass(frozen=True, slots=True)
class Idle:
    """touched: when somebody last was. since: when what is asked, or else what the kiosk does now, began."""

    touched: Millis
    since: Millis
    doing: Doing = Doing.AWAY
    asking: Asking = Asking.QUIET

    def does(self, doing: Doing, now: Millis) -> "Idle":
        """The kiosk does something else, by somebody's doing or by itself. Whatever was asked is settled by that."""
        if doing is self.doing:
            return self
        asking = self.asking if self.asking is Asking.OFFERED and doing in _FILM else Asking.QUIET
        return replace(self, doing=doing, asking=asking, since=now)

    def touch(self, now: Millis, times: IdleTimes) -> "Idle":
        """Somebody is there. Who is offered a choice has to make it: see stay."""
        if self.asking is Asking.OFFERED:
            return replace(self, touched=now)
        away_for = now - max(self.touched, self.since)
        if self.doing is Doing.PLAYING and away_for >= times.untouched:
            return replace(self, touched=now, since=now, asking=Asking.OFFERED)
        return replace(self, touched=now, since=now, asking=Asking.QUIET)

    def stay(self, now: Millis) -> "Idle":
        """Somebody says that they go on."""
        return replace(self, touched=now, since=now, asking=Asking.QUIET)

    def end(self, now: Millis) -> "Idle":
        """Somebody says that they start fresh."""
        return replace(self, touched=now, since=now, asking=Asking.OVER)

    def due(self, times: IdleTimes) -> Millis | None:
        """When pass_time will change something, None for never."""
        if self.asking in _WAITED_FOR:
            return Millis(self.since + times.answer)
        until = times.until_asked(self.doing) if self.asking is Asking.QUIET else None
        return None if until is None else Millis(max(self.touched, self.since) + until)

    def pass_time(self, now: Millis, times: IdleTimes) -> "Idle":
        """What has come of it by now."""
        due = self.due(times)
        if due is None or now < due:
            return self
        return replace(self, since=now, asking=_WAITED_FOR.get(self.asking, Asking.ASKED))


_FILM = frozenset({Doing.PLAYING, Doing.PAUSED})
