# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is not even probed when somebody adds a file: what is plainly no film, each with its own reason."""

import stat
from pathlib import Path

from kiosk.domain.errors import ContentError
from kiosk.media.discs import disc_refusal, is_scrambled, lies_on_locked_disc

_HEAD = 4096
"""As the engine's gate: a container of moving pictures has a zero byte this near to its start."""
_ZEROS = 1 << 20
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_LISTS = (b"#extm3u", b"[playlist]", b"<asx", b"#extinf", b"<smil", b"[reference]", b"ffconcat")
_LIST_NAMES = frozenset({".m3u", ".m3u8", ".pls", ".xspf", ".asx", ".wpl", ".wvx", ".wax", ".b4s", ".smil", ".cue"})


def admitted(path: Path) -> Path:
    """The file that the path leads to, where that may be a film.

    Raises ContentError: import.missing, import.closed (detail), import.folder, import.disc (files), import.special,
    import.empty, import.zeros, import.text, import.playlist, import.encrypted; each with the path.
    """
    try:
        file = path.resolve(strict=True)
        mode = file.stat().st_mode
        if stat.S_ISDIR(mode):
            raise disc_refusal(file)
        if not stat.S_ISREG(mode):
            raise _refusal("import.special", path)
        with file.open("rb") as opened:
            head = opened.read(_ZEROS)
    except (FileNotFoundError, NotADirectoryError, RuntimeError):
        raise _refusal("import.missing", path) from None
    except OSError as error:
        detail = error.strerror or str(error)
        raise ContentError("import.closed", path=str(path), detail=detail) from None
    if code := _code(file, head):
        raise _refusal(code, path)
    return file


def _code(file: Path, head: bytes) -> str | None:
    if not head:
        return "import.empty"
    if not any(head):
        return "import.zeros"
    if _is_text(head[:_HEAD]):
        return "import.playlist" if _is_list(file, head[:_HEAD]) else "import.text"
    return "import.encrypted" if lies_on_locked_disc(file) or is_scrambled(file) else None


def _is_text(head: bytes) -> bool:
    return b"\0" not in head or head.startswith(_WIDE)


def _is_list(file: Path, head: bytes) -> bool:
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    return file.suffix.lower() in _LIST_NAMES or start.startswith(_LISTS) or b"<playlist" in start


def _refusal(code: str, path: Path) -> ContentError:
    return ContentError(code, path=str(path))
