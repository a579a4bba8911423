# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Photographs of people that a venue has the right to show: PERSON.jpg in one folder, with its credit in PERSON.txt.

A photograph is made small in a process of its own when it is added, so that nothing that is shown comes from a file
nobody has looked at.
"""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import kiosk
from kiosk.domain.errors import ContentError, MachineError
from kiosk.domain.people import Photograph
from kiosk.domain.values import Slug
from kiosk.media.durable import sync_folder, write_text

PHOTOGRAPHS = "photographs"
"""What the folder is called."""
_log = logging.getLogger(__name__)
_BEGINS, _ENDS = b"\xff\xd8", b"\xff\xd9"
"""Of a JPEG."""
_PATIENCE = 30
_LONGEST_REASON = 200


class VenuePhotographs:
    """A Photographs in a folder, which need not be there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> Mapping[Slug, Photograph]:
        return dict(self._whole())

    def add(self, person: Slug, file: Path, credit: str) -> None:
        """In place of theirs, if there is one. credit: who made it, and by what right it is shown.

        Raises ContentError: photograph.uncredited, photograph.unreadable (path, reason); MachineError: data.unwritable
        (path, detail).
        """
        credit = " ".join(credit.split())
        if not credit:
            raise ContentError("photograph.uncredited")
        picture, words = self._files(person)
        part = picture.with_name(f".{picture.name}.new")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _make_small(file, part)
            # Never a picture with the credit of another one.
            words.unlink(missing_ok=True)
            part.replace(picture)
            write_text(words, credit + "\n")
        except OSError as error:
            raise _unwritable(self._folder, error) from error
        finally:
            with suppress(OSError):
                part.unlink()

    def remove(self, person: Slug) -> bool:
        """False where there is none. Raises MachineError: data.unwritable (path, detail)."""
        # Only what is in the folder, whatever was typed.
        there = [path for path in self._folder.glob("[!.]*") if path in self._files(person)]
        try:
            for path in there:
                path.unlink()
            if there:
                sync_folder(self._folder)
        except OSError as error:
            raise _unwritable(self._folder, error) from error
        return bool(there)

    def _files(self, person: Slug) -> tuple[Path, Path]:
        return self._folder / f"{person}.jpg", self._folder / f"{person}.txt"

    def _whole(self) -> Iterator[tuple[Slug, Photograph]]:
        for path in sorted(self._folder.glob("[!.]*.jpg")):
            try:
                credit = path.with_suffix(".txt").read_text(encoding="utf-8").strip()
                content = path.read_bytes()
            except (OSError, ValueError):
                credit, content = "", b""
            if credit and content.startswith(_BEGINS) and content.endswith(_ENDS):
                yield Slug(path.stem), Photograph(path, credit)
            else:
                _log.warning("the photograph %s is damaged, or has no credit", path.name)


def _make_small(file: Path, target: Path) -> None:
    """Raises ContentError: photograph.unreadable (path, reason)."""
    # The child must meet the same kiosk as this process, wherever it was started from.
    environment = {**os.environ, "PYTHONPATH": str(Path(kiosk.__file__).parents[1])}
    command = [sys.executable, "-P", "-m", "kiosk.media.photograph_main", str(file.absolute()), str(target.absolute())]
    try:
        answer = subprocess.run(command, env=environment, capture_output=True, timeout=_PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        raise ContentError("photograph.unreadable", path=str(file), reason="it took too long") from None
    if answer.returncode != 0:
        lines = answer.stderr.decode(errors="replace").split("\n")
        said = next((line.strip() for line in reversed(lines) if line.strip()), f"exit code {answer.returncode}")
        raise ContentError("photograph.unreadable", path=str(file), reason=said[:_LONGEST_REASON])


def _unwritable(folder: Path, error: OSError) -> MachineError:
    return MachineError("data.unwritable", path=str(folder), detail=error.strerror or str(error))
