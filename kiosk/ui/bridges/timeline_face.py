# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the timeline is at one moment, in the properties that QML sees."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.app.timeline import Chart
from kiosk.domain.timeline_axis import Axis, View
from kiosk.domain.values import Language
from kiosk.ui.bridges.timeline_rows import say_between
from kiosk.ui.bridges.voice_rows import Option
from kiosk.ui.bridges.words import ANY_TOPIC, say

_NEARLY = 1e-6


@dataclass(frozen=True, slots=True)
class Face:
    """See kiosk.ui.bridges.timeline."""

    state: str
    empty: bool
    drawn: bool
    topic: str
    undated: int
    listing: str
    film: str
    rows: int
    level: str = ""
    span: str = ""
    closer: bool = False
    wider: bool = False
    bare: bool = False


def face_of(chart: Chart, axis: Axis | None, view: View | None, *, bare: bool, language: Language) -> Face:
    return Face(
        chart.state,
        not chart.of_any_topic,
        bool(chart.bands),
        chart.topic.title.say(language) if chart.topic else "",
        len(chart.undated),
        ("crowd" if chart.listed[0].when.placed else "undated") if chart.listed else "",
        chart.film.title.say(language) if chart.film else "",
        sum(band.rows for band in chart.bands),
        *((*_sight(axis, view, language), bare) if axis and view else ()),
    )


def _sight(axis: Axis, view: View, language: Language) -> tuple[str, str, bool, bool]:
    last = min(view.day_at(axis.width), axis.days - 1)
    return (
        axis.level(view.scale),
        say_between(axis.on(view.first), axis.on(last), language),
        view.scale < axis.most * (1 - _NEARLY),
        view.scale > axis.least * (1 + _NEARLY),
    )


def topic_options(chart: Chart, language: Language) -> Iterator[Option]:
    yield Option("", say(ANY_TOPIC), chart.of_any_topic, chart.topic is None)
    for topic, count in chart.topics:
        yield Option(topic.slug, topic.title.say(language), count, topic == chart.topic)
