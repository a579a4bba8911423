# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plain part of YAML 1.2 as events: mappings, lists and scalars, without anchors, aliases, tags and directives."""

from collections.abc import Iterator

from ruamel.yaml import YAML
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    NodeEvent,
    ScalarEvent,
)

from kiosk.content.yaml_text import MistakeError

MAX_DEPTH = 40


def events(text: str, *, pure: bool) -> Iterator[Event]:
    """Each scalar, and the beginning and the end of each collection.

    What nobody needs is refused as the events come one by one and unexpanded, so nothing of it can be made to grow.
    pure: by the parser written in Python, which says better what is wrong; else by the one in C, where it is installed.
    Raises MistakeError, and YAMLError on what is no YAML.
    """
    depth = documents = 0
    for event in YAML(typ="safe", pure=pure).parse(text):
        if isinstance(event, DocumentStartEvent):
            documents += 1
            _expect_plain_start(event, documents)
        if isinstance(event, NodeEvent):
            _expect_plain_node(event)
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise MistakeError(line(event), f"nested deeper than {MAX_DEPTH} levels: check brackets and indentation")
        if isinstance(event, NodeEvent | CollectionEndEvent):
            yield event


def line(event: Event) -> int:
    """From 1."""
    return int(event.start_mark.line) + 1


def _expect_plain_start(event: DocumentStartEvent, number: int) -> None:
    if event.version or event.tags:
        raise MistakeError(line(event), "a line that begins with % is not allowed: remove it")
    if number > 1:
        raise MistakeError(line(event), "a second document begins: remove the line of three dashes")


def _expect_plain_node(event: NodeEvent) -> None:
    if isinstance(event, AliasEvent):
        raise MistakeError(line(event), f"an alias (*{event.anchor}) is not allowed: put the text in quotes")
    if event.anchor:
        raise MistakeError(
            line(event), f"an anchor (&{event.anchor}) is not allowed: remove it, or put the text in quotes"
        )
    if isinstance(event, CollectionStartEvent | ScalarEvent) and event.tag is not None:
        raise MistakeError(line(event), f"the tag {event.tag} is not allowed: remove it, or put the text in quotes")
