# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes assets/map/outlines.json from Natural Earth's countries, as the npm package world-atlas has them (TopoJSON).

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    PYTHONPATH=. .venv/bin/python packaging/lib/outlines.py package/countries-50m.json assets/map/outlines.json

What is done to the shapes, and why, stands in assets/map/README.md; what the file holds, in
kiosk/domain/map_outlines.py.
"""

import heapq
import json
import sys
from collections import Counter
from collections.abc import Iterator
from math import ceil, hypot
from pathlib import Path
from typing import Any

from kiosk.domain.map_projection import SHEET, Point, project

Line = list[tuple[float, float]]
Country = list[list[list[int]]]
"""Its polygons, each of rings, each of lines: i for the line i, ~i for the line i from its end."""

GRID = 30_000
"""Steps to a radius of the Earth: 212 m."""
COARSE = 7e-8
"""What a bend must enclose to be kept, in squares of that radius: about 3 km²."""
SMALLEST = 12 * COARSE
"""Islands below that are left out."""
MARGIN = 0.04
AREAS = {
    "AD 020 AE 784 AF 004 AL 008 AM 051 AT 040 AX 248 AZ 031 BA 070 BD 050 BE 056 BG 100 BH 048 BT 064 BY 112 CH 756 "
    "CN 156 CY 196 CZ 203 DE 276 DK 208 DZ 012 EE 233 EG 818 ES 724 FI 246 FO 234 FR 250 GB 826 GE 268 GG 831 GI 292 "
    "GL 304 GR 300 HK 344 HR 191 HU 348 IE 372 IL 376 IM 833 IN 356 IQ 368 IR 364 IS 352 IT 380 JE 832 JO 400 JP 392 "
    "KG 417 KP 408 KR 410 KW 414 KZ 398 LB 422 LI 438 LT 440 LU 442 LV 428 LY 434 MA 504 MC 492 MD 498 ME 499 MK 807 "
    "MN 496 MT 470 NL 528 NO 578 NP 524 OM 512 PK 586 PL 616 PS 275 PT 620 QA 634 RO 642 RS 688 RU 643 SA 682 SE 752 "
    "SI 705 SK 703 SM 674 SY 760 TJ 762 TM 795 TN 788 TR 792 TW 158 UA 804 US 840 UZ 860 VA 336 CA 124 MO 446 "
    "VN 704 LA 418 MM 104 TH 764"
}
CODES = {number: code for table in AREAS for code, number in zip(*[iter(table.split())] * 2, strict=True)}
"""ISO 3166-1: two letters by three figures."""
BY_NAME = {"Kosovo": "XK"}
"""Shapes without figures."""
CRIMEA = (32.0, 44.0, 37.0, 46.4)
"""Longitudes and latitudes around it."""


def main(source: Path, target: Path) -> None:
    atlas = json.loads(source.read_text(encoding="utf-8"))
    lines = list(_lines(atlas))
    countries: dict[str, Country] = {}
    for shape in atlas["objects"]["countries"]["geometries"]:
        for polygon in shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]:
            ring = _ring(lines, polygon[0])
            flat = [project(y, x) for x, y in ring]
            if _is_in_sight(ring, flat) and _area(flat) >= SMALLEST:
                countries.setdefault(_code(shape, ring), []).append(polygon)
    target.write_text(json.dumps(_written(lines, countries), separators=(",", ":")) + "\n", encoding="utf-8")


def _lines(atlas: Any) -> Iterator[Line]:
    """In degrees east and north."""
    (wide, high), (left, low) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    for steps in atlas["arcs"]:
        x = y = 0
        line: Line = []
        for right, up, *_ in steps:
            x, y = x + right, y + up
            line.append((x * wide + left, y * high + low))
        yield line


def _ring(lines: list[Line], numbers: list[int]) -> Line:
    return [place for number in numbers for place in (lines[number] if number >= 0 else lines[~number][::-1])]


def _is_in_sight(ring: Line, flat: list[Point]) -> bool:
    # The southern half of the Earth lies beyond the edge of any conic map.
    return min(y for _, y in ring) > -15 and any(
        SHEET.left - MARGIN < point.x < SHEET.right + MARGIN and SHEET.top - MARGIN < point.y < SHEET.bottom + MARGIN
        for point in flat
    )


def _code(shape: Any, ring: Line) -> str:
    name, number = shape["properties"]["name"], shape.get("id", "")
    # At the edges of the sheet lies what nothing is told of.
    code = CODES.get(number) or BY_NAME.get(name) or f"{name} {number}"
    left, low, right, high = CRIMEA
    within = all(left < x < right and low < y < high for x, y in ring)
    # Part of Ukraine: resolution 68/262 of the General Assembly of the United Nations.
    return "UA" if code == "RU" and within else code


def _area(ring: list[Point]) -> float:
    return abs(sum(a.x * b.y - b.x * a.y for a, b in zip(ring, ring[1:] + ring[:1], strict=True))) / 2


def _written(lines: list[Line], countries: dict[str, Country]) -> dict[str, Any]:
    used = sorted({_index(number) for country in countries.values() for way in _ways(country) for number in way})
    place = {number: new for new, number in enumerate(used)}
    sides: Counter[tuple[int, str]] = Counter()
    for code, country in countries.items():
        sides.update((_index(number), code) for way in _ways(country) for number in way)
    count: dict[int, set[str]] = {}
    for number, code in sides:
        count.setdefault(number, set()).add(code)
    return {
        "grid": GRID,
        "lines": [_steps(_simple([project(y, x) for x, y in lines[number]])) for number in used],
        "borders": [place[number] for number in used if len(count[number]) > 1],
        "inner": [place[number] for number in used if max(sides[number, code] for code in count[number]) > 1],
        "countries": {
            code: {
                "at": _label([project(y, x) for x, y in max((_ring(lines, p[0]) for p in country), key=_extent)]),
                "rings": [[_renumbered(number, place) for number in way] for way in _ways(country)],
            }
            for code, country in sorted(countries.items())
        },
    }


def _ways(country: Country) -> Iterator[list[int]]:
    return (way for polygon in country for way in polygon)


def _index(number: int) -> int:
    return number if number >= 0 else ~number


def _renumbered(number: int, place: dict[int, int]) -> int:
    return place[number] if number >= 0 else ~place[~number]


def _extent(ring: Line) -> float:
    return _area([project(y, x) for x, y in ring])


def _simple(line: list[Point]) -> list[Point]:
    """Without the bends that enclose least.

    M. Visvalingam and J. D. Whyatt, Line generalisation by repeated elimination of points, The Cartographic Journal 30
    (1993).
    """
    before, after = list(range(-1, len(line) - 1)), list(range(1, len(line) + 1))
    sizes = [0.0] * len(line)
    queue: list[tuple[float, int]] = []

    def judge(i: int) -> None:
        if 0 < i < len(line) - 1:
            a, b, c = line[before[i]], line[i], line[after[i]]
            sizes[i] = abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2
            heapq.heappush(queue, (sizes[i], i))

    for number in range(len(line)):
        judge(number)
    gone: set[int] = set()
    # Enough of a small island stays to be one.
    while queue and len(line) - len(gone) > 5:
        size, i = heapq.heappop(queue)
        if size >= COARSE:
            break
        if i in gone or size != sizes[i]:
            continue
        gone.add(i)
        after[before[i]], before[after[i]] = after[i], before[i]
        judge(before[i])
        judge(after[i])
    return [point for i, point in enumerate(line) if i not in gone]


def _steps(line: list[Point]) -> list[int]:
    """The first point and then how far to each next one, on the grid."""
    whole = [(round(point.x * GRID), round(point.y * GRID)) for point in line]
    found = list(whole[0])
    for (x, y), (left, top) in zip(whole[1:], whole, strict=False):
        if (x, y) != (left, top):
            found += [x - left, y - top]
    return found


def _label(ring: list[Point]) -> list[int]:
    """On the grid, where there is most room around within what the sheet shows: the best of 40 by 40 places."""
    seen = [p for p in ring if SHEET.holds(p)] or ring
    left, right = min(p.x for p in seen), max(p.x for p in seen)
    top, bottom = min(p.y for p in seen), max(p.y for p in seen)
    sparse = ring[:: max(1, ceil(len(ring) / 400))]
    spots = (
        Point(left + (right - left) * (i + 0.5) / 40, top + (bottom - top) * (j + 0.5) / 40)
        for i in range(40)
        for j in range(40)
    )
    best = max(
        (spot for spot in spots if _within(ring, spot)),
        # Names are wider than high.
        key=lambda spot: min(hypot((p.x - spot.x) / 1.5, p.y - spot.y) for p in sparse),
        default=seen[0],
    )
    return [round(best.x * GRID), round(best.y * GRID)]


def _within(ring: list[Point], spot: Point) -> bool:
    inside = False
    for a, b in zip(ring, ring[1:] + ring[:1], strict=True):
        if (a.y > spot.y) != (b.y > spot.y) and spot.x < (b.x - a.x) * (spot.y - a.y) / (b.y - a.y) + a.x:
            inside = not inside
    return inside


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
