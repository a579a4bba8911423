# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts on the screen that end with an ellipsis, and those that may."""

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem

from kiosk.domain.navigation import Screen
from tests.support.visit import Visit

ALLOWED: tuple[tuple[Screen, str, str], ...] = (
    (Screen.VOICES, "entry.person/", "what somebody is, or how sources call them, stands whole on their card"),
    (Screen.TOPICS, "entry.topic/", "a beginning of what the card says, so that more topics are seen at once"),
    (Screen.SEARCH, "search.found.", "a beginning of what the card says"),
    (Screen.FILM, "player.previous", "the name of a chapter stands whole in the list of chapters"),
    (Screen.FILM, "player.next", "the name of a chapter stands whole in the list of chapters"),
)
"""(screen, how the name of a button begins, why what stands on it may lose words, but for the name of a card)."""


def cut_texts(visit: Visit) -> list[str]:
    """All others, also of what one comes to by turning the page."""
    texts = (item for item in visit.items() if item.inherits("QQuickText") and item.property("truncated"))
    return [str(text.property("text")) for text in texts if not _may_lose_words(visit, text)]


def _may_lose_words(visit: Visit, text: QQuickItem) -> bool:
    for around in _ancestors(text):
        for screen, name, _ in ALLOWED:
            if visit.screen == screen and around.objectName().startswith(name):
                return not around.objectName().startswith("entry.") or text.property("text") != around.property("text")
    return False


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    around = item.parentItem()
    while around is not None:
        yield around
        around = around.parentItem()
