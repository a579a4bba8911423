# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file is read as the parser in Python reads it, although it is the fast one, in C, that reads it first."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import RootModel
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.parser import Parser

from kiosk.content.yaml_events import events
from kiosk.content.yaml_file import read_yaml
from kiosk.content.yaml_text import MistakeError, decode
from kiosk.content.yaml_tree import Lines, tree
from kiosk.domain.errors import ContentError
from tests.content.shipped import ASSETS, TINY

SHIPPED = sorted((ASSETS / "films" / "the-soviet-story").glob("*.yaml"))


def read(path: Path) -> tuple[Any, Lines] | None:
    """The values and their lines; None where the file is refused."""
    try:
        document = read_yaml(path, RootModel[Any])
    except ContentError:
        return None
    # No model takes an empty document, whose line the parsers see differently.
    return None if document.value.root is None else (document.value.root, document.lines)


def read_by_python(path: Path) -> tuple[Any, Lines] | None:
    try:
        value, lines = tree(events(decode(path.read_bytes()), pure=True))
    except (MistakeError, YAMLError, ValueError, OverflowError):
        return None
    return None if value is None else (value, lines)


def test_the_parser_in_c_is_installed() -> None:
    assert YAML(typ="safe").Parser is not Parser


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_shipped_content_is_read_alike(path: Path) -> None:
    assert read(path) == read_by_python(path) is not None


LINES = [line for path in sorted(TINY.glob("*.yaml")) for line in path.read_text(encoding="utf-8").split("\n")]
MARKS = st.sampled_from(
    [*"\t:?,[]{}#&*!|>'\"%@`-=~<\\ \r\n\x85\u2028\ufeff\xa0", "- ", ": ", "---", "\\ud800", "a:b", " #"]
)


@st.composite
def broken(draw: st.DrawFn) -> str:
    """A few lines on end of a good file, with something put into them, or taken away."""
    first = draw(st.integers(0, len(LINES) - 2))
    text = "\n".join(LINES[first : first + draw(st.integers(1, 12))])
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.one_of(st.just(""), MARKS)) + text[at + draw(st.integers(0, 2)) :]
    return text


@given(broken())
@settings(max_examples=300, deadline=None)
def test_the_same_is_read_and_refused(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "broken.yaml"
    path.write_text(text, encoding="utf-8", newline="")
    assert read(path) == read_by_python(path)
