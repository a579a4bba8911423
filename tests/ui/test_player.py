# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the player offers over the picture: who speaks of what, the sound, the chapters."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.film import Film, Track
from kiosk.domain.marks import Appearance, Stretch
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.people import Part
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis
from tests.content.shipped import shipped
from tests.support.films import rehearsal, small_film
from tests.support.reader import QUOTE, Reader
from tests.support.shelves import ToldShelves
from tests.support.visit import LANDSCAPE, PORTRAIT, SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import LANGUAGES, SIZES, box, check, controls, cut_off

DAVIES, QUOTAS = "entry.person/norman-davies", "entry.topic/killing-by-quotas"
REACH = 0.6
"""So far down the screen begin the two fifths that everybody reaches."""
DECKS = ("", "player.captions.choose", "player.sound", "player.chapters")


def watching(visit: Visit) -> Visit:
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch(QUOTE)
    visit.loop.run_for(1)
    return visit


def in_sound(film: Film, *tracks: Track) -> Film:
    return replace(film, media=replace(film.media, sound=tracks))


def entries(visit: Visit) -> list[str]:
    return [one.objectName() for one in controls(visit) if one.objectName().startswith("entry.")]


@pytest.mark.parametrize(("button", "screen"), [(DAVIES, Screen.VOICE), (QUOTAS, Screen.TOPIC)])
def test_who_speaks_and_of_what_is_one_touch_away_and_the_film_waits(
    reader: Reader, button: str, screen: Screen
) -> None:
    reader.director.pause(False)
    reader.loop.run_for(0.5)
    reader.touch(button)
    place = reader.director.now.position
    reader.read()
    assert (reader.screen, reader.director.now.playing) == (screen, False)
    reader.loop.run_for(5)
    reader.touch("back")
    assert (reader.screen, reader.director.now.playing) == (Screen.FILM, True)
    assert abs(reader.director.now.position - place) <= 1000


def test_people_are_told_with_what_they_are_in_the_visitors_language(reader: Reader) -> None:
    assert any(words.startswith("Norman Davies – ") for words in reader.words())
    reader.speak(LATVIAN)
    words = reader.words()
    assert any(text.startswith("Normans Deiviss – ") for text in words)
    assert {"Nogalināšana pēc kvotām", "Lielais terors"} <= set(words)


def test_what_is_told_of_keeps_its_place_when_somebody_has_finished(reader: Reader) -> None:
    before = box(reader.item(QUOTAS)).topLeft()
    reader.director.pause(False)
    reader.loop.run_until(lambda: reader.director.now.position >= 48_100)
    assert not reader.has(DAVIES)
    assert box(reader.item(QUOTAS)).topLeft() == before


def test_a_film_without_marks_shows_nothing_of_it(begin: Begin) -> None:
    visit = watching(begin(small_film()))
    assert visit.has("player.pause")
    assert entries(visit) == []
    assert "Topics" not in visit.words()


def test_more_topics_than_there_is_room_for_stand_behind_a_button(begin: Begin) -> None:
    content = shipped()
    topics = [f"entry.topic/{topic.slug}" for topic in content.topics[:5]]
    stretches = tuple(Stretch(Ref(Kind.TOPIC, one.slug), Millis(0), Millis(90_000)) for one in content.topics[:5])
    told = replace(content, marks=(replace(content.marks[0], appearances=(), stretches=stretches),))
    visit = watching(begin(shelves=lambda: ToldShelves(told)))
    for shown in (topics[:3], topics[3:], topics[:3]):
        assert entries(visit) == shown
        visit.touch("topics.more")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL], ids=["landscape", "portrait", "small"])
