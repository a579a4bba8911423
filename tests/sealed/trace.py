# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What strace saw: which sockets were made, and what was written, made, renamed or taken away on the disk.

For `strace -ff -y`: a file for each thread, so no call is told in two halves, and each descriptor with its path.
"""

import ast
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_HERE = None
"""The path alone, without a descriptor of a folder before it."""
_NAMES: dict[str, tuple[tuple[int | None, int], ...]] = {
    **dict.fromkeys(
        ("unlink", "rmdir", "mkdir", "chmod", "truncate", "mknod", "chown", "lchown", "utime", "utimes"), ((_HERE, 0),)
    ),
    **dict.fromkeys(("setxattr", "lsetxattr", "removexattr", "lremovexattr"), ((_HERE, 0),)),
    **dict.fromkeys(("unlinkat", "mkdirat", "fchmodat", "mknodat", "fchownat", "utimensat", "futimesat"), ((0, 1),)),
    "rename": ((_HERE, 0), (_HERE, 1)),
    **dict.fromkeys(("renameat", "renameat2"), ((0, 1), (2, 3))),
    # A second name changes nothing of the file.
    **dict.fromkeys(("link", "symlink"), ((_HERE, 1),)),
    "linkat": ((2, 3),),
    "symlinkat": ((1, 2),),
    "mount": ((_HERE, 1),),
    "umount2": ((_HERE, 0),),
}
"""Where among the arguments the paths are that a call changes, each with the folder it counts from."""
_OPENS: dict[str, tuple[int | None, int, int]] = {"open": (_HERE, 0, 1), "openat": (0, 1, 2), "openat2": (0, 1, 2)}
_DESCRIBED = ("fchmod", "fchown", "fsetxattr", "fremovexattr")
"""Those that change what a descriptor leads to."""
_SOCKETS = ("socket", "socketpair")
_PLACED = ("bind", "connect")
TRACED = (*_NAMES, *_OPENS, *_DESCRIBED, *_SOCKETS, *_PLACED, "creat")
_WRITES = re.compile(r"\bO_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)\b")
_CALL = re.compile(r"(?P<name>\w+)\((?P<arguments>.*)\)\s+= (?P<result>.*)", re.DOTALL)
_DESCRIPTOR = re.compile(r"(?:-?\d+|AT_FDCWD)<(?P<path>.*?)>(?:\(deleted\))?", re.DOTALL)
_PAIRS = {"(": ")", "[": "]", "{": "}", "<": ">"}


@dataclass(frozen=True, slots=True)
class Call:
    """As strace writes it: the arguments as they stand there, result with what is said about it."""

    name: str
    arguments: tuple[str, ...]
    result: str


def calls(text: str) -> Iterator[Call]:
    """Those of one thread; what is told of signals and ends is none."""
    for line in text.splitlines():
        if found := _CALL.fullmatch(line):
            yield Call(found["name"], tuple(_split(found["arguments"])), found["result"])


def _split(arguments: str) -> Iterator[str]:
    """At the commas that are in no string, no structure and no path of a descriptor."""
    start, closing, quoted, escaped = 0, list[str](), False, False
    for place, letter in enumerate(arguments):
        if quoted:
            escaped, quoted = letter == "\\" and not escaped, letter != '"' or escaped
        elif closing and letter == closing[-1]:
            closing.pop()
        elif letter in _PAIRS and (letter != "<" or not closing or closing[-1] != ">"):
            closing.append(_PAIRS[letter])
        elif letter == '"' and (not closing or closing[-1] != ">"):
            quoted = True
        elif letter == "," and not closing:
            yield arguments[start:place].strip()
            start = place + 1
    if arguments:
        yield arguments[start:].strip()


def families(seen: Iterable[Call]) -> set[str]:
    """Of all sockets that were asked for, whether they were given or not."""
    return {call.arguments[0] for call in seen if call.name in _SOCKETS}


def places(seen: Iterable[Call]) -> Iterator[tuple[str, str]]:
    """The addresses that sockets took or went to: bind or connect, with the address as it stands there."""
    for call in seen:
        if call.name in _PLACED:
            yield call.name, call.arguments[1]


def changed(call: Call, cwd: Path) -> tuple[Path, ...]:
    """What it changes on the disk, or was to change. cwd: what paths count from that say nothing else."""
    if "EEXIST" in call.result:
        return ()
    if call.name in _OPENS or call.name == "creat":
        folder, path, flags = _OPENS.get(call.name, (_HERE, 0, 0))
        if call.name != "creat" and not _WRITES.search(call.arguments[flags]):
            return ()
        given = _DESCRIPTOR.fullmatch(call.result)
        # Where links led to, if it was opened.
        return (Path(given["path"]) if given else _path(call, folder, path, cwd),)
    if call.name in _DESCRIBED:
        return (_led_to(call.arguments[0]),)
    named = _NAMES.get(call.name, ())
    return tuple(
        _path(call, folder, path, cwd) if call.arguments[path] != "NULL" else _led_to(call.arguments[folder or 0])
        for folder, path in named
    )


def _path(call: Call, folder: int | None, path: int, cwd: Path) -> Path:
    base = cwd if folder is None else _led_to(call.arguments[folder], cwd)
    return Path(os.path.normpath(base / _text(call.arguments[path])))


def _led_to(descriptor: str, cwd: Path = Path("/")) -> Path:
    found = _DESCRIPTOR.fullmatch(descriptor)
    return Path(found["path"]) if found else cwd


def _text(quoted: str) -> str:
    """A string as strace quotes it: as one of C, in octal digits what is no ASCII."""
    return os.fsdecode(ast.literal_eval(f"b{quoted.removesuffix('...')}"))


def outside(paths: Iterable[Path], allowed: Iterable[Path | str]) -> set[str]:
    """Those that are none of these, nor in one of them."""
    within = tuple(allowed)
    return {str(path) for path in paths if not any(path.is_relative_to(one) for one in within)}
