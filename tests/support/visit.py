# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor before the real window, with a fake engine behind it."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.act_book import ActBook
from kiosk.app.approaching import Approaching
from kiosk.app.attendance import Attendance
from kiosk.app.attract import Attract, known_fare
from kiosk.app.attract_fare import AttractFare
from kiosk.app.choices import Choices
from kiosk.app.corner_hold import CornerHold
from kiosk.app.director import Director
from kiosk.app.exhibit_pictures import ExhibitPictures
from kiosk.app.failed_terms import FailedTerms
from kiosk.app.first_setup import FirstSetup, Surroundings
from kiosk.app.guide import Guide
from kiosk.app.library import Library
from kiosk.app.map import PlacesMap
from kiosk.app.navigation import Navigation
from kiosk.app.onward import Onward
from kiosk.app.picture_place import PicturePlace
from kiosk.app.ports.captions import CaptionSource
from kiosk.app.ports.library import Shelves
from kiosk.app.ports.photographs import Photographs
from kiosk.app.ports.thumbnails import Thumbnails
from kiosk.app.present import Present
from kiosk.app.rating import Rating
from kiosk.app.reading import Reading
from kiosk.app.screening_note import ScreeningNote
from kiosk.app.screenings import NextScreening
from kiosk.app.search_box import SearchBox
from kiosk.app.settings import SettingsDesk
from kiosk.app.spoken import Spoken
from kiosk.app.staff_area import StaffArea
from kiosk.app.staff_door import Beyond, StaffDoor
from kiosk.app.strip import Strip
from kiosk.app.timeline import Timeline
from kiosk.app.visit_log import VisitLog
from kiosk.app.visit_records import VisitRecords
from kiosk.app.voices import Voices
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.film import Film
from kiosk.domain.settings import Settings
from kiosk.domain.staff import Role, Who
from kiosk.domain.values import Language, Slug
from kiosk.host.outlines import shipped_outlines
from kiosk.media.shelf import ShippedFilms
from kiosk.ui.film_screen import FilmScreen
from kiosk.ui.house import HouseServices, furnish
from kiosk.ui.items import centre, find_item, visible_items
from kiosk.ui.window import FrontServices, KioskWindow
from tests.fakes.background import FakeBackground
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.photographs import FakePhotographs
from tests.fakes.pins import FakePins
from tests.fakes.screen import FakeScreen
from tests.fakes.screenings import MORNING, FakeScreenings
from tests.fakes.thumbnails import FakeThumbnails
from tests.support.films import REHEARSAL
from tests.support.programming import Planner, Wall
from tests.support.shelves import ToldShelves

LANDSCAPE, PORTRAIT, SMALL = QSize(1920, 1080), QSize(1080, 1920), QSize(1280, 720)
TODAY = date(2026, 1, 1)


