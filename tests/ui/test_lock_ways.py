# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Neither the clipboard nor a link leads into the kiosk or out of it, and nothing in its screens would."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QClipboard, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.navigation import Action
from kiosk.ui.lock_ways import EmptyClipboard
from tests.support.visit import Visit

_ROOT = Path(__file__).parents[2]
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
_PATIENCE_MS = 10_000
_LEADS_OUT = re.compile(
    r"\b(?:Popup|Dialog|\w+Dialog|Menu|ContextMenu|ToolTip|ComboBox|Drawer|TextField|TextArea|DropArea|WebView)\b\s*[.{]"
    r"|openUrlExternally|openUrl\(|[oO]nLinkActivated|linkActivated|Drag\.|QFileDialog|RichText|MarkdownText"
    r"|selectBy(?:Mouse|Keyboard): true"
)
_CLIENT = """
import sys
from PySide6.QtGui import QClipboard, QGuiApplication, QRasterWindow
application = QGuiApplication([])
window = QRasterWindow()
window.show()
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    application.clipboard().setText("from outside", mode)
print("set", flush=True)
application.exec()
"""
_LINKS = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtCore import QObject
from kiosk.ui.lock_ways import NoLinks
application = QGuiApplication([])
owner = QObject()
urls = ["https://a.example/", "HTTP://a.example/", "file:///etc", "mailto:a@b.example", "qrc:/x", "ftp://a/", "tel:1"]
links = NoLinks(owner)
for url in urls:
    QDesktopServices.openUrl(QUrl(url))
print(len(urls))
"""


def texts(clipboard: QClipboard) -> list[str]:
    return [clipboard.text(mode) for mode in _MODES]


@pytest.fixture
def clipboard(qapp: QGuiApplication) -> Iterator[QClipboard]:
    guard = EmptyClipboard()
    yield QGuiApplication.clipboard()
    guard.close()


def test_what_was_in_it_before_is_not_there(qapp: QGuiApplication) -> None:
    clipboard = QGuiApplication.clipboard()
    for mode in _MODES:
        clipboard.setText("before", mode)
    guard = EmptyClipboard()
    assert texts(clipboard) == ["", ""]
    guard.close()


def test_what_is_copied_does_not_stay(clipboard: QClipboard, qtbot: QtBot) -> None:
    for mode in _MODES:
        clipboard.setText("copied", mode)
    assert texts(clipboard) == ["copied", "copied"]
    qtbot.waitUntil(lambda: texts(clipboard) == ["", ""], timeout=_PATIENCE_MS)


def test_what_another_program_brings_does_not_stay(clipboard: QClipboard, qtbot: QtBot) -> None:
    heard: list[QClipboard.Mode] = []
    clipboard.changed.connect(heard.append)
    with subprocess.Popen([sys.executable, "-c", _CLIENT], stdout=subprocess.PIPE, text=True) as client:
        assert client.stdout
        assert client.stdout.readline() == "set\n"
        qtbot.waitUntil(lambda: set(heard) == set(_MODES), timeout=_PATIENCE_MS)
        qtbot.waitUntil(lambda: texts(clipboard) == ["", ""], timeout=_PATIENCE_MS)
        client.kill()
    clipboard.changed.disconnect(heard.append)


def test_it_is_empty_at_the_end_of_a_visit_and_nothing_is_pasted_before(visit: Visit) -> None:
    clipboard = QGuiApplication.clipboard()
    visit.navigation.go(Action.WAKE)
    visit.navigation.go(Action.SEARCH)
    for mode in _MODES:
        clipboard.setText("pasted", mode)
    for key, held in (
        (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier),
    ):
        QTest.keyClick(visit.window, key, held)
    assert visit.item("search.field").property("text") == ""
    # No event of the clipboard's own has come in between.
    for mode in _MODES:
        clipboard.setText("left behind", mode)
    visit.navigation.go(Action.REST)
    assert texts(clipboard) == ["", ""]


def test_nothing_typed_can_be_copied(visit: Visit) -> None:
    clipboard = QGuiApplication.clipboard()
    visit.navigation.go(Action.WAKE)
    visit.navigation.go(Action.SEARCH)
    for key in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C):
        QTest.keyClick(visit.window, key)
    for key, held in (
        *((key, Qt.KeyboardModifier.ControlModifier) for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X)),
        *((key, Qt.KeyboardModifier.ShiftModifier) for key in (Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Delete)),
    ):
        QTest.keyClick(visit.window, key, held)
        assert (clipboard.ownsClipboard(), clipboard.ownsSelection()) == (False, False)
    field = visit.item("search.field")
    assert (field.property("text"), field.property("selectedText")) == ("abc", "")


@pytest.mark.parametrize("locked", [True, False])
def test_no_program_is_started_for_a_link(tmp_path: Path, locked: bool, qtbot: QtBot) -> None:
    opener, mark = tmp_path / "xdg-open", tmp_path / "opened"
    opener.write_text(f"#!/bin/sh\necho \"$1\" >> '{mark}'\n")
    opener.chmod(0o755)
    code = _LINKS if locked else _LINKS.replace("links = NoLinks(owner)", "")
    environment = os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}", "PYTHONPATH": str(_ROOT)}
    told = subprocess.check_output([sys.executable, "-c", code], env=environment, text=True, timeout=60)
    assert told == "7\n"
    if locked:
        assert not mark.exists()
    else:  # it would be told
        qtbot.waitUntil(mark.exists, timeout=_PATIENCE_MS)


def test_a_link_of_the_kiosk_itself_leads_nowhere(visit: Visit) -> None:
    assert QDesktopServices.openUrl(QUrl("https://a.example/"))
    assert QGuiApplication.allWindows() == [visit.window]


def test_no_screen_has_anything_that_opens_a_window_or_leads_out() -> None:
    sources = [*(_ROOT / "kiosk/ui/qml").rglob("*.qml")]
    found = {str(path): _LEADS_OUT.findall(path.read_text("utf-8")) for path in sources}
    assert len(sources) > 100
    assert {path: what for path, what in found.items() if what} == {}
