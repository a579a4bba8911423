# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film with captions, and everything fake around it."""

from dataclasses import replace

from kiosk.app.captions import Captioned
from kiosk.app.choices import Choices
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.spoken import Spoken
from kiosk.domain.captions import CaptionTrack
from kiosk.domain.cards import Ref
from kiosk.domain.film import Film, Track
from kiosk.domain.navigation import Action
from kiosk.domain.values import Language, Millis, Slug
from tests.app.stage import Stage
from tests.fakes.background import FakeBackground
from tests.fakes.captions import FakeCaptions
from tests.support.shelves import ToldShelves


class SpokenStage(Stage):
    """told: every snapshot of the captions. bitmaps: languages of the captions that are pictures."""

    def __init__(
        self, *tracks: CaptionTrack, bitmaps: tuple[Language, ...] = (), taken_off: tuple[Ref, ...] = ()
    ) -> None:
        super().__init__()
        captions = tuple(Track(language, bitmap=True) for language in bitmaps)
        self.film = replace(self.film, media=replace(self.film.media, captions=captions))
        self.other: Film = replace(self.film, slug=Slug("other"))
        self.source = FakeCaptions({self.film.slug: tracks})
        self.choices = Choices()
        self.shelves = ToldShelves()
        if taken_off:
            self.shelves.take_off(*taken_off)
        background = FakeBackground(self.loop)
        self.library = Library(lambda: self.shelves, background, self.loop, self.film.slug)
        self.navigation = Navigation(self.director, self.film, self.loop)
        self.spoken = Spoken(self.source, background, self.director, self.choices, self.library, self.navigation)
        self.told: list[Captioned] = []
        self.spoken.captions.subscribe(self.told.append)

    @property
    def now(self) -> list[str]:
        """What is to be read."""
        return [line.text for line in self.spoken.captions.now.lines]

    def watch(self, at: int = 0) -> None:
        """Until its pictures come, and the captions are there."""
        self.navigation.go(Action.WAKE)
        self.navigation.watch(Millis(at))
        self.loop.run_until(lambda: bool(self.screen.shown) and self.spoken.captions.now.offered != ())

    def seek(self, at: int) -> None:
        """Until its picture is there."""
        count = len(self.screen.shown)
        self.director.seek(Millis(at))
        self.loop.run_until(lambda: len(self.screen.shown) > count)
