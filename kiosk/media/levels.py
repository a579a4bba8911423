# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud a venue's film is. All its sound is decoded for that, half a second for each minute of a track in stereo:
longer than it takes to add the film, so it comes after.

A film whose measuring was broken off plays as loud as it is.
"""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.values import Slug
from kiosk.media.loudness_child import with_measured_loudness
from kiosk.media.venue_films import VenueFilms


def measure_levels(films: VenueFilms, slug: Slug, progress: Callable[[float], None]) -> None:
    """Write down what was measured. Raises ContentError as VenueFilms.manifest does; MachineError: data.unwritable."""
    manifest = films.manifest(slug)
    films.describe(slug, replace(manifest, media=with_measured_loudness(manifest.media, progress)))
