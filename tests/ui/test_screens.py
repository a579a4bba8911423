# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every screen, in each language and shape: it loads without a word from Qt, nothing is cut off, and a finger fits."""

from collections.abc import Callable, Iterable
from itertools import product

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtQuick import QQuickItem

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.marks import Stretch
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis, Slug
from kiosk.ui.corner import corner_side
from tests.support.cut_texts import cut_texts
from tests.support.visit import LANDSCAPE, PORTRAIT, SMALL, Visit
from tests.ui.conftest import Begin

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL], ids=["landscape", "portrait", "small"])
LANGUAGES = pytest.mark.parametrize("language", [ENGLISH, LATVIAN])


def screen_film(visit: Visit) -> None:
    """An announced screening, and a touch of it."""
    assert visit.navigation.film
    visit.navigation.screen(visit.navigation.film)
    visit.settle()
    if visit.has("screening.picture"):
        visit.touch("screening.picture")


WAYS: dict[Screen, Callable[[Visit], None]] = {
    Screen.ATTRACT: lambda visit: visit.navigation.go(Action.REST),
    Screen.HOME: lambda visit: visit.navigation.go(Action.WAKE),
    Screen.VOICES: lambda visit: show(visit, Action.VOICES),
    Screen.VOICE: lambda visit: show(visit, Action.VOICES, "person/ari-vatanen"),
    Screen.TOPICS: lambda visit: show(visit, Action.TOPICS),
    Screen.TOPIC: lambda visit: show(visit, Action.TOPICS, "topic/great-purge"),
    Screen.TIMELINE: lambda visit: show(visit, Action.TIMELINE),
    Screen.MOMENT: lambda visit: show(visit, Action.TIMELINE, "moment/great-famine"),
    Screen.EXHIBITS: lambda visit: show(visit, Action.EXHIBITS),
    Screen.EXHIBIT: lambda visit: show(visit, Action.TIMELINE, "exhibit/nazi-documents"),
    Screen.RECEPTION: lambda visit: show(visit, Action.RECEPTION),
    Screen.NOTICE: lambda visit: show(visit, Action.RECEPTION, "notice/ijabs"),
    Screen.CLAIM: lambda visit: show(visit, Action.SEARCH, "claim/ancestors-of-genocide"),
    Screen.TERM: lambda visit: show(visit, Action.SEARCH, "term/holodomor"),
    Screen.PLACE: lambda visit: show(visit, Action.SEARCH, "place/ukraine"),
    Screen.MAP: lambda visit: show(visit, Action.MAP),
    Screen.SEARCH: lambda visit: show(visit, Action.SEARCH),
    Screen.ABOUT: lambda visit: show(visit, Action.ABOUT),
    Screen.CHAPTERS: lambda visit: show(visit, Action.CHAPTERS),
    Screen.FILM: lambda visit: visit.navigation.watch(Millis(60_000)),
    Screen.ENDED: lambda visit: visit.navigation.go(Action.END),
    Screen.HEARD: lambda visit: hear_out(visit, Millis(48_000)),
    Screen.SCREENING: screen_film,
    Screen.FAULT: lambda visit: visit.navigation.go(Action.FAIL),
}
"""How to come to each screen from home, or from the one before it."""


def show(visit: Visit, action: Action, address: str = "") -> None:
    """What a touch on the first page does, and one on an address there."""
    visit.navigation.go(Action.HOME)
    visit.navigation.go(action)
    if address:
        visit.open(address)
    visit.read()


def hear_out(visit: Visit, end: Millis) -> None:
    """The last second of what somebody says in the film."""
    visit.navigation.hear(Stretch(Ref(Kind.PERSON, Slug("norman-davies")), Millis(end - 1000), end))
    visit.loop.run_until(lambda: visit.screen == Screen.HEARD)
    visit.read()


def arrive(visit: Visit, screen: Screen) -> None:
    """From the attract loop."""
    before = {Screen.FILM: [Screen.HOME], Screen.ENDED: [Screen.HOME, Screen.FILM], Screen.HOME: [], Screen.ATTRACT: []}
    for passed in (*before.get(screen, [Screen.HOME]), screen):
        WAYS[passed](visit)


def test_each_screen_has_a_way_there() -> None:
    assert set(WAYS) == set(Screen)


def box(item: QQuickItem) -> QRectF:
    return QRectF(item.mapToScene(QPointF(0, 0)), item.size())


