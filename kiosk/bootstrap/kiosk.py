# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk: window, film, and what is known about it."""

import logging
import os
import signal
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.attract import Attract, known_fare
from kiosk.app.choices import Choices, usual_choices
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.bootstrap.faults import DirectorFaults, LateFaultLog, LoggedFaults
from kiosk.bootstrap.garbage import put_off
from kiosk.domain.cards import Ref
from kiosk.domain.errors import ContentError, MachineError
from kiosk.domain.film import Film
from kiosk.host.clock import MonotonicClock, now
from kiosk.host.folders import assets, data_home, prepare_data
from kiosk.host.graphics import choose_software
from kiosk.host.instance import InstanceLock
from kiosk.host.libraries import require_display, require_libvlc
from kiosk.host.logs import Bugs, start_logging
from kiosk.host.process import reap_children
from kiosk.host.sound import SoundWatch, engine_arguments
from kiosk.media.shelf import ShippedFilms
from kiosk.media.venue_films import FILMS, VenueFilms
from kiosk.playback.client import EngineProcesses
from kiosk.ui.application import make_application
from kiosk.ui.film_screen import FilmScreen
from kiosk.ui.loop import QtLoop

if TYPE_CHECKING:
    from kiosk.app.ports.captions import CaptionSource
    from kiosk.app.ports.library import Shelves
    from kiosk.domain.settings import Settings

_log = logging.getLogger(__name__)
_REAP_SECONDS = 2
_SWITCH_SECONDS = 0.0005
"""So soon a thread of the background lets the one of the screen go on. By default that takes ten times as long."""


def shipped_library(data: Path) -> "Shelves":
    """What comes with the kiosk, as staff have changed it. Raises ContentError, MachineError: see open_library."""
    # Loads SQLAlchemy and the rules of content files, 0.4 s of processor time: long after the first picture.
    from kiosk.bootstrap.library import open_library  # noqa: PLC0415

    return open_library(data, now())


def nothing_set() -> "Settings":
    """A machine as it comes."""
    from kiosk.domain.settings import Settings  # noqa: PLC0415

    return Settings()


@dataclass(frozen=True, slots=True)
class Options:
    """data: the data folder, None for the usual one. size: of a window in pixels, None for the full screen.

    display: the name of the screen to use, None for the first. film: None for the one in use.
    opens: the card that a first visit begins at, None for the attract loop.
    library: opens what is known about the film, called in the background with the data folder.
    captions: where captions come from, None for the films themselves.
    settings: reads those of the machine, called when the film is being opened; what is above is stronger.
    leave: called before the kiosk begins again in this process's place, which unwinds no caller.
    """

    data: Path | None = None
    size: tuple[int, int] | None = None
    display: str | None = None
    film: Film | None = None
    opens: Ref | None = None
    library: "Callable[[Path], Shelves]" = shipped_library
    captions: "CaptionSource | None" = None
    settings: "Callable[[], Settings]" = nothing_set
    leave: Callable[[], None] = lambda: None


