# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The samples as lines over time, in SVG."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from kiosk.cli.soak.samples import Sample

_WIDTH, _PANEL, _HEAD, _FOOT = 1000, 190, 60, 50
_LEFT, _RIGHT, _TOP, _BOTTOM = 80, 30, 34, 22
_INK, _GRID = "#222222", "#dddddd"
_COLOURS = ("#0b5fa5", "#c2410c", "#15803d")
_DASHES = ("", "8 5", "2 4")
"""So that lines are told apart where they lie on each other, and without colours."""
_TICKS = 4
_STEPS = (1, 2, 2.5, 5, 10)
_UNITS = ((3600, "hours"), (60, "minutes"), (1, "seconds"))

Series = tuple[str, Callable[[Sample], float]]


@dataclass(frozen=True, slots=True)
class _Panel:
    """One diagram. unit: of its vertical axis."""

    title: str
    unit: str
    series: tuple[Series, ...]


_PANELS = (
    _Panel(
        "Memory (PSS, without rings of pictures)",
        "MiB",
        (("kiosk", lambda one: one.ui_mib), ("engines", lambda one: one.engines_mib)),
    ),
    _Panel(
        "Held by the kiosk's process",
        "count",
        (
            ("descriptors", lambda one: one.descriptors),
            ("threads", lambda one: one.threads),
            ("child processes", lambda one: one.processes),
        ),
    ),
    _Panel("Pictures lost since the start", "pictures", (("lost", lambda one: one.lost),)),
    _Panel(
        "Engines on air replaced since the start",
        "engines",
        (("replaced", lambda one: one.replaced), ("of these killed by the soak", lambda one: one.killed)),
    ),
)


def draw(samples: Sequence[Sample], title: str) -> str:
    """One diagram under the other, over the same time."""
    height = _HEAD + len(_PANELS) * _PANEL + _FOOT
    span = max(1, samples[-1].seconds) if samples else 1
    length, unit = next(pair for pair in _UNITS if span >= 2 * pair[0] or pair[0] == 1)
    parts = [
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {_WIDTH} {height}' width='{_WIDTH}' height='{height}'>",
        f"<rect width='{_WIDTH}' height='{height}' fill='white'/>",
        _text(_LEFT, 34, title, size=18),
    ]
    for number, panel in enumerate(_PANELS):
        parts += _panel(panel, samples, _HEAD + number * _PANEL, _Axis(0, span / length, _LEFT, _WIDTH - _RIGHT))
    parts += [_text((_LEFT + _WIDTH - _RIGHT) / 2, height - 18, f"{unit} since the start", anchor="middle"), "</svg>"]
    return "\n".join(parts)


@dataclass(frozen=True, slots=True)
class _Axis:
    """From least to most, drawn from start to end, in pixels."""

    least: float
    most: float
    start: float
    end: float

    def at(self, value: float) -> float:
        return self.start + (value - self.least) / (self.most - self.least) * (self.end - self.start)

    def ticks(self) -> list[float]:
        """Round numbers, about so many as can be read."""
        raw = (self.most - self.least) / _TICKS
        power: float = 10 ** (len(f"{raw:.0f}") - 1) if raw >= 1 else 0.1
        step = next((power * factor for factor in _STEPS if power * factor >= raw), raw)
        return [step * number for number in range(int(self.most / step) + 1)]


def _panel(panel: _Panel, samples: Sequence[Sample], top: float, across: _Axis) -> list[str]:
    lines = [[of(one) for one in samples] for _, of in panel.series]
    most = max([1.0, *(value for line in lines for value in line)]) * 1.08
    up = _Axis(0, most, top + _PANEL - _BOTTOM, top + _TOP)
    parts = [_text(_LEFT, top + 22, f"{panel.title}, {panel.unit}", size=14)]
    parts += [_grid(across.start, up.at(tick), across.end, up.at(tick)) for tick in up.ticks()]
    parts += [_text(_LEFT - 8, up.at(tick) + 4, f"{tick:g}", anchor="end") for tick in up.ticks()]
    parts += [_grid(across.at(tick), up.start, across.at(tick), up.end) for tick in across.ticks()]
    parts += [_text(across.at(tick), up.start + 16, f"{tick:g}", anchor="middle") for tick in across.ticks()]
    span = max(1, samples[-1].seconds) if samples else 1
    for number, (line, colour) in enumerate(zip(lines, _COLOURS, strict=False)):
        places = [across.at(one.seconds / span * across.most) for one in samples]
        points = " ".join(f"{x:.1f},{up.at(value):.1f}" for x, value in zip(places, line, strict=True))
        stroke = f"stroke='{colour}' stroke-width='2' stroke-dasharray='{_DASHES[number]}'"
        parts.append(f"<polyline points='{points}' fill='none' {stroke}/>")
        parts += _legend(panel.series[number][0], stroke, _legend_at(panel, number), top + 22)
    return parts


def _legend_at(panel: _Panel, number: int) -> float:
    """From the right, each as wide as its words."""
    widths = [44 + 8 * len(name) for name, _ in panel.series]
    return _WIDTH - _RIGHT - sum(widths[number:])


def _legend(name: str, stroke: str, x: float, y: float) -> list[str]:
    return [
        f"<line x1='{x}' y1='{y - 5}' x2='{x + 24}' y2='{y - 5}' {stroke}/>",
        _text(x + 30, y, name),
    ]


def _grid(x1: float, y1: float, x2: float, y2: float) -> str:
    return f"<line x1='{x1:.1f}' y1='{y1:.1f}' x2='{x2:.1f}' y2='{y2:.1f}' stroke='{_GRID}'/>"


def _text(x: float, y: float, text: str, *, anchor: str = "start", size: int = 13) -> str:
    place = f"x='{x:.1f}' y='{y:.1f}' text-anchor='{anchor}' fill='{_INK}'"
    return f"<text {place} font-family='sans-serif' font-size='{size}'>{escape(text)}</text>"
