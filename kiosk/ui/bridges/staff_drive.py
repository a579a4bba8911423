# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives in the staff area, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices
from kiosk.app.drive_view import Outcome, StaffDrivesView
from kiosk.app.staff_drives import StaffDrives
from kiosk.app.staff_log import Says
from kiosk.domain.drives import Drive, Export
from kiosk.ui.bridges.drive_words import doing, done, facts_of, name_of, note_of
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.rows import Rows


@dataclass(frozen=True, slots=True)
class DriveFilmRow:
    """A file on the drive. place: its path there. note: how large it is, and in which folder."""

    place: str
    name: str
    note: str


@dataclass(frozen=True, slots=True)
class _Face:
    state: str
    choices: tuple[dict[str, str], ...]
    chosen: str
    title: str
    facts: str
    readable: bool
    held: bool
    listing: bool
    count: int
    work: str
    doing: str
    part: float
    told: str
    refused: bool


class StaffDriveBridge(QObject):
    """state: see kiosk.app.drive_view.DriveState. choices: {value, text} of each drive. chosen: the value of one.

    title, facts: of that one; readable: it can be; held: it must not be pulled before the kiosk is switched off.
    films: of DriveFilmRow; listing: they are still looked for; count: of them. work: what is being done, "" for
    nothing; doing: the same as a sentence; part: of it, 0 to 1. told: what came of the last work, "" for nothing;
    refused: it was not done.
    """

    stateChanged = Signal()
    choicesChanged = Signal()
    chosenChanged = Signal()
    titleChanged = Signal()
    factsChanged = Signal()
    readableChanged = Signal()
    heldChanged = Signal()
    listingChanged = Signal()
    countChanged = Signal()
    workChanged = Signal()
    doingChanged = Signal()
    partChanged = Signal()
    toldChanged = Signal()
    refusedChanged = Signal()

    def __init__(self, drives: StaffDrives, choices: Choices, says: Says) -> None:
        super().__init__()
        self._drives = drives
        self._choices = choices
        self._says = says
        self._rows = Rows(DriveFilmRow, "place")
        self._face = self._made(drives.now)
        drives.subscribe(self._follow)
        choices.subscribe(lambda _: self._follow(drives.now))

    @Slot(bool)
    def attend(self, looking: bool) -> None:
        """The page is open, or is not any more."""
        self._drives.attend(looking)

    @Slot(str)
    def choose(self, name: str) -> None:
        self._drives.choose(name)

    @Slot(str)
    def copy(self, place: str) -> None:
        """The film at this place on the drive, to this kiosk."""
        self._drives.copy(place)

    @Slot(str)
    def write(self, export: str) -> None:
        """To the drive: backup or log."""
        if export in set(Export):
            self._drives.write(Export(export))

    @Slot()
    def stop(self) -> None:
        """Copying."""
        self._drives.stop()

    def _get_films(self) -> QObject:
        return self._rows

    def _get_state(self) -> str:
        return self._face.state

    def _get_choices(self) -> list[dict[str, str]]:
        return list(self._face.choices)

    def _get_chosen(self) -> str:
        return self._face.chosen

    def _get_title(self) -> str:
        return self._face.title

    def _get_facts(self) -> str:
        return self._face.facts

    def _get_readable(self) -> bool:
        return self._face.readable

    def _get_held(self) -> bool:
        return self._face.held

    def _get_listing(self) -> bool:
        return self._face.listing

    def _get_count(self) -> int:
        return self._face.count

    def _get_work(self) -> str:
        return self._face.work

    def _get_doing(self) -> str:
        return self._face.doing

    def _get_part(self) -> float:
        return self._face.part

    def _get_told(self) -> str:
        return self._face.told

    def _get_refused(self) -> bool:
        return self._face.refused

    films = Property(QObject, _get_films, constant=True)
    state = Property(str, _get_state, notify=stateChanged)
    choices = Property(list, _get_choices, notify=choicesChanged)
    chosen = Property(str, _get_chosen, notify=chosenChanged)
    title = Property(str, _get_title, notify=titleChanged)
    facts = Property(str, _get_facts, notify=factsChanged)
    readable = Property(bool, _get_readable, notify=readableChanged)
    held = Property(bool, _get_held, notify=heldChanged)
    listing = Property(bool, _get_listing, notify=listingChanged)
    count = Property(int, _get_count, notify=countChanged)
    work = Property(str, _get_work, notify=workChanged)
    doing = Property(str, _get_doing, notify=doingChanged)
    part = Property(float, _get_part, notify=partChanged)
    told = Property(str, _get_told, notify=toldChanged)
    refused = Property(bool, _get_refused, notify=refusedChanged)

    def _follow(self, view: StaffDrivesView) -> None:
        films, language = view.films or (), self._choices.now.language
        self._rows.show(tuple(DriveFilmRow(film.place, film.file.name, note_of(film, language)) for film in films))
        before, self._face = self._face, self._made(view)
        emit_changes(self, before, self._face)

    def _made(self, view: StaffDrivesView) -> _Face:
        drive = view.chosen
        return _Face(
            state=view.state.value,
            choices=tuple({"value": one.name, "text": name_of(one)} for one in view.drives),
            chosen=drive.name if drive else "",
            title=name_of(drive) if drive else "",
            facts=facts_of(drive, self._choices.now.language) if drive else "",
            readable=drive is not None and drive.mount is not None,
            held=drive is not None and drive.name == view.held,
            listing=view.films is None,
            count=len(view.films or ()),
            work=view.work.value if view.work else "",
            doing=doing(view.work, view.subject) if view.work else "",
            part=view.part,
            told=self._outcome(view.outcome, drive) if view.outcome else "",
            refused=view.outcome is not None and view.outcome.error is not None,
        )

    def _outcome(self, outcome: Outcome, shown: Drive | None) -> str:
        """Of another drive than the one that is shown, with its name."""
        told = self._says(outcome.error, self._choices.now.language) if outcome.error else done(outcome)
        at = outcome.drive
        other = at and shown and (at.name, at.label) != (shown.name, shown.label)
        return f"{name_of(at)}: {told}" if at and other else told
