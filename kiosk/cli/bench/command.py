# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command: chooses what to measure, measures, and prints; see kiosk.cli.bench for what."""

import json
import os
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

from kiosk.cli.bench.fault import MeasureError
from kiosk.cli.bench.machine import facts
from kiosk.cli.bench.rig import Progress, Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row
from kiosk.cli.bench.rows import ROWS
from kiosk.cli.sentences import sentence
from kiosk.domain.errors import KioskError
from kiosk.host.folders import data_home, prepare_data
from kiosk.host.libraries import require_display, require_libvlc

_WIDTH = 118
_INDENT = " " * 4


@dataclass(frozen=True, slots=True)
class Measured:
    """A row with its figures, or with why there are none."""

    row: Row
    figures: Figures | None
    fault: str | None = None

    @property
    def ok(self) -> bool:
        return self.figures is not None and self.row.allows(self.figures)

    def record(self) -> dict[str, str | float | bool | None]:
        figures, row = self.figures, self.row
        ratio = row.ratio(figures) if figures else None
        return {
            "name": row.name,
            "unit": row.unit,
            "says": row.says,
            "ours": _rounded(figures.ours if figures else None),
            "peer": _rounded(figures.peer if figures else None),
            "mpv": _rounded(figures.mpv if figures else None),
            "ratio": _rounded(ratio),
            "limit": row.limit,
            "limit_kind": row.limit_kind,
            "ok": self.ok,
            "fault": self.fault,
        }


def list_names() -> None:
    """One a line."""
    for row in ROWS:
        print(row.name)


def run_bench(names: list[str], data: Path | None, *, quick: bool, as_json: bool, seconds: int | None = None) -> int:
    """Measure the rows of these names, or all. seconds: see Rig.

    The exit code: 0 where all was measured, whatever the figures; 1 where something could not be; EX_USAGE for a name
    that is none. Raises MachineError where the machine lacks what nothing can be measured without.
    """
    unknown = [name for name in names if name not in {row.name for row in ROWS}]
    if unknown:
        print(f"kiosk: There is no measurement called {unknown[0]}. kiosk bench --list names them.", file=sys.stderr)
        return os.EX_USAGE
    require_display()
    require_libvlc()
    folder = data_home(data)
    prepare_data(folder)
    machine = facts()
    rig = Rig(folder / "bench", quick, _progress(), seconds)
    measured = [_measure(row, rig) for row in ROWS if not names or row.name in names]
    rig.tell("")
    if as_json:
        rows = [one.record() for one in measured]
        print(json.dumps({"quick": quick, "machine": machine, "rows": rows}, indent=2))
    else:
        _print(measured, machine, quick=quick)
    return 1 if any(one.fault for one in measured) else 0


def _measure(row: Row, rig: Rig) -> Measured:
    try:
        return Measured(row, row.measure(rig))
    except MeasureError as error:
        return Measured(row, None, str(error))
    except KioskError as error:
        return Measured(row, None, sentence(error))


def _progress() -> Progress:
    """To a person only, on a line that is overwritten."""
    if not sys.stderr.isatty():
        return lambda _: None
    return lambda text: print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def _print(measured: list[Measured], machine: dict[str, str | int | float], *, quick: bool) -> None:
    print(textwrap.fill(", ".join(f"{name} {value}" for name, value in machine.items()), _WIDTH))
    if quick:
        print("Short runs: the figures mean little.")
    print(f"\n{'':<18}{'ours':>10}{'peer':>10}{'mpv':>10}  {'':<10}{'ratio':>7}  limit")
    for one in measured:
        print(_line(one))
        says = one.row.says if one.fault is None else f"Not measured: {one.fault}"
        print(textwrap.fill(says, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT))


def _line(one: Measured) -> str:
    row, record = one.row, one.record()
    ours, peer, mpv, ratio = (_text(record[name]) for name in ("ours", "peer", "mpv", "ratio"))
    limit = f"{row.limit:g}" if row.limit_kind is not LimitKind.PEER else "peer"
    verdict = "" if one.fault else "kept" if one.ok else "MISSED"
    return f"{row.name:<18}{ours:>10}{peer:>10}{mpv:>10}  {row.unit:<10}{ratio:>7}  {limit:<6}{verdict}".rstrip()


def _text(value: object) -> str:
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)
