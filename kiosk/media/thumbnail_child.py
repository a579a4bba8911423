# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures of the chapters of a film, made once and kept in a folder, as MILLISECONDS.jpg.

They are made in a process of its own, so that a file that hangs or kills its reader takes nothing else with it.
"""

import json
import logging
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk.domain.film import Film, Media
from kiosk.domain.values import Millis, Slug
from kiosk.media.child import command, environment
from kiosk.media.record import media_to_json

THUMBNAILS = "thumbnails"
"""What a folder of them is called."""

_log = logging.getLogger(__name__)
_BEGINS, _ENDS = b"\xff\xd8", b"\xff\xd9"
"""Of a JPEG."""
PATIENCE = Millis(600_000)
"""Enough for a film in which nothing can be sought, on a machine with other things to do. What was made is kept."""


def chapter_pictures(film: Film, folder: Path) -> Mapping[Slug, Path]:
    """Those of its chapters, made where there are none yet; without those that cannot be made."""
    make_pictures(film.media, (chapter.start for chapter in film.chapters), folder)
    paths = {chapter.slug: folder / _name(chapter.start) for chapter in film.chapters}
    return {slug: path for slug, path in paths.items() if _is_there(path)}


def make_pictures(media: Media, places: Iterable[Millis], folder: Path, patience: Millis = PATIENCE) -> None:
    """One for each place where there is none yet. What cannot be made is logged, and nothing is raised."""
    wanted = {place: folder / _name(place) for place in places}
    lacking = {place: path for place, path in wanted.items() if not _is_there(path)}
    if not lacking:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _ask(media, lacking, patience)
    except (OSError, subprocess.SubprocessError) as problem:
        _log.warning("not every chapter of %s has a picture: %s", media.path.name, problem)


def _ask(media: Media, pictures: Mapping[Millis, Path], patience: Millis) -> None:
    """Raises subprocess.SubprocessError where the child failed or took too long."""
    wanted = {
        "file": str(media.path.absolute()),
        "media": media_to_json(media),
        "pictures": {str(place): str(path.absolute()) for place, path in pictures.items()},
    }
    subprocess.run(
        command("thumbnail_main"),
        env=environment(),
        input=json.dumps(wanted).encode(),
        capture_output=True,
        timeout=patience / 1000,
        check=True,
    )


def _is_there(path: Path) -> bool:
    """And whole: what a machine that lost its power has left is made anew."""
    try:
        content = path.read_bytes()
    except OSError:
        return False
    return content.startswith(_BEGINS) and content.endswith(_ENDS)


def _name(place: Millis) -> str:
    return f"{place}.jpg"
