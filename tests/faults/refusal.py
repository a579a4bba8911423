# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""System calls of a process that this one counts, and of which it lets one fail.

By seccomp's user notification: each call of the kind waits until this process has said what is to become of it. Other
calls cost nothing, and neither a tracer nor a right is needed. Of x86-64 only.
"""

import ctypes
import fcntl
import os
import platform
import select
import struct
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

CALLS = {
    "read": 0,
    "write": 1,
    "newfstatat": 262,
    "pread64": 17,
    "pwrite64": 18,
    "openat": 257,
    "fcntl": 72,
    "fsync": 74,
    "fdatasync": 75,
    "ftruncate": 77,
    "rename": 82,
    "mkdir": 83,
    "rmdir": 84,
    "unlink": 87,
    "unlinkat": 263,
}
"""By the number each has on this kind of machine."""

_SECCOMP, _PIDFD_GETFD = 317, 438
_PR_SET_NO_NEW_PRIVS = 38
_SET_FILTER, _NEW_LISTENER = 1, 8
_RECEIVE, _SEND = 0xC0502100, 0xC0182101
_NOTICE, _ANSWER = struct.Struct("=QIIiIQ6Q"), struct.Struct("=QqiI")
_GO_ON = 1
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _NOTIFY = 0x7FFF0000, 0x7FC00000
_LISTENER = "anon_inode:seccomp notify"
_BY_NAME = {"newfstatat": 1, "openat": 1, "unlinkat": 1, "rename": 0, "mkdir": 0, "rmdir": 0, "unlink": 0}
"""Which argument is a name."""
_LONGEST = 200
_LIMIT = 60.0


class _Filter(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


def let_count(calls: tuple[str, ...]) -> None:
    """From now on these calls of this process wait for whoever counts them. Raises OSError where that is forbidden."""
    if platform.machine() != "x86_64":
        raise OSError(f"the numbers of system calls on {platform.machine()} are not known here")
    numbers = [CALLS[name] for name in calls]
    steps = [(_LOAD, 0, 0, 0)]
    steps += [(_EQUAL, len(numbers) - place, 0, number) for place, number in enumerate(numbers)]
    steps += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _NOTIFY)]
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    program = _Filter(len(steps), ctypes.addressof(code))
    library = ctypes.CDLL(None, use_errno=True)
    library.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if library.syscall(_SECCOMP, _SET_FILTER, _NEW_LISTENER, ctypes.byref(program)) < 0:
        raise OSError(ctypes.get_errno(), "system calls cannot be counted here")


def count(pid: int, let_go: Callable[[], None], failing: int = 0, error: int = 0) -> list[str]:
    """Each call of a process that has let them be counted, till its end; the failing-th, from 1, fails with that error.

    let_go: called when they are being counted. Raises TimeoutError.
    """
    found: list[str] = []
    listener = _listener_of(pid)
    waiting = select.poll()
    waiting.register(listener, select.POLLIN)
    let_go()
    try:
        while ready := waiting.poll(_LIMIT * 1000):
            if not ready[0][1] & select.POLLIN:
                return found
            # Who has called may have died meanwhile.
            with suppress(FileNotFoundError):
                notice = bytearray(_NOTICE.size)
                fcntl.ioctl(listener, _RECEIVE, notice)
                key, caller, _, number, _, _, *arguments = _NOTICE.unpack(notice)
                found.append(_told(caller, number, arguments))
                verdict = (0, -error, 0) if len(found) == failing else (0, 0, _GO_ON)
                fcntl.ioctl(listener, _SEND, _ANSWER.pack(key, *verdict))
        raise TimeoutError(f"no end after {len(found)} calls")
    finally:
        os.close(listener)


def _listener_of(pid: int) -> int:
    """Raises TimeoutError where it lets nothing be counted."""
    limit = time.monotonic() + _LIMIT
    while time.monotonic() < limit:
        for path in Path(f"/proc/{pid}/fd").iterdir():
            with suppress(OSError):
                if str(path.readlink()) == _LISTENER:
                    return _fetched(pid, int(path.name))
        time.sleep(0.001)
    raise TimeoutError("it lets nothing be counted")


def _fetched(pid: int, descriptor: int) -> int:
    process = os.pidfd_open(pid)
    try:
        library = ctypes.CDLL(None, use_errno=True)
        fetched = int(library.syscall(_PIDFD_GETFD, process, descriptor, 0))
    finally:
        os.close(process)
    if fetched < 0:
        raise OSError(ctypes.get_errno(), "the process may not be looked into")
    return fetched


def _told(pid: int, number: int, arguments: list[int]) -> str:
    name = next(name for name, known in CALLS.items() if known == number)
    if name not in _BY_NAME:
        return f"{name}({_opened(pid, arguments[0])}"
    with suppress(OSError), Path(f"/proc/{pid}/mem").open("rb") as memory:
        memory.seek(arguments[_BY_NAME[name]])
        return f"{name}({memory.read1(_LONGEST).partition(bytes(1))[0].decode(errors='replace')}"
    return name


def _opened(pid: int, descriptor: int) -> str:
    with suppress(OSError):
        return f"{descriptor}, {Path(f'/proc/{pid}/fd/{descriptor}').readlink()}"
    return str(descriptor)
