# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The application's one window."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import Shiboken

from kiosk.app.attract import Attract
from kiosk.app.choices import Choices
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.domain.errors import MachineError
from kiosk.domain.film import Film
from kiosk.ui.bridges.attract import AttractBridge
from kiosk.ui.bridges.faces import Bridges
from kiosk.ui.bridges.film import FilmBridge
from kiosk.ui.bridges.language import LanguageBridge
from kiosk.ui.bridges.navigator import NavigatorBridge
from kiosk.ui.bridges.player import PlayerBridge
from kiosk.ui.corner import CornerTouches
from kiosk.ui.film_screen import FilmScreen
from kiosk.ui.lock import Lock
from kiosk.ui.lock_front import Foremost
from kiosk.ui.pinch import Pinch
from kiosk.ui.pointer import Pointer
from kiosk.ui.software_film import SoftwareFilm
from kiosk.ui.touches import Touches

_QML = Path(__file__).parent / "qml"
_ITEMS = (SoftwareFilm,)
"""Items of ours in QML. To import them is to register them."""


@dataclass(frozen=True, slots=True)
class FrontServices:
    """What passers-by see. film: None where it could not be loaded; fault then says why, as a code, else it is ""."""

    director: Director
    navigation: Navigation
    choices: Choices
    attract: Attract
    screen: FilmScreen
    film: Film | None
    fault: str = ""


class KioskWindow:
    """The window, from show to close. There is the attract loop; all other screens are made by kiosk.ui.house.

    touched: told of each touch and key; where it answers True that presses nothing.
    display: the name of the screen to use, as Qt has it; None for the first.
    size: of a window on that screen, in pixels; None for the full screen, which is kept.
    closed: called when somebody wants a window of a size closed. By itself it never closes.
    Raises MachineError: display.unknown (name, known) or window.unloadable.
    """

    def __init__(
        self,
        services: FrontServices,
        touched: Callable[[], bool],
        *,
        display: str | None = None,
        size: QSize | None = None,
        closed: Callable[[], None] = lambda: None,
    ) -> None:
        self._size = size
        self._display = display
        _find(display)
        # Hears first of another language, and so the others find its texts.
        self._language = LanguageBridge(services.choices)
        self.navigator = NavigatorBridge(services.navigation)
        self.film = FilmBridge(services.film, services.fault, services.choices, services.screen)
        self.attract = AttractBridge(services.attract, services.choices)
        self.player = PlayerBridge(services.director, services.choices)
        self.bridges = Bridges(
            {
                "Navigator": self.navigator,
                "Player": self.player,
                "Film": self.film,
                "Language": self._language,
                "Attract": self.attract,
            }
        )
        self.engine = QQmlApplicationEngine()
        self.bridges.serve(self.engine)
        self._language.codeChanged.connect(self.engine.retranslate)
        self.engine.addImportPath(str(_QML))
        self.engine.loadFromModule("Kiosk", "Main")
        self.window = self._root()
        self.window.setScreen(_find(display))
        # Before those who are to hear of each touch first.
        self.pinch = Pinch(self.window)
        self._pointer = Pointer(self.window)
        self._touches = Touches(self.window, touched)
        self._lock = Lock(self.window, closed if size else _refuse)
        self._foremost = Foremost(self.window, lambda: _place(display)) if size is None else None
        self.corner = CornerTouches(self.window)
        self._endings: list[Callable[[], None]] = []

    def before_close(self, do: Callable[[], None]) -> None:
        self._endings.append(do)

    def show(self) -> None:
        if self._foremost:
            self._foremost.show()
        elif self._size:
            self.window.setPosition(_place(self._display).topLeft())
            self.window.resize(self._size)
            self.window.show()

    def close(self) -> None:
        """Destroy the window, and the QML engine before the bridges it is bound to. Calling it again does nothing."""
        if Shiboken.isValid(self.engine):
            self._pointer.show()
            if self._foremost:
                self._foremost.close()
            for end in self._endings:
                end()
            self._language.close()
            Shiboken.delete(self.engine)

    def _root(self) -> QQuickWindow:
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise MachineError("window.unloadable")
        return roots[0]


def _refuse() -> None:
    pass


def _place(display: str | None) -> QRect:
    """Of that screen now, or of the first where it was unplugged."""
    # Not asked of the window: PySide would let go of the screen together with it.
    screens = QGuiApplication.screens()
    return next((screen for screen in screens if screen.name() == display), screens[0]).geometry()


def _find(name: str | None) -> QScreen:
    screens = QGuiApplication.screens()
    chosen = next((screen for screen in screens if name in {None, screen.name()}), None)
    if chosen is None:
        raise MachineError("display.unknown", name=name or "", known=", ".join(screen.name() for screen in screens))
    return chosen
