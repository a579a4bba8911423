# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor who hears stretches of the film; who tests something else has a stage of their own."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing

import pytest

from tests.app.stretch_stage import StretchStage

Begin = Callable[..., StretchStage]


@pytest.fixture
def begin() -> Iterator[Begin]:
    with ExitStack() as ends:
        yield lambda *args, **named: ends.enter_context(closing(StretchStage(*args, **named)))


@pytest.fixture
def stage(begin: Begin) -> StretchStage:
    return begin()
