# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The library of the one kiosk that runs with a data folder, whatever becomes of the database in it."""

import logging
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from db.backup import backups_in
from db.file import FILE
from db.judge import judge
from db.lacking import lacking
from db.library import FilmLibrary
from db.mend import Mended, mend
from db.restore import candidate, restore
from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.ports.clock import Clock
from kiosk.app.ports.edits import Edits
from kiosk.app.ports.ledger import Ledger
from kiosk.app.ports.planning import Planning
from kiosk.app.ports.search import Search
from kiosk.app.ports.setting_changes import SettingChanges
from kiosk.app.ports.staff_records import StaffRecords
from kiosk.app.ports.visits import Visits
from kiosk.bootstrap.library import open_library
from kiosk.domain.cards import Ref
from kiosk.domain.errors import KioskError, MachineError
from kiosk.domain.holdings import Holding
from kiosk.domain.played import Played
from kiosk.domain.values import LocalText, Millis
from kiosk.host.scratch import found_scratch, scratch_folder

_log = logging.getLogger(__name__)
_TRY_AGAIN = Millis(30_000)
_MOST_MENDS = 5
"""In the life of a process: what is damaged again and again is no matter of the file."""
_COPY = "library"
_APART = 2**32
"""Between the versions of one opening and those of the next."""


class LastingShelves:
    """Shelves. A database that is damaged, now or later, is kept aside, and the newest sound copy takes its place.

    While the database cannot be used or written to, a copy of it in memory is shown, or of a backup, or what comes with
    the kiosk; what is to be written is refused, so that it waits. Both end by themselves: who asks for the version has
    that looked after, and gets another one.

    now: with its time zone. Raises KioskError where there is nothing to be shown at all: see open_library.
    """

    def __init__(self, data: Path, clock: Clock, now: Callable[[], datetime]) -> None:
        self._data = data
        self._clock = clock
        self._now = now
        self._library: FilmLibrary | None = None
        self._fault: KioskError = MachineError("database.busy", path=str(data / FILE))
        self._stands_in = False
        self._copy: Path | None = None
        self._opened = self._mends = 0
        self._used: set[Path] = set()
        self._tried = clock.now()
        if left := found_scratch(data):
            # By a kiosk that was killed.
            shutil.rmtree(left / _COPY, ignore_errors=True)
        self._renew()

    @property
    def catalogue(self) -> Catalogue:
        return self._open.catalogue

    @property
    def search(self) -> Search:
        return self._open.search

    @property
    def ledger(self) -> Ledger:
        return self._open.ledger

    @property
    def visits(self) -> Visits:
        return self._open.visits

    @property
    def edits(self) -> Edits:
        return self._open.edits

    @property
    def settings(self) -> SettingChanges:
        return self._open.settings

    @property
    def staff(self) -> StaffRecords:
        return self._open.staff

    @property
    def planning(self) -> Planning:
        return self._open.planning

    def keep(self, played: Sequence[tuple[datetime, Played]]) -> None:
        self._open.keep(played)

    def titles(self, refs: Iterable[Ref]) -> Mapping[Ref, LocalText]:
        return self._open.titles(refs)

    @property
    def withheld(self) -> str:
        return self._open.withheld

    def holdings(self) -> tuple[Holding, ...]:
        return self._open.holdings()

    def content_version(self) -> str:
        return self._open.content_version()

    def version(self) -> int:
        if self._is_due():
            self._renew()
        return self._opened * _APART + self._open.version()

    def close(self) -> None:
        if self._library:
            self._library.close()
            self._library = None
        if self._copy:
            shutil.rmtree(self._copy, ignore_errors=True)
            with suppress(OSError):
                self._copy.parent.rmdir()  # but for what else waits there
            self._copy = None

    @property
    def _open(self) -> FilmLibrary:
        if self._library is None:
            raise self._fault
        return self._library

    def _is_due(self) -> bool:
        if self._library and self._library.damage and self._mends < _MOST_MENDS:
            return True
        waits = self._library is None or self._stands_in
        return waits and self._clock.now() - self._tried >= _TRY_AGAIN

    def _renew(self) -> None:
        """Open the database, else what stands in for it. Raises KioskError; then nothing is open, or what was."""
        self._tried = self._clock.now()
        damage = self._library.damage if self._library else ""
        if damage:
            # Closed later, it would take the log of the new one for its own.
            self.close()
        try:
            library = self._in_place("" if self._stands_in else damage)
        except MachineError as error:
            self._fault = error
            if self._library:
                return
            library = self._standing_in(error)
            self._stands_in = True
        else:
            self.close()
            self._stands_in = False
        self._library = library
        self._opened += 1

    def _in_place(self, damage: str) -> FilmLibrary:
        """Raises as open_library does."""
        if damage:
            self._mend(damage, without={self._data / FILE})
        elif found := judge(self._data):
            self._mend(found)
        library = self._whole()
        if library is None:
            self._mend(lacking(self._data), without={self._data / FILE})
            library = open_library(self._data, self._now())
        return library

    def _whole(self) -> FilmLibrary | None:
        """None where there is less in the database than this version needs."""
        try:
            library = open_library(self._data, self._now())
        except MachineError:
            if lacking(self._data):
                return None
            raise
        if lacking(self._data):
            library.close()
            return None
        return library

    def _mend(self, found: str, without: AbstractSet[Path] = frozenset()) -> None:
        path = str(self._data / FILE)
        _log.error("the database: %s", MachineError("database.damaged", path=path, detail=found))
        self._mends += 1
        done = mend(self._data, self._now(), self._used | without)
        if done.taken:
            # Where it does not help either, an older one is the next to be tried.
            self._used.add(done.taken)
        _log.error("the database: %s", self._told(done))

    def _told(self, done: Mended) -> MachineError:
        aside = str(done.aside or "–")
        if done.taken is None:
            return MachineError("database.renewed", aside=aside)
        if done.taken == self._data / FILE:
            return MachineError("database.unlogged", aside=aside)
        return MachineError("database.restored", aside=aside, backup=str(done.taken))

    def _standing_in(self, error: MachineError) -> FilmLibrary:
        """Raises the error where nothing can."""
        _log.error("the database: %s", error)
        scratch = scratch_folder(self._data)
        if scratch is None:
            raise error
        self._copy = scratch / _COPY
        for file in (self._data / FILE, *(one.path for one in backups_in(self._data, self._now())), None):
            with suppress(KioskError, OSError):
                library = self._copied(file, self._copy)
                library.withhold(error)
                _log.error("the database: %s", self._told_of(file))
                return library
        self.close()
        raise error

    def _told_of(self, file: Path | None) -> MachineError:
        path = str(self._data / FILE)
        if file is None:
            return MachineError("database.stands_in_anew", path=path)
        return MachineError("database.stands_in", path=path, source=str(file))

    def _copied(self, file: Path | None, folder: Path) -> FilmLibrary:
        """Raises KioskError, OSError."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        if file:
            with candidate(file, folder) as found:
                restore(found, folder, self._now())
        return open_library(folder, self._now())
