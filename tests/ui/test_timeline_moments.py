# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the moments a visitor finds on the timeline."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import LATVIAN, Millis
from tests.support.moments import crowded
from tests.support.shelves import ToldShelves
from tests.support.timelines import FIRST, chart, come, keyed, marks, pressed, scale, still, view
from tests.support.visit import SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import arrive, box, check, cut_off


@pytest.fixture
def visitor(visit: Visit) -> Visit:
    return come(visit)


def test_a_topic_leaves_its_moments_and_all_come_back(visitor: Visit) -> None:
    visitor.touch("timeline.topic")
    check(visitor, SMALL)
    visitor.touch("filter.topic.deportations")
    visitor.settle()
    assert sum(int(mark.property("count")) for mark in marks(visitor)) == 3
    assert visitor.item("timeline.topic").property("text") == "Soviet mass deportations"
    assert not visitor.has("timeline.undated")
    visitor.touch("timeline.topic")
    visitor.touch("filter.topic.any")
    assert sum(int(mark.property("count")) for mark in marks(visitor)) == 29


def test_a_topic_that_is_not_in_sight_is_gone_to_and_its_label_stays_as_long_as_its_line(visitor: Visit) -> None:
    nothing = "No moment lies in this time. “Wider” shows more years."
    pressed(visitor, "timeline.month")
    view(visitor).setProperty("contentX", view(visitor).property("contentWidth") - view(visitor).width())
    visitor.settle()
    assert not marks(visitor)
    assert nothing in visitor.words()
    visitor.touch("timeline.topic")
    visitor.touch("filter.topic.great-purge")
    visitor.settle()
    (purge,) = marks(visitor)
    assert nothing not in visitor.words()
    assert box(view(visitor)).contains(box(purge))
    # It began long ago, and lasts.
    for _ in range(3):
        pressed(visitor, "timeline.later")
    assert marks(visitor) == [purge]
    assert box(purge).left() == box(view(visitor)).left()


def test_a_touch_leaves_no_frame_of_a_keyboard(visitor: Visit) -> None:
    crowd = next(mark for mark in marks(visitor) if mark.property("count") > 1)
    pressed(visitor, crowd.objectName())
    assert not chart(visitor).property("visualFocus")


def test_a_crowd_opens_until_all_stand_apart(begin: Begin) -> None:
    visit = come(begin(shelves=lambda: crowded(30, apart=40)))
    (crowd,) = [mark for mark in marks(visit) if mark.property("count") > 1][-1:]
    total = crowd.property("count")
    assert f"{total} moments" in visit.words()
    pressed(visit, crowd.objectName())
    assert scale(visit) > 0
    for _ in range(8):
        crowds = [mark for mark in marks(visit) if mark.property("count") > 1 and box(view(visit)).contains(box(mark))]
        if not crowds:
            break
        pressed(visit, crowds[0].objectName())
    assert not crowds


def test_those_of_one_day_open_as_a_list_that_is_there_for_who_comes_back(begin: Begin) -> None:
    visit = come(begin(shelves=lambda: crowded(25)))
    crowd = next(mark for mark in marks(visit) if mark.property("count") > 1)
    visit.touch(crowd.objectName())
    assert not visit.has("timeline.chart")
    first = next(item for item in visit.items() if item.objectName().startswith("entry.moment/"))
    name = first.objectName()
    check(visit, SMALL)
    visit.touch(name)
    visit.read()
    assert visit.screen == Screen.MOMENT
    visit.touch("back")
    visit.read()
    assert visit.has(name)
    visit.press(Qt.Key.Key_Escape)
    visit.settle()
    assert visit.has("timeline.chart")


def test_it_shows_where_the_film_was_left_and_leads_there(visitor: Visit) -> None:
    assert not visitor.has("timeline.film")
    visitor.navigation.go(Action.HOME)
    visitor.navigation.watch(Millis(162_000))
    visitor.loop.run_for(6)
    visitor.navigation.back()
    visitor.navigation.go(Action.TIMELINE)
    visitor.read()
    check(visitor, SMALL)
    assert [mark for mark in marks(visitor) if mark.property("told")]
    pressed(visitor, "timeline.film")
    assert visitor.item("entry.moment/katyn-1940").property("told")
    assert "timeline.film" not in cut_off(visitor)


def test_in_latvian_months_have_their_names(visitor: Visit) -> None:
    visitor.speak(LATVIAN)
    pressed(visitor, "timeline.year")
    months = {"februāris", "marts", "aprīlis", "maijs", "jūnijs", "jūlijs", "augusts", "septembris", "oktobris"}
    assert months & set(visitor.words())


def test_thousands_of_moments_make_few_labels(begin: Begin) -> None:
    visit = come(begin(shelves=lambda: crowded(3_000, apart=9)))
    most = 0
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Up):
        keyed(visit, key)
        made = view(visit).childItems()[0].childItems()
        most = max(most, sum(item.property("rank") is not None for item in made))
    assert 20 < most <= 64


@pytest.mark.parametrize("count", [0, 1])
def test_next_to_nothing_is_a_timeline_too(begin: Begin, count: int) -> None:
    visit = come(begin(shelves=lambda: crowded(count)))
    assert ("There is nothing here yet." in visit.words()) is (count == 0)
    assert len(marks(visit)) == count
    if count:
        keyed(visit, *[Qt.Key.Key_Up] * 12)
        keyed(visit, *[Qt.Key.Key_Down] * 12)
        assert len(marks(visit)) == 1


def test_a_moment_that_is_taken_off_is_gone_at_once(begin: Begin) -> None:
    shelves = ToldShelves()
    visit = begin(shelves=lambda: shelves)
    arrive(visit, Screen.TIMELINE)
    assert visit.has(FIRST)
    moment = next(ref for ref, card in shelves.content.cards() if str(ref) == FIRST.removeprefix("entry."))
    shelves.take_off(moment)
    visit.loop.pass_time(4_000)
    assert not visit.has(FIRST)


def test_by_buttons_it_glides(visit: Visit) -> None:
    arrive(visit, Screen.TIMELINE)
    whole = scale(visit)
    visit.touch("timeline.closer")
    assert chart(visit).property("moving")
    still(visit)
    assert scale(visit) == pytest.approx(2 * whole)
