# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which captions a visitor gets."""

from kiosk.domain.film import Film
from kiosk.domain.values import Language


def caption_language(film: Film, spoken: Language) -> Language | None:
    """The visitor's language where the film has captions in it, else the first one the film has, else none."""
    offered = [track.language for track in film.media.captions if track.language]
    return spoken if spoken in offered else next(iter(offered), None)
