# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns YAML's nodes into plain values, and notes the line of each."""

from collections.abc import Callable, Mapping

from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from kiosk.content.yaml_text import MistakeError

Where = tuple[str | int, ...]
Lines = Mapping[Where, int]
Value = str | int | float | bool | None | list["Value"] | dict[str, "Value"]

_TAG = "tag:yaml.org,2002:"
_SCALARS: Mapping[str, Callable[[str], Value]] = {
    "str": str,
    "int": int,
    "float": lambda text: float(text.replace(".inf", "inf").replace(".nan", "nan")),
    "bool": lambda text: text.lower() == "true",
    "null": lambda _text: None,
    # A date stays as it was written: the model that expects one reads it.
    "timestamp": str,
}


def tree(root: Node) -> tuple[Value, Lines]:
    """The values of a document and the line, counted from 1, of each, by keys and positions.

    Raises MistakeError on a key that is no text or stands twice, and on tags.
    """
    lines: dict[Where, int] = {}
    return _value(root, (), lines), lines


def _value(node: Node, where: Where, lines: dict[Where, int]) -> Value:
    lines.setdefault(where, node.start_mark.line + 1)
    if isinstance(node, MappingNode):
        _expect(node, "map")
        return _mapping(node, where, lines)
    if isinstance(node, SequenceNode):
        _expect(node, "seq")
        return [_value(item, (*where, i), lines) for i, item in enumerate(node.value)]
    return _scalar(node)


def _mapping(node: MappingNode, where: Where, lines: dict[Where, int]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, ScalarNode) or not isinstance(key := _scalar(key_node), str):
            raise MistakeError(line, "a key must be a text: put it in quotes")
        if key in values:
            raise MistakeError(line, f"the key {key} already stands on line {lines[(*where, key)]}: remove one of them")
        lines[(*where, key)] = line
        values[key] = _value(value_node, (*where, key), lines)
    return values


def _scalar(node: Node) -> Value:
    kind = str(node.tag).removeprefix(_TAG)
    if kind not in _SCALARS:
        raise MistakeError(node.start_mark.line + 1, f"the tag {node.tag} is not allowed: put the text in quotes")
    try:
        return _SCALARS[kind](node.value)
    except ValueError:
        raise MistakeError(node.start_mark.line + 1, f"{node.value} is not a plain number: put it in quotes") from None


def _expect(node: Node, kind: str) -> None:
    if str(node.tag) != _TAG + kind:
        raise MistakeError(node.start_mark.line + 1, f"the tag {node.tag} is not allowed: remove it")