class Visit:
    """film: None for a kiosk whose film could not be loaded. open_shelves: opens what is known, that which ships.

    captions: where they come from, None for the shipped ones. thumbnails: of chapters; photographs: of people;
    exhibits: photographs of those; None for none. warned: asked before what is disturbing; if not, it is as if the
    visitor had said yes already. scheduled: screenings are those of the schedule, not the test's.
    The library opens when time has passed: see open_library.
    """

    def __init__(
        self,
        film: Film | None,
        size: QSize = SMALL,
        *,
        fault: str = "",
        open_shelves: Callable[[], Shelves] = ToldShelves,
        captions: CaptionSource | None = None,
        photographs: Photographs | None = None,
        exhibits: Photographs | None = None,
        thumbnails: Thumbnails | None = None,
        warned: bool = False,
        scheduled: bool = False,
    ) -> None:
        self.loop = FakeLoop()
        self.screenings = FakeScreenings()
        self.engines = FakeEngines(self.loop, FakeScreen())
        self.director = Director(self.engines, self.loop, self.loop)
        self.choices = Choices()
        self.navigation = Navigation(self.director, film, self.loop)
        self.attract = Attract(self.navigation, self.director, self.loop, film, known_fare(film))
        copy = film.slug if film else None
        background = FakeBackground(self.loop)
        self.library = Library(open_shelves, background, self.loop, copy)
        self.reading = Reading(self.navigation, self.library)
        strip = Strip(self.navigation, self.reading, self.library, copy)
        search = SearchBox(self.library, self.choices, self.navigation)
        self.spoken = Spoken(
            captions or ShippedFilms(REHEARSAL), background, self.director, self.choices, self.library, self.navigation
        )
        self.present = Present(PicturePlace(self.director), self.library)
        screen = FilmScreen(software=QQuickWindow.sceneGraphBackend() == "software")
        self.guide = Guide(
            self.library, self.director, self.navigation, self.reading, film, thumbnails or FakeThumbnails(), background
        )
        if not warned:
            self.guide.advisories.ask(False)
        self.rating = Rating(copy)
        self.wall = Wall(self.loop, MORNING)
        records = VisitRecords(self.library, self.loop, self.wall.now)
        self.visits = VisitLog(self.navigation, self.choices, self.director, self.rating, self.loop, records)
        FailedTerms(search, records.search_failed)
        resets = (self.choices.reset, search.reset, lambda: self.spoken.transcript.open(False), self.rating.reset)
        self.attendance = Attendance(self.navigation, self.director, self.loop, self.loop, resets)
        self.settings = SettingsDesk(self.library, Settings())
        self.acts = ActBook(self.library, self.loop, records.now)
        self.planner = Planner(records.now, film)
        trust = self.planner.trust(background, self.acts)
        self.programme = self.planner.programme(self.navigation, self.attract, self.library, trust, self.loop)
        screenings = self.programme if scheduled else self.screenings
        self.staff = StaffArea(self.attendance, self.choices, self.settings, self.loop, self.loop, self.acts)
        # Nobody has a PIN; who gives one tells the door to look.
        self.pins = FakePins()
        surroundings = Surroundings(self.attendance.hold, records.now, self._set)
        self.setup = FirstSetup(self.pins, background, self.loop, surroundings)
        beyond = Beyond(self.attendance.hold, lambda: self.staff.now.open, lambda: None, self.staff.enter)
        self.door = StaffDoor(self.pins, background, self.loop, self.loop, beyond)
        self.front = FrontServices(self.director, self.navigation, self.choices, self.attract, screen, film, fault)
        self.kiosk = KioskWindow(self.front, self._touched, size=size)
        self.services = HouseServices(
            director=self.director,
            navigation=self.navigation,
            choices=self.choices,
            film=film,
            library=self.library,
            reading=self.reading,
            strip=strip,
            onward=Onward(self.navigation, self.library, copy),
            search=search,
            voices=Voices(self.navigation, self.library, photographs or FakePhotographs()),
            spoken=self.spoken,
            present=self.present,
            guide=self.guide,
            attendance=self.attendance,
            fare=AttractFare(self.library, self.attract, copy, self.settings),
            screening=NextScreening(screenings, records.now, self.loop),
            approaching=Approaching(self.programme, records.now, self.loop),
            screening_note=ScreeningNote(self.navigation, self.director, self.wall.now),
            rating=self.rating,
            settings=self.settings,
            timeline=Timeline(self.navigation, self.library, self.director, film, lambda: TODAY),
            places=PlacesMap(self.navigation, self.library, shipped_outlines),
            painting=background,
            exhibit_pictures=ExhibitPictures(
                self.navigation, self.library, exhibits or FakePhotographs(), self.attract
            ),
            staff=self.staff,
            door=self.door,
            corner=CornerHold(self.loop, self.door.knock, lambda: self.door.shut),
            setup=self.setup,
        )
        furnish(self.kiosk, self.services)
        self.window = self.kiosk.window
        self.navigation.begin()
        self.library.begin()
        self.kiosk.show()
        QTest.qWaitForWindowExposed(self.window)

    def _set(self, role: Role) -> None:
        self.acts.note(Who.MANAGER, "pin.set", role=role.value)
        self.door.look()

    def _touched(self) -> bool:
        self.staff.touched()
        return self.attendance.touched()

    def close(self) -> None:
        self.kiosk.close()
        self.director.close()

    def open_library(self) -> None:
        """Let so much time pass that the library is open, or has failed to."""
        self.loop.run_until(lambda: self.library.now.ready or bool(self.library.now.fault))

    def open(self, address: str) -> None:
        """Go to a card, as a touch on its address does, and let it be shown."""
        kind, _, slug = address.partition("/")
        self.reading.open(Ref(Kind(kind), Slug(slug)))
        self.read()

    def read(self) -> None:
        """Let what is on the screen be looked up and laid out."""
        self.loop.pass_time(100)
        self.settle()

    @property
    def screen(self) -> str:
        return self.navigation.now.screen.value

    def speak(self, language: Language) -> None:
        self.choices.speak(language)
        self.settle()

    def settle(self) -> None:
        """Let Qt do what it has to, and lay everything out."""
        QCoreApplication.processEvents()
        self.window.grabWindow()

    def rest(self) -> None:
        """Until nothing moves that can be scrolled."""
        last: list[object] = [None]
        while (now := [item.property("contentY") for item in self.items() if item.inherits("QQuickFlickable")]) != last:
            last = now
            QTest.qWait(50)

    def item(self, name: str) -> QQuickItem:
        self.settle()
        item = find_item(self.window, name)
        assert item is not None, f"there is no {name} on {self.screen}"
        return item

    def has(self, name: str) -> bool:
        self.settle()
        return find_item(self.window, name) is not None

    def touch(self, name: str, along: float = 0.5) -> None:
        """along: where on the item, from 0 at its left to 1 at its right."""
        item = self.item(name)
        self.touch_at(centre(item) + QPoint(round((along - 0.5) * item.width()), 0))

    def touch_at(self, place: QPoint) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window, key)

    def items(self) -> Iterator[QQuickItem]:
        self.settle()
        yield from visible_items(self.window)

    def words(self) -> list[str]:
        """Everything that is written on the screen."""
        kinds = ("QQuickText", "QQuickTextEdit")
        return [str(item.property("text")) for item in self.items() if any(map(item.inherits, kinds))]
