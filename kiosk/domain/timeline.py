# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on the timeline, and the bands it stands in."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.dates import When
from kiosk.domain.marks import Marks
from kiosk.domain.moments import Strand
from kiosk.domain.values import LocalText, Millis, Slug

FEWEST_ROWS = 3
"""One for what has a band of its own, one for what has none, and one for the film's own history."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A moment, as much of it as the timeline shows. topics: those it is joined with, in the order of the editors."""

    slug: Slug
    title: LocalText
    when: When
    strand: Strand
    topics: tuple[Slug, ...] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """Moments side by side, in the order of time. rows: how many may stand one below the other.

    topic: None for history that has no band of its own, and for the film's own.
    """

    strand: Strand
    topic: Slug | None
    moments: tuple[Dated, ...]
    rows: int = 1


def bands_of(moments: Iterable[Dated], topics: Sequence[Slug], rows: int) -> tuple[Band, ...]:
    """By topic, in the order of the editors; then what has no band of its own, and last the film's own history.

    A moment without a place in time stands in none, any other one in exactly one: that of the topic, of those given,
    that has the most moments, and of several such of the first. The topics with the most moments have bands of their
    own, as many as leave a fifth of the rows, and one at least, to where most stands. rows: FEWEST_ROWS at least.
    """
    placed = sorted((moment for moment in moments if moment.when.placed), key=_in_time)
    film = tuple(moment for moment in placed if moment.strand is Strand.FILM)
    homes = _homes([moment for moment in placed if moment.strand is Strand.HISTORY], topics)
    own = _own(homes, topics, max(1, rows - max(1, rows // 5) - bool(film)))
    rest = sorted((one for topic, some in homes.items() if topic not in own for one in some), key=_in_time)
    bands = [Band(Strand.HISTORY, topic, tuple(homes[topic])) for topic in own]
    bands += [Band(Strand.HISTORY, None, tuple(rest))] if rest else []
    bands += [Band(Strand.FILM, None, film)] if film else []
    return _with_rows(bands, rows)


def _in_time(moment: Dated) -> tuple[int, int]:
    """What takes longer comes first: its line lies above the others."""
    first = moment.when.first
    if first is None:
        return 0, 0
    return first.toordinal(), -(moment.when.last or first).toordinal()


def _homes(history: Iterable[Dated], topics: Sequence[Slug]) -> Mapping[Slug | None, list[Dated]]:
    history = tuple(history)
    order = {topic: number for number, topic in enumerate(topics)}
    sizes = Counter(topic for moment in history for topic in moment.topics)
    homes: dict[Slug | None, list[Dated]] = defaultdict(list)
    for moment in history:
        known = (topic for topic in moment.topics if topic in order)
        homes[min(known, key=lambda topic: (-sizes[topic], order[topic]), default=None)].append(moment)
    return homes


def _own(homes: Mapping[Slug | None, list[Dated]], topics: Sequence[Slug], room: int) -> list[Slug]:
    """The topics with a band of their own."""
    there = [topic for topic in topics if topic in homes]
    if len(there) + (None in homes) > room:
        there = sorted(there, key=lambda topic: -len(homes[topic]))[: room - 1]
    return [topic for topic in topics if topic in there]


def _with_rows(bands: Sequence[Band], rows: int) -> tuple[Band, ...]:
    counts = [1] * len(bands)
    for _ in range(rows - len(bands)):
        crowds = [len(band.moments) / count for band, count in zip(bands, counts, strict=True)]
        if max(crowds, default=0) <= 1:
            break
        counts[crowds.index(max(crowds))] += 1
    return tuple(replace(band, rows=count) for band, count in zip(bands, counts, strict=True))


def told_at(marks: Marks, place: Millis, moments: Iterable[Dated]) -> frozenset[Slug]:
    """The moments that a copy of the film tells of at a place; where it names none, those of what it is about there."""
    subjects = {one.subject for one in marks.stretches if one.start <= place < one.end}
    chapters = {ref for one in marks.chapters if one.chapter.start <= place < one.chapter.end for ref in one.about}
    known = tuple(moment for moment in moments if moment.when.placed)
    for refs in (subjects, chapters):
        slugs = {ref.slug for ref in refs if ref.kind is Kind.MOMENT}
        if named := frozenset(moment.slug for moment in known if moment.slug in slugs):
            return named
        about = {ref.slug for ref in refs if ref.kind is Kind.TOPIC}
        if joined := frozenset(moment.slug for moment in known if about.intersection(moment.topics)):
            return joined
    return frozenset()


def address_of(moment: Dated) -> str:
    return str(Ref(Kind.MOMENT, moment.slug))
