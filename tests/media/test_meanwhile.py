# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done beside a copy stops it when it fails, and waits for it when it does not."""

from threading import Event

import pytest

from kiosk.media.copying import Progress
from kiosk.media.meanwhile import while_copying


def test_both_are_done_and_the_copy_is_the_result() -> None:
    begun = Event()
    told: list[float] = []
    done: list[bool] = []

    def copy(tell: Progress) -> str:
        begun.wait(10)
        tell(0.5)
        return "copy"

    def do() -> None:
        done.append(True)
        begun.set()

    assert while_copying(copy, do, told.append) == "copy"
    assert (told, done) == ([0.5], [True])


def test_a_failure_beside_it_breaks_it_off() -> None:
    begun = Event()
    rounds = 0

    def copy(tell: Progress) -> None:
        nonlocal rounds
        while True:
            rounds += 1
            begun.set()
            tell(0.0)

    def do() -> None:
        begun.wait(10)
        raise ValueError("refused")

    with pytest.raises(ValueError, match="refused"):
        while_copying(copy, do, lambda _: None)
    assert rounds > 0


def test_a_failure_of_the_copy_is_told() -> None:
    def copy(_: Progress) -> None:
        raise OSError("full")

    with pytest.raises(OSError, match="full"):
        while_copying(copy, lambda: None, lambda _: None)
