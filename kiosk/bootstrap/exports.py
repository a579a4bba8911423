# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that staff have written, in the folder exports of the data."""

from datetime import datetime
from pathlib import Path

from kiosk.media.durable import refusal, write_text

EXPORTS = "exports"


def keep_export(data: Path, name: str, text: str) -> Path:
    """A new file, whole or not there. name: with its ending; one that is taken gets a number.

    Raises MachineError: data.full (path, free), data.unwritable (path, detail).
    """
    path = _free(data / EXPORTS / name)
    try:
        path.parent.mkdir(exist_ok=True)
        write_text(path, text)
    except OSError as error:
        raise refusal(error, path if path.parent.is_dir() else data / name) from error
    return path


def log_name(now: datetime, ending: str) -> str:
    """log-2026-11-22-140503.csv"""
    return f"log-{now:%Y-%m-%d-%H%M%S}.{ending}"


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free
