# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes an entry of the fault log: each error with a code that is logged, bugs, and what the director gives up.

Whoever meets an error logs it; so nobody has to be told apart that there is a fault log.
"""

import logging
import traceback
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from kiosk.app.director import Director
from kiosk.app.on_air import OnAir
from kiosk.app.ports.loop import Loop
from kiosk.domain.errors import KioskError, MachineError
from kiosk.host.clock import MonotonicClock, now
from kiosk.host.deaths import forget_starts

if TYPE_CHECKING:
    from kiosk.app.faults import FaultLog
    from kiosk.app.library import Library, Standing

Record = Callable[[KioskError], None]

_BUGS = "kiosk.bug"
_NO_PLACE = ("instance.second", "data.unwritable", "data.full")
_ROOT = Path(__file__).parents[2]


class LateFaultLog:
    """The fault log of a data folder, loaded only when there is something in it: a start without faults does without.

    record may be called from any thread, and from the first moment on.
    """

    def __init__(self, data: Path) -> None:
        self._data = data
        self._lock = Lock()
        self._log: FaultLog | None = None

    def record(self, error: KioskError) -> None:
        self._loaded().record(error)

    def bring_in(self, library: "Library", loop: Loop) -> None:
        """See FaultLog; from when the library is open."""
        begun = False

        def begin(standing: "Standing") -> None:
            nonlocal begun
            if standing.ready and not begun:
                begun = True
                self._loaded().bring_in(library, loop)

        library.subscribe(begin)

    def close(self) -> None:
        if self._log:
            self._log.close()

    def _loaded(self) -> "FaultLog":
        with self._lock:
            if self._log is None:
                from kiosk.app.faults import FaultLog  # noqa: PLC0415
                from kiosk.host.fault_file import FaultFile  # noqa: PLC0415

                self._log = FaultLog(FaultFile(self._data), MonotonicClock(), now)
            return self._log


def record_failed_start(data: Path, error: KioskError) -> None:
    """Why there is no kiosk, where its folder can take that, and where there is none in it that writes there, too.

    Who can say why has not died.
    """
    if error.code != "instance.second":
        forget_starts(data)
    if error.code not in _NO_PLACE:
        LateFaultLog(data).record(error)


class LoggedFaults(logging.Handler):
    """From its making until stop, hands on what is logged as a warning or worse and has a KioskError in it."""

    def __init__(self, record: Record) -> None:
        super().__init__(logging.WARNING)
        self._tell = record
        logging.getLogger().addHandler(self)

    def stop(self) -> None:
        """Calling it again does nothing."""
        logging.getLogger().removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        error = _bug(record) if record.name == _BUGS else _logged(record)
        if error is not None:
            self._tell(error)


class DirectorFaults:
    """Tells of engines that had to be replaced while on air, and why nothing plays, once each."""

    def __init__(self, director: Director, record: Record) -> None:
        self._director = director
        self._tell = record
        self._replaced = director.replaced
        self._fault: str | None = None
        director.subscribe(self._follow)

    def _follow(self, on_air: OnAir) -> None:
        # Told of each picture: nearly always nothing is new.
        if self._director.replaced != self._replaced:
            self._replaced = self._director.replaced
            self._tell(MachineError("engine.replaced", film=_name(on_air), at=on_air.position // 1000))
        if on_air.fault != self._fault:
            self._fault = on_air.fault
            if on_air.fault:
                self._tell(MachineError(on_air.fault, film=_name(on_air), path=_name(on_air), detail="–"))


def _name(on_air: OnAir) -> str:
    return on_air.film.slug if on_air.film else "–"


def _logged(record: logging.LogRecord) -> KioskError | None:
    arguments = record.args if isinstance(record.args, tuple) else ()
    error = next((one for one in arguments if isinstance(one, KioskError)), None)
    # A bug in the background is raised again, and comes from there.
    return None if error is None or error.code == "bug" else error


def _bug(record: logging.LogRecord) -> KioskError | None:
    """Where it happened and of what kind; not its words, which may hold what a visitor has typed."""
    if not record.exc_info or record.exc_info[1] is None:
        return None
    error = record.exc_info[1]
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(_ROOT)] or frames
    place = f"{_relative(ours[-1].filename)}:{ours[-1].lineno}" if ours else "–"
    return KioskError("bug", kind=type(error).__name__, place=place)


def _relative(name: str) -> str:
    path = Path(name)
    return str(path.relative_to(_ROOT)) if path.is_relative_to(_ROOT) else path.name
