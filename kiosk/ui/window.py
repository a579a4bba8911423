# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The application's one window."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import Shiboken

from kiosk.app.attendance import Attendance
from kiosk.app.attract import Attract
from kiosk.app.attract_fare import AttractFare
from kiosk.app.choices import Choices
from kiosk.app.director import Director
from kiosk.app.exhibit_pictures import ExhibitPictures
from kiosk.app.guide import Guide
from kiosk.app.library import Library
from kiosk.app.map import PlacesMap
from kiosk.app.navigation import Navigation
from kiosk.app.onward import Onward
from kiosk.app.ports.background import Background
from kiosk.app.present import Present
from kiosk.app.rating import Rating
from kiosk.app.reading import Reading
from kiosk.app.screenings import NextScreening
from kiosk.app.search_box import SearchBox
from kiosk.app.settings import SettingsDesk
from kiosk.app.spoken import Spoken
from kiosk.app.strip import Strip
from kiosk.app.timeline import Timeline
from kiosk.app.voices import Voices
from kiosk.domain.errors import MachineError
from kiosk.domain.film import Film
from kiosk.ui.bridges.advisories import AdvisoriesBridge
from kiosk.ui.bridges.attendance import AttendanceBridge
from kiosk.ui.bridges.attract import AttractBridge
from kiosk.ui.bridges.captions import CaptionsBridge
from kiosk.ui.bridges.exhibits import ExhibitBridge
from kiosk.ui.bridges.faces import Bridges
from kiosk.ui.bridges.film import FilmBridge
from kiosk.ui.bridges.glossary import GlossaryBridge
from kiosk.ui.bridges.language import LanguageBridge
from kiosk.ui.bridges.library import LibraryBridge
from kiosk.ui.bridges.map import PlacesBridge
from kiosk.ui.bridges.navigator import NavigatorBridge
from kiosk.ui.bridges.player import PlayerBridge
from kiosk.ui.bridges.present import PresentBridge
from kiosk.ui.bridges.rating import RatingBridge
from kiosk.ui.bridges.reading import ReadingBridge
from kiosk.ui.bridges.screening import ScreeningBridge
from kiosk.ui.bridges.search import SearchBridge
from kiosk.ui.bridges.sound import SoundBridge
from kiosk.ui.bridges.stretches import StretchesBridge
from kiosk.ui.bridges.timeline import TimelineBridge
from kiosk.ui.bridges.transcript import TranscriptBridge
from kiosk.ui.bridges.venue import VenueBridge
from kiosk.ui.bridges.voices import VoicesBridge
from kiosk.ui.codes import Codes
from kiosk.ui.film_screen import FilmScreen
from kiosk.ui.focus import Focus
from kiosk.ui.map_tiles import MapTiles
from kiosk.ui.pinch import Pinch
from kiosk.ui.pointer import Pointer
from kiosk.ui.portraits import Portraits
from kiosk.ui.software_film import SoftwareFilm
from kiosk.ui.stars import Stars
from kiosk.ui.touches import Touches

_QML = Path(__file__).parent / "qml"
_ITEMS = (SoftwareFilm,)
"""Items of ours in QML. To import them is to register them."""


@dataclass(frozen=True, slots=True)
class Services:
    """What the window shows. film: None where it could not be loaded; fault then says why, as a code, else it is ""."""

    director: Director
    navigation: Navigation
    choices: Choices
    library: Library
    reading: Reading
    strip: Strip
    onward: Onward
    search: SearchBox
    voices: Voices
    spoken: Spoken
    present: Present
    guide: Guide
    attendance: Attendance
    screen: FilmScreen
    film: Film | None
    fault: str = ""
    attract: Attract = field(kw_only=True)
    fare: AttractFare = field(kw_only=True)
    screening: NextScreening = field(kw_only=True)
    rating: Rating = field(kw_only=True)
    settings: SettingsDesk = field(kw_only=True)
    timeline: Timeline = field(kw_only=True)
    places: PlacesMap = field(kw_only=True)
    painting: Background = field(kw_only=True)
    exhibit_pictures: ExhibitPictures = field(kw_only=True)


