# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged database kept aside, and the newest sound copy put in its place."""

from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db.aside import begin_anew, keep_aside, take_place
from db.backup import backups_in
from db.file import FILE, faults
from db.restore import alone, candidate, clear_scratch
from db.schema import KIOSK, Schema
from kiosk.domain.errors import ContentError


@dataclass(frozen=True, slots=True)
class Mended:
    """aside: the folder where what was there is kept, None where nothing was. taken: the file whose copy is in place
    now, None where there was no sound one, so that the database begins anew.
    """

    aside: Path | None
    taken: Path | None


def mend(folder: Path, now: datetime, without: Collection[Path] = (), schema: Schema = KIOSK) -> Mended:
    """Put the newest sound copy in place of the database in the data folder, which is kept aside.

    That is the file without the log beside it, or else a backup. MUST be called by the one kiosk that runs with the
    folder (see kiosk.host.instance), with nothing open of it. Killed at any point, the next call does the same.
    now: with its time zone. without: files that did not help.

    Raises MachineError: see db.file.faults. Then the database is as it was, or its place is empty.
    """
    path = folder / FILE
    clear_scratch(folder)
    with faults(path):
        for file in _sound_first(folder, without, now):
            with suppress(ContentError), (alone if file == path else candidate)(file, folder, schema) as found:
                aside = keep_aside(path, now)
                take_place(found.path, path)
                return Mended(aside, file)
        aside = keep_aside(path, now)
        begin_anew(path)
        return Mended(aside, None)


def _sound_first(folder: Path, without: Collection[Path], now: datetime) -> Iterator[Path]:
    path = folder / FILE
    if path not in without and path.is_file() and path.stat().st_size:
        yield path
    yield from (one.path for one in backups_in(folder, now) if one.path not in without)
