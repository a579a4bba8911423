# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Photographs that has those it was given."""

from collections.abc import Mapping

from kiosk.domain.photographs import Photograph
from kiosk.domain.values import Slug


class FakePhotographs:
    """has: by whom or what they are of; none at first. looks: how often all were asked for."""

    def __init__(self, has: Mapping[Slug, Photograph] | None = None) -> None:
        self.has = dict(has or {})
        self.looks = 0

    def all(self) -> Mapping[Slug, Photograph]:
        self.looks += 1
        return dict(self.has)

    def of(self, slug: Slug) -> Photograph | None:
        return self.has.get(slug)
