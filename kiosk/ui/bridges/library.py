# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the library stands, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal

from kiosk.app.library import Library, Standing
from kiosk.ui.bridges.faces import emit_changes


@dataclass(frozen=True, slots=True)
class _Face:
    ready: bool
    fault: str
    voices: int
    topics: int
    moments: int
    notices: int
    exhibits: int
    places: int


def _face(now: Standing) -> _Face:
    counts = now.counts
    return _Face(
        now.ready,
        now.fault,
        counts.voices,
        counts.topics,
        counts.moments,
        counts.notices,
        counts.exhibits,
        counts.places,
    )


class LibraryBridge(QObject):
    """ready: it can be asked. fault: a code why it cannot, or "". The others: how many there are."""

    readyChanged = Signal()
    faultChanged = Signal()
    voicesChanged = Signal()
    topicsChanged = Signal()
    momentsChanged = Signal()
    noticesChanged = Signal()
    exhibitsChanged = Signal()
    placesChanged = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._face = _face(library.now)
        library.subscribe(self._follow)

    def _get_ready(self) -> bool:
        return self._face.ready

    def _get_fault(self) -> str:
        return self._face.fault

    def _get_voices(self) -> int:
        return self._face.voices

    def _get_topics(self) -> int:
        return self._face.topics

    def _get_moments(self) -> int:
        return self._face.moments

    def _get_notices(self) -> int:
        return self._face.notices

    def _get_exhibits(self) -> int:
        return self._face.exhibits

    def _get_places(self) -> int:
        return self._face.places

    ready = Property(bool, _get_ready, notify=readyChanged)
    fault = Property(str, _get_fault, notify=faultChanged)
    voices = Property(int, _get_voices, notify=voicesChanged)
    topics = Property(int, _get_topics, notify=topicsChanged)
    moments = Property(int, _get_moments, notify=momentsChanged)
    notices = Property(int, _get_notices, notify=noticesChanged)
    exhibits = Property(int, _get_exhibits, notify=exhibitsChanged)
    places = Property(int, _get_places, notify=placesChanged)

    def _follow(self, now: Standing) -> None:
        before, self._face = self._face, _face(now)
        emit_changes(self, before, self._face)
