# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reckoning is measured."""

from pathlib import Path

from kiosk.cli.bench.programme import ROWS
from kiosk.cli.bench.rig import Rig


def test_both_measurements_run(tmp_path: Path) -> None:
    rig = Rig(tmp_path, quick=True, tell=lambda _: None)
    assert all(row.measure(rig).ours > 0 for row in ROWS)
