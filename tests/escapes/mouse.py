# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mouse that somebody has brought: buttons, wheel, and the edges of the screen."""

from tests.escapes.look import PASTED
from tests.escapes.stage import Case, Stage

_CORNERS = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
_SPREAD = ((0.5, 0.5), (0.2, 0.3), (0.8, 0.3), (0.5, 0.9), (0.9, 0.1))
_EDGES = (((0, 0.5), (0.5, 0.5)), ((1, 0.5), (0.5, 0.5)), ((0.5, 0), (0.5, 0.6)), ((0.5, 1), (0.5, 0.4)))
_CORNER = (0.02, 0.98)
_FIELD = "search.field"


def _click(stage: Stage, *buttons: int) -> None:
    for place in _SPREAD:
        words = [word for button in buttons for word in ("click", button)]
        stage.xdo("mousemove", *stage.place(*place), *words)
    if field := stage.where(_FIELD):
        stage.xdo("mousemove", *field, *(word for button in buttons for word in ("click", button)))


def _drag(stage: Stage, start: tuple[float, float], end: tuple[float, float], button: int = 1) -> None:
    ways = [[a + (b - a) * step / 6 for a, b in zip(start, end, strict=True)] for step in range(1, 7)]
    moves = [word for way in ways for word in ("mousemove", *stage.place(way[0], way[1]))]
    stage.xdo("mousemove", *stage.place(*start), "mousedown", button, *moves, "mouseup", button)


def _right(stage: Stage) -> None:
    _click(stage, 3)


def _middle(stage: Stage) -> None:
    stage.strangers.hold_out(PASTED)
    _click(stage, 2)


def _far_buttons(stage: Stage) -> None:
    _click(stage, 8, 9, 10)


def _long_press(stage: Stage) -> None:
    for button in (1, 3):
        place = stage.where(_FIELD) or stage.place(0.5, 0.5)
        stage.xdo("mousemove", *place, "mousedown", button)
        stage.hold(2)
        stage.xdo("mouseup", button)


def _wheel(stage: Stage) -> None:
    for modifier in ("", "ctrl", "shift", "alt"):
        held = ("keydown", modifier) if modifier else ()
        freed = ("keyup", modifier) if modifier else ()
        often = ("click", "--repeat", stage.times(40), "--delay", 1)
        turns = [word for button in (4, 5, 6, 7) for word in (*often, button)]
        stage.xdo("mousemove", *stage.place(0.5, 0.5), *held, *turns, *freed)


def _double_in_corners(stage: Stage) -> None:
    for corner in (*_CORNERS, *((0.5, edge) for edge in (0.0, 1.0))):
        stage.xdo("mousemove", *stage.place(*corner), "click", "--repeat", 2, "--delay", 40, 1)


def _triple(stage: Stage) -> None:
    """As for selecting what is written, and drawing it out of the window."""
    place = stage.where(_FIELD) or stage.place(0.3, 0.4)
    stage.xdo("mousemove", *place, "click", "--repeat", 3, "--delay", 40, 1)
    _drag(stage, (0.1, 0.4), (0.9, 0.45))
    _drag(stage, (0.5, 0.4), (0.5, 1.0))


def _corner_not_long_enough(stage: Stage) -> str | None:
    was = stage.kiosk.look()["pad"]
    stage.xdo("mousemove", *stage.place(*_CORNER), "mousedown", 1)
    stage.hold(2)
    stage.xdo("mouseup", 1)
    return "the PIN pad opened" if stage.kiosk.look()["pad"] and not was else None


def _corner_and_away(stage: Stage) -> str | None:
    was = stage.kiosk.look()["pad"]
    stage.xdo("mousemove", *stage.place(*_CORNER), "mousedown", 1)
    stage.hold(1)
    stage.xdo("mousemove", *stage.place(0.3, 0.7))
    stage.hold(2.6)
    stage.xdo("mouseup", 1)
    return "the PIN pad opened" if stage.kiosk.look()["pad"] and not was else None


def _edges(stage: Stage) -> None:
    for start, end in _EDGES:
        _drag(stage, start, end)
        _drag(stage, end, start)


def _corners_dragged(stage: Stage) -> None:
    """As for moving and resizing a window, with and without Alt."""
    for modifier in ("alt", "super", "ctrl"):
        stage.xdo("keydown", modifier)
        for button in (1, 3):
            _drag(stage, (0.98, 0.98), (0.5, 0.5), button)
            _drag(stage, (0.5, 0.01), (0.7, 0.5), button)
        stage.xdo("keyup", modifier)


def _all_buttons(stage: Stage) -> None:
    downs = [word for button in (1, 2, 3, 8, 9) for word in ("mousedown", button)]
    ups = [word for button in (9, 1, 8, 3, 2) for word in ("mouseup", button)]
    stage.xdo("mousemove", *stage.place(0.5, 0.5), *downs, "mousemove", *stage.place(0.6, 0.6), *ups)


def _rests_in_corners(stage: Stage) -> None:
    for corner in _CORNERS:
        stage.xdo("mousemove", *stage.place(*corner))
        stage.hold(0.6)


def _click_storm(stage: Stage) -> None:
    for place in _SPREAD:
        stage.xdo("mousemove", *stage.place(*place), "click", "--repeat", stage.times(40), "--delay", 2, 1)


MOUSE = (
    Case("the right button", _right),
    Case("the middle button", _middle),
    Case("buttons for back and forward", _far_buttons),
    Case("a long press", _long_press),
    Case("a wheel storm", _wheel),
    Case("a storm of clicks", _click_storm),
    Case("double clicks in corners", _double_in_corners),
    Case("selecting and drawing out", _triple),
    Case("the corner, not long enough", _corner_not_long_enough),
    Case("the corner, and away", _corner_and_away),
    Case("drags from all edges", _edges),
    Case("moving and resizing", _corners_dragged),
    Case("all buttons at once", _all_buttons),
    Case("resting in corners", _rests_in_corners),
)
