# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor uses in the window, beyond what passers-by see."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.app.approaching import Approaching
from kiosk.app.attendance import Attendance
from kiosk.app.attract_fare import AttractFare
from kiosk.app.choices import Choices
from kiosk.app.corner_hold import CornerHold
from kiosk.app.director import Director
from kiosk.app.exhibit_pictures import ExhibitPictures
from kiosk.app.first_setup import FirstSetup
from kiosk.app.guide import Guide
from kiosk.app.library import Library
from kiosk.app.map import PlacesMap
from kiosk.app.navigation import Navigation
from kiosk.app.onward import Onward
from kiosk.app.ports.background import Background
from kiosk.app.present import Present
from kiosk.app.rating import Rating
from kiosk.app.reading import Reading
from kiosk.app.screening_note import ScreeningNote
from kiosk.app.screenings import NextScreening
from kiosk.app.search_box import SearchBox
from kiosk.app.settings import SettingsDesk
from kiosk.app.spoken import Spoken
from kiosk.app.staff_area import StaffArea
from kiosk.app.staff_door import StaffDoor
from kiosk.app.strip import Strip
from kiosk.app.timeline import Timeline
from kiosk.app.voices import Voices
from kiosk.domain.film import Film
from kiosk.domain.navigation import Screen
from kiosk.ui.bridges.advisories import AdvisoriesBridge
from kiosk.ui.bridges.attendance import AttendanceBridge
from kiosk.ui.bridges.captions import CaptionsBridge
from kiosk.ui.bridges.door import DoorBridge, SetupBridge
from kiosk.ui.bridges.exhibits import ExhibitBridge
from kiosk.ui.bridges.glossary import GlossaryBridge
from kiosk.ui.bridges.hours import HoursBridge
from kiosk.ui.bridges.library import LibraryBridge
from kiosk.ui.bridges.map import PlacesBridge
from kiosk.ui.bridges.present import PresentBridge
from kiosk.ui.bridges.rating import RatingBridge
from kiosk.ui.bridges.reading import ReadingBridge
from kiosk.ui.bridges.screening import ScreeningBridge
from kiosk.ui.bridges.screening_note import ScreeningNoteBridge
from kiosk.ui.bridges.search import SearchBridge
from kiosk.ui.bridges.sound import SoundBridge
from kiosk.ui.bridges.staff import StaffBridge
from kiosk.ui.bridges.stretches import StretchesBridge
from kiosk.ui.bridges.timeline import TimelineBridge
from kiosk.ui.bridges.transcript import TranscriptBridge
from kiosk.ui.bridges.venue import VenueBridge
from kiosk.ui.bridges.voices import VoicesBridge
from kiosk.ui.codes import Codes
from kiosk.ui.focus import Focus
from kiosk.ui.lock_ways import EmptyClipboard, NoLinks
from kiosk.ui.map_tiles import MapTiles
from kiosk.ui.portraits import Portraits
from kiosk.ui.stars import Stars
from kiosk.ui.window import KioskWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseServices:
    """What a visitor uses. film: None where it could not be loaded. painting: background for pictures of the map."""

    director: Director
    navigation: Navigation
    choices: Choices
    film: Film | None
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
    fare: AttractFare
    screening: NextScreening
    screening_note: ScreeningNote
    approaching: Approaching
    rating: Rating
    settings: SettingsDesk
    timeline: Timeline
    places: PlacesMap
    painting: Background
    exhibit_pictures: ExhibitPictures
    staff: StaffArea
    door: StaffDoor
    corner: CornerHold
    setup: FirstSetup


def furnish(front: KioskWindow, services: HouseServices) -> None:
    """Make all screens but the attract loop. To be called once, before a visitor goes to one."""
    # Before the navigator tells QML of a screen.
    focus = Focus(services.navigation, services.reading, services.strip)
    timeline = TimelineBridge(services.timeline, services.choices)
    tiles = MapTiles()
    places = PlacesBridge(services.places, services.choices, tiles, services.painting)
    front.bridges.add({"Timeline": timeline, "Places": places, **_of_the_film(services), **_of_the_library(services)})
    front.pinch.thing = timeline
    front.corner.tell(services.corner)
    for name, provider in {"portraits": Portraits(), "map": tiles, "codes": Codes(), "stars": Stars()}.items():
        front.engine.addImageProvider(name, provider)
    front.film.mark(services.guide.facts, services.guide.pictures, services.guide.left_out)
    front.player.leave_out(services.guide.left_out)
    front.attract.offer(services.fare)
    focus.watch(front.window)
    front.before_close(focus.close)
    _lock_ways(front, services.navigation)
    front.navigator.admit(services.reading)


def _lock_ways(front: KioskWindow, navigation: Navigation) -> None:
    NoLinks(front.window)
    clipboard = EmptyClipboard()
    front.before_close(clipboard.close)
    # The end of a visit.
    navigation.subscribe(lambda place: clipboard.empty() if place.screen is Screen.ATTRACT else None)


def _of_the_film(services: HouseServices) -> dict[str, QObject]:
    """And of the visit."""
    spoken, choices = services.spoken, services.choices
    stretches = StretchesBridge(services.strip, services.onward, services.director, services.navigation, choices)
    return {
        "Sound": SoundBridge(services.director),
        "Stretches": stretches,
        "Captioning": CaptionsBridge(spoken.captions, spoken.speakers, choices),
        "Transcript": TranscriptBridge(spoken.transcript, spoken.captions),
        "Present": PresentBridge(services.present, choices),
        "Advisories": AdvisoriesBridge(services.guide.advisories, choices),
        "Attendance": AttendanceBridge(services.attendance),
        "Screening": ScreeningBridge(services.screening, choices),
        "ScreeningNote": ScreeningNoteBridge(services.screening_note, choices),
        "Hours": HoursBridge(services.approaching),
        "Rating": RatingBridge(services.rating),
        "Venue": VenueBridge(services.settings),
        "Staff": StaffBridge(services.staff),
        "Door": DoorBridge(services.door, services.corner),
        "Setup": SetupBridge(services.setup),
    }


def _of_the_library(services: HouseServices) -> dict[str, QObject]:
    choices = services.choices
    return {
        "Library": LibraryBridge(services.library),
        "Reading": ReadingBridge(services.reading, choices, services.film),
        "Search": SearchBridge(services.search, choices, services.film),
        "Voices": VoicesBridge(services.voices, choices),
        "Glossary": GlossaryBridge(services.guide.glossary, choices),
        "Exhibit": ExhibitBridge(services.exhibit_pictures),
    }
