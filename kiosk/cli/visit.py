# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of the tour: what a visitor does from the attract loop to the end of the film."""

from kiosk.cli.tour import Act, Tour
from kiosk.cli.visit_captions import CAPTIONS, has_controls, show_controls
from kiosk.cli.visit_passing import PASSING
from kiosk.cli.visit_reading import READING
from kiosk.domain.film import Film
from kiosk.domain.values import Millis
from kiosk.ui.items import find_item, in_sight
from kiosk.ui.visitor import LostError

_WHOLE = 1.0
_ABOVE_CONTROLS = 0.5
_SETTLES = 0.4
_NEARLY_OVER = 500
"""Milliseconds before the end."""
_SOUGHT = 0.65
"""The part of the film: in the rehearsal film well before a chapter that is asked about."""
_CHAPTER = 4
"""The chapter that is chosen from the list, counted from 0."""


def film_of(tour: Tour) -> Film:
    if tour.kiosk.film is None:
        raise LostError("there is no film")
    return tour.kiosk.film


def attract(tour: Tour) -> float | None:
    if tour.kiosk.director.now.film is None:
        # Nobody has marked what of it is fit for who passes by.
        tour.visitor.linger(_SETTLES)
        return None
    tour.visitor.wait(lambda: tour.first_frame_ms is not None, "the first picture")
    tour.wait_for_picture()
    return _ABOVE_CONTROLS


def quote(tour: Tour) -> None:
    """What is shown after a stretch of the film."""
    library, attract = tour.kiosk.house.library, tour.kiosk.attract
    tour.visitor.wait(lambda: library.now.ready or bool(library.now.fault), "the library")
    tour.visitor.linger(_SETTLES)
    if not attract.fare.quotes:
        return
    item = tour.kiosk.director.now.item
    if item and item.end is not None:
        tour.kiosk.director.seek(Millis(item.end - _NEARLY_OVER))
    tour.visitor.wait(lambda: attract.now.quote is not None, "a quote", seconds=20)
    tour.visitor.linger(_SETTLES)


def wake(tour: Tour) -> None:
    tour.visitor.touch("attract.wake")
    tour.expect_screen("home")
    library = tour.kiosk.house.library
    tour.visitor.wait(lambda: library.now.ready or bool(library.now.fault), "the library")
    if library.now.fault:
        raise LostError(f"the library cannot be used: {library.now.fault}")
    tour.visitor.linger(_SETTLES)


def latvian(tour: Tour) -> None:
    tour.visitor.touch("language.lv")
    tour.visitor.wait(lambda: tour.kiosk.choices.now.language == "lv", "Latvian")
    tour.visitor.linger(_SETTLES)


def latvian_chapters(tour: Tour) -> None:
    tour.visitor.touch("home.chapters")
    tour.expect_screen("chapters")


def english_chapters(tour: Tour) -> None:
    tour.visitor.touch("language.en")
    tour.visitor.wait(lambda: tour.kiosk.choices.now.language == "en", "English")
    tour.visitor.linger(_SETTLES)


def chapter(tour: Tour) -> float:
    chosen = film_of(tour).chapters[_CHAPTER]
    row = f"chapters.item.{chosen.slug}"
    for _ in film_of(tour).chapters:
        if _in_sight(tour, row):
            break
        tour.visitor.touch("chapters.down")
        tour.visitor.linger(_SETTLES)
    tour.visitor.touch(row)
    tour.expect_screen("film")
    tour.expect_film_at(chosen.start / 1000)
    return _WHOLE if not has_controls(tour) else _ABOVE_CONTROLS


def _in_sight(tour: Tour, name: str) -> bool:
    item = find_item(tour.kiosk.window.window, name)
    return item is not None and in_sight(item)


def controls(tour: Tour) -> float:
    show_controls(tour)
    return _ABOVE_CONTROLS


def pause(tour: Tour) -> float:
    show_controls(tour)
    tour.visitor.touch("player.pause")
    tour.visitor.wait(lambda: not tour.kiosk.director.now.playing, "a pause")
    tour.visitor.linger(0.3)
    stood, shown = tour.kiosk.director.now.position, tour.kiosk.screen.frames_shown
    tour.visitor.linger(0.5)
    if (stood, shown) != (tour.kiosk.director.now.position, tour.kiosk.screen.frames_shown):
        raise LostError("the film moves in a pause")
    return _ABOVE_CONTROLS


