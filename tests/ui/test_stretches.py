# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The strip lights where the film tells of something; that is heard, and leads back to the very card."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app.ports.library import Shelves
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import ENGLISH, LATVIAN, Millis
from tests.app.stretch_stage import also_at, heard, ref
from tests.support.films import rehearsal
from tests.support.shelves import ToldShelves
from tests.support.visit import Visit
from tests.ui.conftest import Begin
from tests.ui.test_reading import flick, offset
from tests.ui.test_screens import SIZES, box, check, controls, cut_off, show

DAVIES = "person/norman-davies"
LENGTH = rehearsal().length / 1000


def shelves() -> Shelves:
    """With a second place for one voice, a short third one, and a topic that is told of there."""
    places = heard(DAVIES, 150, 155), heard(DAVIES, 300, 300.2), heard("topic/holocaust", 150, 155)
    return ToldShelves(also_at(*places))


@pytest.fixture
def visit(begin: Begin) -> Visit:
    """Before the card of a voice with three places in the film."""
    made = begin(shelves=shelves)
    read(made, Action.VOICES, DAVIES)
    return made


def read(visit: Visit, action: Action, address: str) -> None:
    """From the attract loop to a card."""
    visit.navigation.go(Action.WAKE)
    show(visit, action, address)


def lights(visit: Visit) -> list[QQuickItem]:
    found = [item for item in visit.items() if item.objectName().startswith("strip.light.")]
    return sorted(found, key=lambda item: item.x())


