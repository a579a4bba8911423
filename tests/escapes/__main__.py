# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries to get out of a kiosk in every way and situation: python -P -m tests.escapes [--short] [--case WORD] …

Told is each escape as it is seen, then a table; the code is 1 where there was one, or a situation was not reached.
"""

import argparse
import os
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.escapes.display import display
from tests.escapes.keyboard import KEYS
from tests.escapes.look import picture
from tests.escapes.mouse import MOUSE
from tests.escapes.others import OTHERS
from tests.escapes.process import LostError
from tests.escapes.requests import REQUESTS
from tests.escapes.stage import SITUATIONS, Case, Stage
from tests.escapes.touch import TOUCH
from tests.escapes.waiting import pass_time
from tests.journeys.quiet import assert_quiet

CASES = (*KEYS, *MOUSE, *REQUESTS, *OTHERS, *TOUCH)
_SIZE, _SIZE_SHORT = (1920, 1080), (960, 540)
_SETTLES, _SETTLES_SHORT = 0.4, 0.08
"""Seconds in which what was done comes to something."""

Pair = tuple[str, Case]


@dataclass(frozen=True, slots=True)
class Tried:
    """seen: what must not be, nothing where it was no escape."""

    case: str
    situation: str
    seen: tuple[str, ...]


def pairs(asked: argparse.Namespace) -> list[Pair]:
    """Those of a situation together. In the short form each case once, in turn in each situation."""
    cases = [case for case in CASES if not asked.case or any(word in case.name for word in asked.case)]
    situations = [one for one in SITUATIONS if not asked.situation or one in asked.situation]
    return [
        (situation, case)
        for place, situation in enumerate(situations)
        for number, case in enumerate(cases)
        if not asked.short or number % len(situations) == place
    ]


def attempt(stage: Stage, situation: str, case: Case, settles: float) -> tuple[str, ...]:
    if problem := stage.ready(situation):
        return (problem,)
    try:
        seen = case.act(stage)
        pass_time(settles)
        return (*((seen,) if seen else ()), *stage.wrongs())
    except LostError as error:
        return (f"the kiosk: {error}", *stage.wrongs())


def perform(stage: Stage, planned: list[Pair], out: Path, settles: float) -> Iterator[Tried]:
    for number, (situation, case) in enumerate(planned):
        if not number or planned[number - 1][0] != situation:
            print(f"{situation} …", flush=True)
        seen = attempt(stage, situation, case, settles)
        if seen:
            print(f"{case.name} · {situation}: {'; '.join(seen)}", flush=True)
            out.mkdir(parents=True, exist_ok=True)
            picture().save(str(out / f"{_plain(case.name)}-{_plain(situation)}.png"))
        stage.let_go()
        if seen:
            stage.mend()
        yield Tried(case.name, situation, seen)


def _plain(name: str) -> str:
    return re.sub(r"\W+", "-", name).strip("-").lower()


def table(tried: list[Tried]) -> Iterator[str]:
    found = {(one.case, one.situation): one.seen for one in tried}
    situations = [one for one in SITUATIONS if any(key[1] == one for key in found)]
    yield f"{'':34}" + "".join(f"{one:>9}" for one in situations)
    for case in dict.fromkeys(one.case for one in tried):
        marks = ("" if (case, one) not in found else "ESCAPE" if found[case, one] else "ok" for one in situations)
        yield f"{case:34}" + "".join(f"{mark:>9}" for mark in marks)


def main() -> int:
    parser = argparse.ArgumentParser(prog="packaging/escapes")
    parser.add_argument("--short", action="store_true", help="each case once, in one of the situations, and quicker")
    parser.add_argument("--case", action="append", metavar="WORD", help="only cases with this in their name")
    parser.add_argument("--situation", action="append", choices=SITUATIONS, help="only this one")
    parser.add_argument("--out", type=Path, default=Path("out/escapes"), help="for pictures of escapes (out/escapes)")
    asked = parser.parse_args()
    began = time.monotonic()
    size = _SIZE_SHORT if asked.short else _SIZE
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as made, display(Path(made), *size) as name:
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        application = QGuiApplication(["strangers"])
        with closing(Stage(name, Path(made), size, short=asked.short)) as stage:
            tried = list(perform(stage, pairs(asked), asked.out, _SETTLES_SHORT if asked.short else _SETTLES))
        complaints = _complaints(stage.printed)
        application.shutdown()
    escapes = [one for one in tried if one.seen]
    print("\n".join(table(tried)))
    print("".join(f"The kiosk complained: {one}\n" for one in complaints), end="")
    print(f"{len(escapes)} escapes in {len(tried)} attempts, {time.monotonic() - began:.0f} s")
    return 1 if escapes or complaints or not tried else 0


def _complaints(printed: list[str]) -> list[str]:
    wrong = []
    for text in printed:
        try:
            assert_quiet(text)
        except AssertionError as error:
            wrong.append(str(error)[:2000])
    return wrong


if __name__ == "__main__":
    sys.exit(main())
