# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an engine keeps beside the picture it holds."""

from kiosk.domain.values import Millis
from kiosk.playback.engine.kept import Kept
from kiosk.playback.engine.pictures import Picture


def _picture(slot: int) -> Picture:
    return Picture(slot, sequence=slot + 10, arrived=0, digest=slot)


def test_two_pictures_are_kept_in_their_slots_and_no_more() -> None:
    kept = Kept()
    for slot in (1, 2, 3):
        kept.add(_picture(slot), Millis(40 * slot))
    assert [(picture.slot, at) for picture, at in kept] == [(1, 40), (2, 80)]
    assert list(kept.slots()) == [1, 2]


def test_one_that_looks_different_takes_the_place_of_the_last() -> None:
    kept = Kept()
    kept.changes(_picture(4))
    assert not kept
    kept.add(_picture(1), Millis(40))
    kept.changes(_picture(4))
    assert [(picture.slot, at) for picture, at in kept] == [(4, 40)]


def test_nothing_is_kept_of_another_open() -> None:
    kept = Kept()
    kept.add(_picture(1), Millis(40))
    kept.clear()
    assert not kept
    assert not kept.slots()
