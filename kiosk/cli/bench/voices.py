# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The voices: how evenly very many of them move under a finger."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from db.file import FILE
from db.library import Stock
from db.upgrade import upgrade
from kiosk.cli.bench.evenness import longest
from kiosk.cli.bench.fault import MeasureError
from kiosk.cli.bench.generated import content
from kiosk.cli.bench.rig import Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row
from kiosk.domain.people import Consent, FilterRole
from kiosk.host.clock import now

_WINDOW = (1280, 720)
_VOICES, _QUICK_VOICES = 5_000, 300
_FLICKS, _QUICK_FLICKS = 30, 2
_EACH = 5
"""Seconds that one takes, with what is waited after it."""
_READING = 30
"""Seconds that reading so many may take."""
_ROLES = list(FilterRole)


def _longest(rig: Rig) -> Figures:
    """Raises MeasureError."""
    count, flicks = (_QUICK_VOICES, _QUICK_FLICKS) if rig.quick else (_VOICES, _FLICKS)
    library = _made(rig, count)
    seconds = _READING + flicks * _EACH
    answer = rig.kiosk("voices", seconds=seconds, window=_WINDOW, library=str(library), flicks=flicks)
    if answer["voices"] != count:
        raise MeasureError("nothing moved")
    return longest(rig, answer)


def _made(rig: Rig, count: int) -> Path:
    """The folder of a database with so many voices of every role, all of whom may be shown."""
    rig.tell(f"making a database of {count} people")
    folder = rig.folder / f"voices-{count}"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).unlink(missing_ok=True)
    upgrade(folder, now())
    generated = content(count)
    people = (
        replace(person, consent=Consent.PUBLISHED, filter_roles=(_ROLES[number % len(_ROLES)],))
        for number, person in enumerate(generated.people)
    )
    stock = Stock(folder)
    with closing(stock.database):
        stock.put(replace(generated, people=tuple(people)), "generated")
    return folder


ROWS = (
    Row(
        "voices",
        "ms",
        33,
        LimitKind.ABSOLUTE,
        f"The longest time from frame to frame in {_FLICKS} flicks through {_VOICES:,} voices with their portraits.",
        _longest,
    ),
)
