# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page of the playlists needs of the machine."""

from dataclasses import dataclass
from typing import cast

from kiosk.app.list_preview import ListPreview
from kiosk.app.playlist_look import There
from kiosk.app.playlist_offers import PlaylistOffers
from kiosk.app.staff_area import StaffArea
from kiosk.app.staff_playlists import ListSources, StaffPlaylists
from kiosk.bootstrap.back import Back
from kiosk.bootstrap.household import Household
from kiosk.bootstrap.repertoire import films_here, given_up_here
from kiosk.host.clock import now
from kiosk.host.sound import engine_arguments
from kiosk.playback.client import EngineProcesses
from kiosk.ui.film_screen import FilmScreen


@dataclass(frozen=True, slots=True)
class PlaylistRoom:
    """screen: of what is looked at there."""

    playlists: StaffPlaylists
    offers: PlaylistOffers
    preview: ListPreview
    screen: FilmScreen


def make_playlist_room(back: Back, house: Household, area: StaffArea) -> PlaylistRoom:
    def there() -> There:
        return There(films_here(back.data, back.film), given_up_here(back.data))

    screen = FilmScreen(software=cast(bool, back.screen.software))
    engines = EngineProcesses(back.loop, screen, engine_arguments)
    sources = ListSources(there, lambda: back.attract.fare, now)
    return PlaylistRoom(
        StaffPlaylists(house.library, area, back.loop, sources),
        PlaylistOffers(house.library, there),
        ListPreview(engines, back.director, back.loop),
        screen,
    )
