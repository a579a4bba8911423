# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films that are ruined or taken away while they play, and names that belong to something else."""

import ctypes
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from hashlib import shake_256
from pathlib import Path

from tests.faults.case import OPENINGS, SOON, Case
from tests.faults.screening import END, START, Screening

_ELSEWHERE = START + 60_000
_PR_CAPBSET_DROP = 24
_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH = 1, 2


def files() -> list[Case]:
    ruins: dict[str, Callable[[Path], None]] = {
        "truncated": _truncate,
        "emptied": lambda path: os.truncate(path, 0),
        "overwritten with zeros": lambda path: _fill(path, bytes),
        "overwritten with noise": lambda path: _fill(path, shake_256(b"noise").digest),
    }
    gone: dict[str, Callable[[Path], None]] = {
        "deleted": Path.unlink,
        "replaced": _replace,
    }
    return [
        *(Case(f"{name} while playing", partial(_ruin, hurt), reports=3) for name, hurt in ruins.items()),
        *(Case(f"{name} while playing", partial(_take_away, hurt), reports=0) for name, hurt in gone.items()),
        Case("made unreadable while playing", partial(_unprivileged, partial(_take_away, _forbid)), reports=0),
        Case("made unreadable, then sought", partial(_unprivileged, partial(_seek_in, _forbid)), reports=3),
        *(Case(f"{name}, then sought", partial(_seek_in, hurt), reports=3) for name, hurt in {**ruins, **gone}.items()),
    ]


def names() -> list[Case]:
    made: dict[str, Callable[[Path], object]] = {
        "nothing": lambda path: None,
        "an empty file": Path.touch,
        "zeros": lambda path: path.write_bytes(bytes(1_000_000)),
        "text": lambda path: path.write_text("no film, but words\n" * 1000, encoding="utf-8"),
        "a directory": Path.mkdir,
        "a FIFO": os.mkfifo,
        "a playlist": _playlist,
    }
    return [Case(f"{name} under its name", partial(_put, make), reports=3) for name, make in made.items()]


def _ruin(hurt: Callable[[Path], None], screening: Screening) -> None:
    """What the file still holds of the film is soon over, long before the end of what is to be played of it.

    Of damaged data libVLC itself knows less well which place they are of.
    """
    screening.begin()
    screening.off *= 2
    screening.damaged = True
    hurt(screening.film.media.path)
    screening.expect_next(OPENINGS)
    if screening.director.now.fault is not None:
        screening.fail(f"the next item is at fault: {screening.director.now.fault}")


def _take_away(hurt: Callable[[Path], None], screening: Screening) -> None:
    """A file that is open stays what it was, so the film goes on to its end."""
    screening.begin()
    screening.approach_end()
    hurt(screening.film.media.path)
    screening.expect_to_go_on(screening.director.now.position)
    screening.wait(lambda: screening.director.now.position >= END - 200, "the end of the film", SOON)
    screening.expect_next(SOON)


def _seek_in(hurt: Callable[[Path], None], screening: Screening) -> None:
    """Something happens to the file, and then somebody turns to another place of it."""
    screening.begin()
    hurt(screening.film.media.path)
    screening.seek(_ELSEWHERE)
    screening.expect_next(OPENINGS)


def _unprivileged(perform: Callable[[Screening], None], screening: Screening) -> None:
    """In a thread whose engines may not read what is forbidden, even if the tests run as root."""

    def work() -> None:
        for capability in (_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH):
            ctypes.CDLL(None).prctl(_PR_CAPBSET_DROP, capability)
        perform(screening)

    with ThreadPoolExecutor(1) as threads:
        threads.submit(work).result()


def _truncate(path: Path) -> None:
    """So that some seconds are left to play."""
    os.truncate(path, path.stat().st_size // 14)


def _fill(path: Path, filling: Callable[[int], bytes]) -> None:
    """In place, all of it."""
    with path.open("r+b") as file:
        file.write(filling(path.stat().st_size))


def _replace(path: Path) -> None:
    """By something else, as an upload would."""
    other = path.with_name("other.mkv")
    other.write_bytes(bytes(100_000))
    other.rename(path)


def _forbid(path: Path) -> None:
    path.chmod(0)


def _put(make: Callable[[Path], object], screening: Screening) -> None:
    """The film's name belongs to something else before it is opened."""
    path = screening.film.media.path
    playable = path.rename(path.with_name("playable.mkv"))
    make(path)
    screening.director.prepare()
    screening.play(START)
    screening.expect_next(OPENINGS)
    playable.unlink()


def _playlist(path: Path) -> None:
    path.write_text(f"#EXTM3U\n#EXTINF:10,\n{path.with_name('playable.mkv')}\n", encoding="utf-8")
