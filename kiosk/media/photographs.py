# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Photographs of people, and of exhibits, that a venue has the right to show.

Each kind has a folder, with SLUG.txt, which has three lines: credit, licence, and the SHA-256 of the picture, whose
file is SLUG-BEGINNING OF IT.jpg; so the text is what puts a new one in place of the old one, all at once. Who puts a
SLUG.jpg there by hand needs the credit alone. A photograph is made small and upright in a process of its own when it is
added, so that nothing that is shown comes from a file nobody has looked at, and nothing damaged since is shown.
"""

import logging
import os
import re
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from hashlib import file_digest
from pathlib import Path

from kiosk.domain.errors import ContentError
from kiosk.domain.photographs import Photograph
from kiosk.domain.values import Slug
from kiosk.media.child import command, environment
from kiosk.media.durable import refusal, sync_file, sync_folder, write_text

PHOTOGRAPHS, EXHIBITS = "photographs", "exhibits"
"""What the folders are called: of people, of exhibits."""
PORTRAIT, EXHIBIT = 1280, 4096
"""Pixels of the longer side at most: twice what a card has room for; what can be looked at closely."""
_log = logging.getLogger(__name__)
_BEGINS, _ENDS = b"\xff\xd8", b"\xff\xd9"
"""Of a JPEG."""
_PATIENCE = 30
_LONGEST_REASON = 200
_IN_NAME = 16
"""Digits of the digest."""
_NAMED = re.compile(rf".*-[0-9a-f]{{{_IN_NAME}}}")


class VenuePhotographs:
    """A Photographs in a folder, which need not be there. longest: the longer side of what is added, in pixels."""

    def __init__(self, folder: Path, longest: int = PORTRAIT) -> None:
        self._folder = folder
        self._longest = longest

    def all(self) -> Mapping[Slug, Photograph]:
        there = {path.stem for path in self._folder.glob("[!.]*.txt")}
        by_hand = {path.stem for path in self._folder.glob("[!.]*.jpg") if not _NAMED.fullmatch(path.stem)}
        found = ((slug, self.of(slug)) for slug in map(Slug, sorted(there | by_hand)))
        return {slug: photograph for slug, photograph in found if photograph}

    def of(self, slug: Slug) -> Photograph | None:
        words = self._folder / f"{slug}.txt"
        try:
            credit, licence, digest = _read(words)
            picture = self._picture(slug, digest)
            whole = _digest(picture) == digest if digest else _is_whole(picture)
        except (OSError, ValueError):
            credit, licence, picture, whole = "", "", words, False
        if credit and whole:
            return Photograph(picture, credit, licence)
        if picture.exists() or words.exists() or (self._folder / f"{slug}.jpg").exists():
            _log.warning("the photograph of %s is damaged, or has no credit", slug)
        return None

    def add(self, of: Slug, file: Path, credit: str, licence: str = "") -> None:
        """In place of theirs, if there is one. credit: who made it; licence: by what right it is shown.

        Raises ContentError: photograph.uncredited, photograph.unreadable (path, reason); MachineError: see
        durable.refusal. After each of them what was shown is shown.
        """
        credit, licence = (" ".join(text.split()) for text in (credit, licence))
        if not credit:
            raise ContentError("photograph.uncredited")
        part = self._folder / f".{of}.jpg.new"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _make_small(file, part, self._longest)
            sync_file(part)
            digest = _digest(part)
            part.replace(self._named(of, digest))
            sync_folder(self._folder)
            write_text(self._folder / f"{of}.txt", f"{credit}\n{licence}\n{digest}\n")
        except OSError as error:
            raise refusal(error, self._folder) from error
        finally:
            with suppress(OSError, ValueError):
                part.unlink(missing_ok=True)
                self._clear(of)

    def remove(self, of: Slug) -> bool:
        """False where there is none. Raises MachineError: see durable.refusal."""
        # Only what is in the folder, whatever was typed.
        there = self._files(of)
        try:
            for path in there:
                path.unlink()
            if there:
                sync_folder(self._folder)
        except OSError as error:
            raise refusal(error, self._folder) from error
        return bool(there)

    def _files(self, of: Slug) -> list[Path]:
        """All that there is of one, its words last."""
        ours = re.compile(re.escape(of) + rf"(-[0-9a-f]{{{_IN_NAME}}})?\.jpg|{re.escape(of)}\.txt")
        return sorted(path for path in self._folder.glob("[!.]*") if ours.fullmatch(path.name))

    def _clear(self, of: Slug) -> None:
        """Pictures that its words do not name: what was there before, or one that was not shown after all."""
        words = self._folder / f"{of}.txt"
        kept = self._picture(of, _read(words)[2] if words.exists() else "")
        for path in self._files(of):
            if path not in {kept, words}:
                path.unlink()

    def _picture(self, of: Slug, digest: str) -> Path:
        """By its name of today; else by that of one from an older version, or by hand."""
        named = self._named(of, digest)
        return named if digest and named.exists() else self._folder / f"{of}.jpg"

    def _named(self, of: Slug, digest: str) -> Path:
        return self._folder / f"{of}-{digest[:_IN_NAME]}.jpg"


def _read(words: Path) -> tuple[str, str, str]:
    """Credit, licence and digest. Raises OSError, ValueError."""
    lines = words.read_text(encoding="utf-8").split("\n")
    credit, licence, digest = (" ".join(line.split()) for line in (*lines, "", "")[:3])
    return credit, licence, digest


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
    child = command("photograph_main", str(file.absolute()), str(target.absolute()), str(longest))
    try:
        answer = subprocess.run(child, env=environment(), capture_output=True, timeout=_PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        raise ContentError("photograph.unreadable", path=str(file), reason="it took too long") from None
    if answer.returncode != 0:
        lines = answer.stderr.decode(errors="replace").split("\n")
        said = next((line.strip() for line in reversed(lines) if line.strip()), f"exit code {answer.returncode}")
        raise ContentError("photograph.unreadable", path=str(file), reason=said[:_LONGEST_REASON])
