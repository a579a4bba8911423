# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk that runs does now, in a small file in memory: never on the disk of its data.

RUNTIME/film-kiosk/now-KEY.json, or /dev/shm/film-kiosk-now-USER/now-KEY.json where there is no runtime folder. KEY is
of the data folder. A file whose process is gone counts for nothing.
"""

import hashlib
import json
import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from kiosk import __version__

_RUNTIME = "XDG_RUNTIME_DIR"
_MEMORY = Path("/dev/shm")  # noqa: S108 - what is made in it is this user's alone, and looked at before use
_USERS = Path("/run/user")
_MOST_BYTES = 64 * 1024


class StatusFile:
    """From its making until close. Raises nothing: where no file can be made, nothing is told."""

    def __init__(self, data: Path) -> None:
        self._path = next((folder / _name(data) for folder in _folders(os.getuid()) if _is_made(folder)), None)

    def keep(self, record: Mapping[str, object]) -> None:
        """In place of what was there."""
        if self._path is None:
            return
        whole = {"pid": os.getpid(), "kiosk": __version__, **record}
        partial = self._path.with_suffix(".partial")
        with suppress(OSError):
            partial.write_text(json.dumps(whole), encoding="utf-8")
            partial.replace(self._path)

    def close(self) -> None:
        """Calling it again does nothing."""
        if self._path:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
            self._path = None


def read_status(data: Path) -> Mapping[str, Any] | None:
    """What a kiosk that runs with the data folder told last; None where none does, or this user may not look."""
    for uid in dict.fromkeys((os.getuid(), _owner(data))):
        for folder in _folders(uid):
            record = _read(folder / _name(data)) if _is_of(folder, uid) else None
            if record and _runs(record):
                return record
    return None


def _read(path: Path) -> Mapping[str, Any] | None:
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _runs(record: Mapping[str, Any]) -> bool:
    pid = record.get("pid")
    return isinstance(pid, int) and pid > 0 and Path(f"/proc/{pid}").exists()


def _name(data: Path) -> str:
    return f"now-{hashlib.sha256(os.fsencode(data.absolute())).hexdigest()[:12]}.json"


def _folders(uid: int) -> Iterator[Path]:
    """Where it may lie, in the order they are tried."""
    if uid == os.getuid() and (runtime := os.environ.get(_RUNTIME)):
        yield Path(runtime, "film-kiosk")
    yield _USERS / str(uid) / "film-kiosk"
    yield _MEMORY / f"film-kiosk-now-{uid}"


def _owner(data: Path) -> int:
    with suppress(OSError):
        return data.stat().st_uid
    return os.getuid()


def _is_made(folder: Path) -> bool:
    with suppress(OSError):
        if not folder.parent.is_dir():
            return False
        folder.mkdir(mode=0o700, exist_ok=True)
        return _is_of(folder, os.getuid()) and os.access(folder, os.W_OK)
    return False


def _is_of(folder: Path, uid: int) -> bool:
    """A folder of that user's alone, and no link to one."""
    with suppress(OSError):
        facts = folder.lstat()
        return stat.S_ISDIR(facts.st_mode) and facts.st_uid == uid and not facts.st_mode & 0o077
    return False
