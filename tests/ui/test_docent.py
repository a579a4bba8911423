# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A docent before the film, with a bar over it and nothing else to be reached."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.staff import Role
from kiosk.domain.values import LATVIAN, Millis
from tests.support.shelves import ToldShelves
from tests.support.staff import StaffVisit
from tests.support.visit import LANDSCAPE, PORTRAIT, SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import box, check, controls, cut_off

_TOP = QPoint(640, 60)


def take_over(visit: Visit) -> StaffVisit:
    """From a visitor who watches."""
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch(Millis(30_000))
    visit.loop.pass_time(300)
    staff = StaffVisit(visit, Role.DOCENT)
    visit.touch("staff.now.take")
    return staff


def names(visit: Visit) -> list[str]:
    return [one.objectName() for one in controls(visit)]


def test_the_bar_has_what_a_docent_needs_and_nothing_that_leads_elsewhere(visit: Visit, qtbot: QtBot) -> None:
    take_over(visit)
    assert not set(names(visit)) & {"back", "player.transcript"}
    assert not any(name.startswith(("entry.", "language.")) for name in names(visit))
    visit.touch("player.pause")
    assert not visit.director.now.playing
    visit.touch("docent.chapters")
    assert any(one.objectName().startswith("docent.advisory.") and one.property("text") for one in visit.items())
    visit.touch(next(name for name in names(visit) if name.startswith("rail.item.")))
    assert (visit.director.now.position, visit.director.now.playing) == (0, True)
    visit.touch("player.louder")
    assert visit.director.now.volume == 80
    visit.touch("player.captions.choose")
    visit.touch("captions.first.lv")
    visit.touch("captions.done")
    assert visit.choices.now.caption_languages == (LATVIAN,)
    # A touch elsewhere takes the bar away, and brings it back.
    visit.touch_at(_TOP)
    qtbot.waitUntil(lambda: not visit.has("docent.end"))
    visit.touch_at(_TOP)
    qtbot.waitUntil(lambda: visit.has("docent.end"))
    visit.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Escape)
    visit.loop.pass_time(200)
    assert (visit.screen, visit.has("docent"), visit.director.now.playing) == (Screen.FILM, True, True)


def test_where_a_chapter_is_off_each_advisory_is_below_its_own_chapter(begin: Begin) -> None:
    told = ToldShelves()
    visit = begin(shelves=lambda: told)
    film = visit.navigation.film
    assert film
    first = film.chapters[0].slug
    told.take_off(Ref(Kind.CHAPTER, first))
    visit.loop.pass_time(1_000)
    take_over(visit)
    visit.touch("docent.chapters")
    visit.read()
    places = {one.objectName(): box(one).x() for one in visit.items()}
    cards = {name.removeprefix("rail.item."): at for name, at in places.items() if name.startswith("rail.item.")}
    below = {name.removeprefix("docent.advisory."): at for name, at in places.items() if name.startswith("docent.adv")}
    assert first not in cards
    assert below == pytest.approx(cards, abs=1)


def test_a_held_picture_stands_and_in_its_last_minute_the_bar_comes_by_itself(visit: Visit, qtbot: QtBot) -> None:
    staff = take_over(visit)
    visit.touch("docent.hold")
    assert not visit.has("player.pause")
    visit.press(Qt.Key.Key_MediaPlay)
    moved = [visit.director.now.playing]
    visit.touch_at(_TOP)
    qtbot.waitUntil(lambda: not visit.has("docent.time"))
    visit.loop.pass_time(29 * 60_000 + 1_000)
    qtbot.waitUntil(lambda: visit.has("docent.time"))
    visit.touch("docent.extend")
    assert staff.takeover.now.left > 600
    visit.touch("docent.hold")
    assert [*moved, visit.director.now.playing] == [False, True]
    visit.touch("docent.end")
    assert (visit.screen, visit.has("attract.wake")) == (Screen.ATTRACT, True)


def test_the_end_of_the_film_and_another_language_leave_the_bar_there(visit: Visit) -> None:
    staff = take_over(visit)
    at = visit.director.now.position
    visit.speak(LATVIAN)
    visit.loop.pass_time(1_000)
    assert staff.takeover.now.active
    assert visit.director.now.position > at
    film = visit.director.now.film
    assert film
    visit.director.seek(Millis(film.length - 1_000))
    visit.loop.run_until(lambda: staff.takeover.now.through)
    assert visit.item("docent.note").property("text")
    assert not visit.has("ended")
    assert visit.screen == Screen.FILM


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL], ids=["landscape", "portrait", "small"])
def test_the_page_and_the_bar_stand_well_in_both_languages(begin: Begin, size: QSize) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    staff = StaffVisit(visit, Role.MANAGER)
    staff.looked = replace(staff.looked, device=False)
    visit.loop.pass_time(5_100)
    for language in visit.choices.offered:
        visit.staff.speak(language)
        stands_well(visit, size)
    staff.takeover.begin(Millis(1_800_000), visit.staff.who)
    visit.staff.leave()
    for held, language in zip((False, True), visit.choices.offered, strict=True):
        staff.takeover.hold(held)
        visit.speak(language)
        stands_well(visit, size)


def stands_well(visit: Visit, size: QSize) -> None:
    check(visit, size)
    assert not cut_off(visit)
    blocks = [box(one).adjusted(1, 1, -1, -1) for one in controls(visit)]
    assert not any(one.intersects(other) for one, other in combinations(blocks, 2))
    assert max(one.bottom() for one in blocks) <= size.height()