def go_on(tour: Tour) -> float:
    stood = tour.kiosk.director.now.position / 1000
    tour.visitor.touch("player.pause")
    tour.expect_film_at(stood)
    return _ABOVE_CONTROLS


def forward(tour: Tour) -> float:
    return _jump(tour, "player.forward10", 10_000)


def back(tour: Tour) -> float:
    return _jump(tour, "player.back10", -10_000)


def seek(tour: Tour) -> float:
    show_controls(tour)
    target = film_of(tour).length * _SOUGHT
    tour.visitor.touch("player.strip", across=_SOUGHT)
    tour.visitor.wait(lambda: abs(tour.kiosk.director.now.position - target) < 5000, "a seek along the strip")
    tour.expect_film_at(tour.kiosk.director.now.position / 1000 - 3, within=6)
    return _ABOVE_CONTROLS


def next_chapter(tour: Tour) -> float:
    show_controls(tour)
    start = film_of(tour).chapter_after(tour.kiosk.director.now.position)
    if start is None:
        raise LostError("there is no next chapter")
    tour.visitor.touch("player.next")
    _agree(tour, start)
    tour.expect_film_at(start / 1000)
    return _ABOVE_CONTROLS


def chapter_before(tour: Tour) -> float:
    show_controls(tour)
    start = film_of(tour).chapter_before(tour.kiosk.director.now.position)
    tour.visitor.touch("player.previous")
    tour.expect_film_at(start / 1000)
    return _ABOVE_CONTROLS


def softer(tour: Tour) -> float:
    show_controls(tour)
    before = tour.kiosk.director.now.volume
    tour.visitor.touch("player.softer")
    tour.visitor.wait(lambda: tour.kiosk.director.now.volume < before, "a lower volume")
    return _ABOVE_CONTROLS


def end(tour: Tour) -> None:
    tour.kiosk.director.seek(Millis(film_of(tour).length - 1500))
    tour.expect_screen("ended")


def rate(tour: Tour) -> None:
    tour.visitor.touch("rate.4")
    tour.visitor.linger(_SETTLES)


def again(tour: Tour) -> float:
    tour.visitor.touch("ended.again")
    tour.expect_screen("film")
    tour.expect_film_at(0)
    return _ABOVE_CONTROLS


def leave(tour: Tour) -> None:
    show_controls(tour)
    tour.visitor.touch("back")
    tour.visitor.wait(lambda: tour.kiosk.navigation.now.screen != "film", "leaving the film")
    tour.visitor.linger(0.4)
    if tour.kiosk.director.now.playing:
        raise LostError("the film plays on behind the screen")


def _agree(tour: Tour, at: Millis) -> None:
    """To what is asked before a chapter that is disturbing, which the visit has not seen yet."""
    chapter = film_of(tour).chapter_at(at)
    advisory = tour.kiosk.house.guide.facts.now.of(chapter.slug).advisory if chapter else None
    if advisory and advisory.level.asks:
        tour.visitor.touch("gate.show")


def _jump(tour: Tour, button: str, by: int) -> float:
    show_controls(tour)
    before = tour.kiosk.director.now.position
    tour.visitor.touch(button)
    tour.expect_film_at((before + by) / 1000)
    return _ABOVE_CONTROLS


VISIT: tuple[tuple[str, Act], ...] = (
    ("attract", attract),
    ("attract-quote", quote),
    ("home", wake),
    *READING,
    ("home-lv", latvian),
    ("chapters-lv", latvian_chapters),
    ("chapters", english_chapters),
    ("chapter", chapter),
    ("controls", controls),
    ("pause", pause),
    ("go-on", go_on),
    ("forward-10", forward),
    ("back-10", back),
    ("seek", seek),
    ("next-chapter", next_chapter),
    ("chapter-before", chapter_before),
    *CAPTIONS,
    ("softer", softer),
    ("ended", end),
    ("rated", rate),
    ("again", again),
    ("leave", leave),
    *PASSING,
)

_READ = ("voices", "voice", "topics", "timeline", "exhibits", "map", "reception", "search", "search-found", "about")
_SEEN = ("attract", "home", "hear", "home-again", "home-lv", "chapters-lv", "chapters", "chapter", "controls", "pause")
_THEN = ("go-on", "forward-10", "seek", "next-chapter", "transcript", "transcript-closed", "ended", "again", "leave")
SHORT_VISIT = tuple((name, act) for name, act in VISIT if name in {*_READ, *_SEEN, *_THEN})
"""Each screen once, with the film in between."""
