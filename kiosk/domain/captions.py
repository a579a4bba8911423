# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions, and which of them a visitor gets."""

from dataclasses import dataclass

from kiosk.domain.film import Film
from kiosk.domain.values import Language, Millis, Slug


def caption_language(film: Film, spoken: Language) -> Language | None:
    """The visitor's language where the film has captions in it, else the first one the film has, else none."""
    offered = [track.language for track in film.media.captions if track.language]
    return spoken if spoken in offered else next(iter(offered), None)


@dataclass(frozen=True, slots=True)
class CaptionLine:
    """What is to be read from start up to, not including, end. speaker: None where nobody is quoted."""

    start: Millis
    end: Millis
    language: Language
    text: str
    speaker: Slug | None = None


@dataclass(frozen=True, slots=True)
class CaptionTrack:
    """Captions of a film in one language. lines: in the order of their starts; they may overlap.

    title: what the file calls it, as "for the hard of hearing".
    """

    language: Language
    lines: tuple[CaptionLine, ...]
    title: str = ""
