# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the makers of the rehearsal film together: script, painter, encoder, probe."""

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication

from kiosk.content.rehearsal import read_rehearsal_script
from kiosk.media.loudness import measure_loudness
from kiosk.media.loudness_child import with_loudness
from kiosk.media.manifest import FILM_FILE, MANIFEST_FILE, manifest, write_manifest
from kiosk.media.probe import probe
from kiosk.media.rehearsal import write_film
from kiosk.ui.rehearsal_painter import RehearsalPainter


def build_rehearsal(assets: Path, out: Path, progress: Callable[[float], None]) -> Path:
    """Write film.mkv and film.json into out, which stays as it is if anything fails; the path of the film.

    progress: called with the part that is done, 0 to 1.
    Raises ContentError: content.invalid where the script is wrong.
    """
    script_file = assets / "rehearsal" / "script.yaml"
    script = read_rehearsal_script(script_file)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Held until the end: painting text needs it.
    application = QGuiApplication.instance() or QGuiApplication([])
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=out) as folder:
        film, record = Path(folder, FILM_FILE), Path(folder, MANIFEST_FILE)
        write_film(script, RehearsalPainter(assets / "fonts"), film, progress)
        media = with_loudness(probe(film), measure_loudness(film))
        write_manifest(record, manifest(script, script_file, media))
        film.replace(out / FILM_FILE)
        record.replace(out / MANIFEST_FILE)
    del application
    return out / FILM_FILE
