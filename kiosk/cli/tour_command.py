# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour as a command: it brings its own data folder, unless one is named, so that it never meets a running kiosk."""

import json
import sys
import tempfile
from enum import Enum, auto
from pathlib import Path

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.cli.reading import find_card
from kiosk.cli.sentences import exit_code, sentence
from kiosk.cli.sentences_acts import said
from kiosk.cli.tour import Act, Step, Tour
from kiosk.cli.visit import SHORT_VISIT, VISIT
from kiosk.cli.visit_reading import visit_to
from kiosk.cli.visit_staff import staff_visit
from kiosk.domain.errors import EditError


class Part(Enum):
    """short: each screen once, and no more. staff: the staff area alone."""

    WHOLE = auto()
    SHORT = auto()
    STAFF = auto()


def take_tour(
    out: Path,
    data: Path | None,
    size: tuple[int, int] | None,
    screen: str | None,
    card: str | None = None,
    *,
    as_json: bool,
    part: Part = Part.WHOLE,
) -> int:
    """The exit code: 0, or 1 when a step failed, or that of the fault that leaves nothing to visit.

    card: the address of the only one that is visited.
    Raises ContentError: see find_card; EditError: tour.staff where that is to be paid with somebody's data folder.
    """
    scratch = tempfile.TemporaryDirectory(prefix="kiosk-tour-", ignore_cleanup_errors=True)
    with scratch:
        folder = data or Path(scratch.name)
        opens = find_card(card, folder) if card else None
        visit = visit_to(opens) if opens else _visit(part, folder, anybodys=data is not None)
        kiosk = Kiosk(Options(folder, size, screen, opens=opens, says=said, leave=scratch.cleanup))
        try:
            if kiosk.fault is not None:
                print(f"kiosk: {sentence(kiosk.fault)}", file=sys.stderr)
                return exit_code(kiosk.fault)
            report = Tour(kiosk, out, tell=_nothing if as_json else _tell).walk(visit)
        finally:
            kiosk.close()
    if as_json:
        print(json.dumps(report, indent=2))
    else:
        failed = sum(not step["ok"] for step in report["steps"])
        print(f"{len(report['steps'])} steps, {failed} failed; first picture after {report['first_frame_ms']} ms.")
        print(f"The pictures and report.json are in {out.absolute()}")
    return 0 if report["ok"] else 1


def _visit(part: Part, folder: Path, *, anybodys: bool) -> tuple[tuple[str, Act], ...]:
    """anybodys: the folder is somebody's, and so are the PINs in it."""
    if part is not Part.STAFF:
        return SHORT_VISIT if part is Part.SHORT else VISIT
    if anybodys:
        raise EditError("tour.staff")
    return staff_visit(folder)


def _tell(step: Step) -> None:
    shown = f"second {step.frame['second']}" if step.frame else ""
    print(f"{'ok  ' if step.ok else 'FAIL'} {step.name:<16} {step.ms:>6} ms  {shown}{step.says}", flush=True)


def _nothing(_: Step) -> None:
    """With --json nothing else may stand on the output."""
