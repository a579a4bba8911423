# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moments of any number, to be drawn on a timeline."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from kiosk.domain.content import Content
from kiosk.domain.dates import Precision, When
from kiosk.domain.moments import Strand
from kiosk.domain.timeline import Dated
from kiosk.domain.timeline_axis import Axis, axis_of
from kiosk.domain.values import ENGLISH, LocalText, Slug
from tests.content.shipped import shipped
from tests.support.shelves import ToldShelves

TODAY = date(2026, 1, 1)
TOPICS = tuple(Slug(f"topic-{number}") for number in range(9))
WIDTH, LABEL = 1490.0, 280.0


def on(year: int, month: int = 1, day: int = 1) -> When:
    exact = date(year, month, day)
    return When(Precision.DAY, exact, exact)


def years(first: int, last: int) -> When:
    return When(Precision.YEARS, date(first, 1, 1), date(last, 12, 31))


def moment(name: str, when: When, *topics: Slug, strand: Strand = Strand.HISTORY) -> Dated:
    return Dated(Slug(name), LocalText({ENGLISH: name}), when, strand, topics)


def axis_for(moments: Iterable[Dated], width: float = WIDTH, label: float = LABEL) -> Axis:
    axis = axis_of(moments, TODAY, width, label)
    assert axis
    return axis


_DAYS = st.integers(date(1917, 1, 1).toordinal(), date(2020, 1, 1).toordinal()).map(date.fromordinal)
_LENGTHS = st.sampled_from([0, 0, 0, 30, 364, 1095, 3650])


def _when(first: date, length: int) -> When:
    return When(Precision.YEARS if length else Precision.DAY, first, first + timedelta(length))


WHENS = st.builds(_when, _DAYS, _LENGTHS)
_NAMELESS = st.builds(
    moment,
    st.just(""),
    WHENS,
    strand=st.sampled_from([Strand.HISTORY, Strand.HISTORY, Strand.FILM]),
)
_WITH_TOPICS = st.builds(
    lambda one, topics: replace(one, topics=tuple(topics)),
    _NAMELESS,
    st.lists(st.sampled_from(TOPICS), max_size=3, unique=True),
)
MOMENTS = st.lists(_WITH_TOPICS, min_size=1, max_size=60).map(
    lambda some: [replace(one, slug=Slug(f"moment-{number}")) for number, one in enumerate(some)]
)


def crowded(count: int, first: date = date(1930, 1, 1), apart: int = 0) -> ToldShelves:
    """A library of so many moments and nothing else, so many days apart."""
    content = shipped()
    some = tuple(
        replace(content.moments[0], slug=Slug(f"moment-{n}"), when=_when(first + timedelta(n * apart), 0))
        for n in range(count)
    )
    return ToldShelves(Content(content.film, content.sources, content.advisories, moments=some))
