# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline: how evenly very many moments move and spread under fingers."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from db.file import FILE
from db.library import Stock
from db.upgrade import upgrade
from kiosk.cli.bench.evenness import longest
from kiosk.cli.bench.fault import MeasureError
from kiosk.cli.bench.generated import content, people
from kiosk.cli.bench.rig import Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row
from kiosk.domain.cards import Kind, Link, Ref
from kiosk.domain.content import Content
from kiosk.domain.dates import Precision, When
from kiosk.domain.moments import Moment, Strand
from kiosk.domain.people import Person
from kiosk.domain.topics import Topic
from kiosk.domain.values import LocalText, Slug
from kiosk.host.clock import now

_WINDOW = (1280, 720)
_MOMENTS, _QUICK_MOMENTS = 5_000, 200
_ROUNDS, _QUICK_ROUNDS = 2, 1
_EACH = 60
"""Seconds that one takes at most, with what is waited after each of its gestures."""
_READING = 30
_TOPICS = 20
_FIRST, _DAYS = date(1917, 1, 1), 34_000
_WORDS = 5
"""Of a title."""


def _longest(rig: Rig) -> Figures:
    """Raises MeasureError."""
    count, rounds = (_QUICK_MOMENTS, _QUICK_ROUNDS) if rig.quick else (_MOMENTS, _ROUNDS)
    library = _made(rig, count)
    seconds = _READING + rounds * _EACH
    answer = rig.kiosk("timeline", seconds=seconds, window=_WINDOW, library=str(library), rounds=rounds)
    if answer["moments"] != count or answer["nearest"] < 4 * answer["furthest"]:
        raise MeasureError("nothing moved")
    return longest(rig, answer)


def _made(rig: Rig, count: int) -> Path:
    """The folder of a database with so many moments."""
    rig.tell(f"making a database of {count} moments")
    folder = rig.folder / f"moments-{count}"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).unlink(missing_ok=True)
    upgrade(folder, now())
    stock = Stock(folder)
    with closing(stock.database):
        stock.put(_content(count), "generated")
    return folder


def _content(count: int) -> Content:
    """Moments of a century, half of them in a tenth of it; each of one topic or two, and a tenth of the film's own."""
    random = Random("moments")  # noqa: S311 - the same ones each time
    some = list(people(count + _TOPICS))
    topics = tuple(_topic(number, person) for number, person in enumerate(some[:_TOPICS]))
    moments = tuple(_moment(random, number, person) for number, person in enumerate(some[_TOPICS:]))
    links = tuple(dict.fromkeys(link for moment in moments for link in _links(random, moment)))
    return replace(content(0), topics=topics, moments=moments, links=links)


def _topic(number: int, person: Person) -> Topic:
    title = _title(person)
    return Topic(Slug(f"topic-{number}"), title, title, title, person.care)


def _moment(random: Random, number: int, person: Person) -> Moment:
    strand = Strand.FILM if number % 10 == 0 else Strand.HISTORY
    title = _title(person)
    return Moment(Slug(f"moment-{number}"), title, title, _when(random, number), strand, person.care)


def _title(person: Person) -> LocalText:
    about = person.about or person.display
    return LocalText({language: " ".join(text.split()[:_WORDS]) for language, text in about.texts.items()})


def _when(random: Random, number: int) -> When:
    day = random.randrange(_DAYS) if number % 2 else _DAYS // 4 + random.randrange(_DAYS // 10)
    first = _FIRST + timedelta(day)
    match number % 10:
        case 0:
            return When(Precision.YEAR, date(first.year, 1, 1), date(first.year, 12, 31))
        case 1:
            return When(Precision.YEARS, date(first.year, 1, 1), date(first.year + 3, 12, 31))
        case _:
            return When(Precision.DAY, first, first)


def _links(random: Random, moment: Moment) -> Iterator[Link]:
    for _ in range(random.randint(0, 2)):
        topic = Slug(f"topic-{random.randrange(_TOPICS)}")
        yield Link.between(Ref(Kind.MOMENT, moment.slug), Ref(Kind.TOPIC, topic))


ROWS = (
    Row(
        "timeline",
        "ms",
        33,
        LimitKind.ABSOLUTE,
        f"The longest time from frame to frame while {_MOMENTS:,} moments are panned and pinched by touch.",
        _longest,
    ),
)
