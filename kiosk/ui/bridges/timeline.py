# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QPointF, QRectF, Signal, Slot

from kiosk.app.choices import Choices, Chosen
from kiosk.app.timeline import Chart, Room, Timeline
from kiosk.domain.timeline_axis import Axis, Level, View, ticks
from kiosk.domain.timeline_layout import Layout
from kiosk.domain.values import Slug
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.rows import Rows
from kiosk.ui.bridges.slots import Slots
from kiosk.ui.bridges.timeline_face import Face, face_of, topic_options
from kiosk.ui.bridges.timeline_rows import BandRow, ListRow, MarkRow, TickRow, band_rows, list_row, mark_row, tick_row
from kiosk.ui.bridges.voice_rows import Option
from kiosk.ui.pinch import Fingers

_BEYOND = 0.5
"""So much beyond the edges, in widths of a label, is there before it comes into sight."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What the labels and ticks were made for: a layout, and the days from first to last."""

    layout: Layout | None = None
    first: float = 0.0
    last: float = 0.0


class TimelineBridge(QObject):
    """state: closed, loading, ready or fault. empty: there is no moment at all. drawn: some are on the axis.

    topic: which is chosen, in words, or "". topics: a list model of Option. undated: how many have no place in time.
    listing: what is listed, "undated" or "crowd", or ""; listed: a list model of ListRow.
    film: the moment that the film tells of where it plays or was left, in words, or "".
    bands: a list model of BandRow, with so many rows of labels. marks, ticks: of MarkRow and TickRow, each in no order
    and with shown; those near to what is in sight. level, span: how much and what is in sight. closer, wider: whether
    one may come nearer, or see more. bare: there is nothing where one looks. Places are days from the beginning of the
    axis; a scale is pixels a day.

    moved: another view is wanted; gently: not at once.
    """

    moved = Signal(float, float, bool)
    stateChanged = Signal()
    emptyChanged = Signal()
    drawnChanged = Signal()
    topicChanged = Signal()
    undatedChanged = Signal()
    listingChanged = Signal()
    filmChanged = Signal()
    rowsChanged = Signal()
    levelChanged = Signal()
    spanChanged = Signal()
    closerChanged = Signal()
    widerChanged = Signal()
    bareChanged = Signal()

    def __init__(self, timeline: Timeline, choices: Choices) -> None:
        super().__init__()
        self._timeline = timeline
        self._sights = timeline.sights
        self._language = choices.now.language
        self._bands = Rows(BandRow, key="key")
        self._marks = Slots(MarkRow, key="key")
        self._ticks = Slots(TickRow, key="key")
        self._topics = Rows(Option, key="key")
        self._listed = Rows(ListRow, key="address")
        self._drawn = _Drawn()
        self._chart = timeline.now
        self._grasped: View | None = None
        self._area = QRectF()
        self._face = self._draw()
        timeline.subscribe(self._show)
        choices.subscribe(self._speak)

    @Slot(float, float, int)
    def fit(self, width: float, label: float, rows: int) -> None:
        """There is so much room: a view and labels so wide, in pixels, and so many rows of labels."""
        self._timeline.fit(Room(width, label, rows))
        self._move(self._sights.view, gently=False)

    @Slot(float, float)
    def look(self, first: float, scale: float) -> None:
        """This is in sight now."""
        self._sights.look(View(first, scale))
        self._look()

    @Slot(float, result=float)
    def length(self, scale: float) -> float:
        """Of the whole axis, in pixels."""
        return self._sights.axis.length(scale) if self._sights.axis else 0.0

    @Slot(float)
    def zoom(self, factor: float) -> None:
        """So many times nearer, to where most is; further away from the middle."""
        if view := self._sights.view:
            self._move(self._sights.nearer(view.scale * factor))

    @Slot(float)
    def pan(self, views: float) -> None:
        """On by so much of what is in sight."""
        axis, view = self._sights.axis, self._sights.view
        self._move(
            axis.within(View(view.first + views * axis.width / view.scale, view.scale)) if axis and view else None
        )

    @Slot(str)
    def chooseLevel(self, level: str) -> None:
        if axis := self._sights.axis:
            self._move(self._sights.nearer(axis.scale_of(Level(level))))

    @Slot(str)
    def chooseTopic(self, key: str) -> None:
        """Only what belongs to it; where nothing of that is in sight, to where it is."""
        self._timeline.choose_topic(Slug(key) if key else None)
        if self._sights.bare:
            self._move(self._sights.found(), gently=False)

    @Slot(str)
    def open(self, key: str) -> None:
        """Open the label of several: nearer, or as a list."""
        slug = key.partition("/")[2]
        moments = (moment for band in self._chart.bands for moment in band.moments)
        first = next((moment for moment in moments if moment.slug == slug), None)
        crowd = self._sights.crowd(first) if first else None
        if crowd is None:
            return
        if apart := self._sights.apart(crowd):
            self._move(apart)
        else:
            self._timeline.list_these(crowd.moments)

    @Slot()
    def listUndated(self) -> None:
        self._timeline.list_these(self._chart.undated)

    @Slot()
    def closeList(self) -> None:
        self._timeline.close_list()

    @Slot()
    def goToFilm(self) -> None:
        """To where the film is."""
        if self._chart.film:
            self._move(self._sights.alone(self._chart.film))

    @Slot(float, float, float, float)
    def reach(self, x: float, y: float, width: float, height: float) -> None:
        """Two fingers within this part of the window move it; nothing of it where it is covered."""
        self._area = QRectF(x, y, width, height)

    def holds(self, place: QPointF) -> bool:
        """Whether a finger there can move it. For kiosk.ui.pinch, as are the next two."""
        return self._area.contains(place)

    def grasp(self) -> None:
        self._grasped = self._sights.view

    def spread(self, before: Fingers, now: Fingers) -> None:
        axis, grasped = self._sights.axis, self._grasped
        if axis and grasped:
            self._move(axis.pinched(grasped, self._within(before), self._within(now)), gently=False)

    def _within(self, fingers: Fingers) -> Fingers:
        """Counted from the left edge of the view."""
        left, ((x, y), (other_x, other_y)) = self._area.left(), fingers
        return (x - left, y), (other_x - left, other_y)

    def _get_state(self) -> str:
        return self._face.state

    def _get_empty(self) -> bool:
        return self._face.empty

    def _get_drawn(self) -> bool:
        return self._face.drawn

    def _get_topic(self) -> str:
        return self._face.topic

    def _get_undated(self) -> int:
        return self._face.undated

    def _get_listing(self) -> str:
        return self._face.listing

    def _get_film(self) -> str:
        return self._face.film

    def _get_rows(self) -> int:
        return self._face.rows

    def _get_level(self) -> str:
        return self._face.level

    def _get_span(self) -> str:
        return self._face.span

    def _get_closer(self) -> bool:
        return self._face.closer

    def _get_wider(self) -> bool:
        return self._face.wider

    def _get_bare(self) -> bool:
        return self._face.bare

    def _get_bands(self) -> QObject:
        return self._bands

    def _get_marks(self) -> QObject:
        return self._marks

    def _get_ticks(self) -> QObject:
        return self._ticks

    def _get_topics(self) -> QObject:
        return self._topics

    def _get_listed(self) -> QObject:
        return self._listed

    state = Property(str, _get_state, notify=stateChanged)
    empty = Property(bool, _get_empty, notify=emptyChanged)
    drawn = Property(bool, _get_drawn, notify=drawnChanged)
    topic = Property(str, _get_topic, notify=topicChanged)
    undated = Property(int, _get_undated, notify=undatedChanged)
    listing = Property(str, _get_listing, notify=listingChanged)
    film = Property(str, _get_film, notify=filmChanged)
    rows = Property(int, _get_rows, notify=rowsChanged)
    level = Property(str, _get_level, notify=levelChanged)
    span = Property(str, _get_span, notify=spanChanged)
    closer = Property(bool, _get_closer, notify=closerChanged)
    wider = Property(bool, _get_wider, notify=widerChanged)
    bare = Property(bool, _get_bare, notify=bareChanged)
    bands = Property(QObject, _get_bands, constant=True)
    marks = Property(QObject, _get_marks, constant=True)
    ticks = Property(QObject, _get_ticks, constant=True)
    topics = Property(QObject, _get_topics, constant=True)
    listed = Property(QObject, _get_listed, constant=True)

    def _move(self, view: View | None, *, gently: bool = True) -> None:
        if view:
            self.moved.emit(view.first, view.scale, gently)

    def _speak(self, chosen: Chosen) -> None:
        if chosen.language != self._language:
            self._language = chosen.language
            self._show(self._chart)

    def _show(self, chart: Chart) -> None:
        axis, self._chart = self._chart.axis, chart
        self._drawn = _Drawn()
        self._look()
        if chart.axis != axis:
            self._move(self._sights.view, gently=False)

    def _look(self) -> None:
        before, self._face = self._face, self._draw()
        emit_changes(self, before, self._face)

    def _draw(self) -> Face:
        chart, axis, view = self._chart, self._sights.axis, self._sights.view
        if self._drawn.layout is None:
            self._draw_lists(chart)
        if axis and view:
            self._draw_near(axis, view)
        else:
            self._marks.show(())
            self._ticks.show(())
        return face_of(chart, axis, view, bare=self._sights.bare, language=self._language)

    def _draw_lists(self, chart: Chart) -> None:
        language = self._language
        names = {topic.slug: topic.title for topic, _ in chart.topics}
        self._bands.show(tuple(band_rows(chart.bands, names, language)))
        self._listed.show(tuple(list_row(moment, language) for moment in chart.listed))
        self._topics.show(tuple(topic_options(chart, language)))

    def _draw_near(self, axis: Axis, view: View) -> None:
        """Labels and ticks, unless those that are there will do."""
        layout, last, drawn = self._sights.layout(view.scale), view.day_at(axis.width), self._drawn
        if layout is drawn.layout and drawn.first <= view.first and last <= drawn.last:
            return
        label = axis.label / view.scale
        first, last = view.first - _BEYOND * label, last + _BEYOND * label
        self._drawn = _Drawn(layout, first, last)
        told, language = self._chart.told, self._language
        self._marks.show(mark_row(one, (first, last), told, language) for one in layout.between(first, last, label))
        least = axis.step_scale(axis.step(view.scale))
        self._ticks.show(tick_row(one, axis, language) for one in ticks(axis, least, first - label / 2, last))
