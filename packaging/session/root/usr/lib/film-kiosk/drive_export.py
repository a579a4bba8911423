#!/usr/bin/python3 -I
# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a file of the kiosk's to a drive: drive_export.py write|settle, as root, from film-kiosk-export.service.

The kiosk lays the file and then request.json into its OUTBOX: {id, drive, file, size, sha256}. What came of it is told
in DRIVES/export.json: {id, code, path}; code is written, or why not: refused, gone, full, read_only, damaged, held,
broken_off. The user kiosk is not trusted: nothing of its folder is followed, and nothing but that one file is read. Nor
is the drive: no link on it is followed. The file has its name there only once it is whole and was read again from the
drive; then the drive is read only again. settle: after a write that did not come to its end.
"""

import errno
import hashlib
import json
import os
import re
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from mmap import mmap
from pathlib import Path

DRIVES = Path("/run/film-kiosk/drives")
OUTBOX = Path("/var/lib/film-kiosk/outbox")
DEVICES = Path("/dev")
FOLDER = "film-kiosk"
"""What is written lies in this folder of the drive."""
REQUEST, RESULT, AT_WORK = "request.json", "export.json", ".export-at-work"
MOST = 2 << 30
_DRIVE = re.compile(r"[a-z][a-z0-9]{1,30}")
_FILE = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}\.(?:csv|json|db)")
_ID = re.compile(r"[0-9a-f]{32}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_MARK = ".part"
_LARGEST_REQUEST = 4096
_CHUNK, _PAGE, _PAUSE = 1 << 20, 4096, 5
_CODES = {errno.ENOSPC: "full", errno.EDQUOT: "full", errno.EFBIG: "full", errno.EROFS: "read_only"}


class RefusedError(Exception):
    """code: see above."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code


@dataclass(frozen=True)
class Request:
    """As the kiosk wrote it, once it has been looked at."""

    id: str
    drive: str
    file: str
    size: int
    sha256: str


def write() -> None:
    """What is asked for is asked for once: the request is gone before anything is done."""
    asked, place = "", ""
    try:
        outbox = os.open(OUTBOX, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        text = _read_request(outbox)
        asked = (_ID.findall(text) or [""])[0]
        request = _request(text)
        _tell(DRIVES / AT_WORK, {"id": request.id, "drive": request.drive})
        place, code = _copied(outbox, request), "written"
    except RefusedError as error:
        print(error, file=sys.stderr)
        code = error.code
    except Exception:
        # What has begun is settled. What cannot even be taken away is found again at once: not too often.
        if not (DRIVES / AT_WORK).exists():
            _tell(DRIVES / RESULT, {"id": asked, "code": "broken_off", "path": ""})
        time.sleep(_PAUSE)
        raise
    _tell(DRIVES / RESULT, {"id": asked, "code": code, "path": place})
    (DRIVES / AT_WORK).unlink(missing_ok=True)


def settle() -> None:
    """Take away what a write left that was killed, and make the drive read only again."""
    try:
        left = json.loads((DRIVES / AT_WORK).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return
    name, asked = str(left["drive"]), str(left["id"])
    code = "broken_off"
    try:
        with _writable(name) as folder:
            for entry in os.listdir(folder):  # noqa: PTH208 - of a descriptor
                if entry.startswith(".") and entry.endswith(_MARK):
                    os.unlink(entry, dir_fd=folder)
    except RefusedError as error:
        code = error.code if error.code in {"gone", "damaged"} else code
    _tell(DRIVES / RESULT, {"id": asked, "code": code, "path": ""})
    (DRIVES / AT_WORK).unlink(missing_ok=True)


def _read_request(outbox: int) -> str:
    try:
        descriptor = _open_plain(REQUEST, outbox)
    except FileNotFoundError:
        raise RefusedError("refused", "there is no request") from None
    finally:
        _take_away(REQUEST, outbox)
    with open(descriptor, "rb") as file:  # noqa: PTH123 - of a descriptor
        return file.read(_LARGEST_REQUEST).decode("utf-8", "replace")


def _take_away(name: str, outbox: int) -> None:
    """Whatever it is: else it would ask again and again."""
    with suppress(FileNotFoundError):
        try:
            os.unlink(name, dir_fd=outbox)
        except OSError:
            os.rename(name, f".{name}.{os.urandom(8).hex()}", src_dir_fd=outbox, dst_dir_fd=outbox)


def _request(text: str) -> Request:
    try:
        told = json.loads(text)
        request = Request(told["id"], told["drive"], told["file"], told["size"], told["sha256"])
        rules = ((_ID, request.id), (_DRIVE, request.drive), (_FILE, request.file), (_DIGEST, request.sha256))
        sound = all(isinstance(value, str) and rule.fullmatch(value) for rule, value in rules)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise RefusedError("refused", "no request of ours") from None
    if not sound or not isinstance(told["size"], int) or not 0 < request.size <= MOST:
        raise RefusedError("refused", "no request of ours")
    return request


def _open_plain(name: str, folder: int) -> int:
    """A regular file of the outbox' owner, known by this name alone. Raises RefusedError, FileNotFoundError."""
    try:
        descriptor = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=folder)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise RefusedError("refused", f"{name}: {error.strerror}") from None
    facts = os.fstat(descriptor)
    if not stat.S_ISREG(facts.st_mode) or facts.st_nlink != 1 or facts.st_uid != os.fstat(folder).st_uid:
        os.close(descriptor)
        raise RefusedError("refused", f"{name} is no plain file of the kiosk's")
    return descriptor


def _copied(outbox: int, request: Request) -> str:
    """Its path on the drive, below where that is mounted."""
    try:
        source = _open_plain(request.file, outbox)
    except FileNotFoundError:
        raise RefusedError("refused", "there is no such file") from None
    try:
        if os.fstat(source).st_size != request.size:
            raise RefusedError("refused", "it is of another size")
        with _writable(request.drive) as folder:
            name = _put(source, folder, request)
    finally:
        os.close(source)
    return f"{FOLDER}/{name}"


def _put(source: int, folder: int, request: Request) -> str:
    part = f".{request.id}{_MARK}"
    facts = os.fstatvfs(folder)
    if facts.f_bavail * facts.f_frsize < request.size:
        raise OSError(errno.ENOSPC, "there is no room")
    target = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644, dir_fd=folder)
    try:
        if _pour(source, target, request.size) != request.sha256:
            raise RefusedError("refused", "it is another file than was asked for")
        os.fsync(target)
        os.posix_fadvise(target, 0, 0, os.POSIX_FADV_DONTNEED)
        if _digest(target) != request.sha256:
            raise RefusedError("damaged", "what was read again is not what was written")
        name = _free(request.file, folder)
        os.rename(part, name, src_dir_fd=folder, dst_dir_fd=folder)
        os.fsync(folder)
    except BaseException:
        with suppress(OSError):
            os.unlink(part, dir_fd=folder)
        raise
    finally:
        os.close(target)
    return name


