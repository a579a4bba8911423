# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The names on the map, and the same places in a list, as QML sees them."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.app.map import Chart, Charted, points_of
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.folding import plain
from kiosk.domain.map_layout import Mark, Size, Spot, Stretch, in_order, lay_out
from kiosk.domain.map_outlines import box_around
from kiosk.domain.map_projection import SHEET, Box, Point
from kiosk.domain.values import Language, Slug
from kiosk.ui.bridges.words import FILMED_HERE, say
from kiosk.ui.map_tiles import UNIT, scale_of

SERIF, SANS = "IBM Plex Serif", "IBM Plex Sans"


@dataclass(frozen=True, slots=True)
class Measures:
    """In pixels. touch: what a finger needs; gap: beside a name; letters: their height; crowd: the words of a cluster.

    level: see kiosk.ui.map_tiles. final: the map is as large as it gets.
    """

    level: int = 0
    final: bool = False
    touch: float = 64
    gap: float = 16
    letters: int = 26
    crowd: float = 120

    @property
    def stretch(self) -> Stretch:
        low = scale_of(self.level)
        return Stretch(low, low, final=True) if self.final else Stretch(low, scale_of(self.level + 1))


@dataclass(frozen=True, slots=True)
class MarkRow:
    """What stands on the map for a place. kind: point, area, cluster or hidden, where another one's cluster has it; so
    nothing is made anew when names come apart. slug: of the place; count: how many places it stands for.

    x, y: on the sheet, in pixels at level 0; left, top, width, height: what can be touched, from there, in pixels.
    leftward: the name stands left of its point. address: "" for a cluster. span: on the sheet, around all places that
    it stands for.
    """

    slug: str
    key: str
    kind: str
    title: str
    address: str
    count: int
    x: float
    y: float
    left: float
    top: float
    width: float
    height: float
    filmed: bool
    marked: bool
    leftward: bool
    span: QRectF


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place in the list. note: that the film was shot there, or the country it lies in."""

    address: str
    title: str
    note: str
    marked: bool


def address_of(one: Charted) -> str:
    return str(Ref(Kind.PLACE, one.place.slug))


def place_rows(chart: Chart, language: Language) -> tuple[PlaceRow, ...]:
    """By the alphabet of the visitor's language."""
    countries = {one.place.country: one.place.name.say(language) for one in chart.places if one.is_country}
    rows = (
        PlaceRow(
            address_of(one),
            one.place.name.say(language),
            _note(one, countries),
            one.place.slug in chart.marked,
        )
        for one in chart.places
    )
    return tuple(sorted(rows, key=lambda row: plain(row.title)))


def _note(one: Charted, countries: Mapping[str, str]) -> str:
    if one.place.filmed:
        return say(FILMED_HERE)
    return "" if one.is_country else countries.get(one.place.country, "")


def mark_rows(chart: Chart, language: Language, measures: Measures) -> tuple[MarkRow, ...]:
    """One for each place that the map shows; that of a cluster is the first of its places in the alphabet."""
    by_slug = {one.place.slug: one for one in chart.places if one.at}
    names = {slug: one.place.name.say(language) for slug, one in by_slug.items()}
    spots = [
        Spot(slug, one.at, _size(names[slug], measures, area=one.is_country), one.is_country)
        for slug, one in by_slug.items()
        if one.at
    ]
    ordered = in_order(spots, frozenset(map(str, chart.marked)))
    crowd = max(measures.touch, measures.crowd + 2 * measures.gap), measures.touch
    marks = lay_out(ordered, measures.stretch, measures.touch / 2, lambda _: crowd)
    told = {min(mark.keys): mark for mark in marks}
    # In the order that a keyboard goes through them: from west to east.
    places = sorted((spot.at.x, spot.at.y, spot.key) for spot in spots)
    return tuple(
        _row(slug, told[slug], [by_slug[Slug(key)] for key in told[slug].keys], names, chart)
        if slug in told
        else MarkRow(slug, slug, "hidden", "", "", 0, 0, 0, 0, 0, 0, 0, False, False, False, QRectF())
        for _, _, slug in places
    )


def _row(slug: str, mark: Mark, places: list[Charted], names: Mapping[Slug, str], chart: Chart) -> MarkRow:
    first, alone = places[0], len(places) == 1
    kind = "cluster" if not alone else "area" if first.is_country else "point"
    return MarkRow(
        slug=slug,
        key=address_of(first) if alone else f"cluster {min(mark.keys)} {len(places)}",
        kind=kind,
        title=names[first.place.slug] if alone else ", ".join(sorted(names[one.place.slug] for one in places)),
        address=address_of(first) if alone else "",
        count=len(places),
        x=on_sheet(mark.at).x(),
        y=on_sheet(mark.at).y(),
        left=round(mark.left),
        top=round(mark.top),
        width=mark.size[0],
        height=mark.size[1],
        filmed=all(one.place.filmed for one in places),
        marked=any(one.place.slug in chart.marked for one in places),
        leftward=kind == "point" and -mark.left > mark.size[0] / 2,
        span=_span(box_around(points_of(places))),
    )


def on_sheet(point: Point) -> QPointF:
    """In pixels at level 0, from the corner of the sheet."""
    return QPointF((point.x - SHEET.left) * UNIT, (point.y - SHEET.top) * UNIT)


def from_sheet(x: float, y: float) -> Point:
    return Point(x / UNIT + SHEET.left, y / UNIT + SHEET.top)


def _span(box: Box) -> QRectF:
    return QRectF(on_sheet(Point(box.left, box.top)), on_sheet(Point(box.right, box.bottom)))


def _size(name: str, measures: Measures, *, area: bool) -> Size:
    font = QFont(SERIF if area else SANS)
    font.setPixelSize(measures.letters)
    letters = float(QFontMetricsF(font).horizontalAdvance(name))
    # A point has its sign in the middle of a finger's width, and its name beside it.
    beside = 0 if area else measures.touch / 2
    return float(max(measures.touch, round(letters + beside + 2 * measures.gap))), measures.touch
