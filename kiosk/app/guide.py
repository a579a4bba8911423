# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All services that tell a visitor what is ahead, made from what they need."""

from kiosk.app.advisories import Advisories
from kiosk.app.chapter_facts import ChapterFacts
from kiosk.app.chapter_pictures import ChapterPictures
from kiosk.app.director import Director
from kiosk.app.glossary import Glossary
from kiosk.app.left_out import LeftOut
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.ports.background import Background
from kiosk.app.ports.thumbnails import Thumbnails
from kiosk.app.reading import Reading
from kiosk.domain.film import Film


class Guide:
    """glossary: words that are explained. facts, pictures: of the chapters; left_out: which of them are off the screen.

    advisories: what is asked before.

    background: pictures take it for seconds.
    """

    def __init__(
        self,
        library: Library,
        director: Director,
        navigation: Navigation,
        reading: Reading,
        film: Film | None,
        thumbnails: Thumbnails,
        background: Background,
    ) -> None:
        self.glossary = Glossary(library)
        self.facts = ChapterFacts(library, film.slug if film else None)
        self.pictures = ChapterPictures(navigation, library, film, thumbnails, background)
        self.advisories = Advisories(navigation, reading, self.facts, director, film)
        # Asked before the advisories: what is left out needs no warning.
        self.left_out = LeftOut(library, navigation, director, film)
