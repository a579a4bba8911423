# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Photographs that has those it was given."""

from collections.abc import Mapping

from kiosk.domain.people import Photograph
from kiosk.domain.values import Slug


class FakePhotographs:
    """has: by person; none at first."""

    def __init__(self, has: Mapping[Slug, Photograph] | None = None) -> None:
        self.has = dict(has or {})

    def all(self) -> Mapping[Slug, Photograph]:
        return dict(self.has)
