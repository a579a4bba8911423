# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day in a museum: forty visits, of which none leaves anything for the next one to find."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from random import Random

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.domain.caption_look import CaptionEdge, CaptionGround, CaptionSize
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.hearing import ChosenSound
from kiosk.domain.marks import Stretch
from kiosk.domain.navigation import TRANSITIONS, Action, Screen
from kiosk.domain.people import FilterRole
from kiosk.domain.values import ENGLISH, LATVIAN, Millis, Slug
from kiosk.domain.visits import EventKind
from kiosk.ui.items import centre
from tests.fakes.screenings import MORNING
from tests.support.everything import Differences, State, differences, everything, on_screen, say_to
from tests.support.films import rehearsal
from tests.support.fonts import load_fonts
from tests.support.shelves import ToldShelves
from tests.support.visit import Visit

VISITS = 40
RESTED = Millis(2_000)
"""Of the attract loop, so that all is looked at in the same picture."""
MINUTE = 60_000
SIZE = QSize(960, 540)
DAVIES = Ref(Kind.PERSON, Slug("norman-davies"))

Doing = Callable[[Visit], None]


def languages(visit: Visit) -> None:
    visit.touch("language.lv")


def captions(visit: Visit) -> None:
    choices = visit.choices
    choices.caption_in(LATVIAN, ENGLISH)
    choices.look(CaptionSize.LARGEST, CaptionGround.SOLID, CaptionEdge.TOP)
    choices.show_captions(False)


def sound(visit: Visit) -> None:
    visit.director.sound.set_volume(15)
    visit.director.sound.choose(ChosenSound(LATVIAN))
    visit.director.sound.mute()


def search(visit: Visit) -> None:
    visit.navigation.go(Action.SEARCH)
    visit.services.search.type("purge")
    visit.read()
    visit.services.search.leave(2.5)
    visit.open("topic/great-purge")


def voices(visit: Visit) -> None:
    visit.navigation.go(Action.VOICES)
    visit.read()
    visit.services.voices.choose_role(FilterRole.HISTORIAN)
    scroll(visit)
    visit.open(str(DAVIES))
    visit.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    visit.navigation.turn(Ref(Kind.PERSON, Slug("boris-sokolov")))


def reception(visit: Visit) -> None:
    visit.navigation.go(Action.RECEPTION)
    visit.read()
    scroll(visit)


def timeline(visit: Visit) -> None:
    visit.navigation.go(Action.TIMELINE)
    visit.read()
    visit.services.timeline.choose_topic(Slug("katyn"))
    scroll(visit)


def cards(visit: Visit) -> None:
    visit.navigation.go(Action.TOPICS)
    for address in ("topic/katyn", "person/emma-korpa"):
        visit.open(address)
        agree(visit)
    scroll(visit)


def transcript(visit: Visit) -> None:
    watch(visit, 40_000)
    visit.loop.run_for(3)
    visit.spoken.transcript.open()
    visit.spoken.transcript.type("the")
    visit.settle()


def heard(visit: Visit) -> None:
    visit.navigation.go(Action.VOICES)
    visit.open(str(DAVIES))
    visit.navigation.hear(Stretch(DAVIES, Millis(45_000), Millis(48_000)))
    agree(visit)
    visit.loop.run_until(lambda: visit.screen == Screen.HEARD)


def film(visit: Visit) -> None:
    watch(visit, 100_000)
    visit.loop.run_for(2)
    visit.director.seek(Millis(visit.director.now.position + 30_000))
    visit.loop.run_for(1)


def rated(visit: Visit) -> None:
    at_the_end(visit)
    visit.touch("rate.2")


def half_rated(visit: Visit) -> None:
    """A finger is put on a star, and the visitor is called away with it."""
    at_the_end(visit)
    QTest.mousePress(visit.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, star(visit))


def at_the_end(visit: Visit) -> None:
    visit.navigation.go(Action.HOME)
    watch(visit, rehearsal().length - 3_000)
    visit.loop.run_until(lambda: visit.screen == Screen.ENDED)


def watch(visit: Visit, at: int) -> None:
    visit.navigation.watch(Millis(at))
    agree(visit)


