# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What passers-by see."""

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import LATVIAN, Language
from tests.fakes.screenings import screening
from tests.support.films import small_film
from tests.support.visit import Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import LANGUAGES, SIZES, box

INVITATIONS = {"Touch to begin", "Pieskarieties, lai sāktu"}


def read(visit: Visit) -> None:
    """Until a quote is shown."""
    visit.loop.run_until(lambda: visit.attract.now.quote is not None, seconds=60)
    visit.settle()


def cover(visit: Visit) -> float:
    """How much of the film is covered, from 0 to 1."""
    return float(visit.item("attract.cover").property("opacity")) if visit.has("attract.cover") else 0


def test_it_invites_in_each_language_over_the_film(visit: Visit) -> None:
    assert set(visit.words()) >= INVITATIONS
    assert cover(visit) == 0
    assert not visit.has("attract.quote")


def test_a_quote_stands_with_speaker_source_and_translation_where_the_film_was(visit: Visit) -> None:
    read(visit)
    assert cover(visit) == 1
    shown = visit.item("attract.quote.text").property("text")
    assert shown.startswith("“If a regime is criminal")
    written = visit.words()
    assert "Natalia Lebedeva, historian, Institute of General History, RAS, Moscow" in written
    assert "The Soviet Story, the film · Translated by: kiosk edition" in written
    assert any(words.startswith("“Ja režīms ir noziedzīgs") for words in written)
    assert set(written) >= INVITATIONS


def test_a_quote_that_nobody_has_translated_stands_alone(begin: Begin) -> None:
    visit = begin()
    saying = next(iter(visit.services.fare.now.by_ref.values()))
    assert saying.quote.words.translations
    visit.choices.offered = visit.choices.offered[:1]
    read(visit)
    assert not any(words.startswith("“Ja režīms") or "Translated by" in words for words in visit.words())


def test_after_the_quote_the_film_comes_back(visit: Visit) -> None:
    read(visit)
    visit.loop.run_until(lambda: not visit.attract.now.covered)
    visit.settle()
    assert visit.director.now.playing
    assert not visit.has("attract.quote")


def test_where_nothing_is_marked_quotes_follow_each_other(begin: Begin) -> None:
    visit = begin(small_film())
    seen = []
    for _ in range(3):
        read(visit)
        seen.append(visit.item("attract.quote.text").property("text"))
        visit.loop.run_for(13)
    assert len(set(seen)) == 3
    assert cover(visit) == 1


def test_a_touch_while_a_quote_is_shown_wakes_and_presses_nothing(visit: Visit) -> None:
    read(visit)
    visit.touch("attract.wake")
    assert visit.screen == Screen.HOME


@SIZES
@LANGUAGES
def test_every_quote_is_whole_and_clear_of_the_invitation(begin: Begin, size: QSize, language: Language) -> None:
    visit = begin(small_film(), size)
    visit.window.resize(size)
    visit.speak(language)
    visit.screenings.announced.append(screening(2, doors=15))
    visit.loop.run_for(60)
    seen = set()
    for _ in visit.services.fare.now.by_ref:
        read(visit)
        seen.add(visit.attract.now.quote)
        leaf = visit.item("attract.quote")
        texts = [item for item in visit.items() if item.inherits("QQuickText")]
        assert not any(item.property("truncated") for item in texts)
        assert all(box(item).left() >= 0 and box(item).right() <= size.width() + 1 for item in texts)
        within = [item for item in leaf.findChildren(QQuickItem) if item.inherits("QQuickText") and item.isVisible()]
        assert all(box(leaf).contains(box(item)) for item in within)
        assert not box(leaf).intersects(box(visit.item("screening.line")))
        visit.loop.run_for(13)
    assert len(seen) == 4


def test_a_quote_of_many_words_is_set_smaller_and_stays_whole(begin: Begin) -> None:
    visit = begin(small_film())
    read(visit)
    leaf = visit.item("attract.quote")
    before = visit.item("attract.quote.text").property("font").pixelSize()
    leaf.setProperty("height", leaf.height() * 0.6)
    assert visit.item("attract.quote.text").property("font").pixelSize() < before
    assert all(box(leaf).contains(box(item)) for item in leaf.findChildren(QQuickItem) if item.inherits("QQuickText"))


def test_the_next_screening_is_counted_down_here_and_on_the_first_page(visit: Visit) -> None:
    assert not visit.has("screening.line")
    visit.screenings.announced.append(screening(1 / 6, doors=4))
    # A film that plays shows each of its pictures, and it is time that is to pass.
    visit.director.pause()
    visit.loop.run_for(65)
    assert line(visit).startswith("Next screening at 09:10, in 9 ")
    assert visit.item("screening.note").property("text") == "The film with an introduction · Doors open at 09:06"
    visit.loop.run_for(8 * 60)
    assert re.fullmatch(r"Next screening at 09:10, in 5\d second.*", line(visit))
    assert visit.item("screening.note").property("text") == "The film with an introduction"
    visit.navigation.go(Action.WAKE)
    assert any(re.search(r"Next screening at 09:10, in 5\d second", words) for words in visit.words())


def test_of_a_later_day_the_day_is_named(visit: Visit) -> None:
    visit.screenings.announced.append(screening(24))
    visit.loop.run_for(60)
    assert line(visit) == "Next screening tomorrow at 09:00"
    visit.screenings.announced[:] = [screening(72)]
    visit.loop.run_for(60)
    assert line(visit) == "Next screening: 7 May 2026, 09:00"


def line(visit: Visit) -> str:
    return str(visit.item("screening.line").property("text"))


def test_it_speaks_the_language_that_is_usual(visit: Visit) -> None:
    visit.speak(LATVIAN)
    read(visit)
    assert any("Ļebedeva" in words for words in visit.words())
    # The words stay those of the original; its marks are those of the language around it.
    assert visit.item("attract.quote.text").property("text").startswith("„If a regime is criminal")


@pytest.mark.parametrize("screen", [Screen.HOME, Screen.SEARCH])
def test_whatever_was_on_the_screen_it_begins_with_the_film(visit: Visit, screen: Screen) -> None:
    visit.navigation.go(Action.WAKE)
    if screen is Screen.SEARCH:
        visit.navigation.go(Action.SEARCH)
    visit.navigation.go(Action.REST)
    assert cover(visit) == 1
    visit.loop.run_until(lambda: not visit.attract.now.covered)
    assert visit.director.now.position < 2000
