# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""By which name QML finds each bridge, and telling QML what changed, and nothing else."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtQml import QJSEngine, QQmlEngine, qmlRegisterSingletonType

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

MODULE = "Kiosk.Bridges"
FRONT = ("Attract", "Film", "Language", "Navigator", "Player")
"""Of what passers-by see."""
HOUSE = (
    "Advisories",
    "Attendance",
    "Captioning",
    "Door",
    "Exhibit",
    "Glossary",
    "Hours",
    "Library",
    "Places",
    "Present",
    "Rating",
    "Reading",
    "Screening",
    "ScreeningNote",
    "Search",
    "Setup",
    "Sound",
    "Staff",
    "Stretches",
    "Timeline",
    "Transcript",
    "Venue",
    "Voices",
)
"""Of what a visitor uses, and the way into the staff area. QML MUST not ask for one before it was added."""
STAFF: tuple[str, ...] = (
    "Check",
    "Closing",
    "Ending",
    "Now",
    "OpenPlaylist",
    "PlaylistOffers",
    "PlaylistPreview",
    "StaffCards",
    "StaffDrive",
    "StaffGuide",
    "StaffLog",
    "StaffPlaylists",
    "StaffProgramme",
    "StaffSchedule",
    "StaffSettings",
    "Takeover",
)
"""Of the pages of the staff area. QML MUST not ask for one before Staff.furnished."""

_BRIDGES = "bridges"


class Bridges(QObject):
    """The bridges of one QML engine by their names, which finds them here when its singletons are first used."""

    def __init__(self, bridges: Mapping[str, QObject]) -> None:
        super().__init__()
        self.by_name = dict(bridges)

    def add(self, bridges: Mapping[str, QObject]) -> None:
        self.by_name |= bridges

    def serve(self, engine: QQmlEngine) -> None:
        """To be called before the engine loads anything. The engine MUST be destroyed before the bridges."""
        _register()
        engine.setProperty(_BRIDGES, self)


@cache
def _register() -> None:
    """All names at once: a bridge is loaded later than the QML that names it.

    As plain QObjects: Qt takes the class of the last singleton registered by PySide for that of every QObject, and
    refuses components it has already compiled.
    """
    register: Any = qmlRegisterSingletonType  # its stub asks for bytes, which it refuses
    for name in FRONT + HOUSE + STAFF:
        register(QObject, MODULE, 1, 0, name, _found(name))


def _found(name: str) -> Callable[[QQmlEngine], QObject]:
    def find(engine: QQmlEngine) -> QObject:
        bridges = engine.property(_BRIDGES)
        assert isinstance(bridges, Bridges)  # noqa: S101 - serve was not called: a bug of ours
        bridge = bridges.by_name[name]
        # It stays ours when the engine goes.
        QJSEngine.setObjectOwnership(bridge, QJSEngine.ObjectOwnership.CppOwnership)
        return bridge

    return find


def emit_changes(owner: QObject, before: "DataclassInstance", after: "DataclassInstance") -> None:
    """Emit the owner's fieldChanged for each field that differs. Fields of a face are named as QML's properties are."""
    for field in fields(before):
        name = field.name
        if getattr(before, name) != getattr(after, name):
            signal: Any = getattr(owner, f"{name}Changed")
            signal.emit()