def agree(visit: Visit) -> None:
    """To see what is disturbing, where that is asked."""
    if visit.guide.advisories.now.subject:
        visit.guide.advisories.show()


def star(visit: Visit) -> QPoint:
    return centre(visit.item("rate.4"))


def scroll(visit: Visit) -> None:
    """As far as it goes, with the focus of the keyboard behind."""
    for item in visit.items():
        if item.inherits("QQuickFlickable"):
            down(item)
    visit.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)


def down(item: QQuickItem) -> None:
    item.setProperty("contentY", max(0, float(item.property("contentHeight")) - item.height()))


UNSEEN = frozenset({"Glossary.version", "Timeline.marks", "Timeline.ticks"})
"""A number that only grows, and labels that are not drawn, but kept to be used again."""
ANYTHING: tuple[Doing, ...] = (languages, captions, sound, search, voices, reception, timeline, cards, heard)
IN_THE_END: tuple[Doing, ...] = (film, transcript, rated, half_rated, heard, cards)


@pytest.fixture
def kiosk(qapp: QGuiApplication) -> Iterator[tuple[Visit, ToldShelves]]:
    QQuickWindow.setSceneGraphBackend("software")
    load_fonts()
    shelves = ToldShelves()
    visit = Visit(rehearsal(), SIZE, open_shelves=lambda: shelves, warned=True)
    visit.window.resize(SIZE)
    visit.open_library()
    # What moves softly would be looked at on its way.
    say_to(visit, "Theme.reducedMotion = true")
    yield visit, shelves
    visit.close()


def abandon(visit: Visit) -> None:
    """The visitor walks away. A film that plays on is paused first: to play it to its end takes long."""
    visit.director.pause()
    visit.loop.pass_time(15_000 + (3 * MINUTE if visit.screen in {Screen.FILM, Screen.HEARD} else MINUTE))
    assert visit.screen == Screen.ATTRACT
    QTest.mouseRelease(visit.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))


def go_through(visit: Visit, *doings: Doing) -> None:
    for doing in doings:
        visit.navigation.go(Action.HOME)
        doing(visit)
    abandon(visit)


def found(visit: Visit) -> tuple[State, State]:
    """What a visitor finds: the attract loop, and, when they have touched it, the first page."""
    visit.loop.run_until(lambda: visit.director.now.attract and visit.director.now.position >= RESTED)
    resting = everything(visit)
    visit.touch("attract.wake")
    visit.read()
    assert visit.screen == Screen.HOME
    return resting, everything(visit)


def every_page(visit: Visit) -> list[State]:
    """What stands on each page that the first one leads to, and where it is scrolled to.

    But for the one that tells how many visits there were.
    """
    pages = []
    for action in sorted(TRANSITIONS[Screen.HOME].keys() - {Action.WATCH, Action.ABOUT}):
        visit.navigation.go(Action.HOME)
        visit.navigation.go(action)
        visit.read()
        pages.append(on_screen(visit))
    visit.navigation.go(Action.HOME)
    visit.read()
    return pages


def changed(before: State, after: State) -> Differences:
    return {name: both for name, both in differences(before, after).items() if name not in UNSEEN}


def test_forty_visits_leave_nothing_behind(kiosk: tuple[Visit, ToldShelves]) -> None:
    visit, shelves = kiosk
    chance = Random(1940)  # noqa: S311 - the same day every time
    # What the kiosk reads of its content it goes on knowing, which is no visitor's doing.
    found(visit)
    every_page(visit)
    abandon(visit)
    untouched, pages = found(visit), every_page(visit)
    everything_there_is = (*ANYTHING, *IN_THE_END)
    for number in range(VISITS):
        some = (chance.choice(ANYTHING), chance.choice(IN_THE_END))
        go_through(visit, *(some if number else everything_there_is))
        for before, after in zip(untouched, found(visit), strict=True):
            assert changed(before, after) == {}, f"visit {number}"
    assert every_page(visit) == pages
    abandon(visit)
    assert len(shelves.visits.kept) == VISITS + 2
    assert {event.kind for one in shelves.visits.kept for event in one.events} == set(EventKind)
    assert shelves.visits.kept[-1].begun - MORNING > timedelta(hours=1)
