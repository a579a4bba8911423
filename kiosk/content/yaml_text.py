# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of a content file, and mistakes in it said so that a person can mend them."""

import codecs
import re

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_INVISIBLE = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|(?m:^ *\xa0)")
"""Nobody means to write them. The parsers disagree where a tab may stand, and whether U+0085 and U+2028 end a line.
U+00A0 is well inside a text, but at the beginning of a line it looks like indentation and is none.
"""

_MEANINGS = (
    # YAML, each with what the parser was doing where that says more than what it wanted.
    ("scanning a block scalar", "a text after | or > begins on the next line: put it there, or into quotes"),
    ("scanning an anchor", "& has a meaning of its own in YAML: put the text in quotes"),
    ("scanning an alias", "* has a meaning of its own in YAML: put the text in quotes"),
    ("scanning a tag", "! has a meaning of its own in YAML: put the text in quotes"),
    ("tag handle", "! has a meaning of its own in YAML: put the text in quotes"),
    ("scanning a directive", "a line that begins with % is not allowed: remove it"),
    ("escape ", "a backslash in double quotes has a meaning of its own in YAML: write it twice, or use single quotes"),
    ("that cannot start any token", "a mark that YAML keeps for itself begins here: put the text in quotes"),
    ("mapping values are not allowed", "a colon stands where none can: check the indentation, or put the text in "
     "quotes"),
    ("mapping keys are not allowed", "a question mark stands where none can: put the text in quotes"),
    ("sequence entries are not allowed", "a hyphen stands where no list can begin: check the indentation"),
    ("could not find expected ':'", "a colon is missing after the key, or a text in quotes is not closed"),
    ("unexpected end of stream", "the file ends inside a text in quotes: close it"),
    ("unexpected document separator", "three dashes or dots stand inside a text in quotes: close it above them"),
    ("after document end marker", "something follows three dots, which end a file: remove them"),
    ("expected '<document start>'", "this does not go on from the lines above: check the indentation"),
    ("<block end>, but found '<scalar>'", "the indentation does not match the lines above, or a text in quotes is not "
     "closed, or has quotes inside: write these as “ and ”"),
    ("expected <block end>", "the indentation does not match the lines above"),
    ("but got '<scalar>'", "a comma or the closing bracket is missing, or a text in quotes is not closed, or has "
     "quotes inside: write these as “ and ”"),
    ("expected ',' or", "a comma or the closing bracket is missing"),
    ("expected the node content", "a comma or a bracket stands where a value is wanted: put the text in quotes"),
    # The models.
    ("Extra inputs are not permitted", "this key is not known here: check its spelling, and its indentation"),
    ("Field required", "this key is missing"),
    ("a valid tuple", "a list is wanted here: put the items in square brackets, or after hyphens"),
    ("a valid dictionary", "a mapping is wanted here: write keys with their values, such as {en: …, lv: …}"),
    ("a valid string", "a text is wanted here: write one, and put a number in quotes"),
    ("a valid number", "a number is wanted here, such as 12 or 12.5"),
    ("a valid integer", "a whole number is wanted here"),
    ("a valid boolean", "true or false is wanted here"),
    ("should have at least 1 character", "this text is empty: write it, or remove the key"),
    ("should have at least 1 item", "this list is empty: add at least one item"),
    ("pattern '^[a-z0-9]+(-", "this is no slug: use lower-case letters, digits and hyphens"),
    ("pattern '^[a-z0-9][a-z0-9._-]*$'", "this is no name of a file: use lower-case letters, digits, dots and hyphens"),
    ("pattern '^[a-z]{2}$'", "this is no language: write its two letters, such as en, and put a text with a comma or a "
     "colon in quotes"),
    ("pattern '^[A-Z]{2}$'", "this is no country: write its two capital letters, such as LV"),
    ("pattern '^[12][0-9]{3}-(0", "this is no month: write year and month, as in 1941-06"),
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
    if found := _INVISIBLE.search(text):
        raise MistakeError(text.count("\n", 0, found.start()) + 1, invisible(text))
    if not text.strip():
        raise MistakeError(1, "the file is empty")
    return text


def invisible(text: str) -> str:
    """What to do about the first character that no text may have; "" if there is none."""
    found = _INVISIBLE.search(text)
    if not found:
        return ""
    if found.group() == "\t":
        return "a tab stands here: indent with spaces, and write a space between words"
    return f"an invisible character (U+{ord(found.group()[-1]):04X}) stands here: remove it"


def meaning(problem: str, context: str = "") -> str:
    """What a message of the libraries means for the person who wrote the file. context: what was being read."""
    plain = problem.removeprefix("Value error, ").replace("Input should", "this should")
    told = f"{context} {problem}"
    return next((words for part, words in _MEANINGS if part in told), plain)
