# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the guide for staff lies: with the assets of an installed package, in packaging/docs of a source tree."""

from pathlib import Path

from kiosk.domain.errors import MachineError
from kiosk.domain.values import ENGLISH, Language
from kiosk.host.folders import assets

_INSTALLED, _SOURCE = "staff-guide", "packaging/docs/staff-guide"


def guide_folder() -> Path:
    """With en.md, lv.md and the folder pictures."""
    installed = assets() / _INSTALLED
    return installed if installed.is_dir() else assets().parent / _SOURCE


def guide_markdown(language: Language) -> str:
    """In English where there is none of that language. Raises MachineError: guide.unreadable (path, detail)."""
    path = guide_folder() / f"{language}.md"
    if not path.is_file():
        path = guide_folder() / f"{ENGLISH}.md"
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise MachineError("guide.unreadable", path=str(path), detail=str(error)) from error
