# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives as the session tells of them: see packaging/session/root/usr/lib/film-kiosk/drive.py and drive_export.py."""

import hashlib
import json
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from kiosk.domain.drives import EXPORT_CODES, Drive, DriveFault
from kiosk.domain.errors import MachineError

OUTBOX = "outbox"
"""Of the data folder: what is to be written to a drive."""
TOLD_IN = "KIOSK_DRIVES"
"""In the environment: another folder in which drives are told of."""
_TOLD = Path("/run/film-kiosk/drives")
_REQUEST, _RESULT = "request.json", "export.json"
_TAKEN_WITHIN = 15.0
_WRITTEN_WITHIN = 660.0
"""Seconds; the writer itself gives up before."""


def told_in() -> Path:
    """The folder in which drives are told of."""
    return Path(os.environ.get(TOLD_IN) or _TOLD)


class ToldDrives:
    """A Drives. outbox: need not exist."""

    def __init__(self, outbox: Path, told: Path | None = None) -> None:
        self._outbox = outbox
        self._told = told or told_in()
        self._asked = 0.0

    def present(self) -> tuple[Drive, ...] | None:
        try:
            paths = sorted(self._told.glob("[!.]*.json"))
            is_told = self._told.is_dir()
        except OSError:
            return None
        found = (_read(path) for path in paths if path.name != _RESULT)
        return tuple(drive for record in found if (drive := _drive(record))) if is_told else None

    def ask(self, drive: str, file: Path) -> str:
        request = uuid4().hex
        try:
            if _is_waiting(self._outbox / _REQUEST):
                raise MachineError("drive.broken_off")
            with file.open("rb") as opened:
                digest = hashlib.file_digest(opened, "sha256").hexdigest()
                size = os.fstat(opened.fileno()).st_size
            record = {"id": request, "drive": drive, "file": file.name, "size": size, "sha256": digest}
            # The writer begins when it sees the name: all of it is there by then.
            new = self._outbox / f".{_REQUEST}.new"
            # Root may ask, too, in a folder that is another user's: no link is followed.
            new.unlink(missing_ok=True)
            with new.open("x", encoding="ascii") as made:
                made.write(json.dumps(record))
            for path in (file, new):
                _give(path, self._outbox)
            new.replace(self._outbox / _REQUEST)
        except OSError as error:
            raise MachineError("data.unwritable", path=str(self._outbox), detail=error.strerror or "") from error
        self._asked = time.monotonic()
        return request

    def outcome(self, request: str) -> str | None:
        told = _read(self._told / _RESULT)
        if told.get("id") == request:
            if told.get("code") == "written":
                return str(told.get("path", ""))
            code = str(told.get("code"))
            raise MachineError(f"drive.{code if code in EXPORT_CODES else 'refused'}")
        waited = time.monotonic() - self._asked
        is_taken = not (self._outbox / _REQUEST).exists()
        if waited > (_WRITTEN_WITHIN if is_taken else _TAKEN_WITHIN):
            with suppress(OSError):
                (self._outbox / _REQUEST).unlink(missing_ok=True)
            raise MachineError("drive.unwritten")
        return None


def _is_waiting(request: Path) -> bool:
    """Another's, which the writer is about to take. Whoever asked long ago has been killed."""
    try:
        return time.time() - request.lstat().st_mtime < _TAKEN_WITHIN
    except FileNotFoundError:
        return False


def _read(path: Path) -> dict[str, Any]:
    """Empty where it is not there any more, or makes no sense."""
    with suppress(OSError, ValueError, RecursionError):
        record = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(record, dict):
            return record
    return {}


def _give(path: Path, folder: Path) -> None:
    """To whom the folder belongs: the writer takes nothing else, and the kiosk is to be able to delete it."""
    owner = folder.stat().st_uid
    if path.lstat().st_uid != owner:
        os.chown(path, owner, -1, follow_symlinks=False)


def _drive(told: dict[str, Any]) -> Drive | None:
    """None for what does not tell of one."""
    name, label, fault, mount = (str(told.get(key, "")) for key in ("name", "label", "fault", "mount"))
    if not name:
        return None
    if not mount or fault:
        return Drive(name, label, fault=DriveFault(fault) if fault in set(DriveFault) else DriveFault.UNKNOWN)
    try:
        facts = os.statvfs(mount)
    except OSError:
        return None  # it has just been pulled
    return Drive(name, label, facts.f_blocks * facts.f_frsize, facts.f_bavail * facts.f_frsize, Path(mount))
