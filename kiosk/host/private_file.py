# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small files that this user alone may read, and that are the old one or the new one whenever the machine stops."""

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from kiosk.domain.errors import MachineError
from kiosk.host.folders import free_bytes

_MOST_BYTES = 4096
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_ROOT = 0


def write_private(path: Path, text: str) -> None:
    """On the disk when this returns. Raises OSError, and then nothing has changed."""
    new = path.with_name(f".{path.name}.new")
    try:
        new.unlink(missing_ok=True)
        with open(new, "x", encoding="utf-8", opener=_for_this_user) as file:
            leave_to_owner(file.fileno(), path.parent)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise
    _sync_folder(path.parent)


def write_over(path: Path, text: str) -> None:
    """Into the very file that is there, which MUST be as long: a full disk takes that, too. Raises OSError."""
    data = text.encode()
    handle = os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
    try:
        facts = os.fstat(handle)
        if not stat.S_ISREG(facts.st_mode) or facts.st_size != len(data):
            raise OSError(errno.EINVAL, "not as long as before", str(path))
        os.pwrite(handle, data, 0)
        os.fsync(handle)
    finally:
        os.close(handle)


def read_private(path: Path) -> bytes | None:
    """None where there is none. Raises OSError, ValueError for what is no small file."""
    try:
        with open(path, "rb", opener=_at_once) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise ValueError("no file")
            raw = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    if len(raw) > _MOST_BYTES:
        raise ValueError("too long")
    return raw


def refusal(error: OSError, path: Path) -> MachineError:
    """Why nothing could be written: data.full (path of the folder, free in MiB) or data.unwritable (path, detail)."""
    if error.errno in _FULL:
        with suppress(OSError):
            return MachineError("data.full", path=str(path.parent), free=free_bytes(path.parent) >> 20)
    return MachineError("data.unwritable", path=str(path), detail=error.strerror or str(error))


def _at_once(path: str, flags: int) -> int:
    """Where a pipe has the file's name, nobody waits for its other end."""
    return os.open(path, flags | os.O_NONBLOCK)


def _for_this_user(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NOFOLLOW, 0o600)


def leave_to_owner(handle: int, folder: Path) -> None:
    """What root sets, the kiosk's own user must be able to read."""
    if os.geteuid() == _ROOT:
        owner = folder.stat()
        os.fchown(handle, owner.st_uid, owner.st_gid)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
