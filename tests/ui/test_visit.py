# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit by touch and by keyboard, through the real window."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import LATVIAN
from tests.support.films import rehearsal, small_film
from tests.support.visit import Visit
from tests.ui.conftest import Begin


def test_the_first_touch_wakes_and_presses_nothing_beneath(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    under = visit.item("home.film").mapToScene(visit.item("home.film").boundingRect().center()).toPoint()
    visit.navigation.go(Action.REST)
    visit.settle()
    visit.touch_at(under)
    assert visit.screen == Screen.HOME


def test_a_chapter_tap_plays_that_chapter(visit: Visit) -> None:
    visit.touch("attract.wake")
    visit.touch("home.chapters")
    visit.touch("chapters.item.great-famine")
    chapter = next(chapter for chapter in rehearsal().chapters if chapter.slug == "great-famine")
    assert visit.screen == Screen.FILM
    assert visit.engines.playing.opens[-1].at == chapter.start


def test_every_control_of_the_player_does_what_it_says(visit: Visit) -> None:
    visit.touch("attract.wake")
    visit.touch("home.film")
    visit.touch("player.next")
    second = rehearsal().chapters[1]
    assert visit.director.now.position == second.start
    visit.touch("player.forward10")
    assert visit.director.now.position == second.start + 10_000
    visit.touch("player.back10")
    visit.touch("player.previous")
    assert visit.director.now.position == 0
    visit.touch("player.louder")
    assert visit.director.now.volume == 80
    visit.touch("player.softer")
    assert visit.director.now.volume == 70
    for playing in (False, True):
        visit.touch("player.pause")
        assert visit.director.now.playing == playing
    for captions in (False, True):
        visit.touch("player.captions")
        assert visit.choices.now.captions == captions


def test_a_touch_on_the_strip_goes_there(visit: Visit) -> None:
    visit.touch("attract.wake")
    visit.touch("home.film")
    visit.touch("player.strip", along=0.75)
    assert abs(visit.director.now.position / rehearsal().length - 0.75) < 0.01


def test_on_a_browsing_screen_the_strip_asks_first(visit: Visit) -> None:
    visit.touch("attract.wake")
    visit.touch("strip", along=0.99)
    assert visit.screen == Screen.HOME
    assert any(rehearsal().chapters[-1].title.texts[visit.choices.now.language] in words for words in visit.words())
    visit.touch("strip.watch")
    assert visit.director.now.position == rehearsal().chapters[-1].start


def test_a_touch_on_the_picture_takes_the_controls_away_and_brings_them_back(visit: Visit) -> None:
    visit.touch("attract.wake")
    visit.touch("home.film")
    visit.touch("player.picture")
    assert not visit.has("player.pause")
    visit.touch("player.picture")
    assert visit.has("player.pause")


def test_the_controls_leave_by_themselves_while_the_film_plays(visit: Visit, qtbot: QtBot) -> None:
    visit.touch("attract.wake")
    visit.touch("home.film")
    visit.item("film").setProperty("patience", 1)
    qtbot.waitUntil(lambda: not visit.has("player.pause"))
    assert visit.director.now.playing


def test_the_language_changes_at_once_wherever_one_is(visit: Visit) -> None:
    visit.touch("attract.wake")
    visit.touch("home.chapters")
    visit.touch("language.lv")
    assert visit.choices.now.language == LATVIAN
    assert "Nodaļas" in visit.words()
    assert "Lielais terors" in visit.words()
    visit.touch("language.en")
    assert "The Great Purge" in visit.words()


def test_all_of_it_goes_by_keyboard(visit: Visit) -> None:
    visit.press(Qt.Key.Key_Down)
    assert visit.screen == Screen.HOME
    visit.settle()
    visit.press(Qt.Key.Key_Return)
    assert visit.screen == Screen.FILM
    visit.settle()
    visit.press(Qt.Key.Key_Space)
    assert not visit.director.now.playing
    visit.press(Qt.Key.Key_Escape)
    assert visit.screen == Screen.HOME
    visit.settle()
    # Past the film, to go on with or from its beginning.
    visit.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert visit.screen == Screen.CHAPTERS
    visit.settle()
    visit.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert visit.director.now.position == rehearsal().chapters[1].start


def test_a_film_that_is_over_offers_what_to_do_now(begin: Begin) -> None:
    visit = begin(small_film())
    visit.touch("attract.wake")
    visit.touch("home.film")
    visit.touch("player.strip", along=0.999)
    visit.loop.run_until(lambda: visit.screen == Screen.ENDED)
    visit.touch("ended.again")
    assert visit.screen == Screen.FILM
    assert visit.director.now.playing


def test_a_film_without_chapters_has_no_list_of_them(begin: Begin) -> None:
    film = small_film()
    visit = begin(type(film)(film.slug, film.title, film.media))
    visit.touch("attract.wake")
    assert "Chapters" not in visit.words()
    visit.touch("strip")
    visit.touch("home.film")
    assert visit.screen == Screen.FILM
