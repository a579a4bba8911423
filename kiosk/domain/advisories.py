# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Warnings before what is hard to see, hear or read."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.values import LocalText, Slug


class Level(StrEnum):
    """How much care a thing asks for, mildest first. What has no level was not judged, and a school does not see it."""

    EVERYONE = "everyone"
    SERIOUS = "serious"
    DISTURBING = "disturbing"


@dataclass(frozen=True, slots=True)
class Advisory:
    """sentence: plain words, said before the thing itself."""

    slug: Slug
    level: Level
    sentence: LocalText
