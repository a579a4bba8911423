# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Garbage is looked for when all is loaded, and only in what has come since."""

import gc
from collections.abc import Iterator

import pytest

from kiosk.app.library import Standing
from kiosk.bootstrap.garbage import put_off, settle


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


@pytest.mark.parametrize("standing", [Standing(ready=True), Standing(fault="database.unusable")])
def test_it_is_looked_for_again_when_the_library_stands(standing: Standing) -> None:
    put_off()
    settle(Standing())
    assert not gc.isenabled()
    settle(standing)
    assert gc.isenabled()
    assert gc.get_freeze_count() > 1000


def test_it_is_settled_once() -> None:
    put_off()
    settle(Standing(ready=True))
    kept = gc.get_freeze_count()
    settle(Standing(ready=True, version=2))
    assert gc.get_freeze_count() <= kept
