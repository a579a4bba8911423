# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of a content file, and mistakes in it said so that a person can mend them."""

import codecs
import re

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]")

_MEANINGS = (
    ("that cannot start any token", "a tab, or a mark that YAML keeps for itself, begins here: indent with spaces, "
     "or put the text in quotes"),
    ("mapping values are not allowed here", "a colon stands where none can: check the indentation, or put the text "
     "in quotes"),
    ("could not find expected ':'", "a colon is missing after the key, or a text in quotes is not closed"),
    ("found unexpected end of stream", "the file ends inside a text in quotes: close it"),
    ("expected <block end>", "the indentation does not match the lines above"),
    ("expected ',' or", "a comma or the closing bracket is missing"),
    ("Extra inputs are not permitted", "this key is not known: check its spelling"),
    ("should be a valid tuple", "a list is wanted here: put the items in square brackets, or after hyphens"),
    ("should be a valid dictionary", "a mapping is wanted here: write keys with their values, such as {en: …, lv: …}"),
    ("should have at least 1 character", "this text is empty: write it, or remove the key"),
    ("should have at least 1 item", "this list is empty: add at least one item"),
    ("should match pattern '^[a-z0-9]+(-", "this is no slug: use lower-case letters, digits and hyphens"),
    ("Field required", "this key is missing"),
)  # fmt: skip


class MistakeError(Exception):
    """line: from 1. reason: what is wrong and what to do about it, in a short English sentence."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(line, reason)
        self.line = line
        self.reason = reason


def decode(data: bytes) -> str:
    """Raises MistakeError on anything but plain UTF-8."""
    if data.startswith(codecs.BOM_UTF8):
        raise MistakeError(1, "the file begins with a byte order mark: save it as UTF-8 without one")
    if data.startswith(_UTF16):
        raise MistakeError(1, "the file is in UTF-16: save it as UTF-8")
    try:
        text = data.decode()
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        raise MistakeError(line, "this line is not UTF-8: save the file as UTF-8") from None
    if found := _UNPRINTABLE.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise MistakeError(line, f"an invisible character (U+{ord(found.group()):04X}) stands here: remove it")
    if not text.strip():
        raise MistakeError(1, "the file is empty")
    return text


def meaning(problem: str) -> str:
    """What a message of the libraries means for the person who wrote the file."""
    plain = problem.removeprefix("Value error, ")
    return next((words for part, words in _MEANINGS if part in plain), plain)
