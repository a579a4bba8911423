# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk to be measured. python -m kiosk.cli.bench.subject DO {…}

DO is one of the functions of DOES; then comes one JSON object: data (the folder), window ([width, height]), clip
(folder and seconds of kiosk.media.bench_clip) where that is to be played instead of the rehearsal film, and what the
function asks for. The answer is one line of JSON. Times are milliseconds.
"""

import json
import sys
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import Any, Final

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.cli.bench.stage import Script, Stage, now
from kiosk.domain.film import Film
from kiosk.domain.navigation import Action
from kiosk.domain.values import Millis
from kiosk.host.process import cpu_seconds, engine_processes, memory

Asked = dict[str, Any]
Answer = dict[str, Any]
_PICTURE: Final = "picture"
_SETTLE = Millis(1500)
_SKIP = Millis(10_000)


def start(asked: Asked, answer: Answer) -> None:
    """at: when the first picture of the film was on the screen, on the clock that every process shares."""
    stage = _stage(asked)

    def script() -> Script:
        yield _PICTURE
        answer["at"] = stage.painted_at

    stage.perform(script())


def stretch(asked: Asked, answer: Answer) -> None:
    """Of a stretch of the film between lead and lead + length, as a visitor sees it.

    ui_cpu, engine_cpu: seconds of processor time. due: pictures by the film. painted: pictures on the screen.
    """
    stage = _stage(asked)

    def script() -> Script:
        yield from _enter_film(stage)
        yield Millis(asked["lead"])
        yield _PICTURE
        frame, painted, used = stage.frame(), stage.painted, _cpu()
        yield Millis(asked["length"])
        answer["ui_cpu"], answer["engine_cpu"] = (after - before for after, before in zip(_cpu(), used, strict=True))
        yield _PICTURE
        answer["due"], answer["painted"] = stage.frame() - frame, stage.painted - painted

    stage.perform(script())


def tap(asked: Asked, answer: Answer) -> None:
    """took: for each of the places asked for, how long from the touch to its first picture on the screen."""
    stage = _stage(asked)
    answer["took"] = []

    def script() -> Script:
        yield from _enter_film(stage)
        for place in asked["places"]:
            yield Millis(asked["between"])
            stage.forget()
            began = now()
            stage.kiosk.director.play(_film(stage), Millis(place))
            yield _PICTURE
            answer["took"].append(stage.painted_at - began)

    stage.perform(script())


def memory_used(asked: Asked, answer: Answer) -> None:
    """ui, engine: bytes after length of use: every screen, chapters, seeks, pauses, both languages.

    pause: between one thing and the next.
    """
    stage = _stage(asked)
    until = now() + asked["length"]

    def script() -> Script:
        yield _PICTURE
        for chapter in cycle(_film(stage).chapters):
            yield from _visit(stage, chapter.start, Millis(asked["pause"]))
            if now() >= until:
                break
        yield from _enter_film(stage)
        yield _SETTLE
        answer["ui"] = memory()
        answer["engine"] = max(map(memory, engine_processes()))

    stage.perform(script())


def _visit(stage: Stage, place: Millis, pause: Millis) -> Script:
    """From the attract loop to a chapter, and back when the visitor has gone."""
    kiosk = stage.kiosk
    kiosk.navigation.go(Action.WAKE)
    yield pause
    kiosk.choices.speak(kiosk.choices.offered[1])
    kiosk.navigation.go(Action.CHAPTERS)
    yield pause
    kiosk.choices.reset()
    kiosk.navigation.watch(place)
    yield _PICTURE
    yield pause
    kiosk.director.skip(-_SKIP)
    yield _PICTURE
    kiosk.director.pause()
    yield pause
    kiosk.director.pause(False)
    yield pause
    kiosk.navigation.go(Action.REST)
    yield _PICTURE


def _enter_film(stage: Stage) -> Script:
    """Past the attract loop, to the film from its start."""
    yield _PICTURE
    stage.kiosk.navigation.go(Action.WAKE)
    # The spare engine is to be there, as it is when somebody has touched the screen.
    yield _SETTLE
    stage.kiosk.navigation.watch()
    stage.forget()
    yield _PICTURE


def _stage(asked: Asked) -> Stage:
    width, height = asked["window"]
    return Stage(Kiosk(Options(Path(asked["data"]), (width, height), film=_clip(asked))))


def _clip(asked: Asked) -> Film | None:
    if "clip" not in asked:
        return None
    # Loads a decoder, which the start of the kiosk does without.
    from kiosk.media.bench_clip import bench_film  # noqa: PLC0415

    folder, seconds = asked["clip"]
    return bench_film(Path(folder), seconds, lambda _: None)


def _film(stage: Stage) -> Film:
    film = stage.kiosk.film
    if film is None:
        raise LookupError("there is no film")
    return film


def _cpu() -> tuple[float, float]:
    return cpu_seconds(), sum(map(cpu_seconds, engine_processes()))


DOES: dict[str, Callable[[Asked, Answer], None]] = {
    "start": start,
    "stretch": stretch,
    "tap": tap,
    "memory": memory_used,
}

if __name__ == "__main__":
    found: Answer = {}
    DOES[sys.argv[1]](json.loads(sys.argv[2]), found)
    sys.stdout.write(json.dumps(found) + "\n")
