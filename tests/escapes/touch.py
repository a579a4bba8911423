# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ten fingers on the glass, as the touchscreen reports them."""

from collections.abc import Sequence

from tests.escapes.stage import Act, Case, Stage, Step

Way = tuple[tuple[float, float], tuple[float, float]]
"""From where to where, 0 to 1 of the screen."""
_STEPS = 8
_FRAME = 8
_ROW = tuple((0.1 + 0.09 * finger, 0.6 - 0.03 * (finger % 5)) for finger in range(10))
_CORNER = (0.02, 0.98)
_FIELD = "search.field"


def moved(stage: Stage, ways: Sequence[Way], rests: int = 0) -> list[Step]:
    """All fingers at once, which rest for so many milliseconds before they are lifted."""
    starts = {finger: stage.place(*start) for finger, (start, _) in enumerate(ways)}
    steps: list[Step] = [("press", starts, _FRAME)]
    for number in range(1, _STEPS + 1):
        part = number / _STEPS
        at = {f: stage.place(x + (u - x) * part, y + (v - y) * part) for f, ((x, y), (u, v)) in enumerate(ways)}
        steps.append(("move", at, _FRAME))
    return [*steps[:-1], (steps[-1][0], steps[-1][1], _FRAME + rests), ("lift", dict(starts), _FRAME)]


def taps(stage: Stage, places: Sequence[tuple[float, float]], rests: int) -> list[Step]:
    at = {finger: stage.place(*place) for finger, place in enumerate(places)}
    return [("press", at, rests), ("lift", at, _FRAME)]


def ways(*fingers: Sequence[Way]) -> Act:
    """Each of them is one gesture, one after the other."""

    def act(stage: Stage) -> None:
        for gesture in fingers:
            stage.touch(moved(stage, gesture))

    return act


def _swipes(number: int) -> Act:
    """So many fingers side by side, in each direction."""
    across = [((0.2, 0.3 + 0.08 * f), (0.8, 0.3 + 0.08 * f)) for f in range(number)]
    down = [((0.3 + 0.08 * f, 0.2), (0.3 + 0.08 * f, 0.8)) for f in range(number)]
    return ways(across, [(b, a) for a, b in across], down, [(b, a) for a, b in down])


def _pinches(number: int) -> Act:
    """So many fingers come together and go apart."""
    corners = ((0.2, 0.2), (0.8, 0.8), (0.8, 0.2), (0.2, 0.8), (0.5, 0.1))[:number]
    together = [((x, y), (0.5 + (x - 0.5) / 8, 0.5 + (y - 0.5) / 8)) for x, y in corners]
    return ways(together, [(b, a) for a, b in together])


def _ten_taps(stage: Stage) -> None:
    for _ in range(3):
        stage.touch(taps(stage, _ROW, 30))


def _ten_rest(stage: Stage) -> None:
    stage.touch(taps(stage, _ROW, 500 * stage.times(4)))


def _palm(stage: Stage) -> None:
    """It leaves the glass finger by finger."""
    places = {finger: stage.place(0.5 + 0.02 * (finger % 4), 0.5 + 0.03 * (finger // 4)) for finger in range(8)}
    lifts: list[Step] = [("lift", {finger: place}, _FRAME) for finger, place in places.items()]
    stage.touch([("press", places, 60), *lifts])


def _long_press(stage: Stage) -> None:
    place = stage.where(_FIELD) or stage.place(0.5, 0.5)
    stage.touch([("press", {0: place}, 500 * stage.times(4)), ("lift", {0: place}, _FRAME)])


def _double_tap_and_drag(stage: Stage) -> None:
    """As for selecting a word, and more of them."""
    x, y = stage.where(_FIELD) or stage.place(0.4, 0.5)
    tap: list[Step] = [("press", {0: (x, y)}, 30), ("lift", {0: (x, y)}, 60)]
    drag: list[Step] = [("move", {0: (x + 30 * step, y)}, _FRAME) for step in range(1, 9)]
    stage.touch([*tap, *tap, ("press", {0: (x, y)}, 300), *drag, ("lift", {0: (x, y)}, _FRAME)])


def _tap_storm(stage: Stage) -> None:
    place = stage.place(0.5, 0.6)
    storm: list[Step] = []
    for _ in range(stage.times(120)):
        storm += [("press", {0: place}, 0), ("lift", {0: place}, 0)]
    stage.touch(storm)


def _corner(stage: Stage) -> str | None:
    """Too short, and then long enough but with a second finger there."""
    was = stage.kiosk.look()["pad"]
    stage.touch(taps(stage, [_CORNER], 500 * stage.times(4)))
    stage.touch(taps(stage, [_CORNER, (0.6, 0.5)], 800 * stage.times(4)))
    return "the PIN pad opened" if stage.kiosk.look()["pad"] and not was else None


def _with_keys(stage: Stage) -> None:
    stage.xdo("keydown", "--delay", 0, "ctrl", "alt")
    stage.touch(taps(stage, _ROW[:4], 60))
    stage.xdo("key", "--delay", 4, "Delete", "F2", "Tab", "q")
    stage.xdo("keyup", "--delay", 0, "ctrl", "alt")


def _with_mouse(stage: Stage) -> None:
    stage.xdo("mousemove", *stage.place(0.5, 0.5), "mousedown", 3)
    stage.touch(taps(stage, _ROW[:2], 60))
    stage.xdo("mouseup", 3, "click", 3)


_EDGES = (
    *((((0.0, 0.5), (0.6, 0.5)),), (((1.0, 0.5), (0.4, 0.5)),)),
    *((((0.5, 0.0), (0.5, 0.6)),), (((0.5, 1.0), (0.5, 0.4)),)),
)
_DOUBLE_EDGES = tuple((way, ((way[0][0], way[0][1]), (way[1][0], way[1][1]))) for (way,) in _EDGES)
_DIAGONALS = ((((0.0, 0.0), (0.5, 0.5)),), (((1.0, 0.0), (0.5, 0.5)),), (((1.0, 1.0), (0.5, 0.5)),))

TOUCH = (
    Case("ten fingers tap", _ten_taps),
    Case("ten fingers rest", _ten_rest),
    Case("a palm", _palm),
    Case("pinches of two", _pinches(2)),
    Case("pinches of three", _pinches(3)),
    Case("pinches of five", _pinches(5)),
    Case("swipes from the edges", ways(*_EDGES)),
    Case("two-finger swipes from the edges", ways(*_DOUBLE_EDGES)),
    Case("swipes from the corners", ways(*_DIAGONALS)),
    Case("swipes of three", _swipes(3)),
    Case("swipes of four", _swipes(4)),
    Case("a long touch", _long_press),
    Case("a double tap and a drag", _double_tap_and_drag),
    Case("a storm of taps", _tap_storm),
    Case("a finger on the corner", _corner),
    Case("fingers and keys", _with_keys),
    Case("fingers and the mouse", _with_mouse),
)
