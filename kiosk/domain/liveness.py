# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is the engine on air doing what it should? Judged by what it did, never by what libVLC says of itself."""

from dataclasses import dataclass, replace

from kiosk.domain.values import Millis


@dataclass(frozen=True, slots=True)
class Deadlines:
    """opening: to the first picture. standing: from picture to picture. silent: from one sign of life to the next."""

    opening: Millis = Millis(8000)
    standing: Millis = Millis(3000)
    silent: Millis = Millis(3000)

    def until_heard(self, *, ready: bool) -> Millis:
        """How long an engine may be silent; one that is not ready is still starting."""
        return self.silent if ready else max(self.silent, self.opening)


@dataclass(frozen=True, slots=True)
class Pulse:
    """When the engine was asked for pictures, gave the first and the last of them, and last gave a sign of life."""

    asked: Millis
    heard: Millis
    first_shown: Millis | None = None
    shown: Millis | None = None

    def hears(self, now: Millis) -> "Pulse":
        return replace(self, heard=now)

    def shows(self, now: Millis) -> "Pulse":
        """No sign of life: pictures still come from an engine that obeys no more."""
        first = now if self.first_shown is None else self.first_shown
        return replace(self, first_shown=first, shown=now)

    def asks(self, now: Millis) -> "Pulse":
        """Pictures are expected anew: after a seek, or when playing goes on."""
        return replace(self, asked=now, first_shown=None, shown=None)

    def moving(self, now: Millis) -> Millis:
        """For how long pictures have been coming."""
        return Millis(0) if self.first_shown is None else Millis(now - self.first_shown)

    def fault(self, now: Millis, *, ready: bool, playing: bool, deadlines: Deadlines) -> str | None:
        """Why the engine must be replaced, as a code, or None while all is well. ready: it has started."""
        if now - self.heard > deadlines.until_heard(ready=ready):
            return "engine.silent" if ready else "engine.unstartable"
        if not playing:
            return None
        if self.shown is None:
            return "engine.opening" if now - self.asked > deadlines.opening else None
        return "engine.standing" if now - self.shown > deadlines.standing else None
