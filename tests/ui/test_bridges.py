# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bridges tell QML what changed, and nothing else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.app.choices import Choices
from kiosk.app.director import Director
from kiosk.app.guide import Guide
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.reading import Reading
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.hearing import SoundLimits
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import LATVIAN, Millis, Slug
from kiosk.ui.bridges.chapters import ChapterList
from kiosk.ui.bridges.film import FilmBridge
from kiosk.ui.bridges.language import LanguageBridge
from kiosk.ui.bridges.library import LibraryBridge
from kiosk.ui.bridges.navigator import NavigatorBridge
from kiosk.ui.bridges.player import PlayerBridge
from kiosk.ui.bridges.reading import ReadingBridge
from kiosk.ui.bridges.sound import SoundBridge
from kiosk.ui.film_screen import FilmScreen
from tests.fakes.background import FakeBackground
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen
from tests.fakes.thumbnails import FakeThumbnails
from tests.support.films import rehearsal
from tests.support.shelves import ToldShelves


class Told:
    """Counts the signals of a bridge, by name."""

    def __init__(self, bridge: QObject) -> None:
        self.names: list[str] = []
        for name in vars(type(bridge)):
            if name.endswith("Changed"):
                getattr(bridge, name).connect(lambda name=name: self.names.append(name))

    def take(self) -> list[str]:
        names, self.names = self.names, []
        return names


class Stage:
    def __init__(self) -> None:
        self.loop = FakeLoop()
        self.director = Director(FakeEngines(self.loop, FakeScreen()), self.loop, self.loop)
        self.choices = Choices()
        self.film = rehearsal()
        self.navigation = Navigation(self.director, self.film, self.loop)
        self.shelves = ToldShelves()
        self.background = FakeBackground(self.loop)
        self.library = Library(lambda: self.shelves, self.background, self.loop, self.film.slug)
        self.reading = Reading(self.navigation, self.library)
        self.library.begin()


@pytest.fixture
def stage(qapp: QGuiApplication) -> Iterator[Stage]:
    made = Stage()
    yield made
    made.director.close()


def test_while_the_film_plays_the_position_is_told_five_times_a_second(stage: Stage) -> None:
    bridge = PlayerBridge(stage.director, stage.choices)
    stage.director.play(stage.film)
    stage.loop.run_for(1)
    told = Told(bridge)
    stage.loop.run_for(10)
    names = told.take()
    assert set(names) <= {"positionChanged", "beforeChanged"}
    assert 40 <= names.count("positionChanged") <= 51


def test_a_verb_is_answered_by_what_it_changed(stage: Stage) -> None:
    bridge = PlayerBridge(stage.director, stage.choices)
    stage.director.play(stage.film, Millis(5_000))
    stage.loop.run_for(1)
    told = Told(bridge)
    bridge.toggle()
    assert [name for name in told.take() if name != "positionChanged"] == ["playingChanged"]
    bridge.caption(False)
    assert told.take() == ["captionsChanged"]


def test_the_sound_tells_what_changed_and_nothing_while_the_film_plays(stage: Stage) -> None:
    bridge = SoundBridge(stage.director)
    stage.director.play(stage.film)
    told = Told(bridge)
    stage.loop.run_for(2)
    assert told.take() == []
    bridge.louder(10)
    assert told.take() == ["volumeChanged"]
    bridge.mute(True)
    assert told.take() == ["mutedChanged"]
    bridge.choose(1)
    assert told.take() == ["trackChanged"]
    bridge.choose(2)
    assert told.take() == []


def test_a_seek_is_told_at_once(stage: Stage) -> None:
    bridge = PlayerBridge(stage.director, stage.choices)
    stage.director.play(stage.film)
    told = Told(bridge)
    bridge.chapterAfter()
    assert told.take() == ["positionChanged", "chapterChanged", "afterChanged"]
    assert bridge.property("position") == stage.film.chapters[1].start


def test_the_navigator_tells_a_change_of_screen_once(stage: Stage) -> None:
    bridge = NavigatorBridge(stage.navigation)
    bridge.admit(stage.reading)
    told = Told(bridge)
    bridge.wake()
    assert told.take() == ["screenChanged", "sourceChanged", "showsFilmChanged"]
    bridge.wake()
    assert told.take() == []
    stage.navigation.go(Action.CHAPTERS)
    assert told.take() == ["screenChanged", "sourceChanged", "hasBackChanged"]


