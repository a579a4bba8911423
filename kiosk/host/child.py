# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a module of ours in a process of its own, and never waits for it longer than it was given."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass

_LAST = 300


@dataclass(frozen=True, slots=True)
class Answer:
    """code: the exit code, negative for a signal, or None where the time ran out. out, err: what the child wrote."""

    code: int | None
    out: str
    err: str

    @property
    def reason(self) -> str:
        """Why there is no good answer, in a few words: the last line the child wrote, or how it ended."""
        lines = [line.strip() for line in self.err.splitlines() if line.strip()]
        if self.code is None:
            return "it took too long"
        how = f"signal {-self.code}" if self.code < 0 else f"exit code {self.code}"
        return f"{how}: {lines[-1][:_LAST]}" if lines else how


def run_module(module: str, *arguments: str, seconds: float, environment: Mapping[str, str] | None = None) -> Answer:
    """environment: what is different in the child's. It is killed after so many seconds, with all it started."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", module, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        # The child must meet the same kiosk as this process, wherever it was started from and whatever lies there (-P).
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **(environment or {})},
    )
    with process:
        try:
            out, err = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            # Its engines die with it.
            process.kill()
            out, err = process.communicate()
            return Answer(None, out, err)
    return Answer(process.returncode, out, err)
