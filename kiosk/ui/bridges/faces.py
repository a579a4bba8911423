# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling QML what changed, and nothing else."""

from collections.abc import Iterable
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtQml import QJSEngine, QQmlEngine

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_BRIDGES = "bridges"
Bridge = TypeVar("Bridge", bound=QObject)


class Bridges(QObject):
    """The bridges of one QML engine, which finds them here when its singletons are first used."""

    def __init__(self, bridges: Iterable[QObject]) -> None:
        super().__init__()
        self.by_type = {type(bridge): bridge for bridge in bridges}

    def serve(self, engine: QQmlEngine) -> None:
        """To be called before the engine loads anything. The engine MUST be destroyed before the bridges."""
        engine.setProperty(_BRIDGES, self)


def bridge_of(engine: QQmlEngine, kind: type[Bridge]) -> Bridge:
    """The engine's bridge of a kind; it stays ours when the engine goes."""
    bridges = engine.property(_BRIDGES)
    assert isinstance(bridges, Bridges)  # noqa: S101 - serve was not called: a bug of ours
    bridge = bridges.by_type[kind]
    assert isinstance(bridge, kind)  # noqa: S101 - by_type is made so
    QJSEngine.setObjectOwnership(bridge, QJSEngine.ObjectOwnership.CppOwnership)
    return bridge


def emit_changes(owner: QObject, before: "DataclassInstance", after: "DataclassInstance") -> None:
    """Emit the owner's fieldChanged for each field that differs. Fields of a face are named as QML's properties are."""
    for field in fields(before):
        name = field.name
        if getattr(before, name) != getattr(after, name):
            signal: Any = getattr(owner, f"{name}Changed")
            signal.emit()