def _pour(source: int, target: int, size: int) -> str:
    digest, left = hashlib.sha256(), size
    while left and (chunk := os.read(source, min(_CHUNK, left))):
        digest.update(chunk)
        left -= len(chunk)
        while chunk:
            chunk = chunk[os.write(target, chunk) :]
    return digest.hexdigest()


def _digest(descriptor: int) -> str:
    digest = hashlib.sha256()
    os.lseek(descriptor, 0, os.SEEK_SET)
    while chunk := os.read(descriptor, _CHUNK):
        digest.update(chunk)
    return digest.hexdigest()


def _free(name: str, folder: int) -> str:
    taken, path = {entry.casefold() for entry in os.listdir(folder)}, Path(name)  # FAT takes no notice of case
    names = (name, *(f"{path.stem}-{number}{path.suffix}" for number in range(2, len(taken) + 3)))
    return next(free for free in names if free.casefold() not in taken)


@contextmanager
def _writable(drive: str) -> Iterator[int]:
    """Our folder on the drive, which can be written to for so long. Raises RefusedError."""
    place = DRIVES / "mnt" / drive
    if not _DRIVE.fullmatch(drive) or not os.path.ismount(place):
        raise RefusedError("gone", drive)
    try:
        _remount(place, "rw")
        try:
            top = os.open(place, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
            try:
                with suppress(FileExistsError):
                    os.mkdir(FOLDER, 0o755, dir_fd=top)
                folder = os.open(FOLDER, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=top)
            finally:
                os.close(top)
            try:
                yield folder
            finally:
                os.close(folder)
        finally:
            settled = _remount(place, "ro", must=False)
    except OSError as error:
        raise RefusedError(_why(error, drive), error.strerror or str(error)) from error
    if not settled:
        raise RefusedError("held" if _answers(drive) else "gone", drive)


def _remount(place: Path, way: str, *, must: bool = True) -> bool:
    """Here alone; the kiosk sees it as it was. Only the filesystem itself is written to by both."""
    options = f"remount,{way},nosuid,nodev,noexec,nosymfollow"
    done = subprocess.run(["mount", "-i", "-o", options, str(place)], capture_output=True, timeout=60, check=False)
    if done.returncode:
        print(done.stderr.decode("utf-8", "replace").strip(), file=sys.stderr)
        if must:
            raise RefusedError("read_only" if _answers(place.name) else "gone", str(place))
    return done.returncode == 0


def _why(error: OSError, drive: str) -> str:
    if not _answers(drive):
        return "gone"
    if error.errno in {errno.ENOTDIR, errno.ELOOP}:
        return "refused"  # something else is called as our folder is
    return _CODES.get(error.errno or 0, "damaged")


def _answers(drive: str) -> bool:
    """Whether the drive is still there: its beginning is read from itself, not from memory."""
    try:
        descriptor = os.open(DEVICES / drive, os.O_RDONLY | os.O_DIRECT | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        return os.preadv(descriptor, [mmap(-1, _PAGE)], 0) == _PAGE
    except OSError:
        return False
    finally:
        os.close(descriptor)


def _tell(path: Path, told: dict[str, str]) -> None:
    """Whole, or not at all."""
    new = path.with_name(f"{path.name}.new")
    new.unlink(missing_ok=True)
    with new.open("x", encoding="utf-8") as file:
        json.dump(told, file)
        os.fchmod(file.fileno(), 0o644)
    new.replace(path)


def main() -> None:
    verbs = {"write": write, "settle": settle}
    if len(sys.argv) != 2 or sys.argv[1] not in verbs:
        sys.exit("drive_export.py write|settle")
    # Whoever puts the drive into a computer of theirs may read it.
    os.umask(0o022)
    verbs[sys.argv[1]]()


if __name__ == "__main__":
    main()
