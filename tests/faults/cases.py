# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The faults, as a table. Each is done to a screening that plays the film, and must end with the next one on air."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from hashlib import shake_256
from pathlib import Path

from tests.faults.screening import END, START, Screening

_ELSEWHERE = START + 60_000
_SOON = 25.0
"""Seconds, on a machine that is slow: a moment."""
_OPENINGS = 60.0
"""Likewise: two deadlines for the first picture of an open, or two rests between engines."""
_NAME = "film.mkv"
_PR_CAPBSET_DROP = 24
_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH = 1, 2


@dataclass(frozen=True, slots=True)
class Case:
    """perform: all of it. reports: how many lines at most staff are told. short: it is part of the short form."""

    name: str
    perform: Callable[[Screening], None]
    reports: int = 1
    short: bool = True


def _send(number: signal.Signals, whom: str, state: str, screening: Screening) -> None:
    """A signal to engines, in a state of the film."""
    screening.begin()
    place = _STATES[state](screening)
    for engine in _addressed(whom, screening):
        os.kill(engine, number)
    if state == "paused":
        screening.wait(lambda: _is_replaced(whom, screening), "another engine")
        screening.loop.run_for(0.4)
        screening.jump()
        screening.director.pause(False)
    if state == "taking":
        screening.expect_next(_SOON)
        return
    screening.expect_to_go_on(place)
    screening.approach_end()
    screening.expect_next(_SOON)


def _playing(screening: Screening) -> int:
    return screening.director.now.position


def _paused(screening: Screening) -> int:
    screening.director.pause()
    screening.loop.run_for(0.4)
    screening.jump()
    return screening.director.now.position


def _opening(screening: Screening) -> int:
    screening.play(START + 1500)
    return START + 1500


def _cueing(screening: Screening) -> int:
    screening.director.cue(screening.film, START)
    return screening.director.now.position


def _taking(screening: Screening) -> int:
    screening.play(index=1)
    return 0


_STATES = {"playing": _playing, "paused": _paused, "opening": _opening, "cueing": _cueing, "taking": _taking}


def _addressed(whom: str, screening: Screening) -> list[int]:
    engines = screening.engines
    on_air = [engines.on_air] if engines.on_air else []
    chosen = {"on air": on_air, "standby": engines.standby, "all": [*on_air, *engines.standby]}[whom]
    return [engine.pid for engine in chosen]


def _is_replaced(whom: str, screening: Screening) -> bool:
    return whom == "standby" or screening.director.replaced > 0


def _ruin(hurt: Callable[[Path], None], screening: Screening) -> None:
    """What the file still holds of the film is soon over, long before the end of what is to be played of it.

    Of damaged data libVLC itself knows less well which place they are of.
    """
    screening.begin()
    screening.off *= 2
    screening.damaged = True
    hurt(screening.film.media.path)
    screening.expect_next(_OPENINGS)
    if screening.director.now.fault is not None:
        screening.fail(f"the next item is at fault: {screening.director.now.fault}")


def _take_away(hurt: Callable[[Path], None], screening: Screening) -> None:
    """A file that is open stays what it was, so the film goes on to its end."""
    screening.begin()
    screening.approach_end()
    hurt(screening.film.media.path)
    screening.expect_to_go_on(screening.director.now.position)
    screening.wait(lambda: screening.director.now.position >= END - 200, "the end of the film", _SOON)
    screening.expect_next(_SOON)


def _seek_in(hurt: Callable[[Path], None], screening: Screening) -> None:
    """Something happens to the file, and then somebody turns to another place of it."""
    screening.begin()
    hurt(screening.film.media.path)
    screening.seek(_ELSEWHERE)
    screening.expect_next(_OPENINGS)


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
    screening.expect_next(_OPENINGS)
    playable.unlink()


def _playlist(path: Path) -> None:
    path.write_text(f"#EXTM3U\n#EXTINF:10,\n{path.with_name('playable.mkv')}\n", encoding="utf-8")