class KioskWindow:
    """The window, from show to close.

    display: the name of the screen to use, as Qt has it; None for the first.
    size: of a window on that screen, in pixels; None for the full screen.
    Raises MachineError: display.unknown (name, known) or window.unloadable.
    """

    def __init__(self, services: Services, *, display: str | None = None, size: QSize | None = None) -> None:
        self._size = size
        self._display = display
        _find(display)
        self._language = LanguageBridge(services.choices)
        timeline = TimelineBridge(services.timeline, services.choices)
        self._focus = Focus(services.navigation, services.reading, services.strip)
        tiles = MapTiles()
        self._bridges = Bridges(
            (
                NavigatorBridge(services.navigation, services.reading),
                PlayerBridge(services.director, services.choices),
                SoundBridge(services.director),
                FilmBridge(
                    services.film,
                    services.fault,
                    services.choices,
                    services.screen,
                    services.guide.facts,
                    services.guide.pictures,
                ),
                self._language,
                LibraryBridge(services.library),
                ReadingBridge(services.reading, services.choices, services.film),
                StretchesBridge(
                    services.strip, services.onward, services.director, services.navigation, services.choices
                ),
                SearchBridge(services.search, services.choices, services.film),
                VoicesBridge(services.voices, services.choices),
                CaptionsBridge(services.spoken.captions, services.spoken.speakers, services.choices),
                TranscriptBridge(services.spoken.transcript, services.spoken.captions),
                PresentBridge(services.present, services.choices),
                GlossaryBridge(services.guide.glossary, services.choices),
                AdvisoriesBridge(services.guide.advisories, services.choices),
                AttendanceBridge(services.attendance),
                AttractBridge(services.attract, services.fare, services.choices),
                ScreeningBridge(services.screening, services.choices),
                RatingBridge(services.rating),
                VenueBridge(services.settings),
                timeline,
                PlacesBridge(services.places, services.choices, tiles, services.painting),
                ExhibitBridge(services.exhibit_pictures),
            )
        )
        self._engine = QQmlApplicationEngine()
        self._bridges.serve(self._engine)
        self._engine.addImageProvider("portraits", Portraits())
        self._engine.addImageProvider("map", tiles)
        self._engine.addImageProvider("codes", Codes())
        self._engine.addImageProvider("stars", Stars())
        self._language.codeChanged.connect(self._engine.retranslate)
        self._engine.addImportPath(str(_QML))
        self._engine.loadFromModule("Kiosk", "Main")
        self.window = self._root()
        self.window.setScreen(_find(display))
        # Before those who are to hear of each touch first.
        self._pinch = Pinch(self.window, timeline)
        self._pointer = Pointer(self.window)
        self._touches = Touches(self.window, services.attendance.touched)
        self._focus.watch(self.window)

    def show(self) -> None:
        # Not asked of the window: PySide would let go of the screen together with it.
        screen = _find(self._display).geometry()
        if self._size is None:
            self.window.setGeometry(screen)
            self.window.showFullScreen()
            return
        self.window.setPosition(screen.topLeft())
        self.window.resize(self._size)
        self.window.show()

    def close(self) -> None:
        """Destroy the window, and the QML engine before the bridges it is bound to. Calling it again does nothing."""
        if Shiboken.isValid(self._engine):
            self._pointer.show()
            self._focus.close()
            self._language.close()
            Shiboken.delete(self._engine)

    def _root(self) -> QQuickWindow:
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise MachineError("window.unloadable")
        return roots[0]


def _find(name: str | None) -> QScreen:
    screens = QGuiApplication.screens()
    chosen = next((screen for screen in screens if name in {None, screen.name()}), None)
    if chosen is None:
        raise MachineError("display.unknown", name=name or "", known=", ".join(screen.name() for screen in screens))
    return chosen
