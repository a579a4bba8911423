# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff area as a whole, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.staff_area import StaffArea, StaffState
from kiosk.domain.staff import PAGES, StaffPage
from kiosk.domain.values import Language
from kiosk.ui.bridges.faces import emit_changes


@dataclass(frozen=True, slots=True)
class _Face:
    open: bool
    role: str
    page: str
    pages: tuple[str, ...]
    left: int
    furnished: bool


def _face(state: StaffState) -> _Face:
    pages = tuple(page.value for page in PAGES[state.role]) if state.role else ()
    return _Face(state.open, state.role or "", state.page, pages, state.left, state.furnished)


class StaffBridge(QObject):
    """open: somebody is in. role: docent or manager, "" for nobody. pages: those this role may open. page: of these.

    source: its file. left: seconds until it closes by itself, 0 while that is long.
    furnished: all bridges of its pages are there. Before, QML MUST not ask for one.
    """

    openChanged = Signal()
    roleChanged = Signal()
    pageChanged = Signal()
    pagesChanged = Signal()
    leftChanged = Signal()
    furnishedChanged = Signal()

    def __init__(self, area: StaffArea) -> None:
        super().__init__()
        self._area = area
        self._face = _face(area.now)
        area.subscribe(self._follow)

    @Slot(str)
    def go(self, page: str) -> None:
        if page in set(StaffPage):
            self._area.go(StaffPage(page))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Until it is left."""
        self._area.speak(Language(language))

    @Slot()
    def leave(self) -> None:
        self._area.leave()

    def _get_open(self) -> bool:
        return self._face.open

    def _get_role(self) -> str:
        return self._face.role

    def _get_page(self) -> str:
        return self._face.page

    def _get_source(self) -> str:
        return f"{self._face.page.capitalize()}Page.qml" if self._face.open else ""

    def _get_pages(self) -> list[str]:
        return list(self._face.pages)

    def _get_left(self) -> int:
        return self._face.left

    def _get_furnished(self) -> bool:
        return self._face.furnished

    open = Property(bool, _get_open, notify=openChanged)
    role = Property(str, _get_role, notify=roleChanged)
    page = Property(str, _get_page, notify=pageChanged)
    source = Property(str, _get_source, notify=pageChanged)
    pages = Property(list, _get_pages, notify=pagesChanged)
    left = Property(int, _get_left, notify=leftChanged)
    furnished = Property(bool, _get_furnished, notify=furnishedChanged)

    def _follow(self, state: StaffState) -> None:
        before, self._face = self._face, _face(state)
        emit_changes(self, before, self._face)
        if before.open != self._face.open and before.page == self._face.page:
            # What source says hangs on both.
            self.pageChanged.emit()
