# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An hour of a schedule with the real engine and the real clock: python -m tests.programme.hour --minutes 60

Each block of it has a list, the film as a screening, another list, and a while without anything. Twice a second it is
looked what is on the screen, by its picture too, and at the end into the playback log. Printed as a table, one line for
each phase; the code is 1 where anything was otherwise than it should be.

Without --minutes one block, with a film of 14 seconds, by a clock that is set forward to shortly before a full minute.
"""

import argparse
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import kiosk.host.clock as wall
from kiosk.domain.attract import Turn
from kiosk.domain.film import Film, Media, Shape
from kiosk.domain.values import ENGLISH, LocalText, Millis, Slug
from tests.programme.timetable import AFTER, BEFORE, CLIPS, ITEM, NOTHING, SCREENING, Block, blocks, write_schedule
from tests.support.coded import Form, write_coded
from tests.support.films import rehearsal
from tests.support.known import known_data

if TYPE_CHECKING:
    from kiosk.bootstrap.kiosk import Kiosk

_SHORT = 14
_BEGINS_BEFORE = 20
"""Seconds before the full minute at which the short form begins."""
_EVERY = 0.5
_CLEAR = 0.4
"""Of the height of the picture nothing lies over, also where passers-by are invited."""
_EXACT = timedelta(seconds=1.5)
_PATIENT = timedelta(seconds=ITEM + 3)
"""Lists change at the end of an item."""
_STARTS = timedelta(seconds=10)
"""Until a kiosk has begun, nothing is looked at."""


@dataclass(slots=True)
class Phase:
    """wanted: from start to end. late: seconds until it was seen first. wrong: what was seen instead, in its time.

    next: what the attract loop would have shown next when it began.
    """

    wanted: str
    start: datetime
    end: datetime
    looks: int = 0
    pictures: int = 0
    late: float | None = None
    next: Turn | None = None
    wrong: list[str] = field(default_factory=list)

    @property
    def well(self) -> bool:
        return self.looks > 0 and not self.wrong and self.late is not None

    def row(self) -> str:
        late = "–" if self.late is None else f"{self.late:.1f} s"
        found = ", ".join(dict.fromkeys(self.wrong)) or "well"
        return f"{self.start:%H:%M:%S}  {self.wanted:<12} {self.looks:>5} {self.pictures:>5}  {late:>7}  {found}"


def phases(planned: list[Block], begins: datetime, ends: datetime) -> list[Phase]:
    starts = [*(one for block in planned for one in block.phases()), (ends, "")]
    found = [Phase(name, max(at, begins), min(starts[i + 1][0], ends)) for i, (at, name) in enumerate(starts[:-1])]
    return [phase for phase in found if phase.start < phase.end]


class Watch:
    """Looks what is on the screen."""

    def __init__(self, kiosk: "Kiosk") -> None:
        from kiosk.ui.visitor import Visitor  # noqa: PLC0415 - after the clock was set

        self.kiosk = kiosk
        self.visitor = Visitor(kiosk.window.window)

    def run(self, planned: list[Phase]) -> None:
        for phase in planned:
            while (now := wall.now()) < phase.end:
                if now >= phase.start:
                    self._look(phase, now)
                self.visitor.linger(_EVERY)

    def _look(self, phase: Phase, now: datetime) -> None:
        code = self.visitor.look(_CLEAR).code
        at = code.frame / 25 if code and not code.torn else None
        seen = self._seen(at)
        exact = phase.wanted in {SCREENING, AFTER}
        near = now - phase.start < (_EXACT if phase.wanted == SCREENING else _PATIENT)
        ending = exact and phase.end - now < _EXACT
        phase.next = phase.next or self.kiosk.attract.following
        # What the attract loop showed when the time came is shown to its end.
        waits = phase.late is None and seen == NOTHING and self.kiosk.attract.following == phase.next
        # Its last picture stays until the first of what follows.
        waits = waits or (phase.late is None and seen.startswith("list at"))
        # Before what is exact no item is begun that is not over by then.
        ending = ending or (phase.wanted == BEFORE and seen == NOTHING and phase.end - now < _PATIENT)
        if seen == phase.wanted:
            phase.looks, phase.pictures = phase.looks + 1, phase.pictures + (at is not None)
            if phase.late is None:
                phase.late = max(0.0, (now - phase.start).total_seconds())
            if seen == SCREENING and at is not None and not near:
                self._compare(phase, now, at)
        elif not (near or ending or (waits and not exact)):
            phase.wrong.append(f"{seen} at {now:%H:%M:%S}")

    def _compare(self, phase: Phase, now: datetime, at: float) -> None:
        off = (now - phase.start).total_seconds() - at
        if abs(off) > _EXACT.total_seconds():
            phase.wrong.append(f"{off:.1f} s off at {now:%H:%M:%S}")

    def _seen(self, at: float | None) -> str:
        """By the picture, where one can be read."""
        if self.kiosk.navigation.now.screen == "screening":
            return SCREENING
        if not self.kiosk.attract.now.listed:
            return NOTHING
        # Between two items nothing need be read; the place is then told, not seen, and may be that of neither.
        near = 0.1 if at is not None else 0.5
        place = at if at is not None else self.kiosk.director.now.position / 1000
        return next((name for name, starts in CLIPS.items() if _in(place, starts, near)), f"list at {place:.1f} s")


def _in(at: float, starts: tuple[int, ...], near: float) -> bool:
    return any(start - near <= at <= start + ITEM + near for start in starts)


def short_film(folder: Path) -> Film:
    path = write_coded(folder / "short.mkv", Form(seconds=_SHORT))
    media = Media(path, Millis(_SHORT * 1000), Shape(640, 360), Form().rate)
    return Film(Slug("short"), LocalText({ENGLISH: "A short film"}), media)


def set_forward() -> None:
    """To shortly before a full minute."""
    real = wall.now
    by = timedelta(seconds=(60 - _BEGINS_BEFORE - real().second) % 60)
    wall.now = lambda: real() + by


def logged(data: Path, since: datetime, film: Film) -> int:
    """How many screenings were shown from the first to the last picture, by the playback log."""
    from db.database import Database  # noqa: PLC0415
    from db.playback import played_since  # noqa: PLC0415
    from kiosk.domain.played import Occasion, Reason  # noqa: PLC0415

    with closing(Database(data)) as database:
        shown = [one for _, one in played_since(database, since) if one.occasion is Occasion.SCREENING]
    whole = (
        one.reason is Reason.ENDED
        and one.start is not None
        and one.end is not None
        and one.start <= 1_000
        and one.end >= film.length - 1_500
        for one in shown
    )
    return sum(whole)


def table(found: list[Phase]) -> Iterator[str]:
    yield "from      should       looks  read     late  found"
    yield from (phase.row() for phase in found)


def hour(folder: Path, minutes: int) -> int:
    data = known_data(folder / "data")
    film = rehearsal() if minutes else short_film(folder)
    if not minutes:
        set_forward()
    from kiosk.bootstrap.kiosk import Kiosk, Options  # noqa: PLC0415 - after the clock was set

    begun = wall.now()
    first = begun.replace(second=0, microsecond=0) + timedelta(minutes=1 if minutes else 0)
    planned = blocks(first, timedelta(milliseconds=film.length), minutes)
    ends = planned[-1].end if minutes else planned[0].shows + planned[0].film + _PATIENT + _EXACT
    write_schedule(data, planned)
    kiosk = Kiosk(Options(data, (1280, 720), film=film))
    found = phases(planned, begun + _STARTS, ends)
    try:
        Watch(kiosk).run(found)
    finally:
        kiosk.close()
    for line in table(found):
        print(line)
    whole = logged(data, begun - timedelta(minutes=1), film)
    print(f"screenings shown from the first to the last picture: {whole} of {len(planned)}")
    return 0 if whole == len(planned) and all(phase.well for phase in found) else 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=int, default=0)
    with TemporaryDirectory() as folder:
        return hour(Path(folder), parser.parse_args().minutes)


if __name__ == "__main__":
    sys.exit(main())
