# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When a kiosk that dies again and again begins with as little as it can."""

from dataclasses import dataclass, replace

from kiosk.domain.values import Millis

PROVED = Millis(30_000)
"""A kiosk that has run and painted for so long has not died of its start."""
LEFT = Millis(600_000)
"""In safe mode for so long without dying, it may try once more as usual."""
DEATHS = 3
"""So many that died of their start within _WITHIN."""
_WITHIN = Millis(120_000)


@dataclass(frozen=True, slots=True)
class Starts:
    """What is known of those since the machine was switched on.

    boot: which time that was, by a word of the machine's. running: when the kiosk began that has neither proved itself
    nor ended by itself, None where there is none. deaths: when each began that died before it had, oldest first.
    safe: it began in safe mode. Times count from the switching on, so that no clock that is set moves them.
    """

    boot: str
    running: Millis | None = None
    deaths: tuple[Millis, ...] = ()
    safe: bool = False

    @property
    def are_clean(self) -> bool:
        """Whether there is nothing that the next start would have to know."""
        return self.running is None and not self.deaths and not self.safe


def begun(before: Starts | None, boot: str, now: Millis) -> Starts:
    """Of a start now. before: as the last one left it, None where nothing is known.

    What was switched off in the middle is no death. Who once is in safe mode stays there until it is left or stopped.
    """
    known = before if before and before.boot == boot and _is_past(before, now) else Starts(boot)
    died = known.deaths if known.running is None else (*known.deaths, known.running)
    recent = tuple(at for at in died if now - at <= _WITHIN)[-DEATHS:]
    return Starts(boot, now, recent, known.safe or len(recent) == DEATHS)


def proved(starts: Starts) -> Starts:
    """It has run for PROVED; what died before it has died all the same."""
    return replace(starts, running=None)


def _is_past(starts: Starts, now: Millis) -> bool:
    return all(0 <= at <= now for at in (*starts.deaths, starts.running or 0))