def test_however_many_speak_at_once_each_is_reached_and_none_leaves_the_screen(begin: Begin, size: QSize) -> None:
    content = shipped()
    people = [one for one in content.people if one.part is Part.VOICE][:5]
    spoken = tuple(Appearance(one.slug, Millis(0), Millis(90_000)) for one in people)
    told = replace(content, marks=(replace(content.marks[0], appearances=spoken),))
    visit = begin(size=size, shelves=lambda: ToldShelves(told))
    visit.window.resize(size)
    watching(visit).speak(LATVIAN)
    expected, reached = {f"entry.person/{one.slug}" for one in people}, set[str]()
    while not expected <= reached:
        before = len(reached)
        check(visit, size)
        found = [box(one).adjusted(2, 2, -2, -2) for one in controls(visit)]
        assert all(one.right() <= size.width() for one in found)
        assert not any(one.intersects(other) for one, other in combinations(found, 2))
        reached |= set(entries(visit))
        visit.touch("speakers.more")
        assert len(reached) > before


def test_the_sound_has_its_language_and_can_have_another(reader: Reader) -> None:
    said = reader.item("player.sound").property
    assert (said("kicker"), said("text")) == ("Sound: English", "Volume 70")
    reader.touch("player.sound")
    reader.touch("sound.track.1")
    assert reader.engines.playing.sounds[-1].track == 1
    reader.touch("sound.done")
    assert reader.item("player.sound").property("kicker") == "Sound: Latvian"


def test_the_sound_is_muted_until_it_is_turned_up(reader: Reader) -> None:
    reader.touch("player.sound")
    reader.touch("sound.mute")
    assert reader.engines.playing.sounds[-1].volume == 0
    reader.touch("sound.done")
    assert "Muted" in reader.words()
    reader.touch("player.louder")
    assert reader.engines.playing.sounds[-1].volume == 80
    assert "Volume 80" in reader.words()


def test_every_track_is_told_apart_and_reached(begin: Begin) -> None:
    german = Language("de")
    tracks = (Track(ENGLISH), Track(german), Track(german, "Kommentar"), Track(german), Track(None))
    visit = watching(begin(in_sound(small_film(), *tracks)))
    visit.touch("player.sound")
    names = [visit.item(f"sound.track.{number}").property("text") for number in range(len(tracks))]
    assert names == ["English", "Deutsch", "Deutsch – Kommentar", "Deutsch – 3", "Language not stated"]
    for number in reversed(range(len(tracks))):
        visit.touch(f"sound.track.{number}")
        assert visit.engines.playing.sounds[-1].track == number


def test_a_film_in_one_language_offers_no_other(begin: Begin) -> None:
    visit = watching(begin(in_sound(small_film(), Track(ENGLISH))))
    assert visit.item("player.sound").property("kicker") == "Sound"
    visit.touch("player.sound")
    assert visit.has("sound.mute")
    assert not visit.has("sound.track.0")


def test_at_the_ceiling_it_cannot_be_turned_up(reader: Reader) -> None:
    for _ in range(3):
        reader.touch("player.louder")
    assert not reader.has("player.louder")
    reader.touch("player.softer")
    assert reader.has("player.louder")


def shown(reader: Reader) -> list[int]:
    """The chapters side by side, counted from 0."""
    names = {one.objectName() for one in controls(reader)}
    return [number for number, one in enumerate(rehearsal().chapters) if f"rail.item.{one.slug}" in names]


def test_the_chapters_begin_with_those_around_the_one_that_plays(reader: Reader) -> None:
    reader.director.seek(Millis(160_000))
    reader.loop.run_for(1)
    reader.touch("player.chapters")
    assert shown(reader) == [4, 5, 6, 7]
    current = [one.objectName() for one in controls(reader) if one.property("current")]
    assert current == ["rail.item.katyn"]
    assert any(words.endswith("plays now") for words in reader.words())


def test_the_chapters_are_turned_by_buttons_as_far_as_they_go(reader: Reader) -> None:
    reader.touch("player.chapters")
    count = len(rehearsal().chapters)
    pages = [shown(reader)]
    while reader.has("rail.later"):
        reader.touch("rail.later")
        pages.append(shown(reader))
    assert [page[0] for page in pages] == [0, 4, 8, count - 4]
    assert {len(page) for page in pages} == {4}
    reader.touch("rail.earlier")
    assert shown(reader)[0] == count - 8