def near(visit: Visit, name: str) -> None:
    """Bring it into sight, as the keyboard does, and touch it."""
    visit.item(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visit.settle()
    visit.touch(name)
    visit.read()


def hear_out(visit: Visit) -> None:
    """What is playing, to its end."""
    item = visit.director.now.stretch
    assert item
    visit.director.seek(Millis(item.until - 100))
    visit.loop.run_until(lambda: stands_before(visit, Screen.HEARD))
    visit.read()


def stands_before(visit: Visit, screen: Screen) -> bool:
    return visit.screen == screen


def test_every_place_is_lit_where_it_is_and_wide_enough_to_be_seen(visit: Visit) -> None:
    strip = visit.item("strip")
    found = lights(visit)
    for light, second in zip(found, (37, 150, 300), strict=True):
        assert abs(light.x() / strip.width() - second / LENGTH) < 0.01
        assert light.width() >= 6
    assert len({light.property("color").name() for light in found}) == 2
    assert found[0].property("color") != found[1].property("color") == found[2].property("color")
    assert "One of 3 places in the film, 0:37–0:48 · Chapter 3" in visit.words()


def test_a_finger_finds_even_the_shortest_place_and_elsewhere_the_chapter(visit: Visit) -> None:
    visit.touch("strip", along=302 / LENGTH)
    assert "In the film, 5:00–5:00 · Chapter 13" in visit.words()
    visit.touch("strip", along=200 / LENGTH)
    assert "Play this chapter" in visit.words()
    visit.touch("strip", along=152 / LENGTH)
    visit.touch("strip.watch")
    assert visit.screen == Screen.FILM
    assert visit.director.now.stretch
    assert visit.engines.playing.opens[-1].at == 150_000


def test_the_strip_goes_from_place_to_place_by_keyboard(visit: Visit) -> None:
    visit.item("strip").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visit.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    visit.settle()
    assert "In the film, 2:30–2:35 · Chapter 6" in visit.words()
    visit.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert visit.director.now.position == 150_000


def test_what_nobody_has_marked_is_called_unmarked(begin: Begin) -> None:
    film = rehearsal()
    visit = begin(type(film)(ref("topic/venue").slug, film.title, film.media, film.chapters), shelves=shelves)
    read(visit, Action.VOICES, DAVIES)
    assert not lights(visit)
    assert visit.words().count("Where the film tells of it is not marked yet.") == 1
    visit.open("notice/ijabs")
    assert "Where the film tells of it is not marked yet." not in visit.words()


def test_a_list_lights_what_the_keyboard_is_on(visit: Visit) -> None:
    visit.touch("back")
    visit.read()
    assert not lights(visit)
    visit.item(f"entry.{DAVIES}").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visit.read()
    assert len(lights(visit)) == 3


def test_while_a_stretch_is_heard_the_seek_bar_shows_its_bounds_until_one_leaves_it(visit: Visit) -> None:
    visit.touch("strip.watch")
    bar = visit.item("player.strip")
    bounds = visit.item("strip.heard")
    assert abs(bounds.x() / bar.width() - 37 / LENGTH) < 0.01
    assert abs(bounds.width() / bar.width() - 11 / LENGTH) < 0.01
    film = visit.item("film")
    visit.touch("player.strip", along=0.9)
    assert not visit.has("strip.heard")
    assert visit.item("film") is film
    visit.loop.run_for(20)
    assert visit.screen == Screen.FILM


@SIZES
def test_after_a_stretch_all_ways_on_stand_well_and_back_finds_the_card_where_it_was_left(
    begin: Begin, size: QSize
) -> None:
    visit = begin(size=size, shelves=shelves)
    visit.window.resize(size)
    read(visit, Action.TOPICS, "topic/great-purge")
    visit.settle()
    flick(visit, 120)
    visit.touch("strip", along=60 / LENGTH)
    visit.touch("strip.watch")
    hear_out(visit)
    for language in (LATVIAN, ENGLISH):
        visit.speak(language)
        check(visit, size)
        assert not cut_off(visit)
        blocks = [box(control) for control in controls(visit)]
        assert not [1 for n, one in enumerate(blocks) for other in blocks[:n] if one.intersects(other)]
    visit.touch("heard.card")
    visit.read()
    assert visit.screen == Screen.TOPIC
    assert offset(visit) == 120


def test_who_hears_the_next_voice_may_read_of_them_and_comes_back_to_the_first_card(begin: Begin) -> None:
    visit = begin()
    read(visit, Action.VOICES, DAVIES)
    visit.touch("strip.watch")
    hear_out(visit)
    assert {"Norman Davies", "Vladimir Karpov", "Next voice on this topic"} <= set(visit.words())
    visit.touch("heard.next")
    assert visit.engines.playing.opens[-1].at == 48_500
    hear_out(visit)
    visit.touch("heard.card")
    visit.read()
    assert visit.navigation.now.subject == ref("person/vladimir-karpov")
    visit.touch("back")
    visit.read()
    assert visit.navigation.now.subject == ref(DAVIES)


def test_each_way_on_leads_where_it_says(visit: Visit) -> None:
    visit.touch("strip.watch")
    hear_out(visit)
    assert {"Next place in the film", "2:30"} <= set(visit.words())
    visit.touch("heard.next")
    hear_out(visit)
    visit.touch("heard.chapter")
    assert (visit.director.now.position, visit.director.now.stretch) == (138_000, None)
    visit.loop.run_for(18)
    assert visit.screen == Screen.FILM
    visit.navigation.back()
    visit.read()
    assert visit.navigation.now.subject == ref(DAVIES)
    visit.touch("strip.watch")
    hear_out(visit)
    visit.touch("heard.further")
    assert (visit.director.now.position, visit.director.now.stretch) == (48_000, None)


def test_by_keyboard_the_focus_is_where_it_was(visit: Visit) -> None:
    visit.item("strip.watch").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visit.press(Qt.Key.Key_Return)
    assert visit.screen == Screen.FILM
    visit.press(Qt.Key.Key_Escape)
    visit.read()
    focused = visit.window.activeFocusItem()
    assert (focused.objectName(), focused.property("visualFocus")) == ("strip.watch", True)


def test_from_the_film_through_cards_and_another_stretch_and_back_to_the_same_picture(begin: Begin) -> None:
    visit = begin(shelves=shelves)
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch(Millis(38_000))
    visit.loop.run_for(2)
    left = visit.director.now.position
    near(visit, f"entry.{DAVIES}")
    stood = visit.director.now
    assert (stood.position, stood.playing) == (left, False)
    visit.touch("strip", along=152 / LENGTH)
    visit.touch("strip.watch")
    visit.loop.run_for(1)
    for address in (
        "topic/holocaust",
        "claim/soviet-help-with-the-holocaust",
        "moment/wannsee-conference",
        "place/berlin",
    ):
        near(visit, f"entry.{address}")
        assert visit.navigation.now.subject == ref(address)
    for screen in (Screen.MOMENT, Screen.CLAIM, Screen.TOPIC, Screen.FILM, Screen.VOICE, Screen.FILM):
        visit.touch("back")
        visit.read()
        assert visit.screen == screen
    assert left <= visit.director.now.position <= left + 1000
    assert visit.director.now.playing
    assert visit.director.now.stretch is None


def test_a_voice_is_heard_in_the_film_within_six_touches_of_the_first_page(begin: Begin, qtbot: QtBot) -> None:
    visit = begin()
    visit.guide.advisories.ask(True)
    visit.touch("attract.wake")
    visit.read()
    touches = 0
    while not stands_before(visit, Screen.FILM):
        name = towards(visit, "entry.person/emma-korpa")
        visit.touch(name)
        visit.read()
        touches += 1
        if name == "voices.down":
            qtbot.waitUntil(lambda: in_sight(visit, "entry.person/emma-korpa"))
    assert touches <= 6
    assert visit.director.now.stretch
    assert 249_000 <= visit.director.now.position < 250_000


def towards(visit: Visit, card: str) -> str:
    """What somebody would touch who looks for a voice, and wants to hear it."""
    for name in ("home.voices", "gate.show", "strip.watch"):
        if visit.has(name):
            return name
    return card if in_sight(visit, card) else "voices.down"


def in_sight(visit: Visit, name: str) -> bool:
    """All of it, above the buttons that turn the page."""
    if not visit.has(name):
        return False
    shown = box(visit.item(name))
    return shown.top() >= 0 and shown.bottom() <= box(visit.item("strip")).top()
