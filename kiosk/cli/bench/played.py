# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk to be measured does with the film on air; see kiosk.cli.bench.subject.

seen, in an answer: what a lookout saw of the window meanwhile. Times are milliseconds.
"""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from kiosk.app.on_air import OnAir
from kiosk.cli.bench.clock import now
from kiosk.cli.bench.stage import PICTURE, SETTLE, Answer, Asked, Script, Stage, begin, clip
from kiosk.domain.playlist import Item, Playlist
from kiosk.domain.values import Millis
from kiosk.host.process import engine_processes
from kiosk.playback.client import EngineClient

_POLL = Millis(50)
_TICK = 5
_ENGINES = 2
"""On air and in reserve: so soon after an open nothing is cued."""
_LAST_LOOK = Millis(500)
_REAPED = Millis(300)


def take(asked: Asked, answer: Answer) -> None:
    """taken: for each of the places, when the finger was lifted. A finger lies on it for held before that.

    lead: before the first, in which the controls leave the screen. between: from one to the next finger.
    """
    stage = begin(asked)
    answer["taken"] = []

    def script() -> Script:
        yield from stage.enter_film()
        lookout = stage.look_out()
        yield Millis(asked["lead"])
        for place in asked["places"]:
            stage.kiosk.navigation.press(Millis(place))
            yield Millis(asked["held"])
            answer["taken"].append(now())
            stage.kiosk.navigation.watch(Millis(place))
            yield Millis(asked["between"])
        answer["seen"] = lookout.close()

    stage.perform(script())


def changes(asked: Asked, answer: Answer) -> None:
    """count: of changes, in a list of stretches, [film, start, end]; film: 0 the rehearsal film, 1 the clip."""
    stage = begin(asked)
    films = (stage.film, clip(asked["second"]))
    items = tuple(Item(films[film], Millis(start), Millis(end)) for film, start, end in asked["stretches"])
    changed = _Changes()
    stage.kiosk.director.subscribe(changed)

    def script() -> Script:
        yield from stage.enter_film()
        yield Millis(asked["lead"])
        lookout = stage.look_out()
        stage.kiosk.director.play_list(Playlist(items, loop=True))
        changed.count = 0
        while changed.count < asked["count"]:
            yield _POLL
        yield _LAST_LOOK
        answer["seen"] = lookout.close()

    stage.perform(script())


def recovery(asked: Asked, answer: Answer) -> None:
    """killed: for each of so many times, when the engine on air was killed. stall: the longest of the kiosk's own loop.

    between: from the picture after one to the next.
    """
    stage = begin(asked)
    answer["killed"] = []

    def script() -> Script:
        yield from stage.enter_film()
        lookout = stage.look_out()
        yield Millis(asked["lead"])
        ticks = _Ticks(stage.kiosk.application)
        for _ in range(asked["times"]):
            while not isinstance(stage.kiosk.director.engine, EngineClient):
                yield _POLL
            answer["killed"].append(now())
            os.kill(stage.kiosk.director.engine.pid, signal.SIGKILL)
            yield Millis(asked["between"])
            yield PICTURE
        answer["stall"] = ticks.longest
        answer["seen"] = lookout.close()

    stage.perform(script())


def opens(asked: Asked, answer: Answer) -> None:
    """samples: after each so many opens (every), until count: {opens, memory, descriptors, threads, processes, rings}.

    In turn a chapter that was cued, one that was not, and a seek. memory: anonymous, in bytes. processes: with those
    that ended and were not waited for. rings: shared memory that is mapped.
    """
    stage = begin(asked)
    answer["samples"] = []

    def script() -> Script:
        yield from stage.enter_film()
        # It opens in the background, and has descriptors of its own.
        while not (stage.kiosk.house.library.now.ready or stage.kiosk.house.library.now.fault):
            yield _POLL
        for number, place in zip(range(1, asked["count"] + 1), _places(stage), strict=False):
            yield from _open(stage, number, place)
            if number % asked["every"] == 0:
                yield from _steady()
                answer["samples"].append({"opens": number, **used()})

    stage.perform(script())


def _places(stage: Stage) -> Iterator[Millis]:
    while True:
        for chapter in stage.film.chapters:
            yield from (chapter.start, Millis(chapter.start + 1000), Millis(chapter.start + 2000))


def _open(stage: Stage, number: int, place: Millis) -> Script:
    navigation = stage.kiosk.navigation
    if number % 3 == 1:
        navigation.press(place)
        yield SETTLE if number == 1 else Millis(300)
        navigation.watch(place)
    elif number % 3 == 2:
        stage.kiosk.director.seek(place)
    else:
        navigation.watch(place)
    stage.forget()
    yield PICTURE
    yield PICTURE


def _steady() -> Script:
    """Until the engines are those that should be there, and the one that ended has been waited for."""
    yield _REAPED
    while len(engine_processes()) != _ENGINES:
        yield _POLL
    yield _REAPED


def used() -> dict[str, int]:
    """What the kiosk's own process holds now; see opens."""
    children = [pid for task in _entries("task") for pid in _read(f"task/{task}/children").split()]
    return {
        "memory": _anonymous(),
        "descriptors": len(_entries("fd")),
        "threads": len(_entries("task")),
        "processes": len(children),
        "rings": _read("maps").count("kiosk-ring"),
    }


def _anonymous() -> int:
    """Memory that no other process shares, so that none that comes or goes changes it."""
    return 1024 * next(int(line.split()[1]) for line in _read("smaps_rollup").splitlines() if "Anonymous:" in line)


def _entries(name: str) -> list[str]:
    return os.listdir(f"/proc/self/{name}")  # noqa: PTH208 - names are enough


def _read(name: str) -> str:
    return Path(f"/proc/self/{name}").read_text(encoding="utf-8", errors="replace")


class _Changes:
    """Counts how often another item came on air."""

    def __init__(self) -> None:
        self.count = 0
        self._index = 0

    def __call__(self, on_air: OnAir) -> None:
        if on_air.index != self._index:
            self._index = on_air.index
            self.count += 1


class _Ticks:
    """A clock in the kiosk's own loop. longest: what a tick was late at most, in milliseconds."""

    def __init__(self, owner: QObject) -> None:
        self.longest = 0.0
        self._ticked = now()
        self._timer = QTimer(owner, interval=_TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        ticked = now()
        self.longest = max(self.longest, ticked - self._ticked - _TICK)
        self._ticked = ticked


DOES: dict[str, Callable[[Asked, Answer], None]] = {
    "take": take,
    "changes": changes,
    "recovery": recovery,
    "opens": opens,
}