class Kiosk:
    """Everything that runs in the kiosk's own process, from its making until close.

    Raises MachineError where the machine lacks what nothing can be shown without.
    """

    def __init__(self, options: Options) -> None:
        self._leave = options.leave
        put_off()
        sys.setswitchinterval(_SWITCH_SECONDS)
        self.data = data_home(options.data)
        prepare_data(self.data)
        self._instance = InstanceLock(self.data)
        start_logging(self.data)
        self.faults = LateFaultLog(self.data)
        self._logged_faults = LoggedFaults(self.faults.record)
        require_display()
        require_libvlc()
        self.software = _choose_software()
        self.application = make_application(sys.argv[:1], assets() / "fonts")
        self.loop = QtLoop(self.application)
        # First of all that has to be ended: what comes now waits in the socket until the loop runs.
        self._unwatch_signals = _on_signals(self.loop, lambda: self.application.exit(0))
        self.screen = FilmScreen(software=self.software)
        engines = EngineProcesses(self.loop, self.screen, engine_arguments)
        self.director = Director(engines, MonotonicClock(), self.loop, given_up=self._give_up)
        # Starts while the window is being made.
        self.director.prepare()
        DirectorFaults(self.director, self.faults.record)
        self.settings = options.settings()
        self._heed_settings()
        self._sound_watch = SoundWatch(self.loop, self.director.renew_engines, self._fall_silent)
        self.film, self.fault = (options.film, None) if options.film else _load_film(self.data)
        self.choices = Choices(self.settings.languages, usual_choices(self.settings))
        self.director.sound.speak(self.choices.now.language)
        self.choices.subscribe(lambda chosen: self.director.sound.speak(chosen.language))
        self.navigation = Navigation(self.director, self.film, self.loop)
        self.attract = Attract(self.navigation, self.director, self.loop, self.film, known_fare(self.film))
        window = options.size or self.settings.window
        size = QSize(*window) if window else None
        self._display = options.display or _known_screen(self.settings.text("screen"))
        whole = _screen_size(self._display)
        self.screen.expect_window(size or whole)
        self.navigation.begin()
        self.bugs = Bugs()
        self._furnish(options, size)

    def _heed_settings(self) -> None:
        """But for what is needed for other things that are made later."""
        logging.getLogger().setLevel(self.settings.text("log-level").upper())
        self.director.sound.limit(self.settings.sound)
        for error in self.settings.wrong:
            _log.error("the usual value holds: %s", error)

    def _furnish(self, options: Options, size: QSize | None) -> None:
        """The window and what is shown in it but the film."""
        # Loaded only now: meanwhile the engine, on another core, opens the film.
        from kiosk.bootstrap.captions import FilmCaptions  # noqa: PLC0415
        from kiosk.bootstrap.front import Front  # noqa: PLC0415

        captions = options.captions or FilmCaptions(self.data)
        front = Front(self, lambda: options.library(self.data), captions, display=self._display, size=size)
        self.library, self.reading, self.window = front.library, front.reading, front.window
        self.spoken, self.guide, self.search = front.spoken, front.guide, front.search
        self._front = front
        self.window.window.sceneGraphError.connect(self._draw_without_opengl)
        front.open()
        if options.opens:
            from kiosk.bootstrap.first_card import FirstCard  # noqa: PLC0415

            FirstCard(options.opens, self.navigation, self.reading, self.library)

    def run(self) -> int:
        """Until the service is stopped; the exit code."""
        try:
            return self.application.exec()
        finally:
            self.close()

    def close(self) -> None:
        self._unwatch_signals()
        self._sound_watch.close()
        # What was on air is still to be written down.
        self.director.close()
        self._front.close()
        self._instance.release()
        self.bugs.close()
        self.faults.close()
        self._logged_faults.stop()

    def _fall_silent(self) -> None:
        # No warning: many a machine is meant to have no sound.
        self.faults.record(MachineError("sound.lost"))

    def _give_up(self, film: Film) -> None:
        self.faults.record(ContentError("film.given_up", film=film.slug))
        try:
            VenueFilms(self.data / FILMS).give_up(film.slug)
        except MachineError as error:
            _log.error("that %s is given up will be forgotten: %s", film.slug, error)

    def _draw_without_opengl(self, _: object, message: str) -> None:
        """The machine promised OpenGL and has none: begin again with the software scene graph."""
        if self.software:
            _log.critical("no way to draw: %s", message)
            self.application.exit(os.EX_UNAVAILABLE)
            return
        _log.warning("drawing in software: %s", MachineError("graphics.lost", reason=message))
        os.environ["KIOSK_GRAPHICS"] = "software"
        os.environ.pop("QT_QUICK_BACKEND", None)
        # What has not been waited for would stay behind as a zombie for as long as the new kiosk runs.
        self.director.close()
        reap_children(seconds=_REAP_SECONDS)
        logging.shutdown()
        self._leave()
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - ourselves, with our own arguments


def _choose_software() -> bool:
    """See choose_software. A setting that is none is told, and counts as none."""
    try:
        return choose_software()
    except MachineError as error:
        _log.error("the machine decides how to draw: %s", error)
        del os.environ["KIOSK_GRAPHICS"]
        return choose_software()


def _screen_size(name: str | None) -> QSize:
    """Of the screen so called. That none is called so is said by the window.

    Raises MachineError: display.missing (display, wayland) where Qt has no screen at all, as with linuxfb.
    """
    screens = QGuiApplication.screens()
    if not screens:
        display, wayland = os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY", "")
        raise MachineError("display.missing", display=display, wayland=wayland)
    return next((screen for screen in screens if screen.name() == name), screens[0]).size()


def _known_screen(name: str) -> str | None:
    """That which the machine is set to use, None where it has none of that name: it may have been unplugged."""
    known = [screen.name() for screen in QGuiApplication.screens()]
    if name and name not in known:
        _log.error("the first screen is used: %s", MachineError("display.unknown", name=name, known=", ".join(known)))
    return name if name in known else None


def _load_film(data: Path) -> tuple[Film | None, ContentError | None]:
    """The film in use, else the rehearsal film, else why there is none."""
    venue = VenueFilms(data / FILMS)
    venue.clear()
    try:
        if chosen := venue.chosen():
            return chosen, None
    except ContentError as error:
        _log.error("the rehearsal film plays instead of the film in use: %s", error)
    try:
        return ShippedFilms(assets() / "rehearsal").rehearsal(), None
    except ContentError as error:
        _log.error("no film: %s", error)
        return None, error


def _on_signals(loop: QtLoop, stop: Callable[[], None]) -> Callable[[], None]:
    """Stop on SIGTERM and SIGINT, which Python would hear of only when Qt calls it."""
    woken, wake = socket.socketpair()
    wake.setblocking(False)
    before = signal.set_wakeup_fd(wake.fileno())
    handlers = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGTERM, signal.SIGINT)}

    def hear() -> None:
        woken.recv(64)
        stop()

    unwatch = loop.watch(woken.fileno(), hear)

    def restore() -> None:
        unwatch()
        signal.set_wakeup_fd(before)
        for number, handler in handlers.items():
            signal.signal(number, handler)
        woken.close()
        wake.close()

    return restore
