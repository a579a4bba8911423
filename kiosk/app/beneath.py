# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the screen that could be taken off it."""

from collections.abc import Iterator

from kiosk.app.attract import Attract
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import SHOWING_THE_FILM, Screen


class Beneath:
    """Tells what lies under the staff area, the foremost first: a card; of the film the chapter."""

    def __init__(self, navigation: Navigation, director: Director, attract: Attract) -> None:
        self._navigation = navigation
        self._director = director
        self._attract = attract

    def __call__(self) -> tuple[Ref, ...]:
        return tuple(dict.fromkeys(self._told()))

    def _told(self) -> Iterator[Ref]:
        place = self._navigation.now
        if place.subject:
            yield place.subject
        if place.screen is Screen.ATTRACT and self._attract.now.covered:
            yield from self._card()
            return
        if place.screen in SHOWING_THE_FILM:
            if place.stretch:
                yield place.stretch.subject
            yield from self._chapter()

    def _card(self) -> Iterator[Ref]:
        now = self._attract.now
        if shown := now.card.card if now.card else now.quote:
            yield shown

    def _chapter(self) -> Iterator[Ref]:
        on_air = self._director.now
        chapter = on_air.film.chapter_at(on_air.position) if on_air.film else None
        if chapter:
            yield Ref(Kind.CHAPTER, chapter.slug)
