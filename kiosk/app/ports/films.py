# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where films come from."""

from typing import Protocol

from kiosk.domain.film import Film


class FilmShelf(Protocol):
    """The films this kiosk may play."""

    def rehearsal(self) -> Film:
        """The rehearsal film that is shipped.

        Raises ContentError: film.missing or film.damaged (path).
        """
        ...
