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

from kiosk.cli.bench import listed, pinched, played, scrolled, searched, staffed, visited, zoomed
from kiosk.cli.bench.clock import now
from kiosk.cli.bench.stage import PICTURE, SETTLE, Answer, Asked, Script, Stage, begin
from kiosk.domain.navigation import Action
from kiosk.domain.values import Millis
from kiosk.host.process import cpu_seconds, engine_processes, memory

_SKIP = Millis(10_000)


def stretch(asked: Asked, answer: Answer) -> None:
    """Of a stretch of the film between lead and lead + length, as a visitor sees it.

    ui_cpu, engine_cpu: seconds of processor time. first, last: numbers of pictures. shown: how many were on the screen
    between them. ms: between the two.
    """
    stage = begin(asked)

    def script() -> Script:
        yield from stage.enter_film()
        yield Millis(asked["lead"])
        yield PICTURE
        answer["first"], painted, began, used = stage.frame(), stage.painted, stage.painted_at, _cpu()
        yield Millis(asked["length"])
        answer["ui_cpu"], answer["engine_cpu"] = (after - before for after, before in zip(_cpu(), used, strict=True))
        yield PICTURE
        answer["last"], answer["shown"] = stage.frame(), stage.painted - painted
        answer["ms"] = stage.painted_at - began

    stage.perform(script())


def tap(asked: Asked, answer: Answer) -> None:
    """took: for each of the places asked for, how long from the touch to its first picture on the screen."""
    stage = begin(asked)
    answer["took"] = []

    def script() -> Script:
        yield from stage.enter_film()
        for place in asked["places"]:
            yield Millis(asked["between"])
            stage.forget()
            began = now()
            stage.kiosk.director.play(stage.film, Millis(place))
            yield PICTURE
            answer["took"].append(stage.painted_at - began)

    stage.perform(script())


def memory_used(asked: Asked, answer: Answer) -> None:
    """ui, engine: bytes after length of use: every screen, chapters, seeks, pauses, both languages.

    pause: between one thing and the next.
    """
    stage = begin(asked)
    until = now() + asked["length"]

    def script() -> Script:
        yield from stage.attract()
        for chapter in cycle(stage.film.chapters):
            yield from _visit(stage, chapter.start, Millis(asked["pause"]))
            if now() >= until:
                break
        yield from stage.enter_film()
        yield SETTLE
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
    yield PICTURE
    yield pause
    kiosk.director.seek(Millis(kiosk.director.now.position - _SKIP))
    yield PICTURE
    kiosk.director.pause()
    yield pause
    kiosk.director.pause(False)
    yield pause
    kiosk.navigation.go(Action.REST)
    yield from stage.attract()


def _cpu() -> tuple[float, float]:
    return cpu_seconds(), sum(map(cpu_seconds, engine_processes()))


DOES: dict[str, Callable[[Asked, Answer], None]] = {
    "stretch": stretch,
    "tap": tap,
    "memory": memory_used,
    **listed.DOES,
    **pinched.DOES,
    **played.DOES,
    **scrolled.DOES,
    **searched.DOES,
    **staffed.DOES,
    **visited.DOES,
    **zoomed.DOES,
}

if __name__ == "__main__":
    found: Answer = {}
    DOES[sys.argv[1]](json.loads(sys.argv[2]), found)
    sys.stdout.write(json.dumps(found) + "\n")
