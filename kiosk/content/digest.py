# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files make up a folder of content, and whether they changed, without reading what they say.

Imports neither YAML nor the models: a start whose content is unchanged pays for neither.
"""

import hashlib
import os
from pathlib import Path

from kiosk.domain.errors import ContentError


def paths(folder: Path) -> tuple[Path, ...]:
    """The content files of a folder, in the order of their names.

    Raises ContentError: content.invalid (file, line, reason) where there is none.
    """
    if not folder.is_dir():
        raise nowhere(folder, "there is no such folder: check its name")
    found = tuple(sorted(folder.glob("*.yaml")))
    for path in found:
        if not path.is_file():
            raise nowhere(path, "this is no file: remove it, or call it otherwise")
    if not found:
        raise nowhere(folder, "this folder has no content file (*.yaml): check its name")
    return found


def digest(folder: Path) -> str:
    """SHA-256, in hexadecimal, of the names and the bytes of all content files.

    It says nothing of the rules they are checked by, which change with the version of the kiosk.
    Raises ContentError: content.invalid (file, line, reason) where there is no file, or one cannot be read.
    """
    whole = hashlib.sha256()
    for path in paths(folder):
        whole.update(os.fsencode(path.name) + b"\0" + _digest_of(path))
    return whole.hexdigest()


def nowhere(path: Path, reason: str) -> ContentError:
    """A mistake that stands on no line."""
    return ContentError("content.invalid", file=str(path), line=1, reason=reason)


def _digest_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError as problem:
        raise nowhere(path, f"the file cannot be read: {problem.strerror}") from None
