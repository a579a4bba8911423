# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who paints the cards of the rehearsal film: making a picture and making a film of it are two rooms."""

from typing import Protocol

from kiosk.domain.rehearsal import Face


class CardPainter(Protocol):
    """Makes a picture of what a card says."""

    def paint(self, face: Face, width: int, height: int) -> bytes:
        """The picture, row by row without padding, four bytes to the pixel: red, green, blue, and one unused.

        The picture MUST leave the places of the frame code and the tear mark in the colour of the ground, and its
        lower 22 % free of text.
        """
        ...
