# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns YAML's events into plain values, and notes the line of each."""

from collections.abc import Callable, Iterator, Mapping

from ruamel.yaml.events import Event, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.resolver import Resolver

from kiosk.content.yaml_events import line
from kiosk.content.yaml_text import MistakeError, invisible

Where = tuple[str | int, ...]
Lines = Mapping[Where, int]
Value = str | int | float | bool | None | list["Value"] | dict[str, "Value"]

_TAG = "tag:yaml.org,2002:"
_SCALARS: Mapping[str, Callable[[str], Value]] = {
    _TAG + "str": str,
    _TAG + "int": int,
    _TAG + "float": lambda text: float(text.replace(".inf", "inf").replace(".nan", "nan")),
    _TAG + "bool": lambda text: text.lower() == "true",
    _TAG + "null": lambda _text: None,
    # A date stays as it was written: the model that expects one reads it.
    _TAG + "timestamp": str,
}
_RESOLVER = Resolver()


def tree(events: Iterator[Event]) -> tuple[Value, Lines]:
    """The values of a document and the line, counted from 1, of each, by keys and positions.

    Raises MistakeError on a key that is no text or stands twice, on a scalar without a plain meaning, on nothing.
    """
    first = next(events, None)
    if first is None:
        raise MistakeError(1, "the file is empty")
    branch = _Branch(events)
    value = branch.value(first, ())
    # Whatever follows is told by the events themselves.
    for _ in events:
        pass
    return value, branch.lines


class _Branch:
    def __init__(self, events: Iterator[Event]) -> None:
        self._events = events
        self.lines: dict[Where, int] = {}

    def value(self, event: Event, where: Where) -> Value:
        self.lines.setdefault(where, line(event))
        if isinstance(event, ScalarEvent):
            return _scalar(event)
        if isinstance(event, MappingStartEvent):
            return self._mapping(where)
        return self._sequence(where)

    def _sequence(self, where: Where) -> list[Value]:
        items: list[Value] = []
        while not isinstance(event := next(self._events), SequenceEndEvent):
            items.append(self.value(event, (*where, len(items))))
        return items

    def _mapping(self, where: Where) -> dict[str, Value]:
        values: dict[str, Value] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            key = self._key(event, where)
            values[key] = self.value(next(self._events), (*where, key))
        return values

    def _key(self, event: Event, where: Where) -> str:
        key = _scalar(event) if isinstance(event, ScalarEvent) else None
        if not isinstance(key, str):
            raise MistakeError(line(event), "a key must be a text: put it in quotes")
        if (before := self.lines.get((*where, key))) is not None:
            mend = "remove one of them, or put a hyphen before a new item"
            raise MistakeError(line(event), f"the key {key} already stands on line {before}: {mend}")
        self.lines[*where, key] = line(event)
        return key


def _scalar(event: ScalarEvent) -> Value:
    text: str = event.value
    if hidden := invisible(text):
        raise MistakeError(line(event), hidden)
    plain = event.implicit[0]
    kind = str(_RESOLVER.resolve(ScalarNode, text, (True, False))) if plain else _TAG + "str"
    try:
        return _SCALARS[kind](text)
    except KeyError:
        raise MistakeError(line(event), f"{text} has a meaning of its own in YAML: put it in quotes") from None
    except ValueError:
        raise MistakeError(line(event), f"{text[:40]} is not a plain number: put it in quotes") from None
