# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Performs faults and tells what came of them: python -m tests.faults [--rounds N] [--times N] [--seed S] [CASE…]"""

import argparse
import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from kiosk.domain.film import Film
from kiosk.domain.liveness import Deadlines
from tests.faults.case import Case, Series
from tests.faults.cases import CASES, SERIES
from tests.faults.material import film, next_film
from tests.faults.screening import Screening


@dataclass(slots=True)
class Outcome:
    """Of a case, or of a series, whose rounds are its faults. took: of one round, or of all the series, in s.

    gap: the longest time without a new picture while one was due, in ms. told: what else is worth a line.
    """

    name: str
    rounds: int = 0
    gap: int = 0
    took: float = 0
    failures: list[str] = field(default_factory=list)
    told: str = ""


def perform(case: Case, following: Film, outcome: Outcome) -> None:
    """One round."""
    began, before = time.monotonic(), _left()
    with tempfile.TemporaryDirectory() as folder:
        screening = Screening(film(Path(folder)), following, Deadlines())
        case.perform(screening)
        screening.close()
    if len(screening.reports) > case.reports:
        screening.fail(f"{len(screening.reports)} reports: {screening.reports}")
    failures, gap = screening.failures, screening.gap
    del screening
    gc.collect()
    if _left() != before:
        failures.append(f"left behind: {_left()}, before: {before}")
    outcome.rounds += 1
    outcome.gap = max(outcome.gap, gap)
    outcome.took = max(outcome.took, round(time.monotonic() - began, 1))
    outcome.failures += failures


def perform_series(series: Series, times: int, seed: int) -> Outcome:
    """So many of its faults."""
    began = time.monotonic()
    found = series.perform(times, seed)
    took = round(time.monotonic() - began, 1)
    told = ", ".join(part for part in (f"seed {seed}", found.told) if part)
    return Outcome(series.name, found.times, took=took, failures=list(found.failures), told=told)


def _left() -> dict[str, int]:
    """What a leak would have more of."""
    children = [pid for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()]
    rings = Path("/proc/self/maps").read_text().count("kiosk-ring")
    return {"descriptors": len(os.listdir("/proc/self/fd")), "children": len(children), "rings": rings}  # noqa: PTH208


def main() -> int:
    parser = argparse.ArgumentParser(prog="packaging/faults")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="how often each case is performed (3)")
    parser.add_argument("--times", type=int, metavar="N", help="how many faults a series has (each its own)")
    parser.add_argument("--seed", type=int, metavar="S", help="of the series (another each time)")
    parser.add_argument("--short", action="store_true", help="only the cases of the short form, once each")
    parser.add_argument("--json", action="store_true", help="one line of JSON for each case instead of the table")
    parser.add_argument("cases", nargs="*", metavar="CASE", help="only what has this in its name, or =NAME")
    asked = parser.parse_args()
    failed = 0
    for outcome in _outcomes(asked):
        print(json.dumps(asdict(outcome)) if asked.json else _row(outcome), flush=True)
        failed += bool(outcome.failures)
    return 1 if failed else 0


def _outcomes(asked: argparse.Namespace) -> Iterator[Outcome]:
    chosen = [case for case in CASES if (case.short or not asked.short) and _is_asked(case.name, asked.cases)]
    with tempfile.TemporaryDirectory() as folder:
        following = next_film(Path(folder)) if chosen else None
        for case in chosen:
            outcome = Outcome(case.name)
            for _ in range(1 if asked.short else asked.rounds):
                assert following
                perform(case, following, outcome)
            yield outcome
    seed = asked.seed if asked.seed is not None else 1 if asked.short else int(time.time())
    for series in SERIES:
        times = series.short if asked.short else asked.times or series.times
        if times and _is_asked(series.name, asked.cases):
            yield perform_series(series, times, seed)


def _is_asked(name: str, words: list[str]) -> bool:
    return not words or any(word[1:] == name if word.startswith("=") else word in name for word in words)


def _row(outcome: Outcome) -> str:
    gap = f"{outcome.gap:7} ms" if not outcome.told else f"{'':10}"
    row = f"{outcome.name:42} {outcome.rounds:4} {gap} {outcome.took:6.1f} s  "
    return row + ("; ".join(outcome.failures) or "ok") + (f"  ({outcome.told})" if outcome.told else "")


if __name__ == "__main__":
    sys.exit(main())
