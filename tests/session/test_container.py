# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a container is told, and what is made of its screen."""

from pathlib import Path

import pytest

from tests.session import acts
from tests.session.container import HEIGHT, WIDTH, Container, display, keysyms, picture
from tests.session.judge import Kind, judge

_UNIT = Path(__file__).parents[2] / "packaging/session/root/etc/systemd/system/film-kiosk-display.service"


def xwd(width: int, height: int, colour: int, colours: int = 2) -> bytes:
    """As xwd writes it: a header with the window's name, a map of colours, four bytes a pixel."""
    name = b"kiosk\0"
    numbers = [0] * 25
    numbers[0], numbers[4], numbers[5], numbers[12], numbers[19] = 100 + len(name), width, height, width * 4, colours
    header = b"".join(number.to_bytes(4, "big") for number in numbers)
    return header + name + b"\xff" * 12 * colours + colour.to_bytes(4, "little") * width * height


def test_a_window_is_read_behind_its_header() -> None:
    found = picture(xwd(8, 3, 0x12110F))
    assert (found.width(), found.height()) == (8, 3)
    assert {found.pixelColor(x, y).name() for x in range(8) for y in range(3)} == {"#12110f"}


def test_a_display_that_does_not_answer_is_dark() -> None:
    nothing = picture(b"")
    assert (nothing.width(), nothing.height()) == (WIDTH, HEIGHT)
    assert judge(nothing) is Kind.DARK


@pytest.mark.parametrize(
    ("chord", "keys"), [("ctrl-alt-delete", "ctrl+alt+Delete"), ("alt-f4", "alt+F4"), ("ctrl-c", "ctrl+c")]
)
def test_keys_are_called_as_the_display_calls_them(chord: str, keys: str) -> None:
    assert keysyms(chord) == keys


def test_the_display_is_the_units_own_but_for_its_terminal() -> None:
    changed = display(_UNIT.read_text(encoding="utf-8"))
    assert changed.startswith("[Service]\nExecStart=\nExecStart=/usr/lib/xorg/Xorg :0 -seat test -nolisten tcp ")
    assert " vt1 " not in changed


def test_what_a_container_lacks_is_among_what_is_done() -> None:
    assert Container.lacks < {name for name, _ in acts.KEYS} | {acts.POWER_BUTTON}
