# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known about the film: the shipped files, kept in the database of the data folder."""

from datetime import datetime
from pathlib import Path

from kiosk.app.ports.library import Shelves
from kiosk.domain.values import Slug


def open_library(data: Path, now: datetime, film: Slug | None = None) -> Shelves:
    """Bring the database up to this version and to the shipped files, and open it.

    film: which one, None for the first. now: with its time zone.
    Raises ContentError: content.invalid (file, line, reason), film.unknown (film, known); MachineError.
    """
    raise NotImplementedError
