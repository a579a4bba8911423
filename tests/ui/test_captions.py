# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions over the picture, and how a visitor chooses them."""

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QSize, Qt

from kiosk.domain.caption_look import CaptionEdge, CaptionGround, CaptionSize
from kiosk.domain.film import Track
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import ENGLISH, LATVIAN, Millis
from tests.fakes.captions import FakeCaptions, track
from tests.support.films import small_film
from tests.support.reader import Reader, safe_area
from tests.support.visit import LANDSCAPE, PORTRAIT, SMALL
from tests.ui.conftest import Begin
from tests.ui.test_screens import SIZES, box, controls

SHOT = "People were being shot day and night"
WORD = "pretrevolucionārākajiem"


def plain(text: str) -> str:
    return " ".join(text.split())


def test_what_is_said_is_written_with_who_says_it(reader: Reader) -> None:
    (text,) = reader.captions
    assert plain(text).startswith(f"Norman Davies: {SHOT}")
    assert all(len(line) <= 42 for line in text.split("\n"))


def test_two_languages_are_told_apart_by_their_letters(reader: Reader) -> None:
    reader.choices.caption_in(LATVIAN, ENGLISH)
    first, second = reader.caption_items()
    assert plain(first.property("text")).startswith("Normans Deiviss: ")
    assert plain(second.property("text")).startswith("Norman Davies: ")
    assert first.property("font").family() != second.property("font").family()
    assert (first.property("font").italic(), second.property("font").italic()) == (False, True)
    assert box(first).bottom() <= box(second).top()


def test_another_language_in_mid_film_changes_the_words_and_nothing_of_the_film(reader: Reader) -> None:
    reader.director.pause(False)
    reader.loop.run_for(1)
    engine, place = reader.engines.playing, reader.director.now.position
    opens = len(engine.opens)
    reader.touch("language.lv")
    reader.loop.run_for(1)
    (text,) = reader.captions
    assert plain(text).startswith("Normans Deiviss: ")
    assert (reader.engines.playing is engine, len(engine.opens), reader.screen) == (True, opens, Screen.FILM)
    assert reader.director.now.playing
    assert place + 500 < reader.director.now.position < place + 1_500


def test_usual_captions_are_large_enough(start: type[Reader]) -> None:
    (words,) = start(LANDSCAPE).caption_items()
    assert words.property("font").pixelSize() >= 32


def test_sizes_are_four_steps(start: type[Reader]) -> None:
    reader = start(LANDSCAPE)
    sizes = []
    for size in CaptionSize:
        reader.choices.look(size=size)
        (words,) = reader.caption_items()
        sizes.append(words.property("font").pixelSize())
    assert sizes == sorted(set(sizes))
    assert len(sizes) == 4


@SIZES
@pytest.mark.parametrize("transcript", [False, True], ids=["alone", "transcript"])
def test_however_they_are_chosen_they_lie_within_the_picture_and_off_the_controls(
    start: type[Reader], size: QSize, transcript: bool
) -> None:
    reader = start(size)
    reader.spoken.transcript.open(transcript)
    for wanted, (tall, edge) in product(
        [(ENGLISH,), (LATVIAN, ENGLISH)], product([CaptionSize.USUAL, CaptionSize.LARGEST], CaptionEdge)
    ):
        reader.choices.caption_in(*wanted)
        reader.choices.look(size=tall, edge=edge)
        expect_clear(reader, len(wanted))


@SIZES
def test_they_keep_off_every_deck(start: type[Reader], size: QSize) -> None:
    reader = start(size)
    reader.choices.caption_in(LATVIAN, ENGLISH)
    reader.choices.look(size=CaptionSize.LARGEST)
    for button in ("player.captions.choose", "player.sound", "player.chapters"):
        reader.touch(button)
        expect_clear(reader, 2)
        reader.press(Qt.Key.Key_Escape)


def expect_clear(reader: Reader, languages: int) -> None:
    """So many captions, within the safe area and off everything that can be touched."""
    area = safe_area(reader).adjusted(-1, -1, 1, 1)
    # Lines of the transcript lie beyond the edges of their list, too, where they are not seen.
    taken = [box(one) for one in controls(reader) if not one.objectName().startswith("transcript.")]
    found = reader.caption_items()
    assert len(found) == languages
    for words in found:
        assert area.contains(box(words))
        assert not any(box(words).intersects(control) for control in taken)
        assert words.property("contentWidth") <= words.width()


def test_they_come_down_when_the_controls_leave(reader: Reader) -> None:
    above = box(reader.caption_items()[0]).bottom()
    reader.touch("player.picture")
    assert not reader.has("player.pause")
    below = box(reader.caption_items()[0]).bottom()
    assert above < below
    assert below == pytest.approx(safe_area(reader).bottom(), abs=1)


def test_at_the_top_they_stand_at_the_top(reader: Reader) -> None:
    reader.choices.look(edge=CaptionEdge.TOP)
    assert box(reader.caption_items()[0]).top() == pytest.approx(safe_area(reader).top(), abs=16)


