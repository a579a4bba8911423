# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk: window, film, and what is known about it."""

import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QSize

from kiosk.app.attract import Attract, known_fare
from kiosk.app.choices import Choices, usual_choices
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.bootstrap.faults import DirectorFaults, LateFaultLog, LoggedFaults
from kiosk.bootstrap.films import load_film
from kiosk.bootstrap.folder import take_folder
from kiosk.bootstrap.garbage import put_off
from kiosk.bootstrap.screens import known_screen, screen_size
from kiosk.bootstrap.signals import on_signals
from kiosk.domain.cards import Ref
from kiosk.domain.errors import ContentError, KioskError, MachineError
from kiosk.domain.film import Film
from kiosk.domain.safe_mode import DEATHS
from kiosk.domain.values import Language, Millis
from kiosk.host.clock import MonotonicClock, now
from kiosk.host.deaths import StartFile
from kiosk.host.folders import assets, data_home
from kiosk.host.graphics import choose_software
from kiosk.host.libraries import require_display, require_libvlc
from kiosk.host.logs import Bugs, limit_log, start_logging
from kiosk.host.process import reap_children
from kiosk.host.sound import SoundWatch, chosen_output, engine_arguments, lead_cookie, sound_device
from kiosk.media.venue_films import FILMS, VenueFilms
from kiosk.playback.client import EngineProcesses
from kiosk.ui.application import make_application
from kiosk.ui.film_screen import FilmScreen
from kiosk.ui.loop import QtLoop

if TYPE_CHECKING:
    from kiosk.app.ports.captions import CaptionSource
    from kiosk.app.ports.library import Shelves
    from kiosk.app.staff_log import Says
    from kiosk.bootstrap.house import House
    from kiosk.bootstrap.service import Service
    from kiosk.domain.attract import Fare
    from kiosk.domain.settings import Settings
    from kiosk.domain.staff import Act

_log = logging.getLogger(__name__)
_REAP_SECONDS = 2
_SERVE, _PATIENCE = Millis(500), 10_000
"""So often after the window is made it is looked whether the film's picture is there; then it is told that there is a
kiosk. One that does not come is not waited for longer."""
_SWITCH_SECONDS = 0.0005
"""So soon a thread of the background lets the one of the screen go on. By default that takes ten times as long."""


def shipped_library(data: Path) -> "Shelves":
    """What comes with the kiosk, as staff have changed it. Raises ContentError, MachineError: see open_library."""
    # Loads SQLAlchemy and the rules of content files, 0.4 s of processor time: long after the first picture.
    from kiosk.bootstrap.shelves import LastingShelves  # noqa: PLC0415

    return LastingShelves(data, MonotonicClock(), now)


def nothing_set() -> "Settings":
    """A machine as it comes."""
    from kiosk.domain.settings import Settings  # noqa: PLC0415

    return Settings()


def code_alone(what: "KioskError | Act", _: Language) -> str:
    return str(what) if isinstance(what, KioskError) else what.code


