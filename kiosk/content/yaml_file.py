# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a YAML file that people write into a model, so that every mistake is told with its line and what to mend.

Only the plain part of YAML 1.2 is taken: mappings with text keys, lists, texts, numbers, true, false and null. Anchors,
aliases and tags are refused: nobody needs them here, and an alias can make a small file fill the memory.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    NodeEvent,
)
from ruamel.yaml.nodes import Node
from ruamel.yaml.parser import Parser

from kiosk.content.yaml_text import MistakeError, decode, meaning
from kiosk.content.yaml_tree import Lines, Where, tree
from kiosk.domain.errors import ContentError

MAX_BYTES = 4_000_000
MAX_DEPTH = 40

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
        return _error(self.path, self.line(where), f"{_spoken(where)}: {reason}" if where else reason)


def read_yaml(path: Path, model: type[ModelT]) -> Document[ModelT]:
    """Read and check a file.

    Raises ContentError: content.invalid (file, line, reason).
    """
    try:
        text = decode(_read(path))
        data, lines = tree(_compose(text))
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


class _PlainParser(Parser):
    """Refuses what nobody needs as the events come one by one and unexpanded, so nothing of it can be made to grow."""

    def __init__(self, loader: YAML) -> None:
        super().__init__(loader)
        self._depth = self._documents = 0

    def get_event(self) -> Event:
        event: Event = super().get_event()
        line = event.start_mark.line + 1
        self._documents += isinstance(event, DocumentStartEvent)
        self._depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if self._depth > MAX_DEPTH:
            raise MistakeError(line, f"nested deeper than {MAX_DEPTH} levels: check brackets and indentation")
        if self._documents > 1:
            raise MistakeError(line, "a second document begins: remove the line of three dashes")
        if isinstance(event, AliasEvent):
            raise MistakeError(line, f"an alias (*{event.anchor}) is not allowed: write the text out again")
        if isinstance(event, NodeEvent) and event.anchor:
            raise MistakeError(
                line, f"an anchor (&{event.anchor}) is not allowed: remove it, or put the text in quotes"
            )
        return event


def _compose(text: str) -> Node:
    yaml = YAML(typ="safe", pure=True)
    yaml.Parser = _PlainParser
    try:
        node = yaml.compose(text)
    except YAMLError as problem:
        raise _mistake(problem) from None
    except RecursionError:
        raise MistakeError(1, f"nested deeper than {MAX_DEPTH} levels: check brackets and indentation") from None
    if not isinstance(node, Node):
        raise MistakeError(1, "the file is empty")
    return node


def _mistake(problem: YAMLError) -> MistakeError:
    if not isinstance(problem, MarkedYAMLError):
        return MistakeError(1, meaning(str(problem)))
    mark = problem.problem_mark or problem.context_mark
    return MistakeError(mark.line + 1 if mark else 1, meaning(problem.problem or problem.context or ""))


def _first_error(path: Path, lines: Lines, invalid: ValidationError) -> ContentError:
    errors = sorted(_causes(invalid.errors()), key=lambda error: _line(lines, error["loc"]))
    where, message = errors[0]["loc"], meaning(errors[0]["msg"])
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return _error(path, _line(lines, where), f"{_spoken(where)}: {message}{more}")


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


def _spoken(where: Where) -> str:
    """Such as "chapters 3, cues 1, length", counted from 1 as people do."""
    words: list[str] = []
    for part in where:
        if isinstance(part, int) and words:
            words[-1] += f" {part + 1}"
        else:
            words.append(str(part))
    return ", ".join(words)


def _error(path: Path, line: int, reason: str) -> ContentError:
    return ContentError("content.invalid", file=str(path), line=line, reason=reason)
