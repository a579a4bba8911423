# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where pictures go."""

from dataclasses import dataclass
from typing import Literal, Protocol

from kiosk.domain.film import Media
from kiosk.domain.values import Millis

Chroma = Literal["I420", "RV32"]


@dataclass(frozen=True, slots=True)
class PictureForm:
    """What an engine makes of a stored picture.

    I420: luma and two quarter-size chroma planes, for a GPU to convert. RV32: one plane; a pixel is blue, green, red
    and an unused byte.
    width, height: in pixels; the engine scales where they are not the stored ones.
    """

    chroma: Chroma
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture, lent until the next one is shown. planes: pitch * rows bytes each. pitches: bytes a row."""

    media: Media
    position: Millis
    form: PictureForm
    planes: tuple[memoryview, ...]
    pitches: tuple[int, ...]


class Screen(Protocol):
    """What shows the film."""

    def form(self, media: Media) -> PictureForm:
        """What the pictures of this media should be made into, as things stand now."""
        ...

    def show(self, frame: Frame) -> None:
        """Show the picture; the one before stays until then."""
        ...
