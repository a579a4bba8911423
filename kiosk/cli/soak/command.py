# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command: a kiosk of its own, its visitors, and a look at it every minute."""

import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.cli.sentences import exit_code, sentence
from kiosk.cli.soak.mix import Mix, Nobody
from kiosk.cli.soak.plot import draw
from kiosk.cli.soak.samples import Sample, Table, sample
from kiosk.cli.soak.verdict import faults, growth
from kiosk.domain.values import Millis

SVG = "soak.svg"
_EVERY = 60.0
_FEWEST = 20


class _Soak:
    """A kiosk that is visited for so many seconds, or with attract left alone."""

    def __init__(self, kiosk: Kiosk, out: Path, seconds: float, *, attract: bool) -> None:
        self._kiosk = kiosk
        self._out = out
        self._seconds = seconds
        self._began = time.monotonic()
        self._every = min(_EVERY, seconds / _FEWEST)
        self._mix = (Nobody if attract else Mix)(kiosk, lambda: self._passed >= seconds)
        self.table = Table(out)

    def perform(self) -> list[Sample]:
        self._look()
        self._mix.go_on()
        self._note()
        return self.table.rows

    @property
    def _passed(self) -> float:
        return time.monotonic() - self._began

    def _look(self) -> None:
        if self._passed >= self._seconds:
            return
        self._note()
        self._kiosk.loop.after(Millis(round(self._every * 1000)), self._look)

    def _note(self) -> None:
        row = sample(self._kiosk, self._passed, self._mix.tally)
        self.table.add(row)
        title = f"Soak: {self._passed / 3600:.2f} of {self._seconds / 3600:.2f} hours, {row.visits} visits"
        (self._out / SVG).write_text(draw(self.table.rows, title), encoding="utf-8")
        print(
            f"{row.seconds:>7} s  {row.ui_mib:6.1f} MiB  engines {row.engines_mib:6.1f} MiB  "
            f"{row.descriptors} descriptors  {row.lost} lost  {row.replaced} replaced  "
            f"{row.visits} visits, {row.failed} failed",
            flush=True,
        )


def run_soak(options: Options, hours: float, out: Path, *, attract: bool = False) -> int:
    """The exit code: 0, or 1 when something grew, died or failed, or that of the fault that leaves nothing to visit.

    options: without a data folder, an empty one. attract: nobody comes.
    """
    scratch = tempfile.TemporaryDirectory(prefix="kiosk-soak-", ignore_cleanup_errors=True)
    with scratch:
        kiosk = Kiosk(replace(options, data=options.data or Path(scratch.name), leave=scratch.cleanup))
        try:
            if kiosk.fault is not None:
                print(f"kiosk: {sentence(kiosk.fault)}", file=sys.stderr)
                return exit_code(kiosk.fault)
            kiosk.house.guide.advisories.ask(False)
            rows = _Soak(kiosk, out, hours * 3600, attract=attract).perform()
        finally:
            kiosk.close()
    found = faults(rows)
    for fault in found:
        print(f"kiosk: {fault}", file=sys.stderr)
    print(f"the kiosk's own memory: {growth(rows):+.2f} MiB an hour")
    print(f"{rows[-1].visits} visits, {rows[-1].killed} engines killed; the table and the plot are in {out.absolute()}")
    return 1 if found else 0
