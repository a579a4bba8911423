# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide of a visit with everything fake around it, over the content that ships and the film that is shipped."""

from kiosk.app.advisories import Question
from kiosk.app.director import Director
from kiosk.app.guide import Guide
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.reading import Reading
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.film import Chapter, Film
from kiosk.domain.navigation import Action
from kiosk.domain.values import Slug
from tests.fakes.background import FakeBackground
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen
from tests.fakes.thumbnails import FakeThumbnails
from tests.support.films import rehearsal
from tests.support.shelves import ToldShelves

PURGE = Ref(Kind.TOPIC, Slug("great-purge"))
"""Its card is disturbing."""
EMMA = Ref(Kind.PERSON, Slug("emma-korpa"))
"""So is hers, who is heard in a chapter that is."""
FAMINE = Ref(Kind.TOPIC, Slug("great-famine"))
"""Its card is serious."""


class GuideStage:
    """On the first page; the library opens when time has passed. questions: all that were asked."""

    def __init__(self, film: Film | None = None) -> None:
        self.film = film or rehearsal()
        self.loop = FakeLoop()
        self.engines = FakeEngines(self.loop, FakeScreen())
        self.director = Director(self.engines, self.loop, self.loop)
        self.navigation = Navigation(self.director, self.film, self.loop)
        self.shelves = ToldShelves()
        background = FakeBackground(self.loop)
        self.library = Library(lambda: self.shelves, background, self.loop, self.film.slug)
        self.reading = Reading(self.navigation, self.library)
        self.thumbnails = FakeThumbnails()
        self.guide = Guide(
            self.library, self.director, self.navigation, self.reading, self.film, self.thumbnails, background
        )
        self.questions: list[Question] = []
        self.guide.advisories.subscribe(self.questions.append)
        self.navigation.begin()
        self.library.begin()
        self.navigation.go(Action.WAKE)

    def open_library(self) -> "GuideStage":
        self.loop.pass_time(4_000)
        return self

    def read(self, ref: Ref) -> None:
        self.navigation.go(Action.TOPICS)
        self.reading.open(ref)
        self.loop.pass_time(100)

    def chapter(self, slug: str) -> Chapter:
        return next(chapter for chapter in self.film.chapters if chapter.slug == slug)

    @property
    def screen(self) -> str:
        return self.navigation.now.screen.value

    @property
    def asked(self) -> str:
        """What is asked about, by its address; "" for nothing."""
        return str(self.guide.advisories.now.subject or "")