def controls(visit: Visit) -> list[QQuickItem]:
    """Those that have a place; a list keeps others for later."""
    return _placed(visit.items())


def _placed(items: Iterable[QQuickItem]) -> list[QQuickItem]:
    return [item for item in items if item.inherits("QQuickAbstractButton") and item.width()]


def check(visit: Visit, size: QSize) -> None:
    window = QRectF(0, 0, size.width(), size.height())
    least = 64 * min(size.width(), size.height()) / 1080
    items = list(visit.items())
    for control in _placed(items):
        assert control.width() >= least, control.property("text")
        assert control.height() >= least, control.property("text")
        assert control.property("text") or control.property("title"), control
    for item in items:
        if item.inherits("QQuickText") and not item.parentItem().inherits("QQuickFlickable"):
            across = box(item)
            assert across.left() >= window.left(), item.property("text")
            assert across.right() <= window.right() + 0.5, item.property("text")
            assert item.property("contentWidth") <= across.width() + 1 or not across.width(), item.property("text")


@SIZES
def test_a_screen_stands_well(begin: Begin, size: QSize) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    for language, (screen, go) in product((ENGLISH, LATVIAN), WAYS.items()):
        go(visit)
        # The attract loop has forgotten what was spoken before.
        visit.speak(language)
        assert visit.screen == screen
        check(visit, size)
        assert cut_texts(visit) == []
        # There staff knock.
        side = corner_side(size)
        assert not any(QRectF(0, size.height() - side, side, side).intersects(box(one)) for one in controls(visit))


def cut_off(visit: Visit) -> list[str]:
    """Words that a button has lost; the names of chapters and cards may lose some."""
    named = (
        one
        for one in controls(visit)
        if one.objectName() not in {"player.previous", "player.next"} and not one.objectName().startswith("entry.")
    )
    texts = (text for control in named for text in control.findChildren(QQuickItem) if text.property("truncated"))
    return [str(text.property("text")) for text in texts]


@LANGUAGES
def test_without_a_film_a_plain_sentence_says_so(begin: Begin, language: Language) -> None:
    visit = begin(fault="film.missing")
    visit.speak(language)
    assert visit.screen == Screen.FAULT
    expected = {ENGLISH: "The film cannot be shown at present", LATVIAN: "Filmu pašlaik nevar parādīt"}
    assert expected[language] in visit.words()
    check(visit, SMALL)


def test_the_controls_keep_off_the_picture(begin: Begin) -> None:
    for size, covered in ((LANDSCAPE, 0.35), (SMALL, 0.35), (PORTRAIT, 0)):
        visit = begin(size=size)
        visit.window.resize(size)
        WAYS[Screen.HOME](visit)
        WAYS[Screen.FILM](visit)
        picture = box(visit.item("film.picture"))
        clear = QRectF(picture.left(), picture.top(), picture.width(), picture.height() * (1 - covered))
        assert not [control.objectName() for control in controls(visit) if box(control).intersects(clear)]


@SIZES
def test_nothing_lies_over_anything_else(begin: Begin, size: QSize) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    for language, screen in product((ENGLISH, LATVIAN), (Screen.HOME, Screen.ENDED, Screen.FAULT)):
        visit.navigation.go(Action.REST)
        visit.speak(language)
        arrive(visit, screen)
        apart(visit, size)


def apart(visit: Visit, size: QSize) -> None:
    """All that can be touched, and all headings."""
    blocks = [box(control) for control in controls(visit)]
    headings = [item for item in visit.items() if item.inherits("QQuickText") and item.height() > size.height() / 20]
    words = [box(item) for item in headings if not within_control(item)]
    for number, block in enumerate(blocks):
        assert not any(block.intersects(other) for other in [*blocks[number + 1 :], *words])
        assert block.bottom() <= size.height()


def within_control(item: QQuickItem | None) -> bool:
    while item is not None:
        if item.inherits("QQuickAbstractButton"):
            return True
        item = item.parentItem()
    return False


def test_the_strip_numbers_the_chapters_and_says_how_long_the_film_is(visit: Visit) -> None:
    WAYS[Screen.HOME](visit)
    words = visit.words()
    assert {"1", "14", "0:00", "5:52"} <= set(words)


def test_from_a_fault_nothing_can_be_played(visit: Visit) -> None:
    WAYS[Screen.HOME](visit)
    assert visit.has("strip")
    WAYS[Screen.FAULT](visit)
    assert not visit.has("strip")
    visit.touch("fault.home")
    assert visit.screen == Screen.HOME
