# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine: one process that plays films, as the services see it.

Life of an open:  open ─► Shown… ─► Ended          at once on air
                  cue  ─► Held ─► take ─► Shown…   made ready, then put on air

Verbs return at once; what came of them arrives as events. Every event but Ready, Alive and Died names the open it
belongs to, and events of an earlier open never arrive after a later open was asked for.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NewType, Protocol

from kiosk.domain.film import Media
from kiosk.domain.values import Millis

OpenId = NewType("OpenId", int)


@dataclass(frozen=True, slots=True)
class Sound:
    """volume: 0 to 100. track: index into Media.sound, or None for the file's first.

    level: decibels by which the track is to be louder, for its loudness: see kiosk.domain.loudness.
    """

    volume: int = 80
    track: int | None = None
    level: float = 0.0

    @property
    def gain(self) -> float:
        """Of the amplitude. By the third power of the volume, whose steps are then about as large to the ear."""
        return float((self.volume / 100) ** 3 * 10 ** (self.level / 20))


@dataclass(frozen=True, slots=True)
class Opening:
    """What to open, where, and how. captions: index into Media.captions, or None for no captions."""

    media: Media
    at: Millis = Millis(0)
    sound: Sound = Sound()
    captions: int | None = None


@dataclass(frozen=True, slots=True)
class Ready:
    """The process is up and takes commands."""


@dataclass(frozen=True, slots=True)
class Held:
    """A cue is ready: its first picture lies in the ring. position: the place of that picture."""

    open_id: OpenId
    position: Millis


@dataclass(frozen=True, slots=True)
class Shown:
    """A fresh picture went to the screen. position: its place in the file."""

    open_id: OpenId
    position: Millis


@dataclass(frozen=True, slots=True)
class Alive:
    """The engine's owner thread is not stuck. Comes about twice a second whatever else happens.

    lost: pictures of the present open that were decoded too late to be shown.
    """

    lost: int = 0


@dataclass(frozen=True, slots=True)
class Ended:
    """libVLC says the file is over. A hint: a file it cannot read ends like this too."""

    open_id: OpenId


@dataclass(frozen=True, slots=True)
class Failed:
    """The engine could not do what it was asked. code: as in KioskError."""

    open_id: OpenId
    code: str


@dataclass(frozen=True, slots=True)
class Died:
    """The process is gone, or talked garbage and was killed. Nothing comes after this."""

    reason: str


EngineEvent = Ready | Held | Shown | Alive | Ended | Failed | Died


class Engine(Protocol):
    """One engine process. The verbs MUST be called on the thread that spawned it."""

    def open(self, opening: Opening) -> OpenId:
        """Play from opening.at at once, on air."""
        ...

    def cue(self, opening: Opening) -> OpenId:
        """Make opening.at ready behind the scenes: no sound, nothing on the screen."""
        ...

    def take(self, *, paused: bool = False) -> None:
        """Put the cue on air: its held picture shows at once, and playing goes on from there unless it is paused.

        A cue that does not hold its picture yet shows it when it comes.
        """
        ...

    def pause(self, paused: bool) -> None: ...

    def seek(self, to: Millis) -> OpenId:
        """Go on from another place of the same media, paused or playing as before. Counts as a new open."""
        ...

    def set_sound(self, sound: Sound) -> None: ...

    def set_captions(self, track: int | None) -> None: ...

    def stop(self) -> None:
        """End the open. The screen keeps the last picture."""
        ...

    def leave(self) -> None:
        """Another engine is on air: let the sound fade out, and end within a third of a second.

        Returns at once; no event follows. It may still be closed, which is at once.
        """
        ...

    def close(self) -> None:
        """End the process, hung or not. Returns at once; no event follows."""
        ...


class EngineFactory(Protocol):
    """Where engines come from."""

    def spawn(self, listener: Callable[[EngineEvent], None]) -> Engine:
        """Start a process. Its events reach the listener on the thread that called spawn.

        Raises MachineError: engine.unstartable (detail).
        """
        ...
