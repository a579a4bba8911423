# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places the sources name."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.cards import Care
from kiosk.domain.values import LocalText, Slug


class Extent(StrEnum):
    """Whether a place is drawn as an area or as a point."""

    COUNTRY = "country"
    SETTLEMENT = "settlement"


@dataclass(frozen=True, slots=True)
class Place:
    """country: its ISO 3166-1 code, as drawn today. latitude, longitude: degrees north and east, of a settlement only.

    filmed: the sources say the film was shot in this country.
    """

    slug: Slug
    name: LocalText
    note: LocalText
    extent: Extent
    country: str
    care: Care
    latitude: float | None = None
    longitude: float | None = None
    filmed: bool = False
