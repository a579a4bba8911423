# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor who hears stretches of the rehearsal film, with everything fake around them."""

from dataclasses import replace

from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.onward import Onward
from kiosk.app.reading import Reading
from kiosk.app.strip import Strip
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.content import Content
from kiosk.domain.marks import Stretch
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import Millis, Slug
from tests.app.stage import Stage
from tests.content.shipped import shipped
from tests.fakes.background import FakeBackground
from tests.support.films import rehearsal
from tests.support.shelves import ToldShelves


def ref(address: str) -> Ref:
    kind, slug = address.split("/")
    return Ref(Kind(kind), Slug(slug))


def heard(address: str, start: float, end: float) -> Stretch:
    """Seconds."""
    return Stretch(ref(address), Millis(round(start * 1000)), Millis(round(end * 1000)))


def also_at(*stretches: Stretch) -> Content:
    """What ships, with more places in the film."""
    (marks,) = shipped().marks
    return replace(shipped(), marks=(replace(marks, stretches=(*marks.stretches, *stretches)),))


class StretchStage(Stage):
    """On the first page, with the library open; without wait, in the attract loop, and it is still to open.

    copy: of the film that is shown here. shelves: None for those that ship, or hold the content.
    """

    def __init__(
        self,
        content: Content | None = None,
        copy: str = "rehearsal",
        shelves: ToldShelves | None = None,
        *,
        wait: bool = True,
    ) -> None:
        super().__init__()
        self.film = replace(rehearsal(), slug=Slug(copy))
        self.shelves = shelves or ToldShelves(content)
        self.library = Library(lambda: self.shelves, FakeBackground(self.loop), self.loop, self.film.slug)
        self.navigation = Navigation(self.director, self.film, self.loop)
        self.reading = Reading(self.navigation, self.library)
        self.strip = Strip(self.navigation, self.reading, self.library, self.film.slug)
        self.onward = Onward(self.navigation, self.library, self.film.slug)
        self.navigation.begin()
        self.library.begin()
        if wait:
            self.navigation.go(Action.WAKE)
            self.loop.run_until(lambda: self.library.now.ready)

    def go(self, *steps: Action | str) -> None:
        """By actions and addresses."""
        for step in steps:
            if isinstance(step, Action):
                self.navigation.go(step)
            else:
                self.reading.open(ref(step))
            self.loop.pass_time(100)

    def hear_out(self, stretch: Stretch) -> None:
        """To its end."""
        self.navigation.hear(stretch)
        self.director.seek(Millis(stretch.end - 100))
        self.loop.run_until(lambda: self.navigation.now.screen is Screen.HEARD)

    def lit(self) -> list[tuple[float, float]]:
        """In seconds."""
        return [(one.start / 1000, one.end / 1000) for one in self.strip.now.stretches]
