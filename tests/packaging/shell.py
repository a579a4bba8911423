# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs pieces of the set-up's shell code."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

PACKAGING = Path(__file__).parents[2] / "packaging"


def script(name: str, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run packaging/NAME."""
    return subprocess.run(
        [PACKAGING / name, *arguments], cwd=cwd, check=False, capture_output=True, text=True, timeout=30
    )


def shell(code: str, *, root: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run bash code that has the set-up's functions, for the checkout at root."""
    environment: Mapping[str, str] = {**os.environ, "root": str(root), "lib": str(PACKAGING / "lib"), **variables}
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", f'source "$lib/setup.sh"; source "$lib/display.sh"; {code}'],
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
