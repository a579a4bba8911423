# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Performs faults and tells what came of them: python -m tests.faults [--rounds N] [--short] [--json] [CASE…]"""

import argparse
import gc
import json
import os
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

from kiosk.domain.film import Film
from kiosk.domain.liveness import Deadlines
from tests.faults.case import Case
from tests.faults.cases import CASES
from tests.faults.material import film, next_film
from tests.faults.screening import Screening


@dataclass(slots=True)
class Outcome:
    """Of a case. gap: the longest time without a new picture while one was due, in ms. took: of one round, in s."""

    name: str
    rounds: int = 0
    gap: int = 0
    took: float = 0
    failures: list[str] = field(default_factory=list)


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


def _left() -> dict[str, int]:
    """What a leak would have more of."""
    children = [pid for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()]
    rings = Path("/proc/self/maps").read_text().count("kiosk-ring")
    return {"descriptors": len(os.listdir("/proc/self/fd")), "children": len(children), "rings": rings}  # noqa: PTH208


def main() -> int:
    parser = argparse.ArgumentParser(prog="packaging/faults")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="how often each case is performed (3)")
    parser.add_argument("--short", action="store_true", help="only the cases of the short form, once each")
    parser.add_argument("--json", action="store_true", help="one line of JSON for each case instead of the table")
    parser.add_argument("cases", nargs="*", metavar="CASE", help="only what has this in its name, or =NAME")
    asked = parser.parse_args()
    chosen = [case for case in CASES if (case.short or not asked.short) and _is_asked(case.name, asked.cases)]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        following = next_film(Path(folder))
        for case in chosen:
            outcome = Outcome(case.name)
            for _ in range(1 if asked.short else asked.rounds):
                perform(case, following, outcome)
            failed += bool(outcome.failures)
            print(json.dumps(asdict(outcome)) if asked.json else _row(outcome), flush=True)
    return 1 if failed else 0


def _is_asked(name: str, words: list[str]) -> bool:
    return not words or any(word[1:] == name if word.startswith("=") else word in name for word in words)


def _row(outcome: Outcome) -> str:
    row = f"{outcome.name:42} {outcome.rounds:3} {outcome.gap:7} ms {outcome.took:6.1f} s  "
    return row + ("; ".join(outcome.failures) or "ok")


if __name__ == "__main__":
    sys.exit(main())
