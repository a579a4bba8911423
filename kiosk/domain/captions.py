# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions: what is to be read while a film plays."""

from dataclasses import dataclass

from kiosk.domain.values import Language, Millis, Slug


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