@pytest.mark.parametrize("size", [SMALL, PORTRAIT], ids=["small", "portrait"])
def test_long_words_of_many_lines_are_set_smaller_and_stay_whole(start: type[Reader], size: QSize) -> None:
    said = " ".join([WORD * 2] + [WORD] * 12)
    source = FakeCaptions({"rehearsal": (track(LATVIAN, (0, 60_000, said)),)})
    reader = start(size, captions=source)
    reader.choices.look(size=CaptionSize.LARGEST)
    (words,) = reader.caption_items()
    assert plain(words.property("text")) == said
    assert safe_area(reader).adjusted(-1, -1, 1, 1).contains(box(words))
    assert words.property("lineCount") == len(words.property("text").split("\n"))


def test_markup_is_shown_and_not_obeyed(start: type[Reader]) -> None:
    evil = "<img src='file:///etc/hostname'> &amp; <b>"
    reader = start(captions=FakeCaptions({"rehearsal": (track(ENGLISH, (0, 60_000, evil)),)}))
    assert [plain(text) for text in reader.captions] == [evil]
    reader.spoken.transcript.open()
    assert evil in reader.words()


def test_grounds_differ(reader: Reader) -> None:
    def behind() -> tuple[bool, float]:
        (words,) = reader.caption_items()
        grounds = [item for item in words.childItems() if item.inherits("QQuickRectangle") and item.isVisible()]
        return (bool(grounds), grounds[0].opacity() if grounds else 0)

    found = {}
    for ground in CaptionGround:
        reader.choices.look(ground=ground)
        found[ground] = behind()
    assert found[CaptionGround.NONE] == (False, 0)
    assert 0 < found[CaptionGround.HALF][1] < 1
    assert found[CaptionGround.SOLID] == (True, 1)


def test_without_a_ground_the_letters_have_an_outline_that_is_seen(start: type[Reader]) -> None:
    reader = start(LANDSCAPE)
    reader.choices.look(ground=CaptionGround.NONE)
    (words,) = reader.caption_items()
    around = [item for item in words.childItems() if item.inherits("QQuickText")]
    assert {item.property("text") for item in around} == {words.property("text")}
    assert {(item.x() > 1) - (item.x() < -1) for item in around} == {-1, 0, 1}
    assert {(item.y() > 1) - (item.y() < -1) for item in around} == {-1, 0, 1}
    assert all(item.z() < 0 for item in around)


def test_every_choice_does_what_it_says(reader: Reader) -> None:
    reader.touch("player.captions.choose")
    reader.touch("captions.second.lv")
    assert list(reader.choices.now.caption_languages) == [ENGLISH, LATVIAN]
    reader.touch("captions.first.lv")
    assert list(reader.choices.now.caption_languages) == [LATVIAN]
    reader.touch("captions.size.largest")
    reader.touch("captions.ground.solid")
    reader.touch("captions.edge.top")
    chosen = reader.choices.now
    assert (chosen.caption_size, chosen.caption_ground) == (CaptionSize.LARGEST, CaptionGround.SOLID)
    assert chosen.caption_edge is CaptionEdge.TOP
    reader.touch("captions.first.off")
    assert reader.captions == []
    reader.touch("captions.first.en")
    assert len(reader.captions) == 1
    reader.touch("captions.done")
    assert reader.has("player.pause")
    assert not reader.has("captions.done")


def test_escape_ends_choosing_and_nothing_else(reader: Reader) -> None:
    reader.touch("player.captions.choose")
    reader.press(Qt.Key.Key_Escape)
    assert reader.has("player.pause")
    assert reader.screen == Screen.FILM


def test_a_film_without_captions_offers_nothing(begin: Begin) -> None:
    visit = begin(small_film())
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch()
    visit.loop.run_for(2)
    assert visit.has("player.pause")
    for button in ("player.captions", "player.captions.choose", "player.transcript"):
        assert not visit.has(button)


def test_captions_that_stand_in_the_picture_stay_clear_of_the_controls(begin: Begin) -> None:
    film = small_film()
    visit = begin(replace(film, media=replace(film.media, captions=(Track(ENGLISH, bitmap=True),))))
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch()
    visit.loop.run_for(2)
    assert box(visit.item("film.picture")).bottom() <= min(box(one).top() for one in controls(visit))
    visit.touch("player.picture")
    assert not controls(visit)
    assert box(visit.item("film.picture")).height() == visit.window.height()


def test_in_attract_what_is_not_heard_is_written(start: type[Reader]) -> None:
    reader = start()
    reader.navigation.go(Action.REST)
    assert reader.captions == []
    reader.loop.run_until(lambda: bool(reader.spoken.captions.now.lines))
    assert len(reader.captions) == 1
    assert safe_area(reader).contains(box(reader.caption_items()[0]))


def test_each_line_is_there_with_its_picture(reader: Reader) -> None:
    reader.director.seek(Millis(20_000))
    reader.read()
    reader.loop.run_for(0.5)
    assert reader.captions == []
    reader.director.pause(False)
    reader.loop.run_until(lambda: reader.director.now.position >= 26_500)
    assert len(reader.captions) == 1
