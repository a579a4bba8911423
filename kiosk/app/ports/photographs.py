# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where photographs of people, or of exhibits, come from."""

from collections.abc import Mapping
from typing import Protocol

from kiosk.domain.photographs import Photograph
from kiosk.domain.values import Slug


class Photographs(Protocol):
    """Those that somebody has the right to show. May be asked from any thread."""

    def all(self) -> Mapping[Slug, Photograph]:
        """By person, or by exhibit; what is damaged, or has no credit, is left out."""
        ...

    def of(self, slug: Slug) -> Photograph | None:
        """As all has it, without a look at the others."""
        ...
