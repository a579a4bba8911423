# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map of the places, for QML."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from math import floor, log2, sqrt

from PySide6.QtCore import Property, QObject, QPointF, QSizeF, Signal, Slot
from PySide6.QtGui import QImage, QVector3D

from kiosk.app.choices import Choices, Chosen
from kiosk.app.map import Chart, Charted, PlacesMap, points_of
from kiosk.app.ports.background import Background
from kiosk.app.ports.loop import Cancel
from kiosk.domain.map_projection import SHEET, Point
from kiosk.domain.map_view import View, Window, start
from kiosk.domain.values import Language
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.map_marks import MarkRow, Measures, PlaceRow, from_sheet, mark_rows, on_sheet, place_rows
from kiosk.ui.bridges.rows import Rows
from kiosk.ui.map_tiles import UNIT, MapPainter, MapTiles

_NONE = "-"
_CLOSER = sqrt(2)
"""From one level of the map to the next."""


@dataclass(frozen=True, slots=True)
class _Face:
    state: str
    drawn: str
    marked: int
    hidden: int


class PlacesBridge(QObject):
    """state: closed, loading, ready or fault. marks: a list model of MarkRow; rows: one of PlaceRow, of every place.

    sheet: the size of the map in pixels at level 0. drawn: what its tiles show, as a part of their addresses, see
    MapPainter. painted: the tile for a slot is ready, as image://map/ADDRESS. marked: how many places the card is about
    which the visitor came from. hidden: how many the map does not show.
    """

    stateChanged = Signal()
    drawnChanged = Signal()
    markedChanged = Signal()
    hiddenChanged = Signal()

    painted = Signal(int, str)

    def __init__(self, places: PlacesMap, choices: Choices, tiles: MapTiles, background: Background) -> None:
        super().__init__()
        self._places = places
        self._tiles = tiles
        self._painter = MapPainter(places.outlines)
        self._background = background
        self._waiting: dict[int, Cancel] = {}
        self._prepared = False
        self._language = choices.now.language
        self._measures = Measures()
        self._marks = Rows(MarkRow, key="slug")
        self._rows = Rows(PlaceRow, key="address")
        self._face = _face(places.now)
        places.subscribe(self._show)
        choices.subscribe(self._speak)

    @Slot(int, bool, float, float, int, float)
    def measure(self, level: int, final: bool, touch: float, gap: float, letters: int, crowd: float) -> None:
        """At what level the map is shown, and how large its names are: see Measures."""
        measures = Measures(level, final, touch, gap, letters, crowd)
        if measures != self._measures:
            self._measures = measures
            self._lay_out()

    @Slot(QSizeF, float, float, result=QVector3D)
    def start(self, window: QSizeF, least: float, most: float) -> QVector3D:
        """What to begin with: the middle, on the sheet, and how much larger it is than level 0.

        window: in pixels; least, most: the smallest and the largest enlargement.
        """
        through = Window(window.width(), window.height(), least * UNIT, most * UNIT)
        every = self._places.now.places
        marked = [one for one in every if one.place.slug in self._places.now.marked]
        view = start(self._places.left, points_of(marked), points_of(every), through)
        if len(marked) == 1 and marked[0].at:
            view = self._told(marked[0], marked[0].at, view, through)
        middle = on_sheet(view.middle)
        return QVector3D(middle.x(), middle.y(), view.scale / UNIT)

    @Slot(result=int)
    def markedRow(self) -> int:
        """The first one in the list that is marked, -1 for none."""
        return next((number for number, row in enumerate(self._rows.rows) if row.marked), -1)

    @Slot(float, float, float)
    def leave(self, x: float, y: float, zoom: float) -> None:
        """Remember what is seen, for who comes back: see start."""
        self._places.leave(View(from_sheet(x, y), zoom * UNIT))

    @Slot(int, str)
    def paint(self, slot: int, address: str) -> None:
        """Have a tile ready, in place of what the slot waits for; painted tells. address: see MapPainter, or ""."""
        self._waiting.pop(slot, lambda: None)()

        def done(image: QImage) -> None:
            del self._waiting[slot]
            with self._tiles.offering(address, image):
                self.painted.emit(slot, address)
            if not self._waiting and not self._prepared:
                # Who looks at the map is about to enlarge it.
                self._prepared = True
                self._prepare()

        if address:
            paint = partial(self._painter.paint, address)
            self._waiting[slot] = self._background.run(paint, done, lambda _: None)

    def _prepare(self, unfinished: bool = True) -> None:
        if unfinished:
            self._background.run(self._painter.prepare, self._prepare, lambda _: None)

    @Slot(QPointF, result=str)
    def at(self, spot: QPointF) -> str:
        """The address of the country at a spot of the sheet, "" where it has no card."""
        return str(self._places.country_at(from_sheet(spot.x(), spot.y())) or "")

    def _get_state(self) -> str:
        return self._face.state

    def _get_drawn(self) -> str:
        return self._face.drawn

    def _get_marked(self) -> int:
        return self._face.marked

    def _get_hidden(self) -> int:
        return self._face.hidden

    def _get_marks(self) -> QObject:
        return self._marks

    def _get_rows(self) -> QObject:
        return self._rows

    def _get_sheet(self) -> QSizeF:
        return QSizeF(SHEET.width * UNIT, SHEET.height * UNIT)

    state = Property(str, _get_state, notify=stateChanged)
    drawn = Property(str, _get_drawn, notify=drawnChanged)
    marked = Property(int, _get_marked, notify=markedChanged)
    hidden = Property(int, _get_hidden, notify=hiddenChanged)
    marks = Property(QObject, _get_marks, constant=True)
    rows = Property(QObject, _get_rows, constant=True)
    sheet = Property(QSizeF, _get_sheet, constant=True)

    def _speak(self, chosen: Chosen) -> None:
        if chosen.language != self._language:
            self._language = Language(chosen.language)
            self._show(self._places.now)

    def _show(self, chart: Chart) -> None:
        self._lay_out()
        self._rows.show(place_rows(chart, self._language))
        before, self._face = self._face, _face(chart)
        emit_changes(self, before, self._face)

    def _told(self, one: Charted, at: Point, view: View, through: Window) -> View:
        """So near that its own name stands there, unless that takes more than there is; else as it was."""
        scale = view.scale
        while not self._has_name(one, scale, final=scale >= through.most):
            if scale >= through.most:
                return view
            scale = min(through.most, scale * _CLOSER)
        return view if scale == view.scale else View(at, scale)

    def _has_name(self, one: Charted, scale: float, *, final: bool) -> bool:
        measures = replace(self._measures, level=floor(2 * log2(scale / UNIT) + 1e-4), final=final)
        rows = mark_rows(self._places.now, self._language, measures)
        return any(row.slug == one.place.slug and row.count == 1 for row in rows)

    def _lay_out(self) -> None:
        self._marks.show(mark_rows(self._places.now, self._language, self._measures))


def _face(chart: Chart) -> _Face:
    countries = [one for one in chart.places if one.is_country]
    drawn = (
        _codes(countries),
        _codes(one for one in countries if one.place.filmed),
        _codes(one for one in countries if one.place.slug in chart.marked),
    )
    hidden = sum(one.at is None for one in chart.places)
    return _Face(chart.state, "/".join(drawn), len(chart.marked), hidden)


def _codes(countries: Iterable[Charted]) -> str:
    return ".".join(sorted(one.place.country for one in countries)) or _NONE
