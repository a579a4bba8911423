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

    @property
    def warns(self) -> bool:
        """Whether its sentence is said wherever the thing is offered."""
        return self is not Level.EVERYONE

    @property
    def asks(self) -> bool:
        """Whether a visitor is asked before it is shown.

        What is serious says so before its first word, and asks nothing: nearly all that the film tells of is serious,
        and who is asked at every turn no longer reads what is asked.
        """
        return self is Level.DISTURBING


@dataclass(frozen=True, slots=True)
class Advisory:
    """sentence: plain words, said before the thing itself."""

    slug: Slug
    level: Level
    sentence: LocalText
