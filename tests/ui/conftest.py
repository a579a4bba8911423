# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor for each test of the interface."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app.ports.library import Shelves
from kiosk.domain.film import Film
from tests.support.films import rehearsal
from tests.support.fonts import load_fonts
from tests.support.reader import Reader, readers
from tests.support.shelves import ToldShelves
from tests.support.visit import SMALL, Visit

# OpenGL in software takes three times as long; the tours draw with it, too.
QQuickWindow.setSceneGraphBackend("software")

Begin = Callable[..., Visit]


@pytest.fixture
def begin(qapp: QGuiApplication) -> Iterator[Begin]:
    """Begin a visit; any number of them, one after the other. The library is open, or has failed to."""
    load_fonts()
    visits: list[Visit] = []

    def one(
        film: Film | None = None,
        size: QSize = SMALL,
        *,
        fault: str = "",
        shelves: Callable[[], Shelves] = ToldShelves,
        wait: bool = True,
    ) -> Visit:
        while visits:
            visits.pop().close()
        visits.append(Visit(film if film or fault else rehearsal(), size, fault=fault, open_shelves=shelves))
        if wait:
            visits[-1].open_library()
        return visits[-1]

    yield one
    while visits:
        visits.pop().close()


@pytest.fixture
def visit(begin: Begin) -> Visit:
    """In attract, with the rehearsal film."""
    return begin()


@pytest.fixture
def start(qapp: QGuiApplication) -> Iterator[type[Reader]]:
    """Begin a visit before the film; any number of them."""
    with readers() as start:
        yield start


@pytest.fixture
def reader(start: type[Reader]) -> Reader:
    return start()
