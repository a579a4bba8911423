# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bridges tell QML what changed, and nothing else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.app.choices import Choices
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.domain.navigation import Action
from kiosk.domain.values import LATVIAN, Millis
from kiosk.ui.bridges.chapters import ChapterList
from kiosk.ui.bridges.film import FilmBridge
from kiosk.ui.bridges.language import LanguageBridge
from kiosk.ui.bridges.navigator import NavigatorBridge
from kiosk.ui.bridges.player import PlayerBridge
from kiosk.ui.film_screen import FilmScreen
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen
from tests.support.films import rehearsal


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
        self.navigation = Navigation(self.director, self.choices, self.film, self.loop)


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
    bridge.louder(10)
    assert [name for name in told.take() if name != "positionChanged"] == ["volumeChanged"]
    bridge.toggle()
    assert [name for name in told.take() if name != "positionChanged"] == ["playingChanged"]
    bridge.caption(False)
    assert told.take() == ["captionsChanged"]


def test_a_seek_is_told_at_once(stage: Stage) -> None:
    bridge = PlayerBridge(stage.director, stage.choices)
    stage.director.play(stage.film)
    told = Told(bridge)
    bridge.chapterAfter()
    assert told.take() == ["positionChanged", "chapterChanged", "afterChanged"]
    assert bridge.property("position") == stage.film.chapters[1].start


def test_the_navigator_tells_a_change_of_screen_once(stage: Stage) -> None:
    bridge = NavigatorBridge(stage.navigation)
    told = Told(bridge)
    bridge.wake()
    assert told.take() == ["screenChanged", "sourceChanged", "showsFilmChanged"]
    bridge.wake()
    assert told.take() == []
    stage.navigation.go(Action.CHAPTERS)
    assert told.take() == ["screenChanged", "sourceChanged", "hasBackChanged"]


def test_titles_follow_the_language(stage: Stage) -> None:
    bridge = FilmBridge(stage.film, "", stage.choices, FilmScreen(software=True))
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