def _fall_ill(fault: str, screening: Screening) -> None:
    """The engine on air falls ill by itself, which is noticed."""
    screening.engines.ill = [fault]
    screening.begin()
    screening.wait(lambda: screening.director.replaced > 0, "another engine", _SOON)
    screening.expect_to_go_on(screening.director.now.position)
    screening.play(index=1)
    screening.expect_next(_SOON)


def _chat(screening: Screening) -> None:
    """What is printed harms nothing."""
    screening.engines.ill = [f"chatter {_NAME} {START + 300}"]
    screening.begin()
    screening.approach_end()
    screening.expect_next(_SOON)


def _seek_out_of_a_slow_stop(screening: Screening) -> None:
    screening.engines.always_ill = f"slow-stop {_NAME} {START}"
    screening.begin()
    screening.seek(_ELSEWHERE)
    screening.expect_to_go_on(_ELSEWHERE)
    screening.wait(screening.is_ready, "an engine stands by")
    screening.approach_end()
    screening.expect_next(_SOON)


def _fill_the_disk(screening: Screening) -> None:
    """In a process of its own, which has a disk of its own."""
    apart = ["unshare", "--map-root-user", "--mount"]
    allowed = subprocess.run([*apart, "true"], check=False, capture_output=True).returncode == 0
    way = "disk" if allowed else "files"
    command = [*(apart if allowed else []), sys.executable, "-m", "tests.faults.full_disk", way]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)
    if done.returncode or done.stdout:
        screening.fail(f"{done.stdout} {done.stderr}")


def _signals() -> list[Case]:
    shown = {
        ("SIGKILL", "on air", "playing"),
        ("SIGKILL", "on air", "opening"),
        ("SIGKILL", "standby", "cueing"),
        ("SIGKILL", "on air", "taking"),
        ("SIGKILL", "all", "playing"),
        ("SIGSEGV", "on air", "paused"),
        ("SIGSEGV", "standby", "playing"),
        ("SIGABRT", "on air", "playing"),
        ("SIGABRT", "all", "paused"),
        ("SIGSTOP", "on air", "playing"),
        ("SIGSTOP", "standby", "playing"),
        ("SIGSTOP", "all", "playing"),
    }
    made = []
    for name in ("SIGKILL", "SIGSTOP", "SIGSEGV", "SIGABRT"):
        for whom in ("on air", "standby", "all"):
            for state in _STATES:
                if state == "cueing" and whom == "on air":
                    continue
                perform = partial(_send, getattr(signal, name), whom, state)
                short = (name, whom, state) in shown
                made.append(Case(f"{name} {whom} {state}", perform, 1 + (whom == "all"), short))
    return made


def _files() -> list[Case]:
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


def _names() -> list[Case]:
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


def _ills() -> list[Case]:
    place = START + 1200
    return [
        *(
            Case(f"{what} on air", partial(_fall_ill, f"{what} {_NAME} {place}"), reports=1)
            for what in ("hang", "exit", "abort", "garbage", "half", "flood", "blind")
        ),
        *(
            Case(f"{what} at one place, always", partial(_fall_always, f"{what} {_NAME} {place}"), reports=3)
            for what in ("exit", "abort", "blind")
        ),
        *(
            Case(f"{what} at each open", partial(_fall_always, f"{what} {_NAME}"), reports=6)
            for what in ("hang", "abort", "exit")
        ),
        Case("chatter on air", _chat, reports=0),
        Case("slow to leave a place", _seek_out_of_a_slow_stop, reports=1),
    ]


def _fall_always(fault: str, screening: Screening) -> None:
    """Every engine falls ill, at the same place."""
    screening.engines.always_ill = fault
    screening.director.prepare()
    screening.play(START)
    screening.expect_next(_OPENINGS)


CASES = (*_signals(), *_files(), *_names(), *_ills(), Case("disk full for the playback log", _fill_the_disk, reports=0))
