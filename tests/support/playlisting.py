# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All that the page of the playlists needs, with fake engines for what is looked at there."""

from PySide6.QtQuick import QQuickWindow

from kiosk.app.list_preview import ListPreview
from kiosk.app.playlist_look import There
from kiosk.app.playlist_offers import PlaylistOffers
from kiosk.app.staff_playlists import ListSources, StaffPlaylists
from kiosk.domain.film import Film
from kiosk.domain.values import Slug
from kiosk.ui.film_screen import FilmScreen
from tests.fakes.engine import FakeEngines
from tests.fakes.screen import FakeScreen
from tests.support.visit import Visit


class PlaylistRoom:
    """films: those there are, by what items call them. engines: those of the preview."""

    def __init__(self, visit: Visit) -> None:
        film = visit.navigation.film
        self.films: dict[Slug, Film] = {Slug(""): film, film.slug: film} if film else {}
        self.engines = FakeEngines(visit.loop, FakeScreen())
        self.screen = FilmScreen(software=QQuickWindow.sceneGraphBackend() == "software")
        sources = ListSources(self._there, lambda: visit.attract.fare, visit.acts.now)
        self.playlists = StaffPlaylists(visit.library, visit.staff, visit.loop, sources)
        self.offers = PlaylistOffers(visit.library, self._there)
        self.preview = ListPreview(self.engines, visit.director, visit.loop)

    def _there(self) -> There:
        return There(self.films)
