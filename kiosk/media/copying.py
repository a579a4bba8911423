# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies what is to become a film, read once: what is written is what the digest is of. Both are done side by side.

Without an index libVLC finds places only to half a second (MPEG-PS and -TS, so DVDs and recordings): such films are
written into another container, which is not the faster for it, and nothing is encoded anew.
"""

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path

from kiosk.domain.errors import ContentError, MachineError
from kiosk.media.remux import remux

MARGIN = 64 << 20
"""Bytes that are left free beside a film: for the database, its backups and the log."""
_CHUNK = 4 << 20
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})

Progress = Callable[[float], None]


def require_room(files: Sequence[Path], folder: Path) -> int:
    """The bytes of the files together. Raises MachineError: import.too_large (path, needed and free in MiB)."""
    size = sum(file.stat().st_size for file in files)
    if size + MARGIN > shutil.disk_usage(folder).free:
        raise _too_large(files[0], size, folder)
    return size


def copy_joined(files: Sequence[Path], to: Path, size: int, progress: Progress) -> str:
    """Write the files one after the other into a new one, which is on the disk then; their SHA-256 in hexadecimal.

    progress: called with the part that is done, 0 to 1.
    Raises ContentError: import.closed (path, detail) where one cannot be read, import.changed (path) where they are not
    of that size together; MachineError: import.too_large, data.unwritable (path, detail).
    """
    digest, done = hashlib.sha256(), 0
    with _writing(files[0], to, size):
        with to.open("xb", buffering=0) as target, ThreadPoolExecutor(2, "copy") as beside:
            digesting, settling = beside.submit(digest.update, b""), beside.submit(os.fdatasync, target.fileno())
            for chunk in _chunks(files, size):
                digesting.result()
                digesting = beside.submit(digest.update, chunk)
                _write(target.fileno(), chunk)
                done += len(chunk)
                progress(done / size)
                if settling.done():
                    # Little is left to wait for at the end.
                    settling.result()
                    settling = beside.submit(os.fdatasync, target.fileno())
            digesting.result()
            settling.result()
            os.fsync(target.fileno())
        if to.stat().st_size != size:
            raise OSError(errno.EIO, "it was not written whole")
    return digest.hexdigest()


def rewrite_joined(files: Sequence[Path], to: Path, size: int, progress: Progress) -> str:
    """As copy_joined, but what is written is a Matroska file. Raises ContentError: film.unreadable, too."""
    digest, done = hashlib.sha256(), 0
    for chunk in _chunks(files, size):
        digest.update(chunk)
        done += len(chunk)
        progress(done / size / 2)
    with _writing(files[0], to, size):
        remux(files, to, lambda written: progress(min(1.0, 0.5 + written / size / 2)))
        with to.open("rb") as target:
            os.fsync(target.fileno())
    return digest.hexdigest()


@contextmanager
def _writing(file: Path, to: Path, size: int) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise _too_large(file, size, to.parent) from error
        raise MachineError("data.unwritable", path=str(to), detail=error.strerror or str(error)) from error


def _chunks(files: Sequence[Path], size: int) -> Iterator[memoryview]:
    """Each is good until the next but one is asked for. Raises ContentError: import.closed, import.changed."""
    rooms, left = cycle([memoryview(bytearray(_CHUNK)) for _ in range(2)]), size
    for file in files:
        for chunk in _reads(file, rooms):
            left -= len(chunk)
            if left < 0:
                break
            yield chunk
    if left:
        raise ContentError("import.changed", path=str(files[0]))


def _reads(file: Path, rooms: Iterator[memoryview]) -> Iterator[memoryview]:
    """What was read, each time into another room."""
    try:
        with file.open("rb", buffering=0) as source:
            while count := source.readinto(room := next(rooms)):
                yield room[:count]
    except OSError as error:
        detail = error.strerror or str(error)
        raise ContentError("import.closed", path=str(file), detail=detail) from error


def _write(descriptor: int, chunk: memoryview) -> None:
    while chunk:
        chunk = chunk[os.write(descriptor, chunk) :]


def _too_large(file: Path, size: int, folder: Path) -> MachineError:
    free = shutil.disk_usage(folder).free
    return MachineError("import.too_large", path=str(file), needed=-(-(size + MARGIN) >> 20), free=free >> 20)
