# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands about backups do.

--json: `backup` prints path; `backup --drill` path, revision, sound (a truth value), tables, rows and reason (why it is
not sound, or null); `restore` file, revision, present (its revision, or null), readable (whether what is there now can
be read), applied, kept (where what was there lies, or null) and changes, a list of {table, added, removed, changed}, or
null where what is there cannot be read.
"""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from db.backup import Backup, Kind, back_up_database, back_up_to, backups_in
from db.difference import TableChange, difference, rows_in
from db.file import FILE, connect
from db.restore import Candidate, candidate, clear_scratch, restore, scratch_in
from db.schema import revision
from db.upgrade import upgrade
from kiosk.cli.plain import plain
from kiosk.cli.sentences import sentence
from kiosk.domain.errors import EditError, KioskError
from kiosk.host.clock import now
from kiosk.host.folders import data_home, prepare_data
from kiosk.host.instance import InstanceLock


def make_backup(file: Path | None, data: Path | None, *, as_json: bool) -> None:
    """Raises EditError: backup.taken (path), backup.nothing (path); MachineError: see back_up_to."""
    folder = data_home(data)
    prepare_data(folder)
    made = back_up_to(folder, file, now()) if file else back_up_database(folder, now(), Kind.ASKED)
    if made is None:
        raise EditError("backup.nothing", path=str(folder / FILE))
    if as_json:
        print(json.dumps({"path": str(made)}))
    else:
        print(f"Backed up, read again and found whole: {made}")


def restore_file(file: Path, data: Path | None, *, apply: bool, as_json: bool) -> None:
    """Raises MachineError: instance.second (path, pid), and as candidate and restore do."""
    folder = data_home(data)
    prepare_data(folder)
    # Whoever only looks disturbs no kiosk that runs.
    lock = InstanceLock(folder) if apply else None
    try:
        if apply:
            clear_scratch(folder)
        with candidate(file.absolute(), folder) as found:
            before = _present(folder)
            changes = _changes(folder, found)
            kept = restore(found, folder, now()) if apply else None
    finally:
        if lock:
            lock.release()
    if as_json:
        facts = {"file": str(file), "revision": found.revision, "present": before, "readable": changes is not None}
        print(json.dumps({**facts, "applied": apply, "kept": plain(kept), "changes": plain(changes)}, indent=2))
        return
    print("\n".join(_told(found, before, changes)))
    if not apply:
        print("Nothing was changed. With --apply it is put in place, after a backup of what is there now.")
        return
    print("Restored." + (f" What was there before: {kept}" if kept else ""))


def drill_newest(data: Path | None, *, as_json: bool) -> int:
    """The exit code: 0 where the newest backup is sound, else 1. Raises EditError: backup.none (path)."""
    folder = data_home(data)
    newest = next(iter(backups_in(folder, now())), None)
    if newest is None:
        raise EditError("backup.none", path=str(folder))
    reason: str | None = None
    rows: dict[str, int] = {}
    try:
        rows = _rehearsed(newest, folder)
    except KioskError as error:
        reason = sentence(error)
    if as_json:
        facts = {"path": str(newest.path), "revision": newest.revision, "sound": reason is None}
        print(json.dumps({**facts, "tables": len(rows), "rows": sum(rows.values()), "reason": reason}, indent=2))
    elif reason is None:
        print(f"Sound: {newest.path}")
        print(
            f"Restored into a scratch folder, all {sum(rows.values())} rows of its {len(rows)} tables are as they were"
        )
        print("in it, and this version can bring it to its schema.")
    else:
        print(f"Not sound: {newest.path}. {reason}")
    return 0 if reason is None else 1


def _rehearsed(newest: Backup, folder: Path) -> dict[str, int]:
    """How many rows each table of the restored one has. Raises KioskError where something is not as it has to be."""
    with scratch_in(folder) as scratch:
        with candidate(newest.path, scratch) as found:
            restore(found, scratch, now())
        try:
            unequal = difference(scratch / FILE, newest.path)
            rows = rows_in(scratch / FILE)
        except sqlite3.Error as error:
            raise KioskError("backup.unequal", path=str(newest.path), tables=str(error)) from error
        if unequal:
            names = ", ".join(change.table for change in unequal)
            raise KioskError("backup.unequal", path=str(newest.path), tables=names)
        upgrade(scratch, now())
        return rows


def _present(folder: Path) -> str | None:
    """The revision of what is there; None where nothing is, or it cannot be read."""
    path = folder / FILE
    if not path.exists():
        return None
    try:
        with closing(connect(path, 5)) as connection:
            return revision(connection, path)
    except (sqlite3.Error, KioskError):
        return None


def _changes(folder: Path, found: Candidate) -> tuple[TableChange, ...] | None:
    path = folder / FILE
    if not path.exists():
        return tuple(TableChange(table, rows, 0, 0) for table, rows in rows_in(found.path).items() if rows)
    try:
        return difference(path, found.path)
    except sqlite3.Error:
        return None


def _told(found: Candidate, before: str | None, changes: tuple[TableChange, ...] | None) -> list[str]:
    lines = [
        f"{found.file}: whole, at schema {found.revision}; what is there now: {before or 'none that can be read'}."
    ]
    if before and found.revision < before:
        lines.append(f"It is older than this version: the next start brings it to schema {before} again.")
    if changes is None:
        return [*lines, "What is there now cannot be compared; all of it would be replaced, and kept beside it."]
    if not changes:
        return [*lines, "Both hold the same."]
    width = max(len(change.table) for change in changes)
    rows = [f"  {one.table:<{width}}  +{one.added}  -{one.removed}  changed {one.changed}" for one in changes]
    return [*lines, "Rows that come (+), go (-) and change:", *rows]
