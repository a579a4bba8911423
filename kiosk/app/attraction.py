# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What passers-by see at one moment."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.cards import Ref
from kiosk.domain.values import Millis

if TYPE_CHECKING:
    # Of a playlist that is put on: long after the first picture.
    from kiosk.app.repertoire import CardStep

Time = Callable[[], Millis | None]


@dataclass(frozen=True, slots=True)
class Attraction:
    """quote: what is to be read, None while the film is shown. covered: no picture may be seen, for none is fit.

    card: of a playlist, which a quote may be of, too. listed: it is a playlist that is heard, not the attract loop.
    other: what plays is of another film than the one in use.
    """

    quote: Ref | None = None
    covered: bool = False
    card: "CardStep | None" = None
    listed: bool = False
    other: bool = False
