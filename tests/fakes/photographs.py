# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Photographs that has those it was given."""

from collections.abc import Mapping

from kiosk.domain.photographs import Photograph
from kiosk.domain.values import Slug


class FakePhotographs:
    """has: by whom or what they are of; none at first."""

    def __init__(self, has: Mapping[Slug, Photograph] | None = None) -> None:
        self.has = dict(has or {})

    def all(self) -> Mapping[Slug, Photograph]:
        return dict(self.has)
