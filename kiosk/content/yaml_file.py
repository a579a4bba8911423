# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a YAML file that people write into a model, so that every mistake is told with its line and what to mend.

Only the plain part of YAML 1.2 is taken: mappings with text keys, lists, texts, numbers, true, false and null. Anchors,
aliases and tags are refused: nobody needs them here, and an alias can make a small file fill the memory.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from kiosk.content.yaml_events import events
from kiosk.content.yaml_text import MistakeError, decode, meaning
from kiosk.content.yaml_tree import Lines, Value, Where, tree
from kiosk.domain.errors import ContentError

MAX_BYTES = 4_000_000

_BEGUN = ("while scanning", "while parsing a flow")
"""What the parser was at when a mistake may stand above the line where it noticed."""

_LAX = re.compile("[|>][-+0-9]*#")
"""Where the parser in C takes for a comment what is none."""

_NO_CHARACTER = re.compile(r"\\U(?!000|0010)[0-9A-Fa-f]{8}")

ModelT = TypeVar("ModelT", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Document(Generic[ModelT]):
    """A file that was read, and the line on which each part of it stands."""

    path: Path
    value: ModelT
    lines: Lines

    def line(self, where: Where) -> int:
        """The line, from 1, of a part given by keys and positions; of what it would lie in where it is missing."""
        return _line(self.lines, where)

    def error(self, where: Where, reason: str) -> ContentError:
        """A mistake that only shows when parts are compared, to be raised by the caller."""
        return _error(self.path, self.line(where), _told(where, reason))


def read_yaml(path: Path, model: type[ModelT]) -> Document[ModelT]:
    """Read and check a file.

    Raises ContentError: content.invalid (file, line, reason).
    """
    try:
        text = decode(_read(path))
        data, lines = _parse(text)
    except MistakeError as mistake:
        raise _error(path, mistake.line, mistake.reason) from None
    try:
        return Document(path, model.model_validate(data), lines)
    except ValidationError as invalid:
        raise _first_error(path, lines, invalid) from None


def _read(path: Path) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as problem:
        raise MistakeError(1, f"the file cannot be read: {problem.strerror}") from None
    if len(data) > MAX_BYTES:
        raise MistakeError(1, f"the file is larger than {MAX_BYTES // 1_000_000} MB: split it")
    return data


def _parse(text: str) -> tuple[Value, Lines]:
    if not _LAX.search(text):
        try:
            return tree(events(text, pure=False))
        except (YAMLError, OverflowError, ValueError):
            # The parser in C is some fifteen times as fast; the one in Python says what is wrong.
            pass
    return _parse_purely(text)


def _parse_purely(text: str) -> tuple[Value, Lines]:
    try:
        return tree(events(text, pure=True))
    except YAMLError as problem:
        raise _mistake(problem) from None
    except (OverflowError, ValueError):
        found = _NO_CHARACTER.search(text)
        line = text.count("\n", 0, found.start()) + 1 if found else 1
        raise MistakeError(line, "\\U stands before the number of no character: write the character itself") from None


def _mistake(problem: YAMLError) -> MistakeError:
    if not isinstance(problem, MarkedYAMLError):
        return MistakeError(1, meaning(str(problem)))
    mark = problem.problem_mark or problem.context_mark
    reason = meaning(problem.problem or "", problem.context or "")
    begun = problem.context_mark
    if mark and begun and begun.line < mark.line and (problem.context or "").startswith(_BEGUN):
        reason += f" (what is wrong begins on line {begun.line + 1})"
    return MistakeError(mark.line + 1 if mark else 1, reason)


def _first_error(path: Path, lines: Lines, invalid: ValidationError) -> ContentError:
    errors = sorted(_causes(invalid.errors()), key=lambda error: _line(lines, error["loc"]))
    where, message = errors[0]["loc"], meaning(errors[0]["msg"])
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return _error(path, _line(lines, where), _told(where, f"{message}{more}"))


def _causes(errors: list[ErrorDetails]) -> list[ErrorDetails]:
    """The errors without those that only follow from another one."""
    misspelt = {error["loc"][:-1] for error in errors if error["type"] == "extra_forbidden"}
    inner = {error["loc"][:length] for error in errors for length in range(len(error["loc"]))}
    return [
        error
        for error in errors
        # A list is called too short when one of its items is wrong, and a key is missed when it is misspelt.
        if not ("too_short" in error["type"] and error["loc"] in inner)
        and not (error["type"] == "missing" and error["loc"][:-1] in misspelt)
    ]


def _line(lines: Lines, where: Where) -> int:
    for length in range(len(where), -1, -1):
        if (line := lines.get(where[:length])) is not None:
            return line
    return 1


def _told(where: Where, reason: str) -> str:
    """Such as "chapters 3, cues 1, length: this key is missing", counted from 1 as people do."""
    words: list[str] = []
    for part in where:
        if isinstance(part, int) and words:
            words[-1] += f" {part + 1}"
        elif part != "[key]":  # what pydantic adds where a key is wrong
            words.append(str(part))
    return f"{', '.join(words)}: {reason}" if words else reason


def _error(path: Path, line: int, reason: str) -> ContentError:
    return ContentError("content.invalid", file=str(path), line=line, reason=reason)