@dataclass(frozen=True, slots=True)
class Options:
    """data: the data folder, None for the usual one. size: of a window in pixels, None for the full screen.

    display: the name of the screen to use, None for the first. film: None for the one in use.
    opens: the card that a first visit begins at, None for the attract loop.
    library: opens what is known about the film, called in the background with the data folder.
    captions: where captions come from, None for the films themselves.
    settings: reads those of the machine, called when the film is being opened; what is above is stronger.
    says: what went wrong with its mend, or what was done, as a sentence for staff to read; without it, as a code.
    setup: whoever starts a kiosk in a new folder may be asked for the PINs of the staff.
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
    says: "Says" = code_alone
    setup: bool = False
    leave: Callable[[], None] = lambda: None


class Kiosk:
    """Everything that runs in the kiosk's own process, from its making until close.

    Raises MachineError where the machine lacks what nothing can be shown without.
    """

    def __init__(self, options: Options) -> None:
        self._options = options
        put_off()
        sys.setswitchinterval(_SWITCH_SECONDS)
        self.data = data_home(options.data)
        self._instance, unready = take_folder(self.data)
        start_logging(self.data)
        self.faults = LateFaultLog(self.data)
        self._logged_faults = LoggedFaults(self.faults.record)
        for error in unready:
            _log.error("the data folder: %s", error)
        require_display()
        require_libvlc()
        lead_cookie()
        # Who dies from here on may die again and again; what is said above is no death.
        self._starts = StartFile(self.data)
        if self._starts.safe:
            _log.error("nothing but what comes with the kiosk: %s", _safe_mode())
        self.software = _choose_software()
        self.application = make_application(sys.argv[:1], assets() / "fonts")
        self.loop = QtLoop(self.application)
        # First of all that has to be ended: what comes now waits in the socket until the loop runs.
        self._unwatch_signals = on_signals(self.loop, self.end)
        self.screen = FilmScreen(software=self.software)
        engines = EngineProcesses(self.loop, self.screen, engine_arguments, self._go_unheard)
        self.director = Director(engines, MonotonicClock(), self.loop, given_up=self._give_up)
        # Starts while the window is being made.
        self.director.prepare()
        DirectorFaults(self.director, self.faults.record)
        self.settings = options.settings()
        self.says = options.says
        self.setup = options.setup and self.settings.first_setup
        self._heed_settings()
        self._sound_watch = SoundWatch(self.loop, self.director.renew_engines, self._fall_silent)
        self.film, self.fault = (options.film, None) if options.film else load_film(self.data, safe=self._starts.safe)
        self.choices = Choices(self.settings.languages, usual_choices(self.settings))
        self.director.sound.speak(self.choices.now.language)
        self.choices.subscribe(lambda chosen: self.director.sound.speak(chosen.language))
        self.navigation = Navigation(self.director, self.film, self.loop)
        self.attract = Attract(self.navigation, self.director, self.loop, self.film, self._known_fare())
        window = options.size or self.settings.window
        size = QSize(*window) if window else None
        self._display = options.display or known_screen(self.settings.text("screen"))
        whole = screen_size(self._display)
        self.screen.expect_window(size or whole)
        self.navigation.begin()
        self.bugs = Bugs()
        self._furnish(options, size)

    def _heed_settings(self) -> None:
        """But for what is needed for other things that are made later."""
        limit_log(logging.getLevelNamesMapping()[self.settings.text("log-level").upper()])
        self.director.sound.limit(self.settings.sound)
        for error in self.settings.wrong:
            _log.error("the usual value holds: %s", error)

    def _known_fare(self) -> "Fare":
        return known_fare(self.film if self.settings.attract_film else None)

    def _furnish(self, options: Options, size: QSize | None) -> None:
        """The window and what is shown in it but the film."""
        # Loaded only now: meanwhile the engine, on another core, opens the film.
        from kiosk.bootstrap.front import Front  # noqa: PLC0415

        self._front = Front(self, display=self._display, size=size)
        self.window = self._front.window
        self.window.window.sceneGraphError.connect(self._draw_without_opengl)
        self._front.open()
        self._service: Service | None = None
        self._unserve = self.loop.after(_SERVE, self._serve)
        if options.opens:
            from kiosk.bootstrap.first_card import FirstCard  # noqa: PLC0415

            FirstCard(options.opens, self.navigation, self.house.reading, self.house.library)

    def _serve(self, waited: int = 0) -> None:
        if waited < _PATIENCE and self.director.now.playing and not self.screen.frames_shown:
            self._unserve = self.loop.after(_SERVE, lambda: self._serve(waited + _SERVE))
            return
        from kiosk.bootstrap.service import Service  # noqa: PLC0415

        self._service = Service(self, self.window.window, self._starts, self.faults.record, self._leave_safe_mode)

    @property
    def house(self) -> "House":
        """What a visitor uses: made now where it was not yet, and then the first picture has to wait for it."""
        return self._front.house

    def open_shelves(self) -> "Shelves":
        if self._starts.safe:
            # Whoever staff decided not to show is known in the database alone: without it nobody is shown.
            raise _safe_mode()
        return self._options.library(self.data)

    def captions(self) -> "CaptionSource":
        from kiosk.bootstrap.captions import FilmCaptions  # noqa: PLC0415

        return self._options.captions or FilmCaptions(self.data)

    def run(self) -> int:
        """Until the service is stopped; the exit code."""
        try:
            return self.application.exec()
        finally:
            self.close()

    def end(self) -> None:
        # Not quit(), which would ask the window.
        self.application.exit(0)

    def close(self) -> None:
        self._unserve()
        if self._service:
            self._service.close()
        self._starts.end()
        self._unwatch_signals()
        self._sound_watch.close()
        # What was on air is still to be written down.
        self.director.close()
        self._front.close()
        if self._instance:
            self._instance.release()
        self.bugs.close()
        self.faults.close()
        self._logged_faults.stop()

    def _fall_silent(self) -> None:
        # No warning: many a machine is meant to have no sound.
        self.faults.record(MachineError("sound.lost"))

    def _go_unheard(self) -> None:
        # Where there is nothing to hear with, that is told.
        if sound_device():
            self.faults.record(MachineError("sound.refused", output=chosen_output() or "–"))

    def _give_up(self, film: Film) -> None:
        self.faults.record(ContentError("film.given_up", film=film.slug))
        try:
            VenueFilms(self.data / FILMS).give_up(film.slug)
        except MachineError as error:
            _log.error("that %s is given up will be forgotten: %s", film.slug, error)

    def _draw_without_opengl(self, _: object, message: str) -> None:
        """The machine promised OpenGL and has none: begin again with the software scene graph."""
        if self.software:
            _log.critical("no way to draw: %s", MachineError("graphics.none", reason=message))
            self.application.exit(os.EX_UNAVAILABLE)
            return
        _log.warning("drawing in software: %s", MachineError("graphics.lost", reason=message))
        os.environ["KIOSK_GRAPHICS"] = "software"
        os.environ.pop("QT_QUICK_BACKEND", None)
        self._begin_anew()

    def _leave_safe_mode(self) -> None:
        _log.info("nothing has died in safe mode: beginning anew as usual")
        self._begin_anew()

    def _begin_anew(self) -> NoReturn:
        """In this very process, which whoever started it need not hear of."""
        self._starts.end()
        # What has not been waited for would stay behind as a zombie for as long as the new kiosk runs.
        self.director.close()
        reap_children(seconds=_REAP_SECONDS)
        logging.shutdown()
        self._options.leave()
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - ourselves, with our own arguments


def _choose_software() -> bool:
    """See choose_software. A setting that is none is told, and counts as none."""
    try:
        return choose_software()
    except MachineError as error:
        _log.error("the machine decides how to draw: %s", error)
        del os.environ["KIOSK_GRAPHICS"]
        return choose_software()


def _safe_mode() -> MachineError:
    return MachineError("kiosk.safe", deaths=DEATHS)