def test_the_navigator_tells_of_each_card_and_that_one_has_arrived(stage: Stage) -> None:
    bridge = NavigatorBridge(stage.navigation)
    bridge.admit(stage.reading)
    stage.loop.pass_time(4_000)
    bridge.wake()
    bridge.voices()
    told, arrived = Told(bridge), list[str]()
    bridge.arrived.connect(lambda: arrived.append(bridge.property("address")))
    bridge.open("person/emma-korpa")
    assert told.take() == ["screenChanged", "addressChanged", "sourceChanged", "isFarChanged"]
    bridge.open("person/ari-vatanen")
    assert told.take() == ["addressChanged"]
    assert bridge.property("source") == "screens/CardPage.qml"
    assert arrived == ["person/emma-korpa", "person/ari-vatanen"]


@pytest.mark.parametrize("address", ["", "person", "person/", "nothing/emma-korpa", "/", "\0", "source/film-page"])
def test_what_is_no_address_leads_nowhere(stage: Stage, address: str) -> None:
    bridge = NavigatorBridge(stage.navigation)
    bridge.admit(stage.reading)
    bridge.wake()
    bridge.voices()
    stage.loop.pass_time(4_000)
    bridge.open(address)
    stage.loop.pass_time(100)
    assert stage.navigation.now.screen is Screen.VOICES


def test_the_library_tells_what_it_has(stage: Stage) -> None:
    bridge = LibraryBridge(stage.library)
    told = Told(bridge)
    stage.loop.pass_time(4_000)
    counts = ("voices", "topics", "moments", "exhibits", "places", "notices")
    assert set(told.take()) == {"readyChanged", *(f"{what}Changed" for what in counts)}
    stage.shelves.take_off(Ref(Kind.TOPIC, Slug("katyn")))
    stage.loop.pass_time(4_000)
    assert told.take() == ["topicsChanged"]
    assert bridge.property("topics") == 28


def test_an_open_card_is_told_in_the_other_language_block_by_block(stage: Stage) -> None:
    language = LanguageBridge(stage.choices)
    bridge = ReadingBridge(stage.reading, stage.choices, stage.film)
    stage.loop.pass_time(4_000)
    stage.navigation.go(Action.WAKE)
    stage.navigation.go(Action.VOICES)
    stage.navigation.open(Ref(Kind.PERSON, Slug("norman-davies")))
    stage.loop.pass_time(100)
    told = Told(bridge)
    stage.choices.speak(LATVIAN)
    assert told.take() == ["kickerChanged", "titleChanged", "noteChanged", "tieChanged"]
    assert bridge.property("title") == "Normans Deiviss"
    stage.choices.reset()
    assert bridge.property("title") == "Norman Davies"
    language.close()


def test_titles_follow_the_language(stage: Stage) -> None:
    guide = Guide(
        stage.library, stage.director, stage.navigation, stage.reading, stage.film, FakeThumbnails(), stage.background
    )
    bridge = FilmBridge(stage.film, "", stage.choices, FilmScreen(software=True))
    bridge.mark(guide.facts, guide.pictures, guide.left_out)
    told = Told(bridge)
    assert bridge.chapterTitle(2) == "The Great Purge"
    stage.choices.show_captions(False)
    assert told.take() == []
    stage.choices.speak(LATVIAN)
    assert told.take() == ["titleChanged"]
    assert bridge.chapterTitle(2) == "Lielais terors"
    assert bridge.chapterTitle(99) == ""


def test_the_list_of_chapters_answers_for_each_row_and_no_other(stage: Stage) -> None:
    chapters = ChapterList(stage.film.chapters)
    chapters.draw({}, {}, stage.choices.now.language)
    roles = {bytes(name.data()).decode(): role for role, name in chapters.roleNames().items()}
    assert chapters.rowCount() == len(stage.film.chapters)
    assert chapters.data(chapters.index(1), roles["slug"]) == stage.film.chapters[1].slug
    assert chapters.data(chapters.index(1), roles["start"]) == stage.film.chapters[1].start
    assert chapters.data(chapters.index(1), roles["length"]) == stage.film.chapters[1].length
    assert chapters.data(chapters.index(99), roles["slug"]) is None


def test_the_invitation_is_there_in_each_language_whichever_is_chosen(stage: Stage) -> None:
    bridge = LanguageBridge(stage.choices)
    try:
        for language in stage.choices.offered:
            bridge.choose(language)
            assert bridge.property("invitations") == ["Touch to begin", "Pieskarieties, lai sāktu"]
    finally:
        bridge.close()


def test_nothing_is_louder_than_staff_allow(qapp: QGuiApplication) -> None:
    loop = FakeLoop()
    director = Director(FakeEngines(loop, FakeScreen()), loop, loop)
    director.sound.limit(SoundLimits(50, 60))
    bridge = SoundBridge(director)
    bridge.louder(30)
    assert (bridge.property("volume"), bridge.property("ceiling")) == (60, 60)
    director.close()
