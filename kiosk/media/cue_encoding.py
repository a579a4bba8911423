# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of caption files. Its encoding is told by a byte order mark, or declared, or UTF-8: it is never guessed.

In what is declared, bytes that stand for control characters (C1) are taken as a sign of another encoding, and a file
that is UTF-8 all through with letters beyond ASCII as one of UTF-8: either way visitors would read nonsense.
"""

import codecs
import re
from pathlib import Path

from kiosk.domain.errors import ContentError

KNOWN = ("cp1257", "iso8859-13", "cp1251", "cp1252")
"""What may be declared besides UTF-8."""
_UTF_8 = "utf-8"
_NAMES = {
    "utf8": _UTF_8,
    "1257": "cp1257",
    "iso885913": "iso8859-13",
    "885913": "iso8859-13",
    "latin7": "iso8859-13",
    "l7": "iso8859-13",
    "1251": "cp1251",
    "1252": "cp1252",
}
_MARKS = ((codecs.BOM_UTF8, _UTF_8), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_BREAK = re.compile(r"\r\n|\n|\r")
_SUSPICIOUS = re.compile("[\x7f-\x9f]")


def lines_of(text: str) -> list[str]:
    """Parted at line feeds and carriage returns only, as editors count them."""
    return _BREAK.split(text)


def encoding_of(name: str) -> str:
    """The encoding of a usual spelling such as "windows-1257", "ISO 8859-13" or "utf8".

    Raises ContentError: captions.encoding (encoding, known).
    """
    bare = re.sub(r"[^a-z0-9]", "", name.lower())
    found = _NAMES.get(bare) or _NAMES.get(re.sub(r"^(windows|win|cp|ansi)", "", bare))
    if found is None:
        raise ContentError("captions.encoding", encoding=ascii(name)[1:-1], known=", ".join((_UTF_8, *KNOWN)))
    return found


def decode(data: bytes, declared: str | None, path: Path) -> str:
    """declared: see encoding_of; only counts where there is no byte order mark.

    Raises ContentError: captions.encoding (encoding, known); captions.undecodable (path, line, encoding, known);
    captions.suspicious (path, line, encoding, known); captions.misdeclared (path, encoding).
    """
    named = encoding_of(declared) if declared else _UTF_8
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, path)
    text = _strict(data, named, path)
    if named == _UTF_8:
        return text
    if found := _SUSPICIOUS.search(text):
        raise _told("captions.suspicious", path, text[: found.start()], named)
    if not data.isascii() and _is_utf_8(data):
        raise ContentError("captions.misdeclared", path=str(path), encoding=named)
    return text


def _strict(data: bytes, encoding: str, path: Path) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _told("captions.undecodable", path, data[: error.start].decode(encoding, "ignore"), encoding) from None
    # UTF-16 without its mark, or no text at all.
    if "\0" in text:
        raise _told("captions.undecodable", path, text[: text.index("\0")], encoding)
    return text


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode(_UTF_8)
    except UnicodeDecodeError:
        return False
    return True


def _told(code: str, path: Path, before: str, encoding: str) -> ContentError:
    line = len(lines_of(before))
    return ContentError(code, path=str(path), line=line, encoding=encoding, known=", ".join(KNOWN))
