# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of the stretches of one copy of the film: who speaks there, how much care they ask for, what is off."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from kiosk.app.ports.catalogue import Catalogue
from kiosk.domain.advisories import Level
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.film import Film
from kiosk.domain.values import Millis, Slug

Place = tuple[Millis, Millis]
"""From where to where, the end not included."""


class CopyMarks:
    """Looked up when it is made. look: None where nothing is known. off: cards and chapters that nobody may see."""

    def __init__(self, film: Film, look: Catalogue | None, off: AbstractSet[Ref]) -> None:
        marks = look.marks(film.slug) if look else None
        self._marks = marks
        judged = {mark.chapter.slug: mark for mark in marks.chapters} if marks else {}
        slugs = {mark.advisory for mark in judged.values() if mark.advisory}
        advisories = {slug: look.advisory(slug) for slug in slugs} if look else {}
        self._levels: list[tuple[Place, Level | None]] = []
        self._fit: list[Place] = []
        self._off: list[Place] = []
        for chapter in film.chapters:
            place, mark = (chapter.start, chapter.end), judged.get(chapter.slug)
            advisory = advisories.get(mark.advisory) if mark and mark.advisory else None
            level = advisory.level if advisory else None
            self._levels.append((place, level))
            if Ref(Kind.CHAPTER, chapter.slug) in off:
                self._off.append(place)
            elif mark and mark.attract and level is Level.EVERYONE:
                self._fit.append(place)

    def spoken_by(self, person: Slug) -> tuple[Place, ...]:
        """Where somebody speaks, in the order of the film; what overlaps is one."""
        found: list[Place] = []
        for start, end in self._marks.places_of(Ref(Kind.PERSON, person)) if self._marks else ():
            if found and start <= found[-1][1]:
                found[-1] = (found[-1][0], max(end, found[-1][1]))
            else:
                found.append((start, end))
        return tuple(found)

    def without_off(self, start: Millis, end: Millis) -> tuple[Place, ...]:
        """What of a stretch is not off the screen."""
        return tuple(_gaps(start, end, self._off))

    def levels(self, start: Millis, end: Millis) -> frozenset[Level | None]:
        """Of the chapters that a stretch is of. None: of one that nobody has judged, or where there is no chapter."""
        return frozenset(level for place, level in self._levels if _meet(place, (start, end))) or frozenset({None})

    def is_fit(self, start: Millis, end: Millis) -> bool:
        """Whether all of a stretch lies in chapters that are marked as fit for everyone who passes by."""
        return not any(True for _ in _gaps(start, end, self._fit))


def _meet(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _gaps(start: Millis, end: Millis, covered: Iterable[Place]) -> Iterator[Place]:
    """What of a stretch lies in none of some places, which are in order and do not overlap."""
    at = start
    for first, last in covered:
        if first >= end:
            break
        if at < first:
            yield at, first
        at = max(at, last)
    if at < end:
        yield at, end
