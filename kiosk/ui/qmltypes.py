# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the .qmltypes files by which qmllint knows our Python types: python -m kiosk.ui.qmltypes

Qt's own pyside6-metaobjectdump reads the source text and stumbles over properties written as these are; here the types
are asked themselves.
"""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QObject

from kiosk.ui.bridges.advisories import AdvisoriesBridge
from kiosk.ui.bridges.attendance import AttendanceBridge
from kiosk.ui.bridges.attract import AttractBridge
from kiosk.ui.bridges.captions import CaptionsBridge
from kiosk.ui.bridges.check import CheckBridge
from kiosk.ui.bridges.closing import ClosingBridge
from kiosk.ui.bridges.door import DoorBridge, SetupBridge
from kiosk.ui.bridges.ending import EndingBridge
from kiosk.ui.bridges.exhibits import ExhibitBridge
from kiosk.ui.bridges.faces import FRONT, HOUSE, MODULE, STAFF
from kiosk.ui.bridges.film import FilmBridge
from kiosk.ui.bridges.glossary import GlossaryBridge
from kiosk.ui.bridges.hours import HoursBridge
from kiosk.ui.bridges.language import LanguageBridge
from kiosk.ui.bridges.library import LibraryBridge
from kiosk.ui.bridges.map import PlacesBridge
from kiosk.ui.bridges.navigator import NavigatorBridge
from kiosk.ui.bridges.now import NowBridge
from kiosk.ui.bridges.open_playlist import OpenPlaylistBridge
from kiosk.ui.bridges.player import PlayerBridge
from kiosk.ui.bridges.playlist_offers import PlaylistOffersBridge
from kiosk.ui.bridges.playlist_preview import PlaylistPreviewBridge
from kiosk.ui.bridges.present import PresentBridge
from kiosk.ui.bridges.rating import RatingBridge
from kiosk.ui.bridges.reading import ReadingBridge
from kiosk.ui.bridges.screening import ScreeningBridge
from kiosk.ui.bridges.screening_note import ScreeningNoteBridge
from kiosk.ui.bridges.search import SearchBridge
from kiosk.ui.bridges.sound import SoundBridge
from kiosk.ui.bridges.staff import StaffBridge
from kiosk.ui.bridges.staff_cards import StaffCardsBridge
from kiosk.ui.bridges.staff_drive import StaffDriveBridge
from kiosk.ui.bridges.staff_guide import StaffGuideBridge
from kiosk.ui.bridges.staff_log import StaffLogBridge
from kiosk.ui.bridges.staff_playlists import StaffPlaylistsBridge
from kiosk.ui.bridges.staff_programme import StaffProgrammeBridge
from kiosk.ui.bridges.staff_schedule import StaffScheduleBridge
from kiosk.ui.bridges.staff_settings import StaffSettingsBridge
from kiosk.ui.bridges.stretches import StretchesBridge
from kiosk.ui.bridges.takeover import TakeoverBridge
from kiosk.ui.bridges.timeline import TimelineBridge
from kiosk.ui.bridges.transcript import TranscriptBridge
from kiosk.ui.bridges.venue import VenueBridge
from kiosk.ui.bridges.voices import VoicesBridge
from kiosk.ui.software_film import SoftwareFilm

QML = Path(__file__).parent / "qml"
MODULES: dict[str, dict[type[QObject], str]] = {
    MODULE: {
        AdvisoriesBridge: "Advisories",
        AttendanceBridge: "Attendance",
        AttractBridge: "Attract",
        CaptionsBridge: "Captioning",
        CheckBridge: "Check",
        ClosingBridge: "Closing",
        EndingBridge: "Ending",
        DoorBridge: "Door",
        ExhibitBridge: "Exhibit",
        FilmBridge: "Film",
        GlossaryBridge: "Glossary",
        HoursBridge: "Hours",
        LanguageBridge: "Language",
        LibraryBridge: "Library",
        NavigatorBridge: "Navigator",
        NowBridge: "Now",
        OpenPlaylistBridge: "OpenPlaylist",
        PlacesBridge: "Places",
        PlayerBridge: "Player",
        PlaylistOffersBridge: "PlaylistOffers",
        PlaylistPreviewBridge: "PlaylistPreview",
        PresentBridge: "Present",
        RatingBridge: "Rating",
        ReadingBridge: "Reading",
        ScreeningBridge: "Screening",
        ScreeningNoteBridge: "ScreeningNote",
        SearchBridge: "Search",
        SetupBridge: "Setup",
        SoundBridge: "Sound",
        StaffBridge: "Staff",
        StaffCardsBridge: "StaffCards",
        StaffDriveBridge: "StaffDrive",
        StaffGuideBridge: "StaffGuide",
        StaffLogBridge: "StaffLog",
        StaffPlaylistsBridge: "StaffPlaylists",
        StaffProgrammeBridge: "StaffProgramme",
        StaffScheduleBridge: "StaffSchedule",
        StaffSettingsBridge: "StaffSettings",
        StretchesBridge: "Stretches",
        TakeoverBridge: "Takeover",
        TimelineBridge: "Timeline",
        TranscriptBridge: "Transcript",
        VenueBridge: "Venue",
        VoicesBridge: "Voices",
    },
    "Kiosk.Film": {SoftwareFilm: "SoftwareFilm"},
}
_SINGLETONS = frozenset(FRONT + HOUSE + STAFF)
_DEPENDS = "".join(f"depends {module}\n" for module in ("QtQml", "QtQuick", "QtMultimedia"))
_HEAD = "import QtQuick.tooling 1.2\n\n// Written by python -m kiosk.ui.qmltypes.\n\nModule {\n"


def texts() -> dict[Path, str]:
    """Each file there should be, and what should be in it."""
    files = {}
    for module, classes in MODULES.items():
        folder = QML.joinpath(*module.split("."))
        files[folder / "qmldir"] = f"module {module}\ntypeinfo types.qmltypes\n{_DEPENDS}"
        components = (line for kind, name in classes.items() for line in _component(_meta(kind), module, name))
        files[folder / "types.qmltypes"] = _HEAD + "".join(f"    {line}\n" for line in components) + "}\n"
    return files


def _component(meta: QMetaObject, module: str, name: str) -> Iterator[str]:
    yield "Component {"
    yield f'    name: "{meta.className()}"'
    yield f'    prototype: "{meta.superClass().className()}"'
    yield '    accessSemantics: "reference"'
    yield f'    exports: ["{module}/{name} 1.0"]'
    yield "    exportMetaObjectRevisions: [256]"
    if name in _SINGLETONS:
        yield "    isCreatable: false"
        yield "    isSingleton: true"
    yield from (f"    {line}" for line in _members(meta))
    yield "}"


def _members(meta: QMetaObject) -> Iterator[str]:
    for i in range(meta.propertyOffset(), meta.propertyCount()):
        prop = meta.property(i)
        plain, pointer = _type(_text(prop.typeName()))
        parts = [f'name: "{_text(prop.name())}"', f'type: "{plain}"', 'read: "get"']
        parts += ["isPointer: true"] if pointer else []
        parts += ['write: "set"'] if prop.isWritable() else ["isReadonly: true"]
        parts += [f'notify: "{_text(prop.notifySignal().name())}"'] if prop.hasNotifySignal() else []
        parts += ["isPropertyConstant: true"] if prop.isConstant() else []
        yield f"Property {{ {'; '.join(parts)} }}"
    for i in range(meta.methodOffset(), meta.methodCount()):
        method = meta.method(i)
        kind = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
        yield f"{kind} {{ {' '.join(_signature(method))} }}"


def _signature(method: QMetaMethod) -> Iterator[str]:
    yield f'name: "{_text(method.name())}";'
    returned = _text(method.typeName())
    if returned != "void":
        yield f'type: "{returned}";'
    for i in range(method.parameterCount()):
        plain, pointer = _type(_text(method.parameterTypeName(i)))
        yield f'Parameter {{ name: "a{i + 1}"; type: "{plain}"{"; isPointer: true" if pointer else ""} }}'


def _type(name: str) -> tuple[str, bool]:
    return name.removesuffix("*"), name.endswith("*")


def _text(name: object) -> str:
    """Names come as strings or as bytes, whatever the stubs of PySide6 say."""
    return bytes(name.data()).decode() if isinstance(name, QByteArray) else str(name)


def _meta(kind: type[QObject]) -> QMetaObject:
    meta: QMetaObject = vars(kind)["staticMetaObject"]
    return meta


if __name__ == "__main__":
    for path, content in texts().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
