# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the visit stands, for QML."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.navigation import Navigation
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import CARDS, SHOWING_THE_FILM, Action, Place, Screen
from kiosk.domain.values import Millis, Slug
from kiosk.ui.bridges.faces import emit_changes

if TYPE_CHECKING:
    from kiosk.app.reading import Reading


@dataclass(frozen=True, slots=True)
class _Face:
    screen: str
    address: str
    source: str
    hasBack: bool
    isFar: bool
    showsFilm: bool
    left: int


def _face(place: Place, left: Millis | None) -> _Face:
    name = place.screen.value
    address = str(place.subject) if place.subject else ""
    file = "Card" if place.screen in CARDS - {Screen.EXHIBIT} else name.capitalize()
    return _Face(
        name,
        address,
        f"screens/{file}Page.qml",
        place.has_back,
        place.depth > 1,
        place.screen in SHOWING_THE_FILM,
        -1 if left is None else left,
    )


def _ref(address: str) -> Ref | None:
    """None for what is no address."""
    kind, _, slug = address.partition("/")
    return Ref(Kind(kind), Slug(slug)) if slug and kind in set(Kind) else None


class NavigatorBridge(QObject):
    """screen: its name in the table of screens. source: its file. showsFilm: whether it lies over the picture.

    isFar: more than one step back leads to the first page. left: where the film would go on that this visit has left,
    in milliseconds, or -1.
    address: of what it shows, such as "topic/great-purge", or "". arrived: the screen is another one, or shows
    something else; all properties say so already.
    admits: all bridges are there. Before, there is the attract loop at most, and of bridges what that shows.
    """

    arrived = Signal()
    screenChanged = Signal()
    addressChanged = Signal()
    sourceChanged = Signal()
    hasBackChanged = Signal()
    isFarChanged = Signal()
    showsFilmChanged = Signal()
    leftChanged = Signal()
    admitsChanged = Signal()

    def __init__(self, navigation: Navigation) -> None:
        super().__init__()
        self._navigation = navigation
        self._reading: Reading | None = None
        self._face = _face(navigation.now, navigation.left)

    def admit(self, reading: "Reading") -> None:
        """To be called once, when all services are there: QML is to be told of a screen after them."""
        self._reading = reading
        self._navigation.subscribe(self._follow)
        self.admitsChanged.emit()
        if self._face.screen != Screen.ATTRACT:
            self.sourceChanged.emit()
            self.arrived.emit()

    @Slot()
    def wake(self) -> None:
        self._navigation.go(Action.WAKE)

    @Slot()
    def home(self) -> None:
        self._navigation.go(Action.HOME)

    @Slot()
    def chapters(self) -> None:
        self._navigation.go(Action.CHAPTERS)

    @Slot()
    def voices(self) -> None:
        self._navigation.go(Action.VOICES)

    @Slot()
    def topics(self) -> None:
        self._navigation.go(Action.TOPICS)

    @Slot()
    def timeline(self) -> None:
        self._navigation.go(Action.TIMELINE)

    @Slot()
    def exhibits(self) -> None:
        self._navigation.go(Action.EXHIBITS)

    @Slot()
    def map(self) -> None:
        """From the first page, or from a card: then what that is about is marked."""
        self._navigation.go(Action.MAP)

    @Slot()
    def reception(self) -> None:
        self._navigation.go(Action.RECEPTION)

    @Slot()
    def search(self) -> None:
        self._navigation.go(Action.SEARCH)

    @Slot()
    def about(self) -> None:
        self._navigation.go(Action.ABOUT)

    @Slot(str)
    def open(self, address: str) -> None:
        """Go to where a thing is shown. What is no address leads nowhere."""
        if self._reading and (ref := _ref(address)):
            self._reading.open(ref)

    @Slot(str)
    def turn(self, address: str) -> None:
        """Go to another card in place of the open one, of the same kind."""
        if ref := _ref(address):
            self._navigation.turn(ref)

    @Slot(int)
    def watch(self, at: int) -> None:
        """Play the film from a place, in milliseconds."""
        self._navigation.watch(Millis(at))

    @Slot(int)
    def press(self, at: int) -> None:
        """A finger is on what would watch from there."""
        self._navigation.press(Millis(at))

    @Slot()
    def back(self) -> None:
        self._navigation.back()

    def _get_screen(self) -> str:
        return self._face.screen

    def _get_address(self) -> str:
        return self._face.address

    def _get_source(self) -> str:
        return self._face.source if self._reading or self._face.screen == Screen.ATTRACT else ""

    def _get_has_back(self) -> bool:
        return self._face.hasBack

    def _get_is_far(self) -> bool:
        return self._face.isFar

    def _get_shows_film(self) -> bool:
        return self._face.showsFilm

    def _get_left(self) -> int:
        return self._face.left

    def _get_admits(self) -> bool:
        return self._reading is not None

    screen = Property(str, _get_screen, notify=screenChanged)
    address = Property(str, _get_address, notify=addressChanged)
    source = Property(str, _get_source, notify=sourceChanged)
    hasBack = Property(bool, _get_has_back, notify=hasBackChanged)
    isFar = Property(bool, _get_is_far, notify=isFarChanged)
    showsFilm = Property(bool, _get_shows_film, notify=showsFilmChanged)
    left = Property(int, _get_left, notify=leftChanged)
    admits = Property(bool, _get_admits, notify=admitsChanged)

    def _follow(self, place: Place) -> None:
        before, self._face = self._face, _face(place, self._navigation.left)
        emit_changes(self, before, self._face)
        if (before.screen, before.address) != (self._face.screen, self._face.address):
            self.arrived.emit()