def test_a_chapter_that_is_touched_plays_and_the_controls_are_back(reader: Reader) -> None:
    chapter = rehearsal().chapters[3]
    reader.touch("player.chapters")
    reader.touch(f"rail.item.{chapter.slug}")
    assert (reader.director.now.position, reader.director.now.playing) == (chapter.start, True)
    assert reader.has("player.pause")
    assert shown(reader) == []


def test_escape_closes_each_deck_and_nothing_else(reader: Reader) -> None:
    for button in DECKS[1:]:
        reader.touch(button)
        assert not reader.has("player.pause")
        reader.press(Qt.Key.Key_Escape)
        assert reader.has("player.pause")
        assert reader.screen == Screen.FILM


def test_a_deck_goes_by_keyboard(reader: Reader) -> None:
    for button in DECKS[1:]:
        reader.touch(button)
        waiting = {one.objectName() for one in controls(reader)}
        for _ in range(2 * len(waiting)):
            waiting.discard(reader.window.activeFocusItem().objectName())
            reader.press(Qt.Key.Key_Tab)
        assert not waiting
        reader.press(Qt.Key.Key_Escape)


def test_when_nothing_is_touched_a_deck_leaves_too(reader: Reader, qtbot: QtBot) -> None:
    reader.touch("player.chapters")
    reader.item("film").setProperty("patience", 1)
    reader.director.pause(False)
    qtbot.waitUntil(lambda: not controls(reader))
    reader.item("film").setProperty("patience", 60_000)
    reader.touch("player.picture")
    qtbot.waitUntil(lambda: reader.has("player.pause"))


def test_the_first_touch_only_brings_the_controls(reader: Reader) -> None:
    places = [box(reader.item(name)).center().toPoint() for name in ("player.pause", "player.louder", DAVIES)]
    for place in places:
        reader.touch("player.picture")
        assert not controls(reader)
        reader.touch_at(place)
        assert reader.has("player.pause")
        assert (reader.screen, reader.director.now.playing, reader.director.now.volume) == (Screen.FILM, False, 70)


def test_who_begins_to_speak_is_named_in_the_picture_only_where_no_caption_does(reader: Reader, qtbot: QtBot) -> None:
    reader.touch("player.picture")
    assert not reader.has("speaker.mark")
    reader.choices.show_captions(False)
    qtbot.waitUntil(lambda: reader.has("speaker.mark"))
    assert not controls(reader)
    reader.item("speaker.mark").setProperty("patience", 1)
    qtbot.waitUntil(lambda: not reader.has("speaker.mark"))


@SIZES
@LANGUAGES
def test_every_deck_stands_well(start: type[Reader], size: QSize, language: Language) -> None:
    reader = start(size)
    reader.speak(language)
    for button in DECKS:
        if button:
            reader.touch(button)
        check(reader, size)
        found = [box(one) for one in controls(reader)]
        assert all(one.bottom() <= size.height() for one in found)
        assert size == PORTRAIT or all(one.top() >= REACH * size.height() for one in found)
        assert not cut_off(reader)
        # Buttons in one frame share its line.
        inner = [one.adjusted(2, 2, -2, -2) for one in found]
        assert not any(one.intersects(other) for one, other in combinations(inner, 2))
        if button:
            reader.press(Qt.Key.Key_Escape)


def test_topics_that_have_room_are_whole(reader: Reader) -> None:
    reader.speak(LATVIAN)
    for place, topics in ((40_000, ["killing-by-quotas", "great-purge"]), (60_000, ["death-lists", "great-purge"])):
        reader.director.seek(Millis(place))
        reader.loop.run_for(1)
        found = [one for one in controls(reader) if one.objectName() in [f"entry.topic/{topic}" for topic in topics]]
        assert len(found) == len(topics)
        texts = [text for one in found for text in one.findChildren(QQuickItem)]
        assert not [text.property("text") for text in texts if text.property("truncated")]
