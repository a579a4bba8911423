# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk owes to who started it: signs of life, and a way out of safe mode. Begun after the first picture."""

import os
from collections.abc import Callable
from datetime import date
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

from kiosk import BUILT
from kiosk.app.clock_watch import ClockWatch
from kiosk.app.director import Director
from kiosk.app.heartbeat import Heartbeat
from kiosk.app.navigation import Navigation
from kiosk.app.nightly import NightlyRestart, Sleepers
from kiosk.app.on_air import OnAir
from kiosk.app.ports.loop import Loop
from kiosk.app.way_out import WayOut
from kiosk.bootstrap.faults import Record
from kiosk.domain.safe_mode import PROVED
from kiosk.domain.values import Millis
from kiosk.host.clock import MonotonicClock, now
from kiosk.host.deaths import StartFile
from kiosk.host.notify import Notifier, service_notifier, watchdog

_BEATS = 3
"""So many signs of life within the time in which one is expected."""


class Served(Protocol):
    """The kiosk, as far as it is asked for here."""

    @property
    def director(self) -> Director: ...
    @property
    def navigation(self) -> Navigation: ...
    @property
    def loop(self) -> Loop: ...
    @property
    def house(self) -> Sleepers: ...
    def end(self) -> None: ...


class Service:
    """From its making until close. begin_anew: called when safe mode is over; it never comes back."""

    def __init__(
        self, kiosk: Served, window: QQuickWindow, starts: StartFile, record: Record, begin_anew: Callable[[], None]
    ) -> None:
        self._clock_watch = ClockWatch(MonotonicClock(), now, kiosk.loop, record, date.fromisoformat(BUILT))
        self._prove = kiosk.loop.after(PROVED, starts.prove)
        self._way_out = WayOut(kiosk.navigation, kiosk.loop, begin_anew) if starts.safe else None
        notifier = service_notifier(os.environ)
        self._report = _Report(notifier, kiosk, window, safe=starts.safe) if notifier else None
        # Without a manager nobody would begin it anew.
        self._nightly = _nightly(kiosk) if notifier else None

    def close(self) -> None:
        """The kiosk is about to end."""
        self._clock_watch.close()
        self._prove()
        if self._way_out:
            self._way_out.close()
        if self._nightly:
            self._nightly.close()
        if self._report:
            self._report.close()


def _nightly(kiosk: Served) -> NightlyRestart:
    return NightlyRestart(kiosk.navigation, lambda: kiosk.house, MonotonicClock(), now, kiosk.loop, kiosk.end)


class _Report:
    """To the service manager, from its making until close."""

    def __init__(self, notifier: Notifier, kiosk: Served, window: QQuickWindow, *, safe: bool) -> None:
        self._notifier = notifier
        self._director = kiosk.director
        self._window = window
        self._safe = safe
        self._status = ""
        expected = watchdog(os.environ)
        every = Millis(expected // _BEATS) if expected else None
        self._heart = Heartbeat(
            kiosk.director, MonotonicClock(), kiosk.loop, self._paint, self._ready, self._beat, every
        )
        # What paints is a thread of its own on some machines, and who is told there waits for nothing.
        self._painted = window.frameSwapped.connect(self._heart.painted, Qt.ConnectionType.DirectConnection)
        kiosk.director.subscribe(self._follow)

    def close(self) -> None:
        self._heart.close()
        self._window.frameSwapped.disconnect(self._painted)
        self._notifier.tell("STOPPING=1", "STATUS=Ending.")
        self._notifier.close()

    def _paint(self) -> bool:
        self._window.update()
        return self._window.isExposed()

    def _ready(self) -> None:
        self._status = status(self._director.now, safe=self._safe)
        self._notifier.tell("READY=1", f"STATUS={self._status}")

    def _beat(self) -> None:
        self._notifier.tell("WATCHDOG=1")

    def _follow(self, on_air: OnAir) -> None:
        # Told of each picture: nearly always nothing is new. Before it is ready there is nothing to be told.
        if self._status and (words := status(on_air, safe=self._safe)) != self._status:
            self._status = words
            self._notifier.tell(f"STATUS={words}")


def status(on_air: OnAir, *, safe: bool) -> str:
    """For whoever looks after the machine: what the kiosk does now."""
    return ("Safe mode, without the library. " if safe else "") + _doing(on_air)


def _doing(on_air: OnAir) -> str:
    if on_air.film is None:
        return "Nothing is on air."
    if on_air.fault:
        return f"{on_air.film.slug} cannot be played: {on_air.fault}."
    if on_air.attract:
        return f"Attract loop: {on_air.film.slug}."
    if on_air.occasion:
        return f"{on_air.occasion.capitalize()}: {on_air.film.slug}."
    return f"{on_air.film.slug} is {'playing' if on_air.playing else 'paused'}."
