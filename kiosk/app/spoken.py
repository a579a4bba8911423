# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All services that tell what is said in the film, made from what they need."""

from kiosk.app.caption_tracks import CaptionTracks
from kiosk.app.captions import Captions
from kiosk.app.choices import Choices
from kiosk.app.director import Director
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.picture_place import PicturePlace
from kiosk.app.ports.background import Background
from kiosk.app.ports.captions import CaptionSource
from kiosk.app.speakers import Speakers
from kiosk.app.transcript import Transcript
from kiosk.domain.navigation import Place, Screen


class Spoken:
    """captions: over the picture; transcript: beside it; speakers: who they are."""

    def __init__(
        self,
        source: CaptionSource,
        background: Background,
        director: Director,
        choices: Choices,
        library: Library,
        navigation: Navigation,
    ) -> None:
        picture = PicturePlace(director)
        tracks = CaptionTracks(source, background, picture)
        self.captions = Captions(director, picture, tracks, choices)
        self.speakers = Speakers(tracks, library)
        self.transcript = Transcript(self.captions, tracks, self.speakers, picture, choices, director, navigation)

        def arrive(place: Place) -> None:
            if navigation.film and place.screen is not Screen.ATTRACT:
                tracks.expect(navigation.film)

        navigation.subscribe(arrive)
