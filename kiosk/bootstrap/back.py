# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window and all in it are made from."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.app.attract import Attract
from kiosk.app.choices import Choices
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.bootstrap.faults import LateFaultLog
from kiosk.domain.errors import ContentError
from kiosk.domain.film import Film
from kiosk.ui.film_screen import FilmScreen
from kiosk.ui.loop import QtLoop

if TYPE_CHECKING:
    from kiosk.app.ports.captions import CaptionSource
    from kiosk.app.ports.library import Shelves
    from kiosk.app.staff_log import Says
    from kiosk.domain.settings import Settings


class Back(Protocol):
    """What is there before the window is, and goes on without it."""

    data: Path
    loop: QtLoop
    screen: FilmScreen
    director: Director
    choices: Choices
    navigation: Navigation
    attract: Attract
    film: Film | None
    fault: ContentError | None
    settings: "Settings"
    faults: LateFaultLog
    setup: bool
    says: "Says"

    def open_shelves(self) -> "Shelves":
        """What is known about the film. Called in the background."""
        ...

    def end(self) -> None:
        """The kiosk, once what is under way has been told of it."""
        ...

    def captions(self) -> "CaptionSource": ...
