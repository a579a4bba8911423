# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives, for staff: which is there, the films on it, copying one of them, and files written to it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.app.drive_view import DriveState, DriveWork, Outcome, StaffDrivesView
from kiosk.app.drive_writing import DriveWriting
from kiosk.app.ports.background import Background
from kiosk.app.ports.drives import Drives, FilmImports
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.staff_area import StaffArea
from kiosk.domain.drives import Drive, DriveFilm, Export, ImportedFilm
from kiosk.domain.errors import KioskError, MachineError
from kiosk.domain.staff import PAGES, StaffPage
from kiosk.domain.values import Millis

_LOOK_EVERY = Millis(1_000)


@dataclass(frozen=True, slots=True)
class DriveSources:
    """films: on what is mounted there. clear: what a copying left that was broken off. Both in the background."""

    drives: Drives
    imports: FilmImports
    writing: DriveWriting
    films: Callable[[Path], tuple[DriveFilm, ...]]
    clear: Callable[[], None]


Subscriber = Callable[[StaffDrivesView], None]


class StaffDrives:
    """Looks for drives while somebody is at the page, or something is done with one; that goes on when they leave.

    One thing at a time. A drive that is pulled ends the copying of a film; the writer tells by itself what came of it.
    """

    def __init__(self, area: StaffArea, background: Background, loop: Loop, sources: DriveSources) -> None:
        self._area = area
        self._background = background
        self._loop = loop
        self._sources = sources
        self._now = StaffDrivesView()
        self._looking = False
        self._who = area.who
        self._at: Drive | None = None
        self._next: Cancel = lambda: None
        self._stop: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []

    @property
    def now(self) -> StaffDrivesView:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def attend(self, looking: bool) -> None:
        """Whether somebody looks at it. What came of the last work is told until the page is left."""
        self._looking = looking
        if looking:
            self._publish(replace(self._now, state=DriveState.LOADING, films=None))
            self._look()
        else:
            now = self._now
            self._publish(StaffDrivesView(work=now.work, subject=now.subject, part=now.part, held=now.held))

    def choose(self, name: str) -> None:
        found = next((drive for drive in self._now.drives if drive.name == name), None)
        if found and not self._now.work and found != self._now.chosen:
            self._publish(replace(self._now, chosen=found, films=None, outcome=None))
            self._list_films()

    def copy(self, place: str) -> None:
        """Have the film that lies there on the drive copied to this kiosk."""
        film = next((film for film in self._now.films or () if film.place == place), None)
        if film and self._begin(DriveWork.FILM, film.place):
            self._stop = self._sources.imports.begin(film.file, self._tell_part, self._copied, self._fail)

    def write(self, export: Export) -> None:
        """Have a file written to the drive."""
        drive = self._now.chosen
        if drive and self._begin(DriveWork(export.value)):
            self._sources.writing.begin(export, drive.name, self._written, self._fail)

    def stop(self) -> None:
        """Copying a film; what was copied of it is gone then."""
        if self._now.work is DriveWork.FILM:
            self._stop()
            self._end(Outcome(DriveWork.FILM, stopped=True))

    def close(self) -> None:
        """The kiosk ends. What is being written to a drive is written to its end."""
        self._next()
        self._stop()
        self._sources.writing.close()

    def _begin(self, work: DriveWork, subject: str = "") -> bool:
        """Whether it may be."""
        role, drive = self._area.now.role, self._now.chosen
        if self._now.work or role is None or StaffPage.DRIVE not in PAGES[role] or not drive or not drive.mount:
            return False
        self._who, self._at = self._area.who, drive
        self._stop = lambda: None
        self._publish(replace(self._now, work=work, subject=subject, part=0.0, outcome=None))
        return True

    def _look(self) -> None:
        self._next()
        self._next = self._background.run(self._sources.drives.present, self._see, lambda _: self._rest())

    def _rest(self) -> None:
        self._next()
        if self._looking or self._now.work:
            self._next = self._loop.after(_LOOK_EVERY, self._look)

    def _see(self, drives: tuple[Drive, ...] | None) -> None:
        found = drives or ()
        if self._now.work is DriveWork.FILM and self._at and not _has(found, self._at):
            self._stop()
            self._fail(MachineError("drive.pulled"))
        if self._looking:
            self._show(found, told=drives is not None)
        self._rest()

    def _show(self, drives: tuple[Drive, ...], *, told: bool) -> None:
        before = self._now.chosen
        chosen = next((one for one in drives if before and one.name == before.name), None)
        chosen = chosen or next((one for one in drives if one.mount), next(iter(drives), None))
        state = DriveState.READY if drives else DriveState.EMPTY if told else DriveState.UNTOLD
        other = not (before and chosen and _has((chosen,), before)) or self._now.films is None
        films = None if other else self._now.films
        held = self._now.held if any(one.name == self._now.held for one in drives) else ""
        self._publish(replace(self._now, state=state, drives=drives, chosen=chosen, films=films, held=held))
        if other and chosen:
            self._list_films()

    def _list_films(self) -> None:
        drive = self._now.chosen
        if drive is None or drive.mount is None:
            return
        mount = drive.mount

        def show(films: tuple[DriveFilm, ...]) -> None:
            if self._looking and self._now.chosen and _has((self._now.chosen,), drive):
                self._publish(replace(self._now, films=films))

        self._background.run(lambda: self._sources.films(mount), show, lambda _: None)

    def _tell_part(self, part: float) -> None:
        self._publish(replace(self._now, part=part))

    def _copied(self, film: ImportedFilm) -> None:
        self._end(Outcome(DriveWork.FILM, film=film))

    def _written(self, path: str) -> None:
        self._end(Outcome(self._work, path=path))

    @property
    def _work(self) -> DriveWork:
        return self._now.work or DriveWork.FILM

    def _fail(self, error: KioskError) -> None:
        """What went wrong while the drive was pulled went wrong because of that."""
        work = self._work
        if work is not DriveWork.FILM or error.code == "drive.pulled":
            self._end(Outcome(work, error))
            return

        def judge(drives: tuple[Drive, ...] | None) -> None:
            gone = self._at is not None and not _has(drives or (), self._at)
            self._end(Outcome(work, MachineError("drive.pulled") if gone else error))

        self._stop = self._background.run(
            self._sources.drives.present, judge, lambda _: self._end(Outcome(work, error))
        )

    def _end(self, outcome: Outcome) -> None:
        if outcome.work is DriveWork.FILM and outcome.film is None:
            self._background.run(self._sources.clear, lambda _: None, lambda _: None)
        self._note(outcome)
        held = self._held_after(outcome)
        outcome = replace(outcome, drive=self._at)
        self._publish(replace(self._now, work=None, subject="", part=0.0, outcome=outcome, held=held))
        if self._looking:
            self._look()

    def _held_after(self, outcome: Outcome) -> str:
        """What has been written and closed since is held no more."""
        at = self._at.name if self._at else ""
        if outcome.error and outcome.error.code == "drive.held":
            return at
        return "" if outcome.path and self._now.held == at else self._now.held

    def _note(self, outcome: Outcome) -> None:
        drive = self._at.label or self._at.name if self._at else ""
        told: dict[str, str | int] = {"what": outcome.work.value, "drive": drive}
        if outcome.error:
            self._area.note("drive.failed", who=self._who, **told, fault=outcome.error.code)
        elif outcome.stopped:
            self._area.note("drive.stopped", who=self._who, **told)
        elif outcome.film:
            self._area.note("drive.copied", who=self._who, **told, film=outcome.film.title, slug=outcome.film.slug)
        else:
            self._area.note("drive.written", who=self._who, **told, path=outcome.path)

    def _publish(self, view: StaffDrivesView) -> None:
        if view == self._now:
            return
        self._now = view
        for subscriber in self._subscribers:
            subscriber(view)


def _has(drives: tuple[Drive, ...], drive: Drive) -> bool:
    """The same one, however full it is by now."""
    return any(
        (one.name, one.label, one.size, one.mount) == (drive.name, drive.label, drive.size, drive.mount)
        for one in drives
    )
