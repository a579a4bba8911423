# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Photographs of people, and of exhibits, that a venue has the right to show.

Each kind has a folder, with SLUG.jpg and SLUG.txt, which has three lines: credit, licence, and the SHA-256 of the
picture; the last two may be missing. A photograph is made small and upright in a process of its own when it is added,
so that nothing that is shown comes from a file nobody has looked at, and nothing damaged since is shown.
"""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import file_digest
from pathlib import Path

import kiosk
from kiosk.domain.errors import ContentError, MachineError
from kiosk.domain.photographs import Photograph
from kiosk.domain.values import Slug
from kiosk.media.durable import sync_folder, write_text

PHOTOGRAPHS, EXHIBITS = "photographs", "exhibits"
"""What the folders are called: of people, of exhibits."""
PORTRAIT, EXHIBIT = 1280, 4096
"""Pixels of the longer side at most: twice what a card has room for; what can be looked at closely."""
_log = logging.getLogger(__name__)
_BEGINS, _ENDS = b"\xff\xd8", b"\xff\xd9"
"""Of a JPEG."""
_PATIENCE = 30
_LONGEST_REASON = 200


class VenuePhotographs:
    """A Photographs in a folder, which need not be there. longest: the longer side of what is added, in pixels."""

    def __init__(self, folder: Path, longest: int = PORTRAIT) -> None:
        self._folder = folder
        self._longest = longest

    def all(self) -> Mapping[Slug, Photograph]:
        return dict(self._whole())

    def add(self, of: Slug, file: Path, credit: str, licence: str = "") -> None:
        """In place of theirs, if there is one. credit: who made it; licence: by what right it is shown.

        Raises ContentError: photograph.uncredited, photograph.unreadable (path, reason); MachineError: data.unwritable
        (path, detail).
        """
        credit, licence = (" ".join(text.split()) for text in (credit, licence))
        if not credit:
            raise ContentError("photograph.uncredited")
        picture, words = self._files(of)
        part = picture.with_name(f".{picture.name}.new")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _make_small(file, part, self._longest)
            # Never a picture with the credit of another one.
            words.unlink(missing_ok=True)
            part.replace(picture)
            write_text(words, f"{credit}\n{licence}\n{_digest(picture)}\n")
        except OSError as error:
            raise _unwritable(self._folder, error) from error
        finally:
            with suppress(OSError):
                part.unlink()

    def remove(self, of: Slug) -> bool:
        """False where there is none. Raises MachineError: data.unwritable (path, detail)."""
        # Only what is in the folder, whatever was typed.
        there = [path for path in self._folder.glob("[!.]*") if path in self._files(of)]
        try:
            for path in there:
                path.unlink()
            if there:
                sync_folder(self._folder)
        except OSError as error:
            raise _unwritable(self._folder, error) from error
        return bool(there)

    def _files(self, of: Slug) -> tuple[Path, Path]:
        return self._folder / f"{of}.jpg", self._folder / f"{of}.txt"

    def _whole(self) -> Iterator[tuple[Slug, Photograph]]:
        for path in sorted(self._folder.glob("[!.]*.jpg")):
            try:
                lines = path.with_suffix(".txt").read_text(encoding="utf-8").split("\n")
                credit, licence, digest = (" ".join(line.split()) for line in (*lines, "", "")[:3])
                whole = _digest(path) == digest if digest else _is_whole(path)
            except (OSError, ValueError):
                credit, licence, whole = "", "", False
            if credit and whole:
                yield Slug(path.stem), Photograph(path, credit, licence)
            else:
                _log.warning("the photograph %s is damaged, or has no credit", path.name)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _is_whole(path: Path) -> bool:
    """As far as can be told of one that somebody put there by hand."""
    with path.open("rb") as file:
        begins = file.read(len(_BEGINS))
        file.seek(-min(len(_ENDS), path.stat().st_size), os.SEEK_END)
        return begins == _BEGINS and file.read() == _ENDS


def _make_small(file: Path, target: Path, longest: int) -> None:
    """Raises ContentError: photograph.unreadable (path, reason)."""
    # The child must meet the same kiosk as this process, wherever it was started from.
    environment = {**os.environ, "PYTHONPATH": str(Path(kiosk.__file__).parents[1])}
    command = [sys.executable, "-P", "-m", "kiosk.media.photograph_main"]
    command += [str(file.absolute()), str(target.absolute()), str(longest)]
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
