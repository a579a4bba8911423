# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where small pictures of chapters come from."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from kiosk.domain.film import Film
from kiosk.domain.values import Slug


class Thumbnails(Protocol):
    """Gives a picture for each chapter of a film."""

    def of(self, film: Film) -> Mapping[Slug, Path]:
        """By chapter, made where there are none yet, which may take seconds; without those of which there is none."""
        ...
